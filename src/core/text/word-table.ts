import { codeAt } from "./code-at";

/**
 * Words with what they stand for, looked up where they stand in a text: cutting a word out to ask a Map for it takes
 * several times as long, and most words are in no table.
 */
export type WordTable<Value> = {
  /** Set in every code of a text before it is compared: the bit of small letters, or none where case counts. */
  readonly fold: number;
  /** By the hash of a word's edges and length: one more than its place among the words, 0 for none. */
  readonly slots: Uint16Array;
  readonly words: readonly string[];
  readonly values: readonly Value[];
};

const SLOTS_PER_WORD = 8;

/** Words in small letters, found in capitals of ASCII too. */
export const wordTable = <Value>(entries: Iterable<readonly [string, Value]>): WordTable<Value> =>
  tableOf(entries, SMALL);

/** Words found as they are written alone. */
export const exactTable = <Value>(entries: Iterable<readonly [string, Value]>): WordTable<Value> =>
  tableOf(entries, 0);

/** Words that stand for nothing but themselves. */
export const named = (words: Iterable<string>): readonly (readonly [string, true])[] =>
  [...words].map((word) => [word, true]);

/** Phrases word by word: what a word stands for that ends one, and the words that go on from it. */
export type WordTree<Value> = WordTable<Branch<Value>>;
export type Branch<Value> = { readonly value: Value | undefined; readonly next: WordTree<Value> };

export const wordTree = <Value>(
  phrases: readonly (readonly [readonly string[], Value])[],
): WordTree<Value> => {
  const firsts = new Set(phrases.flatMap(([words]) => words.slice(0, 1)));
  return wordTable(
    [...firsts].map((first) => [first, branchOf(phrases.filter(([words]) => words[0] === first))]),
  );
};

const branchOf = <Value>(phrases: readonly (readonly [readonly string[], Value])[]): Branch<Value> => ({
  value: phrases.find(([words]) => words.length === 1)?.[1],
  next: wordTree(phrases.map(([words, value]) => [words.slice(1), value])),
});

const SMALL = 0x20;

const tableOf = <Value>(entries: Iterable<readonly [string, Value]>, fold: number): WordTable<Value> => {
  const known = [...new Map(entries)];
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(1 + known.length * SLOTS_PER_WORD)));
  known.forEach(([word], place) => {
    let slot = slotOf(word, 0, word.length) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
  });
  return { fold, slots, words: known.map(([word]) => word), values: known.map(([, value]) => value) };
};

/** What the word of the text from `start` to `end` stands for; undefined where the table does not have it. */
export const valueAt = <Value>(
  { fold, slots, words, values }: WordTable<Value>,
  text: string,
  start: number,
  end: number,
): Value | undefined => {
  if (start >= end) return undefined;
  const last = slots.length - 1;
  let slot = slotOf(text, start, end) & last;
  for (let place = slots[slot] ?? 0; place !== 0; place = slots[slot] ?? 0) {
    if (isWordAt(words[place - 1] ?? "", text, start, end, fold)) return values[place - 1];
    slot = (slot + 1) & last;
  }
  return undefined;
};

/** The first two letters, the last two and the length tell most words apart. */
const slotOf = (text: string, start: number, end: number): number => {
  const second = start + 1 < end ? start + 1 : start;
  const lastButOne = end - 2 < start ? start : end - 2;
  const edges =
    (codeAt(text, start) & 31) |
    ((codeAt(text, second) & 31) << 5) |
    ((codeAt(text, lastButOne) & 31) << 10) |
    ((codeAt(text, end - 1) & 31) << 15);
  const mixed = Math.imul(edges + ((end - start) << 20), 0x9e3779b1);
  return mixed >>> 16;
};

const isWordAt = (word: string, text: string, start: number, end: number, fold: number): boolean => {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== foldedAt(text, start + i, fold)) return false;
  return true;
};

const foldedAt = (text: string, at: number, fold: number): number => {
  const c = codeAt(text, at);
  return c < 0x80 ? c | fold : c;
};
