import assert from "node:assert/strict";
import type { Finding } from "../../../../src/core/check/finding";
import { changeTitle, citeTitle, ignoreTitle, message } from "../../../../src/core/present/message";
import { evidence, figure, finding, otherSource } from "./example";

const CASES: readonly { rule: string; finding: Finding; says: string }[] = [
  {
    rule: "a conflict names both figures and the source",
    finding: finding("28 regions", { kind: "conflicting", evidence: [evidence("runs in [29 regions]")] }),
    says: "Draft says 28 regions; the source says 29 regions (Briefing on data centres, 24 Sep 2025)",
  },
  {
    rule: "a conflict names its slip and counts the other sources that contradict",
    finding: finding("$35 billion", {
      kind: "conflicting",
      evidence: [
        evidence("spends [$53 billion]"),
        evidence("again [$53 billion]"),
        evidence("[$53bn]", otherSource),
      ],
      slip: { kind: "swapped digits", sentence: "Two digits look swapped." },
    }),
    says: "Draft says $35 billion; the source says $53 billion (Briefing on data centres, 24 Sep 2025); 1 more source contradicts it. Two digits look swapped.",
  },
  {
    rule: "hedges are told, or the two figures would read alike",
    finding: finding(
      "$50bn",
      { kind: "conflicting", evidence: [evidence("[$50bn]", { hedge: "over" })] },
      { figure: figure("$50bn", { hedge: "under" }) },
    ),
    says: "Draft says under $50bn; the source says over $50bn (Briefing on data centres, 24 Sep 2025)",
  },
  {
    rule: "directions are told where they differ",
    finding: finding(
      "8%",
      { kind: "conflicting", evidence: [evidence("[8 %]", { figure: figure("8 %", { direction: 1 }) })] },
      { figure: figure("8%", { direction: -1 }) },
    ),
    says: "Draft says a fall of 8%; the source says a rise of 8 % (Briefing on data centres, 24 Sep 2025)",
  },
  {
    rule: "a fall has no sign beside",
    finding: finding(
      "5.3%",
      {
        kind: "conflicting",
        evidence: [evidence("[−5.3%]", { figure: figure("−5.3%", { direction: -1 }) })],
      },
      { figure: figure("5.3%", { direction: 1 }) },
    ),
    says: "Draft says a rise of 5.3%; the source says a fall of 5.3% (Briefing on data centres, 24 Sep 2025)",
  },
  {
    rule: "a dispute shows each side with its source",
    finding: finding("8%", {
      kind: "disputed",
      evidence: [evidence("gained [8%]", { relation: "equal" }), evidence("gained [9%]", otherSource)],
    }),
    says: "Sources disagree about 8%: 8% (Briefing on data centres, 24 Sep 2025) against 9% (Weekly note, Aug 2025)",
  },
  {
    rule: "a superseded figure is shown with the later edition's",
    finding: finding("−159,000", {
      kind: "superseded",
      evidence: [
        evidence("was [−159,000]", { relation: "equal", title: "First estimate", date: "2008-10-03" }),
        evidence("was [−284,000]", { title: "Second estimate", date: "2008-11-07" }),
      ],
    }),
    says: "Draft says −159,000, as an earlier source did (First estimate, 3 Oct 2008); a later edition says −284,000 (Second estimate, 7 Nov 2008)",
  },
  {
    rule: "a supported figure names its source",
    finding: finding("29 regions", {
      kind: "supported",
      evidence: [evidence("[29 regions]", { relation: "equal" })],
    }),
    says: "29 regions: the source says 29 regions (Briefing on data centres, 24 Sep 2025)",
  },
  {
    rule: "a compatible figure shows the calculation",
    finding: finding("¥0.38 trillion", {
      kind: "compatible",
      evidence: [
        evidence("[¥380 billion]", {
          relation: "entailed",
          explanation: "¥0.38 trillion = ¥380 billion",
          date: undefined,
        }),
      ],
    }),
    says: "¥0.38 trillion: the source says ¥380 billion (Briefing on data centres): ¥0.38 trillion = ¥380 billion",
  },
  {
    rule: "what was worked out is not put into the source's mouth",
    finding: finding("85%", {
      kind: "compatible",
      evidence: [
        evidence("[61%] and 24%", {
          relation: "entailed",
          explanation: "24% + 61% = 85%",
          isWorkedOut: true,
        }),
      ],
    }),
    says: "85%: it follows from what the source says (Briefing on data centres, 24 Sep 2025): 24% + 61% = 85%",
  },
  {
    rule: "an unsourced figure says so",
    finding: finding("12 cities", { kind: "unsourced", evidence: [] }),
    says: "No source confirms 12 cities",
  },
  {
    rule: "the capital of a sentence's first word stays there",
    finding: finding("Three cranes", { kind: "unsourced", evidence: [] }),
    says: "No source confirms three cranes",
  },
  {
    rule: "an unsourced figure shows what comes nearest",
    finding: finding("53.4", { kind: "unsourced", evidence: [evidence("[53]", { relation: "consistent" })] }),
    says: "No source confirms 53.4; the source says 53 (Briefing on data centres, 24 Sep 2025), which does not contradict it and does not confirm it",
  },
  {
    rule: "titles and figures stay on one line, without marks that turn the reading direction",
    finding: finding("**28**\nregions", {
      kind: "conflicting",
      evidence: [evidence("[29]", { title: "A\r\nB\u202Etxt.exe", date: "soon" })],
    }),
    says: "Draft says 28 regions; the source says 29 (A Btxt.exe, soon)",
  },
];

describe("message", () => {
  for (const { rule, finding, says } of CASES) {
    it(rule, () => assert.equal(message(finding), says));
  }
});

describe("titles of fixes", () => {
  const reuters = evidence("[$53 billion]", { publisher: "Reuters", date: "2025-08-29" });
  it("name the source as the message does, whoever published it", () => {
    const name = "(Briefing on data centres, 29 Aug 2025)";
    assert.equal(changeTitle("$53 billion", reuters), `Change to $53 billion ${name}`);
    assert.equal(citeTitle(reuters), `Insert citation ${name}`);
  });
  it("ignore names the figure", () => {
    assert.equal(
      ignoreTitle(finding("28 regions", { kind: "unsourced", evidence: [] })),
      "Ignore 28 regions here…",
    );
  });
});
