import type { Claim } from "../corpus/claim";
import { familyOf } from "../quantity/family";
import { textOf } from "./claim-figure";
import type { Slip, SlipKind } from "./finding";
import { isOfRatio } from "./opposed";
import type { Pairing } from "./pairing";
import { isInCalendar } from "./period";
import { doRolesAgree } from "./role";
import { isLater } from "./row-mates";
import { areOfOneNoun, isOtherNoun } from "./signs";
import type { Weighed } from "./weigh";

/**
 * Whether another figure of the same claim fits what the draft says, where the agreeing one does not:
 * "22 % of the shares and 41 % of the votes" does not confirm 41 % of the shares.
 */
export const fitsBetter = (other: Pairing, one: Pairing): boolean =>
  isRival(other, one) &&
  !isOfOtherStanding(other, one) &&
  (isSaidOf(other, one) || (other.isPeriodNamed && one.period !== "same"));

/** "From £139.5 million to £142.8 million": the words stand before what was, and tell of what is. */
const isOfOtherStanding = ({ claimPart: theirs }: Pairing, { draftPart, claimPart }: Pairing): boolean =>
  claimPart.standing === draftPart.standing && theirs.standing !== draftPart.standing;

/** Another figure that contradicts the draft's, is not meant by another of its figures, and may be of its period. */
export const isRival = (other: Pairing, one: Pairing): boolean =>
  other !== one &&
  other.relation === "disjoint" &&
  !other.isTaken &&
  other.period !== "different" &&
  !isOtherNoun(other);

/** The other is said of what the draft speaks of, by name or by most of its own words. */
const isSaidOf = (other: Pairing, one: Pairing): boolean =>
  isOfName(other, one) ||
  (one.isOfSameName !== true && other.fit >= LEAST_FIT && one.fit <= other.fit * WORSE_FIT);

/**
 * Whether the claim itself tells both figures apart by what the draft says of its own: "rose by $35 million to
 * $128 million" does not confirm a rise by 128, nor "14 airports with 19 runways" 19 airports.
 */
export const outranks = (other: Pairing, one: Pairing): boolean =>
  isRival(other, one) &&
  (isOfRole(other, one) ||
    isOfNoun(other, one) ||
    isOfName(other, one) ||
    isOfPeriod(other, one) ||
    isOfLag(other, one) ||
    isOfYear(other, one) ||
    replaces(other, one));

const isOfRole = (other: Pairing, one: Pairing): boolean => {
  const { role } = one.draftPart;
  const [isOthers, isOnes] = [isChange(other), isChange(one)];
  return (
    familyOf(other.claim.dimension) === familyOf(one.claim.dimension) &&
    ((role === "change" && isOthers && !isOnes) || (isLevel(one) && isOnes && isNoChange(other)))
  );
};

/** An amount of which no change is told is one; a share may be a growth that is told in other words. */
const isLevel = ({ draft, draftPart: { role } }: Pairing): boolean =>
  role === "level" || (role === "untold" && draft.dimension !== "ratio" && draft.direction === 0);

/** Of two shares that are told together, what is said of the first is mostly said of the second: "a fall of 51 % by night and 29 % by day". */
const isNoChange = ({ claim, claimPart: { role } }: Pairing): boolean =>
  role !== "change" && (role !== "untold" || claim.dimension !== "ratio");

const isChange = ({ claimPart }: Pairing): boolean => claimPart.role === "change";

const isOfNoun = (other: Pairing, one: Pairing): boolean =>
  isOtherNoun(one) && areOfOneNoun(other.draft, other.claim);

const isOfName = (other: Pairing, one: Pairing): boolean => other.isNamed && one.isOfSameName === false;

/** "The first quarter" without its year may be this one's or the last's. */
const isOfPeriod = (other: Pairing, one: Pairing): boolean =>
  other.isPeriodNamed &&
  one.isOfSameName !== true &&
  (one.period === "different" || (one.period === "unknown" && other.draft.period?.year !== undefined));

/** "10.7% a year ago" where the claim has "13.1% in the second quarter and 10.7% a year ago". */
const isOfLag = (other: Pairing, one: Pairing): boolean =>
  one.draftPart.lag === "a year" && other.claimPart.lag === "a year" && one.claimPart.lag === "other";

/** "The state puts in 3.4 billion this year" where the claim has "3.9 billion this year; last year it was 3.4 billion". */
const isOfYear = (other: Pairing, one: Pairing): boolean =>
  one.draftPart.year !== undefined &&
  one.claimPart.year !== undefined &&
  one.claimPart.year !== one.draftPart.year &&
  other.claimPart.year === one.draftPart.year;

/** Whether another figure is of the draft's period or name, where the agreeing one is of another. */
export const isNearer = (other: Pairing, one: Pairing): boolean =>
  isRival(other, one) &&
  other.isTelling &&
  !other.isOtherSubject &&
  (one.period === "different" ? other.isPeriodNamed : other.isOfSameName === true);

/** Whether another figure of the same claim now holds where this one is told as what was said before. */
export const replaces = (other: Pairing, one: Pairing): boolean =>
  one.draftPart.standing === "current" &&
  one.claimPart.standing === "earlier" &&
  other.claimPart.standing === "current" &&
  other.relation === "disjoint" &&
  other.period !== "different" &&
  // "In 2023 there were 380" is history, told as such.
  (other.isPeriodNamed || !isInCalendar(other.draft.period));

/**
 * The draft's very number, told by a source of another period, subject or part. It explains a conflict better than
 * the digits do.
 */
export function saidOtherwise(worst: Pairing, agreeing: readonly Weighed[]): Slip | undefined {
  const alike = agreeing.filter(({ pairing }) => pairing.overlap.likeness >= SAME_MEASURE);
  for (const { kind, sentence, fits } of OTHERWISE) {
    const said = alike.find(({ pairing, claim }) => fits(pairing, worst, claim));
    if (said !== undefined) return { kind, sentence: sentence(said.pairing) };
  }
  return undefined;
}

const OTHERWISE: readonly {
  kind: SlipKind;
  sentence: (one: Pairing) => string;
  fits: (one: Pairing, worst: Pairing, claim: Claim) => boolean;
}[] = [
  {
    kind: "earlier estimate",
    sentence: () => "The source gives this as an earlier figure that another has replaced.",
    fits: (one, worst, claim) => replaces(worst, one) && (one.isExpectedOnce || ESTIMATE.test(textOf(claim))),
  },
  {
    kind: "period",
    sentence: () => "The source has this number for an earlier time.",
    fits: (one, worst) => replaces(worst, one),
  },
  {
    kind: "growth for level",
    sentence: ({ draftPart }) =>
      draftPart.role === "change"
        ? "The source has this number for the level and another for the change."
        : "The source has this number for the change and another for the level.",
    fits: ({ draftPart, claimPart }) => !doRolesAgree(draftPart.role, claimPart.role),
  },
  {
    kind: "period",
    sentence: () => "The source has this number for another period.",
    fits: (one, worst) =>
      isOfLag(worst, one) ||
      isOfYear(worst, one) ||
      (one.isCell && worst.isOtherSubject === one.isOtherSubject && isLater(worst.claim, one.claim)) ||
      (!one.isOtherSubject &&
        (one.period === "different" ||
          (one.period === "unknown" && worst.period === "same") ||
          isLater(worst.claim, one.claim))),
  },
  {
    kind: "inverted ratio",
    sentence: () => "The ratio stands upside down: the source has its two sides the other way round.",
    fits: (one, worst, claim) => isOfNoun(worst, one) && isOfRatio(textOf(claim)),
  },
  {
    kind: "subject",
    sentence: () => "The source says this number of another subject.",
    fits: (one, worst) => one.isOtherSubject || fitsBetter(worst, one) || isOfNoun(worst, one),
  },
];

/** "The plan of 2023 had put it at", "raised from": what was thought before, and not what was before. */
const ESTIMATE =
  /\b(?:estimat|forecast|expect|plan|guid|project|predict|target|outlook|budget|prelimin|provision|initial|original|previous|revis|reckon|model|assum|promis|propos|intend|aim|had (?:put|spoken|said|thought|given|hoped|named)|put it|first)/i;
/** The rarity of one middling term. */
const LEAST_FIT = 1;
const WORSE_FIT = 0.34;
const SAME_MEASURE = 0.15;
