import type { UnknownKey } from "../core/check/cited";
import type { Inconsistency } from "../core/check/consistency/inconsistency";
import type { Finding } from "../core/check/finding";
import type { ListWaiver } from "../core/corpus/project";
import type { WaiverRemark } from "../core/corpus/waivers";
import type { Span } from "../core/text/span";
import type { CitationHit, CitationQuery, CorpusStatus, Draft } from "./engine";
import { withChanges } from "./finding-changes";
import { type CorpusFiles, createSourceFeed } from "./source-feed";
import type { StaleWaivers } from "./stale-waivers";
import { ANSWER_LIMIT_MS, type Question, type Supervisor, type WorkerLife, WorkerLost } from "./supervisor";
import type { LineRange, SourcePlace, SourceRecord } from "./worker-api";

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
  /** Looks which sources there are: for files and folders that came, went or were renamed. Those that stayed are not read again. */
  relist(): Promise<void>;
  check(draft: Draft, first: Span | undefined): Promise<CheckOutcome>;
  forgetDraft(draftPath: string): Promise<void>;
  foundSoFar(draftPath: string): Promise<readonly Finding[]>;
  waiver(draft: Draft, figure: Span, reason: string, date: string): Promise<ListWaiver | undefined>;
  search(query: CitationQuery): Promise<readonly CitationHit[]>;
  record(path: string): Promise<SourceRecord | undefined>;
  locate(places: readonly SourcePlace[]): Promise<readonly (LineRange | undefined)[]>;
  close(): Promise<void>;
};

export type CheckOutcome =
  | {
      readonly kind: "checked";
      readonly findings: readonly Finding[];
      /** Where the draft contradicts itself. */
      readonly inconsistencies: readonly Inconsistency[];
      /** Comments in the draft that settle nothing though somebody believes they do. */
      readonly waiverMistakes: readonly WaiverRemark[];
      readonly staleWaivers: StaleWaivers;
      /** Keys that the draft cites and no source has. */
      readonly unknownKeys: readonly UnknownKey[];
    }
  /** A newer check of the same draft began before this one had ended. */
  | { readonly kind: "overtaken" };

/** Generous: what takes longer has hung. */
const READ_LIMIT_MS = 30_000;

export const openCorpusSession = (
  key: string,
  files: CorpusFiles,
  supervisor: Supervisor,
  onChange: () => void,
  readLimitMs = READ_LIMIT_MS,
): CorpusSession => {
  const corpus = keepLoaded(key, files, supervisor, onChange, readLimitMs);
  const { ask } = corpus;
  /** By the draft's path; the worker tells a check's result by the one before it. */
  const results = new Map<string, { readonly number: number; readonly findings: readonly Finding[] }>();
  let checks = 0;

  const check = async (draft: Draft, first: Span | undefined): Promise<CheckOutcome> => {
    checks += 1;
    const number = checks;
    const base = results.get(draft.path);
    const answer = await ask((api) => api.check(key, draft, first, base?.number, number));
    if (answer.kind === "overtaken") return answer;
    const findings = withChanges(answer.isSinceBase ? (base?.findings ?? []) : [], answer.changes);
    results.set(draft.path, { number, findings });
    const { inconsistencies, waiverMistakes, staleWaivers, unknownKeys } = answer;
    return { kind: "checked", findings, inconsistencies, waiverMistakes, staleWaivers, unknownKeys };
  };

  return {
    state: corpus.state,
    version: corpus.version,
    load: corpus.load,
    reread: (path) => corpus.change((feed, life) => feed.reread(life, path)),
    relist: () => corpus.change((feed, life) => feed.relist(life)),
    check,
    forgetDraft: async (draftPath) => {
      results.delete(draftPath);
      await corpus.askIfLoaded((api) => api.forgetDraft(key, draftPath));
    },
    foundSoFar: (draftPath) => ask((api) => api.foundSoFar(key, draftPath)),
    waiver: (draft, figure, reason, date) => ask((api) => api.waiver(key, draft, figure, reason, date)),
    search: (query) => ask((api) => api.search(key, query)),
    record: (path) => ask((api) => api.record(key, path)),
    locate: (places) => ask((api) => api.locate(key, places)),
    close: () => corpus.askIfLoaded((api) => api.closeCorpus(key)),
  };
};

/** Lives that may end in a row over nothing that was being read before the corpus is given up. */
const LIVES = 3;

type LoadedCorpus = Pick<CorpusSession, "state" | "version" | "load"> & {
  readonly change: (
    task: (feed: ReturnType<typeof createSourceFeed>, life: WorkerLife) => Promise<void>,
  ) => Promise<void>;
  /** Loads the corpus first where no life has it. */
  readonly ask: <T>(question: Question<T>) => Promise<T>;
  readonly askIfLoaded: (question: Question<void>) => Promise<void>;
};

const keepLoaded = (
  key: string,
  files: CorpusFiles,
  supervisor: Supervisor,
  onChange: () => void,
  readLimitMs: number,
): LoadedCorpus => {
  let state: CorpusState = { kind: "reading", done: 0, total: 0 };
  let version = 0;
  let loadedInto: WorkerLife | undefined;
  let work: Promise<unknown> = Promise.resolve();

  const show = (next: CorpusState): void => {
    state = next;
    onChange();
  };
  const feed = createSourceFeed(key, files, readLimitMs, (done, total) =>
    show({ kind: "reading", done, total }),
  );

  /** Loading and single changes come one after the other. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = work.then(task);
    work = result.catch(() => {});
    return result;
  };

  const showStatus = async (life: WorkerLife): Promise<void> => {
    const status = await life.ask((api) => api.status(key), ANSWER_LIMIT_MS);
    show({ kind: "ready", status: { ...status, problems: [...status.problems, ...feed.unread()] } });
  };

  const loadAll = async (): Promise<WorkerLife> => {
    for (let lost = 0; ; ) {
      const unreadBefore = feed.unread().length;
      try {
        const life = await supervisor.life();
        await feed.load(life);
        loadedInto = life;
        await showStatus(life);
        return life;
      } catch (error) {
        // A life that ended over a file costs that file; one that ended over nothing counts.
        if (feed.unread().length > unreadBefore) version += 1;
        else lost += 1;
        if (error instanceof WorkerLost && lost < LIVES) continue;
        show({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
        throw error;
      }
    }
  };

  const loaded = async (): Promise<WorkerLife> =>
    loadedInto === undefined || loadedInto.isOver() ? loadAll() : loadedInto;

  return {
    state: () => state,
    version: () => version,
    load: () =>
      inTurn(async () => {
        feed.forgive();
        version += 1;
        await loadAll();
      }),
    change: (task) =>
      inTurn(async () => {
        try {
          const life = await loaded();
          await task(feed, life);
          version += 1;
          await showStatus(life);
        } catch (error) {
          if (!(error instanceof WorkerLost)) throw error;
          version += 1;
          await loadAll();
        }
      }),
    ask: async (question) => (await inTurn(loaded)).ask(question, ANSWER_LIMIT_MS),
    askIfLoaded: async (question) => {
      if (loadedInto?.isOver() === false) await loadedInto.ask(question, ANSWER_LIMIT_MS);
    },
  };
};
