import assert from "node:assert/strict";
import { corpusRoot, foldersAbove } from "../../../src/engine/discovery";

describe("discovery: the corpus of a draft", () => {
  const rules: readonly { title: string; files: readonly string[]; root: string | undefined }[] = [
    { title: "is the nearest sources folder", files: ["/w/sources", "/w/a/sources"], root: "/w/a" },
    { title: "may lie above the draft", files: ["/w/sources"], root: "/w" },
    {
      title: "is the nearest project file",
      files: ["/w/sourcecheck.json", "/w/a/sourcecheck.json"],
      root: "/w/a",
    },
    {
      title: "is a project file's before a nearer sources folder's",
      files: ["/w/sourcecheck.json", "/w/a/b/sources"],
      root: "/w",
    },
    { title: "is none where nothing names one", files: ["/w/notes"], root: undefined },
  ];
  for (const { title, files, root } of rules) {
    it(title, async () => {
      const folders = foldersAbove("/w/a/b/draft.md", "/w");
      const found = await corpusRoot(folders, async (folder, name) => files.includes(`${folder}/${name}`));
      assert.equal(found, root);
    });
  }
});

describe("discovery: the folders looked into", () => {
  const rules: readonly { path: string; limit: string | undefined; folders: readonly string[] }[] = [
    { path: "/w/a/draft.md", limit: "/w", folders: ["/w/a", "/w"] },
    { path: "/w/draft.md", limit: "/w/", folders: ["/w"] },
    { path: "/draft.md", limit: "/", folders: [""] },
    { path: "/a/draft.md", limit: "/", folders: ["/a", ""] },
    { path: "/elsewhere/a/draft.md", limit: undefined, folders: ["/elsewhere/a"] },
    { path: "/wide/draft.md", limit: "/w", folders: ["/wide"] },
  ];
  for (const { path, limit, folders } of rules) {
    it(`of ${path} within ${limit ?? "no workspace"} are ${JSON.stringify(folders)}`, () => {
      assert.deepEqual(foldersAbove(path, limit), folders);
    });
  }
});
