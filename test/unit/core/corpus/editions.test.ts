import assert from "node:assert/strict";
import { editionProblems } from "../../../../src/core/corpus/editions";
import type { Source } from "../../../../src/core/corpus/source";
import { readSource } from "../../../../src/readers";

const source = (id: string, supersedes: string): Source => {
  const text = `---\nid: ${id}\nsupersedes: ${supersedes}\n---\nText.`;
  const read = readSource(`sources/${id}.md`, new TextEncoder().encode(text)).source;
  assert(read);
  return read;
};

const tells = (sources: readonly Source[], ...what: readonly string[]): void =>
  assert.deepEqual(
    editionProblems(sources).map(({ path, line, message }) => `${path}:${line} ${message}`),
    what,
  );

describe("a later edition", () => {
  it("replaces a source of the corpus", () => tells([source("b", "a"), source("a", "")]));

  it("that names no source is told at its line", () =>
    tells(
      [source("b", "gone-2024")],
      'sources/b.md:3 sources/b.md: front matter line 3: "supersedes" gone-2024 is the id of no source, so it replaces nothing; name the id of the earlier edition, or leave it out',
    ));

  it("is asked whether it means the source of nearly that id", () =>
    tells(
      [source("new", "reuter-2024"), source("Reuters-2024", "")],
      'sources/new.md:3 sources/new.md: front matter line 3: "supersedes" reuter-2024 is the id of no source, so it replaces nothing; did you mean "Reuters-2024"?',
    ));

  it("cannot replace itself", () =>
    tells(
      [source("a", "a")],
      'sources/a.md:3 sources/a.md: front matter line 3: "supersedes" is the source\'s own id, so it replaces nothing; name the earlier edition',
    ));
});
