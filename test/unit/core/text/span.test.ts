import assert from "node:assert/strict";
import { contains, overlaps, shifted } from "../../../../src/core/text/span";

describe("span", () => {
  it("ends before its end: neighbours do not overlap", () => {
    assert.equal(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 }), false);
    assert.equal(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 }), true);
  });
  it("contains itself", () => {
    assert.equal(contains({ start: 1, end: 2 }, { start: 1, end: 2 }), true);
    assert.equal(contains({ start: 1, end: 2 }, { start: 1, end: 3 }), false);
  });
  it("moves by an offset", () => {
    assert.deepEqual(shifted({ start: 1, end: 2 }, 10), { start: 11, end: 12 });
  });
});
