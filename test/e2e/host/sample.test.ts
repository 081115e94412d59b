import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, problemsOf, workspaceRoot } from "./scene";

type Expected = { readonly text: string; readonly line: number; readonly verdict: string };

describe("The sample", () => {
  it("shows a problem at each figure that a source contradicts or that sources dispute, and nowhere else", async () => {
    const draft = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceRoot(), "draft.md"));
    await vscode.window.showTextDocument(draft);
    const shown = new Map([
      ["conflicting", vscode.DiagnosticSeverity.Warning],
      ["disputed", vscode.DiagnosticSeverity.Information],
      ["superseded", vscode.DiagnosticSeverity.Information],
    ]);
    const expected = (await expectedVerdicts()).filter(({ verdict }) => shown.has(verdict));
    assert(expected.length > 0);
    await eventually(() =>
      assert.deepEqual(
        problemsOf(draft.uri).map(({ range, severity }) => ({
          line: range.start.line + 1,
          text: draft.getText(range),
          severity,
        })),
        expected.map(({ line, text, verdict }) => ({ line, text, severity: shown.get(verdict) })),
      ),
    );
  });
});

async function expectedVerdicts(): Promise<Expected[]> {
  const extension = vscode.extensions.getExtension("sourcecheck.sourcecheck");
  assert(extension);
  const file = vscode.Uri.joinPath(extension.extensionUri, "seeds", "alibaba-ai", "draft.expected.json");
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
}
