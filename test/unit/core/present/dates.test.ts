import assert from "node:assert/strict";
import { writtenDate } from "../../../../src/core/present/dates";

const CASES: readonly (readonly [string, string])[] = [
  ["2025-09-24", "24 Sep 2025"],
  ["2025-09-04", "4 Sep 2025"],
  ["2025-08", "Aug 2025"],
  ["2025", "2025"],
  ["2025-13-01", "2025-13-01"],
  ["last week", "last week"],
];

describe("a date is written by day, short month and year, as far as it is known", () => {
  for (const [iso, written] of CASES)
    it(`${iso} → ${written}`, () => assert.equal(writtenDate(iso), written));
});
