import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { temporaryFolder } from "../vscode/children";
import { launchChromium } from "../vscode/chromium";
import { embeddedVscode, type RunningServer, startServer } from "../vscode/embedded";
import { freePort } from "../vscode/ports";
import { projectFolder, type SampleCopy } from "../vscode/sample";

const settings = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "chat.disableAIFeatures": true,
  "editor.hover.delay": 100,
  "editor.minimap.enabled": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
};

export type Workbench = {
  readonly page: Page;
  readonly server: RunningServer;
  /** Loads the workbench with the extension from this project, and the draft of the sample open. */
  readonly open: (testsFile?: string) => Promise<void>;
  /** Keeps a picture and the server's last lines, and says where. */
  readonly keepEvidence: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A server of its own with a browser page of its own, both gone after `close`. */
export async function startWorkbench(
  sample: SampleCopy,
  environment: Readonly<Record<string, string>>,
): Promise<Workbench> {
  const vscode = await embeddedVscode();
  const browser = await launchChromium();
  const port = await freePort();
  const server = await startServer(vscode, {
    port,
    dataFolder: temporaryFolder("server"),
    settings,
    args: ["--without-connection-token", "--enable-smoke-test-driver"],
    environment,
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
  return {
    page,
    server,
    open: async (testsFile) => {
      await page.goto(address(port, sample, testsFile));
    },
    keepEvidence: (name) => keepEvidence(page, server, name),
    close: () => closeAll(browser, server),
  };
}

/** Extension, tests and draft as VS Code's page takes them: the authority must be the address to the letter. */
function address(port: number, sample: SampleCopy, testsFile: string | undefined): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ["extensionDevelopmentPath", remote(projectFolder)],
    ["openFile", remote(sample.draft)],
    ...(testsFile ? [["extensionTestsPath", remote(testsFile)]] : []),
  ];
  return `http://127.0.0.1:${port}/?folder=${encodeURIComponent(sample.folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

async function keepEvidence(page: Page, server: RunningServer, name: string): Promise<void> {
  const folder = join(projectFolder, ".cache", "failures");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name.replace(/\W+/g, "-").toLowerCase());
  await page
    .screenshot({ path: `${file}.png` })
    .catch((trouble) => console.error(`No picture: ${trouble.message}`));
  writeFileSync(`${file}.log`, server.logTail());
  console.error(`Kept ${file}.png and .log. The server's last lines:\n${server.logTail()}`);
}

async function closeAll(browser: Browser, server: RunningServer): Promise<void> {
  await Promise.allSettled([browser.close(), server.end()]);
}
