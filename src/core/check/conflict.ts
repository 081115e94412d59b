import { amountOf, COUNTS, familyOf, inFamily } from "../quantity/family";
import { DOUBTFUL, type Figure } from "../quantity/figure";
import type { Case } from "./judge";
import { BOUNDS, isAgreed, isClose } from "./relation";
import { doRolesAgree } from "./role";
import { areOfOneNoun, areSameDigits, isOtherNoun } from "./signs";
import type { Weighed } from "./weigh";
import { significantDigits } from "./written";

/** Undoubtful figures that the draft's contradicts, likely enough the same fact to show a reader; the likeliest first. */
export function conflictsAmong(asked: Case, weighed: readonly Weighed[]): readonly Weighed[] {
  if (!mayConflict(asked)) return [];
  return weighed.filter(
    (one) =>
      mayContradict(one) &&
      suretyOf(one, weighed) >= lineFor(one) + asked.caution &&
      (!isMadeUpOf(one) || weighed.some((other) => isOutrankedBy(other, one))),
  );
}

/** "149 pallets" of 37 and 112, "29 %" where 71 % are told: the number follows from the claim, and is said of the sum, of the rest or of what was before, unless the claim itself says it of another. */
function isMadeUpOf({ pairing: { draft, claim }, claim: { figures } }: Weighed): boolean {
  const [ours, theirs] = [amountOf(draft), amountOf(claim)];
  if (draft.dimension === "ratio")
    return figures.some((other) => other.dimension === "ratio" && isClose(ours + amountOf(other), 1));
  if (significantDigits(draft) < 2) return false;
  return figures.some(
    (other) =>
      other !== claim &&
      other.kind === "quantity" &&
      familyOf(other.dimension) === familyOf(draft.dimension) &&
      (isClose(amountOf(other) + theirs, ours) || isClose(Math.abs(theirs - amountOf(other)), ours)),
  );
}

const isOutrankedBy = ({ pairing, outrankedBy }: Weighed, one: Weighed): boolean =>
  isAgreed(pairing.relation) && outrankedBy.includes(one.figure);

/** The same digits in another order, or with another unit, tell of themselves that the same was meant. */
function lineFor({ pairing }: Weighed): number {
  if (tellsElse(pairing)) return ELSE_LINE;
  if (isTellingBridge(pairing) || isSlipOfDigits(pairing)) return CONFLICT_LINE;
  if (tellsOther(pairing)) return OTHER_LINE;
  return isPerhapsOther(pairing) ? UNSURE_LINE : CONFLICT_LINE;
}

/** Three days here and three weeks there are two facts as often as one. */
const isTellingBridge = ({ bridge, draft }: Weighed["pairing"]): boolean =>
  bridge !== undefined && (bridge !== "unit" || significantDigits(draft) > 1);

const isSlipOfDigits = (pairing: Weighed["pairing"]): boolean =>
  pairing.slip !== undefined &&
  !areSameDigits(pairing) &&
  // Four years here and five there are two facts as often as one.
  (pairing.slip.kind !== "off by one" || familyOf(pairing.draft.dimension) === COUNTS);

/** What makes it likelier that the source speaks of something else, and does not tell it for sure: the score weighs it too. */
const isPerhapsOther = (pairing: Weighed["pairing"]): boolean =>
  (!pairing.isTelling && pairing.companions === 0) ||
  pairing.period === "unknown" ||
  pairing.draftPart.standing !== pairing.claimPart.standing;

/** "Profit" for "revenue", a share for a growth: what is told is another measure, if both were read right. */
const tellsOther = (pairing: Weighed["pairing"]): boolean =>
  pairing.isOtherMeasure || !doRolesAgree(pairing.draftPart.role, pairing.claimPart.role);

/** A number that another figure of the sentence takes is not meant. */
const mayContradict = ({ pairing, isDoubtful }: Weighed): boolean =>
  pairing.relation === "disjoint" &&
  !isDoubtful &&
  !pairing.isTaken &&
  (pairing.companions > 0 || !tellsElse(pairing)) &&
  (pairing.bridge !== undefined ||
    pairing.companions > 0 ||
    !isWritersCount(pairing.draft) ||
    areOfOneNoun(pairing.draft, pairing.claim));

/**
 * Another subject, period or measure is told (design.md, rule 1), if all was read right. It was not where another figure of
 * the sentence stands beside the claim's too, and all else matches so well that it can hardly be another fact.
 */
const tellsElse = (pairing: Weighed["pairing"]): boolean =>
  isOfOtherSubject(pairing) ||
  pairing.period === "different" ||
  (pairing.bridge === undefined &&
    (isChangeAgainstLevel(pairing) ||
      pairing.isOfOtherTime ||
      (isWritersCount(pairing.draft) && !areOfOneNoun(pairing.draft, pairing.claim))));

/**
 * One name or thing counted is set against another, one against several together, or what is expected against what is. That
 * the same number stands there in another currency, or the same period is named, tells that the same was meant all the same.
 */
const isOfOtherSubject = (pairing: Weighed["pairing"]): boolean =>
  (pairing.isContrasted && pairing.isOfSameName !== true && pairing.bridge === undefined) ||
  (pairing.isExpectedOnce && !pairing.isPeriodNamed) ||
  pairing.isTogetherOnce ||
  isOtherNoun(pairing);

/**
 * How surely a source tells the fact by this number: one that it tells twice is as sure as both together. That the draft's
 * number stands beside it, said of something else, is a sign that this is what was meant.
 */
export const suretyOf = (one: Weighed, weighed: readonly Weighed[]): number =>
  weighed.reduce(
    (sum, other) => (isSameTold(one, other) || isDisplacedBy(other, one) ? sum + other.score : sum),
    0,
  );

const isDisplacedBy = (agreeing: Weighed, one: Weighed): boolean =>
  (isAgreed(agreeing.pairing.relation) || agreeing.pairing.bridge !== undefined) &&
  ((agreeing.outrankedBy.includes(one.figure) && one.score >= LEAST_LIKELY) ||
    (agreeing.displacedBy.includes(one.figure) &&
      agreeing.score < SURELY_HELD &&
      one.score >= DISPLACING * agreeing.score));

/** Whether an agreeing figure is said of something else than the draft says it of. */
export const isDisplaced = (agreeing: Weighed, weighed: readonly Weighed[]): boolean =>
  weighed.some((one) => isDisplacedBy(agreeing, one) && mayContradict(one) && !tellsElse(one.pairing));

const isSameTold = (a: Weighed, b: Weighed): boolean =>
  a === b ||
  (a.claim.source === b.claim.source &&
    a.pairing.relation === b.pairing.relation &&
    inFamily(a.figure.low ?? 0, a.figure) === inFamily(b.figure.low ?? 0, b.figure) &&
    inFamily(a.figure.high ?? 0, a.figure) === inFamily(b.figure.high ?? 0, b.figure));

/**
 * Where the sources are all there is, an amount conflicts that stands nowhere in them, or only where another is far likelier
 * meant: with what they say of its kind, the likeliest first.
 */
export function conflictsWithAll(one: Case, weighed: readonly Weighed[]): readonly Weighed[] {
  if (!mayConflict(one) || isWritersCount(one.figure) || one.isWritten) return [];
  const others = weighed.filter(
    ({ isDoubtful, pairing }) => !isDoubtful && !pairing.isTaken && !isAgreed(pairing.relation),
  );
  const agreeing = weighed.filter(
    ({ pairing, score }) => isAgreed(pairing.relation) && (!pairing.isWorkedOut || score >= LIKELY),
  );
  const held = Math.max(0, ...agreeing.map((other) => suretyOf(other, weighed)));
  const [likeliest] = others;
  if (likeliest === undefined || isLooselyTold(likeliest)) return [];
  return suretyOf(likeliest, weighed) * ASTRAY > held ? others : [];
}

/** "One in three", "5 to 7 %" do not contradict what lies within them, nor does 0.9 % "just under 1 %". */
const isLooselyTold = ({ pairing: { relation, draft, claim } }: Weighed): boolean =>
  relation === "consistent" &&
  ((draft.hedge !== undefined && !BOUNDS.has(draft.hedge)) ||
    (claim.form !== "digits" && claim.form !== "words"));

/** "Down by 0.7 million" contradicts no "8.1 million customers": a writer takes one level from another. */
const isChangeAgainstLevel = ({ draft, draftPart, claimPart, slip }: Weighed["pairing"]): boolean =>
  draftPart.role === "change" &&
  claimPart.role !== "change" &&
  draft.dimension !== "ratio" &&
  draft.dimension !== "points" &&
  slip === undefined;

/**
 * "Triple-digit" is an impression: it may be confirmed, and is never corrected. Of what the draft reckons from its own
 * figures, those may be wrong.
 */
const mayConflict = ({ figure, isReckoned }: Case): boolean =>
  !isReckoned && figure.confidence >= DOUBTFUL && figure.kind === "quantity" && figure.form !== "vague";

/** "Three services": a writer counts what a source lists. */
const isWritersCount = (figure: Figure): boolean =>
  familyOf(figure.dimension) === COUNTS &&
  Number.isInteger(figure.low ?? figure.high) &&
  Math.abs(figure.low ?? figure.high ?? 0) <= COUNTED_BY_HAND;

/** What neither contradicts nor confirms, and yet likely tells the same fact. */
export const keptOpen = (weighed: readonly Weighed[]): readonly Weighed[] =>
  weighed.filter(({ pairing, score }) => pairing.relation === "consistent" && score >= OPEN_LINE);

/**
 * From where on a contradiction is shown. `npm run bench:verdicts -- --curve` draws the curve, each topic left out in turn:
 * 0.05 lower would do for one false alarm in a thousand words of the labelled drafts; topics that nobody has looked at raise
 * somewhat more.
 */
const CONFLICT_LINE = 0.175;
const UNSURE_LINE = 0.42;
const OTHER_LINE = 0.62;
const ELSE_LINE = 0.67;
const OPEN_LINE = 0.3;
/** An agreeing figure of this score is not displaced: three false alarms in twelve came of it. */
const SURELY_HELD = 0.5;
/** Nor does a figure displace it that the draft's words hardly fit. */
const LEAST_LIKELY = 0.005;
/** The share of an agreeing figure's score that a rival of the same claim must have to displace it. */
const DISPLACING = 0.2;
/** In a closed corpus, an agreeing number with less than this share of the likeliest one's surety is said of something else. */
const ASTRAY = 0.5;
/** What only follows from other figures of a source stands nowhere in it, unless it is likely meant. */
const LIKELY = 0.1;
const COUNTED_BY_HAND = 12;
