import assert from "node:assert/strict";
import { kinshipOf } from "../../../../src/core/check/kinship";
import { type Subject, subjectOf } from "../../../../src/core/check/subject";
import type { Corpus } from "../../../../src/core/corpus/corpus";
import { frameOfDraft } from "../../../../src/core/corpus/frame";
import { contextOfDocument, createStatementReader } from "../../../../src/core/corpus/statement";
import { readProse } from "../../../../src/core/text/read-prose";
import { corpusOf, source } from "./desk";

describe("the kinship of two subjects", () => {
  const corpus = corpusOf(
    source(
      "a",
      "# Ships\n\nIn 2024 Kestrel sold 12 ships and Osprey sold 15 boats. Turnover rose to $20 million.",
    ),
    source("b", "Osprey is expected to earn $9 million in profit. The harbour of Poland took 31 ships."),
  );

  it("counts each shared term once, by its weight on both sides", () => {
    const [draft, claim] = [
      subjectIn("Kestrel sold 13 ships."),
      subjectIn("Ships that Kestrel sold: 12 ships."),
    ];
    const { overlap } = kinshipOf(draft, claim, corpus);
    const shared = draft.ids.filter((id) => claim.ids.includes(id));
    const weightIn = ({ ids, weights }: Subject, id: number): number => weights[ids.indexOf(id)] ?? 0;
    assert.equal(shared.length, 3);
    assert.equal(
      overlap.found,
      shared.reduce((sum, id) => sum + weightIn(draft, id), 0),
    );
    assert.equal(
      overlap.likeness,
      shared.reduce((sum, id) => sum + weightIn(draft, id) * weightIn(claim, id), 0) /
        (draft.length * claim.length),
    );
  });

  it("tells names and measures that are the same from others", () => {
    const cases = [
      ["Kestrel sold 13 ships.", "Kestrel sold 12 ships.", { isOtherSubject: false, isContrasted: false }],
      ["Kestrel sold 13 ships.", "The Osprey sold 15 ships.", { isOtherSubject: true, isContrasted: true }],
      ["Its profit was $9 million.", "Its turnover was $20 million.", { isOtherMeasure: true }],
      ["Its profit was $9 million.", "Its expected profit is $8 million.", { isExpectedOnce: true }],
    ] as const;
    for (const [draft, claim, expected] of cases) {
      const kinship = kinshipOf(subjectIn(draft), subjectIn(claim), corpus);
      assert.deepEqual({ ...kinship, ...expected }, kinship, `${draft} / ${claim}`);
    }
  });

  it("takes a word for no name that is written like one", () => {
    const claim = subjectIn("Handling costs 139 at Poland Harbour and 151 at Kestrel.");
    const isOfSameName = (draft: string) => kinshipOf(subjectIn(draft), claim, corpus).isOfSameName;
    assert.equal(isOfSameName("It harbours 139 at Kestrel."), false);
    assert.equal(isOfSameName("It is 139 at Poland Harbour."), true);
  });

  it("does not depend on whose kinship was asked for before", () => {
    const texts = ["Kestrel sold 13 ships.", "Osprey sold 15 boats in 2024.", "Profit was $9 million."];
    const subjects = texts.map((text) => subjectIn(text));
    const all = () => subjects.flatMap((one) => subjects.map((other) => kinshipOf(one, other, corpus)));
    assert.deepEqual(all(), all());
    assert.equal(
      kinshipOf(subjectIn("Poland took 31."), subjectIn("Kestrel sold 12."), corpus).overlap.found,
      0,
    );
  });

  const subjectIn = (text: string): Subject => subjectOfFirst(text, corpus);
});

function subjectOfFirst(text: string, corpus: Corpus): Subject {
  const [statement] = createStatementReader(0).read(readProse(text, "plain"), contextOfDocument(text));
  const figure = statement?.figures.find(({ kind }) => kind === "quantity");
  assert.ok(statement !== undefined && figure !== undefined, text);
  const frame = frameOfDraft(statement, corpus.vocabulary);
  return subjectOf({ frame, at: figure.span.start, end: figure.span.end }, corpus);
}
