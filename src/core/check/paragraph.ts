import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import type { Source } from "../corpus/source";
import { amountOf } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import { impliedInterval } from "../quantity/interval";
import { firstAt } from "../text/first-at";
import { matchPeriod } from "./period";
import { BOUNDS, isAgreed, relate } from "./relation";
import { isOtherNoun } from "./signs";
import { significantDigits } from "./written";

/** The figures of the paragraph, item or cell that a figure stands in, in all its sentences. */
export type Paragraph = { readonly figures: readonly Figure[] };

/** What a claim and its source hold of the other figures of a figure's paragraph. */
export type CompanyIn = {
  /** The share of them that the source holds, from 0 to 1: a paragraph is mostly written from one or two sources. 0 where there are none. */
  readonly inParagraph: number;
  /** How many stand in the sentences before and after the claim: what was taken from one place stands together in the draft too. */
  readonly around: number;
  /** How many of the figure before and the one after, where few claims hold them, stand in the claim or the sentence before or after it, from 0 to 2. */
  readonly follows: number;
};

/** Where the sources hold the other figures of a figure's paragraph; numbers of one digit stand everywhere and do not count. */
export type Company = {
  readonly companyIn: (claim: Claim) => CompanyIn;
  /** Another figure of the paragraph agrees with a claim's. */
  readonly isToldNear: (claim: Claim, figure: Figure) => boolean;
  /** The numbers of claims that stand beside one that holds a figure told shortly before or after, where few hold it: the draft may go on as the source does. */
  readonly besideThose: () => readonly number[];
};

export function companyOf(figure: Figure, { figures }: Paragraph, corpus: Corpus): Company {
  const others = heldNear(figure, figures, IN_PARAGRAPH, corpus);
  const next = heldNear(figure, figures, 1, corpus).filter(isHeldByFew);
  let besideThose: readonly number[] | undefined;
  return {
    // Asked of some dozen claims: to count what stands around each holder beforehand takes far longer.
    companyIn: (claim) => {
      let [inSource, around] = [0, 0];
      for (const { sources, claims } of others) {
        if (!sources.has(claim.source)) continue;
        inSource++;
        if (isNearAny(claim, claims)) around++;
      }
      const inParagraph = others.length === 0 ? 0 : inSource / others.length;
      return { inParagraph, around, follows: count(next, ({ claims }) => isBesideAny(claim, claims)) };
    },
    isToldNear: (claim, theirs) =>
      others.some(
        ({ figure: other, sources, claims }) =>
          sources.has(claim.source) && holds(claims, claim) && areCompanions(other, theirs),
      ),
    besideThose: () => {
      besideThose ??= neighboursOf(heldNear(figure, figures, SHORTLY, corpus).filter(isHeldByFew), corpus);
      return besideThose;
    },
  };
}

/** The figures around one that tell which source it is from, and where they are held. */
const heldNear = (
  figure: Figure,
  figures: readonly Figure[],
  reach: number,
  corpus: Corpus,
): readonly Held[] =>
  nearestTo(figure, figures, reach)
    .filter(tells)
    .map((other) => heldBy(other, corpus));

const isHeldByFew = ({ claims }: Held): boolean => claims.length <= FEW;

function neighboursOf(held: readonly Held[], corpus: Corpus): readonly number[] {
  const found: number[] = [];
  for (const { claims } of held)
    for (const { id, source } of claims)
      for (let at = id - BESIDE; at <= id + BESIDE; at++)
        if (corpus.claim(at)?.source === source) found.push(at);
  return found;
}

/** Whether a figure that stands beside the one that is asked for agrees with a claim's. */
export const areCompanions = (draft: Figure, claim: Figure): boolean =>
  draft.form !== "vague" &&
  claim.form !== "vague" &&
  isNearItsBound(draft, claim) &&
  !isOtherNoun({ draft, claim }) &&
  // "Three months" is no 91 days that stand beside it.
  (draft.dimension !== "months" || draft.unit === claim.unit) &&
  isAgreed(relate(draft, claim)?.relation) &&
  matchPeriod(draft.period, claim.period) !== "different";

/** "Over six per cent" may be confirmed by 8.0, and is more likely another's. */
const isNearItsBound = (draft: Figure, claim: Figure): boolean => {
  if (!BOUNDS.has(draft.hedge ?? "")) return true;
  const [bound, told] = [amountOf(draft), amountOf(claim)];
  return Math.abs(told - bound) <= NEAR_BOUND * Math.abs(bound);
};

const NEAR_BOUND = 0.15;

/** Whether a figure of a paragraph tells which source it is from: see Company. */
export const tells = (figure: Figure): boolean =>
  figure.kind === "quantity" && significantDigits(figure) >= 2;

/** Where a figure's amount is held; the same for as long as the corpus is. */
function heldBy(figure: Figure, corpus: Corpus): Held {
  const known = held.get(figure);
  if (known?.corpus === corpus && known.version === corpus.version) return known;
  const claims: Claim[] = [];
  for (const id of corpus.values.within(figure, impliedInterval(figure), MOST_HOLDERS)) {
    const claim = corpus.claim(id);
    if (claim !== undefined) claims.push(claim);
  }
  claims.sort((a, b) => a.id - b.id);
  const sources = new Set(claims.map(({ source }) => source));
  const found = { figure, corpus, version: corpus.version, sources, claims };
  held.set(figure, found);
  return found;
}

/** Whether one of some claims, in the order of their numbers, stands shortly before or after another in its source. */
function isNearAny({ id, source }: Claim, claims: readonly Claim[]): boolean {
  for (
    let at = firstAt(claims.length, (place) => idAt(claims, place) >= id - NEAR);
    at < claims.length;
    at++
  ) {
    const other = claims[at] as Claim;
    if (other.id > id + NEAR) return false;
    if (other.id !== id && other.source === source) return true;
  }
  return false;
}

const isBesideAny = ({ id, source }: Claim, claims: readonly Claim[]): boolean =>
  claims.some((other) => other.source === source && Math.abs(other.id - id) <= 1);

const holds = (claims: readonly Claim[], claim: Claim): boolean =>
  claims[firstAt(claims.length, (place) => idAt(claims, place) >= claim.id)] === claim;

const idAt = (claims: readonly Claim[], place: number): number => (claims[place] as Claim).id;

function count(all: readonly Held[], holds: (one: Held) => boolean): number {
  let sum = 0;
  for (const one of all) if (holds(one)) sum++;
  return sum;
}

/** The figures around one in their order, itself left out: at most `reach` on each side, so that a list of thousands stays cheap. */
export function nearestTo(figure: Figure, figures: readonly Figure[], reach: number): readonly Figure[] {
  const at = firstAt(figures.length, (place) => (figures[place] as Figure).span.start >= figure.span.start);
  return figures.slice(Math.max(0, at - reach), at + reach + 1).filter((other) => other !== figure);
}

type Held = {
  readonly figure: Figure;
  readonly corpus: Corpus;
  readonly version: number;
  readonly sources: ReadonlySet<Source>;
  /** In the order of their numbers. */
  readonly claims: readonly Claim[];
};

const held = new WeakMap<Figure, Held>();

/** So many sentences before and after. */
const NEAR = 3;
const BESIDE = 2;
/** Figures before and after. */
const SHORTLY = 3;
const FEW = 3;
const IN_PARAGRAPH = 40;
/** A number that more claims hold tells no source from another. */
const MOST_HOLDERS = 60;
