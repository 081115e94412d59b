import { codeAt } from "../text/code-at";
import { exactTable, named, valueAt, wordTable, wordTree } from "../text/word-table";
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

type Told = { readonly words: string; readonly hedge: Hedge };
const toldBy = (stands: "before" | "after"): readonly Told[] => HEDGES.filter((row) => row.stands === stands);
/** "more than", from its last word to its first. */
const BACKWARDS = wordTree(toldBy("before").map((row) => [row.words.split(" ").reverse(), row] as const));
const FORWARDS = wordTree(toldBy("after").map((row) => [row.words.split(" "), row] as const));
/** "-odd", without its hyphen. */
const JOINED = wordTable(
  toldBy("after")
    .filter(({ words }) => words.startsWith("-"))
    .map(({ words, hedge }) => [words.slice(1), hedge] as const),
);
const isSignEnd = marksOf(
  [...BEFORE.keys()]
    .filter((words) => /^[^a-z]+$/.test(words))
    .map((sign) => sign.charAt(sign.length - 1))
    .join(""),
);

const ARTICLES = exactTable(named(["a", "an", "another", "further"]));

const LAST_LENGTHS = wordLengths([...BACKWARDS.words, ...ARTICLES.words], lastTwoOf);
const AFTER_LENGTHS = wordLengths(FORWARDS.words, firstTwoOf);

export type HedgeAt = { readonly hedge: Hedge; readonly start: number };

/** The hedge that ends right before `at`; the longest wording wins ("no more than" over "more than"). */
export const hedgeBefore = (text: string, at: number, floor: number): HedgeAt | undefined => {
  const sign = hedgeSign(text, at);
  if (sign) return sign;
  // "a sub-5 % rate", "the over-65s"
  const end = isHyphen(codeAt(text, at - 1)) && isLetter(codeAt(text, at - 2)) ? at - 1 : at;
  let wordsEnd = beforeSpaces(text, end);
  let start = wordStart(text, wordsEnd);
  if (!mayHedge(text, start, wordsEnd)) return undefined;
  // "over the 50", "more than a 5 % stake": only an article may stand between.
  if (valueAt(ARTICLES, text, start, wordsEnd)) {
    wordsEnd = beforeSpaces(text, start);
    start = wordStart(text, wordsEnd);
  }
  let tails = BACKWARDS;
  let found: HedgeAt | undefined;
  while (start >= floor) {
    const tail = valueAt(tails, text, start, wordsEnd);
    if (!tail) break;
    if (isUnderPar(text, start)) break;
    if (tail.value && !isPhrasal(text, tail.value.words, start)) found = { hedge: tail.value.hedge, start };
    if (!isSpace(codeAt(text, start - 1)) && codeAt(text, start - 1) !== 10) break;
    tails = tail.next;
    wordsEnd = beforeSpaces(text, start);
    start = wordStart(text, wordsEnd);
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

/** Whether last letters and length of a word are those of a hedge or of an article, which may follow one. */
const mayHedge = (text: string, start: number, end: number): boolean => {
  const edge = pairOf(end - start > 1 ? codeAt(text, end - 2) : 0, codeAt(text, end - 1));
  return mayBeIn(LAST_LENGTHS, edge, end - start);
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
    const end = wordEnd(text, at + 1);
    const hedge = valueAt(JOINED, text, at + 1, end);
    return hedge && { hedge, end };
  }
  let start = pastSpaces(text, c === COMMA ? pastSpaces(text, at + 1) : at);
  let end = wordEnd(text, start);
  if (!mayBeIn(AFTER_LENGTHS, pairOf(codeAt(text, start), codeAt(text, start + 1)), end - start))
    return undefined;
  let branch = valueAt(FORWARDS, text, start, end);
  while (branch) {
    const told = branch.value;
    // "five years and over three months", "32 teams at least three times": the hedge of the next number.
    if (told && /^(?:and|at) /.test(told.words) && startsNumber(text, end)) return undefined;
    if (told?.words === "plus" && startsAddend(text, end)) return undefined;
    if (told && (c !== COMMA || told.words === "give or take")) return { hedge: told.hedge, end };
    start = pastSpaces(text, end);
    end = wordEnd(text, start);
    branch = valueAt(branch.next, text, start, end);
  }
  return undefined;
};

const COMMA = 0x2c;

const startsNumber = (text: string, at: number): boolean => {
  const word = nextWord(text, at);
  return word.text === "" ? /^\s[$€£¥]?\d/.test(text.slice(at, at + 3)) : NUMBER_WORDS.has(word.text);
};

/** "5.5% plus a one-off £1,250": what is added, where "50 plus" says more than fifty. */
const startsAddend = (text: string, at: number): boolean =>
  startsNumber(text, at) || ADDED.test(nextWord(text, at).text);

const ADDED = /^(?:an?|another|the|its|their|his|her|our|my|your|any|some|whatever|all)$/;
