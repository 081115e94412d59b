import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import type { Source } from "../corpus/source";
import { familyOf } from "../quantity/family";
import { DOUBTFUL, type Figure } from "../quantity/figure";
import { type ClaimFigure, claimFigure, textOf } from "./claim-figure";
import type { Relation } from "./finding";
import { fitsBetter, isNearer, replaces } from "./otherwise";
import { isInCalendar, matchPeriod } from "./period";
import { type Related, relate } from "./relation";
import type { Part } from "./role";
import { closenessOf, isOtherNoun, logOddsOf, type Pairing } from "./signs";
import { slipBetween } from "./slips";
import {
  areContrasted,
  areOtherMeasures,
  doNamesAgree,
  fitness,
  isOfSameName,
  overlapOf,
  type Subject,
  shareSubject,
} from "./subject";
import { isTimeNamed } from "./time-named";

/** A figure of a draft as matching sees it. */
export type Asked = {
  readonly figure: Figure;
  readonly subject: Subject;
  readonly part: Part;
  readonly sentence: string;
  /** The sentence speaks of several together. */
  readonly isOfSeveral: boolean;
  /** The other figures of its sentence. */
  readonly others: readonly Figure[];
  /** The share of the other figures of its paragraph that a source holds. */
  readonly inParagraph: (source: Source) => number;
};

/** A claim's figure held against a draft's, before it is decided what follows. */
export type Weighed = {
  readonly claim: Claim;
  readonly figure: Figure;
  readonly pairing: Pairing;
  /** The log-odds of the two being one fact (see SIGNS). */
  readonly logOdds: number;
  /** 0 to 1: how surely both tell the same fact, with what else the source tells taken into account. */
  readonly score: number;
  readonly isDoubtful: boolean;
  /** Figures that fit the draft's words where this one does not, and contradict its number. */
  readonly displacedBy: readonly Figure[];
};

/**
 * Every figure of the claims that can be compared with the draft's, the likeliest first. The figures of one source rival
 * each other, and the chance that it does not tell the fact at all: what one of them gains, the others lose.
 */
export function weigh(asked: Asked, claims: readonly Claim[], corpus: Corpus): readonly Weighed[] {
  const bySource = new Map<Source, Weighed[]>();
  for (const claim of claims) {
    const weighed = weighClaim(asked, claim, corpus);
    const others = bySource.get(claim.source);
    if (others === undefined) bySource.set(claim.source, weighed);
    else others.push(...weighed);
  }
  const weighed = [...bySource.values()].flatMap(sharedOut);
  return withDisplaced(weighed).sort((a, b) => b.score - a.score || a.claim.id - b.claim.id);
}

/** An agreeing number of another period or name gives way to one of the draft's own that is as close by its words. */
function withDisplaced(weighed: readonly Weighed[]): Weighed[] {
  if (!weighed.some(isAstray)) return [...weighed];
  const candidates = weighed.filter(({ pairing }) => pairing.isPeriodNamed || pairing.isOfSameName === true);
  return weighed.map((one) => {
    if (!isAstray(one)) return one;
    const { pairing } = one;
    const closeness = closenessOf(pairing);
    const rivals = candidates.filter(
      (other) => isNearer(other.pairing, pairing) && closenessOf(other.pairing) >= closeness,
    );
    return { ...one, displacedBy: [...one.displacedBy, ...rivals.map(({ figure }) => figure)] };
  });
}

const isAstray = ({ pairing }: Weighed): boolean =>
  (pairing.period === "different" || pairing.isOtherSubject) && isAgreed(pairing.relation);

function sharedOut(rivals: readonly Weighed[]): readonly Weighed[] {
  const whole = rivals.reduce((sum, { logOdds }) => sum + Math.exp(logOdds), 1);
  return rivals.map((one) => ({ ...one, score: Math.exp(one.logOdds) / whole }));
}

type Comparable = {
  readonly theirs: Figure;
  readonly related: Related;
  readonly said: ClaimFigure;
};

function weighClaim(asked: Asked, claim: Claim, corpus: Corpus): Weighed[] {
  const comparable = comparableIn(asked.figure, claim, corpus);
  if (comparable.length === 0) return [];
  const companions = companionsIn(claim, asked.others);
  const pairings = comparable.map((one) => pairingOf(asked, claim, one, { comparable, companions, corpus }));
  return pairings.map((bare) => {
    const better = pairings.filter(
      (other) => fitsBetter(other, bare) && closenessOf(other) >= closenessOf(bare) + FURTHER,
    );
    const later = pairings.filter((other) => replaces(other, bare));
    const isOutdone = better.length + later.length > 0;
    const pairing = isOutdone
      ? { ...bare, hasBetterFit: better.length > 0, hasLaterFigure: later.length > 0 }
      : bare;
    return {
      claim,
      figure: bare.claim,
      pairing,
      logOdds: logOddsOf(pairing),
      score: 0,
      isDoubtful: bare.claim.confidence < DOUBTFUL,
      displacedBy: [...better, ...later].map((other) => other.claim),
    };
  });
}

function comparableIn(figure: Figure, claim: Claim, corpus: Corpus): readonly Comparable[] {
  const comparable: Comparable[] = [];
  for (const theirs of claim.figures) {
    if (theirs.kind !== figure.kind) continue;
    const related = relate(figure, theirs);
    if (related !== undefined) comparable.push({ theirs, related, said: claimFigure(claim, theirs, corpus) });
  }
  return comparable;
}

/** Figures of the claim that others of the draft's sentence agree with. */
function companionsIn(claim: Claim, others: readonly Figure[]): readonly Figure[] {
  if (others.length === 0) return [];
  return claim.figures.filter((theirs) => others.some((other) => areCompanions(other, theirs)));
}

const areCompanions = (draft: Figure, claim: Figure): boolean =>
  draft.form !== "vague" &&
  claim.form !== "vague" &&
  !isOtherNoun({ draft, claim }) &&
  isAgreed(relate(draft, claim)?.relation);

type InClaim = {
  readonly comparable: readonly Comparable[];
  readonly companions: readonly Figure[];
  readonly corpus: Corpus;
};

function pairingOf(
  { figure, subject, part, sentence, isOfSeveral, others, inParagraph }: Asked,
  claim: Claim,
  { theirs, related, said }: Comparable,
  { comparable, companions, corpus }: InClaim,
): Pairing {
  const period = matchPeriod(figure.period, theirs.period);
  const isDisjoint = related.relation === "disjoint";
  return {
    draft: figure,
    claim: theirs,
    ...related,
    overlap: overlapOf(subject, said.subject, corpus),
    isTelling: shareSubject(subject, said.subject),
    isOtherSubject: !doNamesAgree(subject, said.subject),
    isOfSameName: isOfSameName(subject, said.subject, corpus),
    isContrasted: areContrasted(subject, said.subject),
    isExpectedOnce: subject.isForecast !== said.subject.isForecast,
    isOtherMeasure: areOtherMeasures(subject, said.subject),
    fit: fitness(subject, said.subject, corpus),
    period,
    isPeriodNamed: period === "same" && isInCalendar(figure.period) && isInCalendar(theirs.period),
    draftPart: part,
    claimPart: said.part,
    companions: companions.filter((companion) => companion !== theirs).length,
    isAlone: others.length === 0,
    inParagraph: inParagraph(claim.source),
    isTaken: companions.includes(theirs),
    comparable: comparable.length,
    ofKind: corpus.figuresIn(claim.source, familyOf(theirs.dimension)),
    hasBetterFit: false,
    hasLaterFigure: false,
    isCell: claim.label !== "",
    isTogetherOnce: isOfSeveral !== said.isOfSeveral,
    isOfOtherTime: related.isTimeOnce && !isTimeNamed(figure, sentence, theirs, textOf(claim)),
    slip: isDisjoint ? slipBetween(figure, theirs, related.bridge) : undefined,
  };
}

export const isAgreed = (relation: Relation | undefined): boolean =>
  relation === "equal" || relation === "entailed";

/** By how much closer another figure of the claim must be, in log-odds, to fit better by its words. */
const FURTHER = 0.6;
