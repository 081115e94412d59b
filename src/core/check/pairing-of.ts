import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import type { Source } from "../corpus/source";
import { amountOf, isDuration } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import { type ClaimFigure, textOf } from "./claim-figure";
import { isComplement } from "./complement";
import { kinshipOf } from "./kinship";
import { isMeantByOther } from "./meant-by-other";
import { isSameNumber, opposedBy, type Said } from "./opposed";
import type { Pairing } from "./pairing";
import type { CompanyIn } from "./paragraph";
import { isInCalendar, matchPeriod } from "./period";
import { areParallel } from "./place";
import { type Bridge, type Related, relate } from "./relation";
import type { Part } from "./role";
import { areOfOneMeasure, isLater, rowMatesOf } from "./row-mates";
import { slipBetween } from "./slips";
import { isTimeNamed } from "./time-named";
import type { Asked } from "./weigh";
import { likenessOf } from "./wording";

/** A figure of a claim that can be compared with the draft's. */
export type Comparable = {
  /** The draft's figure as it is compared: as written, or in the unit that is understood. */
  readonly draft: Figure;
  readonly related: Related;
  readonly said: ClaimFigure;
};

/** "Three years ago" tells when, and "in three years" how long. */
const isAgo = ({ dimension, span }: Figure, text: string): boolean =>
  isDuration(dimension) && AGO.test(text.slice(span.end, span.end + LONGEST_AGO));

const AGO = /^\sago\b/;
const LONGEST_AGO = 5;

/** "Fewer than half, namely 46%" tells one number twice: the finer one is its own. */
const isEqualTo = (other: Figure, theirs: Figure): boolean => relate(other, theirs)?.relation === "equal";

const OPEN: Related = { relation: "consistent", bridge: undefined, isTimeOnce: false };

/** What holds for every figure of a claim. */
export type InClaim = {
  readonly comparable: number;
  readonly companions: readonly Figure[];
  readonly company: CompanyIn;
  readonly corpus: Corpus;
};

/** All that speaks for or against the two being one fact. */
export function pairingOf(
  {
    subject,
    wording,
    part,
    opposable,
    prose,
    sentence,
    isOfSeveral,
    isCell,
    others,
    isToldNear,
    place,
  }: Asked,
  claim: Claim,
  { draft: figure, related: told, said }: Comparable,
  { comparable, companions, company, corpus }: InClaim,
): Pairing {
  const theirs = said.figure;
  const related = isComplement(told.bridge, [figure, prose], [theirs, claim.source.text]) ? OPEN : told;
  const kinship = kinshipOf(subject, said.subject, corpus);
  const period = matchPeriod(figure.period, theirs.period);
  const isCompanion = companions.includes(theirs);
  const isTaken =
    (isCompanion && (related.relation !== "equal" || others.some((other) => isEqualTo(other, theirs)))) ||
    isMeantByOther(figure, theirs, related.relation, others);
  const opposed =
    opposable !== undefined && related.bridge === undefined && isSameNumber(figure, theirs)
      ? (opposedBy(opposable, saidIn(claim, theirs)) ?? turnedInRow(opposable.way, claim, theirs, corpus))
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
    draftPart:
      isCell && claim.label === "" && !isInCalendar(theirs.period) ? asOf(claim.source, figure, part) : part,
    claimPart: said.part,
    companions: companions.length - (isCompanion ? 1 : 0),
    others: others.length,
    inParagraph: company.inParagraph,
    around: company.around,
    follows: company.follows,
    isToldNear: !isCompanion && isToldNear(claim, theirs),
    isParallel: areParallel(place, said.place),
    strangers: subject.strangers,
    isTaken,
    sources: corpus.speakingCount,
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

/** "Punctuality slipped to 93.1 %" where every column before it has less. */
function turnedInRow(way: number, claim: Claim, figure: Figure, corpus: Corpus): Bridge | undefined {
  if (way === 0 || claim.label === "") return undefined;
  const earlier = rowMatesOf(claim, corpus)
    .filter((mate) => areOfOneMeasure(mate, claim))
    .flatMap(({ figures }) => figures.filter((other) => other.kind === "quantity" && isLater(figure, other)));
  return earlier.length > 0 &&
    earlier.every((other) => Math.sign(amountOf(figure) - amountOf(other)) === -way)
    ? "direction"
    : undefined;
}

/** A cell of "Q3 2024" tells what was before to a source of 2025, which has it as "down from $71.5 million". */
const asOf = ({ date }: Source, { period }: Figure, part: Part): Part =>
  period?.year !== undefined &&
  date !== undefined &&
  period.year < Number(date.slice(0, 4)) &&
  part.standing === "current"
    ? { ...part, standing: "earlier" }
    : part;

const saidIn = (claim: Claim, figure: Figure): Said => ({
  figure,
  text: claim.source.text,
  frame: claim.frame,
  at: figure.span.start - claim.at,
  sentence: textOf(claim),
  figures: claim.figures,
});
