import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createDraftChecker } from "../../src/core/check/check-draft";
import type { VerdictKind } from "../../src/core/check/finding";
import { type Corpus, createCorpus } from "../../src/core/corpus/corpus";
import { contextOfDocument } from "../../src/core/corpus/statement";
import { readProse } from "../../src/core/text/read-prose";
import { overlaps, type Span } from "../../src/core/text/span";
import { lastStepOf } from "../../src/engine/last-step";
import { intervalOfShare } from "./interval-of-share";

/** Labelled pairs of a sentence and the one source that it was written from; they lie beside the project, not in it. */
const SETS = join(import.meta.dirname, "../../../shared/datasets/verification");
export const PAIR_FILES = [
  "summedits-dev.jsonl",
  "summedits-dev-thirdparty.jsonl",
  "mechanical-dev.jsonl",
].map((name) => join(SETS, name));

/** Written for the project, as labelled pairs of its own. */
export const OWN_PAIRS = join(import.meta.dirname, "verdict-set/pairs.jsonl");

export type Pair = {
  readonly id: string;
  readonly source_text: string;
  readonly draft_sentence: string;
  readonly figure: Span & { readonly text: string };
  readonly label: "supported" | "conflict";
  readonly kind: string;
  readonly correct_text?: string;
};

export type JudgedPair = Pair & { readonly verdict: VerdictKind | "no figure"; readonly why: string };

export const readPairs = (file: string): readonly Pair[] =>
  existsSync(file)
    ? readFileSync(file, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Pair)
    : [];

/** @param isClosed whether the checker is told that the source is all there is */
export function judgePairs(pairs: readonly Pair[], isClosed: boolean): readonly JudgedPair[] {
  return pairs.map((pair) => {
    const corpus = corpusOf(pair.source_text);
    const prose = readProse(pair.draft_sentence, "plain");
    const context = contextOfDocument(pair.draft_sentence);
    const findings = lastStepOf(createDraftChecker().check(prose, context, corpus, { isClosed }));
    const found = findings.find(({ figure }) => overlaps(figure.span, pair.figure));
    const [best] = found?.verdict.evidence ?? [];
    const why =
      best === undefined
        ? ""
        : `${best.relation} ${best.score.toFixed(2)} ${best.figure.text}: ${best.quote}`;
    return { ...pair, verdict: found?.verdict.kind ?? "no figure", why };
  });
}

/** What a search for the same characters finds: a figure whose text the source does not hold conflicts. */
export const judgeByText = (pairs: readonly Pair[]): readonly JudgedPair[] =>
  pairs.map((pair) => ({
    ...pair,
    verdict: pair.source_text.includes(pair.figure.text) ? "supported" : "conflicting",
    why: "",
  }));

/** One line of the table: shares with their 95 % intervals. */
export function summaryOfPairs(file: string, mode: string, judged: readonly JudgedPair[]): readonly string[] {
  const wrong = judged.filter(({ label }) => label === "conflict");
  const right = judged.filter(({ label }) => label === "supported");
  // A wrong figure that stands elsewhere in its source is what a search misses.
  const hidden = wrong.filter((pair) => pair.source_text.includes(pair.figure.text));
  const flagged = (pairs: readonly JudgedPair[]) => pairs.filter(({ verdict }) => verdict === "conflicting");
  const confirmed = right.filter(({ verdict }) => verdict === "supported" || verdict === "compatible");
  return [
    basename(file, ".jsonl").replace(/^pairs$/, "own pairs"),
    mode,
    share(flagged(wrong).length, wrong.length),
    share(flagged(hidden).length, hidden.length),
    share(flagged(right).length, right.length),
    share(confirmed.length, right.length),
  ];
}

/** "91.2 % (52/57, 81–96)": a share with its counts and its 95 % interval. */
export function share(part: number, whole: number): string {
  if (whole === 0) return "–";
  const [low, high] = intervalOfShare(part, whole).map((end) => (100 * end).toFixed(0));
  return `${((100 * part) / whole).toFixed(1)} % (${part}/${whole}, ${low}–${high})`;
}

/** The corpus of one source, read once. */
export function corpusOf(text: string): Corpus {
  const known = corpora.get(text);
  if (known !== undefined) return known;
  const corpus = createCorpus();
  const unknown = { author: undefined, publisher: undefined, date: undefined, url: undefined };
  const record = { id: "source", title: "", edition: undefined, supersedes: undefined, ...unknown };
  corpus.add({ ...record, path: "source.txt", text, markup: "plain", encoding: "utf-8" });
  corpora.set(text, corpus);
  return corpus;
}

const corpora = new Map<string, Corpus>();
