/**
 * Which lengths the words of a table have, a bit each, by the character they begin or end with (its low seven bits):
 * most stretches of a text are known to be none of them without a slice.
 */
export type WordLengths = Uint32Array;

type Edge = "first" | "last";

export const wordLengths = (words: Iterable<string>, edge: Edge = "first"): WordLengths => {
  const lengths = new Uint32Array(128);
  for (const word of words) {
    const slot = word.charCodeAt(edge === "first" ? 0 : word.length - 1) & 127;
    lengths[slot] = (lengths[slot] ?? 0) | (1 << Math.min(word.length, LONGEST));
  }
  return lengths;
};

const LONGEST = 31;

/** Whether a word of this length with this character at its edge may be in the table. */
export const mayBeIn = (lengths: WordLengths, edge: number, length: number): boolean =>
  ((lengths[edge & 127] ?? 0) & (1 << Math.min(length, LONGEST))) !== 0;
