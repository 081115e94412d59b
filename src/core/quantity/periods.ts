import { codeAt } from "../text/code-at";
import { isUpper } from "./chars";

/**
 * A period as far as the wording tells: "June quarter" has a month and no year, "2025" a year and no index.
 * `index` is the month (1–12), quarter (1–4) or half (1–2). A span is a number of months ("the next five years")
 * or the time since or until its year.
 */
export type Period = {
  readonly kind: "day" | "month" | "quarter" | "half" | "year" | "span";
  readonly isFiscal: boolean;
  readonly year: number | undefined;
  readonly index: number | undefined;
  /** Day of the month, for a day. */
  readonly day?: number;
  /** The month that a quarter or half ends with, where the wording says it so: "June quarter" is 6. */
  readonly endMonth?: number;
  /** Length of a span in months. */
  readonly months?: number;
  /**
   * How a span lies: "next five years", "past five years", "over three years", "since 2021", "by 2028"; of a year, that only
   * some part of it is meant: "the end of 2024".
   */
  readonly relation?: "next" | "past" | "over" | "since" | "by" | "part";
};

const MONTH_NAMES =
  "january february march april may june july august september october november december".split(" ");

/** Month names and their short forms to 1–12, in lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i) => [name, i + 1] as const),
  ...MONTH_NAMES.map((name, i) => [name.slice(0, 3), i + 1] as const),
  ["sept", 9],
]);

export const monthOf = (word: string): number | undefined =>
  isUpper(codeAt(word, 0)) ? MONTHS.get(word.toLowerCase()) : undefined;

const period = (kind: Period["kind"], year?: number, index?: number, isFiscal = false): Period => ({
  kind,
  isFiscal,
  year,
  index,
});

export const yearPeriod = (year: number, isFiscal = false): Period =>
  period("year", year, undefined, isFiscal);
/** "this year", "next year", where nothing tells which. */
export const someYear = (step: -1 | 0 | 1, isFiscal: boolean): Period =>
  step === 0
    ? { kind: "year", isFiscal, year: undefined, index: undefined }
    : { kind: "year", isFiscal, year: undefined, index: undefined, relation: step > 0 ? "next" : "past" };
export const quarterPeriod = (index: number, year?: number, isFiscal = false): Period =>
  period("quarter", year, index, isFiscal);
export const halfPeriod = (index: number, year?: number, isFiscal = false): Period =>
  period("half", year, index, isFiscal);
export const monthPeriod = (index: number, year?: number): Period => period("month", year, index);
export const dayPeriod = (day: number, month: number, year?: number): Period => ({
  kind: "day",
  isFiscal: false,
  year,
  index: month,
  day,
});
export const spanPeriod = (months: number, relation: NonNullable<Period["relation"]>): Period => ({
  kind: "span",
  isFiscal: false,
  year: undefined,
  index: undefined,
  months,
  relation,
});
/** "since 2021", "by 2028". */
export const openPeriod = (
  { isFiscal, year, index }: Period,
  relation: NonNullable<Period["relation"]>,
): Period => ({ kind: "span", isFiscal, year, index, relation });
