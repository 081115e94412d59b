import assert from "node:assert/strict";
import { type CardLinks, type CardPlace, card } from "../../../../src/core/present/card";
import { evidence, figure, finding, otherSource } from "./example";

const links: CardLinks = {
  openSource: (id, sentence) => `command:open?${id},${sentence.start}`,
  insertCitation: (id, at) => `command:cite?${id},${at.start}`,
  useFigure: (at) => `command:use?${at.start}`,
};

const place: CardPlace = { links, draft: "", isToldAbove: false };

describe("card", () => {
  it("shows verdict, quote with the figure in bold, origin and links", () => {
    const conflict = finding(
      "28 regions",
      { kind: "conflicting", evidence: [evidence("It runs in [29 regions] today.")] },
      { replacement: "29 regions" },
    );
    assert.equal(
      card(conflict, place),
      [
        "$(warning) **Conflicting**: the draft says 28 regions, the source says 29 regions.",
        "> It runs in **29 regions** today.",
        "— Briefing on data centres, Ministry, 24 Sep 2025 · line 12, under “Capacity”  \n" +
          "[Open source](command:open?briefing,100) · [Insert citation](command:cite?briefing,0) · [Use 29 regions](command:use?0)  \n" +
          "$(search) How sure: 90 % that this is the same fact; signs of it: the same words, the same period",
      ].join("\n\n"),
    );
  });

  it("shows the calculation", () => {
    const explanation = "¥0.38 trillion = ¥380 billion";
    const rescaled = finding("¥0.38 trillion", {
      kind: "compatible",
      evidence: [evidence("[¥380 billion] it is", { relation: "entailed", explanation, heading: "" })],
    });
    assert.equal(
      card(rescaled, place),
      [
        "$(check) **Compatible**: it follows from what the source says.",
        "> **¥380 billion** it is",
        "— Briefing on data centres, Ministry, 24 Sep 2025 · line 12  \n" +
          "[Open source](command:open?briefing,100) · [Insert citation](command:cite?briefing,0)  \n" +
          "$(symbol-operator) ¥0.38 trillion = ¥380 billion  \n" +
          "$(search) How sure: 90 % that this is the same fact; signs of it: the same words, the same period",
      ].join("\n\n"),
    );
  });

  it("begins with the evidence where the problem's message stands above", () => {
    const conflict = finding("28 regions", {
      kind: "conflicting",
      evidence: [evidence("It runs in [29 regions] today.")],
    });
    assert.equal(
      card(conflict, { ...place, isToldAbove: true }),
      card(conflict, place).replace(/^.*\n\n/, ""),
    );
    const nothingFound = finding("12", { kind: "unsourced", evidence: [] });
    assert.equal(card(nothingFound, { ...place, isToldAbove: true }), "");
  });

  it("says why nothing is offered for a figure in quotation marks", () => {
    const draft = 'Well. It said: "in 28 regions".';
    const conflict = finding(
      "28 regions",
      { kind: "conflicting", evidence: [evidence("in [29 regions]")] },
      { figure: figure("28 regions", { span: { start: 19, end: 29 } }), block: { start: 6, end: 31 } },
    );
    assert.match(
      card(conflict, { ...place, draft }),
      /cite\?briefing,19\) · inside a quotation, which no fix changes {2}$/m,
    );
    assert.doesNotMatch(card(conflict, { ...place, draft: draft.replaceAll('"', "'") }), /quotation/);
  });

  it("leaves the calculation out where the slip says it better", () => {
    const explanation = "The draft's figure is 3.4 % too small.";
    const conflict = finding("28 regions", {
      kind: "conflicting",
      evidence: [evidence("in [29 regions]", { explanation })],
      slip: { kind: "off by one", sentence: "One fewer than the source counts." },
    });
    assert.doesNotMatch(card(conflict, place), /3\.4 %/);
  });

  it("shows three pieces of evidence, both sides first, and counts the rest", () => {
    const equal = { relation: "equal" } as const;
    const dispute = finding("8%", {
      kind: "disputed",
      evidence: [
        evidence("a [8%]", equal),
        evidence("b [8%]", equal),
        evidence("c [8%]", equal),
        evidence("d [9%]", otherSource),
        evidence("e [9%]", otherSource),
      ],
    });
    const shown = card(dispute, place);
    assert.deepEqual(shown.match(/^> .*$/gm), ["> a **8%**", "> d **9%**", "> b **8%**"]);
    assert.match(shown, /\n\n2 more passages in 2 sources$/);
  });

  it("says of a consistent source that it does not settle the matter", () => {
    const open = finding("53.4", {
      kind: "unsourced",
      evidence: [evidence("[53]", { relation: "consistent" })],
    });
    assert.match(card(open, place), /\$\(info\) The source says 53: does not contradict, does not confirm/);
  });

  it("tells a citation beside the figure that does not hold it", () => {
    const elsewhere = finding(
      "12",
      { kind: "supported", evidence: [evidence("[12]", { relation: "equal" })] },
      { isCitedInVain: true },
    );
    assert.match(card(elsewhere, place), /\. The source that the draft names for it says nothing of it\.\n/);
  });

  it("says in one line that nothing was found", () => {
    assert.equal(
      card(finding("12", { kind: "unsourced", evidence: [] }), place),
      "$(question) **Unsourced**: no source confirms it.",
    );
  });

  it("shows why a person settled the figure", () => {
    const settled = finding(
      "12",
      { kind: "unsourced", evidence: [] },
      { waived: "map shows *planned* sites" },
    );
    assert.match(card(settled, place), /\n\n\$\(eye-closed\) Ignored: map shows \\\*planned\\\* sites$/);
  });

  it("cuts an endless sentence around the figure", () => {
    const noise = "word ".repeat(400);
    const endless = finding("9", {
      kind: "supported",
      evidence: [evidence(`${noise}[9] ${noise}`, { relation: "equal" })],
    });
    const quote = /^> (.*)$/m.exec(card(endless, place))?.[1] ?? "";
    assert.ok(quote.length < 520, `${quote.length} characters`);
    assert.match(quote, /^… word .*word \*\*9\*\* word .*word …$/);
  });

  it("keeps a figure that lies outside its quote from breaking the card", () => {
    const astray = evidence("short [9]", { sentence: { start: 5_000, end: 5_007 } });
    assert.match(card(finding("9", { kind: "supported", evidence: [astray] }), place), /^> short 9$/m);
  });
});
