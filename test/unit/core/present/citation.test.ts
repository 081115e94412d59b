import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type CitationStyle,
  type CitedSource,
  citation,
  type Edit,
} from "../../../../src/core/present/citation";

const reuters: CitedSource = {
  id: "reuters2025",
  title: "Alibaba lifts spending",
  publisher: "Reuters",
  date: "2025-08-29",
  url: "https://example.com/a_b",
};
const bare: CitedSource = {
  id: "note",
  title: "A note",
  publisher: undefined,
  date: undefined,
  url: undefined,
};
const REFERENCE = "“Alibaba lifts spending”, Reuters, 29 Aug 2025, <https://example.com/a_b>.";

/** The draft with `|` for the cursor, and the whole draft afterwards. */
const CASES: readonly {
  rule: string;
  style: CitationStyle;
  draft: string;
  becomes: string;
  source?: CitedSource;
}[] = [
  {
    rule: "a key stands after a space",
    style: "pandoc",
    draft: "$53 billion|.",
    becomes: "$53 billion [@reuters2025].",
  },
  {
    rule: "no second space",
    style: "pandoc",
    draft: "$53 billion |.",
    becomes: "$53 billion [@reuters2025].",
  },
  {
    rule: "a word is not cut in two",
    style: "pandoc",
    draft: "$53 bil|lion.",
    becomes: "$53 billion [@reuters2025].",
  },
  {
    rule: "a number is not cut in two",
    style: "pandoc",
    draft: "it is 1|,234.5%, so",
    becomes: "it is 1,234.5% [@reuters2025], so",
  },
  { rule: "an empty draft takes a key", style: "pandoc", draft: "|", becomes: "[@reuters2025]" },
  {
    rule: "a key joins the group before it",
    style: "pandoc",
    draft: "x [@a, p. 3]|.",
    becomes: "x [@a, p. 3; @reuters2025].",
  },
  {
    rule: "a source is not cited twice in a group",
    style: "pandoc",
    draft: "x [@a; @reuters2025]|.",
    becomes: "x [@a; @reuters2025].",
  },
  {
    rule: "a footnote has its mark at the cursor and its text at the end",
    style: "footnote",
    draft: "It is $53 billion.| More.\n",
    becomes: `It is $53 billion.[^reuters2025] More.\n\n[^reuters2025]: ${REFERENCE}\n`,
  },
  {
    rule: "footnotes stand together",
    style: "footnote",
    draft: "One.[^1] Two.|\n\n[^1]: First.",
    becomes: `One.[^1] Two.[^reuters2025]\n\n[^1]: First.\n[^reuters2025]: ${REFERENCE}\n`,
  },
  {
    rule: "the same source keeps its footnote",
    style: "footnote",
    draft: `One.[^x] Two.|\n\n[^x]: ${REFERENCE}\n`,
    becomes: `One.[^x] Two.[^x]\n\n[^x]: ${REFERENCE}\n`,
  },
  {
    rule: "a footnote in other words is known by the address",
    style: "footnote",
    draft: "Two.|\n\n[^7]: See <https://example.com/a_b>.\n",
    becomes: "Two.[^7]\n\n[^7]: See <https://example.com/a_b>.\n",
  },
  {
    rule: "a label that is taken by another footnote gets a number",
    style: "footnote",
    draft: "Two.[^note]|\n\n[^note]: Something else.\n",
    becomes: "Two.[^note][^note-2]\n\n[^note]: Something else.\n[^note-2]: “A note”.\n",
    source: bare,
  },
  {
    rule: "a mark that stands there already is enough",
    style: "footnote",
    draft: `One.[^x]|\n\n[^x]: ${REFERENCE}\n`,
    becomes: `One.[^x]\n\n[^x]: ${REFERENCE}\n`,
  },
  {
    rule: "mark and text at the very end are one edit",
    style: "footnote",
    draft: "End.|",
    becomes: "End.[^note]\n\n[^note]: “A note”.\n",
    source: bare,
  },
  {
    rule: "line ends stay as they are in the draft",
    style: "footnote",
    draft: "One.|\r\nTwo.\r\n",
    becomes: "One.[^note]\r\nTwo.\r\n\r\n[^note]: “A note”.\r\n",
    source: bare,
  },
  {
    rule: "a title is text, and only addresses of the web are links",
    style: "footnote",
    draft: "One.|\n",
    becomes: "One.[^note]\n\n[^note]: “\\*Big\\* &lt;b&gt; \\[x\\](y)”.\n",
    source: { ...bare, title: "*Big* <b>\n[x](y)", url: "command:quit" },
  },
];

describe("citation", () => {
  for (const { rule, style, draft, becomes, source = reuters } of CASES) {
    it(rule, () => {
      const cursor = draft.indexOf("|");
      const text = draft.replace("|", "");
      assert.equal(applied(text, citation(style, source, text, cursor)), becomes);
    });
  }

  it("edits are in order, inside the draft, and cite a source only once at a place", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.constantFrom("pandoc", "footnote"), (draft, at, style) => {
        const edits = citation(style, reuters, draft, at % (draft.length + 1));
        const offsets = edits.flatMap(({ span }) => [span.start, span.end]);
        assert.deepEqual(
          offsets,
          offsets.toSorted((a, b) => a - b),
        );
        assert.ok(offsets.every((offset) => offset >= 0 && offset <= draft.length));
        const cited = applied(draft, edits);
        const mark = style === "pandoc" ? "[@reuters2025]" : "[^reuters2025]";
        const afterMark = cited.indexOf(mark) + mark.length;
        assert.deepEqual(citation(style, reuters, cited, afterMark), []);
      }),
    );
  });
});

const applied = (text: string, edits: readonly Edit[]): string =>
  edits
    .toReversed()
    .reduce((done, { span, text: added }) => done.slice(0, span.start) + added + done.slice(span.end), text);
