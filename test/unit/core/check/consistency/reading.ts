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
