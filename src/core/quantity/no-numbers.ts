import { codeAt } from "../text/code-at";
import { isDigit, isHyphen, isLetter, isUpper, nextWord, previousWord, type Word } from "./chars";
import { NUMBER_WORDS } from "./number-words";
import type { Numeral } from "./numeral";
import { isOddsTold } from "./parts";

const AFTER_ONE =
  /^(of|another|who|that|which|is|was|has|had|and|to|or|more|less|can|could|would|should|might|must|may|may|by|in|on|for|from|with|as|way|thing|reason|hand|side|point|example|such|place|big|final|key|last|only|simple|single|could|does|day's|after|at|else|will)$/;

/** "one of the", "no one", "Six Nations", "per million", "on all fours": number words that count nothing. */
export const isNoNumber = (text: string, numeral: Numeral, isNamed: boolean, hasUnit: boolean): boolean => {
  const first = text.slice(numeral.start, numeral.end);
  const before = previousWord(text, numeral.start);
  const after = nextWord(text, numeral.end);
  if (!isNamed && isLabelInWords(numeral, before.text)) return true;
  const isJoined = isHyphen(codeAt(text, numeral.start - 1));
  if (isJoined && isTier(text, numeral)) return true;
  if ((isJoined || isHyphen(codeAt(text, numeral.end))) && isToldTogether(text, numeral)) return true;
  if (isUpper(first.charCodeAt(0)) && isNamedGroup(text, before)) return true;
  if (isSaying(text, numeral)) return true;
  // "Slaughterhouse-Five"
  if (
    isUpper(first.charCodeAt(0)) &&
    isHyphen(codeAt(text, numeral.start - 1)) &&
    isLetter(codeAt(text, numeral.start - 2))
  )
    return true;
  if (isNamed && !hasUnit && numeral.form === "words" && isCompoundPlural(text, numeral.end)) return true;
  const lower = first.toLowerCase();
  if (lower === "one" && !/^(minus|negative)$/i.test(before.text)) {
    if (MODAL.test(before.text) && !hasUnit) return true;
    if (hasUnit && /^(that|this|which|the)$/i.test(before.text)) return false;
    if (OPENS_RANGE.test(before.text) && RANGE_BEHIND.test(text.slice(numeral.end, numeral.end + 12)))
      return false;
    if (after.text === "in" && NUMBER_WORDS.has(nextWord(text, after.end).text)) return false;
    if (GOES_ON.test(text.slice(numeral.end, numeral.end + LONGEST_GOING_ON))) return false;
    if (before.text === "to" && isPaired(text, before)) return false;
    if (
      /^(?:only|just)$/i.test(before.text) &&
      OF_A_NUMBER.test(text.slice(numeral.end, numeral.end + LONGEST_OF))
    )
      return false;
    if (after.text === "for" && isForEveryFew(text, after)) return false;
    if (
      /^(no|any|every|this|that|which|each|the|some|another|good|new|last|next|big|loved|old|first|second)$/i.test(
        before.text,
      )
    )
      return true;
    return (
      !hasUnit &&
      (!after.text || AFTER_ONE.test(after.text) || isPluralish(after.text)) &&
      !/^(in|out)$/.test(after.text)
    );
  }
  if (numeral.form === "fraction" && lower === "half" && !isNamed)
    return !isHalved(text, numeral, before.text);
  if (SCALES.has(lower)) return before.text === "per" || (!isNamed && !/^(a|an|another)$/i.test(before.text));
  // "Sales (in millions)", "$ in millions, except per share": a scale for other numbers.
  if (numeral.form === "vague" && before.text === "in" && first.endsWith("s"))
    return after.text !== "of" && !isNamed;
  // "a thirty-something" is a person.
  if (numeral.form === "vague" && first.endsWith("something")) return !isNamed;
  if (
    isUpper(codeAt(text, numeral.start)) &&
    !isNamed &&
    isUpper(codeAt(text, before.start)) &&
    isMidSentence(text, numeral.start) &&
    before.text !== ""
  )
    return true;
  if (
    isUpper(codeAt(text, numeral.start)) &&
    isUpper(codeAt(text, after.start)) &&
    !hasUnit &&
    isMidSentence(text, numeral.start)
  )
    return /^[A-Z][a-z]/.test(after.text);
  return false;
};

/** "Nor should one forget the pilot". */
const MODAL = /^(?:should|could|would|can|might|must|shall|does|did|cannot)$/i;

const SCALES = new Set(["hundred", "thousand", "million", "billion", "trillion"]);

const LABELS_IN_WORDS =
  /^(?:number|line|top|chapter|section|phase|round|step|stage|page|question|item|option|room|gate|platform|highway|route|act|scene|lane|terminal|tier|level|volume|part|plan|type|grade|day|week|game|year|episode|season|exhibit|article|category|appendix|slide|table|figure|entry|channel|column|row)$/i;

/** "number one", "line two", "a top five player": a spelled number that names its place. */
const isLabelInWords = (numeral: Numeral, before: string): boolean =>
  numeral.form === "words" &&
  !numeral.isScaled &&
  Number(numeral.low.mantissa) < 100 &&
  LABELS_IN_WORDS.test(before);

/** "Only one of its five plants" */
const OF_A_NUMBER =
  /^ of (?:the|its|their|our|his|her|those|these) (?:\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)/;
const LONGEST_OF = 16;

/** "one-in-five", "one or two weeks", "one to two weeks": the number goes on. */
const GOES_ON = /^(?:-in-[a-z\d]| (?:or|to) two [a-z]{3})/;
const LONGEST_GOING_ON = 11;
/** "from two to one", "voted two to one", "odds of three to one"; in "sells three to one" the first tells the ratio alone. */
const isPaired = (text: string, to: Word): boolean => {
  const number = previousWord(text, to.start);
  if (!NUMBER_WORDS.has(number.text)) return false;
  return (
    previousWord(text, number.start).text.toLowerCase() === "from" ||
    isOddsTold(text, number.start) ||
    VOTED.test(text.slice(Math.max(0, number.start - VOTED_BACK), number.start))
  );
};
const VOTED = /\b(?:vote|voted|ruled|ruling|decision)\b/;
const VOTED_BACK = 30;

/** "one for every six of us" */
const isForEveryFew = (text: string, { end }: Word): boolean => {
  if (!text.startsWith(" every ", end)) return false;
  const few = nextWord(text, end + " every ".length);
  return isDigit(codeAt(text, few.start)) || (few.text !== "one" && NUMBER_WORDS.has(few.text));
};
/** "between one and two thousand" */
const OPENS_RANGE = /^(?:between|from)$/i;
const RANGE_BEHIND = /^ (?:and|to) (?:\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)/;

const SMALL = "one|two|three|four|five|six|seven|eight|nine";
const OFFER = new RegExp(`-for-(?:${SMALL})\\b|\\b(?:${SMALL})-for-`, "i");
const SCORE = new RegExp(`\\b(${SMALL})-(nil|love|all|${SMALL})\\b`, "i");
const LONGEST_SMALL = 10;

/** "a two-for-one offer", "three-nil", "lost four-one"; "five-six weeks" is a range. */
const isToldTogether = (text: string, { start, end }: Numeral): boolean => {
  const around = text.slice(Math.max(0, start - LONGEST_SMALL), end + LONGEST_SMALL);
  if (OFFER.test(around)) return true;
  const [, more = "", less = ""] = SCORE.exec(around) ?? [];
  return more !== "" && smallOf(less) <= smallOf(more);
};

const smallOf = (word: string): number => SMALL.split("|").indexOf(word.toLowerCase());

/** "the tier-one ratio", "a phase-two trial": the hyphen joins label and number whatever follows. */
const isTier = (text: string, numeral: Numeral): boolean =>
  isLabelInWords(numeral, previousWord(text, numeral.start - 1).text);

/** "the Group of Seven": a number word in capitals that a name goes on to. */
const isNamedGroup = (text: string, of: Word): boolean =>
  of.text === "Big" || (of.text === "of" && isUpper(codeAt(text, previousWord(text, of.start).start)));

/** What stands before and behind number words that count nothing, both where both are told; each with its example. */
export const SAYINGS: readonly {
  readonly before?: RegExp;
  readonly behind?: RegExp;
  readonly example: string;
}[] = [
  { before: /\bmulti-$/i, example: "a multi-million-pound deal" },
  { before: /\b(?:net|ground)[ -]zero$/i, example: "net zero by then" },
  {
    behind: /^zero[ -](?:tolerance|hours?|carbon|emissions?|waste|sum|trust|gravity|day)\b/i,
    example: "zero-hours contracts",
  },
  { behind: /^one-(?:time|stop|sided|man|woman)\b/i, example: "one-time gains" },
  { before: /\bon cloud $/i, example: "they were on cloud nine" },
  { behind: /^(?:two|three|four)-way\b/i, example: "a two-way street" },
  { behind: /^half[ -]time\b(?! of)/i, example: "They led at half-time" },
  { before: /\b(?:in|of) $/i, behind: /^(?:one|two|several) minds?\b/i, example: "They were in two minds" },
];

const SAYING_AROUND = 16;
const SAID_BEHIND = [" mind", " time"];

const isSaying = (text: string, { start, end }: Numeral): boolean => {
  const isZero = codeAt(text, start) === 0x7a || codeAt(text, start) === 0x5a;
  const isJoined = isHyphen(codeAt(text, end)) || isHyphen(codeAt(text, start - 1));
  const isCloud = text.startsWith("cloud ", start - 6);
  const isSaid = SAID_BEHIND.some((word) => text.startsWith(word, end));
  if (!isJoined && !isZero && !isCloud && !isSaid) return false;
  const upTo = text.slice(Math.max(0, start - SAYING_AROUND), isZero ? end : start);
  const from = text.slice(start, end + SAYING_AROUND);
  return SAYINGS.some(
    ({ before: ends, behind: begins }) => (ends?.test(upTo) ?? true) && (begins?.test(from) ?? true),
  );
};

/** "two-wheelers": a plural behind the hyphen is a word with its number. */
const isCompoundPlural = (text: string, end: number): boolean => {
  if (!isHyphen(codeAt(text, end))) return false;
  const behind = nextWord(text, end + 1);
  return behind.start === end + 1 && /(?:ers|somethings)$/.test(behind.text);
};

const isPluralish = (word: string): boolean => word.endsWith("s") && !word.endsWith("ss");

/** "half of", "half the", "by half", "in half", "a half"; not "first half", "half-hearted", "half time". */
const isHalved = (text: string, numeral: Numeral, before: string): boolean => {
  const after = nextWord(text, numeral.end);
  // "about half past six"
  if (after.text === "past") return false;
  if (isHyphen(codeAt(text, numeral.end)) || /^(first|second|other|better|latter)$/i.test(before))
    return false;
  if (before === "" && after.text === "") return true;
  return (
    /^(of|the|a|an|its|their|his|her|our|as|that|this|what|all|those|these)$/.test(after.text) ||
    /^(by|in|about|almost|nearly|roughly|than|over|under)$/i.test(before) ||
    (!/^the$/i.test(before) && DONE_BY_HALF.test(after.text)) ||
    (/^(?:from|to|or)$/.test(before) && /^(?:in|to|at|by|last|this|$)/.test(after.text)) ||
    numeral.isScaled
  );
};

/** "Half had returned", "half within 59 minutes", "half more than before". */
const DONE_BY_HALF =
  /^(?:had|have|were|are|do|did|say|said|live|lived|came|went|died|survived|voted|left|within|more|less)$/;

const isMidSentence = (text: string, at: number): boolean => {
  const before = previousWord(text, at);
  return before.text !== "" && at - before.end <= 1;
};
