import assert from "node:assert/strict";
import { nearestTo } from "../../../../src/core/check/paragraph";
import { extractFigures } from "../../../../src/core/quantity/extract";

describe("the figures around one", () => {
  const figures = extractFigures("11 men, 22 men, 33 men, 44 men and 55 men");
  const around = (at: number, reach: number): readonly string[] => {
    const figure = figures[at];
    assert.ok(figure);
    return nearestTo(figure, figures, reach).map(({ text }) => text);
  };

  it("are those on each side, itself left out", () => {
    assert.deepEqual(around(2, 1), ["22 men", "44 men"]);
    assert.deepEqual(around(2, 9), ["11 men", "22 men", "44 men", "55 men"]);
  });

  it("are fewer at the ends", () => {
    assert.deepEqual(around(0, 1), ["22 men"]);
    assert.deepEqual(around(4, 2), ["33 men", "44 men"]);
  });
});
