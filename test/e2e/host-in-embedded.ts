import { format } from "node:util";
import type { SampleCopy } from "../vscode/sample";
import { markOfReport } from "./host/report";
import { type Environment, startWorkbench } from "./workbench";

const minutesAtMost = 4;

/** Runs the bundled suite in the Node extension host of the embedded VS Code; true when all passed. */
export async function runInEmbedded(
  testsFile: string,
  sample: SampleCopy,
  environment: Environment,
): Promise<boolean> {
  const workbench = await startWorkbench({ kind: "for a tests file", environment });
  try {
    const exit = new Promise<number>((resolve) =>
      workbench.page.exposeFunction("codeAutomationExit", resolve),
    );
    const otherLines: string[] = [];
    await workbench.page.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) => {
      const line = format(...args);
      if (line.startsWith(markOfReport)) console.log(line);
      else otherLines.push(line);
    });
    await workbench.open({ ...sample, testsFile });
    const code = await Promise.race([exit, nothingAfter(minutesAtMost), workbench.server.endedByItself]);
    if (code !== 0) {
      await workbench.keepEvidence("extension-host", otherLines.join("\n"));
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
