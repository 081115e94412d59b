import assert from "node:assert/strict";
import { createValueIndex } from "../../../../src/core/corpus/value-index";

describe("value index", () => {
  const index = createValueIndex();
  [50, 53, 53.4, 60, 500].forEach((value, claim) => {
    index.add(claim, "money:USD", value, 1);
  });
  index.add(9, "ratio", 0.53, 0.01);

  it("finds what lies within an interval, nearest its middle first", () => {
    assert.deepEqual(index.within("money:USD", 52.5, 53.5, 10), [1, 2]);
    assert.deepEqual(index.within("money:USD", 40, 70, 2), [2, 1]);
  });
  it("keeps dimensions apart", () => {
    assert.deepEqual(index.within("ratio", 0.5, 0.6, 10), [9]);
    assert.deepEqual(index.within("count:person", 0, 100, 10), []);
  });
  it("finds what is added after a search", () => {
    index.add(10, "ratio", 0.55, 0.01);
    assert.deepEqual(index.within("ratio", 0.5, 0.6, 10), [10, 9]);
  });
  it("knows the scales that figures were written on", () => {
    assert.deepEqual(index.scales(), [
      { dimension: "money:USD", factor: 1 },
      { dimension: "ratio", factor: 0.01 },
    ]);
  });
});
