import type { Span } from "../text/span";
import { RARITIES, SYMBOLS } from "./bigrams";

/**
 * The letters around a figure two by two, each pair once, with its weight; the weights have length one together. It tells
 * kindred words that no stem joins ("clinics", "clinical") and spellings that differ.
 */
export type Wording = { readonly bigrams: Uint16Array; readonly weights: Float32Array };

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
  take(SPACE);
  count(text, start, figure.start);
  for (let at = figure.start; at < figure.end; at++)
    if (!isOfNumber(text, at)) take(symbolOf(text.charCodeAt(at)));
  count(text, figure.end, end);
  take(SPACE);
  return counted();
}

/** The cosine of two wordings, from 0 to 1. */
export function likenessOf(draft: Wording, claim: Wording): number {
  layOut(draft);
  let sum = 0;
  const { bigrams, weights } = claim;
  for (let at = 0; at < bigrams.length; at++)
    sum += (LAID_OUT[bigrams[at] as number] as number) * (weights[at] as number);
  return sum;
}

/** The weights of one draft's wording by bigram: it is held against hundreds. */
const LAID_OUT = new Float32Array(SYMBOLS * SYMBOLS);
let laidOut: Wording | undefined;

function layOut(wording: Wording): void {
  if (laidOut === wording) return;
  for (const bigram of laidOut?.bigrams ?? []) LAID_OUT[bigram] = 0;
  wording.bigrams.forEach((bigram, at) => {
    LAID_OUT[bigram] = wording.weights[at] as number;
  });
  laidOut = wording;
}

/** How often each bigram was met, and those that were, in order; empty between two figures: a corpus has a million. */
const COUNTS = new Uint16Array(SYMBOLS * SYMBOLS);
const MET = new Uint16Array(SYMBOLS * SYMBOLS);
let met = 0;
let last = 0;

function count(text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) take(symbolOf(text.charCodeAt(at)));
}

/** A run of spaces is one. */
function take(symbol: number): void {
  if (symbol === SPACE && last === SPACE) return;
  const bigram = last * SYMBOLS + symbol;
  const before = COUNTS[bigram] as number;
  if (before === 0) MET[met++] = bigram;
  COUNTS[bigram] = before + 1;
  last = symbol;
}

function counted(): Wording {
  const bigrams = MET.slice(0, met);
  const weights = new Float32Array(met);
  let squares = 0;
  for (let at = 0; at < met; at++) {
    const bigram = bigrams[at] as number;
    const weight = (1 + Math.log(COUNTS[bigram] as number)) * (RARITIES[bigram] as number);
    weights[at] = weight;
    squares += weight * weight;
    COUNTS[bigram] = 0;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < met; at++) weights[at] = (weights[at] as number) / length;
  met = 0;
  last = SPACE;
  return { bigrams, weights };
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
const isOfNumber = (text: string, at: number): boolean => {
  if (isDigit(text.charCodeAt(at))) return true;
  return BESIDE_DIGITS.includes(text.charAt(at)) && isDigit(text.charCodeAt(at + 1));
};
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
const WORDS = 8;
