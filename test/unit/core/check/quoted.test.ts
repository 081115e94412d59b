import assert from "node:assert/strict";
import { isQuoted } from "../../../../src/core/check/quoted";

const CASES: readonly [text: string, figure: string, quoted: boolean][] = [
  ['"It is worth $2.3 billion," he says.', "$2.3 billion", true],
  ['"It is big," he says of the $2.3 billion.', "$2.3 billion", false],
  ['He said "big" and meant 5, "bigger" and meant 6.', "5", false],
  ["“More than $50 billion. Nobody asks.”", "$50 billion", true],
  ["„Über 5 Milliarden“, sagt er, und 6.", "5", true],
  ["„Über 5 Milliarden“, sagt er, und 6.", "6", false],
  ['A 6" pipe and 7 others', "7", false],
];

describe("quoted", () => {
  for (const [text, figure, quoted] of CASES) {
    it(`${figure} in ${text}: ${quoted}`, () => {
      const start = text.indexOf(figure);
      assert.equal(isQuoted(text, { start, end: start + figure.length }), quoted);
    });
  }
});
