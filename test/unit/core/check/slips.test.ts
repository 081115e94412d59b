import assert from "node:assert/strict";
import { SLIPS } from "../../../../src/core/check/slips";
import { weighed } from "./desk";

const slip = (draft: string, source: string) =>
  weighed(`Kestrel told of ${draft}.`, `Kestrel told of ${source}.`)[0]?.pairing.slip?.kind;

describe("slips", () => {
  for (const { kind, example } of SLIPS) {
    it(`${example.draft} for ${example.source}: ${kind}`, () => {
      assert.equal(slip(example.draft, example.source), kind);
    });
  }

  it("sees two digits swapped where one of them is the zero at the end", () =>
    assert.equal(slip("1,904 nurses", "1,940 nurses"), "swapped digits"));

  it("sees another time that a count is told per", () =>
    assert.equal(slip("2.6 flare-ups a month", "2.6 flare-ups a year"), "period"));

  const none: readonly [draft: string, source: string][] = [
    ["28 %", "29 %"],
    ["$35 billion", "$61 billion"],
    ["12 million people", "2.1 million people"],
    ["380 patients", "376 patients"],
  ];
  for (const [draft, source] of none) {
    it(`${draft} for ${source}: no slip explains it`, () => assert.equal(slip(draft, source), undefined));
  }
});
