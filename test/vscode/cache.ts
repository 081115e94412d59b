import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, stat, statfs, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { removedAtEnd } from "./children";
import { Obstacle } from "./obstacle";

/**
 * Installs something once for every clone of this user and gives its folder. It appears whole or not at all, and two
 * runs at once wait for each other. The name holds the version: another version is another folder.
 */
export async function installedOnce(
  name: string,
  megabytes: number,
  install: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(cacheDirectory(), name);
  if (existsSync(folder)) return folder;
  await makeCacheDirectory();
  return whileLocked(`${folder}.lock`, async () => {
    if (existsSync(folder)) return folder;
    const building = `${folder}.building`; // what an interrupted run left here is incomplete
    await rm(building, { recursive: true, force: true });
    await requireSpace(megabytes);
    await mkdir(building);
    await install(building);
    await rename(building, folder);
    return folder;
  });
}

/** Where downloads are kept: SOURCECHECK_CACHE, else the user's cache folder, so that a fresh clone finds them again. */
function cacheDirectory(): string {
  const given = process.env["SOURCECHECK_CACHE"];
  if (given) return given;
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "sourcecheck");
  if (process.platform === "win32")
    return join(process.env["LOCALAPPDATA"] ?? homedir(), "sourcecheck", "cache");
  return join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "sourcecheck");
}

async function makeCacheDirectory(): Promise<void> {
  try {
    await mkdir(cacheDirectory(), { recursive: true });
    await writeFile(join(cacheDirectory(), ".writable"), "");
  } catch (trouble) {
    const why = trouble instanceof Error ? trouble.message : String(trouble);
    throw new Obstacle(
      `Cannot write to ${cacheDirectory()} (${why}). Set SOURCECHECK_CACHE to a folder that you may write to.`,
    );
  }
}

async function requireSpace(megabytes: number): Promise<void> {
  const disk = await statfs(cacheDirectory());
  const free = Math.floor((disk.bavail * disk.bsize) / 1e6);
  if (free >= megabytes) return;
  throw new Obstacle(
    `${cacheDirectory()} has ${free} MB free, ${megabytes} MB are needed. ` +
      "Make room, or set SOURCECHECK_CACHE to a folder on another disk.",
  );
}

const secondsToWaitForAnother = 300;

async function whileLocked<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + secondsToWaitForAnother * 1000;
  while (!(await takeLock(lock))) {
    if (Date.now() > giveUpAt)
      throw new Obstacle(`Another run is installing since long. If there is none, delete ${lock}.`);
    await wait(250);
  }
  const forget = removedAtEnd(lock);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
    forget();
  }
}

async function takeLock(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (trouble) {
    if (!isCode(trouble, "EEXIST")) throw trouble;
    if (await isAbandoned(lock)) await rm(lock, { force: true });
    return false;
  }
}

async function isAbandoned(lock: string): Promise<boolean> {
  try {
    const pid = Number(await readFile(lock, "utf8"));
    const age = Date.now() - (await stat(lock)).mtimeMs;
    if (!pid) return age > 10_000; // made, not yet written
    process.kill(pid, 0);
    return false;
  } catch (trouble) {
    return isCode(trouble, "ESRCH");
  }
}

function isCode(trouble: unknown, code: string): boolean {
  return trouble instanceof Error && "code" in trouble && trouble.code === code;
}
