import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import type { Figure } from "../quantity/figure";
import { type Part, partOf, speaksOfSeveral } from "./role";
import { type Subject, subjectOf } from "./subject";

/** What a claim says of one of its figures, whatever draft it is held against. */
export type ClaimFigure = {
  readonly subject: Subject;
  readonly part: Part;
  /** The claim speaks of several together. */
  readonly isOfSeveral: boolean;
};

/** As read before at this version of the corpus, where that is not too long ago: a draft meets the same claims again and again. */
export function claimFigure(claim: Claim, figure: Figure, corpus: Corpus): ClaimFigure {
  const recent = recentOf(corpus);
  const latest = recent.latest.get(figure);
  if (latest !== undefined) return latest;
  const read = recent.before.get(figure) ?? {
    subject: subjectOf(
      { frame: claim.frame, at: figure.span.start - claim.at, end: figure.span.end - claim.at },
      corpus,
    ),
    part: partOf(figure, claim.source.text),
    isOfSeveral: speaksOfSeveral(textOf(claim)),
  };
  recent.latest.set(figure, read);
  if (recent.latest.size >= REMEMBERED) {
    recent.before = recent.latest;
    recent.latest = new Map();
  }
  return read;
}

/** The sentence of a claim, after what a cell stands under. */
export const textOf = ({ source, span, label }: Claim): string =>
  `${label} ${source.text.slice(span.start, span.end)}`;

type Recent = {
  readonly version: number;
  latest: Map<Figure, ClaimFigure>;
  before: ReadonlyMap<Figure, ClaimFigure>;
};

const byCorpus = new WeakMap<Corpus, Recent>();

/** Rarity and names change with every source that comes or goes. */
function recentOf(corpus: Corpus): Recent {
  const known = byCorpus.get(corpus);
  if (known?.version === corpus.version) return known;
  const recent: Recent = { version: corpus.version, latest: new Map(), before: new Map() };
  byCorpus.set(corpus, recent);
  return recent;
}

/** Twice as many at most, one or two kilobytes each. */
const REMEMBERED = 8_000;
