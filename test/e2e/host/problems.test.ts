import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  briefing,
  closeEditors,
  eventually,
  fixesFor,
  flagged,
  openStory,
  problemsOf,
  rangeOf,
  set,
} from "./scene";

const wrongRegions = "Northwind Cloud runs 91 data centres in 28 regions.\n";

describe("A problem", () => {
  afterEach(closeEditors);

  it("stands at the figure, says both figures and the source, and points to the source's figure", async () => {
    const { draft, uri } = await openStory(wrongRegions, { "briefing.md": briefing });
    const [problem] = await eventually(() => {
      const problems = problemsOf(draft.uri);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.relatedInformation?.length, 1);
      return problems;
    });
    assert(problem);
    const [related] = problem.relatedInformation ?? [];
    assert.deepEqual(problem.range, rangeOf(draft, "28 regions"));
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(
      problem.message,
      /^Draft says 28 regions; the source says 29 regions \(Briefing on data centres, 24 Sep 2025\)/,
    );
    assert.equal(typeof problem.code, "string");
    const source = await vscode.workspace.openTextDocument(uri("sources/briefing.md"));
    assert.equal(related?.location.uri.toString(), source.uri.toString());
    assert.equal(source.getText(related?.location.range), "29 regions");
    assert.equal(related?.message, "Northwind Cloud runs 91 data centres in 29 regions.");
  });

  it("carries the slip as its code where one explains the figure", async () => {
    const { draft } = await openStory("Northwind Cloud's revenue in 2024 was $35 billion.\n", {
      "briefing.md": briefing,
    });
    const [problem] = await eventually(() => {
      assert.deepEqual(flagged(draft), ["$35 billion"]);
      return problemsOf(draft.uri);
    });
    assert.equal(problem?.code, "swapped digits");
    assert.match(problem?.message ?? "", /^Draft says \$35 billion; the source says \$53 billion .*swapped/);
  });

  it("stands at a year that the source tells otherwise, and is mended by its fix", async () => {
    const { draft } = await openStory("The clock maker Odelle was founded in 1913.\n", {
      "odelle.md":
        "---\nid: odelle\ntitle: Makers of clocks\n---\n\nOdelle, founded in 1931, makes clocks.\n",
    });
    const [problem] = await eventually(() => {
      assert.deepEqual(flagged(draft), ["1913"]);
      return problemsOf(draft.uri);
    });
    assert.equal(
      problem?.message,
      "Draft says 1913; the source says 1931 (Makers of clocks). Two digits look swapped: 1913 for 1931.",
    );
    const fixes = await fixesFor(draft, "1913");
    const change = fixes.find(({ title }) => title === "Change to 1931 (Makers of clocks)");
    assert(change?.edit);
    await vscode.workspace.applyEdit(change.edit);
    assert.equal(draft.getText(), "The clock maker Odelle was founded in 1931.\n");
    await eventually(() => assert.deepEqual(flagged(draft), []));
  });

  it("comes and goes while typing, and moves with the text before it is checked again", async () => {
    const { draft, editor } = await openStory("Northwind Cloud grows.\n", { "briefing.md": briefing });
    const type = (text: string) => editor.edit((builder) => builder.insert(new vscode.Position(0, 0), text));
    await type("Northwind Cloud runs 28 regions. ");
    await eventually(() => assert.deepEqual(flagged(draft), ["28 regions"]));
    await type("So much is known. ");
    await eventually(() => assert.deepEqual(flagged(draft), ["28 regions"]));
    await editor.edit((builder) => builder.replace(rangeOf(draft, "28"), "29"));
    await eventually(() => assert.deepEqual(flagged(draft), []));
  });

  it("leaves alone what no source speaks of", async () => {
    const { draft } = await openStory("Northwind Cloud runs 28 regions. We rang 53 buyers in 2024.\n", {
      "briefing.md": briefing,
    });
    await eventually(() => assert.deepEqual(flagged(draft), ["28 regions"]));
  });

  it("goes when the draft closes", async () => {
    const { draft } = await openStory(wrongRegions, { "briefing.md": briefing });
    await eventually(() => assert.deepEqual(flagged(draft), ["28 regions"]));
    await closeEditors();
    await eventually(() => assert.deepEqual(problemsOf(draft.uri), []));
  });

  it("is found in plain text, with Windows line ends, at the right place", async () => {
    const { uri, write } = await openStory("Nothing here.\n", { "briefing.md": briefing });
    await write("notes.txt", "First line.\r\n\r\nNorthwind Cloud runs 91 data centres in 28 regions.\r\n");
    const notes = await vscode.workspace.openTextDocument(uri("notes.txt"));
    await vscode.window.showTextDocument(notes);
    await eventually(() => assert.deepEqual(flagged(notes), ["28 regions"]));
    assert.equal(problemsOf(notes.uri)[0]?.range.start.line, 2);
  });

  const severities = [
    ["error", [vscode.DiagnosticSeverity.Error]],
    ["hint", [vscode.DiagnosticSeverity.Hint]],
    ["off", []],
    ["loud", [vscode.DiagnosticSeverity.Warning]], // not understood, so the default
    [undefined, [vscode.DiagnosticSeverity.Warning]],
  ] as const;

  it("is as grave as the setting says", async () => {
    const { draft } = await openStory(wrongRegions, { "briefing.md": briefing });
    await eventually(() => assert.deepEqual(flagged(draft), ["28 regions"]));
    for (const [value, expected] of severities) {
      await set("severity.conflicting", value);
      await eventually(() =>
        assert.deepEqual(
          problemsOf(draft.uri).map(({ severity }) => severity),
          expected,
        ),
      );
    }
  });

  it("is shown for an unsourced figure only when asked for", async () => {
    const { draft } = await openStory("We rang 53 buyers of cloud services.\n", { "briefing.md": briefing });
    await set("severity.unsourced", "information");
    await eventually(() => assert.deepEqual(flagged(draft), ["53 buyers"]));
    await set("severity.unsourced", undefined);
    await eventually(() => assert.deepEqual(flagged(draft), []));
  });

  it("leads from conflict to conflict, from the last to the first again", async () => {
    const text = `${wrongRegions}\nNorthwind Cloud's revenue in 2024 was $35 billion.\n`;
    const { draft, editor } = await openStory(text, { "briefing.md": briefing });
    await eventually(() => assert.deepEqual(flagged(draft), ["28 regions", "$35 billion"]));
    const visited: number[] = [];
    for (let step = 0; step < 3; step++) {
      await vscode.commands.executeCommand("sourcecheck.nextConflict");
      visited.push(draft.offsetAt(editor.selection.active));
    }
    assert.deepEqual(
      visited,
      ["28 regions", "$35 billion", "28 regions"].map((figure) => text.indexOf(figure)),
    );
  });
});
