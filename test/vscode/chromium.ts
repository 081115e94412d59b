import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Chromium from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";
import manifest from "../../package.json";
import { installedOnce } from "./cache";
import { Obstacle } from "./obstacle";
import { withProgress } from "./progress";

const version = manifest.devDependencies["@sparticuz/chromium"];
const flags = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"];

/** A browser without a window: SOURCECHECK_BROWSER, else the one that an npm package carries, else an installed Chrome. */
export async function launchChromium(): Promise<Browser> {
  const given = process.env["SOURCECHECK_BROWSER"];
  if (given) return launch({ executablePath: given, args: flags });
  if (process.platform === "linux" && process.arch === "x64") return launchPackaged();
  return launch({ channel: "chrome", args: flags });
}

async function launchPackaged(): Promise<Browser> {
  const folder = await installedOnce(`chromium-${version}`, 500, (building) =>
    withProgress("Unpacking Chromium, once", () => unpack(building)),
  );
  const executablePath = join(folder, "chromium");
  const packaged = [join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  const libraries = lacksLibraries(executablePath) ? { LD_LIBRARY_PATH: packaged } : {};
  const lacking = lacksLibraries(executablePath, libraries);
  if (lacking) {
    throw new Obstacle(
      `Chromium lacks ${lacking}. On Debian and Ubuntu: apt-get install libnss3 libnspr4 libexpat1. ` +
        "Or set SOURCECHECK_BROWSER to the program of an installed Chrome or Chromium.",
    );
  }
  return launch({
    executablePath,
    args: flags,
    env: { ...process.env, ...libraries } as Record<string, string>,
  });
}

/** The package unpacks to the temporary folder and reuses what lies there, of whatever version: so it gets its own. */
async function unpack(building: string): Promise<void> {
  const before = { TMPDIR: process.env["TMPDIR"], AWS_EXECUTION_ENV: process.env["AWS_EXECUTION_ENV"] };
  // Taken for that system, the package also unpacks the libraries which a bare Linux lacks.
  Object.assign(process.env, { TMPDIR: building, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" });
  try {
    await Chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  if (!existsSync(join(building, "al2023", "lib"))) {
    throw new Error(`Chromium's libraries are not where they were: ${readdirSync(building)}`);
  }
}

/** Names of the shared libraries that the program would not find, "" when it has all. */
function lacksLibraries(program: string, environment: Readonly<Record<string, string>> = {}): string {
  try {
    const listed = execFileSync("ldd", [program], {
      encoding: "utf8",
      env: { ...process.env, ...environment },
    });
    return [...listed.matchAll(/(\S+) => not found/g)].map(([, name]) => name).join(", ");
  } catch {
    return ""; // no ldd here: starting it will tell
  }
}

async function launch(options: Parameters<typeof chromium.launch>[0]): Promise<Browser> {
  try {
    return await chromium.launch(options);
  } catch (trouble) {
    const why =
      trouble instanceof Error ? trouble.message.split("\n").slice(0, 6).join("\n  ") : String(trouble);
    throw new Obstacle(
      `No browser could be started. Set SOURCECHECK_BROWSER to the program of an installed Chrome or Chromium.\n  ${why}`,
    );
  }
}
