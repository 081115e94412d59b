import assert from "node:assert/strict";
import { createIdColumn } from "../../../../src/core/check/id-column";

describe("a column of numbers by term", () => {
  it("holds 0 until a number is set, for terms of the corpus and of the draft alone, however high", () => {
    const column = createIdColumn();
    const ids = [0, 5, 70_000, -1, -900];
    assert.deepEqual(
      ids.map((id) => column.get(id)),
      [0, 0, 0, 0, 0],
    );
    ids.forEach((id, at) => {
      column.set(id, at + 1);
    });
    assert.deepEqual(
      ids.map((id) => column.get(id)),
      [1, 2, 3, 4, 5],
    );
  });
});
