import { format } from "node:util";
import type { SampleCopy } from "../vscode/sample";
import { startWorkbench } from "./workbench";

const minutesAtMost = 4;

/** Runs the bundled suite in the Node extension host of the embedded VS Code; true when all passed. */
export async function runInEmbedded(
  testsFile: string,
  sample: SampleCopy,
  environment: Readonly<Record<string, string>>,
): Promise<boolean> {
  const workbench = await startWorkbench(sample, environment);
  try {
    const exit = new Promise<number>((resolve) =>
      workbench.page.exposeFunction("codeAutomationExit", resolve),
    );
    const complaints: string[] = [];
    await workbench.page.exposeFunction("codeAutomationLog", (type: string, args: unknown[]) => {
      // Mocha reports by console.log. The rest is VS Code's own talk (its native modules are not built): wanted on failure only.
      if (type === "log") console.log(format(...args));
      else complaints.push(format(...args));
    });
    await workbench.open(testsFile);
    const code = await Promise.race([exit, nothingAfter(minutesAtMost), workbench.server.ended]);
    if (code !== 0) {
      console.error(complaints.slice(-20).join("\n"));
      await workbench.keepEvidence("extension-host");
    }
    if (code === undefined) console.error(`The suite did not end within ${minutesAtMost} minutes.`);
    return code === 0;
  } finally {
    await workbench.close();
  }
}

function nothingAfter(minutes: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), minutes * 60_000).unref());
}
