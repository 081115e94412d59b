import type { UnknownKey } from "../core/check/cited";
import type { Inconsistency } from "../core/check/consistency/inconsistency";
import type { Finding } from "../core/check/finding";
import type { ListWaiver } from "../core/corpus/project";
import type { Source } from "../core/corpus/source";
import type { WaiverRemark } from "../core/corpus/waivers";
import { lineStarts, type Position, positionAt } from "../core/text/lines";
import type { Span } from "../core/text/span";
import type { CitationHit, CitationQuery, CorpusStatus, Draft, Engine } from "./engine";
import { changesBetween, type FindingChanges } from "./finding-changes";
import type { StaleWaivers } from "./stale-waivers";
import { waiverMistakes } from "./waived";

/** What the worker answers to. It holds many corpora, each under the key that its opener gave it. */
export type WorkerApi = {
  /** Starts a corpus with nothing in it, in the place of what the key held. */
  openCorpus(corpus: string): void;
  closeCorpus(corpus: string): void;
  setProject(corpus: string, json: string | undefined): void;
  putSource(corpus: string, path: string, bytes: Uint8Array): void;
  removeSource(corpus: string, path: string): void;
  status(corpus: string): CorpusStatus;
  /**
   * Checks a draft, what stands in `first` before the rest. The answer is told by the result numbered `base` where the
   * asker holds it and the worker still knows it, and is itself numbered `result`.
   */
  check(
    corpus: string,
    draft: Draft,
    first: Span | undefined,
    base: number | undefined,
    result: number,
  ): Promise<CheckAnswer>;
  /** The draft is closed: nothing more is told by its results. */
  forgetDraft(corpus: string, draftPath: string): void;
  /** What a check of this draft that still runs has found by now. */
  foundSoFar(corpus: string, draftPath: string): readonly Finding[];
  waiver(corpus: string, draft: Draft, figure: Span, reason: string, date: string): ListWaiver | undefined;
  search(corpus: string, query: CitationQuery): readonly CitationHit[];
  /** Where spans of sources stand as lines; undefined for a source that is gone. */
  record(corpus: string, path: string): SourceRecord | undefined;
  locate(corpus: string, places: readonly SourcePlace[]): readonly (LineRange | undefined)[];
};

/** The same from the other side of the wire. */
export type RemoteApi = {
  readonly [Name in keyof WorkerApi]: (
    ...args: Parameters<WorkerApi[Name]>
  ) => Promise<Awaited<ReturnType<WorkerApi[Name]>>>;
};

export type SourcePlace = { readonly path: string; readonly span: Span };

export type LineRange = { readonly start: Position; readonly end: Position };

/** A source without its text, which stays in the worker. */
export type SourceRecord = Omit<Source, "text">;

export type CheckAnswer =
  | {
      readonly kind: "checked";
      /** Whether `changes` are those since the base; else they hold everything. */
      readonly isSinceBase: boolean;
      readonly changes: FindingChanges;
      /** Few at most, so they are told anew each time. */
      readonly inconsistencies: readonly Inconsistency[];
      /** Comments in the draft that settle nothing though somebody believes they do. */
      readonly waiverMistakes: readonly WaiverRemark[];
      readonly staleWaivers: StaleWaivers;
      /** Keys that the draft cites and no source has. */
      readonly unknownKeys: readonly UnknownKey[];
    }
  /** A newer check of the same draft began before this one had ended. */
  | { readonly kind: "overtaken" };

/** A check gives way to newer messages after working for so long. */
const SLICE_MS = 8;

type Corpus = {
  readonly engine: Engine;
  /** By the draft's path. */
  readonly running: Map<string, RunningCheck>;
  readonly results: Map<string, CheckResult>;
};
type CheckResult = { readonly number: number; readonly findings: readonly Finding[] };
/** What was found at each step. */
type RunningCheck = { readonly found: (readonly Finding[])[] };

export const createWorkerApi = (createEngine: () => Engine): WorkerApi => {
  const corpora = new Map<string, Corpus>();

  const corpusOf = (key: string): Corpus => {
    const corpus = corpora.get(key);
    if (corpus === undefined) throw new Error(`The corpus ${key} is not open.`);
    return corpus;
  };

  return {
    openCorpus: (key) =>
      void corpora.set(key, { engine: createEngine(), running: new Map(), results: new Map() }),
    closeCorpus: (key) => void corpora.delete(key),
    setProject: (key, json) => corpusOf(key).engine.setProject(json),
    putSource: (key, path, bytes) => corpusOf(key).engine.putSource(path, bytes),
    removeSource: (key, path) => corpusOf(key).engine.removeSource(path),
    status: (key) => corpusOf(key).engine.status(),
    check: async (key, draft, first, base, result) => {
      const corpus = corpusOf(key);
      const findings = await checkInSlices(corpus, draft, first);
      return findings === undefined ? { kind: "overtaken" } : answer(corpus, draft, findings, base, result);
    },
    forgetDraft: (key, draftPath) => void corpora.get(key)?.results.delete(draftPath),
    foundSoFar: (key, draftPath) => {
      const found = corpusOf(key).running.get(draftPath)?.found.flat() ?? [];
      // A check that begins anew finds the same ones again.
      return [...new Map(found.map((finding) => [finding.figure.span.start, finding])).values()];
    },
    waiver: (key, draft, figure, reason, date) => corpusOf(key).engine.waiver(draft, figure, reason, date),
    search: (key, query) => corpusOf(key).engine.search(query),
    locate: (key, places) => {
      const { engine } = corpusOf(key);
      return places.map(({ path, span }) => {
        const source = engine.source(path);
        if (source === undefined) return undefined;
        const starts = lineStarts(source.text);
        return { start: positionAt(starts, span.start), end: positionAt(starts, span.end) };
      });
    },
    record: (key, path) => {
      const source = corpusOf(key).engine.source(path);
      if (source === undefined) return undefined;
      const { text: _, ...record } = source;
      return record;
    },
  };
};

/** Undefined when a newer check of the draft has begun. */
const checkInSlices = async (
  { engine, running }: Corpus,
  draft: Draft,
  first: Span | undefined,
): Promise<readonly Finding[] | undefined> => {
  const breather = createBreather();
  try {
    return await untilOvertaken(running, draft, engine.check(draft, first), breather);
  } finally {
    breather.close();
  }
};

const untilOvertaken = async (
  running: Corpus["running"],
  draft: Draft,
  steps: ReturnType<Engine["check"]>,
  { breathe }: Breather,
): Promise<readonly Finding[] | undefined> => {
  const own: RunningCheck = { found: [] };
  running.set(draft.path, own);
  let sliceEnd = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      if (running.get(draft.path) === own) running.delete(draft.path);
      return step.value;
    }
    own.found.push(step.value);
    if (performance.now() < sliceEnd) continue;
    await breathe();
    if (running.get(draft.path) !== own) return undefined;
    sliceEnd = performance.now() + SLICE_MS;
  }
};

const answer = (
  { engine, results }: Corpus,
  draft: Draft,
  findings: readonly Finding[],
  base: number | undefined,
  result: number,
): CheckAnswer => {
  const before = results.get(draft.path);
  const isSinceBase = before !== undefined && before.number === base;
  results.set(draft.path, { number: result, findings });
  const changes = changesBetween(isSinceBase ? before.findings : [], findings);
  const inconsistencies = engine.inconsistencies(draft);
  return {
    kind: "checked",
    isSinceBase,
    changes,
    inconsistencies,
    waiverMistakes: waiverMistakes(draft),
    staleWaivers: engine.staleWaivers(draft, findings, inconsistencies),
    unknownKeys: engine.unknownKeys(draft),
  };
};

/** Lets the messages that wait be taken. One channel serves a whole check: to open one takes longer than to wait. */
type Breather = { readonly breathe: () => Promise<void>; readonly close: () => void };

/**
 * A breath ends after the messages that have come in by now were taken: it waits in line behind them. A timer would wait
 * for a millisecond or more beside, dozens of times in a long draft.
 */
function createBreather(): Breather {
  let channel: MessageChannel | undefined;
  let resume = (): void => {};
  const open = (): MessageChannel => {
    const opened = new MessageChannel();
    opened.port1.onmessage = () => resume();
    return opened;
  };
  return {
    breathe: () =>
      new Promise((resolve) => {
        resume = resolve;
        channel ??= open();
        channel.port2.postMessage(undefined);
      }),
    close: () => channel?.port1.close(),
  };
}
