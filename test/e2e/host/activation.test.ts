import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("Activation", () => {
  it("runs in a real VS Code", () => {
    assert.match(vscode.version, /^1\./);
    assert.equal(vscode.workspace.workspaceFolders?.length, 1);
    console.log(vscode.window.activeTextEditor?.document.uri.toString());
  });
});
