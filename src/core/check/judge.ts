import type { Figure } from "../quantity/figure";
import type { CitedIds } from "./cited";
import { conflictsAmong, conflictsWithAll, keptOpen, miscastAmong } from "./conflict";
import { evidenceOf } from "./evidence";
import type { Exchange } from "./exchanged";
import type { Evidence, Verdict } from "./finding";
import { saidOtherwise } from "./otherwise";
import { isInCalendar } from "./period";
import type { Reckonable } from "./reckonable";
import { isAgreed } from "./relation";
import { contradicts, isDisplaced, isOutclassed, mayDispute, suretyOf } from "./surety";
import type { Weighed } from "./weigh";

/** All that a verdict on one figure of a draft rests on. */
export type Case = {
  readonly figure: Figure;
  readonly weighed: readonly Weighed[];
  /** What a source says in its place, where its number was likely exchanged with another of the sentence. */
  readonly exchanged: Exchange | undefined;
  /** What a source has in the place of a year, a date or a rank (see mistoldAmong). */
  readonly mistold: Weighed | undefined;
  /** Ids of sources that a later edition replaced. */
  readonly superseded: ReadonlySet<string>;
  /** Ids of the sources that the draft names for this figure; empty where it names none. */
  readonly cited: CitedIds;
  /** The sources are all there is: a figure of a matched subject that none of them holds conflicts. */
  readonly isClosed: boolean;
  /** Where they are: whether a bare number or count stands in them to the letter, if only in a name or a score. */
  readonly isWritten: boolean;
  /** It follows from other figures of the draft: no source need tell it, and none contradicts it alone. */
  readonly isReckoned: boolean;
  /** Its sentence tells of a work by its author and year, as scholars do, that is no source and that none quotes. */
  readonly isOfOtherWork: boolean;
  readonly reckonable: Reckonable;
  /** Added to the log-odds that a conflict must reach: 0 in the product, other values draw its precision–recall curve. */
  readonly caution: number;
};

/** The verdict, and whether the sources that the draft cites for the figure are silent on it while another holds it. */
export type Judgement = { readonly verdict: Verdict; readonly isCitedInVain: boolean };

/**
 * The verdict on a draft's figure from all that was weighed against it: the source it cites first (design.md, rule 7),
 * then every source that no later edition replaced, then the replaced ones.
 */
export function judge(one: Case): Judgement {
  const isLive = ({ claim }: Weighed): boolean => !one.superseded.has(claim.source.id);
  const live = one.superseded.size === 0 ? one.weighed : one.weighed.filter(isLive);
  if (one.cited.size > 0) {
    const bound = one.weighed.filter(({ claim }) => one.cited.has(claim.source.id));
    const verdict = verdictFrom(one, bound, CITED_LINE);
    const settled = verdict.kind === "conflicting" ? supersession(one, verdict) : undefined;
    if (verdict.kind !== "unsourced") return { verdict: settled ?? verdict, isCitedInVain: false };
  }
  const verdict = verdictFrom(one, live);
  const isConfirmed = verdict.kind === "supported" || verdict.kind === "compatible";
  if (isConfirmed || verdict.kind === "disputed")
    return { verdict, isCitedInVain: one.cited.size > 0 && isConfirmed };
  return { verdict: supersession(one, verdict) ?? verdict, isCitedInVain: false };
}

/** The silence rule (design.md, rule 1): anything less than a sure match is `unsourced`. */
function verdictFrom(one: Case, weighed: readonly Weighed[], supportLine = SUPPORT_LINE): Verdict {
  const { figure } = one;
  const supports = supportsAmong(one, weighed, supportLine);
  if (figure.kind !== "quantity") return verdictOnMark(one, weighed, supports);
  if (one.exchanged !== undefined && isExchanged(one, one.exchanged, weighed, supports))
    return {
      kind: "conflicting",
      evidence: evidenceFor(figure, [one.exchanged.right]),
      slip: one.exchanged.slip,
    };
  const [worst, ...worse] = conflictsAmong(one, weighed, supports);
  // A source that surely tells it the draft's way makes a dispute of what another tells otherwise.
  const [best, ...others] = supports.filter(({ claim }) => claim.source !== worst?.claim.source);
  if (best !== undefined && (worst === undefined || suretyOf(best, weighed) >= DISPUTE_LINE))
    return agreed(figure, [best, ...others], weighed);
  const kept = keptOpen(weighed);
  if (worst !== undefined && !isLeftOpen(worst, kept, weighed))
    return conflicting(figure, [worst, ...worse], weighed);
  const miscast = supports.length === 0 ? miscastAmong(one, weighed) : undefined;
  if (miscast !== undefined) return conflicting(figure, [miscast], weighed);
  const [first, ...rest] = one.isClosed ? conflictsWithAll(one, weighed) : [];
  if (first !== undefined) return conflicting(figure, [first, ...rest], weighed);
  return unsourced(figure, kept);
}

/** On a year, a date or a rank. */
function verdictOnMark(
  { figure, mistold }: Case,
  weighed: readonly Weighed[],
  [best, ...others]: readonly Weighed[],
): Verdict {
  if (mistold !== undefined && weighed.some(({ claim }) => claim === mistold.claim))
    return conflicting(figure, [mistold], weighed);
  if (best === undefined) return unsourced(figure, keptOpen(weighed));
  const ranked = byRelation([best, ...others]);
  return { kind: verdictBy(ranked[0]), evidence: evidenceFor(figure, ranked) };
}

/** Unless another source surely tells it as the draft does. */
function isExchanged(
  { isReckoned }: Case,
  { right }: Exchange,
  weighed: readonly Weighed[],
  supports: readonly Weighed[],
): boolean {
  const { source } = right.claim;
  const isTold = supports.some(
    (one) => one.claim.source !== source && suretyOf(one, weighed) >= DISPUTE_LINE,
  );
  return !isReckoned && !isTold && weighed.some(({ claim }) => claim.source === source);
}

/** What neither confirms nor contradicts is as likely meant as what contradicts. */
const isLeftOpen = (worst: Weighed, kept: readonly Weighed[], weighed: readonly Weighed[]): boolean =>
  kept.some((open) => suretyOf(open, weighed) >= suretyOf(worst, weighed));

/** What likely tells the same fact by the same number; a year or a rank stands in many sentences, and must match closely. */
function supportsAmong(
  { figure }: Case,
  weighed: readonly Weighed[],
  supportLine = SUPPORT_LINE,
): readonly Weighed[] {
  const line = figure.kind === "quantity" ? supportLine : MARK_LINE;
  return weighed.filter(
    (one) =>
      isAgreed(one.pairing.relation) &&
      one.score >= LEAST_SCORE &&
      suretyOf(one, weighed) >= line &&
      !isDisplaced(one, weighed) &&
      !isOutclassed(one, weighed),
  );
}

function conflicting(figure: Figure, conflicts: Some<Weighed>, weighed: readonly Weighed[]): Verdict {
  const agreeing = weighed.filter(
    ({ pairing, isDoubtful, displacedBy }) =>
      !isDoubtful &&
      !pairing.isWorkedOut &&
      (isAgreed(pairing.relation) ||
        (pairing.bridge !== undefined && displacedBy.includes(conflicts[0].figure))),
  );
  const [{ pairing: worst }] = conflicts;
  const otherwise = worst.bridge === undefined ? saidOtherwise(worst, agreeing) : undefined;
  const slip = otherwise ?? conflicts.find(({ pairing }) => pairing.slip !== undefined)?.pairing.slip;
  const evidence = evidenceFor(figure, conflicts);
  return slip === undefined ? { kind: "conflicting", evidence } : { kind: "conflicting", evidence, slip };
}

function agreed(figure: Figure, supports: Some<Weighed>, weighed: readonly Weighed[]): Verdict {
  const sure = supports.filter((one) => !one.isDoubtful);
  const against = weighed.filter((one) => contradicts(one) && mayDispute(one));
  const latest = against.length === 0 ? undefined : latestOf(sure);
  const rivals = against.filter((one) => !isOutdated(one, latest) && suretyOf(one, weighed) >= DISPUTE_LINE);
  const sources = new Set(sure.map((one) => one.claim.source.id));
  const isDisputed = sure.length > 0 && rivals.some((one) => !sources.has(one.claim.source.id));
  const ranked = byRelation(supports);
  if (isDisputed) return { kind: "disputed", evidence: evidenceFor(figure, [...ranked, ...rivals]) };
  return { kind: verdictBy(ranked[0]), evidence: evidenceFor(figure, ranked) };
}

const verdictBy = ({ pairing }: Weighed): "supported" | "compatible" =>
  pairing.relation === "equal" ? "supported" : "compatible";

/** The day of the newest source, in milliseconds; undefined where none is dated. */
const latestOf = (supports: readonly Weighed[]): number | undefined => {
  const days = supports.flatMap(({ claim }) => dayOf(claim.source.date) ?? []);
  return days.length === 0 ? undefined : Math.max(...days);
};

/** What a source told of its own time long before another tells of now disputes nothing: "298 screens" of last year. */
function isOutdated({ claim, figure }: Weighed, latest: number | undefined): boolean {
  const day = dayOf(claim.source.date);
  return latest !== undefined && day !== undefined && !isInCalendar(figure.period) && latest - day > LONG_AGO;
}

const dayOf = (date: string | undefined): number | undefined => {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : time;
};

/** A figure that agrees only with a source that a later edition replaced, shown with what now holds. */
function supersession(one: Case, now: Verdict): Verdict | undefined {
  if (one.superseded.size === 0) return undefined;
  const replaced = one.weighed.filter(({ claim }) => one.superseded.has(claim.source.id));
  const [best, ...others] = supportsAmong(one, replaced);
  const later = now.kind === "conflicting" ? now.evidence : [];
  if (best === undefined || best.score < AS_LIKELY * (later[0]?.score ?? 0)) return undefined;
  const [first, ...rest] = evidenceFor(one.figure, [best, ...others]);
  return { kind: "superseded", evidence: [first, ...rest, ...later] };
}

const unsourced = (figure: Figure, kept: readonly Weighed[]): Verdict => ({
  kind: "unsourced",
  evidence: kept.map((one) => evidenceOf(figure, one)),
});

type Some<T> = readonly [T, ...T[]];

/** Equal before entailed, then by subject. */
function byRelation([first, ...rest]: Some<Weighed>): Some<Weighed> {
  const rank = ({ pairing, score }: Weighed): number => (pairing.relation === "equal" ? 1 : 0) + score / 2;
  const best = rest.reduce((top, one) => (rank(one) > rank(top) ? one : top), first);
  const others = [first, ...rest].filter((one) => one !== best).sort((a, b) => rank(b) - rank(a));
  return [best, ...others];
}

const evidenceFor = (figure: Figure, [first, ...rest]: Some<Weighed>): Some<Evidence> => [
  evidenceOf(figure, first),
  ...rest.map((one) => evidenceOf(figure, one)),
];

/** From where on a number that agrees is taken for a confirmation: by itself it is a sign already (see SIGNS). */
const SUPPORT_LINE = 0.25;
const MARK_LINE = 0.25;
/** The same in a source that the draft cites for the figure: that it does is a sign, too. */
const CITED_LINE = 0.1;
/** Below it, one of several mentions that agree says too little to be listed. */
const LEAST_SCORE = 0.05;
/** What a replaced edition says of the fact is about as likely meant as what contradicts it; less is said of something else. */
const AS_LIKELY = 0.5;
/** Half a year, in milliseconds. */
const LONG_AGO = 183 * 24 * 3600 * 1000;
/** A source that disagrees with another must be surely meant: the reader has the one that agrees. */
const DISPUTE_LINE = 0.5;
