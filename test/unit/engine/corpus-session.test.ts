import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { startWorker } from "../../../src/cli/start-worker";
import { type CorpusSession, openCorpusSession } from "../../../src/engine/corpus-session";
import { type Supervisor, supervise } from "../../../src/engine/supervisor";

const READ_LIMIT_MS = 1_000;

describe("a corpus in the worker", function () {
  this.timeout(20_000);
  const folder = mkdtempSync(join(tmpdir(), "sourcecheck-worker-"));
  const path = join(folder, "worker.js");
  let supervisor: Supervisor;

  before(() =>
    build({
      entryPoints: ["test/unit/engine/hostile-worker.ts"],
      outfile: path,
      bundle: true,
      platform: "node",
      format: "cjs",
    }),
  );
  after(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    supervisor = supervise(() => startWorker({ path, read: async () => new Uint8Array() }));
  });
  afterEach(() => supervisor.end());

  const session = (
    files: Record<string, string>,
    key = "corpus",
    onRead: (path: string) => void = () => {},
  ): CorpusSession =>
    openCorpusSession(
      key,
      {
        project: async () => undefined,
        sources: async () => Object.keys(files),
        read: async (path) => {
          onRead(path);
          const text = files[path];
          if (text === undefined) throw new Error("it is gone");
          return new TextEncoder().encode(text);
        },
      },
      supervisor,
      () => {},
      READ_LIMIT_MS,
    );

  const standing = (of: CorpusSession) => {
    const state = of.state();
    return state.kind === "ready"
      ? { sources: state.status.sources, problems: state.status.problems.map(({ message }) => message) }
      : state;
  };

  it("is read whole", async () => {
    const corpus = session({ a: "1", b: "2" });
    await corpus.load();
    assert.deepEqual(standing(corpus), { sources: 2, problems: [] });
  });

  const harms: readonly { rule: string; text: string; told: string }[] = [
    {
      rule: "loses the one source that crashes the worker",
      text: "crash",
      told: "bad: reading it stopped the engine (the worker ended with code 1), so it is left out until it changes.",
    },
    {
      rule: "loses the one source that hangs the worker",
      text: "hang",
      told: "bad: reading it stopped the engine (it did not answer within 1 s), so it is left out until it changes.",
    },
    {
      rule: "loses the one source that a reader throws at",
      text: "throw",
      told: "bad: it could not be read (no such reader).",
    },
  ];
  for (const { rule, text, told } of harms) {
    it(rule, async () => {
      const corpus = session({ a: "1", bad: text, c: "3" });
      await corpus.load();
      assert.deepEqual(standing(corpus), { sources: 2, problems: [told] });
    });
  }

  it("has a source again that was mended", async () => {
    const files = { a: "1", bad: "crash" };
    const corpus = session(files);
    await corpus.load();
    files.bad = "2";
    await corpus.reread("bad");
    assert.deepEqual(standing(corpus), { sources: 2, problems: [] });
  });

  it("loses a source alone that breaks while it is open", async () => {
    const files = { a: "1", b: "2" };
    const corpus = session(files);
    await corpus.load();
    files.b = "crash";
    await corpus.reread("b");
    const told =
      "b: reading it stopped the engine (the worker ended with code 1), so it is left out until it changes.";
    assert.deepEqual(standing(corpus), { sources: 1, problems: [told] });
  });

  it("tells of a source whose bytes cannot be had", async () => {
    const files: Record<string, string> = { a: "1", b: "2" };
    const corpus = session(files);
    await corpus.load();
    delete files["b"];
    await corpus.reread("b");
    assert.deepEqual(standing(corpus), { sources: 1, problems: ["b: it could not be read (it is gone)."] });
  });

  it("finds what came and went with a folder, and reads nothing else again", async () => {
    const files: Record<string, string> = { a: "1", "old/b": "2", "old/c": "3" };
    const reads: string[] = [];
    const corpus = session(files, "corpus", (path) => reads.push(path));
    await corpus.load();
    reads.length = 0;
    delete files["old/b"];
    delete files["old/c"];
    files["new/b"] = "2";
    await corpus.relist();
    assert.deepEqual([standing(corpus), reads], [{ sources: 2, problems: [] }, ["new/b"]]);
  });

  it("is loaded again after another corpus ended the worker", async () => {
    const calm = session({ a: "1" }, "calm");
    await calm.load();
    await session({ bad: "crash" }, "wild").load();
    const outcome = await calm.check({ path: "draft.md", text: "x", markup: "plain" }, undefined);
    assert.deepEqual(outcome, {
      kind: "checked",
      findings: [],
      inconsistencies: [],
      waiverMistakes: [],
      staleWaivers: { comments: [], entries: [] },
      unknownKeys: [],
    });
  });

  it("fails the check of a draft that ends the worker, and checks the next", async () => {
    const corpus = session({ a: "1" });
    await corpus.load();
    const check = (text: string) => corpus.check({ path: "draft.md", text, markup: "plain" }, undefined);
    await assert.rejects(check("crash"), { name: "WorkerLost", message: "the worker ended with code 1" });
    assert.deepEqual(await check("calm"), {
      kind: "checked",
      findings: [],
      inconsistencies: [],
      waiverMistakes: [],
      staleWaivers: { comments: [], entries: [] },
      unknownKeys: [],
    });
  });

  it("overtakes a check of the same draft, and no other", async () => {
    const corpus = session({ a: "1" });
    await corpus.load();
    const check = (path: string, text: string) => corpus.check({ path, text, markup: "plain" }, undefined);
    const outcomes = await Promise.all([
      check("draft.md", "slow"),
      check("other.md", "slow"),
      check("draft.md", "quick"),
    ]);
    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ["overtaken", "checked", "checked"],
    );
  });

  it("gives up when the worker cannot start", async () => {
    supervisor = supervise(async () => {
      throw new Error("no such file");
    });
    const corpus = session({ a: "1" });
    await assert.rejects(corpus.load(), { message: "no such file" });
    assert.deepEqual(corpus.state(), { kind: "failed", reason: "no such file" });
  });
});
