import { codeAt } from "../text/code-at";
import {
  beforeSpaces,
  isDigit,
  isHyphen,
  isLetter,
  isSpace,
  marksOf,
  nextWord,
  pastSpaces,
  previousWord,
  wordEnd,
  wordStart,
} from "./chars";
import { HEDGES, type Hedge, PHRASAL_VERBS } from "./hedges";
import { NUMBER_WORDS } from "./number-words";
import { firstTwoOf, lastTwoOf, mayBeIn, pairOf, wordLengths } from "./word-lengths";

const BEFORE = new Map(HEDGES.filter((row) => row.stands === "before").map((row) => [row.words, row.hedge]));
const AFTER = new Map(HEDGES.filter((row) => row.stands === "after").map((row) => [row.words, row.hedge]));
/** How the wordings end: "than or equal to", "or equal to", "equal to", "to". */
const TAILS = new Set(
  [...BEFORE.keys()].flatMap((words) => {
    const parts = words.split(" ");
    return parts.map((_, from) => parts.slice(from).join(" "));
  }),
);
const LAST_WORDS = new Set([...TAILS].filter((tail) => !tail.includes(" ")));
const AFTER_FIRST = new Set([...AFTER.keys()].map((words) => words.split(" ")[0] ?? ""));
const isSignEnd = marksOf(
  [...BEFORE.keys()]
    .filter((words) => /^[^a-z]+$/.test(words))
    .map((sign) => sign.charAt(sign.length - 1))
    .join(""),
);

const ARTICLES = new Set(["a", "an", "another", "further"]);

const LAST_LENGTHS = wordLengths([...LAST_WORDS, ...ARTICLES], lastTwoOf);
const AFTER_LENGTHS = wordLengths(AFTER_FIRST, firstTwoOf);

export type HedgeAt = { readonly hedge: Hedge; readonly start: number };

/** The hedge that ends right before `at`; the longest wording wins ("no more than" over "more than"). */
export const hedgeBefore = (text: string, at: number, floor: number): HedgeAt | undefined => {
  const sign = hedgeSign(text, at);
  if (sign) return sign;
  // "a sub-5 % rate", "the over-65s"
  const end = isHyphen(codeAt(text, at - 1)) && isLetter(codeAt(text, at - 2)) ? at - 1 : at;
  if (!mayHedge(text, end)) return undefined;
  let word = previousWord(text, end);
  // "over the 50", "more than a 5 % stake": only an article may stand between.
  if (ARTICLES.has(word.text)) word = previousWord(text, word.start);
  let phrase = "";
  let found: HedgeAt | undefined;
  while (word.text && word.start >= floor) {
    phrase = phrase ? `${word.text.toLowerCase()} ${phrase}` : word.text.toLowerCase();
    if (!TAILS.has(phrase)) break;
    const hedge = BEFORE.get(phrase);
    if (isUnderPar(text, word.start)) break;
    if (hedge && !isPhrasal(text, phrase, word.start)) found = { hedge, start: word.start };
    if (!isSpace(codeAt(text, word.start - 1)) && codeAt(text, word.start - 1) !== 10) break;
    word = previousWord(text, word.start);
  }
  const denied = found && DENIED[found.hedge];
  return found && denied && isDenied(text, found.start, floor) ? { ...found, hedge: denied } : found;
};

/** "a six-under 66": so many strokes under par, and no bound on the round. */
const isUnderPar = (text: string, at: number): boolean =>
  isHyphen(codeAt(text, at - 1)) &&
  (isDigit(codeAt(text, at - 2)) || NUMBER_WORDS.has(previousWord(text, at - 1).text));

/** "It won't cost more than 12 euros": what a comparison says, denied. */
const DENIED: Partial<Record<Hedge, Hedge>> = { over: "at most", under: "at least" };

/** Whether "not", "never", "won't" or "no farm can" stands a few words before a comparison. */
const isDenied = (text: string, at: number, floor: number): boolean =>
  NEGATIVE.test(text.slice(Math.max(floor, at - FAR_BEFORE), at));

const NEGATIVE =
  /\b(?:not|never|cannot|none|nobody|[a-z]{2,7}n['’]t|no [a-z]+(?: (?:for|of|to|in) (?:an?|the|any) [a-z]+(?: [a-z]+)?)? (?:can|may|will|could|would|should|must|shall|has|had|ever))(?: (?!only|just|because)[a-z]+){0,4} $/i;
const FAR_BEFORE = 50;

/** Whether last letters and length of the word before are those of a hedge or of an article, which may follow one. */
const mayHedge = (text: string, at: number): boolean => {
  const end = beforeSpaces(text, at);
  const length = end - wordStart(text, end);
  const edge = pairOf(length > 1 ? codeAt(text, end - 2) : 0, codeAt(text, end - 1));
  return mayBeIn(LAST_LENGTHS, edge, length);
};

const TAKEN = new Set(PHRASAL_VERBS.flatMap(({ hedge, verbs }) => verbs.map((verb) => `${verb} ${hedge}`)));
const TAKEN_HEDGES = new Set(PHRASAL_VERBS.map(({ hedge }) => hedge));

/** "The debts add up to $920 million" names the sum and no bound. */
const isPhrasal = (text: string, phrase: string, start: number): boolean =>
  TAKEN_HEDGES.has(phrase) && TAKEN.has(`${previousWord(text, start).text.toLowerCase()} ${phrase}`);

const hedgeSign = (text: string, at: number): HedgeAt | undefined => {
  const end = codeAt(text, at - 1) === 0x7e ? at : beforeSpaces(text, at);
  if (!isSignEnd(codeAt(text, end - 1))) return undefined;
  for (const length of [2, 1]) {
    const start = end - length;
    const sign = text.slice(Math.max(0, start), end);
    const hedge = sign && !isLetter(sign.charCodeAt(0)) ? BEFORE.get(sign) : undefined;
    // A tilde glued to a word is LaTeX's tie: "Table~3".
    if (hedge && !(sign === "~" && isLetter(codeAt(text, start - 1)))) return { hedge, start };
  }
  return undefined;
};

/** The hedge that follows: "50-plus", "50 sites or more", "5 % or so". */
export const hedgeAfter = (text: string, at: number): { hedge: Hedge; end: number } | undefined => {
  const c = codeAt(text, at);
  if (c === 0x2b) return isLetter(codeAt(text, at + 1)) ? undefined : { hedge: "over", end: at + 1 };
  if (c === 0x2d) {
    const word = nextWord(text, at + 1);
    const hedge = word.start === at + 1 ? AFTER.get(`-${word.text.toLowerCase()}`) : undefined;
    return hedge && { hedge, end: word.end };
  }
  const start = c === 0x2c ? pastSpaces(text, at + 1) : at;
  if (!mayHedgeBehind(text, start)) return undefined;
  let word = nextWord(text, start);
  if (!AFTER_FIRST.has(word.text.toLowerCase())) return undefined;
  let phrase = word.text.toLowerCase();
  for (let count = 0; count < 3 && word.text; count++) {
    const hedge = AFTER.get(phrase);
    // "five years and over three months", "32 teams at least three times": the hedge of the next number.
    if (hedge && /^(?:and|at) /.test(phrase) && startsNumber(text, word.end)) return undefined;
    if (phrase === "plus" && startsAddend(text, word.end)) return undefined;
    if (hedge && c !== 0x2c) return { hedge, end: word.end };
    if (hedge && phrase === "give or take") return { hedge, end: word.end };
    word = nextWord(text, word.end);
    phrase += ` ${word.text.toLowerCase()}`;
  }
  return undefined;
};

const startsNumber = (text: string, at: number): boolean => {
  const word = nextWord(text, at);
  return word.text === "" ? /^\s[$€£¥]?\d/.test(text.slice(at, at + 3)) : NUMBER_WORDS.has(word.text);
};

/** "5.5% plus a one-off £1,250": what is added, where "50 plus" says more than fifty. */
const startsAddend = (text: string, at: number): boolean =>
  startsNumber(text, at) || ADDED.test(nextWord(text, at).text);

const ADDED = /^(?:an?|another|the|its|their|his|her|our|my|your|any|some|whatever|all)$/;

const mayHedgeBehind = (text: string, at: number): boolean => {
  const start = pastSpaces(text, at);
  const edge = pairOf(codeAt(text, start), codeAt(text, start + 1));
  return mayBeIn(AFTER_LENGTHS, edge, wordEnd(text, start) - start);
};
