import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { endedByItself, startGroup, temporaryFolder } from "./children";
import { desktopVscode, hasDisplay, programOnPath } from "./desktop";
import { embeddedVscode, startServer } from "./embedded";
import { Obstacle, runMain } from "./obstacle";
import { freePort, isFree } from "./ports";
import { copyOfSample, projectFolder, type SampleCopy } from "./sample";

const defaultPort = 8520;

const usage = `Builds Sourcecheck, checks the sample draft in the terminal, and opens the sample in VS Code.

  npm start
  npm start -- --port 9000     the embedded VS Code listens there (default ${defaultPort}, or PORT)
  npm start -- --no-open       only print the address, open no browser and no desktop VS Code
  npm start -- --help

You edit a copy of the sample. Ctrl+C ends everything that was started and removes the copy.

  SOURCECHECK_VSCODE   the program of your desktop VS Code, or "embedded" to use the embedded one in any case
  SOURCECHECK_CACHE    where the embedded VS Code is kept, once for all clones`;

type Wishes = { readonly help: boolean; readonly open: boolean; readonly port: number | undefined };

runMain(async () => {
  const wishes = readWishes(process.argv.slice(2));
  if (wishes.help) {
    console.log(usage);
    return 0;
  }
  const port = await choosePort(wishes.port);
  buildExtension();
  const sample = copyOfSample();
  checkInTerminal(sample);
  const desktop =
    wishes.open && hasDisplay() ? await desktopVscode() : { lack: "no window is wanted or possible" };
  return "program" in desktop
    ? openInDesktop(desktop.program, sample)
    : openInEmbedded(sample, port, wishes.open);
});

function readWishes(args: readonly string[]): Wishes {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: "boolean", short: "h" },
        "no-open": { type: "boolean" },
        port: { type: "string" },
      },
    });
    const given = values.port ?? process.env["PORT"];
    return {
      help: values.help ?? false,
      open: !values["no-open"],
      port: given ? readPort(given) : undefined,
    };
  } catch (trouble) {
    throw trouble instanceof Obstacle ? trouble : new Obstacle(`${(trouble as Error).message}\n\n${usage}`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Obstacle(
    `"${text}" is not a port. Give a number from 1 to 65535, such as npm start -- --port ${defaultPort}.`,
  );
}

/** Asked before anything is built, so that a busy port is told at once. */
async function choosePort(wished: number | undefined): Promise<number> {
  if (await isFree(wished ?? defaultPort)) return wished ?? defaultPort;
  const free = await freePort();
  if (wished) {
    throw new Obstacle(
      `Port ${wished} is in use. End what listens there, or choose another: npm start -- --port ${free}`,
    );
  }
  console.log(
    `Port ${defaultPort} is in use, so ${free} is taken instead. (npm start -- --port N chooses one.)`,
  );
  return free;
}

function buildExtension(): void {
  console.log("Building the extension …");
  try {
    execFileSync(process.execPath, ["esbuild.mjs"], { cwd: projectFolder, stdio: "inherit" });
  } catch {
    throw new Obstacle(
      "The build failed; its message stands above. After pulling changes, run npm ci first.",
    );
  }
}

/** A conflict in the draft is what the sample is there to show: status 1 is as good as 0. */
function checkInTerminal(sample: SampleCopy): void {
  console.log("\nsourcecheck check draft.md\n");
  try {
    const command = [join(projectFolder, "dist", "cli.js"), "check", "draft.md"];
    execFileSync(process.execPath, command, { cwd: sample.folder, stdio: "inherit" });
  } catch (trouble) {
    const status = (trouble as { status?: number }).status;
    if (status !== 1)
      throw new Obstacle(`Checking the sample ended with status ${status}; its message stands above.`);
  }
  console.log();
}

/** With settings and extensions of its own, so that the window is ours to close and the person's stay as they are. */
async function openInDesktop(program: string, sample: SampleCopy): Promise<number> {
  const own = temporaryFolder("code");
  console.log(`Opening the sample in ${program}. Close the window or press Ctrl+C to end.`);
  const window = startGroup(
    program,
    [
      sample.folder,
      sample.draft,
      `--extensionDevelopmentPath=${projectFolder}`,
      `--user-data-dir=${join(own, "data")}`,
      `--extensions-dir=${join(own, "extensions")}`,
      ...[
        "--new-window",
        "--disable-workspace-trust",
        "--skip-welcome",
        "--skip-release-notes",
        "--disable-updates",
      ],
    ],
    { stdio: "ignore" },
  );
  const status = await endedByItself(window);
  if (status === 0) return 0;
  throw new Obstacle(
    `${program} ended with status ${status}. SOURCECHECK_VSCODE=embedded npm start does without it.`,
  );
}

async function openInEmbedded(sample: SampleCopy, port: number, isToOpen: boolean): Promise<number> {
  const vscode = await embeddedVscode();
  const token = randomBytes(16).toString("hex");
  const server = await startServer(vscode, {
    port,
    dataFolder: temporaryFolder("server"),
    settings: {
      "workbench.startupEditor": "none",
      "workbench.secondarySideBar.defaultVisibility": "hidden",
      "chat.disableAIFeatures": true,
      "extensions.ignoreRecommendations": true,
    },
    args: ["--connection-token", token, "--default-folder", sample.folder],
  });
  const payload = JSON.stringify([["openFile", `vscode-remote://127.0.0.1:${port}${sample.draft}`]]);
  const address = `http://127.0.0.1:${port}/?tkn=${token}&payload=${encodeURIComponent(payload)}`;
  console.log(`The sample is open in VS Code at\n\n  ${address}\n`);
  console.log("You edit a copy of it. Ctrl+C ends VS Code and removes the copy.");
  if (isToOpen) openInBrowser(address);
  await server.endedByItself;
  throw new Obstacle(`VS Code ended by itself. Run npm start again. Its last lines:\n${server.logTail()}`);
}

/** The browser belongs to the person: it is not ended with us, and that none opens is no failure. */
function openInBrowser(address: string): void {
  const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
    darwin: ["open", address],
    win32: ["rundll32", "url.dll,FileProtocolHandler", address],
    linux: ["xdg-open", address],
  };
  const opener = openers[process.platform];
  if (!opener || !hasDisplay() || (process.platform === "linux" && !programOnPath(opener[0]))) return;
  const [command, ...args] = opener;
  const browser = spawn(command, args, { detached: true, stdio: "ignore" });
  browser.on("error", () => console.log("No browser could be opened; open the address by hand."));
  browser.unref();
}
