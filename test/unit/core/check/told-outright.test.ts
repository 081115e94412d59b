import assert from "node:assert/strict";
import { corpusOf, source, verdictsOf } from "./desk";

const HALL = source("call", "The new hall costs 265 million euros in all, and the order for it is out.");
const RESULTS = source(
  "results",
  "| € million | Q3 2025 | Q2 2025 |\n|---|---|---|\n| Net bookings | 2,648 | 1,702 |\n| Sales | 2,184 | 2,041 |\n| Backlog | 9,310 | 8,847 |",
);
const DRAFT = "The order intake of Ordane, at €2.65 billion, beat that of the spring.";

describe("a number that a source tells outright", () => {
  it("is no slip of another, though in other words", () =>
    assert.ok(!verdictsOf(DRAFT, corpusOf(HALL, RESULTS))[0]?.includes("conflicting")));
});
