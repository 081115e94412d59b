import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const isWindows = process.platform === "win32";
const running = new Set<ChildProcess>();
const passing = new Set<string>();
const secondsToEndByItself = 3;

/** Starts a program as the leader of a process group of its own, so that whatever it starts ends with it. */
export function startGroup(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  endEverythingWithUs();
  const child = spawn(command, [...args], { ...options, detached: !isWindows });
  running.add(child);
  return child;
}

/** Its exit status when it ends unasked; never, when it is we who end it. */
export function endedByItself(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once("exit", (status) => {
      if (running.has(child) && !isEnding) resolve(status);
    });
  });
}

/** Asks the group to end, insists after three seconds, and returns when the leader is gone. */
export async function endGroup(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (hasEnded(child)) {
    // The leader may be gone while others of its group still run.
    signalGroup(child, "SIGKILL");
  } else {
    const ended = once(child, "exit");
    signalGroup(child, "SIGTERM");
    const insist = setTimeout(() => signalGroup(child, "SIGKILL"), secondsToEndByItself * 1000);
    await ended;
    clearTimeout(insist);
    signalGroup(child, "SIGKILL");
  }
}

/** A new folder that is removed when the program ends, however it ends. */
export function temporaryFolder(purpose: string): string {
  // Short on purpose: a socket of VS Code lies inside, and its path may have 103 characters at most.
  const folder = mkdtempSync(join(tmpdir(), `sourcecheck-${purpose}-`));
  removedAtEnd(folder);
  return folder;
}

/** A file or folder that is not to outlive the program; the answer takes that back. */
export function removedAtEnd(path: string): () => void {
  endEverythingWithUs();
  passing.add(path);
  return () => passing.delete(path);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (isWindows) spawn("taskkill", ["/pid", String(child.pid), "/T", "/F"], { stdio: "ignore" });
    else process.kill(-child.pid, signal);
  } catch {
    // ESRCH: nobody of the group is left, which is what we want.
  }
}

let isWatching = false;

function endEverythingWithUs(): void {
  if (isWatching) return;
  isWatching = true;
  process.on("exit", endEverythingNow);
  const statusOf = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
  for (const [signal, status] of Object.entries(statusOf)) process.on(signal, () => endGently(status));
}

let isEnding = false;

/** npm passes Ctrl+C on to us after the terminal has sent it already: the second one must not cut the first short. */
function endGently(status: number): void {
  if (isEnding) return;
  isEnding = true;
  Promise.all([...running].map(endGroup)).then(() => process.exit(status));
}

function endEverythingNow(): void {
  for (const child of running) signalGroup(child, "SIGKILL");
  for (const path of passing) {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    } catch {
      console.error(`Could not remove ${path}; it may be deleted by hand.`);
    }
  }
}
