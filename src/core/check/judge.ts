import type { Figure } from "../quantity/figure";
import { conflictsAmong, conflictsWithAll, keptOpen } from "./conflict";
import { evidenceOf } from "./evidence";
import type { Evidence, Slip, Verdict } from "./finding";
import { fitsBetter, replaces, saidOtherwise } from "./otherwise";
import { doRolesAgree, type Part } from "./role";
import { significantDigits, slipBetween } from "./slips";
import { isAgreed, type Weighed } from "./weigh";

/** All that a verdict on one figure of a draft rests on. */
export type Case = {
  readonly figure: Figure;
  readonly part: Part;
  readonly weighed: readonly Weighed[];
  /** Ids of sources that a later edition replaced. */
  readonly superseded: ReadonlySet<string>;
  /** Ids of the sources that the draft names for this figure; empty where it names none. */
  readonly cited: ReadonlySet<string>;
  /** The sources are all there is: a figure of a matched subject that none of them holds conflicts. */
  readonly isClosed: boolean;
  /** Added to every line that a conflict's score must reach: 0 in the product, other values draw its precision–recall curve. */
  readonly caution: number;
};

/** The verdict, and whether the sources that the draft cites for the figure are silent on it while another holds it. */
export type Judgement = { readonly verdict: Verdict; readonly isCitedInVain: boolean };

/**
 * The verdict on a draft's figure from all that was weighed against it: the source it cites first (design.md, rule 7),
 * then every source that no later edition replaced, then the replaced ones.
 */
export function judge(one: Case): Judgement {
  const live = one.weighed.filter(({ claim }) => !one.superseded.has(claim.source.id));
  if (one.cited.size > 0) {
    const bound = one.weighed.filter(({ claim }) => one.cited.has(claim.source.id));
    const verdict = verdictFrom(one, bound);
    if (verdict.kind !== "unsourced") return { verdict, isCitedInVain: false };
  }
  const verdict = verdictFrom(one, live);
  const isConfirmed = verdict.kind === "supported" || verdict.kind === "compatible";
  if (isConfirmed || verdict.kind === "disputed")
    return { verdict, isCitedInVain: one.cited.size > 0 && isConfirmed };
  return { verdict: supersession(one, verdict) ?? verdict, isCitedInVain: false };
}

/** The silence rule (design.md, rule 1): anything less than a sure match is `unsourced`. */
function verdictFrom(one: Case, weighed: readonly Weighed[]): Verdict {
  const { figure } = one;
  const supports = supportsAmong(one, weighed);
  const conflicts = conflictsAmong(one, weighed, supports);
  const [best, ...others] = supports;
  const [worst, ...worse] = conflicts;
  if (best !== undefined && best.score + sameValue(figure) >= OUTWEIGHED * (worst?.score ?? 0)) {
    return agreed(figure, [best, ...others], conflicts);
  }
  const [first, ...rest] = one.isClosed ? conflictsWithAll(one, weighed) : [];
  if (first !== undefined) return conflicting(one, [first, ...rest], weighed);
  const kept = keptOpen(one, weighed);
  if (worst === undefined || kept.some((open) => open.score >= worst.score)) return unsourced(figure, kept);
  return conflicting(one, [worst, ...worse], weighed);
}

/** What is said of the same thing, period and part of its sentence, and of what now holds. */
const supportsAmong = (one: Case, weighed: readonly Weighed[]): readonly Weighed[] =>
  weighed.filter(
    (agreeing) =>
      isAgreed(agreeing.relation) &&
      agreeing.score >= supportLine(one.figure) &&
      !isOfAnotherPeriod(agreeing, weighed) &&
      doRolesAgree(one.part.role, agreeing.part.role) &&
      !weighed.some((other) => fitsBetter(other, agreeing) || replaces(other, agreeing, one.part.standing)),
  );

/**
 * A period read off a sentence may be another clause's: an agreeing amount that matches closely is believed all the same,
 * unless a figure of the period that is asked for stands beside it.
 */
const isOfAnotherPeriod = (agreeing: Weighed, weighed: readonly Weighed[]): boolean =>
  agreeing.period === "different" &&
  (agreeing.score < CLOSE ||
    weighed.some(
      (other) =>
        other.relation === "disjoint" && other.period === "same" && other.score >= agreeing.score / 2,
    ));

function conflicting({ figure, part }: Case, conflicts: Some<Weighed>, weighed: readonly Weighed[]): Verdict {
  const slip = saidOtherwise(part, conflicts[0], weighed) ?? firstSlip(figure, conflicts);
  const evidence = evidenceFor(figure, conflicts);
  return slip === undefined ? { kind: "conflicting", evidence } : { kind: "conflicting", evidence, slip };
}

const firstSlip = (figure: Figure, conflicts: readonly Weighed[]): Slip | undefined =>
  conflicts.map((one) => slipBetween(figure, one.figure, one.bridge)).find((slip) => slip !== undefined);

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

/** A figure that agrees only with a source that a later edition replaced, shown with what now holds. */
function supersession(one: Case, now: Verdict): Verdict | undefined {
  const replaced = one.weighed.filter(({ claim }) => one.superseded.has(claim.source.id));
  const [best, ...others] = supportsAmong(one, replaced);
  if (best === undefined) return undefined;
  const later = now.kind === "conflicting" ? now.evidence : [];
  const [first, ...rest] = evidenceFor(one.figure, [best, ...others]);
  return { kind: "superseded", evidence: [first, ...rest, ...later] };
}

const unsourced = (figure: Figure, kept: readonly Weighed[]): Verdict => ({
  kind: "unsourced",
  evidence: kept.map((one) => evidenceOf(figure, one)),
});

/** An equal amount is itself a sign that both speak of the same thing: the more digits, the stronger. */
const sameValue = (figure: Figure): number => SAME_VALUE * Math.min(significantDigits(figure), 3);

/** And the less need be said besides. */
const supportLine = (figure: Figure): number =>
  SUPPORT_LINE - SUPPORT_STEP * Math.min(significantDigits(figure), 3);

type Some<T> = readonly [T, ...T[]];

/** Equal before entailed, then by subject. */
function byRelation([first, ...rest]: Some<Weighed>): Some<Weighed> {
  const rank = (one: Weighed): number => (one.relation === "equal" ? 1 : 0) + one.score / 2;
  const best = rest.reduce((top, one) => (rank(one) > rank(top) ? one : top), first);
  const others = [first, ...rest].filter((one) => one !== best).sort((a, b) => rank(b) - rank(a));
  return [best, ...others];
}

const evidenceFor = (figure: Figure, [first, ...rest]: Some<Weighed>): Some<Evidence> => [
  evidenceOf(figure, first),
  ...rest.map((one) => evidenceOf(figure, one)),
];

const SUPPORT_LINE = 0.16;
const SUPPORT_STEP = 0.04;
const SAME_VALUE = 0.08;
/** Below this share of a conflict's score, an equal amount is another subject's. */
const OUTWEIGHED = 0.6;
const RIVAL = 0.75;
const CLOSE = 0.5;
