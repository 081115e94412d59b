import assert from "node:assert/strict";
import { relate } from "../../../../src/core/check/relation";
import { SLIPS, slipBetween } from "../../../../src/core/check/slips";
import { extractFigures } from "../../../../src/core/quantity/extract";
import type { Figure } from "../../../../src/core/quantity/figure";

const figure = (text: string): Figure => extractFigures(text)[0] as Figure;
const slip = (draft: string, source: string) => {
  const [d, s] = [figure(draft), figure(source)];
  return slipBetween(d, s, relate(d, s)?.bridge)?.kind;
};

describe("slips", () => {
  for (const { kind, example } of SLIPS) {
    it(`${example.draft} for ${example.source}: ${kind}`, () => {
      assert.equal(slip(example.draft, example.source), kind);
    });
  }

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
