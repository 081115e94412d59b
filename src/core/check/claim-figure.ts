import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import { familyOf } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import { type Part, partOf, speaksOfSeveral } from "./role";
import { type Subject, subjectOf } from "./subject";

/** What a claim says of one of its figures, whatever draft it is held against. */
export type ClaimFigure = {
  readonly figure: Figure;
  readonly subject: Subject;
  readonly part: Part;
  /** The claim speaks of several together. */
  readonly isOfSeveral: boolean;
  /** How many figures of its kind its source holds. */
  readonly ofKind: number;
};

/** Reads the figure of a claim that stands at an index among its figures. */
export type ClaimReader = (claim: Claim, index: number) => ClaimFigure;

/** As read before at this version of the corpus, where that is not too long ago: a draft meets the same claims again and again. */
export function claimReader(corpus: Corpus): ClaimReader {
  const known = readers.get(corpus);
  // Rarity and names change with every source that comes or goes.
  if (known?.version === corpus.version) return known.read;
  const read = rememberingReader(corpus);
  readers.set(corpus, { version: corpus.version, read });
  return read;
}

const readers = new WeakMap<Corpus, { readonly version: number; readonly read: ClaimReader }>();

/** The figures of a claim that were read, each at its place. */
type Read = (ClaimFigure | undefined)[];

function rememberingReader(corpus: Corpus): ClaimReader {
  // By the number of the claim: at 100,000 claims the look-ups in a map would cost more than what they save.
  let latest: (Read | undefined)[] = [];
  let before: (Read | undefined)[] = [];
  let count = 0;
  const readOf = (claim: Claim): Read => {
    const known = latest[claim.id];
    if (known !== undefined) return known;
    const read = before[claim.id] ?? [];
    if (count === REMEMBERED) {
      before = latest;
      latest = [];
      count = 0;
    }
    if (claim.id >= latest.length) latest = withRoomFor(latest, claim.id);
    latest[claim.id] = read;
    count++;
    return read;
  };
  return (claim, index) => {
    const read = readOf(claim);
    const known = read[index];
    if (known !== undefined) return known;
    const figure = readFigure(claim, claim.figures[index] as Figure, corpus);
    read[index] = figure;
    return figure;
  };
}

/** Filled to its end: an array with holes at its end becomes a map inside. */
const withRoomFor = (read: readonly (Read | undefined)[], id: number): (Read | undefined)[] =>
  read.concat(new Array<undefined>(Math.max(id + 1, 2 * read.length) - read.length).fill(undefined));

const readFigure = (claim: Claim, figure: Figure, corpus: Corpus): ClaimFigure => ({
  figure,
  subject: subjectOf(
    { frame: claim.frame, at: figure.span.start - claim.at, end: figure.span.end - claim.at },
    corpus,
  ),
  part: partOf(figure, claim.source.text),
  isOfSeveral: speaksOfSeveral(textOf(claim)),
  ofKind: corpus.figuresIn(claim.source, familyOf(figure.dimension)),
});

/** The sentence of a claim, after what a cell stands under. */
export const textOf = ({ source, span, label }: Claim): string =>
  `${label} ${source.text.slice(span.start, span.end)}`;

/** Twice as many claims at most, some kilobytes each. */
const REMEMBERED = 8_000;
