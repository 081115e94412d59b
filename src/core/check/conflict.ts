import { DOUBTFUL, type Figure } from "../quantity/figure";
import type { Case } from "./judge";
import { doRolesAgree } from "./role";
import { slipBetween } from "./slips";
import { isAgreed, type Weighed } from "./weigh";

/** Undoubtful figures, said of the same thing in the same period and part, that the draft's contradicts. */
export function conflictsAmong(
  { figure, part, isClosed }: Case,
  weighed: readonly Weighed[],
): readonly Weighed[] {
  // "Triple-digit" is an impression: it may be confirmed, and is never corrected.
  if (figure.confidence < DOUBTFUL || figure.kind !== "quantity" || figure.form === "vague") return [];
  const agreeing = weighed.filter((one) => isAgreed(one.relation) && one.part.standing === part.standing);
  return weighed.filter(
    (one) =>
      one.relation === "disjoint" &&
      !one.isTaken &&
      !one.isDoubtful &&
      doRolesAgree(part.role, one.part.role) &&
      one.part.standing === part.standing &&
      isSurelyMeant(figure, one, isClosed) &&
      !agreeing.some((other) => other.claim === one.claim),
  );
}

/** What neither contradicts nor confirms, said as surely of the same thing as a conflict would have to be. */
export const keptOpen = (weighed: readonly Weighed[]): readonly Weighed[] =>
  weighed.filter((one) => one.relation === "consistent" && one.score >= CONFLICT_LINE);

/**
 * A difference that a slip explains is itself a sign that the same thing was meant, and forgives a period that one side
 * leaves out; one that none explains needs both sides to name the same period, or neither any.
 */
function isSurelyMeant(figure: Figure, one: Weighed, isClosed: boolean): boolean {
  if (one.period === "different") return false;
  if (isClosed) return one.score >= CLOSED_LINE;
  const isSlip = slipBetween(figure, one.figure, one.bridge) !== undefined;
  if (isSlip) return one.score >= SLIP_LINE;
  return one.period === "same" && one.score >= (TIMES.has(figure.dimension) ? TIME_LINE : CONFLICT_LINE);
}

const CONFLICT_LINE = 0.4;
const SLIP_LINE = 0.3;
/** Any sentence may hold a duration of its own: "three years" is rarely what another "five years" speaks of. */
const TIME_LINE = 0.6;
const TIMES: ReadonlySet<string> = new Set(["months", "seconds"]);
const CLOSED_LINE = 0.1;
