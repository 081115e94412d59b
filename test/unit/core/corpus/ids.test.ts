import assert from "node:assert/strict";
import fc from "fast-check";
import { idOfPath, withUniqueIds } from "../../../../src/core/corpus/ids";
import type { Source } from "../../../../src/core/corpus/source";

const source = (path: string, id?: string): Source => ({
  id: id ?? idOfPath(path),
  title: "",
  author: undefined,
  publisher: undefined,
  date: undefined,
  url: undefined,
  edition: undefined,
  supersedes: undefined,
  path,
  text: id === undefined ? "Text" : `---\ntitle: A\nid: ${id}\n---\nText`,
  markup: "markdown",
  encoding: "utf-8",
});

const idsByPath = (...sources: readonly Source[]): readonly (readonly [path: string, id: string])[] =>
  withUniqueIds(sources).sources.map(({ path, id }) => [path, id]);

describe("id of a source", () => {
  const slugs: readonly (readonly [path: string, id: string])[] = [
    ["sources/q2.md", "q2"],
    ["sources/Reuters, 29 Aug 2025.md", "Reuters-29-Aug-2025"],
    ["sources/Zürich Bericht.final.txt", "Zurich-Bericht-final"],
    ["sources/数据.md", "数据"],
    ["sources/.md", "md"],
    ["sources/!!!.md", "source"],
  ];
  for (const [path, id] of slugs) it(`of ${path} is ${id}`, () => assert.equal(idOfPath(path), id));

  it("is made unique by folder where files share a name", () => {
    assert.deepEqual(idsByPath(source("a/x/q2.md"), source("a/y/q2.md"), source("a/q3.md")), [
      ["a/q3.md", "q3"],
      ["a/x/q2.md", "x-q2"],
      ["a/y/q2.md", "y-q2"],
    ]);
    assert.deepEqual(idsByPath(source("a/x/q2.md"), source("b/x/q2.md"), source("q2.txt")), [
      ["a/x/q2.md", "x-q2"],
      ["b/x/q2.md", "b-x-q2"],
      ["q2.txt", "q2-2"],
    ]);
  });

  it("stays with the record that claims it", () =>
    assert.deepEqual(idsByPath(source("a/q2.md"), source("b/other.md", "q2")), [
      ["a/q2.md", "a-q2"],
      ["b/other.md", "q2"],
    ]));

  it("that two records claim goes to the first by path, and the other is told", () => {
    const { sources, problems } = withUniqueIds([source("s/b.md", "q2"), source("s/a.md", "q2")]);
    assert.deepEqual(
      sources.map(({ path, id }) => [path, id]),
      [
        ["s/a.md", "q2"],
        ["s/b.md", "s-q2"],
      ],
    );
    assert.deepEqual(problems, [
      {
        path: "s/b.md",
        line: 3,
        message:
          's/b.md: front matter line 3: "id" q2 is that of s/a.md too, so this source is now s-q2; give one of them another id',
      },
    ]);
  });

  it("is unique and the same in whatever order the sources come", () => {
    const paths = fc.uniqueArray(
      fc.constantFrom("a.md", "b.md", "x/a.md", "y/a.md", "x/y/a.md", "x-a.md", "a-2.md"),
    );
    const corpora = paths.chain((all) =>
      fc.tuple(...all.map((path) => fc.constantFrom(undefined, "a", "x-a").map((id) => source(path, id)))),
    );
    fc.assert(
      fc.property(corpora, fc.infiniteStream(fc.nat()), (sources, numbers) => {
        const shuffled = sources.toSorted(() => ((numbers.next().value ?? 0) % 3) - 1);
        const result = withUniqueIds(sources);
        assert.deepEqual(withUniqueIds(shuffled), result);
        assert.equal(new Set(result.sources.map(({ id }) => id)).size, sources.length);
      }),
    );
  });
});
