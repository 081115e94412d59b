import assert from "node:assert/strict";
import { corpusOf, findingsOf, source } from "./desk";

const TABLE = "| | 2024 | 2025 |\n|---|---|---|\n| Gearing (%) | 69.6 | 71.3 |\n| Staff | 5,612 | 5,840 |";

/** The draft's change, what is made of it, and the calculation that the reader sees. */
const CASES: readonly (readonly [
  draft: string,
  source: string,
  figure: string,
  slip: string | undefined,
  fix: string | undefined,
  inWords: string,
])[] = [
  [
    "Gearing, at 71.3%, is up 1.7%.",
    "Gearing rose to 71.3% from 69.6%.",
    "1.7%",
    "points",
    "1.7 percentage points",
    "71.3% is 1.7 percentage points more than 69.6%",
  ],
  [
    "The gearing, at 71.3%, is up 1.7%.",
    TABLE,
    "1.7%",
    "points",
    "1.7 percentage points",
    "71.3% is 1.7 percentage points more than 69.6%",
  ],
  [
    "Complaints went up by 125, ending at 287.",
    "Complaints came down from 412 to 287.",
    "125",
    "direction",
    undefined,
    "287 is 125 less than 412",
  ],
  [
    "Weekly drinking rose six points, to 13 percent.",
    "Weekly drinking went from 19 percent in 2014 to 13 percent in 2022.",
    "six points",
    "direction",
    undefined,
    "13 percent is six points less than 19 percent",
  ],
  // A rise that is a rise in percent, too, a change told rightly, and one that nothing tells.
  ["The rate is up 3.5%, to 103.5%.", "The rate rose to 103.5% from 100%.", "3.5%", undefined, undefined, ""],
  ["Staff grew by 228, to 5,840.", TABLE, "228", undefined, undefined, ""],
  ["Staff fell by 301, to 5,840.", TABLE, "301", undefined, undefined, ""],
];

describe("a change that the source's levels bear out", () => {
  for (const [draft, text, written, slip, fix, inWords] of CASES)
    it(`${slip === undefined ? "is left alone" : `is called by a wrong name (${slip})`}: ${draft}`, () => {
      const finding = findingsOf(draft, corpusOf(source("s", text))).find(
        ({ figure }) => figure.text === written,
      );
      assert.ok(finding);
      const { verdict, replacement } = finding;
      if (slip === undefined) assert.notEqual(verdict.kind, "conflicting");
      else {
        assert.equal(verdict.kind === "conflicting" && verdict.slip?.kind, slip);
        assert.equal(replacement, fix);
        assert.equal(verdict.evidence[0]?.explanation, inWords);
      }
    });
});
