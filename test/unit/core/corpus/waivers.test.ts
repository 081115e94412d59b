import assert from "node:assert/strict";
import fc from "fast-check";
import {
  inlineWaiversOf,
  isNamedBy,
  misspeltWaiversOf,
  waiverComment,
  waiverFor,
} from "../../../../src/core/corpus/waivers";
import type { Markup } from "../../../../src/core/text/prose";
import { readProse } from "../../../../src/core/text/read-prose";

const waiversOf = (text: string, markup: Markup = "markdown") =>
  inlineWaiversOf(text, readProse(text, markup));

/** The first words of the blocks in which the comments of a text leave `figure` alone. */
const covers = (text: string, figure: string, markup: Markup = "markdown"): readonly string[] => {
  const { waivers } = waiversOf(text, markup);
  return readProse(text, markup)
    .blocks.filter(({ span }) => waiverFor(figure, span, waivers) !== undefined)
    .map(({ prose }) => prose.trim().split(/\s+/)[0] ?? "");
};

/** What is said of comments that look like waivers and are none. */
const misspelt = (text: string) => misspeltWaiversOf(readProse(text, "markdown"));

const IGNORE = "<!-- sourcecheck-ignore 28 regions: map shows planned sites too -->";

describe("a comment that looks like a waiver and is none", () => {
  for (const marker of [
    "Sourcecheck-Ignore",
    "sourcecheck ignore",
    "sourcecheck: ignore",
    "sourcecheck_ignore",
    "source-check-ignore",
    "sourcechek-ignore",
    "sourcecheck-ignored",
    "sourcecheckignore",
    "sourcecheck-ignore-next-line",
  ])
    it(`is told where it begins with "${marker}"`, () =>
      assert.deepEqual(misspelt(`a 28 regions <!-- ${marker} 28 regions: ours -->`), [
        {
          span: { start: 13, end: 39 + marker.length },
          message:
            'this leaves nothing alone: begin it with "sourcecheck-ignore", as in sourcecheck-ignore 28 regions: why',
        },
      ]));

  for (const comment of [
    "sourcecheck-ignore 28 regions: ours",
    "sourcecheck",
    "source: check it",
    "ignore",
    "",
  ])
    it(`is not seen in "${comment}"`, () => assert.deepEqual(misspelt(`a <!-- ${comment} -->`), []));
});

describe("inline waiver", () => {
  it("names a figure and a reason", () => {
    const text = `a 28 regions ${IGNORE}`;
    assert.deepEqual(waiversOf(text), {
      waivers: [
        {
          figure: "28 regions",
          reason: "map shows planned sites too",
          span: { start: 13, end: text.length },
          scope: [{ start: 0, end: text.length }],
        },
      ],
      mistakes: [],
    });
  });

  it("splits at the first colon before a space", () => {
    const { waivers } = waiversOf("a <!--sourcecheck-ignore 3:1 odds : by law: yes-->");
    assert.deepEqual([waivers[0]?.figure, waivers[0]?.reason], ["3:1 odds", "by law: yes"]);
  });

  const mistakes: readonly (readonly [comment: string, message: string])[] = [
    [
      "sourcecheck-ignore 28 regions",
      "give a reason after a colon, as in sourcecheck-ignore 28 regions: why",
    ],
    [
      "sourcecheck-ignore 28 regions: ",
      "give a reason after a colon, as in sourcecheck-ignore 28 regions: why",
    ],
    [
      "sourcecheck-ignore",
      "name the figure as it stands in the text, as in sourcecheck-ignore 28 regions: why",
    ],
    [
      "sourcecheck-ignore : why",
      "name the figure as it stands in the text, as in sourcecheck-ignore 28 regions: why",
    ],
  ];
  for (const [comment, message] of mistakes)
    it(`leaves nothing alone as "${comment}"`, () =>
      assert.deepEqual(waiversOf(`a <!-- ${comment} -->`), {
        waivers: [],
        mistakes: [
          { span: { start: 2, end: 11 + comment.length }, message: `this leaves nothing alone: ${message}` },
        ],
      }));

  it("must stand beside a paragraph", () => {
    const { mistakes } = waiversOf(`\`\`\`\ncode\n\`\`\`\n\n${IGNORE}\n\n---\n\ntext`);
    assert.deepEqual(
      mistakes.map(({ message }) => message),
      ["this leaves nothing alone: move the comment into the paragraph of the figure"],
    );
  });

  it("is no other comment", () =>
    assert.deepEqual(waiversOf("a <!-- sourcecheck-ignored 5: x --> <!-- 5: x -->"), {
      waivers: [],
      mistakes: [],
    }));

  const table = (cell: string): string => `| A | B |\n|---|---|\n| 28 regions | ${cell} |\n| C | D |`;
  const scopes: readonly (readonly [where: string, text: string, ...blocks: readonly string[]])[] = [
    ["in its paragraph", `a ${IGNORE} b\nc\n\nd`, "a"],
    ["at the start of its paragraph", `${IGNORE} a\n\nb`, "a"],
    ["in its item", `- a\n- b ${IGNORE}\n- c`, "b"],
    ["above a paragraph", `x\n\n${IGNORE}\na\n\ny`, "a"],
    ["below a paragraph", `x\n\na\n${IGNORE}\n\ny`, "a"],
    ["between two paragraphs, with blank lines to both", `a\n\n${IGNORE}\n\nb`, "a", "b"],
    ["above an item", `${IGNORE}\n1. a\n2. b`, "a"],
    ["beside another comment", `a\n<!-- x -->\n${IGNORE}\n\nb`, "a"],
    ["in a cell, for the whole table", `x\n\n${table(IGNORE)}`, "A", "B", "28", "C", "D"],
    ["above a table", `x\n\n${IGNORE}\n${table("E")}`, "A", "B", "28", "E", "C", "D"],
    ["not past code", `${IGNORE}\n\n\`\`\`\ncode\n\`\`\`\n\na`],
  ];
  for (const [where, text, ...blocks] of scopes)
    it(`counts ${where}`, () => assert.deepEqual(covers(text, "28 regions"), blocks));

  it("counts for its line in plain text", () =>
    assert.deepEqual(covers(`a 28 regions ${IGNORE}\nB\nC`, "28 regions", "plain"), ["a"]));

  const names: readonly (readonly [name: string, figure: string, isNamed: boolean])[] = [
    ["28 regions", "28 regions", true],
    ["28 regions", "28", true],
    ["28", "28 regions", true],
    ["about 28 Regions", "28\u00a0regions", true],
    ["$53 billion", "**$53** billion", true],
    ["8 regions", "28 regions", false],
    ["28", "128", false],
    ["2.8", "2", false],
    ["", "28", false],
    ["1931, 28 regions and 4 %", "1931", true],
    ["1931, 28 regions and 4 %", "28 regions", true],
    ["1931, 28 regions and 4 %", "4 %", true],
    ["1931, 28 regions and 4 %", "29 regions", false],
    ["1,931 regions", "931", false],
  ];
  for (const [name, figure, isNamed] of names)
    it(`"${name}" ${isNamed ? "names" : "does not name"} "${figure}"`, () =>
      assert.equal(isNamedBy(name, figure), isNamed));

  it("is written so that it reads back, whatever figure and reason hold", () => {
    const words = fc.array(
      fc.constantFrom("a", "28", "-", "--", "-->", ">", "<!--", ": ", ":", "|", "\n", "\r\n", " "),
      { minLength: 1 },
    );
    const texts = words.map((parts) => parts.join("")).filter((text) => /[a\d]/.test(text));
    fc.assert(
      fc.property(texts, texts, (figure, reason) => {
        const comment = waiverComment(figure, reason);
        const { waivers, mistakes } = waiversOf(`text ${comment} more`);
        assert.deepEqual(
          [waivers.map(({ span }) => span), mistakes],
          [[{ start: 5, end: 5 + comment.length }], []],
        );
      }),
    );
    assert.equal(waiverComment("28 regions", "map"), "<!-- sourcecheck-ignore 28 regions: map -->");
  });
});
