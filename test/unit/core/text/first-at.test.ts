import assert from "node:assert/strict";
import fc from "fast-check";
import { firstAt } from "../../../../src/core/text/first-at";

describe("the first place at which something holds", () => {
  it("is where a search from the start finds it", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, least) => {
        const ordered = numbers.toSorted((a, b) => a - b);
        const found = ordered.findIndex((number) => number >= least);
        assert.equal(
          firstAt(ordered.length, (at) => (ordered[at] as number) >= least),
          found === -1 ? ordered.length : found,
        );
      }),
    ));
});
