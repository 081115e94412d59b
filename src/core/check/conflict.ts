import { DOUBTFUL, type Figure } from "../quantity/figure";
import type { Case } from "./judge";
import { fitsBetter, replaces } from "./otherwise";
import { doRolesAgree } from "./role";
import { significantDigits, slipBetween } from "./slips";
import { isAgreed, type Weighed } from "./weigh";

/** Undoubtful figures, said of the same thing in the same period and part, that the draft's contradicts. */
export function conflictsAmong(
  { figure, part, caution }: Case,
  weighed: readonly Weighed[],
  supports: readonly Weighed[],
): readonly Weighed[] {
  if (!mayConflict(figure)) return [];
  const agreeing = weighed.filter((one) => isAgreed(one.relation));
  const isOfAnotherPeriod = agreeing.some((one) => one.period === "different" && one.score >= ELSEWHERE_LINE);
  const displaces = (one: Weighed): boolean =>
    agreeing.some((other) => fitsBetter(one, other) || replaces(one, other, part.standing));
  return weighed.filter(
    (one) =>
      one.relation === "disjoint" &&
      !one.isTaken &&
      !one.isDoubtful &&
      !one.isOtherSubject &&
      (one.isTelling || significantDigits(figure) > 2) &&
      (!one.isContrasted || one.isOfSameName === true) &&
      doRolesAgree(part.role, one.part.role) &&
      one.part.standing === part.standing &&
      one.period !== "different" &&
      !supports.some((other) => other.claim === one.claim) &&
      (isSurelyMeant(figure, one, one.score - caution, isOfAnotherPeriod) ||
        (displaces(one) && !isBare(figure) && !one.isCounted && one.score - caution >= DISPLACED_LINE)),
  );
}

/**
 * Where the sources are all there is, an amount that stands nowhere in them conflicts with what they say of its kind, the
 * closest subject first.
 */
export function conflictsWithAll({ figure }: Case, weighed: readonly Weighed[]): readonly Weighed[] {
  if (!mayConflict(figure) || isWritersCount(figure) || weighed.some((one) => isAgreed(one.relation)))
    return [];
  return weighed.filter((one) => !one.isDoubtful && !one.isTaken);
}

/** "Triple-digit" is an impression: it may be confirmed, and is never corrected. */
const mayConflict = (figure: Figure): boolean =>
  figure.confidence >= DOUBTFUL && figure.kind === "quantity" && figure.form !== "vague";

/** "Three services": a writer counts what a source lists. */
const isWritersCount = (figure: Figure): boolean =>
  (isBare(figure) || figure.dimension.startsWith("count:")) && amount(figure) <= COUNTED_BY_HAND;

/** What neither contradicts nor confirms, said as surely of the same thing as a conflict would have to be. */
export const keptOpen = ({ figure }: Case, weighed: readonly Weighed[]): readonly Weighed[] =>
  weighed.filter(
    (one) =>
      one.relation === "consistent" &&
      one.score >= CONFLICT_LINE &&
      one.figure.dimension === figure.dimension,
  );

/**
 * A difference that a slip explains is itself a sign that the same thing was meant, the surer the more digits it needs,
 * and forgives a period that one side leaves out. One that none explains needs both sides to name the same period, or
 * neither any, and a closer match the farther the amounts lie apart.
 */
function isSurelyMeant(figure: Figure, one: Weighed, score: number, isOfAnotherPeriod: boolean): boolean {
  if (one.bridge !== undefined) return score >= CONFLICT_LINE;
  const slip = slipBetween(figure, one.figure, undefined);
  if (slip !== undefined && slip.kind !== "off by one") {
    return score >= (one.isCounted || isBare(figure) ? COUNTED_LINE : slipLine(figure));
  }
  const isLoose = !one.isTelling || one.isCounted || isBare(figure);
  if (isLoose || one.period !== "same" || one.isExpectedOnce) return false;
  if (TIMES.has(figure.dimension)) return score >= TIME_LINE;
  const apart = timesApart(figure, one.figure);
  return apart < FARTHEST && score >= (apart < FAR || isOfAnotherPeriod ? CONFLICT_LINE : FAR_LINE);
}

const slipLine = (figure: Figure): number =>
  SLIP_LINES[Math.min(significantDigits(figure), 3)] ?? CONFLICT_LINE;

/** A number without a unit may count anything. */
const isBare = (figure: Figure): boolean => figure.dimension === "";

/** How many times the larger amount is the smaller; an impression ("millions of dollars") is never far. */
function timesApart(a: Figure, b: Figure): number {
  if (b.form === "vague") return 1;
  const ratio = amount(a) / amount(b);
  return Math.max(ratio, 1 / ratio);
}

const amount = (figure: Figure): number => Math.abs((figure.low ?? figure.high ?? 0) * figure.factor);

const CONFLICT_LINE = 0.45;
const FAR_LINE = 0.75;
/** From where on the draft's number, found for another period, explains why the amounts lie far apart. */
const ELSEWHERE_LINE = 0.3;
const COUNTED_LINE = 0.4;
/** By the number of significant digits, from none to three and more. */
const SLIP_LINES = [0.5, 0.35, 0.25, 0.12];
/** Any sentence may hold a duration of its own: "three years" is rarely what another "five years" speaks of. */
const TIME_LINE = 0.6;
const TIMES: ReadonlySet<string> = new Set(["months", "seconds"]);
/** From where on two amounts are far apart, and from where on they measure two things. */
const FAR = 2;
const FARTHEST = 10;
const COUNTED_BY_HAND = 12;
const DISPLACED_LINE = 0.35;
