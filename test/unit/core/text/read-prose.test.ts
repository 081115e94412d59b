import assert from "node:assert/strict";
import fc from "fast-check";
import type { Markup, Prose } from "../../../../src/core/text/prose";
import { readProse } from "../../../../src/core/text/read-prose";

/** The prose of each block with single spaces, as a reader would hear it. */
const heard = (prose: Prose): readonly string[] =>
  prose.blocks.map((block) => block.prose.trim().replace(/[^\S\n]+/g, " "));

const hears = (text: string, ...expected: readonly string[]): void =>
  assert.deepEqual(heard(readProse(text, "markdown")), expected, text);

describe("prose of Markdown", () => {
  const leftOut: readonly (readonly [what: string, text: string, ...prose: readonly string[]])[] = [
    ["front matter", "---\ntitle: 53\n---\nText 1", "Text 1"],
    ["front matter that never closes, to its first blank line", "---\ntitle: 53\n\nText 1", "Text 1"],
    ["fenced code", "a\n\n```\n53\n```\n\nb", "a", "b"],
    ["indented code", "a\n\n    53\n\nb", "a", "b"],
    ["inline code", "a `x = 53` b", "a b"],
    ["link addresses, not link text", '[the 53](https://x.com/99 "t 9") b', "the 53 b"],
    ["labels of reference links", "[the 53][n9] b\n\n[n9]: https://x.com/9", "the 53 b"],
    ["autolinks and bare addresses", "<https://x.com/1> www.x.com/2 http://a.b/3 ftp://a.b/4 x.com/5 b", "b"],
    ["DOIs and mail", "10.1000/182 doi:10.1000/183 w2@x3.com b", "b"],
    ["HTML tags", 'a <span style="width: 53px">b</span>', "a b"],
    ["tags of HTML blocks, not their text", "<div class=c3>\nb 53\n</div>", "b 53"],
    ["scripts and styles", "<style>\np { width: 53px }\n</style>\n\nb", "b"],
    ["comments", "a <!-- 53 --> b\n\n<!--\n\n54\n-->\n\nc", "a b", "c"],
    ["footnote marks and labels", "a[^3] b\n\n[^3]: note 4", "a b", "note 4"],
    ["labels of one-word notes", "[^3]: 4,000", "4,000"],
    ["numbers in brackets after a word, as wikis have them", "a[12] b[3][4] [5 and more]", "a b 5 and more"],
    ["raised note numbers, not powers", "53%<sup>1</sup> b 10<sup>9</sup>", "53% b 10 9"],
    ["citations", "a [@wu2025, p. 3; see @li-24] b @wu2025 [p. 33] c", "a b c"],
    ["emphasis signs", "**$53** billion, *4* and __5__ but 2 * 3", "$53 billion, 4 and 5 but 2 * 3"],
    ["struck text", "~~28~~ 29 regions", "29 regions"],
    ["list marks and tasks", "1. **Qwen** 5\n2. - [x] b", "Qwen 5", "b"],
    ["block-quote marks", "> a 53\n> b", "a 53 b"],
    ["image addresses, not what images show", "![Rise to 53%](i9.png)", "Rise to 53%"],
    ["TeX", "a $x^2 = 5$ b $n = 30$ c $k$\n\n$$\n\\frac{5}{6}\n$$", "a b c"],
    ["attributes and shortcodes", "a {#s1 width=5%} {width=50%} {{< video 5 >}} {% if 3 %} b {5}", "a b {5}"],
    ["backslashes of escapes", "a \\$5 and \\*6", "a $5 and *6"],
    ["entities", "53&nbsp;billion", "53 billion"],
    ["thematic breaks", "a\n\n---\n\nb", "a", "b"],
  ];
  for (const [what, text, ...prose] of leftOut) it(`leaves out ${what}`, () => hears(text, ...prose));

  const dollars: readonly (readonly [text: string, prose: string])[] = [
    ["$5 and $6", "$5 and $6"],
    ["$5–$6bn", "$5–$6bn"],
    ["from $5 to US$ 6", "from $5 to US$ 6"],
    ["costs $5 or A$ more", "costs $5 or A$ more"],
    ["$53 = ¥380, not $54", "$53 = ¥380, not $54"],
    ["up $5 a$ day", "up $5 a$ day"],
    ["\\$5^2 and $6", "$5^2 and $6"],
    ["a $$ b 5 $$ c", "a $$ b 5 $$ c"],
    ["a $p < 0.05$ b", "a b"],
    ["a $\\text{growth rate} = 5$ b", "a b"],
    ["a $5 \\times 10^9$ b", "a b"],
  ];
  for (const [text, prose] of dollars) it(`reads "${text}" as "${prose}"`, () => hears(text, prose));

  it("keeps a draft that opens with a thematic break", () => hears("---\n\na 53\n\n---\n\nb", "a 53", "b"));

  const headings: readonly (readonly [heading: string, prose: string])[] = [
    ["## 3. What 53 buys", "What 53 buys"],
    ["## 2.1 Opinion", "Opinion"],
    ["## 2.1. opinion", "opinion"],
    ["## 4) 2025 in review", "2025 in review"],
    ["## A.1 Method", "Method"],
    ["# 53 billion reasons", "53 billion reasons"],
    ["# 2.1 million jobs", "2.1 million jobs"],
    ["# 2.1 Million Jobs", "2.1 Million Jobs"],
    ["# 2025 was a good year", "2025 was a good year"],
    ["Revenue up 53%\n===", "Revenue up 53%"],
  ];
  for (const [heading, prose] of headings)
    it(`reads "${heading}" as "${prose}"`, () => hears(heading, prose));

  it("joins the lines of a paragraph, but not those that the writer broke", () => {
    hears("$53\nbillion", "$53 billion");
    hears("$53\r\nbillion\rmore", "$53 billion more");
    hears("Revenue 53  \nStaff 5\\\nSites 3", "Revenue 53 \nStaff 5 \nSites 3");
  });

  it("names the headings above a block, outermost first", () => {
    const { blocks } = readProse("# 1. A\n\na\n\n## B *b*\n\nb\n\n## C\n\n- c\n\n# D\n", "markdown");
    assert.deepEqual(
      blocks.map(({ kind, headings: above }) => [kind, above]),
      [
        ["heading", []],
        ["paragraph", ["A"]],
        ["heading", ["A"]],
        ["paragraph", ["A", "B b"]],
        ["heading", ["A"]],
        ["item", ["A", "C"]],
        ["heading", []],
      ],
    );
  });

  it("gives table cells the headers of their row and column and the corner, past empty cells", () => {
    const table = "| Year | Sales ($bn) | |\n|---|---|---|\n| 2024 | | 7 |\n| 2025 | **53** |";
    const { blocks } = readProse(`a\n\n${table}`, "markdown");
    assert.deepEqual(
      blocks.flatMap((block) =>
        block.kind === "cell"
          ? [[block.prose.trim(), block.rowHeader, block.columnHeader, block.corner, block.table]]
          : [],
      ),
      [
        ["Year", "", "", ""],
        ["Sales ($bn)", "Year", "", ""],
        ["2024", "", "Year", ""],
        ["7", "2024", "", "Year"],
        ["2025", "", "Year", ""],
        ["53", "2025", "Sales ($bn)", "Year"],
      ].map((cell) => [...cell, { start: 3, end: 3 + table.length }]),
    );
  });

  it("collects comments with their text", () => {
    const text = "a <!-- one --> b\n\n| c <!-- two --> |\n|---|\n\n<!--\n\nthree -->\n\n`<!-- code -->`";
    assert.deepEqual(
      readProse(text, "markdown").comments.map(({ span, text: inside }) => [
        text.slice(span.start, span.end),
        inside,
      ]),
      [
        ["<!-- one -->", " one "],
        ["<!-- two -->", " two "],
        ["<!--\n\nthree -->", "\n\nthree "],
      ],
    );
  });

  it("collects citation marks where they stand", () => {
    const text =
      "[a](https://x.com/1) [b][R] [@wu, p. 3; see @li] @wu2025. [^n] https://y.com/2. m@x.com\n\n[r]: https://z.com";
    assert.deepEqual(
      readProse(text, "markdown").citations.map(({ span, target }) => [
        text.slice(span.start, span.end),
        target,
      ]),
      [
        ["[a](https://x.com/1)", { kind: "url", url: "https://x.com/1" }],
        ["[b][R]", { kind: "url", url: "https://z.com" }],
        ["[@wu, p. 3; see @li]", { kind: "key", key: "wu" }],
        ["[@wu, p. 3; see @li]", { kind: "key", key: "li" }],
        ["@wu2025", { kind: "key", key: "wu2025" }],
        ["[^n]", { kind: "footnote", label: "n" }],
        ["https://y.com/2", { kind: "url", url: "https://y.com/2" }],
      ],
    );
  });
});

describe("prose of plain text", () => {
  const cases: readonly (readonly [rule: string, text: string, ...prose: readonly string[]])[] = [
    [
      "a line is a paragraph",
      "Share\nIt spent 53.\nMore came in 2025.",
      "Share",
      "It spent 53.",
      "More came in 2025.",
    ],
    [
      "a line that the next word did not fit into runs on",
      "It spent a very large amount of money, 53\nbillion dollars in all, and it went on to\n40 more regions. Then it stopped.\n\nEnd.",
      "It spent a very large amount of money, 53 billion dollars in all, and it went on to 40 more regions. Then it stopped.",
      "End.",
    ],
    [
      "lines of any length that were not wrapped stay apart",
      "Sales rose by 5% to 53 billion in the quarter, the company said on Monday\nStaff 124,000\nSites 91 in\nRegions 29 as of now, with more to come",
      "Sales rose by 5% to 53 billion in the quarter, the company said on Monday",
      "Staff 124,000",
      "Sites 91 in",
      "Regions 29 as of now, with more to come",
    ],
    ["a line runs on into lower case", "It spent 53\nbillion dollars.", "It spent 53 billion dollars."],
    [
      "long lines are never joined",
      `${"word ".repeat(40)}end\n${"More ".repeat(40)}end`,
      `${"word ".repeat(40)}end`,
      `${"More ".repeat(40)}end`,
    ],
    ["numbers and bullets of items are left out", "1. a 53\n2) b\n- c 5\n(3) d", "a 53", "b", "c 5", "d"],
    ["addresses, notes and citations are left out", "a https://x.com/53 b[12] [@wu25] <b>", "a b <b>"],
    ["comments are left out", "a <!-- sourcecheck-ignore\n 5 --> b", "a b"],
    ["mark-up is text", "a *53* `54` # 5", "a *53* `54` # 5"],
    ["front matter is left out", "---\ntitle: 53\n---\na", "a"],
  ];
  for (const [rule, text, ...prose] of cases)
    it(rule, () => assert.deepEqual(heard(readProse(text, "plain")), prose));
});

describe("prose of any text", () => {
  const markups: readonly Markup[] = ["markdown", "plain"];
  const snippets = fc.constantFrom(
    ..."# |- |\n|*|_|`|```\n|[|](|)|[^|[@|]:|<!--|-->|<div>|<|$|$$|\\|>|1. |~~|\r|\r\n|    |---\n|@a|www.|53|a b|é|😀|\t|&amp;|{#|}|![".split(
      "|",
    ),
    "|",
    "| a | b |\n|---|---|\n",
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(snippets, { maxLength: 40 }).map((parts) => parts.join("")),
  );

  it("is as long as its span and differs by blanks alone; blocks keep apart, in order, within the text", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...markups), (text, markup) => {
        let end = 0;
        for (const { span, prose } of readProse(text, markup).blocks) {
          assert.ok(end <= span.start && span.start < span.end && span.end <= text.length);
          assert.equal(prose.length, span.end - span.start);
          for (let index = 0; index < prose.length; index += 1)
            assert.ok(prose[index] === " " || prose[index] === text[span.start + index]);
          end = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("names comments and citations by spans within the text", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...markups), (text, markup) => {
        const { citations, comments } = readProse(text, markup);
        for (const { span, text: inside } of comments)
          assert.ok(text.slice(span.start, span.end).includes(inside));
        for (const { span } of citations) assert.ok(span.start < span.end && span.end <= text.length);
      }),
    );
  });

  it("takes time in step with its length, however hostile", () => {
    const hostile = [
      "[",
      "]",
      "*",
      "a* ",
      "<!--",
      "x <!-- ",
      "$",
      "$a ",
      "`",
      "> ",
      "1. ",
      "[a](",
      "[a](b) ",
      "![",
      "<?",
      "|\n",
      " ",
      "\t",
    ];
    for (const sign of [
      ...hostile,
      "[^a]: ",
      "    \n",
      "@a.",
      "a.b/",
      "http://",
      "~~a ",
      "{{",
      "---\n",
      "\r",
    ])
      for (const markup of markups) {
        const text = `x${sign.repeat(100_000 / sign.length)}x`;
        // Processor time, and the better of two: a busy machine says nothing of the text.
        const seconds = (): number => {
          const before = process.cpuUsage();
          readProse(text, markup);
          const { user, system } = process.cpuUsage(before);
          return (user + system) / 1e6;
        };
        assert.ok(seconds() < 2 || seconds() < 2, `${JSON.stringify(sign)} as ${markup}`);
      }
  }).timeout(60_000);
});
