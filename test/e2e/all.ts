import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { temporaryFolder } from "../vscode/children";
import { runMain } from "../vscode/obstacle";
import { projectFolder } from "../vscode/sample";
import { sumOfTallies, tallyVariable } from "./tally";

const steps = [
  { name: "check", args: ["run", "check"] },
  { name: "unit", args: ["run", "unit", "--", "--reporter", "test/e2e/tally.ts"] },
  { name: "e2e", args: ["run", "e2e"] },
];

/** `npm test`: each step runs though one before it failed, so that one run tells all; the counts of all runs come last. */
runMain(async () => {
  const tallyFile = join(temporaryFolder("tally"), "tally.jsonl");
  const environment = { ...process.env, [tallyVariable]: tallyFile };
  const failedSteps = steps.filter(({ name, args }) => {
    console.log(`\n── ${name} ──`);
    return (
      spawnSync("npm", args, {
        cwd: projectFolder,
        env: environment,
        stdio: "inherit",
        shell: process.platform === "win32",
      }).status !== 0
    );
  });
  const { passed, failed } = sumOfTallies(tallyFile);
  if (failedSteps.length > 0) console.error(`\nFailed: ${failedSteps.map(({ name }) => name).join(", ")}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failedSteps.length === 0 && failed === 0 && passed > 0 ? 0 : 1;
});
