import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as vscode from "vscode";
import {
  briefing,
  cardOver,
  closeEditors,
  eventually,
  flagged,
  openStory,
  problemsOf,
  report,
} from "./scene";

const wrongRegions = "Northwind Cloud runs 91 data centres in 28 regions.\n";
const fileOf = (uri: vscode.Uri) =>
  problemsOf(uri).map(({ range, message }) => [range.start.line + 1, message]);

describe("The corpus", () => {
  afterEach(closeEditors);

  it("is what lies in sources/ beside the draft, without any project file", async () => {
    await withDraftElsewhere(async (draft, folder) => {
      await mkdir(join(folder, "sources"));
      await writeFile(join(folder, "sources", "briefing.md"), briefing);
      await vscode.commands.executeCommand("sourcecheck.reloadSources");
      await eventually(() => assert.deepEqual(flagged(draft), ["28 regions"]));
    });
  });

  it("is what the nearest sourcecheck.json names", async () => {
    const { draft, write } = await openStory(wrongRegions, { "briefing.md": briefing });
    await eventually(() => assert.deepEqual(flagged(draft), ["28 regions"]));
    await write("press/release.md", "Northwind Cloud runs 91 data centres in 28 regions.\n");
    await write("sourcecheck.json", JSON.stringify({ sources: ["press/**"] }));
    await eventually(() => assert.deepEqual(flagged(draft), []));
    await eventually(async () =>
      assert.match((await cardOver(draft, "28 regions"))?.text ?? "", /Supported/),
    );
  });

  it("tells a mistake in sourcecheck.json in that file, at its line", async () => {
    const { uri, write } = await openStory(wrongRegions, { "briefing.md": briefing });
    await write("sourcecheck.json", '{\n  "sources": 5\n}\n');
    await eventually(() =>
      assert.deepEqual(
        fileOf(uri("sourcecheck.json")).map(([line]) => line),
        [2],
      ),
    );
  });

  it("reads a file again that changes on disk", async () => {
    const { draft, write } = await openStory(wrongRegions, { "briefing.md": briefing, "report.md": report });
    await eventually(() => assert.deepEqual(flagged(draft), ["28 regions"]));
    await write("sources/briefing.md", briefing.replace("29 regions", "28 regions"));
    await eventually(() => assert.deepEqual(flagged(draft), []));
    await write("sources/briefing.md", briefing.replace("91 data centres", "93 data centres"));
    await eventually(() => assert.deepEqual(flagged(draft), ["91 data centres", "28 regions"]));
  });

  it("takes in a file that comes and lets go of one that goes", async () => {
    const { draft, write, remove } = await openStory(
      `${wrongRegions}\nNorthwind Cloud employs 30,000 people.\n`,
      {
        "report.md": report,
      },
    );
    await eventually(() => assert.deepEqual(flagged(draft), ["30,000 people"]));
    const watcher = vscode.workspace.createFileSystemWatcher("**/briefing.md");
    let hasCome = false;
    watcher.onDidCreate(() => {
      hasCome = true;
    });
    await write("sources/briefing.md", briefing);
    await eventually(() => assert.deepEqual(flagged(draft), ["28 regions", "30,000 people"]));
    // A late event of the folder may have shown the file already: told in one breath, coming and going are no event.
    await eventually(() => assert(hasCome));
    watcher.dispose();
    await remove("sources/briefing.md");
    await eventually(() => assert.deepEqual(flagged(draft), ["30,000 people"]));
  });

  it("tells a bad record on its own file at its own line, and loads the rest", async () => {
    const broken =
      "---\nid: memo\ntitle: Memo\ndate: last spring\n---\n\nNorthwind Cloud employs 40,000 people.\n";
    const { draft, uri } = await openStory(wrongRegions, { "briefing.md": briefing, "memo.md": broken });
    await eventually(() =>
      assert.deepEqual(fileOf(uri("sources/memo.md")), [
        [4, 'sources/memo.md: front matter line 4: "date" must be a date like 2025-08-29, 2025-08 or 2025'],
      ]),
    );
    await eventually(() => assert.deepEqual(flagged(draft), ["28 regions"]));
  });

  it("forgets the trouble of a record that was put right", async () => {
    const { uri, write } = await openStory(wrongRegions, {
      "briefing.md": briefing.replace("2025-09-24", "soon"),
    });
    await eventually(() => assert.equal(fileOf(uri("sources/briefing.md")).length, 1));
    await write("sources/briefing.md", briefing);
    await eventually(() => assert.deepEqual(fileOf(uri("sources/briefing.md")), []));
  });

  it("leaves out a file that is no text, says so on it, and loads the rest", async () => {
    const { draft, uri, write } = await openStory(wrongRegions, { "briefing.md": briefing });
    await write("sources/picture.md", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0, 0xff, 0xfe, 0, 3]));
    await eventually(() => assert.equal(fileOf(uri("sources/picture.md")).length, 1));
    await eventually(() => assert.deepEqual(flagged(draft), ["28 regions"]));
  });

  it("tells of a link that leads nowhere, and loads the rest", async () => {
    const { draft, uri } = await openStory(wrongRegions, { "briefing.md": briefing });
    await symlink(uri("nowhere.md").fsPath, uri("sources/gone.md").fsPath);
    await vscode.commands.executeCommand("sourcecheck.reloadSources");
    await eventually(() =>
      assert.deepEqual(fileOf(uri("sources/gone.md")), [
        [
          1,
          "sources/gone.md: it could not be read (there is no such file; if it is a link, it leads nowhere).",
        ],
      ]),
    );
    await eventually(() => assert.deepEqual(flagged(draft), ["28 regions"]));
  });

  it("does not check a source as if it were a draft", async () => {
    const { uri } = await openStory(wrongRegions, {
      "briefing.md": briefing,
      "other.md": "Northwind Cloud runs 91 data centres in 28 regions.\n",
    });
    const source = await vscode.workspace.openTextDocument(uri("sources/other.md"));
    await vscode.window.showTextDocument(source);
    await vscode.commands.executeCommand("sourcecheck.reloadSources");
    assert.deepEqual(flagged(source), []);
    assert.equal(await cardOver(source, "28 regions"), undefined);
  });

  it("may be none: then a draft has no problems and no cards", async () => {
    await withDraftElsewhere(async (draft) => {
      await vscode.commands.executeCommand("sourcecheck.reloadSources");
      assert.deepEqual(flagged(draft), []);
      assert.equal(await cardOver(draft, "28 regions"), undefined);
    });
  });
});

/** Outside of the workspace, where nothing lies beside the draft or above it. */
async function withDraftElsewhere(
  use: (draft: vscode.TextDocument, folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "sourcecheck-alone-"));
  try {
    await writeFile(join(folder, "draft.md"), wrongRegions);
    const draft = await vscode.workspace.openTextDocument(join(folder, "draft.md"));
    await vscode.window.showTextDocument(draft);
    await use(draft, folder);
    await closeEditors();
  } finally {
    await rm(folder, { recursive: true });
  }
}
