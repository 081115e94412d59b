import { codeAt } from "../text/code-at";
import { exactTable, named, valueAt, wordTable } from "../text/word-table";
import {
  beforeSpaces,
  isApostrophe,
  isDigit,
  isHyphen,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  marksOf,
  pastSpaces,
  previousWord,
  type Word,
  wordEnd,
  wordStart,
} from "./chars";
import { isPressure } from "./ends-as-name";
import { isGapped } from "./gapped";
import type { Numeral } from "./numeral";
import { firstTwoOf, mayBeIn, pairOf, wordLengths } from "./word-lengths";

/** Whether the characters before the digits at `at` make them part of a name, a version, a path or a mark. */
export const isInsideName = (text: string, at: number): boolean => {
  const c = codeAt(text, at - 1);
  if (at === 0 || isSpace(c) || c === 10) return false;
  if (isLetter(c) || c === 0x23 || c === 0x5f || c === 0x40) return true; // letter # _ @
  if (c === 0x2f)
    return isLetter(codeAt(text, at - 2)) || (isDigit(codeAt(text, at - 2)) && !isPressure(text, at));
  if (c === 0x2e) return isLetter(codeAt(text, at - 2)) && isLetterRunName(text, at - 2);
  // "Reuters+2": a count of further sources left by the scrape.
  if (c === 0x2b) return isLetter(codeAt(text, at - 2)) || isDigit(codeAt(text, at - 2));
  // "ha−1": an exponent.
  if (c === 0x2212) return isLetter(codeAt(text, at - 2));
  if (isHyphen(c))
    return (
      isLetter(codeAt(text, at - 2)) &&
      !isPrefixWord(text, at - 1) &&
      !endsNumber(text, at - 1) &&
      !isUnderBar(text, at)
    );
  return false;
};

/** "F(2, 117) = 4.56": the degrees of freedom of a test. */
export const isOfTest = (text: string, at: number): boolean =>
  ((codeAt(text, at - 1) === 0x28 && codeAt(text, at - 2) === 0x46) || codeAt(text, at - 2) === 0x2c) &&
  /\bF\((?:\d{1,3}, )?$/.test(text.slice(Math.max(0, at - 8), at));

/** "U.S.2025" has a name before the stop; "riding.53 firms" has only lost its space. */
const isLetterRunName = (text: string, at: number): boolean =>
  !isLower(codeAt(text, at)) || !isLower(codeAt(text, at - 1));

/** "5k-20k": the letters before the hyphen belong to a number. */
const endsNumber = (text: string, hyphen: number): boolean =>
  isDigit(codeAt(text, previousWord(text, hyphen).start - 1));

/** The 5 of "a 1-in-5 chance". */
const isUnderBar = (text: string, at: number): boolean => /\d-in-$/.test(text.slice(Math.max(0, at - 5), at));

const PREFIX_WORDS =
  /^(mid|sub|of|pre|post|plus|minus|near|under|over|early|late|top|max|min|approximately|about|nearly|almost|roughly|around|a|to|or|and|another|investment|magnitude|non|foot|hundred|thousand|million|billion|trillion|percent|cent)$/i;

const isPrefixWord = (text: string, hyphen: number): boolean =>
  PREFIX_WORDS.test(previousWord(text, hyphen).text);

/** "01904 551550": a British number, area first. */
const AREA_PHONE = /0\d{3,4}[ .-]\d{5,7}(?!\d)/y;

const PHONE = /\+?\d{1,4}(?:[ .-]\(?\d{2,4}\)?){2,4}(?!\d)/y;

/** "(555) 123-4567", "1-800-555-1234". */
const AMERICAN_PHONE = /(?:1[ .-])?\d{3}(?:\)\s?|[.-])\d{3}[.-]\d{4}(?!\d)/y;

/** End of a telephone number ("+44 20 7946 0958", "020 7946 0958") or a code with a leading zero; else undefined. */
export const phoneEnd = (text: string, at: number): number | undefined => {
  AMERICAN_PHONE.lastIndex = at;
  if (mayBeAmericanPhone(text, at) && AMERICAN_PHONE.test(text)) return AMERICAN_PHONE.lastIndex;
  const hasPlus = codeAt(text, at - 1) === 0x2b;
  const hasZero = codeAt(text, at) === 0x30 && isDigit(codeAt(text, at + 1));
  if (!hasPlus && !hasZero) return undefined;
  PHONE.lastIndex = at;
  if (PHONE.test(text)) return PHONE.lastIndex;
  if (!hasZero) return undefined;
  AREA_PHONE.lastIndex = at;
  if (AREA_PHONE.test(text)) return AREA_PHONE.lastIndex;
  let end = at;
  while (isDigit(codeAt(text, end))) end++;
  return end;
};

/** Three digits and a mark of an area, or a one and a mark: no pattern is tried on the many other numbers. */
const mayBeAmericanPhone = (text: string, at: number): boolean =>
  isAreaMark(codeAt(text, at + 3)) ||
  (codeAt(text, at) === 0x31 && isPhoneMark(codeAt(text, at + 1)) && isDigit(codeAt(text, at + 2)));

const isAreaMark = marksOf(".-)");
const isPhoneMark = marksOf(" .-");

/** Words whose number counts nothing: it labels. */
const LABELS = new Set(
  `section sections footnote footnotes endnote endnotes chapter chapters figure figures fig figs table tables page pages pp step version type phase level tier article articles
  line item question appendix equation eq eqs ref refs reference references claim claims example examples note no nos nr nrs number room gate flight bus route
  grade stage class part volume vol issue series channel rule clause paragraph para schedule annex exhibit box lot unit model experiment experiments
  formula compound embodiment isbn issn doi sku id ids slide episode season round week day game group block building floor suite apartment
  junction junctions ward court platform platforms lane terminal zone district precinct hole bay runway category
  highway interstate zip po tel phone fax scheme protocol aim theorem lemma corollary proposition sect sec mark hypothesis entry entries log code port`.split(
    /\s+/,
  ),
);
/** Labels that also count before a number: "week 53" is a label, but "a class 50" hardly; these need digits. */
const LABELS_IN_LOWER = new Set([
  "unit",
  "week",
  "day",
  "game",
  "group",
  "series",
  "note",
  "model",
  "number",
  "class",
  "round",
  "part",
  "block",
  "port",
]);

/** "It cost the group 684", "last week 140 people came". */
const DETERMINERS =
  /^(?:the|their|our|its|[Tt]his|that|[Ee]ach|[Ee]very|an?|one|per|[Ll]ast|[Nn]ext|past|previous|following|coming|same)$/;

/** "Section 3", "Boeing 777", "iPhone 17", "version 2.1": a word that makes a bare number its name. */
export const isLabelled = (text: string, numeral: Numeral, isNamed: boolean): boolean => {
  const at = numeral.start;
  // "Every week 140 million people": nobody counts labels in millions.
  if (numeral.isScaled && text.slice(at, numeral.end).includes(" ")) return false;
  const gapStart = at > 0 && isSpace(codeAt(text, at - 1)) ? at - 1 : at;
  if (gapStart === at) return false;
  const dotted = codeAt(text, gapStart - 1) === 0x2e;
  // "H.R. 4521"
  if (dotted && !isNamed && text.startsWith("H.R.", gapStart - 4)) return true;
  const wordsEnd = dotted ? gapStart - 1 : gapStart;
  if (isPlainWordBefore(text, wordsEnd)) return false;
  const word = previousWord(text, wordsEnd);
  if (!word.text) return false;
  const lower = word.text.toLowerCase();
  if (word.text === "number" && NUMBERING.test(text.slice(Math.max(0, at - NUMBERING_BACK), at)))
    return false;
  if (
    LABELS.has(lower) &&
    (!LABELS_IN_LOWER.has(lower) || !(isNamed || DETERMINERS.test(previousWord(text, word.start).text))) &&
    !(dotted && !/^(no|nos|fig|figs|eq|eqs|sec|sect|ref|refs|vol|pp|nr|nrs)$/.test(lower))
  )
    return !(isNamed && /^[a-z]/.test(word.text));
  if (
    dotted ||
    isGrouped(text, numeral) ||
    numeral.form !== "digits" ||
    numeral.isScaled ||
    isNamed ||
    numeral.low.mantissa.startsWith("0.")
  )
    return false;
  return (
    !startsRange(text, numeral.end) &&
    isNameBefore(text, word.start, word.text, lower) &&
    !isDoneTo(text, word, numeral.end) &&
    !isGapped(text, word.start, numeral.end)
  );
};

/** "Replacing 46 locks cost a fortune": what is done at the head of a sentence, to so many; "Boeing 737 jets" are a model. */
const isDoneTo = (text: string, { text: word, start }: Word, end: number): boolean =>
  word.endsWith("ing") &&
  word.length > 5 &&
  !NAMES_IN_ING.has(word) &&
  (start === 0 || HEAD.test(text.slice(Math.max(0, start - 3), start))) &&
  MANY_BEHIND.test(text.slice(end, end + LONGEST_NOUN));

const NAMES_IN_ING = new Set(
  "Boeing Beijing Nanjing Chongqing Reading Wyoming Sterling Browning Fleming Kipling".split(" "),
);
const HEAD = /(?:[.!?:]\s|\n\s?|^["“*_-])$/;
const MANY_BEHIND = /^ [a-z]+s\b/;
const LONGEST_NOUN = 20;

/** "Northgate Pantry 9,850": no name has thousands. */
const isGrouped = (text: string, { start, end }: Numeral): boolean => text.slice(start, end).includes(",");

/** "Its people number 9,410": the verb. */
const NUMBERING =
  /(?:(?:^|[.;]\s)[a-z]{3,}(?<![su])s|\b(?:its|their|the|our|his|her|whose|these|those) (?:[a-z-]+ ){0,2}(?:[a-z]+s|people|staff|men|women|children|personnel|crew|cattle|police|workforce)) (?:now |already |today )?number $/i;
const NUMBERING_BACK = 64;

const TOLD_IN_DIGITS =
  /\b(?:(?:zip|post|area|dialling|access|pass|error|country)[ -]?code|password|passcode|(?:account|card|case|flight|id|licen[cs]e|order|phone|pin|reference|serial|telephone|tracking) number|pin)(?: is| was|:| of)? $/i;
const DIALLED = /\b(?:call(?:ing)?|dial(?:led|ling)?|ring(?:ing)?|phone|text) $/i;
const CODE_BACK = 32;

/** "the zip code is 90210", "dial 999": digits that are told one by one; nothing is as many. */
export const isCode = (text: string, { start, end, form, isScaled, step }: Numeral): boolean =>
  form === "digits" &&
  !isScaled &&
  step === 1 &&
  end - start > 2 &&
  mayTellDigits(text, start) &&
  !text.slice(start, end).includes(",") &&
  isToldInDigits(text.slice(Math.max(0, start - CODE_BACK), start));

/** A colon, or one of the words that end what tells of digits, stands before them. */
const mayTellDigits = (text: string, at: number): boolean => {
  const end = at - 1;
  return codeAt(text, end - 1) === COLON || valueAt(ENDS_TELLING, text, wordStart(text, end), end) === true;
};

const COLON = 0x3a;
const ENDS_TELLING = wordTable(
  named(
    `code zipcode postcode areacode diallingcode accesscode passcode errorcode countrycode password number pin is was of
    call calling dial dialled dialling ring ringing phone text`.split(/\s+/),
  ),
);

const isToldInDigits = (before: string): boolean => TOLD_IN_DIGITS.test(before) || DIALLED.test(before);

const LABEL_LENGTHS = wordLengths(LABELS, firstTwoOf);

/** Most words before a number are in small letters and no label: two look-ups tell without cutting them out. */
const isPlainWordBefore = (text: string, at: number): boolean => {
  const end = beforeSpaces(text, at);
  const start = wordStart(text, end);
  if (end - start < 2) return false;
  for (let i = start; i < end; i++) if (!isLower(codeAt(text, i))) return false;
  const edge = pairOf(codeAt(text, start), codeAt(text, start + 1));
  return !mayBeIn(LABEL_LENGTHS, edge, end - start);
};

/** Words in capitals at a sentence's start that are no names. */
const ORDINARY = new Set(
  `a about above after all almost also although among an and another any approximately around as at average because before below besides between
  both but by circa cost costs despite down during each either even every exactly exceeding few fewer first for from further given had has have he
  her here his how however if in including instead is it its just last later less like many meanwhile more most nearly no not now of off on once
  one only or other our out over per plus profit profits revenue revenues roughly sales shares she since so some still such than that the their
  then there these they this those though thus to today total under until up use using was we were what when where whereas which while who with
  within yes yet you your total net income turnover output exports imports prices price earnings spending costs were are will would could
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  jan feb mar apr jun jul aug sep sept oct nov dec age aged born eps ph i gdp cpi usd eur score answer result results volume value values length height weight
  temperature speed minus negative approx max maximum min minimum ranging be been being say said says sd se sem hr rr auc iqr ci reached hit rose fell gained lost added cut
  across against along amid amongst behind beneath beside beyond excluding inside near outside past through throughout till toward towards unlike
  upon versus via without worth next counting covering deducting taking adding following employing serving spanning selling hiring making giving
  leaving bringing running paying perhaps maybe barely hardly fully precisely altogether overall together officially currently worldwide nationwide
  elsewhere afterwards yesterday tomorrow tonight eventually finally unless usually typically normally recently globally apparently possibly
  probably likely reportedly merely mainly mostly largely partly add take imagine spend ebit ebitda ebita capex opex roe roa roi roce arpu npv irr nav gmv arr fcf eps`.split(
    /\s+/,
  ),
);

/** "Cr 0.06 to 2.00 %": the unit of the second end will say what it is. */
const startsRange = (text: string, end: number): boolean =>
  /^\s?(?:to|[-–])\s?\d/.test(text.slice(end, end + 6));

const PARTY = /\b[Tt]he (?:[A-Z][a-z]+ )?[A-Z][a-z]+s$/;
const PARTY_BACK = 40;

/** "411 seats, the Conservatives 121 and the Lib Dems 72": a group has so many; a model is named in the singular. */
const isParty = (text: string, end: number): boolean =>
  codeAt(text, end - 1) === 0x73 && PARTY.test(text.slice(Math.max(0, end - PARTY_BACK), end));

const isNameBefore = (text: string, start: number, word: string, lower: string): boolean => {
  if (ORDINARY.has(lower)) return false;
  const first = codeAt(text, start);
  if (isParty(text, start + word.length)) return false;
  if (isUpper(first)) return true;
  // "r 2" is a variable; "I'm 1.8m" and "1 m 1 m" are not.
  const before = codeAt(text, beforeSpaces(text, start) - 1);
  if (word.length === 1 && lower !== "a" && lower !== "x") return !isDigit(before) && !isApostrophe(before);
  return isLower(first) && /[A-Z]/.test(word);
};

/** "(2015 = 100)": what an index is counted from. */
export const isIndexBase = (text: string, { start, end }: Numeral): boolean =>
  end - start === 3 &&
  text.startsWith("100", start) &&
  /(?:19|20)\d\d ?= ?$/.test(text.slice(Math.max(0, start - 7), start));

/** "10 Downing Street": a number that houses have. */
export const isHouseNumber = (text: string, end: number): boolean =>
  codeAt(text, end) === 0x20 &&
  isUpper(codeAt(text, end + 1)) &&
  /^ (?:[A-Z][a-z]+ ){1,2}(?:Street|Road|Avenue|Lane|Square|Drive|Boulevard|Place|St|Ave|Rd)\b/.test(
    text.slice(end, end + 40),
  );

/** Ends of the list number of an item at a line's start: "1. ", "2) ". */
export const isListNumber = (text: string, start: number, end: number): boolean => {
  const c = codeAt(text, end);
  if (c !== 0x2e && c !== 0x29) return false;
  if (!isSpace(codeAt(text, end + 1))) return false;
  let i = start;
  if (codeAt(text, i - 1) === 0x28) i--;
  while (i > 0 && isSpace(text.charCodeAt(i - 1))) i--;
  const isLineStart = i === 0 || codeAt(text, i - 1) === 10;
  return isLineStart && end - start <= 3 && /[\p{L}*_"“‘[(`]/u.test(text.charAt(pastSpaces(text, end + 1)));
};

const SPEECH = exactTable(named("said says told tells called warned warns asked replied wrote".split(" ")));
/** What joins the second end of a range, and whose number one may be. */
const BEFORE_STRAY = exactTable([
  ...["to", "and", "or", "aged", "under", "over"].map((word) => [word, "second"] as const),
  ...["own", "its", "their", "his", "her", "our", "my", "your"].map((word) => [word, "owned"] as const),
]);

/** "We own 64": the verb. */
const OWNING = /\b(?:we|they|you|i|who|to|now|already|still) own$/i;
const LONGEST_OWNING = 12;

/** "over the next five 2 said", "its own 16 now": a number where none can stand; "its 118 seats" counts. */
export const isStray = (text: string, numeral: Numeral, isCounted: boolean): boolean => {
  if (numeral.form !== "digits" || numeral.isScaled || numeral.end - numeral.start > 3 || numeral.step !== 1)
    return false;
  const end = beforeSpaces(text, numeral.start);
  const before = valueAt(BEFORE_STRAY, text, wordStart(text, end), end);
  // "adults aged 18 to 34 said": the second end of a range may stand before a verb.
  const isSecond = before === "second" || !isSpace(codeAt(text, numeral.start - 1));
  const next = pastSpaces(text, numeral.end);
  if (!isSecond && valueAt(SPEECH, text, next, wordEnd(text, next))) return true;
  return !isCounted && before === "owned" && !OWNING.test(text.slice(Math.max(0, end - LONGEST_OWNING), end));
};
