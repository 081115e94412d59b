import assert from "node:assert/strict";
import { selectionOf } from "../../../src/engine/selection";

const FILES = [
  "sourcecheck.json",
  "draft.md",
  "sources/a.md",
  "sources/deep/b.txt",
  "sources/.cache/c.md",
  "sources/node_modules/d.md",
  "notes/2025/e.md",
  "notes/2025/old/f.md",
  "notes/2024/g.md",
];

const rules: readonly { rule: string; project: string | undefined; sources: readonly string[] }[] = [
  {
    rule: "are all below the sources folder where there is no project file",
    project: undefined,
    sources: ["sources/a.md", "sources/deep/b.txt"],
  },
  {
    rule: "are those that the project file names, less those it excludes",
    project: '{ "sources": ["notes/**"], "exclude": ["notes/2024/**"] }',
    sources: ["notes/2025/e.md", "notes/2025/old/f.md"],
  },
  {
    rule: "are never the project file, whatever it names",
    project: '{ "sources": ["*"] }',
    sources: ["draft.md"],
  },
  {
    rule: "are the default ones where the project file cannot be read",
    project: "{",
    sources: ["sources/a.md", "sources/deep/b.txt"],
  },
];

describe("the sources of a folder", () => {
  for (const { rule, project, sources } of rules) {
    it(rule, () => {
      const { isSource } = selectionOf(project);
      assert.deepEqual(FILES.filter(isSource), sources);
    });
  }

  it("are looked for only where they may lie", () => {
    const { mayHold } = selectionOf('{ "sources": ["notes/2025/*.md", "archive/**/*.md"] }');
    const folders = ["notes", "notes/2025", "notes/2024", "archive", "archive/x/y", "archive/.git", "images"];
    assert.deepEqual(folders.filter(mayHold), ["notes", "notes/2025", "archive", "archive/x/y"]);
  });
});
