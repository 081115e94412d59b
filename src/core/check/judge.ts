import { DOUBTFUL, type Figure } from "../quantity/figure";
import { evidenceOf } from "./evidence";
import type { Evidence, Verdict } from "./finding";
import { slipBetween } from "./slips";
import { isAgreed, type Weighed } from "./weigh";

/**
 * The verdict on a draft's figure from all that was weighed against it.
 * The silence rule (design.md, rule 1): anything less than a sure match is `unsourced`.
 */
export function judge(figure: Figure, weighed: readonly Weighed[]): Verdict {
  const supports = weighed.filter(
    (one) => isAgreed(one.relation) && one.score >= supportLine(figure) && one.period !== "different",
  );
  const conflicts = conflictsAmong(figure, weighed);
  const [best, ...others] = supports;
  const [worst, ...worse] = conflicts;
  if (best !== undefined && best.score + sameValue(figure) >= OUTWEIGHED * (worst?.score ?? 0)) {
    return agreed(figure, [best, ...others], conflicts);
  }
  const kept = weighed.filter((one) => one.relation === "consistent" && one.score >= CONFLICT_LINE);
  if (worst === undefined || kept.some((one) => one.score >= worst.score)) return unsourced(figure, kept);
  return conflicting(figure, [worst, ...worse]);
}

function conflicting(figure: Figure, conflicts: Some<Weighed>): Verdict {
  const evidence = evidenceFor(figure, conflicts);
  const slip = conflicts
    .map((one) => slipBetween(figure, one.figure, one.bridge))
    .find((found) => found !== undefined);
  return slip === undefined ? { kind: "conflicting", evidence } : { kind: "conflicting", evidence, slip };
}

function agreed(figure: Figure, supports: Some<Weighed>, conflicts: readonly Weighed[]): Verdict {
  const sure = supports.filter((one) => !one.isDoubtful);
  const best = Math.max(...sure.map((one) => one.score));
  const rivals = conflicts.filter((one) => one.bridge === undefined && one.score >= RIVAL * best);
  const sources = new Set(sure.map((one) => one.claim.source.id));
  const isDisputed = sure.length > 0 && rivals.some((one) => !sources.has(one.claim.source.id));
  const ranked = byRelation(supports);
  if (isDisputed) return { kind: "disputed", evidence: evidenceFor(figure, [...ranked, ...rivals]) };
  return {
    kind: ranked[0].relation === "equal" ? "supported" : "compatible",
    evidence: evidenceFor(figure, ranked),
  };
}

const unsourced = (figure: Figure, kept: readonly Weighed[]): Verdict => ({
  kind: "unsourced",
  evidence: kept.map((one) => evidenceOf(figure, one)),
});

/** Undoubtful figures, said of the same thing in the same period and role, that the draft's contradicts. */
function conflictsAmong(figure: Figure, weighed: readonly Weighed[]): readonly Weighed[] {
  // "Triple-digit" is an impression: it may be confirmed, and is never corrected.
  if (figure.confidence < DOUBTFUL || figure.kind !== "quantity" || figure.form === "vague") return [];
  const agreeing = weighed.filter((one) => isAgreed(one.relation));
  return weighed.filter(
    (one) =>
      one.relation === "disjoint" &&
      !one.isTaken &&
      !one.isDoubtful &&
      one.isSameRole &&
      isSurelyMeant(figure, one) &&
      !agreeing.some((other) => other.claim === one.claim),
  );
}

/**
 * A difference that a slip explains is itself a sign that the same thing was meant, and forgives a period that one side
 * leaves out; one that none explains needs both sides to name the same period, or neither any.
 */
function isSurelyMeant(figure: Figure, one: Weighed): boolean {
  if (one.period === "different") return false;
  const isSlip = slipBetween(figure, one.figure, one.bridge) !== undefined;
  if (isSlip) return one.score >= SLIP_LINE;
  return one.period === "same" && one.score >= (TIMES.has(figure.dimension) ? TIME_LINE : CONFLICT_LINE);
}

/** An equal amount is itself a sign that both speak of the same thing: the more digits, the stronger. */
const sameValue = (figure: Figure): number => SAME_VALUE * Math.min(significantDigits(figure), 3);

/** And the less need be said besides. */
const supportLine = (figure: Figure): number =>
  SUPPORT_LINE - SUPPORT_STEP * Math.min(significantDigits(figure), 3);

const significantDigits = (figure: Figure): number =>
  Math.abs(figure.low ?? figure.high ?? 0)
    .toPrecision(12)
    .replace(/e.*$/, "")
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length;

type Some<T> = readonly [T, ...T[]];

/** Equal before entailed, then by subject. */
const byRelation = (supports: Some<Weighed>): Some<Weighed> =>
  [...supports].sort(
    (a, b) => Number(b.relation === "equal") - Number(a.relation === "equal") || b.score - a.score,
  ) as unknown as Some<Weighed>;

const evidenceFor = (figure: Figure, [first, ...rest]: Some<Weighed>): Some<Evidence> => [
  evidenceOf(figure, first),
  ...rest.map((one) => evidenceOf(figure, one)),
];

const SUPPORT_LINE = 0.16;
const SUPPORT_STEP = 0.04;
const CONFLICT_LINE = 0.4;
const SLIP_LINE = 0.3;
/** Any sentence may hold a duration of its own: "three years" is rarely what another "five years" speaks of. */
const TIME_LINE = 0.6;
const TIMES: ReadonlySet<string> = new Set(["months", "seconds"]);
const SAME_VALUE = 0.08;
/** Below this share of a conflict's score, an equal amount is another subject's. */
const OUTWEIGHED = 0.6;
const RIVAL = 0.75;
