import { wrap } from "comlink";
import type { StartWorker } from "./start-worker";
import type { WorkerApi } from "./worker-api";

/** The worker's bundle, within the extension. */
export const WORKER_FILE = "dist/browser/worker.js";

/** A Web Worker from a blob: an extension's files lie on another origin than its host. */
export const startWorker: StartWorker = async (script) => {
  const code = new Blob([new Uint8Array(await script.read())], { type: "text/javascript" });
  const address = URL.createObjectURL(code);
  const worker = new Worker(address, { name: "Sourcecheck" });
  return {
    api: wrap<WorkerApi>(worker),
    lost: new Promise((resolve) => {
      worker.addEventListener("error", (event) => resolve(event.message || "the worker failed"));
    }),
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
};
