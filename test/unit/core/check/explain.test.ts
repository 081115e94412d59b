import assert from "node:assert/strict";
import { explain } from "../../../../src/core/check/explain";
import type { Relation } from "../../../../src/core/check/finding";
import { extractFigures } from "../../../../src/core/quantity/extract";
import type { Figure } from "../../../../src/core/quantity/figure";

const figure = (text: string): Figure => extractFigures(text)[0] as Figure;

describe("the calculation that joins two figures", () => {
  const cases: readonly (readonly [draft: string, source: string, relation: Relation, says: string])[] = [
    ["29 regions", "29 regions", "equal", ""],
    ["¥0.38 trillion", "¥380 billion", "equal", "¥0.38 trillion = ¥380 billion"],
    ["2.6 million people", "2.6 million patients", "equal", "The source says 2.6 million patients."],
    ["about 2.6 million people", "2.6 million patients", "entailed", "The source says 2.6 million patients."],
    ["66,900", "66,900 tonnes", "entailed", "The source says 66,900 tonnes."],
    ["about half", "52%", "entailed", "52% fits “about half”"],
    ["8 %", "8.3 %", "entailed", "8.3 % rounds to 8 %"],
    ["12 ferries", "14 ferries", "disjoint", "2 fewer than the source counts."],
    ["62 %", "26 %", "disjoint", "The draft's figure is 36 percentage points too high."],
    ["4,100 people", "4,000 people", "disjoint", "The draft's figure is 2.5 % too large."],
    ["40,000 riders", "4,000 riders", "disjoint", "The draft's figure is 10 times too large."],
  ];
  for (const [draft, source, relation, says] of cases)
    it(`${draft} against ${source}: ${says}`, () =>
      assert.equal(explain(figure(draft), figure(source), relation), says));
});
