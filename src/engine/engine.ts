import type { UnknownKey } from "../core/check/cited";
import type { Inconsistency } from "../core/check/consistency/inconsistency";
import type { Finding } from "../core/check/finding";
import type { Problem } from "../core/corpus/problem";
import type { ListWaiver } from "../core/corpus/project";
import type { Source } from "../core/corpus/source";
import type { Markup } from "../core/text/prose";
import type { Span } from "../core/text/span";
import type { Copy } from "./copies";
import type { StaleWaivers } from "./stale-waivers";

/** A draft as it stands in the editor or on disk. */
export type Draft = {
  /** Relative to the corpus's root, with forward slashes; names the draft in waivers and caches. */
  readonly path: string;
  readonly text: string;
  readonly markup: Markup;
};

export type CorpusStatus = {
  readonly sources: number;
  readonly claims: number;
  /** What could not be read, and what is wrong with records, file by file. */
  readonly problems: readonly Problem[];
};

export type CitationQuery = {
  /** What the person typed; "" ranks by the figure and sentence at the cursor alone. */
  readonly words: string;
  readonly draft: Draft;
  readonly cursor: number;
  readonly limit: number;
};

/** A claim offered for citation, best first. */
export type CitationHit = {
  readonly sourceId: string;
  readonly path: string;
  readonly title: string;
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly sentence: Span;
  readonly quote: string;
  /** What a table cell stands under; "" for a sentence. */
  readonly label: string;
  readonly line: number;
};

/**
 * One corpus at work. The same engine serves the command line directly and the editor from a worker.
 * Nothing here throws for what a file holds: trouble with a file is a Problem in `status()`.
 */
export type Engine = {
  /** The text of sourcecheck.json, or undefined where the corpus has none. */
  setProject(json: string | undefined): void;
  /** Reads a source anew, replacing what the same path held before. */
  putSource(path: string, bytes: Uint8Array): void;
  removeSource(path: string): void;
  status(): CorpusStatus;
  /** The source read from a path: the editor's worker turns spans into lines by its text, and cites it. */
  source(path: string): Source | undefined;
  /** Yields after each block so that the caller can breathe or give up; returns every finding in the draft's order. `first` is checked before the rest. */
  check(draft: Draft, first?: Span): Generator<readonly Finding[], readonly Finding[]>;
  /** Where a draft contradicts itself, in its order; no source is asked. */
  inconsistencies(draft: Draft): readonly Inconsistency[];
  /** Waivers that leave nothing of a checked draft alone any more. */
  staleWaivers(
    draft: Draft,
    findings: readonly Finding[],
    inconsistencies: readonly Inconsistency[],
  ): StaleWaivers;
  /** Sources that are nearly the same text as a checked draft. */
  copies(draft: Draft, findings: readonly Finding[]): readonly Copy[];
  /** The entry of the project's waiver list that settles a figure of a draft as things stand; `date` as 2025-08-29. */
  waiver(draft: Draft, figure: Span, reason: string, date: string): ListWaiver | undefined;
  /** Keys that a draft cites and no source of the corpus has. */
  unknownKeys(draft: Draft): readonly UnknownKey[];
  search(query: CitationQuery): readonly CitationHit[];
};
