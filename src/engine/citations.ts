import { suggestClaims } from "../core/check/suggest";
import type { Claim } from "../core/corpus/claim";
import type { Corpus } from "../core/corpus/corpus";
import { quoteOf, searchClaims } from "../core/corpus/search";
import type { DraftReading } from "./draft-reading";
import type { CitationHit, CitationQuery } from "./engine";

/** Claims to cite, best first: by the words typed, or before any are typed by the figure and sentence at the cursor. */
export const citationsFor = (
  { words, cursor, limit }: CitationQuery,
  corpus: Corpus,
  { prose, context }: DraftReading,
): readonly CitationHit[] => {
  const claims =
    words.trim() === ""
      ? suggestClaims(prose, context, corpus, cursor, limit)
      : searchClaims(corpus, words, limit);
  return claims.map(hitOf);
};

const hitOf = (claim: Claim): CitationHit => {
  const { id, path, title, publisher, date, url } = claim.source;
  const place = { sentence: claim.span, quote: quoteOf(claim), label: claim.label, line: claim.line };
  return { sourceId: id, path, title, publisher, date, url, ...place };
};
