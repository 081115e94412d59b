import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import * as vscode from "vscode";
import { briefing, closeEditors, eventually, openStory, report, type Story, set } from "./scene";

const text = "Northwind Cloud runs 91 data centres.\n\nNorthwind Cloud employs many people.\n";

describe("Insert citation", () => {
  let story: Story;
  const citeAt = async (offset: number) => {
    const place = story.draft.positionAt(offset);
    story.editor.selection = new vscode.Selection(place, place);
    await insertFirstPick(story.draft);
  };

  beforeEach(async () => {
    story = await openStory(text, { "briefing.md": briefing, "report.md": report });
  });
  afterEach(closeEditors);

  it("offers first the claim that fits the figure at the cursor, and puts its key behind the figure", async () => {
    await citeAt(text.indexOf("1 data"));
    assert.equal(story.draft.getText(), text.replace("91 data centres", "91 data centres [@briefing]"));
  });

  it("offers first the claim that fits the sentence, where there is no figure", async () => {
    await citeAt(text.indexOf(" many people"));
    assert.equal(story.draft.getText(), text.replace("employs many", "employs [@report] many"));
  });

  it("is taken back by one undo", async () => {
    await citeAt(text.indexOf("1 data"));
    assert.notEqual(story.draft.getText(), text);
    await vscode.commands.executeCommand("undo");
    assert.equal(story.draft.getText(), text);
  });

  it("writes a footnote with its source at the end, where the setting asks for it, and one undo takes back both", async () => {
    await set("citationStyle", "footnote");
    try {
      await citeAt(text.indexOf("1 data"));
      assert.equal(
        story.draft.getText(),
        `${text.replace("91 data centres", "91 data centres[^briefing]")}\n[^briefing]: “Briefing on data centres”, City Desk, 24 Sep 2025.\n`,
      );
      await vscode.commands.executeCommand("undo");
      assert.equal(story.draft.getText(), text);
    } finally {
      await set("citationStyle", undefined);
    }
  });
});

/** Runs the command and takes the first item as soon as there is one. */
async function insertFirstPick(draft: vscode.TextDocument): Promise<void> {
  const before = draft.getText();
  await eventually(async () => {
    let isDone = false;
    const inserting = vscode.commands.executeCommand("sourcecheck.insertCitation").then(() => {
      isDone = true;
    });
    while (!isDone) {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      await Promise.race([inserting, wait(50)]);
    }
    assert.notEqual(draft.getText(), before, "a citation was inserted");
  });
}
