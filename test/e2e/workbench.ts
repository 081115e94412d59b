import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { temporaryFolder } from "../vscode/children";
import { launchChromium } from "../vscode/chromium";
import { embeddedVscode, type RunningServer, startServer } from "../vscode/embedded";
import { freePort } from "../vscode/ports";
import { projectFolder } from "../vscode/sample";

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

export type Environment = Readonly<Record<string, string>>;

export type Opening = { readonly folder: string; readonly draft: string; readonly testsFile?: string };

export type Workbench = {
  readonly page: Page;
  readonly server: RunningServer;
  /** Loads the workbench anew with the draft open: the extension installed, or under test where there is a tests file. */
  readonly open: (opening: Opening) => Promise<void>;
  /** Keeps a picture and the server's last lines and what else was said, and tells where. */
  readonly keepEvidence: (name: string, saidElsewhere?: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * A server of its own with a browser page of its own, both gone after `close`. The environment reaches the extension
 * host; the test driver is needed for a tests file, and hides notifications.
 */
export async function startWorkbench(
  mode:
    | { readonly kind: "for a person" }
    | { readonly kind: "for a tests file"; readonly environment: Environment },
): Promise<Workbench> {
  const vscode = await embeddedVscode();
  const browser = await launchChromium();
  const port = await freePort();
  const server = await startServer(vscode, {
    port,
    dataFolder: temporaryFolder("server"),
    settings,
    args: [
      "--without-connection-token",
      ...(mode.kind === "for a person" ? [] : ["--enable-smoke-test-driver"]),
    ],
    environment: mode.kind === "for a person" ? {} : mode.environment,
  });
  const page = await browser.newPage({ viewport: { width: 1160, height: 880 }, deviceScaleFactor: 1 });
  page.setDefaultTimeout(15_000);
  return {
    page,
    server,
    open: async (opening) => {
      await page.goto(address(port, opening));
    },
    keepEvidence: (name, saidElsewhere = "") =>
      keepEvidence(page, name, `${server.logTail()}\n\n${saidElsewhere}`),
    close: () => closeAll(browser, server),
  };
}

/** Extension, tests and draft as VS Code's page takes them: the authority must be the address to the letter. */
function address(port: number, { folder, draft, testsFile }: Opening): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${path}`;
  const underTest = testsFile && [
    ["extensionDevelopmentPath", remote(projectFolder)],
    ["extensionTestsPath", remote(testsFile)],
  ];
  const payload = [["openFile", remote(draft)], ...(underTest || [])];
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

export async function keepEvidence(page: Page, name: string, log: string): Promise<void> {
  const folder = join(projectFolder, ".cache", "failures");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name.replace(/\W+/g, "-").toLowerCase());
  await page
    .screenshot({ path: `${file}.png` })
    .catch((trouble) => console.error(`No picture: ${trouble.message}`));
  writeFileSync(`${file}.log`, log);
  console.error(`Kept ${file}.png and .log, which ends so:\n${log.split("\n").slice(-10).join("\n")}`);
}

async function closeAll(browser: Browser, server: RunningServer): Promise<void> {
  await Promise.allSettled([browser.close(), server.end()]);
}
