import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import { familyOf } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import { type Place, placeAmong } from "./place";
import { type Part, partOf, speaksOfSeveral } from "./role";
import { type Subject, subjectOf } from "./subject";
import { type Wording, wordingOf } from "./wording";

/** What a claim says of one of its figures, whatever draft it is held against. */
export type ClaimFigure = {
  readonly figure: Figure;
  readonly subject: Subject;
  readonly wording: Wording;
  readonly part: Part;
  readonly place: Place;
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

/** What was read of a claim: its figures, each at its place. */
type Read = {
  readonly claim: Claim;
  readonly isOfSeveral: boolean;
  readonly figures: (ClaimFigure | undefined)[];
};

function rememberingReader(corpus: Corpus): ClaimReader {
  // A place for each claim by its number, which one that comes later may take: at 100,000 claims nothing is quicker, and
  // most of what a draft meets it does not meet again soon.
  const places = new Array<Read | undefined>(REMEMBERED).fill(undefined);
  return (claim, index) => {
    const place = claim.id % REMEMBERED;
    const before = places[place];
    const read = before?.claim === claim ? before : beginning(claim);
    if (read !== before) places[place] = read;
    const known = read.figures[index];
    if (known !== undefined) return known;
    const figure = readFigure(read, claim.figures[index] as Figure, corpus);
    read.figures[index] = figure;
    return figure;
  };
}

const beginning = (claim: Claim): Read => ({
  claim,
  isOfSeveral: speaksOfSeveral(claim.label) || speaksOfSeveral(sentenceOf(claim)),
  figures: [],
});

const readFigure = ({ claim, isOfSeveral }: Read, figure: Figure, corpus: Corpus): ClaimFigure => ({
  figure,
  subject: subjectOf(
    { frame: claim.frame, at: figure.span.start - claim.at, end: figure.span.end - claim.at },
    corpus,
  ),
  wording: wordingOf(claim.source.text, claim.span, figure.span, claim.label),
  part: partOf(figure, claim.source.text),
  place: placeAmong(figure, claim.figures),
  isOfSeveral,
  ofKind: corpus.figuresIn(claim.source, familyOf(figure.dimension)),
});

/** The sentence of a claim, after what a cell stands under. */
export const textOf = (claim: Claim): string => `${claim.label} ${sentenceOf(claim)}`;

const sentenceOf = ({ source, span }: Claim): string => source.text.slice(span.start, span.end);

/** So many claims, one or two kilobytes each. */
const REMEMBERED = 16_384;
