import assert from "node:assert/strict";
import fc from "fast-check";
import { createProseReader, readProse } from "../../../../src/core/text/read-prose";

describe("a reader of Markdown that somebody is writing", () => {
  const PIECES = fc.constantFrom(
    ..."\n|\n\n| |  |    |\t|a 12 b|- c|1. d|> e|# f|## g|---|===|```|~~~|<!-- h -->|<!--|-->|[i]: j.k|[i]|[^1]: l|[^1]|*|`|$|\\|<div>|</div>|<script>|title: m|\r\n".split(
      "|",
    ),
    "| n | o |",
    "|---|---|",
    "|",
  );
  const TEXT = fc.array(PIECES, { maxLength: 40 }).map((pieces) => pieces.join(""));

  it("reads any document after any edits as one who reads it for the first time", () => {
    const edits = fc.array(fc.record({ from: fc.nat(99), length: fc.nat(12), put: PIECES }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(TEXT, edits, (text, all) => {
        const read = createProseReader();
        assert.deepEqual(read(text, "markdown"), readProse(text, "markdown"));
        let edited = text;
        for (const { from, length, put } of all) {
          const at = Math.floor((from / 100) * edited.length);
          edited = edited.slice(0, at) + put + edited.slice(at + length);
          assert.deepEqual(read(edited, "markdown"), readProse(edited, "markdown"));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("hands out the very same blocks where nothing has moved", () => {
    const read = createProseReader();
    const before = read("# Title\n\nOne of 12.\n\nTwo of 13.\n\nThree of 14.\n", "markdown").blocks;
    const after = read("# Title\n\nOne of 12.\n\nTwo of 130.\n\nThree of 14.\n", "markdown").blocks;
    assert.deepEqual(
      after.map((block, index) => block === before[index]),
      [true, true, false, false],
    );
    assert.equal(after[3]?.headings, before[3]?.headings);
  });
});
