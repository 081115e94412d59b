import type { Period } from "../quantity/periods";

/**
 * Whether two figures can speak of the same period: "same" also where neither names any, "unknown" where one side
 * alone does or the two cannot be compared, "different" where a year, quarter or month that both name differs, or a
 * quarter is held against a year.
 */
export type PeriodMatch = "same" | "unknown" | "different";

export function matchPeriod(draft: Period | undefined, source: Period | undefined): PeriodMatch {
  if (areDifferentSpans(draft, source)) return "unknown";
  const [a, b] = [calendarPeriod(draft), calendarPeriod(source)];
  if (a === undefined && b === undefined) return "same";
  if (a === undefined || b === undefined) return "unknown";
  if (differs(a.year, b.year)) return "different";
  if (a.kind !== b.kind)
    return isSomeTime(a) || isSomeTime(b) || endsAt(a, b) || endsAt(b, a) ? "unknown" : "different";
  // The June quarter is the second of a calendar year and may be the first of a company's own.
  if (a.endMonth !== undefined && b.endMonth !== undefined)
    return a.endMonth === b.endMonth ? "same" : "different";
  if (a.isFiscal !== b.isFiscal) return "unknown";
  return differs(a.index, b.index) ? "different" : "same";
}

/** "Last year" of a document without a date: what happened then may have happened in August 2022; the end of 2024 lies in its fourth quarter. */
const isSomeTime = ({ kind, year, relation }: Period): boolean =>
  kind === "year" && (year === undefined || relation === "part");

/** "At the end of June", "on 30 June" may be the end of the first half, and one the other. */
const endsAt = (at: Period, span: Period): boolean =>
  (at.kind === "month" || at.kind === "day") &&
  at.index !== undefined &&
  at.index === (span.endMonth ?? (span.index ?? 0) * (MONTHS[span.kind] ?? 0));

const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6 };

/** "Over three years", "since 2021": a length or a beginning places a figure nowhere in the calendar. */
export const isInCalendar = (period: Period | undefined): boolean => calendarPeriod(period) !== undefined;

const calendarPeriod = (period: Period | undefined): Period | undefined =>
  period?.kind === "span" ? undefined : period;

const areDifferentSpans = (a: Period | undefined, b: Period | undefined): boolean =>
  a?.kind === "span" && b?.kind === "span" && differs(a.months, b.months);

const differs = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;
