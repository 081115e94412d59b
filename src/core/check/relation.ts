import { isClose } from "../quantity/amounts";
import { isPerTime } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import { type Interval, impliedInterval } from "../quantity/interval";
import { onOneScale, type SameScale } from "./comparable";
import type { Relation } from "./finding";
import { relateMark } from "./relate-mark";
import { slipBetween } from "./slips";
import { isScaled } from "./understood";
import { significantDigits, significantOf } from "./written";

/**
 * What two figures differ in, one such difference bridged because the numbers are identical (design.md, rule 1). The last
 * six are told by the sentences around the figures: see opposedBy.
 */
export type Bridge =
  | "currency"
  | "points"
  | "unit"
  | "direction"
  | "bound"
  | "balance"
  | "measure"
  | "ratio"
  | "change for level"
  | "level for change"
  | "counterpart";

/** How a draft's figure stands to a source's, by agreement.md. */
export type Related = {
  readonly relation: Relation;
  /** The one difference that a slip bridges; undefined where the two compare as they are. */
  readonly bridge: Bridge | undefined;
  /** One side alone is told per a time ("$480 per month"): they compare only if the other's sentence names it too. */
  readonly isTimeOnce: boolean;
};

/**
 * The relation of a draft's figure to a source's, same subject and period taken as given, or undefined
 * where the two cannot be compared at all. Source of the rules: agreement.md, "Relation and verdict".
 */
export function relate(draftAsWritten: Figure, sourceAsWritten: Figure): Related | undefined {
  if (draftAsWritten.kind !== "quantity") {
    const relation = relateMark(draftAsWritten, sourceAsWritten);
    return relation && PLAINLY[relation];
  }
  const draft = magnitude(draftAsWritten);
  const source = magnitude(sourceAsWritten);
  const scale = onOneScale(draft, source);
  if (scale === undefined) return undefined;
  if (isScaleUnderstood(draft, source)) return PLAINLY.entailed;
  if (isScaleLeftOut(draft, source)) return PLAINLY.consistent;
  if (scale.kind === "bridged") {
    const isSameNumber = sameNominal(converted(draft, asWritten), converted(source, asWritten));
    return isSameNumber ? { ...PLAINLY.disjoint, bridge: scale.bridge } : undefined;
  }
  if (scale.kind === "unclear unit") {
    const isSameNumber = sameNominal(converted(draft, asWritten), converted(source, asWritten));
    if (isSameNumber) return PLAINLY.entailed;
    return isMistoldWithoutUnit(draft, source) ? PLAINLY.disjoint : undefined;
  }
  if (scale.kind === "unclear dollar") return PLAINLY.consistent;
  const compared = compare(side(draft, scale.draft), side(source, scale.source));
  const relation = compared === "equal" && scale.isTimeOnce ? "entailed" : compared;
  const { isTimeOnce } = scale;
  if (relation === "consistent" && isOtherEnd(draft, source, scale))
    return { relation: "disjoint", bridge: "bound", isTimeOnce };
  if (relation === "disjoint" && isMultipleOfLevel(draft, source)) return undefined;
  if (relation === "disjoint" && isOfOtherUnit(draft, source))
    return { relation, bridge: "unit", isTimeOnce };
  const isOpposed = draft.direction * source.direction === -1;
  if (isTurnedBound(draft, source) && isClose(scale.draft(anchor(draft)), scale.source(anchor(source))))
    return { relation: "disjoint", bridge: "bound", isTimeOnce };
  if (isOpposed && relation !== "disjoint")
    // Rule 1 of design.md: one such difference is bridged where the number is identical.
    return { relation: "disjoint", bridge: compared === "equal" ? "direction" : undefined, isTimeOnce };
  return isTimeOnce ? { relation, bridge: undefined, isTimeOnce } : PLAINLY[relation];
}

/** "At most 10 %" where the source has "at least 10 %": they hold together at the number alone, and nobody means that. */
const isTurnedBound = (draft: Figure, source: Figure): boolean =>
  (draft.low === null && source.high === null) || (draft.high === null && source.low === null);

/** "At least 15 %" where the source has 10 to 15 %: the two meet at one end alone. */
function isOtherEnd(draft: Figure, source: Figure, to: SameScale): boolean {
  const { low, high } = source;
  if (source.form !== "range" || low === null || high === null || low === high) return false;
  if (!BOUNDS.has(draft.hedge ?? "")) return false;
  const end = draft.low === null ? low : draft.high === null ? high : undefined;
  return end !== undefined && isClose(to.draft(anchor(draft)), to.source(end));
}

/** "Tallinn handled 38.7 million tonnes, Gdynia 26.9": nobody counts 26.9 of anything. */
const isScaleUnderstood = (draft: Figure, source: Figure): boolean =>
  draft.unit === "" &&
  (draft.decimal.low ?? "").includes(".") &&
  SCALES.some((scale) =>
    sameNominal(
      converted(draft, (nominal) => nominal * scale),
      converted(source, asWritten),
    ),
  );

const SCALES = [1e3, 1e6, 1e9, 1e12] as const;

/** "650 million" where somebody says "that leaves about 650": of a number that is told of nothing, the scale was understood. */
const isScaleLeftOut = (draft: Figure, source: Figure): boolean =>
  source.unit === "" &&
  source.form === "digits" &&
  isScaled(draft) &&
  !isScaled(source) &&
  significantDigits(draft) >= 2 &&
  GREAT_SCALES.some((scale) =>
    sameNominal(
      converted(draft, asWritten),
      converted(source, (nominal) => nominal * scale),
    ),
  );

const GREAT_SCALES = [1e6, 1e9] as const;

/** "€21 billion" where somebody says "twenty-one million": only a slip of the pen tells that the same is meant. */
const isMistoldWithoutUnit = (draft: Figure, source: Figure): boolean =>
  source.dimension === "" &&
  // "Twelve fifty" may be $12.50.
  (areMillions(draft, source) || (source.form === "digits" && significantDigits(draft) >= 3)) &&
  significantDigits(draft) >= 2 &&
  slipBetween(draft, source, undefined) !== undefined;

const areMillions = (draft: Figure, source: Figure): boolean =>
  draft.dimension.startsWith("money:") && isScaled(draft) && isScaled(source);

/** "Profit doubled" contradicts no margin of 20 %: only a growth may be told as a multiple. */
const isMultipleOfLevel = (draft: Figure, source: Figure): boolean =>
  draft.dimension !== source.dimension &&
  [draft, source].some(({ dimension }) => dimension === "multiple") &&
  [draft, source].some(({ dimension, direction }) => dimension === "ratio" && direction === 0);

/** "Two weeks" for "two days"; "4 MW" for "4 GW" is one of scale, "$5 a month" for "$5 a year" is told of by opposedBy. */
const isOfOtherUnit = (draft: Figure, source: Figure): boolean =>
  draft.unit !== source.unit &&
  !isPerTime(draft.dimension) &&
  !Number.isInteger(Math.log10(draft.factor / source.factor)) &&
  sameNominal(converted(draft, asWritten), converted(source, asWritten));

/** The source tells what the draft says, in the same number or another that it follows from. */
export const isAgreed = (relation: Relation | undefined): boolean =>
  relation === "equal" || relation === "entailed";

const plainly = (relation: Relation): Related => ({ relation, bridge: undefined, isTimeOnce: false });

/** Made once: most figures of a claim are held against a draft's in vain. */
const PLAINLY: Readonly<Record<Relation, Related>> = {
  equal: plainly("equal"),
  entailed: plainly("entailed"),
  consistent: plainly("consistent"),
  disjoint: plainly("disjoint"),
};

/** "−8 %" as a fall of 8 %: a sign is a direction, and one left unstated matches either. */
function magnitude(figure: Figure): Figure {
  const { low, high } = figure;
  if ((low ?? high ?? 0) >= 0) return figure;
  const abs = (bound: number | null): number | null => (bound === null ? null : Math.abs(bound));
  return { ...figure, low: abs(high), high: abs(low), direction: -1 };
}

/** One figure on the scale that both share. */
type Side = {
  readonly figure: Figure;
  readonly nominal: Nominal;
  readonly implied: Interval;
};

type Nominal = { readonly low: number | null; readonly high: number | null };

function side(figure: Figure, toScale: (value: number) => number): Side {
  const { low, high, lowOpen, highOpen } = impliedInterval(figure);
  const nominalOnScale = converted(figure, toScale);
  const implied = {
    low: low === null ? null : toScale(low),
    high: high === null ? null : toScale(high),
    lowOpen,
    highOpen,
  };
  return { figure, nominal: nominalOnScale, implied };
}

function compare(draft: Side, source: Side): Relation {
  if (sameNominal(draft.nominal, source.nominal)) return compareSameNominal(draft, source);
  if (isBoundAtAnotherScale(draft, source)) return "disjoint";
  if (areOfOneKind(draft, source)) return compareEnds(draft, source);
  if (contains(draft.implied, source.implied))
    return isPlainlyMeant(draft, source) ? "entailed" : "consistent";
  const isWithin =
    contains(source.implied, points(draft.nominal)) || contains(draft.implied, points(source.nominal));
  return isWithin ? "consistent" : "disjoint";
}

/** Two floors, two ceilings, or two ranges. */
const areOfOneKind = (draft: Side, source: Side): boolean =>
  (draft.nominal.low === null && source.nominal.low === null) ||
  (draft.nominal.high === null && source.nominal.high === null) ||
  (draft.figure.form === "range" && source.figure.form === "range");

/**
 * Bounds and ranges are copied with their numbers: "up to 33 %" where the source says "up to 30 %" follows from it, and is
 * another claim all the same. Only a rounding is not: "over 50" for "over 53".
 */
function compareEnds(draft: Side, source: Side): Relation {
  if (isRoundingOf(draft, source, ROUNDING_OF_ENDS)) {
    const isClaimed = draft.figure.form === "range" || contains(draft.implied, source.implied);
    return isClaimed ? "entailed" : "disjoint";
  }
  return isRoundingOf(source, draft, ROUNDING) ? "consistent" : "disjoint";
}

/** @param most the share of the finer number that rounding may change */
const isRoundingOf = (round: Side, fine: Side, most: number): boolean => {
  const isRoundEnd = (end: "low" | "high"): boolean => {
    const [near, exact] = [round.nominal[end], fine.nominal[end]];
    if (near === null || exact === null) return near === exact;
    if (isClose(near, exact)) return true;
    const isRounder = digitsOf(round.figure[end]) < digitsOf(fine.figure[end]);
    return isRounder && Math.abs(near - exact) <= most * Math.abs(exact);
  };
  return isRoundEnd("low") && isRoundEnd("high");
};

const digitsOf = (value: number | null): number => significantOf(Math.abs(value ?? 0)).length;

function compareSameNominal(draft: Side, source: Side): Relation {
  if (draft.figure.hedge === source.figure.hedge) return "equal";
  return overlaps(draft.implied, source.implied) ? "entailed" : "disjoint";
}

/** A plain draft may round by 5 % of the source's value at most, and a bound reach 1.5 times its number. */
function isPlainlyMeant(draft: Side, source: Side): boolean {
  const written = anchor(draft.nominal);
  const said = anchor(source.nominal);
  if (BOUNDS.has(draft.figure.hedge ?? "")) return isWithinReach(draft, source);
  const isPlain = draft.figure.hedge === undefined && PLAIN_FORMS.has(draft.figure.form);
  if (!isPlain || draft.figure.form === "age") return true;
  return Math.abs(written - said) <= ROUNDING * Math.abs(said) + TINY;
}

function isWithinReach(draft: Side, source: Side): boolean {
  const bound = Math.abs(anchor(draft.nominal));
  const far = source.nominal.high ?? source.nominal.low ?? 0;
  const near = source.nominal.low ?? source.nominal.high ?? 0;
  const isFloor = draft.nominal.high === null;
  return isFloor ? Math.abs(far) <= bound * REACH + TINY : Math.abs(near) >= bound / REACH - TINY;
}

/** "over 53" against 5,300: the digits are the source's, the scale is not (a slip, not a bound kept). */
function isBoundAtAnotherScale(draft: Side, source: Side): boolean {
  if (!BOUNDS.has(draft.figure.hedge ?? "") && !BOUNDS.has(source.figure.hedge ?? "")) return false;
  const ratio = Math.log10(Math.abs(anchor(source.nominal) / anchor(draft.nominal)));
  return Math.round(ratio) !== 0 && Math.abs(ratio - Math.round(ratio)) < 1e-9;
}

/** The number that is written: a bound's, or the low end of a range. */
const anchor = (nominalBounds: Nominal): number => nominalBounds.low ?? nominalBounds.high ?? 0;

const converted = ({ low, high }: Figure, toScale: (nominal: number) => number): Nominal => ({
  low: low === null ? null : toScale(low),
  high: high === null ? null : toScale(high),
});

const asWritten = (nominal: number): number => nominal;

/** The same number is written, whatever side a bound leaves open. */
function sameNominal(a: Nominal, b: Nominal): boolean {
  const isBound = a.low === null || a.high === null || b.low === null || b.high === null;
  if (isBound) return isSingle(a) && isSingle(b) && isClose(anchor(a), anchor(b));
  return isClose(a.low ?? 0, b.low ?? 0) && isClose(a.high ?? 0, b.high ?? 0);
}

const isSingle = ({ low, high }: Nominal): boolean => low === null || high === null || low === high;

/** The written numbers; of a bound the one that it has. */
const points = ({ low, high }: Nominal): Interval => ({
  low: low ?? high,
  high: high ?? low,
  lowOpen: false,
  highOpen: false,
});

function contains(outer: Interval, inner: Interval): boolean {
  return isAtLeast(inner, outer) && isAtMost(inner, outer);
}

function isAtLeast(inner: Interval, outer: Interval): boolean {
  if (outer.low === null) return true;
  if (inner.low === null) return false;
  if (isClose(inner.low, outer.low)) return !outer.lowOpen || inner.lowOpen;
  return inner.low > outer.low;
}

function isAtMost(inner: Interval, outer: Interval): boolean {
  if (outer.high === null) return true;
  if (inner.high === null) return false;
  if (isClose(inner.high, outer.high)) return !outer.highOpen || inner.highOpen;
  return inner.high < outer.high;
}

function overlaps(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Whether the first interval begins no later than the second ends. */
function reaches(a: Interval, b: Interval): boolean {
  if (a.low === null || b.high === null) return true;
  if (isClose(a.low, b.high)) return !a.lowOpen && !b.highOpen;
  return a.low < b.high;
}

/** Hedges that leave one end open, as a bound is copied with its number. */
export const BOUNDS: ReadonlySet<string> = new Set(["over", "at least", "under", "at most"]);
const PLAIN_FORMS: ReadonlySet<string> = new Set(["digits", "words", "age"]);
/** By which share of the source's value a plain draft may round at most (agreement.md). */
export const ROUNDING = 0.05;
/** The end of a bound or range is rounded more freely: "over 50" for "over 53". */
const ROUNDING_OF_ENDS = 0.1;
/** How far a bound reaches: "over 50" is confirmed by 53, not by 90 (agreement.md). */
export const REACH = 1.5;
const TINY = 1e-12;
