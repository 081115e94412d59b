import assert from "node:assert/strict";
import { extractFigures } from "../../../../src/core/quantity/extract";

/** A wording, what it amounts to (its two bounds, null for an open end; none where it is no figure) and its unit. */
type Row = readonly [
  text: string,
  ...figures: (readonly [low: number | null, high: number | null, unit: string])[],
];

const rounded = (x: number | null): number | null => x && Number(x.toPrecision(9));

const AGES: readonly Row[] = [
  ["in babies younger than six months", [null, 6, "month"]],
  ["for people older than 65", [65, null, "year"]],
  ["no younger than 18 and no older than 30", [18, 30, "year"]],
  ["It is older than 12 rivals", [12, null, "rival"]],
  ["Mice aged 8–10 weeks", [8, 10, "week"]],
  ["children aged 6 to 23 months", [6, 23, "month"]],
  ["infants aged between six and 23 months", [6, 23, "month"]],
  ["a school for those aged 15 to 17", [15, 17, "year"]],
  ["aged 6 months to 5 years", [6, 6, "month"], [5, 5, "year"]],
  ["boys aged 3 and 18 months", [3, 3, "year"], [18, 18, "month"]],
];

describe("wordings of news, each read as it is meant", () => {
  for (const [text, ...expected] of [...AGES])
    it(text, () => {
      const figures = extractFigures(text).filter((figure) => figure.kind === "quantity");
      assert.deepEqual(
        figures.map(({ low, high, unit }) => [rounded(low), rounded(high), unit]),
        expected.map(([low, high, unit]) => [rounded(low), rounded(high), unit]),
      );
    });
});
