import assert from "node:assert/strict";
import { quoteOf, searchClaims } from "../../../../src/core/corpus/search";
import { corpusOf, source } from "../check/desk";

const PLAN = "Northwind's plan for data centres comes to $53 billion.";
const GROWTH = "Northwind's cloud revenue grew by 26%.";
const WEATHER = "It rained in Hangzhou on the day of the speech.";

describe("corpus", () => {
  it("counts its sources and claims as they come and go", () => {
    const corpus = corpusOf(source("a", `${PLAN} ${GROWTH}`), source("b", WEATHER));
    assert.deepEqual([corpus.sourceCount, corpus.claimCount], [2, 3]);
    corpus.remove("sources/a.md");
    assert.deepEqual([corpus.sourceCount, corpus.claimCount], [1, 1]);
  });

  it("holds one source a path: the later replaces the earlier", () => {
    const corpus = corpusOf(source("a", PLAN), source("a", GROWTH));
    assert.deepEqual(searchClaims(corpus, "northwind", 5).map(quoteOf), [GROWTH]);
  });

  it("finds the same after two thousand changes of one source as before", () => {
    const corpus = corpusOf(source("a", `${PLAN} ${GROWTH}`), source("b", WEATHER));
    const before = searchClaims(corpus, "cloud revenue", 5).map(quoteOf);
    for (let change = 0; change < 2_000; change++) corpus.add(source("b", `${WEATHER} Change ${change}.`));
    assert.deepEqual(searchClaims(corpus, "cloud revenue", 5).map(quoteOf), before);
    assert.equal(corpus.claimCount, 4);
  });
});

describe("search of claims", () => {
  const corpus = corpusOf(source("a", `${PLAN} ${GROWTH}`), source("b", WEATHER));
  const cases: readonly [rule: string, typed: string, first: string][] = [
    ["by words", "cloud revenue", GROWTH],
    ["by a word with a slip of the finger", "revnue", GROWTH],
    ["by the beginning of a word", "hangz", WEATHER],
    ["by another word of a concept with a slip of the finger", "turnovr of cloud", GROWTH],
    ["by another word for the same thing", "sales of cloud", GROWTH],
    ["by an amount", "$53bn", PLAN],
    ["by a bare number", "26", GROWTH],
    ["by number and word together", "plan 53 billion", PLAN],
  ];
  for (const [rule, typed, first] of cases) {
    it(`finds ${rule}: ${typed}`, () => assert.equal(searchClaims(corpus, typed, 5).map(quoteOf)[0], first));
  }
  it("never takes a number for a similar one", () => {
    assert.deepEqual(searchClaims(corpus, "55 billion", 5), []);
  });
  it("finds nothing where no source has the word", () => {
    assert.deepEqual(searchClaims(corpus, "zzzz qqqq", 5), []);
  });
  it("offers no heading and no label of a table as a claim", () => {
    const labelled = corpusOf(
      source("c", "# The bond\n\nIt is large.\n\n| Bond | Value |\n|---|---|\n| Size | $3 billion |"),
    );
    assert.deepEqual(
      new Set(searchClaims(labelled, "bond", 5).map(quoteOf)),
      new Set(["$3 billion", "It is large."]),
    );
  });
  it("finds nothing for nothing", () => assert.deepEqual(searchClaims(corpus, "", 5), []));
});
