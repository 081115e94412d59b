import { codeAt } from "./code-at";
import type { Span } from "./span";
import { valueAt, wordTable } from "./word-table";

/** Abbreviations that end in a full stop and seldom end a sentence, in lower case without it. */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof sr jr st mt messrs gen col lt capt sgt maj gov sen rep hon rev pres
  inc corp co ltd plc llc cos bros assn dept univ est no nos vol fig figs eq eqs sec ch pp ed eds al
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
  vs approx ca cf eg ie etc viz resp max min avg incl excl tel ext rs fr u.s u.k u.n e.u d.c p.m a.m i.e e.g`
    .split(/\s+/)
    .filter(Boolean),
);
/** Those that may end a sentence: the next word's capital decides. */
const MAY_END = [
  "inc",
  "corp",
  "co",
  "ltd",
  "plc",
  "llc",
  "etc",
  "jr",
  "sr",
  "p.m",
  "a.m",
  "u.s",
  "u.k",
  "u.n",
  "e.u",
  "no",
  "al",
  "cos",
  "bros",
];

const ENDINGS = wordTable<"seldom ends" | "may end">([
  ...[...ABBREVIATIONS].map((word) => [word, "seldom ends"] as const),
  ...MAY_END.map((word) => [word, "may end"] as const),
]);

/** ASCII is told by its code: a pattern is tried on the few other characters. */
const isUpperAt = (text: string, at: number): boolean => {
  const c = codeAt(text, at);
  return c < 0x80 ? c >= 0x41 && c <= 0x5a : /\p{Lu}/u.test(text.charAt(at));
};
const isWordAt = (text: string, at: number): boolean => {
  const c = codeAt(text, at);
  return c < 0x80
    ? (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39) || c === 0x2e
    : /\p{L}/u.test(text.charAt(at));
};
const isSpaceCode = (c: number): boolean => c === 32 || c === 9 || c === 10 || c === 13 || c === 0xa0;

/**
 * The sentences of a text in order, without the spaces around them; together they hold every letter and digit.
 * Knows abbreviations, decimals, initials, closing quotes, blank lines and full stops without a space ("riding.It’s").
 */
export const splitSentences = (prose: string): readonly Span[] => {
  const sentences: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const trimmed = trim(prose, start, end);
    if (trimmed) sentences.push(trimmed);
    start = end;
  };
  STOP.lastIndex = 0;
  while (STOP.test(prose)) {
    const at = STOP.lastIndex - 1;
    if (codeAt(prose, at) === 10) {
      if (isParagraphEnd(prose, at)) cut(at);
      continue;
    }
    const end = closeOf(prose, at);
    if (!endsSentence(prose, at, end)) continue;
    cut(end);
    STOP.lastIndex = end;
  }
  cut(prose.length);
  return sentences;
};

/** All that may end a sentence. */
const STOP = /[.!?…\n]/g;

const trim = (prose: string, from: number, to: number): Span | undefined => {
  let [start, end] = [from, to];
  while (start < end && isSpaceCode(prose.charCodeAt(start))) start++;
  while (end > start && isSpaceCode(prose.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
};

/** A blank line ends a sentence; a single break does where the line before has no stop and the next starts anew. */
const isParagraphEnd = (prose: string, at: number): boolean => {
  let i = at + 1;
  while (i < prose.length && (codeAt(prose, i) === 32 || codeAt(prose, i) === 9 || codeAt(prose, i) === 13))
    i++;
  return codeAt(prose, i) === 10;
};

const CLOSERS = new Set([...".!?…\"'”’)]»"].map((mark) => mark.charCodeAt(0)));

/** Past further stops and closing quotes and brackets; most stops have a space behind them. */
const closeOf = (prose: string, at: number): number => {
  let i = at + 1;
  while (i < prose.length && prose.charCodeAt(i) !== 32 && CLOSERS.has(prose.charCodeAt(i))) i++;
  return i;
};

const endsSentence = (prose: string, at: number, end: number): boolean => {
  if (end >= prose.length) return true;
  const hasSpace = isSpaceCode(codeAt(prose, end));
  if (codeAt(prose, at) !== 0x2e) return hasSpace || isUpperAt(prose, end);
  const start = startOfWord(prose, at);
  if (!hasSpace) return at - start > 2 && isLostSpace(prose, at, end);
  const next = nextVisible(prose, end);
  const startsAnew = isUpperAt(prose, next) || OPENING.has(codeAt(prose, next));
  if (!startsAnew) return false;
  if (at - start > LONGEST_ABBREVIATION) return true;
  // An initial: "J. Smith", "U. S."; "plan B. The" is rarer.
  if (at - start === 1 && isUpperAt(prose, start)) return false;
  const ending = valueAt(ENDINGS, prose, start, at);
  if (ending !== "may end") return ending === undefined;
  return isUpperAt(prose, next) && !isProperName(prose, next, prose.slice(start, at).toLowerCase());
};

/** What a sentence may start with beside a capital. */
const OPENING = new Set([..."0123456789\"'“‘([$€£¥—-"].map((mark) => mark.charCodeAt(0)));

/** "riding.It’s": lower case before, a capital and a letter or apostrophe behind; not "Investors.com", not "e.V". */
const isLostSpace = (prose: string, at: number, end: number): boolean =>
  /\p{Ll}|[)\]”’"%\d]/u.test(prose.charAt(at - 1)) &&
  isUpperAt(prose, end) &&
  (/[\p{Ll}’' ]/u.test(prose.charAt(end + 1)) || isUpperAt(prose, end + 1));

const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map((word) => word.length));

/** No further back than tells that the word is no abbreviation. */
const startOfWord = (prose: string, at: number): number => {
  let i = at;
  while (i > 0 && at - i <= LONGEST_ABBREVIATION && isWordAt(prose, i - 1)) i--;
  return i;
};

const nextVisible = (prose: string, at: number): number => {
  let i = at;
  while (i < prose.length && isSpaceCode(prose.charCodeAt(i))) i++;
  return i;
};

/** "U.S. Treasury" goes on, "in the U.S. The firm" does not: common openers tell. */
const OPENERS =
  /^(The|This|That|These|Those|It|Its|He|She|They|We|You|I|In|On|At|But|And|However|Meanwhile|A|An|As|For|If|When|While|After|Before|There|Their|His|Her|Our|By|With|Some|Most|Many|According|Analysts|Shares)\b/;

const isProperName = (prose: string, at: number, abbreviation: string): boolean =>
  /^(u\.|no$|e\.u)/.test(abbreviation) && !OPENERS.test(prose.slice(at, at + 12));
