import { transfer } from "comlink";
import type { Finding } from "../core/check/finding";
import type { Problem } from "../core/corpus/problem";
import type { ListWaiver } from "../core/corpus/project";
import type { Span } from "../core/text/span";
import type { CitationHit, CitationQuery, CorpusStatus, Draft } from "./engine";
import { type Question, type Supervisor, type WorkerLife, WorkerLost } from "./supervisor";
import type { CheckOutcome, LineRange, SourcePlace, SourceRecord } from "./worker-api";

/** Where a corpus's files come from; paths are relative to its root, with forward slashes. */
export type CorpusFiles = {
  /** The text of sourcecheck.json, or undefined where there is none. */
  readonly project: () => Promise<string | undefined>;
  readonly sources: () => Promise<readonly string[]>;
  readonly read: (path: string) => Promise<Uint8Array>;
};

export type CorpusState =
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | { readonly kind: "ready"; readonly status: CorpusStatus }
  | { readonly kind: "failed"; readonly reason: string };

/** One corpus in the worker, kept there whatever becomes of the worker. */
export type CorpusSession = {
  state(): CorpusState;
  /** Grows whenever what drafts are checked against has changed. */
  version(): number;
  /** Reads everything, or everything again. */
  load(): Promise<void>;
  /** Reads one source again, alone. */
  reread(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Looks which sources there are: for a folder that came, went or was renamed. Those that stayed are not read again. */
  relist(): Promise<void>;
  check(draft: Draft, first: Span | undefined): Promise<CheckOutcome>;
  foundSoFar(draftPath: string): Promise<readonly Finding[]>;
  waiver(draft: Draft, figure: Span, reason: string, date: string): Promise<ListWaiver | undefined>;
  search(query: CitationQuery): Promise<readonly CitationHit[]>;
  record(path: string): Promise<SourceRecord | undefined>;
  locate(places: readonly SourcePlace[]): Promise<readonly (LineRange | undefined)[]>;
  close(): Promise<void>;
};

/** Generous: what takes longer has hung. */
const READ_LIMIT_MS = 30_000;
const ANSWER_LIMIT_MS = 60_000;
/** Files whose bytes are fetched at once; the worker takes them one by one. */
const FETCHED_AT_ONCE = 16;
/** Lives that may end in a row while nothing is being read before the corpus is given up. */
const LIVES = 3;

export const openCorpusSession = (
  key: string,
  files: CorpusFiles,
  supervisor: Supervisor,
  onChange: () => void,
  readLimitMs = READ_LIMIT_MS,
): CorpusSession => {
  /** Sources that the engine never got, with the reason. */
  const unread = new Map<string, Problem>();
  /** Sources that the engine has. */
  const held = new Set<string>();
  let state: CorpusState = { kind: "reading", done: 0, total: 0 };
  let version = 0;
  let loadedInto: WorkerLife | undefined;
  let work: Promise<unknown> = Promise.resolve();

  const show = (next: CorpusState): void => {
    state = next;
    onChange();
  };

  /** Loading and single changes come one after the other. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = work.then(task);
    work = result.catch(() => {});
    return result;
  };

  /** What cannot be read leaves nothing behind of what it held before. */
  const leaveOut = async (life: WorkerLife, problem: Problem): Promise<void> => {
    unread.set(problem.path, problem);
    held.delete(problem.path);
    version += 1;
    await life.ask((api) => api.removeSource(key, problem.path), ANSWER_LIMIT_MS);
  };

  const put = async (life: WorkerLife, path: string, bytes: Uint8Array | Problem): Promise<void> => {
    if (!(bytes instanceof Uint8Array)) return leaveOut(life, bytes);
    // A copy, as the bytes may be a window on memory that others use.
    const own = new Uint8Array(bytes);
    try {
      await life.askAlone((api) => api.putSource(key, path, transfer(own, [own.buffer])), readLimitMs);
      unread.delete(path);
      held.add(path);
    } catch (error) {
      await leaveOut(life, unreadable(path, error));
    }
  };

  const loadInto = async (life: WorkerLife): Promise<void> => {
    await life.ask((api) => api.openCorpus(key), ANSWER_LIMIT_MS);
    held.clear();
    const project = await files.project();
    await life.ask((api) => api.setProject(key, project), ANSWER_LIMIT_MS);
    // What ended a worker is not read again before it changes.
    await read(
      life,
      (await files.sources()).filter((path) => !unread.has(path)),
    );
  };

  const read = async (life: WorkerLife, paths: readonly string[]): Promise<void> => {
    for (let from = 0; from < paths.length; from += FETCHED_AT_ONCE) {
      show({ kind: "reading", done: from, total: paths.length });
      const batch = paths.slice(from, from + FETCHED_AT_ONCE);
      const contents = await Promise.all(batch.map((path) => fetched(files, path)));
      for (const [index, path] of batch.entries()) {
        const content = contents[index];
        if (content !== undefined) await put(life, path, content);
      }
    }
  };

  const drop = async (life: WorkerLife, path: string): Promise<void> => {
    unread.delete(path);
    held.delete(path);
    await life.ask((api) => api.removeSource(key, path), ANSWER_LIMIT_MS);
  };

  const showStatus = async (life: WorkerLife): Promise<void> => {
    const status = await life.ask((api) => api.status(key), ANSWER_LIMIT_MS);
    show({ kind: "ready", status: { ...status, problems: [...status.problems, ...unread.values()] } });
  };

  const loadAll = async (): Promise<WorkerLife> => {
    for (let lost = 0; ; ) {
      const unreadBefore = unread.size;
      try {
        const life = await supervisor.life();
        await loadInto(life);
        loadedInto = life;
        await showStatus(life);
        return life;
      } catch (error) {
        // A life that ended over a file costs that file; one that ended over nothing counts.
        if (unread.size === unreadBefore) lost += 1;
        if (error instanceof WorkerLost && lost < LIVES) continue;
        show({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
        throw error;
      }
    }
  };

  const loaded = async (): Promise<WorkerLife> =>
    loadedInto === undefined || loadedInto.isOver() ? loadAll() : loadedInto;

  const change = (task: (life: WorkerLife) => Promise<void>): Promise<void> =>
    inTurn(async () => {
      try {
        const life = await loaded();
        await task(life);
        version += 1;
        await showStatus(life);
      } catch (error) {
        if (!(error instanceof WorkerLost)) throw error;
        await loadAll();
      }
    });

  const ask = async <T>(question: Question<T>): Promise<T> =>
    (await inTurn(loaded)).ask(question, ANSWER_LIMIT_MS);

  return {
    state: () => state,
    version: () => version,
    load: () =>
      inTurn(async () => {
        unread.clear();
        version += 1;
        await loadAll();
      }),
    reread: (path) => change(async (life) => put(life, path, await fetched(files, path))),
    remove: (path) => change((life) => drop(life, path)),
    relist: () =>
      change(async (life) => {
        const there = new Set(await files.sources());
        const known = [...held, ...unread.keys()];
        for (const path of known.filter((one) => !there.has(one))) await drop(life, path);
        await read(
          life,
          [...there].filter((path) => !known.includes(path)),
        );
      }),
    check: (draft, first) => ask((api) => api.check(key, draft, first)),
    foundSoFar: (draftPath) => ask((api) => api.foundSoFar(key, draftPath)),
    waiver: (draft, figure, reason, date) => ask((api) => api.waiver(key, draft, figure, reason, date)),
    search: (query) => ask((api) => api.search(key, query)),
    record: (path) => ask((api) => api.record(key, path)),
    locate: (places) => ask((api) => api.locate(key, places)),
    close: async () => {
      if (loadedInto?.isOver() === false)
        await loadedInto.ask((api) => api.closeCorpus(key), ANSWER_LIMIT_MS);
    },
  };
};

const fetched = async (files: CorpusFiles, path: string): Promise<Uint8Array | Problem> => {
  try {
    return await files.read(path);
  } catch (error) {
    return unreadable(path, error);
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
