import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Circumstances,
  listWaiver,
  listWaiverFor,
  ruleFor,
  waiverHash,
} from "../../../../src/core/corpus/settled";

const NOW: Circumstances = {
  draft: "draft.md",
  figure: "28 regions",
  sentence: "It serves 28 regions.",
  context: "Network",
  source: "There are 29 regions.",
};

describe("waiver of the list", () => {
  const waiver = listWaiver(NOW, "map shows planned sites too", "2025-10-01");

  it("keeps the figure, the reason and the day readable", () =>
    assert.deepEqual(
      [waiver.draft, waiver.figure, waiver.reason, waiver.date],
      ["draft.md", "28 regions", "map shows planned sites too", "2025-10-01"],
    ));

  it("holds as long as nothing changes", () => assert.equal(listWaiverFor(NOW, [waiver]), waiver));

  it("holds when the paragraph is reflowed", () =>
    assert.equal(listWaiverFor({ ...NOW, sentence: "It serves\n  28 regions. " }, [waiver]), waiver));

  const changes: readonly Partial<Circumstances>[] = [
    { draft: "other.md" },
    { figure: "29 regions" },
    { sentence: "It serves 28 regions now." },
    { context: "Planned network" },
    { source: "There are 30 regions." },
    { source: undefined },
  ];
  for (const change of changes)
    it(`goes stale with another ${Object.keys(change)[0]}: ${Object.values(change)[0]}`, () =>
      assert.equal(listWaiverFor({ ...NOW, ...change }, [waiver]), undefined));

  it("needs no source where none spoke of the figure", () => {
    const unsourced = { ...NOW, source: undefined };
    const given = listWaiver(unsourced, "our own count", "2025-10-01");
    assert.equal(listWaiverFor(unsourced, [given]), given);
  });
});

describe("rule", () => {
  it("names a figure whole", () => {
    const rule = { figure: "24/7", reason: "a figure of speech" };
    assert.equal(ruleFor("**24/7**", [rule]), rule);
    assert.equal(ruleFor("24/7 hours", [rule]), undefined);
  });
});

describe("hash of a waiver", () => {
  it("never changes between versions", () =>
    assert.equal(waiverHash("It serves 28 regions."), "0abd734b6d821d"));

  it("is 14 digits for any words, and another for other words", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        assert.match(waiverHash(a), /^[0-9a-f]{14}$/);
        assert.equal(waiverHash(`x${a}`) === waiverHash(`x${b}`), plain(`x${a}`) === plain(`x${b}`));
      }),
    );
  });
});

const plain = (words: string): string => words.normalize("NFKC").replace(/\s+/g, " ").trim();
