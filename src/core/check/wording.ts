import type { Span } from "../text/span";
import { rarityOf, SYMBOLS } from "./bigrams";

/**
 * The letters around a figure two by two, each pair with its weight, the whole of length one. It tells kindred words that
 * no stem joins ("clinics", "clinical"; "re-roofed", "roof") and spellings that differ.
 */
export type Wording = { readonly bigrams: Uint16Array; readonly weights: Float32Array };

/**
 * @param sentence what to read, not beyond `within`
 * @param figure the figure's own span, which is left out but for its words: that numbers are alike is told by other signs
 */
export function wordingOf(text: string, within: Span, figure: Span, label: string): Wording {
  return weighed(windowOf(text, within, figure, label));
}

/** What is read of a figure's surroundings: its label, and so many words on each side of it in its sentence. */
export function windowOf(text: string, within: Span, figure: Span, label: string): string {
  let [start, end] = [figure.start, figure.end];
  for (let word = 0; word < WORDS && start > within.start; word++)
    start = wordStart(text, start, within.start);
  for (let word = 0; word < WORDS && end < within.end; word++) end = wordEnd(text, end, within.end);
  const own = text.slice(figure.start, figure.end).replace(DIGITS, "");
  return `${label} ${text.slice(start, figure.start)}${own}${text.slice(figure.end, end)} `;
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

/** The bigrams of a text, each once, with how often it stands there; a run of spaces is one. */
export function bigramsOf(text: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const symbol = symbolOf(text.charCodeAt(at));
    if (symbol === 0 && last === 0) continue;
    const bigram = last * SYMBOLS + symbol;
    counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
    last = symbol;
  }
  return counts;
}

function weighed(text: string): Wording {
  const counts = bigramsOf(text);
  const bigrams = Uint16Array.from(counts.keys());
  const weights = Float32Array.from(
    bigrams,
    (bigram) => (1 + Math.log(counts.get(bigram) ?? 1)) * rarityOf(bigram),
  );
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { bigrams, weights: weights.map((weight) => weight / length) };
}

/** 0 for white space, letters from 1, digits after them, one symbol for all else. */
function symbolOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x60;
  if (code >= 0x41 && code <= 0x5a) return code - 0x40;
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 27;
  return isSpace(code) ? 0 : SYMBOLS - 1;
}

const isSpace = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;

const DIGITS = /[$€£¥]?\d[\d,.]*(?<=\d)/g;
const WORDS = 8;
