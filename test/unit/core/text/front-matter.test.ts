import assert from "node:assert/strict";
import { frontMatterOf } from "../../../../src/core/text/front-matter";

/** The record's text between its fences, what follows it, and whether it closes; undefined for none. */
const parts = (text: string): readonly [content: string, rest: string, isClosed: boolean] | undefined => {
  const found = frontMatterOf(text);
  if (found === undefined) return undefined;
  const { span, content, isClosed } = found;
  return [text.slice(content.start, content.end), text.slice(span.end), isClosed];
};

describe("front matter", () => {
  const cases: readonly (readonly [text: string, content: string, rest: string, isClosed: boolean])[] = [
    ["---\na: 1\n---\nText", "a: 1\n", "\nText", true],
    ["--- \r\na: 1\r\n---\r\nText", "a: 1\r\n", "\nText", true],
    ["---\ra: 1\r...\rText", "a: 1\r", "\rText", true],
    ["---\n- a\n---", "- a\n", "", true],
    ["---\n---\nText", "", "\nText", true],
    ["---\na: 1\nb: 2\n\nText\n", "a: 1\nb: 2\n", "\nText\n", false],
    ["---\na: 1", "a: 1", "", false],
    ["---\na: 1\n\nb:\n  - 2\n---\nText", "a: 1\n\nb:\n  - 2\n", "\nText", true],
    [
      "---\na: 1\n\nA ship has 12 masts.\n\n---\n\nMore",
      "a: 1\n",
      "\nA ship has 12 masts.\n\n---\n\nMore",
      false,
    ],
  ];
  for (const [text, ...expected] of cases)
    it(`is found in ${JSON.stringify(text)}`, () => assert.deepEqual(parts(text), expected));

  const none = [
    "",
    "---",
    "---\n",
    "---\n\na: 1\n---\n",
    "Text\n---\na: 1\n---\n",
    "----\na: 1\n---\n",
    "---\nText without end",
  ];
  for (const text of none)
    it(`is not in ${JSON.stringify(text)}`, () => assert.equal(frontMatterOf(text), undefined));
});
