import assert from "node:assert/strict";
import fc from "fast-check";
import { createDraftChecker } from "../../../../src/core/check/check-draft";
import { contextOfDocument } from "../../../../src/core/corpus/statement";
import { readProse } from "../../../../src/core/text/read-prose";
import { corpusOf, findingsOf, NETWORK, REVENUE, source, VALUE } from "./desk";

describe("a checker that remembers", () => {
  it("judges anew when the lines of conflicts move", () => {
    const corpus = corpusOf(source("s", NETWORK));
    const checker = createDraftChecker();
    const prose = readProse("Northwind Cloud counts 28 regions.", "markdown");
    const kinds = (caution: number) =>
      [...checker.check(prose, contextOfDocument(""), corpus, { caution })]
        .flat()
        .map(({ verdict }) => verdict.kind);
    assert.deepEqual([kinds(0), kinds(10), kinds(0)], [["conflicting"], ["unsourced"], ["conflicting"]]);
  });

  it("judges anew when a source has changed", () => {
    const corpus = corpusOf(source("s", NETWORK));
    const checker = createDraftChecker();
    const prose = readProse("Northwind Cloud has 91 facilities.", "markdown");
    const kinds = () =>
      [...checker.check(prose, contextOfDocument(""), corpus)].flat().map(({ verdict }) => verdict.kind);
    assert.deepEqual(kinds(), ["supported"]);
    corpus.remove("sources/s.md");
    assert.deepEqual(kinds(), ["unsourced"]);
  });

  it("finds in an edited draft what a checker finds that never saw another", () => {
    const corpus = corpusOf(source("s", `${NETWORK} ${REVENUE} ${VALUE}`));
    const checker = createDraftChecker();
    const sentences = fc.array(
      fc.constantFrom(
        "Northwind Cloud has 91 facilities.",
        "Its cloud revenue rose 26%.",
        "It was up from 325 in 2024.",
        "Acme said so!",
        "The rise was by",
      ),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(sentences, (written) => {
        const draft = written.join(" ");
        const prose = readProse(draft, "markdown");
        const [...steps] = checker.check(prose, contextOfDocument(""), corpus);
        assert.deepEqual(steps.flat(), findingsOf(draft, corpus));
      }),
    );
  });

  it("judges a sentence anew when a figure of its paragraph tells of another year", () => {
    const corpus = corpusOf(source("s", "Kestrel sold 14,100 bikes in 2023. It has shops in Lyon."));
    const draft = (year: number) =>
      `Kestrel sold 14,100 bikes in ${year}. ${"Nobody was surprised at all. ".repeat(20)}Kestrel has sold 14,200 bikes, and more than before.`;
    const checker = createDraftChecker();
    const checked = (text: string) =>
      [...checker.check(readProse(text, "markdown"), contextOfDocument(""), corpus)].flat();
    checked(draft(2023));
    assert.deepEqual(checked(draft(2019)), findingsOf(draft(2019), corpus));
  });

  it("judges a sentence anew when a figure that it is reckoned from takes another part", () => {
    const corpus = corpusOf(
      source("s", "The Harbour Trust employs 610 people. Its staff has risen by 95 people since 2020."),
    );
    const filler = "Nobody who works there knows why that is, and few who left would say so. ";
    const draft = (once: string) =>
      `The Harbour Trust ${once}had a very loyal and able staff of 690 people. ${filler}Now the Harbour Trust employs 610 people, and its staff has risen by 80 people since 2020.`;
    const checker = createDraftChecker();
    for (const text of [draft("once "), draft(""), draft("once ")]) {
      const steps = [...checker.check(readProse(text, "markdown"), contextOfDocument(""), corpus)];
      assert.deepEqual(steps.flat(), findingsOf(text, corpus));
    }
  });

  it("judges a sentence once, though its paragraph goes on", () => {
    const corpus = corpusOf(source("s", `${NETWORK} ${REVENUE}`));
    const checker = createDraftChecker();
    const verdictOn = (draft: string) =>
      [...checker.check(readProse(draft, "markdown"), contextOfDocument(""), corpus)]
        .flat()
        .find(({ figure }) => figure.text === "91 facilities")?.verdict;
    const start = `Northwind Cloud has 91 facilities. ${"Nobody knows how many more there will be. ".repeat(4)}`;
    const before = verdictOn(start);
    assert.equal(before?.kind, "supported");
    assert.equal(verdictOn(`${start}Its cloud revenue rose.`), before);
  });
});
