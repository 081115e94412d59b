import assert from "node:assert/strict";
import { createConsistencyChecker } from "../../../../../src/core/check/consistency/check-consistency";
import type { Inconsistency } from "../../../../../src/core/check/consistency/inconsistency";
import { createStatementReader } from "../../../../../src/core/corpus/statement";
import { readProse } from "../../../../../src/core/text/read-prose";
import { contextOfDraft } from "../../../../../src/engine/figures";

/** What a draft contradicts of itself. */
export const inconsistenciesOf = (text: string): readonly Inconsistency[] => {
  const draft = { path: "draft.md", text, markup: "markdown" } as const;
  const checker = createConsistencyChecker(createStatementReader(0));
  return checker.check(readProse(text, draft.markup), contextOfDraft(draft, undefined));
};

/** "growth rate at 15 %: 325 to 364 is a rise of 12 %, not 15 %" */
export const toldOf = (text: string): readonly string[] =>
  inconsistenciesOf(text).map(({ kind, at, explanation }) => `${kind} at ${at.figure.text}: ${explanation}`);

/** A text, and the one contradiction that is told of it. */
export type Contradicted = readonly [text: string, told: string];

/** Each contradicted text tells its one contradiction, and each sound one none. */
export function tellsEach(contradicted: readonly Contradicted[], sound: readonly string[] = []): void {
  for (const [text, told] of contradicted)
    it(`is contradicted: ${text.replace(/\n/g, "⏎")}`, () => assert.deepEqual(toldOf(text), [told]));
  for (const text of sound)
    it(`is left alone: ${text.replace(/\n/g, "⏎")}`, () => assert.deepEqual(toldOf(text), []));
}
