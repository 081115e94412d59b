import Fuse from "fuse.js";
import { CONCEPTS } from "../text/concepts";
import type { Vocabulary } from "./vocabulary";

/** A term of the vocabulary that a typed word may mean; `likeness` is 1 for the word itself or a beginning of it. */
export type WordMatch = { readonly term: number; readonly likeness: number };

/** Finds the terms that a word with a slip of the finger, or the beginning of a word, may mean. */
export type WordFinder = { find(word: string): readonly WordMatch[] };

/**
 * Letter triples name a short list of terms and Fuse ranks it: Fuse over a whole vocabulary of 100,000 claims would
 * take longer than a keystroke lasts. Words with digits are never matched by likeness (design.md, rule 2).
 */
export function createWordFinder(vocabulary: Vocabulary): WordFinder {
  const holders = new Map<string, number[]>();
  /** Each word that a term may be typed as, and the term's number. */
  const words: { readonly word: string; readonly term: number }[] = [];
  let indexed = 0;
  const catchUp = (): void => {
    for (; indexed < vocabulary.size; indexed++) {
      for (const word of wordsOf(vocabulary.stem(indexed))) {
        for (const triple of triplesOf(word)) {
          const list = holders.get(triple);
          if (list === undefined) holders.set(triple, [words.length]);
          else list.push(words.length);
        }
        words.push({ word, term: indexed });
      }
    }
  };
  return {
    find(word) {
      if (word.length < SHORTEST || /\d/.test(word)) return [];
      catchUp();
      const near = shortList(word, holders).flatMap((at) => words[at] ?? []);
      const fuse = new Fuse(near, {
        keys: ["word"],
        includeScore: true,
        threshold: THRESHOLD,
        ignoreLocation: true,
      });
      return fuse.search(word, { limit: FOUND }).map(({ item, score }) => ({
        term: item.term,
        likeness: item.word.startsWith(word) ? 1 : 1 - (score ?? 1),
      }));
    },
  };
}

/** A concept is typed as any of its words: "convertible" for a bond. */
const wordsOf = (stem: string): readonly string[] => CONCEPT_WORDS.get(stem) ?? [stem];

const CONCEPT_WORDS = new Map(CONCEPTS.map((row) => [row[0] ?? "", row]));

/** The words that share most triples with a word. */
function shortList(word: string, holders: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const shared = new Map<number, number>();
  for (const triple of triplesOf(word)) {
    for (const term of holders.get(triple) ?? []) shared.set(term, (shared.get(term) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, SHORT_LIST)
    .map(([term]) => term);
}

function triplesOf(stem: string): ReadonlySet<string> {
  const padded = `^${stem}`;
  const triples = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) triples.add(padded.slice(at, at + 3));
  return triples;
}

const SHORTEST = 3;
const SHORT_LIST = 40;
const FOUND = 8;
const THRESHOLD = 0.35;
