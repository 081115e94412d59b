import Fuse from "fuse.js";
import { extractFigures } from "../quantity/extract";
import type { Figure } from "../quantity/figure";
import { impliedInterval } from "../quantity/interval";
import { termsOf } from "../text/terms";
import type { Claim } from "./claim";
import type { Corpus } from "./corpus";
import type { WeightedTerms } from "./term-index";

/**
 * Claims for typed words and numbers, best first: words by likeness, numbers by their intervals.
 * The term index and the value index make a short list, and Fuse ranks that.
 */
export function searchClaims(corpus: Corpus, typed: string, limit: number): readonly Claim[] {
  const figures = extractFigures(typed);
  const words = blankFigures(typed, figures);
  const byNumber = new Set(figures.flatMap((figure) => claimsHolding(figure, corpus)));
  const byWords = corpus.terms.best(queryOf(words, corpus), SHORT_LIST);
  const scores = rankByWords(
    words,
    [...new Set([...byWords.map(({ claim }) => claim), ...byNumber])],
    corpus,
  );
  return [...scores]
    .map(([claim, score]) => ({ claim, score: score + (byNumber.has(claim.id) ? NUMBER_WEIGHT : 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.claim.id - b.claim.id)
    .slice(0, limit)
    .map(({ claim }) => claim);
}

/** Every term that a typed word may mean, by its likeness; the last word may be still unfinished. */
function queryOf(words: string, corpus: Corpus): WeightedTerms {
  const query = new Map<number, number>();
  for (const { stem, start, end } of termsOf(words)) {
    const known = corpus.vocabulary.find(stem);
    if (known !== undefined) query.set(known, corpus.terms.weight(known));
    for (const { term, likeness } of corpus.words.find(words.slice(start, end).toLowerCase())) {
      const sureness = known === undefined ? likeness : likeness / 2;
      query.set(term, Math.max(query.get(term) ?? 0, sureness * corpus.terms.weight(term)));
    }
  }
  return { ids: [...query.keys()], weights: [...query.values()] };
}

/** From 0 to 1 by Fuse over the short list; a claim found by its number alone scores 0. */
function rankByWords(words: string, ids: readonly number[], corpus: Corpus): ReadonlyMap<Claim, number> {
  const claims = ids.flatMap((id) => corpus.claim(id) ?? []);
  const scores = new Map<Claim, number>(claims.map((claim) => [claim, 0]));
  if (words.trim() === "") return scores;
  const documents = claims.map((claim) => ({
    claim,
    quote: `${claim.label} ${quoteOf(claim)}`,
    title: `${claim.source.title} ${claim.headings.join(" ")}`,
  }));
  const fuse = new Fuse(documents, FUSE);
  for (const { item, score } of fuse.search(words)) scores.set(item.claim, 1 - (score ?? 1));
  return scores;
}

/** Claims with a figure inside what the typed number implies; a bare number matches any unit. */
const claimsHolding = (figure: Figure, { values }: Corpus): readonly number[] =>
  figure.dimension === ""
    ? values.withinAnyUnit(impliedInterval(figure), SHORT_LIST)
    : values.within(figure, impliedInterval(figure), SHORT_LIST);

export const quoteOf = ({ source, span }: Claim): string => source.text.slice(span.start, span.end);

const blankFigures = (typed: string, figures: readonly Figure[]): string =>
  figures.reduce(
    (text, { span }) => text.slice(0, span.start) + " ".repeat(span.end - span.start) + text.slice(span.end),
    typed,
  );

/** Fuse's own defaults miss whatever stands past the first sixty characters; hence `ignoreLocation` and tokens. */
const FUSE = {
  keys: [
    { name: "quote", weight: 3 },
    { name: "title", weight: 1 },
  ],
  includeScore: true,
  ignoreLocation: true,
  useTokenSearch: true,
  threshold: 0.4,
};
const SHORT_LIST = 50;
const NUMBER_WEIGHT = 1;
