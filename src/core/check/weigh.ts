import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import type { Frame } from "../corpus/frame";
import type { Source } from "../corpus/source";
import { familyOf } from "../quantity/family";
import { DOUBTFUL, type Figure } from "../quantity/figure";
import type { Sought } from "./calculation-sought";
import { type ClaimFigure, type ClaimReader, claimReader, textOf } from "./claim-figure";
import type { Relation } from "./finding";
import { kinshipOf } from "./kinship";
import { isOfRatio, isSameNumber, opposedBy } from "./opposed";
import { fitsBetter, isNearer, outranks, replaces } from "./otherwise";
import type { Company } from "./paragraph";
import { isInCalendar, matchPeriod } from "./period";
import { areParallel, type Place } from "./place";
import { type Related, relate } from "./relation";
import type { Part } from "./role";
import { closenessOf, isOtherNoun, logOddsOf, type Pairing } from "./signs";
import { slipBetween } from "./slips";
import type { Subject } from "./subject";
import { isTimeNamed } from "./time-named";
import { likenessOf, type Wording } from "./wording";
import { type Calculation, isOtherWay, workedOut } from "./worked-out";
import { writtenOf } from "./written";

/** A figure of a draft as matching sees it. */
export type Asked = Company & {
  readonly figure: Figure;
  readonly subject: Subject;
  readonly frame: Frame;
  readonly wording: Wording;
  readonly part: Part;
  readonly sentence: string;
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
  !pairing.isWorkedOut &&
  (pairing.period === "different" || pairing.isOtherSubject) &&
  isAgreed(pairing.relation);

function sharedOut(rivals: readonly Weighed[]): readonly Weighed[] {
  const whole = rivals.reduce((sum, { logOdds }) => sum + Math.exp(logOdds), 1);
  return rivals.map((one) => ({ ...one, score: Math.exp(one.logOdds) / whole }));
}

type Comparable = { readonly related: Related; readonly said: ClaimFigure };

function weighClaim(asked: Asked, claim: Claim, corpus: Corpus, read: ClaimReader): Weighed[] {
  const comparable = comparableIn(asked.figure, claim, read);
  const calculation = calculationIn(asked, claim, comparable);
  if (comparable.length === 0 && calculation === undefined) return [];
  const companions = companionsIn(claim, asked.others);
  const inClaim = { comparable: comparable.length, companions, corpus };
  const pairings = comparable.map((one) => pairingOf(asked, claim, one, inClaim));
  const weighed =
    pairings.length === 1
      ? pairings.map((pairing) => weighedAs(pairing, claim, [], []))
      : pairings.map((pairing) => amongOthers(pairing, claim, pairings));
  if (calculation !== undefined) weighed.push(...weighedResult(calculation, asked, claim, inClaim, read));
  return weighed;
}

/** What the claim tells outright need not be worked out. */
function calculationIn(
  { figure, sought }: Asked,
  claim: Claim,
  comparable: readonly Comparable[],
): Calculation | undefined {
  if (sought.kinds.length === 0 || claim.figures.length < 2) return undefined;
  return comparable.some(({ related }) => isAgreed(related.relation) || related.bridge !== undefined)
    ? undefined
    : workedOut(figure, claim.figures, claim.source.text, sought);
}

/** The result stands for a figure of the claim in the place of the first that it was reckoned from. */
function weighedResult(
  calculation: Calculation,
  asked: Asked,
  claim: Claim,
  inClaim: InClaim,
  read: ClaimReader,
): Weighed[] {
  const [first, second] = calculation.from;
  const said = read(claim, claim.figures.indexOf(first));
  const { part: other } = read(claim, claim.figures.indexOf(second));
  if (isOtherWay(calculation, asked.sought, [said.part, other])) return [];
  const part: Part = { ...said.part, link: undefined, role: "untold", standing: asked.part.standing };
  const pairing: Pairing = {
    ...pairingOf(
      asked,
      claim,
      { related: RESULT, said: { ...said, figure: calculation.result, part } },
      inClaim,
    ),
    isWorkedOut: true,
    byChance: calculation.byChance,
  };
  return [{ ...weighedAs(pairing, claim, [], []), figure: first, calculation }];
}

const RESULT: Related = { relation: "entailed", bridge: undefined, isTimeOnce: false };

/** Another figure of the claim may fit the draft better, or may have replaced this one. */
function amongOthers(bare: Pairing, claim: Claim, pairings: readonly Pairing[]): Weighed {
  const better = pairings.filter(
    (other) => fitsBetter(other, bare) && closenessOf(other) >= closenessOf(bare) + FURTHER,
  );
  const later = pairings.filter((other) => replaces(other, bare));
  const surely = pairings.filter((other) => outranks(other, bare));
  if (better.length + later.length + surely.length === 0) return weighedAs(bare, claim, [], []);
  const pairing = { ...bare, hasBetterFit: better.length > 0, hasLaterFigure: later.length > 0 };
  return weighedAs(
    pairing,
    claim,
    [...better, ...later, ...surely].map((other) => other.claim),
    surely.map((other) => other.claim),
  );
}

const weighedAs = (
  pairing: Pairing,
  claim: Claim,
  displacedBy: readonly Figure[],
  outrankedBy: readonly Figure[],
): Weighed => ({
  claim,
  figure: pairing.claim,
  calculation: undefined,
  pairing,
  logOdds: logOddsOf(pairing),
  score: 0,
  isDoubtful: pairing.claim.confidence < DOUBTFUL,
  displacedBy,
  outrankedBy,
});

function comparableIn(figure: Figure, claim: Claim, read: ClaimReader): readonly Comparable[] {
  const comparable: Comparable[] = [];
  const { figures } = claim;
  for (let index = 0; index < figures.length; index++) {
    const theirs = figures[index] as Figure;
    if (theirs.kind !== figure.kind) continue;
    const related = relate(figure, theirs);
    if (related !== undefined) comparable.push({ related, said: read(claim, index) });
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

/** The same digits at another scale: the other figure is meant by it, and told wrongly. */
const isRescaled = (other: Figure, claim: Figure): boolean => {
  const [ours, theirs] = [writtenOf(other), writtenOf(claim)];
  return (
    ours.significant.length > 1 &&
    ours.significant === theirs.significant &&
    familyOf(other.dimension) === familyOf(claim.dimension) &&
    !isOtherNoun({ draft: other, claim })
  );
};

type InClaim = {
  readonly comparable: number;
  readonly companions: readonly Figure[];
  readonly corpus: Corpus;
};

function pairingOf(
  { figure, subject, frame, wording, part, sentence, isOfSeveral, others, inParagraph, around, place }: Asked,
  claim: Claim,
  { related, said }: Comparable,
  { comparable, companions, corpus }: InClaim,
): Pairing {
  const theirs = said.figure;
  const kinship = kinshipOf(subject, said.subject, corpus);
  const period = matchPeriod(figure.period, theirs.period);
  const isTaken =
    companions.includes(theirs) ||
    (!isRescaled(figure, theirs) && others.some((other) => isRescaled(other, theirs)));
  const opposed =
    related.bridge === undefined && isSameNumber(figure, theirs)
      ? opposedBy(
          { figure, part, frame, at: figure.span.start, sentence },
          {
            figure: theirs,
            part: said.part,
            frame: claim.frame,
            at: theirs.span.start - claim.at,
            sentence: textOf(claim),
          },
        )
      : undefined;
  // Field by field: what is copied as a whole takes several times as long, and this is made for every pair of figures.
  return {
    draft: figure,
    claim: theirs,
    relation: opposed === undefined ? related.relation : "disjoint",
    bridge: opposed ?? related.bridge,
    overlap: kinship.overlap,
    isTelling: kinship.isTelling,
    isOtherSubject: kinship.isOtherSubject,
    isOfSameName: kinship.isOfSameName,
    isContrasted: kinship.isContrasted,
    isExpectedOnce: kinship.isExpectedOnce,
    isOtherMeasure: kinship.isOtherMeasure,
    fit: kinship.fit,
    wording: likenessOf(wording, said.wording),
    period,
    isPeriodNamed: period === "same" && isInCalendar(figure.period) && isInCalendar(theirs.period),
    draftPart: part,
    claimPart: said.part,
    companions: companions.length - (companions.includes(theirs) ? 1 : 0),
    isAlone: others.length === 0,
    inParagraph: inParagraph(claim.source),
    around: around(claim),
    isParallel: areParallel(place, said.place),
    strangers: subject.strangers,
    isTaken,
    sources: corpus.sourceCount,
    // What was worked out may be the first of its kind.
    comparable: Math.max(1, comparable),
    ofKind: said.ofKind,
    isWorkedOut: false,
    byChance: 0,
    hasBetterFit: false,
    hasLaterFigure: false,
    isOfRatio: isOtherNoun({ draft: figure, claim: theirs }) && isOfRatio(textOf(claim)),
    isCell: claim.label !== "",
    isTogetherOnce: isOfSeveral !== said.isOfSeveral,
    isOfOtherTime: related.isTimeOnce && !isTimeNamed(figure, sentence, theirs, textOf(claim)),
    slip:
      opposed !== undefined || related.relation === "disjoint"
        ? slipBetween(figure, theirs, opposed ?? related.bridge)
        : undefined,
  };
}

export const isAgreed = (relation: Relation | undefined): boolean =>
  relation === "equal" || relation === "entailed";

/** By how much closer another figure of the claim must be, in log-odds, to fit better by its words. */
const FURTHER = 0.6;
