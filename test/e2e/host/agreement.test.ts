import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import * as vscode from "vscode";
import { eventually, problemsOf, set, workspaceRoot } from "./scene";

type Finding = {
  readonly start: number;
  readonly end: number;
  readonly verdict: string;
  readonly message: string;
};

/** Users of neighbouring tools were told one thing by the editor and another by the command line. */
describe("Editor and command line", () => {
  it("find the same in the sample, and say it in the same words", async () => {
    const draft = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceRoot(), "draft.md"));
    await vscode.window.showTextDocument(draft);
    await set("severity.unsourced", "hint");
    try {
      const told = (await findingsByCommandLine(draft.uri.fsPath))
        .filter(({ verdict }) => verdict !== "supported" && verdict !== "compatible")
        .map(({ start, end, message }) => ({ start, end, message }));
      assert(told.length > 0);
      await eventually(() =>
        assert.deepEqual(
          problemsOf(draft.uri).map((one) => placed(one, draft)),
          told,
        ),
      );
    } finally {
      await set("severity.unsourced", undefined);
    }
  });
});

const placed = ({ range, message }: vscode.Diagnostic, draft: vscode.TextDocument) => ({
  start: draft.offsetAt(range.start),
  end: draft.offsetAt(range.end),
  message,
});

async function findingsByCommandLine(file: string): Promise<readonly Finding[]> {
  const extension = vscode.extensions.getExtension("sourcecheck.sourcecheck");
  assert(extension);
  const cli = vscode.Uri.joinPath(extension.extensionUri, "dist", "cli.js").fsPath;
  // Desktop VS Code runs on Electron, which is Node only when told so.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: "1" };
  const args = [cli, "check", file, "--format", "json"];
  const answer = await promisify(execFile)(process.execPath, args, { env }).catch(
    // Exit status 1 says that a conflict stands; the answer is whole all the same.
    (failure: { readonly code?: number; readonly stdout: string }) => {
      if (failure.code !== 1) throw failure;
      return failure;
    },
  );
  return JSON.parse(answer.stdout).drafts[0].findings;
}
