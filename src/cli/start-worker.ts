import { Worker } from "node:worker_threads";
import { wrap } from "comlink";
import type { StartWorker } from "../engine/start-worker";
import type { WorkerApi } from "../engine/worker-api";
import { nodeEndpoint } from "./node-endpoint";

/** The worker's bundle, within the extension. */
export const WORKER_FILE = "dist/worker.js";

export const startWorker: StartWorker = async (script) => {
  const worker = new Worker(script.path);
  return {
    api: wrap<WorkerApi>(nodeEndpoint(worker)),
    lost: new Promise((resolve) => {
      worker.once("error", (error) => resolve(error instanceof Error ? error.message : String(error)));
      worker.once("exit", (code) => resolve(`the worker ended with code ${code}`));
    }),
    end: () => void worker.terminate(),
  };
};
