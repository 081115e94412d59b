import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  briefing,
  closeEditors,
  eventually,
  fixesFor,
  openStory,
  problemsOf,
  rangeOf,
  set,
  workspaceRoot,
} from "./scene";

const rise = "Prices of chips rose from 325 to 364 cents, a 15 % rise.\n";

describe("A draft that contradicts itself", () => {
  afterEach(closeEditors);

  it("is told so at the figure that does not follow, with the sum and the places of the others", async () => {
    const { draft } = await openStory(rise, { "briefing.md": briefing });
    const [problem] = await eventually(() => {
      const problems = problemsOf(draft.uri);
      assert.equal(problems.length, 1);
      return problems;
    });
    assert(problem);
    assert.equal(problem.code, "inconsistency");
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    assert.deepEqual(problem.range, rangeOf(draft, "15 %"));
    assert.match(
      problem.message,
      /^The draft contradicts itself: 325 cents to 364 cents is a rise of 12 %, not 15 %$/,
    );
    assert.deepEqual(
      problem.relatedInformation?.map(({ location }) => draft.getText(location.range)),
      ["325", "364 cents"],
    );
  });

  it("is led to the figure by “Next conflict”", async () => {
    const { draft, editor } = await openStory(rise, { "briefing.md": briefing });
    await eventually(() => assert.equal(problemsOf(draft.uri).length, 1));
    await vscode.commands.executeCommand("sourcecheck.nextConflict");
    assert.deepEqual(editor.selection.active, rangeOf(draft, "15 %").start);
  });

  it("is told so where its corpus is empty, and where it has none", async () => {
    const { draft, uri } = await openStory(rise, {});
    await eventually(() => assert.equal(problemsOf(draft.uri).length, 1));
    // Above the workspace nothing is looked for.
    const alone = vscode.Uri.joinPath(workspaceRoot(), "..", "without-sources.md");
    await vscode.workspace.fs.copy(uri("draft.md"), alone, { overwrite: true });
    await vscode.window.showTextDocument(alone);
    await eventually(() => assert.equal(problemsOf(alone).length, 1));
    assert.equal(problemsOf(alone)[0]?.code, "inconsistency");
    const titles = (await fixesFor(await vscode.workspace.openTextDocument(alone), "15 %")).map(
      ({ title }) => title,
    );
    assert.deepEqual(titles, ["Ignore 15 % here…"]);
  });

  it("is left alone once a person settles it, or where the setting says so", async () => {
    const { draft, editor } = await openStory(rise, { "briefing.md": briefing });
    await eventually(() => assert.equal(problemsOf(draft.uri).length, 1));
    await set("severity.inconsistency", "off");
    await eventually(() => assert.equal(problemsOf(draft.uri).length, 0));
    await set("severity.inconsistency", undefined);
    await eventually(() => assert.equal(problemsOf(draft.uri).length, 1));
    await editor.edit((builder) =>
      builder.insert(draft.lineAt(0).range.end, " <!-- sourcecheck-ignore 15 %: as printed -->"),
    );
    await eventually(() => assert.equal(problemsOf(draft.uri).length, 0));
  });
});
