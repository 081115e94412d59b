import { codeAt } from "../text/code-at";
import { isApostrophe, isHyphen, isLetter, nextWord, previousWord, type Word } from "./chars";
import type { ExtractionContext } from "./context";
import { tellsChange } from "./direction";
import { NUMBER_WORDS } from "./number-words";
import { type Numeral, numeralOf, scaledBy } from "./numeral";
import { readQuantity } from "./quantity";
import type { Quantity } from "./reading";
import { doesInPart } from "./spelled-parts";
import { TIMES } from "./unit-kinds";

const TWICE_WHAT =
  /^(the|as|its|their|what|that|this|his|her|my|our|your|whose|more|larger|bigger|higher|faster)$/;
/** "met twice this week": so often, and no multiple. */
const TIMES_OF =
  /^(?:hour|day|morning|night|week|weekend|month|quarter|year|decade|century|season|summer|winter|spring|autumn|term)$/;
const DEMONSTRATIVE = /^(?:this|that|the|last|next)$/;

/** Verbs say a multiple by themselves; "double" and "triple" only where something doubles. */
export const readMultiple = (text: string, word: Word, value: number): Quantity | undefined => {
  const lower = word.text.toLowerCase();
  const after = nextWord(text, word.end);
  const before = previousWord(text, word.start).text.toLowerCase();
  if (isHyphen(codeAt(text, word.end)) && lower !== "twice") return undefined;
  if (/^(double|triple|treble|quadruple|quintuple)$/.test(lower)) {
    const isVerb =
      /^(to|will|would|could|may|might|should|can|than|nearly|almost|about|roughly|over|more|us|they|we|not)$/.test(
        before,
      );
    if (!isVerb && !/^(the|its|their|what|that|his|her|our|this|last)$/.test(after.text)) return undefined;
    if (/^(the|a|an)$/.test(before)) return undefined;
  }
  if (lower === "halves") return undefined;
  if (lower === "twice" && !isTwiceSomething(text, after)) return undefined;
  const n = numeralOf(word.start, word.end, value, value, "multiple", 0);
  return {
    type: "quantity",
    start: word.start,
    end: word.end,
    low: n,
    high: n,
    isNegative: false,
    unit: TIMES,
    named: "unit",
    isBareDollar: false,
    form: "multiple",
    isDoubtful: false,
  };
};

/** "twice my usual tally", "twice Britain's rate", "twice last year's"; "twice a week" and "twice this year" are how often. */
const isTwiceSomething = (text: string, after: Word): boolean => {
  const time = DEMONSTRATIVE.test(after.text) ? nextWord(text, after.end) : undefined;
  if (time && TIMES_OF.test(time.text)) return isOwner(text, time);
  return TWICE_WHAT.test(after.text) || isOwner(text, after);
};

/** "Britain's"; "twice it's been said" is short for a verb. */
const isOwner = (text: string, { text: word, end }: Word): boolean =>
  word !== "" &&
  !CONTRACTED.test(word) &&
  isApostrophe(codeAt(text, end)) &&
  text.charAt(end + 1) === "s" &&
  !isLetter(codeAt(text, end + 2));

const CONTRACTED = /^(?:it|he|she|there|here|that|what|who)$/i;

const HEDGED =
  /^(about|roughly|around|nearly|almost|over|under|than|by|approximately|only|just|to|cost|costs)$/i;
const COMPARED =
  /^(of|more|less|fewer|higher|lower|larger|smaller|bigger|greater|cheaper|dearer|costlier|pricier|faster|slower|longer|shorter|heavier|lighter|stronger|weaker|warmer|colder|wider|taller|above|below|as|in)$/;
/** "a third of", "a quarter of a million", "a tenth": a part with its article. */
export const readPart = (
  text: string,
  word: Word,
  under: number,
  context: ExtractionContext,
): Quantity | undefined => {
  const before = previousWord(text, word.start);
  const article = before.text === "good" ? previousWord(text, before.start) : before;
  const one = /^(a|an|one)$/i.test(article.text) ? article : undefined;
  const scale = NUMBER_WORDS.get(nextWord(text, word.end).text);
  // "a quarter million", "quarter million"; not "the first quarter million-dollar deals"
  if (under === 4 && scale?.rank === "scale" && (one || before.text === "" || HEDGED.test(before.text))) {
    const start = one?.start ?? word.start;
    const end = nextWord(text, word.end).end;
    return readQuantity(
      text,
      scaledBy(numeralOf(start, word.end, 0.25, 0.25, "fraction", 0), scale.power, end),
      undefined,
      context,
    );
  }
  if (!one || word.text.endsWith("s")) return undefined;
  const measured = under === 4 ? joinedToUnit(text, word, one, context) : undefined;
  if (measured) return measured;
  const after = nextWord(text, word.end);
  const isQuarter = under === 4 && /^quarter$/i.test(word.text);
  const ends = !after.text;
  const behind = previousWord(text, one.start).text;
  const isHedged = HEDGED.test(behind);
  const isChange = isPartOfChange(text, one.start, after.text);
  if (
    !isChange &&
    !COMPARED.test(after.text) &&
    !doesInPart(behind, after.text) &&
    !isDownOn(text, after) &&
    !isMovedFrom(text, behind, after) &&
    !(after.text === "the" && SHARED.test(text.slice(Math.max(0, one.start - LONGEST_SHARED), one.start))) &&
    !(ends && TOLD_AGAIN.test(text.slice(Math.max(0, one.start - LONGEST_TOLD), one.start))) &&
    !(ends && (!isQuarter || isHedged || isChangeBefore(text, one.start) || isLevelBefore(behind)))
  )
    return undefined;
  if (!isChange && isQuarter && after.text === "in") return undefined;
  const value = 1 / under;
  const part = numeralOf(one.start, word.end, value, value, "fraction", 0);
  const scaled = after.text === "of" ? scaleOf(text, part, after) : part;
  return readQuantity(text, scaled, undefined, context);
};

/** "a quarter-mile walk", "a quarter-point cut", "cut rates by a quarter point". */
const joinedToUnit = (
  text: string,
  word: Word,
  one: Word,
  context: ExtractionContext,
): Quantity | undefined => {
  if (word.text.toLowerCase() !== "quarter") return undefined;
  const isJoined = isHyphen(codeAt(text, word.end));
  if (!isJoined && !QUARTERED.test(nextWord(text, word.end).text)) return undefined;
  const numeral = numeralOf(one.start, word.end, 0.25, 0.25, "fraction", 0);
  const quantity = readQuantity(text, numeral, undefined, context);
  return quantity.named === "unit" ? quantity : undefined;
};

/** What quarters are told of without a hyphen; other nouns behind one belong to three months. */
const QUARTERED = /^(?:point|percentage|mile|inch|century)$/;

/** "The share was a quarter." */
const isLevelBefore = (behind: string): boolean => /^(?:is|was|are|were|be|been|at)$/i.test(behind);

/** "520 areas, or a quarter." */
const TOLD_AGAIN = /\d[^.;:]{0,40}, or $/;
const LONGEST_TOLD = 48;

/** "46% would back the staff and a third the government" */
const SHARED = /(?:%|per ?cent|\bhalf|\bthirds?|\bquarters?)(?: [a-z]+){1,6},? and $/;
const LONGEST_SHARED = 70;

/** "climbed from a quarter to 29%" */
const isMovedFrom = (text: string, behind: string, to: Word): boolean =>
  behind === "from" &&
  to.text === "to" &&
  /^ (?:(?:about|nearly|almost|over|some) )?[\d.]+ ?(?:%|per)/.test(text.slice(to.end, to.end + 20));

/** "a quarter down on last year". */
const isDownOn = (text: string, way: Word): boolean =>
  /^(?:up|down)$/.test(way.text) && /^(?:on|from|against|compared|year)?$/.test(nextWord(text, way.end).text);

/** What goes on behind an amount; "by a third lender" names a lender. */
const CONTINUES =
  /^(?:to|from|on|in|at|over|since|during|between|within|with|and|but|or|while|after|before|when|as|because|compared|relative|this|last|next|by|year|if|for|of|than|against|across|amid|among|around|through|throughout|until|till|under|despite|following|thanks|owing|due|though|although|whereas|where|which|so|then|just|only|alone|overall|again|today|now|already|worldwide|nationwide|versus|each|every|per|[a-z]{2,}ally|[a-z]{2,}ately)$/;

/** Ordinals stand before these, whatever changed: "bought by a third party", "rose by a fifth straight day". */
const COUNTED_OFF = /^(?:party|parties|straight|consecutive|successive)$/;

/** "reduced by a third lender": what may be somebody's doing. */
const DONE_BY_SOMEONE =
  /^(?:cuts?|reduced?|raised?|lifted|boost(?:ed)?|hiked?|lower(?:ed)?|slashed|trimmed|halved|lost|shed|add(?:ed)?|gain(?:ed)?|expanded|accelerated|increased?|decreased?|weakened|strengthened|doubled|tripled)$/i;

/** "fell by a fifth across the county", "down a fifth on last year", "cut its staff by a third to 400". */
const isPartOfChange = (text: string, at: number, after: string): boolean => {
  if (COUNTED_OFF.test(after)) return false;
  const goesOn = CONTINUES.test(after);
  const verb = wordBeforePart(text, at);
  if (tellsChange(verb.text)) return goesOn || (verb.isBy && !DONE_BY_SOMEONE.test(verb.text));
  return goesOn && verb.isBy && !DONE.test(verb.text) && changesBefore(text, verb.start);
};

const isChangeBefore = (text: string, at: number): boolean => tellsChange(wordBeforePart(text, at).text);

/** The word that a part is told of, and whether "by" joins the two: "grew by nearly a third", "a drop of a quarter". */
const wordBeforePart = (text: string, at: number): Word & { readonly isBy: boolean } => {
  const nearest = previousWord(text, at);
  const isHedge = nearest.text !== "by" && HEDGED.test(nearest.text);
  const link = isHedge ? previousWord(text, nearest.start) : nearest;
  const isBy = link.text === "by";
  return { ...(isBy || link.text === "of" ? previousWord(text, link.start) : link), isBy };
};

/** "followed by a third", "made by a third": no object that changed. */
const DONE =
  /[^e]ed$|^(?:made|hit|led|won|run|held|built|done|set|struck|bought|sold|brought|sent|met|told|driven|given|taken|written|chosen|broken|stolen|seen|begun|worn|drawn|shown|known)$/;
const OBJECT_WORDS = 8;

/** "reduced operating income by a third": the verb stands before its object. */
const changesBefore = (text: string, at: number): boolean => {
  let word = previousWord(text, at);
  for (let i = 0; i < OBJECT_WORDS && word.text; i++) {
    if (tellsChange(word.text)) return true;
    word = previousWord(text, word.start);
  }
  return false;
};

const scaleOf = (text: string, part: Numeral, of: Word): Numeral => {
  const a = nextWord(text, of.end);
  const scale = nextWord(text, a.end);
  const row = NUMBER_WORDS.get(scale.text);
  return /^(a|an)$/.test(a.text) && row?.rank === "scale" ? scaledBy(part, row.power, scale.end) : part;
};
