import assert from "node:assert/strict";
import fc from "fast-check";
import { createProseReader, readProse } from "../../../../src/core/text/read-prose";

describe("a reader of prose that remembers", () => {
  const read = createProseReader();
  const MARKED = "We *sold* 12 [ships](https://a.b/1) in `2024` [@wu, p. 3].";

  it("reads a document as one that forgets, before an edit and after it", () => {
    for (const text of [
      MARKED,
      `# New\n\n${MARKED}`,
      `${MARKED}\n\n| a | *b* |\n|---|---|\n| 1 | \`2\` |\n\n${MARKED}`,
    ])
      assert.deepEqual(read(text, "markdown"), readProse(text, "markdown"));
  });

  it("follows a link's label to where it leads now", () => {
    for (const address of ["https://a.b/1", "https://a.b/2"]) {
      const text = `See [the report][r] on 12 ships.\n\n[r]: ${address}\n`;
      assert.deepEqual(
        read(text, "markdown").citations.map(({ target }) => target),
        [{ kind: "url", url: address }],
      );
    }
  });

  it("reads any sequence of documents as one that forgets", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(MARKED, "\n\n", "[a]: b.c\n\n", "[a]", "<!-- x -->", "- `1` ", "*2*\n"), {
          maxLength: 12,
        }),
        (parts) => {
          const text = parts.join("");
          assert.deepEqual(read(text, "markdown"), readProse(text, "markdown"));
        },
      ),
    ));
});
