import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import type { Source } from "../corpus/source";
import type { Figure } from "../quantity/figure";
import type { Sought } from "./calculation-sought";
import { claimReader } from "./claim-figure";
import type { Opposable } from "./opposed";
import { isNearer, isRival, replaces } from "./otherwise";
import type { Pairing } from "./pairing";
import type { Company } from "./paragraph";
import { isInCalendar } from "./period";
import type { Place } from "./place";
import { isAgreed } from "./relation";
import type { Part } from "./role";
import { areOfOneMeasure, isLater } from "./row-mates";
import { closenessOf, isOtherNoun } from "./signs";
import type { Subject } from "./subject";
import { weighClaim } from "./weigh-claim";
import type { Wording } from "./wording";
import type { Calculation } from "./worked-out";

/** A figure of a draft as matching sees it. */
export type Asked = Company & {
  readonly figure: Figure;
  readonly subject: Subject;
  readonly wording: Wording;
  readonly part: Part;
  /** What a figure of the same number may be set against. */
  readonly opposable: Opposable | undefined;
  /** The text that the figure's span is an offset into, and its sentence. */
  readonly prose: string;
  readonly sentence: string;
  /** It stands in a table, whose headers tell of when it is. */
  readonly isCell: boolean;
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
  /** Those of them that are told apart from this one in the claim itself, however well its number agrees. */
  readonly outrankedBy: readonly Figure[];
};

/**
 * Every figure of the claims that can be compared with the draft's, the likeliest first. The figures of one source rival
 * each other, and the chance that it does not tell the fact at all: what one of them gains, the others lose.
 */
export function weigh(asked: Asked, claims: readonly Claim[], corpus: Corpus): readonly Weighed[] {
  const bySource = new Map<Source, Weighed[]>();
  const read = claimReader(corpus);
  for (const claim of claims) {
    const weighed = weighClaim(asked, claim, corpus, read);
    if (weighed.length === 0) continue;
    const others = bySource.get(claim.source);
    if (others === undefined) bySource.set(claim.source, weighed);
    else others.push(...weighed);
  }
  const weighed = [...bySource.values()].flatMap(sharedOut).map(replacedIn(asked));
  return withDisplaced(weighed).sort((a, b) => b.score - a.score || a.claim.id - b.claim.id);
}

/** An agreeing number gives way to what has replaced it, in the next sentence or in a later column of its row. */
const replacedIn =
  (asked: Asked) =>
  (one: Weighed, _: number, all: readonly Weighed[]): Weighed => {
    if (!isAgreed(one.pairing.relation) || one.pairing.isWorkedOut) return one;
    const later = all.filter(
      (other) => isToldBeside(other, one) || isOfLaterColumn(other, one, asked) || isOfItsName(other, one),
    );
    if (later.length === 0) return one;
    const likeliest = later.reduce((top, other) => (other.logOdds > top.logOdds ? other : top)).figure;
    return {
      ...one,
      displacedBy: [...one.displacedBy, likeliest],
      outrankedBy: [...one.outrankedBy, likeliest],
    };
  };

/** "In January it had expected 2.3 %", beside the sentence that tells what is expected now, confirms no 2.3 % of today. */
const isToldBeside = (other: Weighed, one: Weighed): boolean =>
  one.pairing.claimPart.standing === "earlier" &&
  other.claim.source === one.claim.source &&
  Math.abs(other.claim.id - one.claim.id) <= 1 &&
  other.score >= LEAST_LIKELY * one.score &&
  replaces(other.pairing, one.pairing);

/** "Southside has 138 volunteers" confirms no 138 of Northgate's where a claim tells Northgate's own. */
const isOfItsName = (other: Weighed, one: Weighed): boolean =>
  one.pairing.isAlone &&
  one.pairing.isContrasted &&
  other.pairing.isOfItsNames &&
  other.pairing.isTelling &&
  isRival(other.pairing, one.pairing) &&
  !isOtherNoun(other.pairing) &&
  other.pairing.overlap.likeness >= FAR_LIKER * one.pairing.overlap.likeness;

/** A draft that names no time means the latest, unless its paragraph names the column's year. */
const isOfLaterColumn = (other: Weighed, one: Weighed, { figure, part, prose, isCell }: Asked): boolean =>
  !isCell &&
  areOfOneMeasure(other.claim, one.claim) &&
  other.pairing.relation === "disjoint" &&
  !other.pairing.isTaken &&
  isLater(other.figure, one.figure) &&
  part.standing === "current" &&
  !isInCalendar(figure.period) &&
  !prose.includes(String(one.figure.period?.year));

/** An agreeing number of another period or name gives way to one of the draft's own that is as close by its words. */
function withDisplaced(weighed: readonly Weighed[]): Weighed[] {
  if (!weighed.some(isAstray)) return [...weighed];
  const candidates = weighed
    .filter(({ pairing }) => pairing.isPeriodNamed || pairing.isOfSameName === true)
    .map(({ figure, pairing }) => ({ figure, pairing, closeness: closenessOf(pairing) }));
  return weighed.map((one) => {
    if (!isAstray(one)) return one;
    const { pairing } = one;
    const closeness = closenessOf(pairing);
    const rivals = candidates.filter(
      (other) => isNearer(other.pairing, pairing) && other.closeness >= closeness,
    );
    return { ...one, displacedBy: [...one.displacedBy, ...rivals.map(({ figure }) => figure)] };
  });
}

const isAstray = ({ pairing }: Weighed): boolean =>
  !pairing.isWorkedOut &&
  (pairing.period === "different" || pairing.isOtherSubject) &&
  isAgreed(pairing.relation);

function sharedOut(rivals: readonly Weighed[]): readonly Weighed[] {
  const whole = rivals.reduce((sum, { logOdds }) => sum + Math.exp(logOdds), 1);
  return rivals.map((one) => withScore(one, Math.exp(one.logOdds) / whole));
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

/** How many times as like the draft a claim of its own name must be. */
const FAR_LIKER = 1.5;
/** What stands in the next sentence is no later figure of the same where the draft's words hardly fit it. */
const LEAST_LIKELY = 0.02;
