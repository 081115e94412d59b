import type { RemoteApi } from "./worker-api";

/** The bundled worker: by its place for Node, by its bytes for a browser, where another origin may hold it. */
export type WorkerScript = { readonly path: string; readonly read: () => Promise<Uint8Array> };

export type RunningWorker = {
  readonly api: RemoteApi;
  /** Resolves with the reason when the worker ends by itself. */
  readonly lost: Promise<string>;
  readonly end: () => void;
};

/** One file for each kind of extension host: `start-worker.browser.ts` here, `cli/start-worker.ts` on Node. */
export type StartWorker = (script: WorkerScript) => Promise<RunningWorker>;
