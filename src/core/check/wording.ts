import type { Span } from "../text/span";
import { RARITIES, SYMBOLS } from "./bigrams";

/**
 * The letters around a figure two by two, each pair once, followed by its weight: in one column, as a corpus has a hundred
 * thousand such. The weights have length one together. It tells kindred words that no stem joins ("clinics", "clinical")
 * and spellings that differ.
 */
export type Wording = Float32Array;

/**
 * Reads eight words on each side of a figure, not beyond `within`, after the label that it stands under, and of the figure
 * all but its digits: that numbers are alike is told by other signs.
 */
export function wordingOf(text: string, within: Span, figure: Span, label: string): Wording {
  let [start, end] = [figure.start, figure.end];
  for (let word = 0; word < WORDS && start > within.start; word++)
    start = wordStart(text, start, within.start);
  for (let word = 0; word < WORDS && end < within.end; word++) end = wordEnd(text, end, within.end);
  count(label, 0, label.length);
  count(" ", 0, 1);
  count(text, start, figure.start);
  for (let at = figure.start; at < figure.end; at++) if (!isOfNumber(text, at)) count(text, at, at + 1);
  count(text, figure.end, end);
  count(" ", 0, 1);
  return counted();
}

/** The cosine of two wordings, from 0 to 1. */
export function likenessOf(draft: Wording, claim: Wording): number {
  layOut(draft);
  let sum = 0;
  for (let at = 0; at < claim.length; at += 2)
    sum += (LAID_OUT[claim[at] as number] as number) * (claim[at + 1] as number);
  return sum;
}

/** The weights of one draft's wording by bigram: it is held against hundreds. */
const LAID_OUT = new Float32Array(SYMBOLS * SYMBOLS);
let laidOut: Wording = new Float32Array(0);

function layOut(wording: Wording): void {
  if (laidOut === wording) return;
  for (let at = 0; at < laidOut.length; at += 2) LAID_OUT[laidOut[at] as number] = 0;
  for (let at = 0; at < wording.length; at += 2) LAID_OUT[wording[at] as number] = wording[at + 1] as number;
  laidOut = wording;
}

/** How often each bigram was met, and those that were, in order; empty between two figures: a corpus has a million. */
const COUNTS = new Uint16Array(SYMBOLS * SYMBOLS);
const MET = new Uint16Array(SYMBOLS * SYMBOLS);
let met = 0;
let last = 0;

/** What is counted all the time is written for speed: what it goes on with lies in variables of its own. */
function count(text: string, from: number, to: number): void {
  let [before, end] = [last, met];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const symbol = code < KNOWN ? (SYMBOL_OF[code] as number) : symbolOf(code);
    // A run of spaces is one.
    if (symbol === SPACE && before === SPACE) continue;
    const bigram = before * SYMBOLS + symbol;
    const times = COUNTS[bigram] as number;
    if (times === 0) MET[end++] = bigram;
    COUNTS[bigram] = times + 1;
    before = symbol;
  }
  last = before;
  met = end;
}

function counted(): Wording {
  const wording = new Float32Array(2 * met);
  let squares = 0;
  for (let at = 0; at < met; at++) {
    const bigram = MET[at] as number;
    const times = COUNTS[bigram] as number;
    const weight = (times === 1 ? 1 : 1 + Math.log(times)) * (RARITIES[bigram] as number);
    wording[2 * at] = bigram;
    wording[2 * at + 1] = weight;
    squares += weight * weight;
    COUNTS[bigram] = 0;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 1; at < wording.length; at += 2) wording[at] = (wording[at] as number) / length;
  met = 0;
  last = SPACE;
  return wording;
}

function wordStart(text: string, from: number, floor: number): number {
  let at = from;
  while (at > floor && isSpace(text.charCodeAt(at - 1))) at--;
  while (at > floor && !isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  while (at < limit && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** A digit, or a sign right beside one: "$1,264.5". */
const isOfNumber = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) ||
  (isDigit(text.charCodeAt(at + 1)) && BESIDE_DIGITS.includes(text.charAt(at)));
const BESIDE_DIGITS = "$€£¥.,";

/** 0 for white space, letters from 1, digits after them, one symbol for all else. */
function symbolOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x60;
  if (code >= 0x41 && code <= 0x5a) return code - 0x40;
  if (isDigit(code)) return code - 0x30 + 27;
  return isSpace(code) ? SPACE : SYMBOLS - 1;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSpace = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;

const SPACE = 0;
/** The symbols of the characters that nearly all texts are written in. */
const KNOWN = 128;
const SYMBOL_OF = Uint8Array.from({ length: KNOWN }, (_, code) => symbolOf(code));
const WORDS = 8;
