import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import type { Frame } from "../corpus/frame";
import type { Source } from "../corpus/source";
import type { Figure } from "../quantity/figure";
import type { Sought } from "./calculation-sought";
import { claimReader } from "./claim-figure";
import { withDisplaced } from "./displaced";
import type { Opposable } from "./opposed";
import type { Pairing } from "./pairing";
import type { Company } from "./paragraph";
import type { Place } from "./place";
import { isAgreed } from "./relation";
import type { Part } from "./role";
import { areOfOneMeasure, isLater, rowMatesOf } from "./row-mates";
import type { Subject } from "./subject";
import { weighClaim } from "./weigh-claim";
import type { Wording } from "./wording";
import type { Calculation } from "./worked-out";
import { significantDigits } from "./written";

/** A figure of a draft as matching sees it. */
export type Asked = Company & {
  readonly figure: Figure;
  /** The same in the unit that is understood, where it is told without one. */
  readonly understood: Figure | undefined;
  readonly subject: Subject;
  /** The terms of its sentence. */
  readonly frame: Frame;
  readonly wording: Wording;
  readonly part: Part;
  /** What a figure of the same number may be set against. */
  readonly opposable: Opposable | undefined;
  /** The text that the figure's span is an offset into, and its sentence. */
  readonly prose: string;
  readonly sentence: string;
  /** It stands in a table, whose headers tell of when it is. */
  readonly isCell: boolean;
  /** What stands over and before its cell; "" elsewhere. */
  readonly headers: string;
  /** The sentence speaks of several together. */
  readonly isOfSeveral: boolean;
  /** The other figures of its sentence. */
  readonly others: readonly Figure[];
  readonly place: Place;
  /** What it may have been reckoned by. */
  readonly sought: Sought;
};

/** A claim's figure, or what follows from several of them, held against a draft's, before it is decided what follows. */
export type Weighed = {
  readonly claim: Claim;
  /** The first of them where it was worked out. */
  readonly figure: Figure;
  readonly calculation: Calculation | undefined;
  readonly pairing: Pairing;
  /** The log-odds of the two being one fact (see SIGNS). */
  readonly logOdds: number;
  /** 0 to 1: how surely both tell the same fact, with what else the source tells taken into account. */
  readonly score: number;
  readonly isDoubtful: boolean;
  /** Figures that fit the draft's words where this one does not, and contradict its number. */
  readonly displacedBy: readonly Figure[];
  /** Those of them that are told apart from this one for sure, in the claim itself or beside it, however well its number agrees. */
  readonly outrankedBy: readonly Figure[];
};

/**
 * Every figure of the claims that can be compared with the draft's, the likeliest first. The figures of one source rival
 * each other, and the chance that it does not tell the fact at all: what one of them gains, the others lose.
 */
export function weigh(asked: Asked, claims: readonly Claim[], corpus: Corpus): readonly Weighed[] {
  const read = claimReader(corpus);
  const all: Weighed[] = [];
  const weighClaims = (some: readonly Claim[]): void => {
    for (const claim of some) for (const one of weighClaim(asked, claim, corpus, read)) all.push(one);
  };
  weighClaims(claims);
  weighClaims(laterColumns(all, claims, corpus));
  const weighed = sharedOut(withoutTold(all));
  return [...withDisplaced(weighed, asked)].sort((a, b) => b.score - a.score || a.claim.id - b.claim.id);
}

/** Cells that agree were found by their words perhaps, and the later ones of their rows not. */
function laterColumns(all: readonly Weighed[], claims: readonly Claim[], corpus: Corpus): readonly Claim[] {
  const missing = new Set<Claim>();
  for (const { claim, figure, pairing } of all) {
    if (claim.label === "" || !isAgreed(pairing.relation)) continue;
    for (const mate of rowMatesOf(claim, corpus))
      if (areOfOneMeasure(mate, claim) && mate.figures.some((other) => isLater(other, figure)))
        missing.add(mate);
  }
  if (missing.size > 0) for (const claim of claims) missing.delete(claim);
  return [...missing];
}

/** What a source tells in so many words is not worked out. */
const withoutTold = (all: readonly Weighed[]): readonly Weighed[] =>
  all.some(({ pairing }) => pairing.isWorkedOut) && all.some(tellsIt)
    ? all.filter(({ pairing }) => !pairing.isWorkedOut)
    : all;

const tellsIt = ({ pairing, logOdds }: Weighed): boolean =>
  !pairing.isWorkedOut &&
  pairing.relation === "equal" &&
  significantDigits(pairing.draft) >= TELLING &&
  logOdds >= LIKELY_TOLD;

/** One digit stands in many sentences. */
const TELLING = 2;
/** In log-odds: the draft may mean it. */
const LIKELY_TOLD = -3;

/** Source by source, in the order in which they were met. */
function sharedOut(weighed: readonly Weighed[]): readonly Weighed[] {
  const bySource = new Map<Source, Weighed[]>();
  for (const one of weighed) {
    const rivals = bySource.get(one.claim.source);
    if (rivals === undefined) bySource.set(one.claim.source, [one]);
    else rivals.push(one);
  }
  const all: Weighed[] = [];
  for (const rivals of bySource.values()) {
    let whole = 1;
    for (const { logOdds } of rivals) whole += Math.exp(logOdds);
    for (const one of rivals) all.push(withScore(one, Math.exp(one.logOdds) / whole));
  }
  return all;
}

/** Field by field: see pairingOf. */
const withScore = (one: Weighed, score: number): Weighed => ({
  claim: one.claim,
  figure: one.figure,
  calculation: one.calculation,
  pairing: one.pairing,
  logOdds: one.logOdds,
  score,
  isDoubtful: one.isDoubtful,
  displacedBy: one.displacedBy,
  outrankedBy: one.outrankedBy,
});
