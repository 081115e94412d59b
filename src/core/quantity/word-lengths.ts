/**
 * Which lengths the words of a table have, a bit each, by the characters at one of their edges: most stretches of a
 * text are known to be none of them without a slice.
 */
export type WordLengths = Uint32Array;

const SLOTS = 1024;

/** The edge by which words are told apart: what a text is asked with has to be made alike. */
export const firstOf = (word: string): number => word.charCodeAt(0);
export const lastOf = (word: string): number => word.charCodeAt(word.length - 1);
/** The first two letters, alike in either case: for tables whose words have two at least. */
export const firstTwoOf = (word: string): number => pairOf(word.charCodeAt(0), word.charCodeAt(1));
/** The last two letters, alike in either case; of a single letter the first is none. */
export const lastTwoOf = (word: string): number =>
  pairOf(word.length > 1 ? word.charCodeAt(word.length - 2) : 0, lastOf(word));
export const pairOf = (a: number, b: number): number => ((a & 31) << 5) | (b & 31);

export const wordLengths = (words: Iterable<string>, edgeOf: (word: string) => number): WordLengths => {
  const lengths = new Uint32Array(SLOTS);
  for (const word of words) {
    const slot = edgeOf(word) % SLOTS;
    lengths[slot] = (lengths[slot] ?? 0) | (1 << word.length);
  }
  return lengths;
};

/**
 * Whether a word of this length with this edge may be in the table. A shift takes a length by its last five bits. The
 * mask is that of SLOTS, which a bundle would look up each time.
 */
export const mayBeIn = (lengths: WordLengths, edge: number, length: number): boolean =>
  ((lengths[edge & 0x3ff] ?? 0) & (1 << length)) !== 0;
