import assert from "node:assert/strict";
import fc from "fast-check";
import { card } from "../../../../src/core/present/card";
import { message } from "../../../../src/core/present/message";
import { asMarkdown, oneLine } from "../../../../src/core/present/safe-text";
import { evidence, finding } from "./example";

/** What a source might hold to reach beyond its quote, and how it is shown. */
const HOSTILE: readonly { rule: string; text: string; markdown: string }[] = [
  {
    rule: "command links are text",
    text: "[click](command:workbench.action.quit)",
    markdown: "\\[click\\](command:workbench.action.quit)",
  },
  {
    rule: "images are text",
    text: "![x](https://evil.example/p.png)",
    markdown: "!\\[x\\](https&#58;//evil.example/p.png)",
  },
  {
    rule: "HTML is text",
    text: "<img src=x onerror=alert(1)>",
    markdown: "&lt;img src=x onerror=alert(1)&gt;",
  },
  { rule: "entities are text", text: "&lt;b&gt; &#36;(zap)", markdown: "&amp;lt;b&amp;gt; &amp;#36;(zap)" },
  { rule: "icons are text", text: "$(check) $(sync~spin)", markdown: "&#36;(check) &#36;(sync\\~spin)" },
  { rule: "an escaped icon is text", text: "\\$(check)", markdown: "\\\\&#36;(check)" },
  { rule: "emphasis is text", text: "**53** _bn_ `x`", markdown: "\\*\\*53\\*\\* \\_bn\\_ \\`x\\`" },
  {
    rule: "addresses are text",
    text: "www.x.example a@b.example",
    markdown: "www&#46;x.example a&#64;b.example",
  },
  { rule: "a heading is text", text: "# Loud", markdown: "\\# Loud" },
  { rule: "a list is text", text: "1. one", markdown: "1\\. one" },
  { rule: "a table is text", text: "a | b", markdown: "a \\| b" },
  { rule: "a break is a space", text: "a\n\n> b\u2028c\u0000d", markdown: "a &gt; b c d" },
  { rule: "direction marks are dropped", text: "a\u202Eb\u2066c\u200Fd", markdown: "abcd" },
  { rule: "hidden tag characters are dropped", text: "a\u{E0041}b\u{FEFF}c", markdown: "abc" },
  { rule: "half a character is shown as unreadable", text: "a\uD83Db", markdown: "a\u{FFFD}b" },
  {
    rule: "money and percent stay as they are",
    text: "$53 billion, 8.3% (up)",
    markdown: "$53 billion, 8.3% (up)",
  },
];

describe("text of sources as Markdown", () => {
  for (const { rule, text, markdown } of HOSTILE) {
    it(rule, () => assert.equal(asMarkdown(text), markdown));
  }

  it("opens no link, icon, tag or line of its own in a card, whatever it says", () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc
        .array(
          fc.constantFrom("[", "]", "(", "$(", "x)", "\\", "`", "<", "&", "\n", "*", "> ", "command:", "!"),
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(hostile, hostile, (quote, title) => {
        const one = evidence(`${quote.replace(/[[\]]/g, "")} [9] ${quote}`, {
          title,
          heading: quote,
          publisher: title,
        });
        const shown = card(finding(title, { kind: "conflicting", evidence: [one] }), {
          links: {
            openSource: () => "command:open",
            insertCitation: () => "command:cite",
            useFigure: () => "command:use",
          },
          draft: title,
          isToldAbove: false,
        });
        assert.deepEqual(unescaped(shown, /\]\([^)]*\)/g), ["](command:open)", "](command:cite)"]);
        assert.deepEqual(unescaped(shown, /\$\([^)]*\)/g), ["$(warning)", "$(search)"]);
        assert.deepEqual(unescaped(shown, /[<`]/g), []);
        assert.equal(shown.split("\n").length, 7);
      }),
    );
  });

  it("stays on one line in a message", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = message(
          finding(text, { kind: "conflicting", evidence: [evidence("[9]", { title: text })] }),
        );
        assert.doesNotMatch(shown, /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
      }),
    );
  });

  it("is the same after a second cleaning", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) =>
        assert.equal(oneLine(oneLine(text)), oneLine(text)),
      ),
    );
  });
});

/** Matches that no backslash takes the force from. */
const unescaped = (markdown: string, pattern: RegExp): readonly string[] =>
  [...markdown.replace(/\\[^\n]/g, "").matchAll(pattern)].map((match) => match[0]);
