import type { Period } from "../quantity/periods";

/**
 * Whether two figures can speak of the same period: "unknown" where one side names none,
 * "different" where a year, quarter or month that both name differs, or a quarter is held against a year.
 */
export type PeriodMatch = "same" | "unknown" | "different";

export function matchPeriod(draft: Period | undefined, source: Period | undefined): PeriodMatch {
  if (draft === undefined || source === undefined) return "unknown";
  if (differs(draft.year, source.year)) return "different";
  if (draft.kind === "span" || source.kind === "span") return "unknown";
  if (draft.kind !== source.kind) return "different";
  return differs(draft.index, source.index) ? "different" : "same";
}

const differs = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;
