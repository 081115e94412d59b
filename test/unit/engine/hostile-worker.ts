import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import { nodeEndpoint } from "../../../src/cli/node-endpoint";
import type { Engine } from "../../../src/engine/engine";
import { createWorkerApi } from "../../../src/engine/worker-api";

/** A worker whose engine obeys the sources: "crash" ends it, "hang" never returns, "throw" throws; a draft "slow" takes long. */
const obedientEngine = (): Engine => {
  const sources = new Map<string, string>();
  return {
    setProject: () => {},
    putSource: (path, bytes) => {
      const text = new TextDecoder().decode(bytes);
      if (text === "crash") process.exit(1);
      if (text === "hang") for (;;);
      if (text === "throw") throw new Error("no such reader");
      sources.set(path, text);
    },
    removeSource: (path) => void sources.delete(path),
    status: () => ({ sources: sources.size, claims: 0, problems: [] }),
    source: () => undefined,
    *check(draft) {
      const until = performance.now() + (draft.text === "slow" ? 400 : 0);
      while (performance.now() < until) yield [];
      if (draft.text === "crash") process.exit(1);
      return [];
    },
    inconsistencies: () => [],
    waiver: () => undefined,
    staleWaivers: () => ({ comments: [], entries: [] }),
    copies: () => [],
    unknownKeys: () => [],
    search: () => [],
  };
};

if (parentPort !== null) expose(createWorkerApi(obedientEngine), nodeEndpoint(parentPort));
