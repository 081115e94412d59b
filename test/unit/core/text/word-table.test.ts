import assert from "node:assert/strict";
import { exactTable, named, valueAt, wordTable, wordTree } from "../../../../src/core/text/word-table";

const NUMBERS = ["one", "two", "tons", "three", "eleven", "seven", "p.m", "é", "a"];

describe("a table of words", () => {
  const table = wordTable(NUMBERS.map((word, place) => [word, place] as const));

  for (const [place, word] of NUMBERS.entries())
    it(`finds "${word}" where it stands, in capitals of ASCII too`, () => {
      const text = `so ${word} ${word.replace(/[a-z]/g, (letter) => letter.toUpperCase())}`;
      const behind = 3 + word.length + 1;
      assert.equal(valueAt(table, text, 3, 3 + word.length), place);
      assert.equal(valueAt(table, text, behind, text.length), place);
    });

  it("finds no other word with the same edges, no part of a word and nothing between words", () => {
    const text = "ooe twoo to toxns  three";
    const found = [...text].flatMap((_, start) =>
      [...text].flatMap((_, end) =>
        valueAt(table, text, start, end + 1) === undefined ? [] : [[start, end + 1]],
      ),
    );
    assert.deepEqual(found, [
      [4, 7],
      [19, 24],
    ]);
    assert.equal(valueAt(table, text, 24, 24), undefined);
  });

  it("heeds case where it is exact", () => {
    const exact = exactTable(named(["MW", "mW"]));
    assert.deepEqual(
      ["MW", "mW", "Mw", "mw"].map((word) => valueAt(exact, word, 0, 2)),
      [true, true, undefined, undefined],
    );
  });

  it("goes on from word to word as a tree", () => {
    const tree = wordTree([
      [["than", "more"], "over"],
      [["than", "more", "no"], "at most"],
    ]);
    const than = valueAt(tree, "than", 0, 4);
    const more = than && valueAt(than.next, "more", 0, 4);
    const no = more && valueAt(more.next, "no", 0, 2);
    assert.deepEqual([than?.value, more?.value, no?.value], [undefined, "over", "at most"]);
    assert.equal(no && valueAt(no.next, "no", 0, 2), undefined);
  });
});
