import assert from "node:assert/strict";
import {
  addToGroup,
  rememberingFirst,
  type Told,
} from "../../../../../src/core/check/consistency/first-contradicted";
import { contextOfDocument, createStatementReader } from "../../../../../src/core/corpus/statement";
import { readProse } from "../../../../../src/core/text/read-prose";

describe("the first before that something contradicts", () => {
  const [statement] = createStatementReader(0).read(readProse("One.", "plain"), contextOfDocument("One."));
  const groupOf = (things: readonly { readonly value: number }[]) => {
    const groups = new Map<string, Told<{ readonly value: number }>[]>();
    if (statement !== undefined) for (const thing of things) addToGroup(groups, "a", { thing, statement });
    return groups;
  };
  const things = [1, 1, 2, 3, 1].map((value) => ({ value }));

  it("is told once for each, and asked again only for a group that has changed", () => {
    let asked = 0;
    const first = rememberingFirst<{ readonly value: number }>((a, b) => {
      asked++;
      return a.thing.value !== b.thing.value;
    }, 3);
    const pairs = () => first(groupOf(things)).map((pair) => pair.map(({ thing }) => things.indexOf(thing)));
    const expected = [
      [0, 2],
      [0, 3],
      [2, 4],
    ];
    assert.deepEqual(pairs(), expected);
    const before = asked;
    assert.deepEqual(pairs(), expected);
    assert.equal(asked, before);
    things.push({ value: 1 });
    assert.deepEqual(pairs(), [...expected, [2, 5]]);
  });
});
