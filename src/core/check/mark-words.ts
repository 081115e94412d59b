import type { Figure } from "../quantity/figure";
import type { Period } from "../quantity/periods";
import type { Slip } from "./finding";
import { minutesApart } from "./relate-mark";

/** How far off a draft's year, date or time of day is, in words: "2 years too early"; "" where that cannot be told. */
export function offBy(draft: Figure, source: Figure): string {
  const apart = apartIn(draft, source);
  if (apart === undefined || apart.by === 0) return "";
  const count = Math.abs(apart.by);
  return `${count} ${count === 1 ? apart.unit : (PLURALS[apart.unit] ?? `${apart.unit}s`)} too ${apart.by < 0 ? "early" : "late"}`;
}

/** The likely cause where a source has another year, date, period, time of day or rank for one event. */
export function slipOfMark(draft: Figure, source: Figure, ofDigits: Slip | undefined): Slip | undefined {
  if (draft.kind === "year" && ofDigits?.kind === "swapped digits") return ofDigits;
  if (draft.kind === "period") {
    const off = offBy(draft, source);
    return {
      kind: "period",
      sentence: off === "" ? "The source tells it of another period." : `It is ${off}.`,
    };
  }
  if (draft.kind === "ordinal")
    return isNext(draft, source)
      ? { kind: "off by one", sentence: "The source has the rank next to it." }
      : undefined;
  const apart = apartIn(draft, source);
  return apart !== undefined && Math.abs(apart.by) === 1 && apart.unit !== "minute"
    ? { kind: "off by one", sentence: `It is one ${apart.unit} too ${apart.by < 0 ? "early" : "late"}.` }
    : undefined;
}

const isNext = (a: Figure, b: Figure): boolean => Math.abs((a.low ?? 0) - (b.low ?? 0)) === 1;

const PLURALS: Readonly<Record<string, string>> = { half: "halves" };

type Apart = { readonly by: number; readonly unit: Unit };
type Unit = "year" | "half" | "quarter" | "month" | "day" | "hour" | "minute";

/** In the largest unit that tells it whole; undefined for ranks and decades, and where one side leaves too much open. */
function apartIn(draft: Figure, source: Figure): Apart | undefined {
  if (draft.kind === "ordinal") return undefined;
  const [a, b] = [draft.period, source.period];
  if (draft.kind === "period") return a === undefined || b === undefined ? undefined : partsApart(a, b);
  if (a === undefined || b === undefined) return inLarger(minutesApart(draft, source), "minute");
  if (a.kind === "day" && b.kind === "day")
    return isSameDay(a, b) ? yearsApart(a, b) : { by: dayOf(a, b) - dayOf(b, a), unit: "day" };
  if (a.kind === "month" && b.kind === "month") return inLarger(monthOf(a) - monthOf(b), "month");
  return yearsApart(a, b);
}

/** Quarters and halves: of one year where either side leaves it open. */
function partsApart(a: Period, b: Period): Apart | undefined {
  if (a.kind !== b.kind || (a.kind !== "quarter" && a.kind !== "half")) return undefined;
  const years = a.year === undefined || b.year === undefined ? 0 : a.year - b.year;
  return inLarger(years * LARGER[a.kind].times + (a.index ?? 0) - (b.index ?? 0), a.kind);
}

const yearsApart = (a: Period, b: Period): Apart | undefined =>
  a.year === undefined || b.year === undefined ? undefined : { by: a.year - b.year, unit: "year" };

const monthOf = ({ year = 0, index = 0 }: Period): number => 12 * year + index;
/** Where one side tells no year, both are of the other's. */
const dayOf = ({ year, index = 1, day = 1 }: Period, other: Period): number =>
  Math.round(Date.UTC(year ?? other.year ?? LEAP_YEAR, index - 1, day) / MILLISECONDS_A_DAY);
/** Of the year. */
export const isSameDay = (a: Period, b: Period): boolean => a.index === b.index && a.day === b.day;

const inLarger = (by: number, unit: keyof typeof LARGER): Apart => {
  const { in: larger, times } = LARGER[unit];
  return by % times === 0 ? { by: by / times, unit: larger } : { by, unit };
};

const LARGER = {
  minute: { in: "hour", times: 60 },
  month: { in: "year", times: 12 },
  quarter: { in: "year", times: 4 },
  half: { in: "year", times: 2 },
} as const;
const LEAP_YEAR = 2024;
const MILLISECONDS_A_DAY = 24 * 3600 * 1000;
