import { transfer } from "comlink";
import type { Problem } from "../core/corpus/problem";
import { ANSWER_LIMIT_MS, type WorkerLife, WorkerLost } from "./supervisor";

/** Where a corpus's files come from; paths are relative to its root, with forward slashes. */
export type CorpusFiles = {
  /** The text of sourcecheck.json, or undefined where there is none. */
  readonly project: () => Promise<string | undefined>;
  readonly sources: () => Promise<readonly string[]>;
  readonly read: (path: string) => Promise<Uint8Array>;
};

/** Brings the files of one corpus into the worker, and knows which of them it could not bring. */
export type SourceFeed = {
  /** Everything, into a life that has nothing yet. */
  load(life: WorkerLife): Promise<void>;
  /** One source again, alone. */
  reread(life: WorkerLife, path: string): Promise<void>;
  /** What came and what went since; what stayed is not read again. */
  relist(life: WorkerLife): Promise<void>;
  /** Sources that the engine never got, each with the reason. */
  unread(): readonly Problem[];
  /** Lets what ended a worker be tried again. */
  forgive(): void;
};

/** Files whose bytes are fetched at once; the worker takes them one by one. */
const FETCHED_AT_ONCE = 16;

export const createSourceFeed = (
  key: string,
  files: CorpusFiles,
  readLimitMs: number,
  onProgress: (done: number, total: number) => void,
): SourceFeed => {
  const unread = new Map<string, Problem>();
  /** Sources that the engine has. */
  const held = new Set<string>();

  const drop = async (life: WorkerLife, path: string): Promise<void> => {
    held.delete(path);
    await life.ask((api) => api.removeSource(key, path), ANSWER_LIMIT_MS);
  };

  const bring = async (life: WorkerLife, path: string, content: Uint8Array | Problem): Promise<void> => {
    const outcome = content instanceof Uint8Array ? await put(life, path, content) : content;
    if (outcome === undefined) {
      unread.delete(path);
      held.add(path);
      return;
    }
    unread.set(path, outcome);
    // What cannot be read leaves nothing behind of what it held before.
    await drop(life, path);
  };

  const put = async (life: WorkerLife, path: string, bytes: Uint8Array): Promise<Problem | undefined> => {
    // A copy, as the bytes may be a window on memory that others use.
    const own = new Uint8Array(bytes);
    try {
      await life.askAlone((api) => api.putSource(key, path, transfer(own, [own.buffer])), readLimitMs);
      return undefined;
    } catch (error) {
      return unreadable(path, error);
    }
  };

  const bringAll = async (life: WorkerLife, paths: readonly string[]): Promise<void> => {
    for (let from = 0; from < paths.length; from += FETCHED_AT_ONCE) {
      onProgress(from, paths.length);
      const batch = paths.slice(from, from + FETCHED_AT_ONCE);
      const contents = await Promise.all(batch.map((path) => fetched(files, path)));
      for (const { path, content } of contents) await bring(life, path, content);
    }
  };

  return {
    load: async (life) => {
      held.clear();
      await life.ask((api) => api.openCorpus(key), ANSWER_LIMIT_MS);
      const project = await files.project();
      await life.ask((api) => api.setProject(key, project), ANSWER_LIMIT_MS);
      // What ended a worker is not read again before it changes.
      const paths = (await files.sources()).filter((path) => !unread.has(path));
      await bringAll(life, paths);
    },
    reread: async (life, path) => bring(life, path, (await fetched(files, path)).content),
    relist: async (life) => {
      const there = await files.sources();
      const known = new Set([...held, ...unread.keys()]);
      for (const path of known) {
        if (there.includes(path)) continue;
        unread.delete(path);
        await drop(life, path);
      }
      await bringAll(
        life,
        there.filter((path) => !known.has(path)),
      );
    },
    unread: () => [...unread.values()],
    forgive: () => unread.clear(),
  };
};

const fetched = async (
  files: CorpusFiles,
  path: string,
): Promise<{ readonly path: string; readonly content: Uint8Array | Problem }> => {
  try {
    return { path, content: await files.read(path) };
  } catch (error) {
    return { path, content: unreadable(path, error) };
  }
};

const unreadable = (path: string, error: unknown): Problem => {
  const reason = error instanceof Error ? error.message : String(error);
  const message =
    error instanceof WorkerLost
      ? `${path}: reading it stopped the engine (${reason}), so it is left out until it changes.`
      : `${path}: it could not be read (${reason}).`;
  return { path, line: undefined, message };
};
