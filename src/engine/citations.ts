import type { DraftChecker } from "../core/check/check-draft";
import type { Evidence, Finding } from "../core/check/finding";
import type { Corpus } from "../core/corpus/corpus";
import { quoteOf, searchClaims } from "../core/corpus/search";
import type { Source } from "../core/corpus/source";
import type { DocumentContext } from "../core/corpus/statement";
import type { Prose } from "../core/text/prose";
import { readProse } from "../core/text/read-prose";
import type { Span } from "../core/text/span";
import type { CitationHit, CitationQuery } from "./engine";

/** What a search for citations looks through. */
export type Library = {
  readonly corpus: Corpus;
  readonly checker: DraftChecker;
  readonly context: DocumentContext;
  readonly source: (path: string) => Source | undefined;
};

/** Claims to cite, best first: by the words typed, or before any are typed by the figure and sentence at the cursor. */
export const citationsFor = (query: CitationQuery, library: Library): readonly CitationHit[] =>
  query.words.trim() === ""
    ? citationsAtCursor(query, library)
    : citationsByWords(query.words, query.limit, library);

/** First what the check holds against the figures of the block, nearest figure first; then what reads like the sentence. */
const citationsAtCursor = (
  { draft, cursor, limit }: CitationQuery,
  library: Library,
): readonly CitationHit[] => {
  const prose = readProse(draft.text, draft.markup);
  const block = prose.blocks.find(({ span }) => span.start <= cursor && cursor <= span.end);
  if (block === undefined) return [];
  const nearestFirst = findingsOf({ ...prose, blocks: [block] }, library).toSorted(
    (a, b) => distance(a.figure.span, cursor) - distance(b.figure.span, cursor),
  );
  const around = nearestFirst[0]?.sentence ?? block.span;
  const sentence = block.prose.slice(around.start - block.span.start, around.end - block.span.start);
  return onceEach([
    ...nearestFirst.flatMap(({ verdict }) => verdict.evidence.flatMap((one) => hitOfEvidence(one, library))),
    ...citationsByWords(sentence, limit, library),
  ]).slice(0, limit);
};

const citationsByWords = (words: string, limit: number, { corpus }: Library): readonly CitationHit[] =>
  searchClaims(corpus, words, limit).map((claim) =>
    hit(claim.source, { sentence: claim.span, quote: quoteOf(claim), line: claim.line }),
  );

const findingsOf = (prose: Prose, { checker, corpus, context }: Library): readonly Finding[] => {
  const steps = checker.check(prose, context, corpus);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

const hitOfEvidence = (
  { path, sentence, quote, line }: Evidence,
  { source }: Library,
): readonly CitationHit[] => {
  const cited = source(path);
  return cited === undefined ? [] : [hit(cited, { sentence, quote, line })];
};

const hit = (
  { id, path, title, publisher, date, url }: Source,
  place: Pick<CitationHit, "sentence" | "quote" | "line">,
): CitationHit => ({ sourceId: id, path, title, publisher, date, url, ...place });

const onceEach = (hits: readonly CitationHit[]): readonly CitationHit[] => {
  const places = hits.map(({ path, sentence }) => `${sentence.start} ${path}`);
  return hits.filter((_, at) => places.indexOf(places[at] ?? "") === at);
};

/** 0 for a cursor inside the span. */
const distance = ({ start, end }: Span, cursor: number): number => Math.max(0, start - cursor, cursor - end);
