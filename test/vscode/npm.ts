import { once } from "node:events";
import { startGroup } from "./children";
import { Obstacle } from "./obstacle";

/** Runs npm in a folder outside of the project. Its output is kept back and told only when it fails. */
export async function runNpm(folder: string, args: readonly string[]): Promise<void> {
  const [command, first] = npmCommand();
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"];
  // The packages are made for Node 24 and run by it; npm itself may run on the older one that we have.
  const lenient = ["--engine-strict=false", "--fetch-retries=1", "--fetch-retry-mintimeout=1000"];
  const npm = startGroup(command, [...first, ...args, "--prefix", folder, ...quiet, ...lenient], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    shell: command.endsWith(".cmd"),
  });
  let output = "";
  npm.stdout?.on("data", (text) => (output += text));
  npm.stderr?.on("data", (text) => (output += text));
  const status: number | null = await once(npm, "close").then(
    ([code]) => code,
    (trouble: Error) => {
      throw new Obstacle(
        `npm could not be started (${trouble.message}). Run this through npm, or put npm on the PATH.`,
      );
    },
  );
  if (status !== 0) throw new Obstacle(diagnose(output, folder));
}

/** The npm that runs us, when there is one: it needs no shell, on Windows neither. */
function npmCommand(): [string, string[]] {
  const own = process.env["npm_execpath"];
  if (own?.endsWith(".js")) return [process.execPath, [own]];
  return [process.platform === "win32" ? "npm.cmd" : "npm", []];
}

const diagnoses = [
  {
    signs:
      /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/,
    advice:
      "The npm registry cannot be reached. Connect to the network (or set npm's proxy or registry) and try again.",
  },
  {
    signs: /\bENOSPC\b/,
    advice: "The disk is full. Make room, or set SOURCECHECK_CACHE to a folder on another disk.",
  },
  {
    signs: /\b(EACCES|EPERM|EROFS)\b/,
    advice: "Writing is not allowed there. Set SOURCECHECK_CACHE to another folder.",
  },
  {
    signs: /\b(E404|ETARGET|EBADPLATFORM)\b/,
    advice:
      "The npm registry in use lacks one of the packages. Set npm's registry to https://registry.npmjs.org.",
  },
];

function diagnose(output: string, folder: string): string {
  const known = diagnoses.find(({ signs }) => signs.test(output));
  const tail = output.trim().split("\n").slice(-4).join("\n  ");
  return `Installing into ${folder} failed. ${known?.advice ?? "What npm said:"}\n  ${tail}`;
}
