import type { Figure, FigureKind } from "../quantity/figure";
import type { Period } from "../quantity/periods";
import type { Relation } from "./finding";

/** Years and dates are compared with each other, other marks with their own kind. */
export const areOfOneSort = (a: FigureKind, b: FigureKind): boolean => a === b || (isDay(a) && isDay(b));

const isDay = (kind: FigureKind): boolean => kind === "year" || kind === "date";

/**
 * How a year, date, period, time of day or rank of a draft stands to a source's: nothing rounds. What the draft leaves open
 * follows from what the source tells ("May 2023" from "14 May 2023"), and what the source leaves open is consistent, as a
 * span of years and a year within it are. Undefined where the two are not of one sort: a quarter and a half, a day and an hour.
 */
export function relateMark(draft: Figure, source: Figure): Relation | undefined {
  if (!areOfOneSort(draft.kind, source.kind)) return undefined;
  if (draft.kind === "ordinal") return isSameNumber(draft, source) ? "equal" : "disjoint";
  if (isSpan(draft) || isSpan(source)) return relateYears(draft, source);
  const [a, b] = [draft.period, source.period];
  if (a === undefined && b === undefined) return relateHours(draft, source);
  return a === undefined || b === undefined ? undefined : relatePeriods(a, b);
}

const isSameNumber = (a: Figure, b: Figure): boolean => a.low === b.low && a.high === b.high;

/** "2023/24", "2019–2024" */
const isSpan = ({ kind, low, high }: Figure): boolean => kind === "year" && low !== high;

/** A season, or a year of account, is told by either of its ends. */
function relateYears(draft: Figure, source: Figure): Relation | undefined {
  const [a, b] = [yearsOf(draft), yearsOf(source)];
  if (a === undefined || b === undefined) return undefined;
  if (a.from === b.from && a.to === b.to) return "equal";
  return a.from <= b.to && b.from <= a.to ? "consistent" : "disjoint";
}

const yearsOf = (figure: Figure): { readonly from: number; readonly to: number } | undefined => {
  if (isSpan(figure)) return { from: figure.low ?? 0, to: figure.high ?? 0 };
  const year = figure.period?.year;
  return year === undefined ? undefined : { from: year, to: year };
};

function relatePeriods(draft: Period, source: Period): Relation | undefined {
  const isOneLength = draft.kind === source.kind;
  if (!isOneLength && !(isOfCalendar(draft) && isOfCalendar(source))) return undefined;
  if (PARTS.some((part) => isTold(draft, part) && isTold(source, part) && draft[part] !== source[part]))
    return "disjoint";
  if (PARTS.every((part) => draft[part] === source[part])) return "equal";
  return PARTS.every((part) => !isTold(draft, part) || isTold(source, part)) ? "entailed" : "consistent";
}

const PARTS = ["year", "index", "day"] as const satisfies readonly (keyof Period)[];
const isTold = (period: Period, part: (typeof PARTS)[number]): boolean => period[part] !== undefined;

/** A fiscal year is no year of the calendar, and its months are told by no source. */
const isOfCalendar = ({ kind, isFiscal }: Period): boolean => !isFiscal && CALENDAR.has(kind);
const CALENDAR: ReadonlySet<Period["kind"]> = new Set(["day", "month", "year"]);

/** Decades, and hours of the day: "half past four" may be said of 16:30. */
function relateHours(draft: Figure, source: Figure): Relation | undefined {
  // "3/4/2025": which of the two is the day is not told.
  if (draft.kind === "date" && (isNoHour(draft) || isNoHour(source)))
    return draft.text === source.text ? "equal" : undefined;
  if (isSameNumber(draft, source)) return "equal";
  if (draft.kind !== "date") return "disjoint";
  return minutesApart(draft, source) === 0 ? "entailed" : "disjoint";
}

const isNoHour = ({ low }: Figure): boolean => (low ?? 0) > HOURS;

/** How much later a draft's time of day is; of two where one leaves the half of the day open, within the nearer half. */
export function minutesApart(draft: Figure, source: Figure): number {
  const apart = Math.round(((draft.low ?? 0) - (source.low ?? 0)) * 60);
  if (tellsHalf(draft) && tellsHalf(source)) return apart;
  return apart - HALF_A_DAY * Math.round(apart / HALF_A_DAY);
}

/** Of the day: "4 p.m.", "16:30", "08:30". */
const tellsHalf = ({ text, low }: Figure): boolean =>
  (low ?? 0) >= HOURS / 2 + 1 || /^0\d|\d ?[ap]\.? ?m\b/i.test(text);

const HOURS = 24;
/** In minutes. */
const HALF_A_DAY = 720;
