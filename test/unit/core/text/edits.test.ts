import assert from "node:assert/strict";
import * as fc from "fast-check";
import { describe, it } from "mocha";
import { movedBy } from "../../../../src/core/text/edits";
import type { Span } from "../../../../src/core/text/span";

const rules: readonly {
  rule: string;
  start: number;
  end: number;
  length: number;
  moved: Span | undefined;
}[] = [
  { rule: "stays when text behind it changes", start: 20, end: 25, length: 1, moved: { start: 10, end: 15 } },
  {
    rule: "stays when something is typed right behind it",
    start: 15,
    end: 15,
    length: 3,
    moved: { start: 10, end: 15 },
  },
  {
    rule: "moves right when something is typed right before it",
    start: 10,
    end: 10,
    length: 3,
    moved: { start: 13, end: 18 },
  },
  { rule: "moves left when text before it goes", start: 2, end: 6, length: 1, moved: { start: 7, end: 12 } },
  { rule: "is gone when something is typed in it", start: 12, end: 12, length: 1, moved: undefined },
  { rule: "is gone when its end is deleted", start: 14, end: 20, length: 0, moved: undefined },
];

describe("a span of a text that changes", () => {
  for (const { rule, start, end, length, moved } of rules) {
    it(rule, () =>
      assert.deepEqual(movedBy({ start: 10, end: 15 }, { span: { start, end }, length }), moved),
    );
  }

  it("slices to the same words as before wherever it is not gone", () => {
    const place = fc.nat({ max: 40 });
    fc.assert(
      fc.property(
        fc.string({ minLength: 40, maxLength: 40 }),
        fc.string(),
        place,
        place,
        place,
        place,
        (text, typed, a, b, c, d) => {
          const span = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
          const change = { start: Math.min(c, d), end: Math.max(c, d) };
          const after = text.slice(0, change.start) + typed + text.slice(change.end);
          const moved = movedBy(span, { span: change, length: typed.length });
          if (moved !== undefined)
            assert.equal(after.slice(moved.start, moved.end), text.slice(span.start, span.end));
        },
      ),
    );
  });
});
