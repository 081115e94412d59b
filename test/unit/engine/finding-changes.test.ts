import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { Finding, Verdict } from "../../../src/core/check/finding";
import { extractFigures } from "../../../src/core/quantity/extract";
import { changesBetween, withChanges } from "../../../src/engine/finding-changes";

const VERDICTS: readonly Verdict[] = Array.from({ length: 4 }, () => ({ kind: "unsourced", evidence: [] }));

/** A finding at an offset; `verdict` names one of four objects, as the checker remembers them. */
const finding = (start: number, verdict: number, text = "28"): Finding => {
  const [read] = extractFigures(`${text} regions`);
  assert.ok(read);
  const end = start + read.text.length;
  const figure = { ...read, span: { start, end } };
  const around = { start: start - 3, end: end + 3 };
  const known = VERDICTS[verdict];
  assert.ok(known);
  return {
    figure,
    verdict: known,
    sentence: around,
    block: around,
    replacement: undefined,
    isCitedInVain: false,
    waived: undefined,
  };
};

const before = [finding(10, 0), finding(30, 1), finding(50, 2)];

const rules: readonly {
  rule: string;
  now: readonly Finding[];
  sent: readonly number[];
  kept: [number, number];
}[] = [
  { rule: "are none where nothing changed", now: before, sent: [], kept: [3, 0] },
  {
    rule: "are the one that changed, with those behind it moved",
    now: [finding(10, 0), finding(30, 3), finding(55, 2)],
    sent: [30],
    kept: [1, 1],
  },
  { rule: "are none where one went", now: [finding(10, 0), finding(48, 2)], sent: [], kept: [1, 1] },
  {
    rule: "are the one that came",
    now: [finding(10, 0), finding(20, 3), finding(40, 1), finding(60, 2)],
    sent: [20],
    kept: [1, 2],
  },
  {
    rule: "are told by words too where verdicts are alike",
    now: [finding(10, 0, "29"), finding(30, 1), finding(50, 2)],
    sent: [10],
    kept: [0, 2],
  },
];

describe("the changes between two results of a check", () => {
  for (const { rule, now, sent, kept } of rules) {
    it(rule, () => {
      const { head, found, tail } = changesBetween(before, now);
      assert.deepEqual([found.map(({ figure }) => figure.span.start), [head, tail]], [sent, kept]);
    });
  }

  it("make the later one of the earlier one", () => {
    const findings = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat({ max: 3 }), fc.constantFrom("28", "29")))
      .map((rows) => rows.map(([gap, verdict, text], index) => finding(index * 20 + gap * 2, verdict, text)));
    fc.assert(
      fc.property(findings, findings, (earlier, later) => {
        assert.deepEqual(withChanges(earlier, changesBetween(earlier, later)), later);
      }),
    );
  });
});
