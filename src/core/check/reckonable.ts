import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import { amountOf, COUNTS, familyOf } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import { missOf, widthOf } from "./amount-claimed";
import { nearestTo } from "./paragraph";
import type { Asked, Weighed } from "./weigh";

/**
 * How surely a draft's figure was reckoned from a claim's, or from what the draft and the claims beside it tell: the
 * natural logarithm of how seldom chance would have it so, 0 where it does not follow or any number would.
 */
export type Reckonable = (one: Weighed) => number;

/** "26 days on average, 17 more": no words need tell how a figure was reckoned for it to be left alone. */
export function reckonableFrom({ figure, others, besideThose }: Asked, corpus: Corpus): Reckonable {
  if (figure.kind !== "quantity" || !isNumber(figure)) return () => 0;
  const ours = nearestTo(figure, others, NEAR).filter(isNumber);
  let fromOurs: number | undefined;
  const seldomnessFromOurs = (): number => {
    if (!NEEDS_TWO.has(familyOf(figure.dimension))) return 0;
    const beside = besideThose().flatMap((id) => corpus.claim(id)?.figures.filter(isNumber) ?? []);
    return seldomness(figure, ours, [...ours, ...beside]);
  };
  return ({ claim, figure: theirs }) => {
    const around = figuresAround(claim, theirs, corpus);
    for (const other of ours) if (other !== theirs) around.push(other);
    fromOurs ??= seldomnessFromOurs();
    return Math.max(seldomness(figure, [theirs], around), fromOurs);
  };
}

/** The other numbers of its sentence, and those of the sentences before and after. */
function figuresAround({ id, source }: Claim, theirs: Figure, corpus: Corpus): Figure[] {
  const around: Figure[] = [];
  for (let at = id - 1; at <= id + 1; at++) {
    const claim = corpus.claim(at);
    if (claim?.source !== source) continue;
    for (const other of claim.figures) if (other !== theirs && isNumber(other)) around.push(other);
  }
  return around;
}

/** An amount follows from two only where the claim's own is one of them; a share is of amounts that are no shares. */
const NEEDS_TWO: ReadonlySet<string> = new Set(["ratio", "points", "multiple"]);

const isNumber = ({ kind, form, low }: Figure): boolean =>
  kind === "quantity" && form !== "vague" && form !== "range" && form !== "age" && low !== null && low !== 0;

/** @param firsts each is held against each of `seconds` */
function seldomness(figure: Figure, firsts: readonly Figure[], seconds: readonly Figure[]): number {
  let tried = 0;
  let best: number | undefined;
  const hold = (value: number): void => {
    tried++;
    const miss = missOf(figure, value);
    if (miss !== undefined && (best === undefined || miss < best)) best = miss;
  };
  for (const first of firsts) {
    if (figure.dimension === "ratio" && first.dimension === "ratio") hold(1 - Math.abs(amountOf(first)));
    for (const second of seconds) {
      if (first !== second) resultsOf(figure, first, second).forEach(hold);
    }
  }
  return best === undefined ? 0 : Math.max(0, -Math.log(tried * widthOf(figure, best)));
}

/** What two figures give in another's measure, in base units: percent as a share of 1. */
function resultsOf(figure: Figure, one: Figure, other: Figure): readonly number[] {
  const family = familyOf(figure.dimension);
  const [a, b] = [countedFamily(one), countedFamily(other)];
  const [x, y] = [Math.abs(amountOf(one)), Math.abs(amountOf(other))];
  const [less, more] = x < y ? [x, y] : [y, x];
  if (family === "points") return a === "ratio" && b === "ratio" ? [(more - less) * POINTS] : [];
  if (family === "multiple") return a === b ? [more / less] : [];
  if (family === "ratio") {
    if (a === "ratio" && b === "ratio") return [x + y, more - less];
    return a === b ? [less / more, more / less - 1, 1 - less / more] : [];
  }
  if (a === family && b === family) return [more - less, x + y];
  if (a === "ratio" && b === family) return [x * y, y / x];
  if (b === "ratio" && a === family) return [x * y, x / y];
  const isProduct = (a === COUNTS && b === family) || (b === COUNTS && a === family);
  return isProduct ? [x * y] : [];
}

/** "43 times" of 50 runs are so many of them. */
const countedFamily = ({ dimension, low }: Figure): string => {
  const family = familyOf(dimension);
  return family === "multiple" && Number.isInteger(low) ? COUNTS : family;
};

/** A long list of numbers gives any other: what is reckoned stands beside it. */
const NEAR = 6;
/** A share of 1 has 100 percentage points. */
const POINTS = 100;
