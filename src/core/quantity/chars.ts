import { codeAt } from "../text/code-at";
import type { Span } from "../text/span";

/** Characters and words of a text, by offset: all that the scanner and its readers look at. */

const LOWER = 1;
const UPPER = 2;
/** Letters of neither case here: Latin Extended, Greek. */
const OTHER_LETTER = 4;
const SPACE = 8;
const LETTER = LOWER | UPPER | OTHER_LETTER;

/** Kind of each UTF-16 unit: the scanner asks this for every character, so it is one look-up. */
const KINDS = new Uint8Array(0x10000);
const mark = (from: number, to: number, kind: number): void => {
  for (let c = from; c <= to; c++) KINDS[c] = kind;
};
mark(0x61, 0x7a, LOWER);
mark(0x41, 0x5a, UPPER);
mark(0xc0, 0xde, UPPER);
mark(0xdf, 0xff, LOWER);
mark(0x100, 0x24f, OTHER_LETTER);
mark(0x370, 0x3ff, OTHER_LETTER);
mark(0xb5, 0xb5, OTHER_LETTER);
mark(0xd7, 0xd7, 0);
mark(0xf7, 0xf7, 0);
for (const space of [0x20, 0x09, 0xa0, 0x2002, 0x2003, 0x2007, 0x2009, 0x200a, 0x202f])
  mark(space, space, SPACE);

/**
 * Past either end of a text `c` is no number: the mask makes it the character 0, which is of no kind. A closure: V8 takes
 * for constant what it holds, but no variable of a bundle.
 */
const ofKind =
  (kinds: Uint8Array, kind: number) =>
  (c: number): boolean =>
    ((kinds[c & 0xffff] ?? 0) & kind) !== 0;

/** A set of marks that a text is asked for by code: one look-up. */
export const marksOf = (marks: string): ((c: number) => boolean) => {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < marks.length; i++) table[marks.charCodeAt(i)] = 1;
  return (c) => table[c & 0xffff] === 1;
};

export const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
export const isLower = ofKind(KINDS, LOWER);
export const isUpper = ofKind(KINDS, UPPER);
/**
 * ASCII, Latin-1 and Latin Extended letters, Greek; enough for the words that stand beside figures.
 * Most characters of a text are small letters: two comparisons tell them sooner than the table.
 */
export const isLetter = (c: number): boolean => (c >= 0x61 && c <= 0x7a) || isOtherLetter(c);
const isOtherLetter = ofKind(KINDS, LETTER);
/** A tilde is LaTeX's tie; as a hedge it stands before the number, where hedges are read first. */
export const isSpace = ofKind(KINDS, SPACE);
export const isHyphen = (c: number): boolean => c === 0x2d || c === 0x2010 || c === 0x2011;

export const isApostrophe = (c: number): boolean => c === 0x27 || c === 0x2019;

/** Past spaces and at most one line break: a paragraph's end parts what stands before and after. */
export const pastSpaces = (text: string, at: number): number => {
  let i = at;
  let hasBroken = false;
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isSpace(c) || c === 0x7e || c === 13) continue;
    if (c !== 10 || hasBroken) break;
    hasBroken = true;
  }
  return hasBroken && codeAt(text, i) === 10 ? at : i;
};

/** The offset after the last character before `at` that is no space, with the same rule for line breaks. */
export const beforeSpaces = (text: string, at: number): number => {
  let i = at;
  let hasBroken = false;
  for (; i > 0; i--) {
    const c = text.charCodeAt(i - 1);
    if (isSpace(c) || c === 13) continue;
    if (c !== 10 || hasBroken) break;
    hasBroken = true;
  }
  return hasBroken && codeAt(text, i - 1) === 10 ? at : i;
};

/** End of the run of letters that starts at `at`. */
export const wordEnd = (text: string, at: number): number => {
  let i = at;
  while (i < text.length && isLetter(text.charCodeAt(i))) i++;
  return i;
};

/** Start of the run of letters that ends at `end`. */
export const wordStart = (text: string, end: number): number => {
  let i = end;
  while (i > 0 && isLetter(text.charCodeAt(i - 1))) i--;
  return i;
};

export type Word = { readonly start: number; readonly end: number; readonly text: string };

const NO_WORD_IS_LONGER = 40;

/** The word after the spaces at `at`; empty text where something else stands there. */
export const nextWord = (text: string, at: number): Word => {
  const start = pastSpaces(text, at);
  const end = wordEnd(text, start);
  return { start, end, text: end - start > NO_WORD_IS_LONGER ? "" : text.slice(start, end) };
};

/** The word before the spaces that end at `at`; empty text where something else stands there. */
export const previousWord = (text: string, at: number): Word => {
  const end = beforeSpaces(text, at);
  const start = wordStart(text, end);
  return { start, end, text: end - start > NO_WORD_IS_LONGER ? "" : text.slice(start, end) };
};

/** The word before, past one hyphen too: "over-65s", "mid-1990s". */
export const wordJoinedBefore = (text: string, at: number): Word =>
  previousWord(text, isHyphen(codeAt(text, at - 1)) ? at - 1 : at);

/** Whether a span stands right between brackets: "(42)". */
export const isInBrackets = (text: string, { start, end }: Span): boolean =>
  codeAt(text, start - 1) === 0x28 && codeAt(text, end) === 0x29;

/** Where an identifier that starts with a letter ends: "Qwen3-Next-80B-A3B", "HPN8.0", "SCP-06F6". */
export const identifierEnd = (text: string, at: number): number => {
  let i = at;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    const isJoin =
      (c === 0x2d || c === 0x2e || c === 0x2f || c === 0x5f || c === 0x3a) &&
      isAlphanumeric(codeAt(text, i + 1));
    if (!isAlphanumeric(c) && !isJoin) break;
    i++;
  }
  return i;
};

const isAlphanumeric = (c: number): boolean => isDigit(c) || isLetter(c);
