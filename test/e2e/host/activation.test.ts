import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually } from "./scene";

const extension = vscode.extensions.getExtension("sourcecheck.sourcecheck");

describe("Activation", () => {
  it("comes with a Markdown draft, without anybody asking", async () => {
    await eventually(() => assert.equal(extension?.isActive, true));
  });

  it("registers each command that the manifest contributes, and no other", async () => {
    const contributed: { command: string }[] = extension?.packageJSON.contributes.commands;
    const registered = (await vscode.commands.getCommands(true)).filter((one) => /^sourcecheck\./.test(one));
    assert.deepEqual(
      // VS Code adds its own for views and the like; ours have one dot.
      registered.filter((one) => one.split(".").length === 2).sort(),
      contributed.map(({ command }) => command).sort(),
    );
  });
});
