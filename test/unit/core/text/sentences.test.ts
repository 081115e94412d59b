import assert from "node:assert/strict";
import * as fc from "fast-check";
import { splitSentences } from "../../../../src/core/text/sentences";

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  const CASES: readonly (readonly [rule: string, ...sentences: string[]])[] = [
    ["end at a full stop, a question mark, an exclamation mark", "It rose.", "Did it?", "It did!"],
    ["do not end in a decimal", "It rose 3.5 percent to 4.2 billion.", "Then it fell."],
    ["do not end after a title or a firm's ending", "Mr. Wu of Acme Inc. spoke to Dr. Lee.", "They agreed."],
    ["do not end after initials", "J. P. Smith left.", "He is back."],
    ["do not end inside a country's initials", "The U.S. Treasury sold bonds.", "Yields rose."],
    [
      "end after a country's initials where the next word opens a sentence",
      "It sells in the U.S.",
      "The firm grows.",
    ],
    ["keep the closing quotation mark", "“We won.”", "The room rose."],
    ["do not end before a small letter", "The approx. 40 sites are old.", "They close."],
  ];
  for (const [rule, ...sentences] of CASES)
    it(rule, () => {
      assert.deepEqual(split(sentences.join(" ")), sentences);
    });

  it("end where a scrape lost the space", () => {
    assert.deepEqual(split("what they are riding.It’s built for speed."), [
      "what they are riding.",
      "It’s built for speed.",
    ]);
  });

  it("do not end inside an address or a version", () => {
    assert.deepEqual(split("See Investors.com for 2.5-Max."), ["See Investors.com for 2.5-Max."]);
  });

  it("end at a blank line, not at a line break", () => {
    assert.deepEqual(split("one line\nand its end\n\nanother"), ["one line\nand its end", "another"]);
  });

  it("hold every letter and digit, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          assert.ok(start >= at && end > start && end <= text.length);
          assert.match(text.slice(at, start), /^[\s\u00a0]*$/);
          at = end;
        }
        assert.match(text.slice(at), /^[\s\u00a0]*$/);
      }),
    );
  });
});
