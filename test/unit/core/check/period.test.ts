import assert from "node:assert/strict";
import { matchPeriod, type PeriodMatch } from "../../../../src/core/check/period";
import type { Period } from "../../../../src/core/quantity/periods";

const period = (kind: Period["kind"], year?: number, index?: number): Period => ({
  kind,
  isFiscal: false,
  year,
  index,
});

const span = (months: number): Period => ({ ...period("span"), months, relation: "next" });

const CASES: readonly [title: string, a: Period | undefined, b: Period | undefined, match: PeriodMatch][] = [
  ["2025 and 2025", period("year", 2025), period("year", 2025), "same"],
  ["2025 and 2026", period("year", 2025), period("year", 2026), "different"],
  [
    "June quarter and second quarter of 2025",
    period("quarter", undefined, 2),
    period("quarter", 2025, 2),
    "same",
  ],
  [
    "June quarter and March quarter",
    period("quarter", undefined, 2),
    period("quarter", undefined, 1),
    "different",
  ],
  ["June 2025 and its second quarter", period("month", 2025, 6), period("quarter", 2025, 2), "unknown"],
  ["30 June 2025 and the first half", period("half", 2025, 1), period("day", 2025, 6), "unknown"],
  ["30 June 2025 and June 2025", period("day", 2025, 6), period("month", 2025, 6), "unknown"],
  ["May 2025 and the first half", period("month", 2025, 5), period("half", 2025, 1), "different"],
  ["September 2025 and 2025", period("month", 2025, 9), period("year", 2025), "different"],
  [
    "August 2022 and last year, in a document without a date",
    period("month", 2022, 8),
    { ...period("year"), relation: "past" },
    "unknown",
  ],
  [
    "the end of 2024 and its fourth quarter",
    { ...period("year", 2024), relation: "part" },
    period("quarter", 2024, 4),
    "unknown",
  ],
  ["the end of 2024 and 2024", { ...period("year", 2024), relation: "part" }, period("year", 2024), "same"],
  ["no period and 2025", undefined, period("year", 2025), "unknown"],
  ["no period on either side", undefined, undefined, "same"],
  ["the next five years and 2026", span(60), period("year", 2026), "unknown"],
];

describe("period", () => {
  for (const [title, a, b, match] of CASES) {
    it(`${title}: ${match}`, () => {
      assert.equal(matchPeriod(a, b), match);
      assert.equal(matchPeriod(b, a), match);
    });
  }
});
