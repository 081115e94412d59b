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

  const ranges: readonly (readonly [draft: string, source: string, kind: string])[] = [
    ["between 1.15 and 3.51", "between 1.15 and 3.15", "swapped digits"],
    ["between €60 million and €80 billion", "between €60 million and €80 million", "scale"],
    ["between 31 and 40 days", "between 13 and 40 days", "swapped digits"],
  ];
  for (const [draft, source, kind] of ranges)
    it(`${draft} for ${source}: ${kind}, at one end`, () => assert.equal(slip(draft, source), kind));

  for (const [draft, source] of [
    ["62 days", "26 days"],
    ["140 GWh", "410 GWh"],
    ["31 minutes", "13 minutes"],
  ] as const)
    it(`sees ${draft} for ${source} in a unit of any size`, () =>
      assert.equal(slip(draft, source), "swapped digits"));

  it("sees no digits swapped between one magnitude and another", () =>
    assert.equal(slip("620 days", "26 days"), undefined));

  it("sees another time that a count is told per", () =>
    assert.equal(slip("2.6 flare-ups a month", "2.6 flare-ups a year"), "period"));

  const rounded: readonly (readonly [draft: string, source: string, kind: string])[] = [
    ["8.31 million people", "8,127,400 people", "swapped digits"],
    ["31.6 million people", "3,164,900 people", "decimal point"],
    ["$3.16 million", "$3,164,900,000", "scale"],
  ];
  for (const [draft, source, kind] of rounded)
    it(`${draft} for ${source}: ${kind}, after rounding`, () => assert.equal(slip(draft, source), kind));

  it("tells the rounded number in the draft's own manner", () => {
    const told = weighed("Kestrel told of 8.31 million people.", "Kestrel told of 8,127,400 people.");
    assert.equal(
      told[0]?.pairing.slip?.sentence,
      "Two digits look swapped: 8.31 million people for 8.13 million people.",
    );
  });

  const none: readonly [draft: string, source: string][] = [
    ["28 %", "29 %"],
    ["$35 billion", "$61 billion"],
    ["12 million people", "2.1 million people"],
    ["380 patients", "376 patients"],
    ["83 million people", "38,127,400 people"],
    ["3.1 million people", "31.4 million people"],
  ];
  for (const [draft, source] of none) {
    it(`${draft} for ${source}: no slip explains it`, () => assert.equal(slip(draft, source), undefined));
  }
});
