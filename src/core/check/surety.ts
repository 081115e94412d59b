import { COUNTS, familyOf, inFamily } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import type { Pairing } from "./pairing";
import { isAgreed } from "./relation";
import { doRolesAgree } from "./role";
import { areOfOneMeasure } from "./row-mates";
import { areOfOneNoun, closenessOf, isOtherNoun } from "./signs";
import type { Weighed } from "./weigh";
import { significantDigits } from "./written";

/**
 * How surely a source tells the fact by this number: one that it tells twice is as sure as both together. That the draft's
 * number stands beside it, said of something else, is a sign that this is what was meant.
 */
export function suretyOf(one: Weighed, weighed: readonly Weighed[]): number {
  let sum = 0;
  for (const other of weighed) if (isSameTold(one, other) || isDisplacedBy(other, one)) sum += other.score;
  return sum;
}

const isDisplacedBy = (agreeing: Weighed, one: Weighed): boolean =>
  // Few are, and each is held against each.
  (agreeing.displacedBy.length > 0 || agreeing.outrankedBy.length > 0) &&
  (isAgreed(agreeing.pairing.relation) || agreeing.pairing.bridge !== undefined) &&
  ((agreeing.outrankedBy.includes(one.figure) &&
    (one.score >= LEAST_LIKELY ||
      (areOfOneMeasure(one.claim, agreeing.claim) &&
        closenessOf(one.pairing) >= closenessOf(agreeing.pairing) - AS_CLOSE))) ||
    (agreeing.displacedBy.includes(one.figure) &&
      agreeing.score < SURELY_HELD &&
      one.score >= DISPLACING * agreeing.score));

/** Whether an agreeing figure is said of something else than the draft says it of. */
export const isDisplaced = (agreeing: Weighed, weighed: readonly Weighed[]): boolean =>
  weighed.some(
    (one) =>
      isDisplacedBy(agreeing, one) && contradicts(one) && !tellsMoreElse(one.pairing, agreeing.pairing),
  );

/** What is told of both makes no difference between them. */
const tellsMoreElse = (one: Pairing, agreeing: Pairing): boolean => tellsElse(one) && !tellsElse(agreeing);

/** Whether a contradiction speaks of so much more of what the draft does that an agreeing number is likely another's: "Oracle's budget is $53 billion" where one source has Oracle's own and another "the company's $53 billion". */
export const isOutclassed = (agreeing: Weighed, weighed: readonly Weighed[]): boolean =>
  weighed.some(
    (one) =>
      one.score >= LIKELY &&
      contradicts(one) &&
      !one.pairing.isWorkedOut &&
      !tellsElse(one.pairing) &&
      closenessOf(one.pairing) >= closenessOf(agreeing.pairing) + FAR_CLOSER,
  );

/** One number of one source, told once or twice. */
export const isSameTold = (a: Weighed, b: Weighed): boolean =>
  a === b ||
  (a.claim.source === b.claim.source &&
    a.pairing.relation === b.pairing.relation &&
    inFamily(a.figure.low ?? 0, a.figure) === inFamily(b.figure.low ?? 0, b.figure) &&
    inFamily(a.figure.high ?? 0, a.figure) === inFamily(b.figure.high ?? 0, b.figure));

/** Another number than the draft's, read without doubt. One that another figure of the sentence takes is not meant. */
export const contradicts = ({ pairing, isDoubtful }: Weighed): boolean =>
  pairing.relation === "disjoint" && !isDoubtful && !pairing.isTaken;

/** Whether a contradiction tells the very measure that the draft names, as far as both were read: two sources may differ on it. */
export const mayDispute = ({ pairing }: Weighed): boolean =>
  !tellsElse(pairing) &&
  !pairing.isOtherMeasure &&
  doRolesAgree(pairing.draftPart.role, pairing.claimPart.role) &&
  pairing.bridge === undefined &&
  !pairing.isOtherSubject &&
  pairing.isOfSameName !== false &&
  pairing.period === "same";

/** Another subject, period or measure is told (design.md, rule 1), if all was read right; who mistypes three digits means the same all the same. */
export const tellsElse = (pairing: Pairing): boolean =>
  !isMistyped(pairing) &&
  (isOfOther(pairing) ||
    (pairing.isExpectedOnce && !pairing.isPeriodNamed && !isExplained(pairing)) ||
    pairing.isTogetherOnce ||
    isOtherNoun(pairing) ||
    (pairing.bridge === undefined &&
      (isChangeAgainstLevel(pairing) || pairing.isOfOtherTime || isWritersOwn(pairing))));

/** One more or less may be told of another time. */
const isExplained = ({ slip }: Pairing): boolean => slip !== undefined && slip.kind !== "off by one";

/** A slip of the pen explains it, and of so many digits no two are alike by chance. */
const isMistyped = ({ slip, bridge, draft }: Pairing): boolean =>
  slip !== undefined && bridge === undefined && significantDigits(draft) >= MISTYPED_DIGITS;

const MISTYPED_DIGITS = 3;

/**
 * A name is set against another, or a period against another. That the same number stands there in another currency tells
 * that the same was meant all the same.
 */
const isOfOther = (pairing: Pairing): boolean =>
  (pairing.isContrasted && pairing.isOfSameName !== true && pairing.bridge === undefined) ||
  pairing.period === "different";

/** "Three services": a writer counts what a source lists, unless both count the same by one word. */
const isWritersOwn = ({ draft, claim }: Pairing): boolean =>
  isWritersCount(draft) && !areOfOneNoun(draft, claim);

export const isWritersCount = (figure: Figure): boolean =>
  familyOf(figure.dimension) === COUNTS &&
  Number.isInteger(figure.low ?? figure.high) &&
  Math.abs(figure.low ?? figure.high ?? 0) <= COUNTED_BY_HAND;

/** "Down by 0.7 million" contradicts no "8.1 million customers": a writer takes one level from another. */
export const isChangeAgainstLevel = ({ draft, draftPart, claimPart, slip }: Pairing): boolean =>
  draftPart.role === "change" &&
  claimPart.role !== "change" &&
  draft.dimension !== "ratio" &&
  draft.dimension !== "points" &&
  slip === undefined;

/** An agreeing figure of this score is not displaced: three false alarms in twelve came of it. */
const SURELY_HELD = 0.5;
/** Nor does a figure displace it that the draft's words hardly fit. */
const LEAST_LIKELY = 0.005;
const AS_CLOSE = 0.3;
/** The share of an agreeing figure's score that a rival of the same claim must have to displace it. */
const DISPLACING = 0.2;
/** In log-odds. */
const FAR_CLOSER = 3;
const LIKELY = 0.5;
const COUNTED_BY_HAND = 12;
