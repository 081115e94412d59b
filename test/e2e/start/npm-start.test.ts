import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { endGroup, startGroup, temporaryFolder } from "../../vscode/children";
import { freePort, isFree } from "../../vscode/ports";
import { projectFolder } from "../../vscode/sample";

type Run = {
  readonly output: () => string;
  /** The exit status, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  readonly interrupt: () => void;
};

describe("npm start", () => {
  // Asked to end, not killed: what it started itself would outlive it.
  afterEach(() => Promise.all(started.splice(0).map(endGroup)));

  it("checks the sample in the terminal, serves it to who has the token, and leaves nothing behind on Ctrl+C", async () => {
    const port = await freePort();
    const run = start(["--no-open", "--port", String(port)]);
    await outputOf(run, /Ctrl\+C ends/);
    assert.match(run.output(), /conflicting\s+Draft says 62%/);
    const address = /http:\S+/.exec(run.output())?.[0] ?? "";
    assert.deepEqual(await answers(address, port), { withToken: 200, withoutToken: 403 });
    const draft = /vscode-remote:\/\/127\.0\.0\.1:\d+([^"]+)/.exec(decodeURIComponent(address))?.[1] ?? "";
    assert.equal(existsSync(draft), true);
    run.interrupt();
    assert.equal(await run.ended, 130);
    assert.equal(existsSync(draft), false);
    assert.equal(await isFree(port), true);
  });

  it("tells which port is busy, and a free one", async () => {
    const port = await freePort();
    const other = createServer().listen(port, "127.0.0.1");
    await once(other, "listening");
    try {
      const run = start(["--no-open", "--port", String(port)]);
      assert.equal(await run.ended, 1);
      assert.match(run.output(), new RegExp(`Port ${port} is in use.*npm start -- --port \\d+\\n$`));
    } finally {
      other.close();
    }
  });

  it("says what to do when VS Code is not installed yet and there is no network", async () => {
    const nowhere = {
      SOURCECHECK_CACHE: temporaryFolder("cache"),
      npm_config_registry: "http://127.0.0.1:9",
    };
    const run = start(["--no-open", "--port", String(await freePort())], nowhere);
    assert.equal(await run.ended, 1);
    assert.match(run.output(), /The npm registry cannot be reached\. Connect to the network/);
  });

  it("refuses an option that it does not know, and shows those that it does", async () => {
    const run = start(["--prot", "9000"]);
    assert.equal(await run.ended, 1);
    assert.match(run.output(), /Unknown option '--prot'[\s\S]+npm start -- --port 9000/);
  });
});

const started: ChildProcess[] = [];

function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Run {
  const program = ["--import", "tsx", join("test", "vscode", "start.ts")];
  const child = startGroup(process.execPath, [...program, ...args], {
    cwd: projectFolder,
    env: { ...process.env, SOURCECHECK_VSCODE: "embedded", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  let output = "";
  child.stdout?.on("data", (text) => (output += text));
  child.stderr?.on("data", (text) => (output += text));
  return {
    output: () => output,
    ended: once(child, "close").then(([status, signal]) => status ?? signal),
    interrupt: () => child.kill("SIGINT"),
  };
}

/** The token in the address is taken for a cookie, with which the page itself is fetched. */
async function answers(address: string, port: number): Promise<{ withToken: number; withoutToken: number }> {
  const page = `http://127.0.0.1:${port}/`;
  const cookie = (await fetch(address, { redirect: "manual" })).headers.get("set-cookie") ?? "";
  const withToken = await fetch(page, { headers: { cookie: cookie.replace(/;.*/, "") } });
  return { withToken: withToken.status, withoutToken: (await fetch(page)).status };
}

async function outputOf(run: Run, wanted: RegExp): Promise<void> {
  let hasEnded = false;
  run.ended.then(() => {
    hasEnded = true;
  });
  while (!wanted.test(run.output())) {
    assert.equal(hasEnded, false, run.output());
    await wait(50);
  }
}
