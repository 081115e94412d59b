import assert from "node:assert/strict";
import type { Claim } from "../../../src/core/corpus/claim";
import type { Figure } from "../../../src/core/quantity/figure";
import { judgeBy } from "../../bench/fit/choices";
import { corpusOf, source } from "../core/check/desk";

const RESULTS = corpusOf(
  source(
    "results",
    "| EUR million | Q3 | Q2 |\n|---|---|---|\n| R&D costs | (318.7) | 298.2 |\n| Orders | 9,310 | 118.7 |",
  ),
);

/** The cells that a label's evidence points at, as they are read for the fit. */
function taught(text: string): readonly string[] {
  const evidence = [{ source: "results", text }];
  const judge = judgeBy({ start: 0, end: 1, text: "1", verdict: "supported", evidence, why: "" }, RESULTS);
  const isRight = (claim: Claim, figure: Figure): boolean => judge?.({ claim, figure }) === true;
  return [...RESULTS.claims()].flatMap((claim) =>
    claim.figures.filter((figure) => isRight(claim, figure)).map(({ text }) => text),
  );
}

describe("evidence that teaches the fit", () => {
  it("is read where it stands, with the unit of its column", () =>
    assert.deepEqual(taught("9,310"), ["9,310"]));
  it("is no part of a longer number", () => assert.deepEqual(taught("18.7"), []));
  it("may lack the brackets of what is negative", () => assert.deepEqual(taught("318.7"), ["318.7"]));
});
