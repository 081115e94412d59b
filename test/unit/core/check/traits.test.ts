import assert from "node:assert/strict";
import { relate } from "../../../../src/core/check/relation";
import { traitsOf } from "../../../../src/core/corpus/traits";
import { extractFigures } from "../../../../src/core/quantity/extract";

/** Figures of every measure that there is a word for, each with another of its kind. */
const TEXTS = [
  "sales of $5 million and €5 million, or 45 million kroner",
  "$480 a month, $480 a year, 7 cents per box",
  "22 %, a third, 3 points, 3.5 percentage points, 22 points, twice, doubled, 120 %",
  "92 members, 92, ninety-two regions, 14 visitors a day, 1,200 women",
  "two weeks, 14 days, 90 minutes, 3 years",
  "12 km, 7 miles, 4 MW, 4 GW, 31 tonnes, 20 hectares, 65 degrees, 5 litres",
  "in 2024, in 2025, on 3 May 2024, on 3 May 2025, in June, the first quarter of 2025, the second quarter of 2025",
  "the third largest, the 3rd, the fifth",
];

describe("traits of figures", () => {
  const figures = TEXTS.flatMap((text) => extractFigures(text));

  it("are shared by any two that can be compared", () => {
    for (const draft of figures)
      for (const source of figures)
        if (relate(draft, source) !== undefined)
          assert.notEqual(traitsOf(draft) & traitsOf(source), 0, `${draft.text} and ${source.text}`);
  });

  it("tell most of the others apart", () => {
    const pairs = figures.flatMap((draft) => figures.map((source) => [draft, source] as const));
    const incomparable = pairs.filter(([draft, source]) => relate(draft, source) === undefined);
    const apart = incomparable.filter(([draft, source]) => (traitsOf(draft) & traitsOf(source)) === 0);
    assert.ok(apart.length > 0.8 * incomparable.length, `${apart.length} of ${incomparable.length}`);
  });
});
