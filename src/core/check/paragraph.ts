import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import type { Source } from "../corpus/source";
import type { Figure } from "../quantity/figure";
import { impliedInterval } from "../quantity/interval";
import { firstAt } from "../text/first-at";
import { significantDigits } from "./written";

/** The figures of the paragraph, item or cell that a figure stands in, in all its sentences. */
export type Paragraph = { readonly figures: readonly Figure[] };

/** Where the sources hold the other figures of a figure's paragraph; numbers of one digit stand everywhere and do not count. */
export type Company = {
  /** The share of them that a source holds, from 0 to 1: a paragraph is mostly written from one or two sources. 0 where there are none. */
  readonly inParagraph: (source: Source) => number;
  /** How many stand in the sentences before and after a claim: what was taken from one place stands together in the draft too. */
  readonly around: (claim: Claim) => number;
};

export function companyOf(figure: Figure, { figures }: Paragraph, corpus: Corpus): Company {
  const others = nearestTo(figure, figures, IN_PARAGRAPH)
    .filter(tells)
    .map((other) => heldBy(other, corpus));
  const counts = new Map<number, number>();
  for (const { around } of others) for (const id of around) counts.set(id, (counts.get(id) ?? 0) + 1);
  return {
    inParagraph: (source) =>
      others.length === 0 ? 0 : others.filter(({ sources }) => sources.has(source)).length / others.length,
    around: ({ id }) => counts.get(id) ?? 0,
  };
}

/** Whether a figure of a paragraph tells which source it is from: see Company. */
export const tells = (figure: Figure): boolean =>
  figure.kind === "quantity" && significantDigits(figure) >= 2;

/** Where a figure's amount is held; the same for as long as the corpus is. */
function heldBy(figure: Figure, corpus: Corpus): Held {
  const known = held.get(figure);
  if (known?.corpus === corpus && known.version === corpus.version) return known;
  const claims = corpus.values.within(figure, impliedInterval(figure), MOST_HOLDERS);
  const sources = new Set(claims.flatMap((id) => corpus.claim(id)?.source ?? []));
  const around = new Set(claims.flatMap((id) => neighboursOf(id, corpus)));
  const found = { corpus, version: corpus.version, sources, around };
  held.set(figure, found);
  return found;
}

/** The claims before and after one in its source. */
const neighboursOf = (id: number, corpus: Corpus): readonly number[] =>
  NEAR.map((step) => id + step).filter((near) => corpus.claim(near)?.source === corpus.claim(id)?.source);

/** The figures around one in their order, itself left out: at most `reach` on each side, so that a list of thousands stays cheap. */
export function nearestTo(figure: Figure, figures: readonly Figure[], reach: number): readonly Figure[] {
  const at = firstAt(figures.length, (place) => (figures[place] as Figure).span.start >= figure.span.start);
  return figures.slice(Math.max(0, at - reach), at + reach + 1).filter((other) => other !== figure);
}

type Held = {
  readonly corpus: Corpus;
  readonly version: number;
  readonly sources: ReadonlySet<Source>;
  /** The claims near those that hold it. */
  readonly around: ReadonlySet<number>;
};

const held = new WeakMap<Figure, Held>();

const NEAR = [-3, -2, -1, 1, 2, 3] as const;
const IN_PARAGRAPH = 40;
/** A number that more claims hold tells no source from another. */
const MOST_HOLDERS = 60;
