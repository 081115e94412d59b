import assert from "node:assert/strict";
import { readerFor, readSource } from "../../../src/readers";

const NO_RECORD = {
  author: undefined,
  publisher: undefined,
  date: undefined,
  url: undefined,
  edition: undefined,
  supersedes: undefined,
};

describe("reading a source", () => {
  it("takes the record, and the whole text with it", () => {
    const text = "---\nid: wu\ntitle: Brief\ndate: 2025-08-29\n---\n# Heading\n\nText";
    assert.deepEqual(readSource("sources/q2.md", Buffer.from(text)), {
      source: {
        ...NO_RECORD,
        id: "wu",
        title: "Brief",
        date: "2025-08-29",
        path: "sources/q2.md",
        text,
        markup: "markdown",
        encoding: "utf-8",
      },
      problems: [],
    });
  });

  for (const text of ["", " \n\n", "---\nid: wu\n---\n\n"])
    it(`says that there is nothing to check against in ${JSON.stringify(text)}, and keeps it for its record`, () => {
      const { source, problems } = readSource("sources/q2.md", Buffer.from(text));
      assert.deepEqual(
        problems.map(({ message }) => message),
        ["sources/q2.md: it holds no text; nothing is checked against it"],
      );
      assert.equal(source?.path, "sources/q2.md");
    });

  const titles: readonly (readonly [path: string, text: string, title: string])[] = [
    ["a/b-c.v2.md", "Text", "b-c.v2"],
    ["a/b.MD", "Text\n\n## 1. The *first* heading\n\n# Second", "The first heading"],
    ["a/b.qmd", "```\n# code\n```\n\nTitle\n=====", "Title"],
    ["a/b.txt", "# Text", "b"],
    ["a/b.md", "---\ntitle: ' '\n---\n# Title", "Title"],
  ];
  for (const [path, text, title] of titles)
    it(`calls ${path} "${title}"`, () =>
      assert.equal(readSource(path, Buffer.from(text)).source?.title, title));

  it("loads the text of a source whose record is broken", () => {
    const { source, problems } = readSource(
      "s/q2.md",
      Buffer.from("---\ntitle: A: b\ndate: soon\n---\nText"),
    );
    assert.deepEqual(
      [source?.id, source?.title, source?.date, problems.map(({ line }) => line)],
      ["q2", "q2", undefined, [2, 3]],
    );
  });

  it("says how the bytes were read", () =>
    assert.equal(readSource("a.txt", Uint8Array.of(0x80, 0x35)).source?.encoding, "windows-1252"));

  const unreadable: readonly (readonly [path: string, message: string])[] = [
    ["s/q2.md", "s/q2.md: it is not text; save it as UTF-8 text, or leave it out of the sources"],
    [
      "s/q2.pdf",
      "s/q2.pdf: PDF files cannot be read yet; save it as Markdown or plain text, or exclude it in sourcecheck.json",
    ],
    [
      "s.x/q2",
      "s.x/q2: files without an ending cannot be read yet; save it as Markdown or plain text, or exclude it in sourcecheck.json",
    ],
  ];
  for (const [path, message] of unreadable)
    it(`tells that ${path} cannot be read`, () =>
      assert.deepEqual(readSource(path, Uint8Array.of(0, 1, 2)), {
        source: undefined,
        problems: [{ path, line: undefined, message }],
      }));

  it("finds a reader by the ending of the file's name", () => {
    const readable = ["a.md", "a.markdown", "a.TXT", "a/b.c.text", "a.pdf", "md", ".md", "a.md/b"];
    assert.deepEqual(
      readable.filter((path) => readerFor(path) !== undefined),
      ["a.md", "a.markdown", "a.TXT", "a/b.c.text"],
    );
  });
});
