import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import { familyOf } from "../quantity/family";
import { DOUBTFUL, type Figure } from "../quantity/figure";
import { type ClaimFigure, type ClaimReader, textOf } from "./claim-figure";
import { kinshipOf } from "./kinship";
import { type Miscast, miscastIn } from "./miscast";
import { isSameNumber, opposedBy, type Said } from "./opposed";
import { fitsBetter, outranks, replaces } from "./otherwise";
import type { Pairing } from "./pairing";
import { areCompanions } from "./paragraph";
import { isInCalendar, matchPeriod } from "./period";
import { areParallel } from "./place";
import { isAgreed, type Related, relate } from "./relation";
import type { Part } from "./role";
import { closenessOf, isOtherNoun, logOddsOf } from "./signs";
import { slipBetween } from "./slips";
import { isTimeNamed } from "./time-named";
import type { Asked, Weighed } from "./weigh";
import { likenessOf } from "./wording";
import { type Calculation, isOtherWay, workedOut } from "./worked-out";
import { writtenOf } from "./written";

type Comparable = { readonly related: Related; readonly said: ClaimFigure };

/** Every figure of one claim that can be compared with the draft's, and what can be worked out from them; scores are still to be shared out. */
export function weighClaim(asked: Asked, claim: Claim, corpus: Corpus, read: ClaimReader): Weighed[] {
  const comparable = comparableIn(asked.figure, claim, read);
  const calculation = calculationIn(asked, claim, comparable);
  const companions = companionsIn(claim, asked.others);
  const miscast = miscastIn(asked, claim, companions, corpus, read);
  if (comparable.length === 0 && calculation === undefined && miscast === undefined) return [];
  const inClaim = { comparable: comparable.length, companions, corpus };
  const pairings = comparable.map((one) => pairingOf(asked, claim, one, inClaim));
  const weighed =
    pairings.length === 1
      ? pairings.map((pairing) => weighedAs(pairing, claim, NONE, NONE))
      : pairings.map((pairing) => amongOthers(pairing, claim, pairings));
  if (calculation !== undefined) weighed.push(...weighedResult(calculation, asked, claim, inClaim, read));
  if (miscast !== undefined) weighed.push(weighedMiscast(miscast, asked, claim, inClaim, read));
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
  const part: Part = { ...said.part, role: "untold", standing: asked.part.standing };
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
  return [{ ...weighedAs(pairing, claim, NONE, NONE), figure: first, calculation }];
}

/** It contradicts, by the one difference that the draft's word for the change makes. */
function weighedMiscast(
  { from, bridge, result, rise, inWords }: Miscast,
  asked: Asked,
  claim: Claim,
  inClaim: InClaim,
  read: ClaimReader,
): Weighed {
  const said = { ...read(claim, claim.figures.indexOf(from[0])), figure: result };
  const related: Related = { relation: "disjoint", bridge, isTimeOnce: false };
  const pairing: Pairing = {
    ...pairingOf(asked, claim, { related, said }, inClaim),
    isWorkedOut: true,
    isMiscast: true,
    isTaken: false,
  };
  const calculation: Calculation = { kind: "difference", from, rise, result, byChance: 0, inWords };
  return { ...weighedAs(pairing, claim, NONE, NONE), calculation };
}

const RESULT: Related = { relation: "entailed", bridge: undefined, isTimeOnce: false };

/** Another figure of the claim may fit the draft better, or may have replaced this one. */
function amongOthers(bare: Pairing, claim: Claim, pairings: readonly Pairing[]): Weighed {
  const fitting = pairings.filter((other) => fitsBetter(other, bare));
  const line = fitting.length === 0 ? 0 : closenessOf(bare) + FURTHER;
  const better = fitting.filter((other) => closenessOf(other) >= line);
  const later = pairings.filter((other) => replaces(other, bare));
  const surely = pairings.filter((other) => outranks(other, bare));
  if (better.length + later.length + surely.length === 0) return weighedAs(bare, claim, NONE, NONE);
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
  isDoubtful: pairing.claim.confidence < DOUBTFUL || pairing.isAgoOnce,
  displacedBy,
  outrankedBy,
});

/** "Three years ago" tells when, and "in three years" how long. */
const isAgo = ({ dimension, span }: Figure, text: string): boolean =>
  (dimension === "months" || dimension === "seconds") &&
  AGO.test(text.slice(span.end, span.end + LONGEST_AGO));

const AGO = /^\sago\b/;
const LONGEST_AGO = 5;

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
  if (others.length === 0) return NONE;
  const isCompanion = (theirs: Figure): boolean => others.some((other) => areCompanions(other, theirs));
  return claim.figures.some(isCompanion) ? claim.figures.filter(isCompanion) : NONE;
}

/** The same digits at another scale: the other figure is meant by it, and told wrongly. */
const isRescaled = (other: Figure, claim: Figure): boolean => {
  if (familyOf(other.dimension) !== familyOf(claim.dimension)) return false;
  const { significant, inBase } = writtenOf(other);
  const theirs = writtenOf(claim);
  return (
    significant.length > 1 &&
    significant === theirs.significant &&
    inBase !== theirs.inBase &&
    !isOtherNoun({ draft: other, claim })
  );
};

type InClaim = {
  readonly comparable: number;
  readonly companions: readonly Figure[];
  readonly corpus: Corpus;
};

function pairingOf(
  {
    figure,
    subject,
    wording,
    part,
    opposable,
    prose,
    sentence,
    isOfSeveral,
    isCell,
    others,
    inParagraph,
    around,
    follows,
    isToldNear,
    place,
  }: Asked,
  claim: Claim,
  { related, said }: Comparable,
  { comparable, companions, corpus }: InClaim,
): Pairing {
  const theirs = said.figure;
  const kinship = kinshipOf(subject, said.subject, corpus);
  const period = matchPeriod(figure.period, theirs.period);
  const isCompanion = companions.includes(theirs);
  const isTaken =
    isCompanion || (others.some((other) => isRescaled(other, theirs)) && !isRescaled(figure, theirs));
  const opposed =
    opposable !== undefined && related.bridge === undefined && isSameNumber(figure, theirs)
      ? opposedBy(opposable, saidIn(claim, theirs))
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
    isNamed: kinship.isNamed,
    isOfItsNames: kinship.isOfItsNames,
    isContrasted: kinship.isContrasted,
    isExpectedOnce: kinship.isExpectedOnce,
    isOtherMeasure: kinship.isOtherMeasure,
    fit: kinship.fit,
    wording: likenessOf(wording, said.wording),
    period,
    isPeriodNamed: period === "same" && isInCalendar(figure.period) && isInCalendar(theirs.period),
    draftPart: part,
    claimPart: said.part,
    companions: companions.length - (isCompanion ? 1 : 0),
    others: others.length,
    inParagraph: inParagraph(claim.source),
    around: around(claim),
    follows: follows(claim),
    isToldNear: !isCompanion && isToldNear(claim, theirs),
    isParallel: areParallel(place, said.place),
    strangers: subject.strangers,
    isTaken,
    sources: corpus.sourceCount,
    // What was worked out may be the first of its kind.
    comparable: Math.max(1, comparable),
    ofKind: said.ofKind,
    isWorkedOut: false,
    isMiscast: false,
    byChance: 0,
    hasBetterFit: false,
    hasLaterFigure: false,
    isCell: claim.label !== "",
    isDraftCell: isCell,
    isTogetherOnce: isOfSeveral !== said.isOfSeveral,
    isAgoOnce: isAgo(figure, prose) !== isAgo(theirs, claim.source.text),
    isOfOtherTime: related.isTimeOnce && !isTimeNamed(figure, sentence, theirs, textOf(claim)),
    slip:
      opposed !== undefined || related.relation === "disjoint"
        ? slipBetween(figure, theirs, opposed ?? related.bridge)
        : undefined,
  };
}

const saidIn = (claim: Claim, figure: Figure): Said => ({
  figure,
  text: claim.source.text,
  frame: claim.frame,
  at: figure.span.start - claim.at,
  sentence: textOf(claim),
  figures: claim.figures,
});

const NONE: readonly Figure[] = [];

/** By how much closer another figure of the claim must be, in log-odds, to fit better by its words. */
const FURTHER = 0.6;
