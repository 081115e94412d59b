import assert from "node:assert/strict";
import { findingsJson, problemsJson } from "../../../../src/core/present/report";
import { evidence, finding } from "./example";

describe("report as JSON", () => {
  it("gives a figure as it stands in the draft, marks of emphasis and all", () => {
    const emphasised = finding("$53   billion", { kind: "unsourced", evidence: [] });
    assert.equal(findingsJson([emphasised], "$53** billion")[0]?.text, "$53** billion");
  });

  it("names the slip and the reason of a person only where there is one", () => {
    const [bare, settled] = findingsJson(
      [
        finding("28", { kind: "conflicting", evidence: [evidence("[29]")] }),
        finding(
          "28",
          { kind: "conflicting", evidence: [evidence("[29]")], slip: { kind: "scale", sentence: "Off." } },
          { waived: "ours" },
        ),
      ],
      "28",
    );
    assert.deepEqual(Object.keys(bare ?? {}), ["start", "end", "text", "verdict", "message", "evidence"]);
    assert.deepEqual([settled?.slip, settled?.waived], ["scale", "ours"]);
  });

  it("gives evidence by source, span of the figure, sentence and relation", () => {
    const [one] = findingsJson(
      [finding("29", { kind: "supported", evidence: [evidence("in [29] sites")] })],
      "29",
    );
    assert.deepEqual(one?.evidence, [
      { source: "briefing", start: 103, end: 105, quote: "in 29 sites", relation: "disjoint" },
    ]);
  });

  it("gives a table cell with its row and column", () => {
    const cell = evidence("[51.7]", { label: "Unemployment rate · 2024" });
    const [one] = findingsJson([finding("51.7 %", { kind: "supported", evidence: [cell] })], "51.7 %");
    assert.deepEqual(
      [one?.evidence[0]?.quote, one?.evidence[0]?.label],
      ["51.7", "Unemployment rate · 2024"],
    );
  });

  it("gives a line only to problems that have one", () => {
    const problems = [
      { path: "a.md", line: 3, message: "wrong" },
      { path: "b.md", line: undefined, message: "gone" },
    ];
    assert.deepEqual(problemsJson(problems), [
      { path: "a.md", line: 3, message: "wrong" },
      { path: "b.md", message: "gone" },
    ]);
  });
});
