import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { temporaryFolder } from "../vscode/children";
import { desktopVscode, hasDisplay, programOnPath } from "../vscode/desktop";
import { projectFolder, type SampleCopy } from "../vscode/sample";
import { sumOfTallies } from "./tally";

/** Runs the bundled suite in a desktop VS Code: whether all passed, or why it could not be run there. */
export async function runInDesktop(
  testsFile: string,
  sample: SampleCopy,
  tallyFile: string,
): Promise<boolean | { lack: string }> {
  const desktop = await desktopVscode();
  if ("lack" in desktop) return desktop;
  const virtualDisplay = hasDisplay() ? undefined : programOnPath("xvfb-run");
  if (!hasDisplay() && !virtualDisplay)
    return { lack: "there is no display, and no xvfb-run to stand in for one" };
  const own = temporaryFolder("code");
  const folders = [`--user-data-dir=${join(own, "data")}`, `--extensions-dir=${join(own, "extensions")}`];
  const launch = [
    sample.folder,
    sample.draft,
    "--disable-extensions",
    "--disable-workspace-trust",
    ...folders,
  ];
  const before = sumOfTallies(tallyFile);
  try {
    await runTests({
      vscodeExecutablePath: virtualDisplay ?? desktop.program,
      launchArgs: virtualDisplay ? ["-a", desktop.program, ...launch] : launch,
      extensionDevelopmentPath: projectFolder,
      extensionTestsPath: testsFile,
      extensionTestsEnv: process.env,
    });
    return true;
  } catch (trouble) {
    const after = sumOfTallies(tallyFile);
    if (after.passed + after.failed > before.passed + before.failed) return false;
    return { lack: `${desktop.program} ended before any test ran (${String(trouble)})` };
  }
}
