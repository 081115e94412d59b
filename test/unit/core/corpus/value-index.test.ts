import assert from "node:assert/strict";
import { createValueIndex } from "../../../../src/core/corpus/value-index";
import { extractFigures } from "../../../../src/core/quantity/extract";
import type { Figure } from "../../../../src/core/quantity/figure";
import { impliedInterval } from "../../../../src/core/quantity/interval";

const figureIn = (text: string): Figure => {
  const [figure] = extractFigures(text);
  assert.ok(figure, text);
  return figure;
};

describe("value index", () => {
  const index = createValueIndex();
  ["$10m", "$30m", "$20m", "$25m"].forEach((text, claim) => {
    index.add(claim, figureIn(text));
  });
  index.add(9, figureIn("20 regions"));
  index.add(10, figureIn("4 cents per box"));
  index.add(11, figureIn("$480 a month"));
  index.add(12, figureIn("−22 %"));

  const within = (text: string, low: number, high: number, limit = 10): readonly number[] =>
    index.within(figureIn(text), { low, high, lowOpen: false, highOpen: false }, limit);
  const holding = (text: string): readonly number[] =>
    index.within(figureIn(text), impliedInterval(figureIn(text)), 10);

  it("finds what lies in an interval of the same currency, ends included", () => {
    assert.deepEqual([...within("$1m", 20e6, 30e6)].sort(), [1, 2, 3]);
    assert.deepEqual(within("$1m", 11e6, 19e6), []);
    assert.deepEqual(within("€1m", 20e6, 30e6), []);
  });

  it("leaves out the farthest from the middle where there are too many", () => {
    assert.deepEqual(within("$1m", 20e6, 30e6, 1), [3]);
    assert.deepEqual(within("$1m", 10e6, 38e6, 2), [3, 2]);
  });

  it("finds what comes later", () => {
    index.add(4, figureIn("$11m"));
    assert.deepEqual(within("$1m", 11e6, 12e6), [4]);
  });

  it("looks up counts and bare numbers together, and rates with their amounts", () => {
    assert.deepEqual(holding("twenty"), [9]);
    assert.deepEqual(holding("20 districts"), [9]);
    assert.deepEqual(holding("$0.04"), [10]);
    assert.deepEqual(holding("$480"), [11]);
  });

  it("finds an amount whatever its sign: a sign is a direction", () => {
    assert.deepEqual(holding("22 % less"), [12]);
    assert.deepEqual(holding("−22 %"), [12]);
    assert.deepEqual(within("3 %", -0.3, 0.1), []);
    assert.deepEqual(within("3 %", -30, 1), [12]);
  });

  it("finds an amount in any unit", () => {
    const twenty = { low: 20, high: 20, lowOpen: false, highOpen: false };
    assert.deepEqual(index.withinAnyUnit(twenty, 10), [9]);
    assert.deepEqual(index.withinAnyUnit({ ...twenty, low: 4, high: 4 }, 10), [10]);
  });
});
