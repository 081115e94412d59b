import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder } from "./scene";

describe("the program", function () {
  this.timeout(20_000);
  const started = (...args: readonly string[]) =>
    spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args]);

  it("ends quietly when nobody reads on, as in `sourcecheck figures long.md | head`", () =>
    inFolder({}, async (_command, folder) => {
      writeFileSync(join(folder, "long.md"), "We sold 12 ships and 13 boats.\n\n".repeat(3_000));
      const program = started("figures", join(folder, "long.md"), "--format", "json");
      const complaints: string[] = [];
      program.stderr.on("data", (data) => complaints.push(String(data)));
      program.stdout.once("data", () => program.stdout.destroy());
      assert.equal(await new Promise((end) => program.on("close", end)), 0);
      assert.equal(complaints.join(""), "");
    }));

  it("prints no colours to another program, and hands on the exit status", () =>
    inFolder({ "draft.md": "Ten ships.\n" }, async (_command, folder) => {
      const program = started("check", join(folder, "draft.md"));
      const printed: string[] = [];
      program.stdout.on("data", (data) => printed.push(String(data)));
      assert.equal(await new Promise((end) => program.on("close", end)), 2);
      assert.equal(printed.join("").includes("\u001b"), false);
    }));
});
