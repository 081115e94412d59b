import Fuse from "fuse.js";
import { table } from "../../src/cli/table";
import { extractFigures } from "../../src/core/quantity/extract";
import { readProse } from "../../src/core/text/read-prose";
import { createEngine } from "../../src/engine/create-engine";
import type { Draft, Engine } from "../../src/engine/engine";
import { figuresOf } from "../../src/engine/figures";
import { lastStepOf } from "../../src/engine/last-step";
import { inWords, median, p95, runs, timed } from "./measure";
import { asDraft, asSources, edited, type Fact, makeFacts, type SyntheticFile } from "./synthetic";

/**
 * `npm run bench`: a short look at speed on made-up business prose, the peer in the same run. The budgets are those
 * of the design; what counts from machine to machine is the ratio to the peer.
 */
type Measure = {
  readonly what: string;
  readonly median: string;
  readonly p95: string;
  readonly beside: string;
};

const SEED = 20_250_924;
const DRAFT_WORDS = 10_000;

const small = loaded(10_000);
const large = loaded(100_000);
const measures: readonly Measure[] = [
  ...extraction(),
  ...checking(small, "10,000", { cold: "≤ 300 ms", again: "≤ 10 ms" }),
  ...checking(large, "100,000", { cold: "≤ 1 s", again: "≤ 25 ms" }),
  ...search(large),
];
console.log(
  table(
    ["What", "Median", "p95", "Beside"].map((title) => ({ title, least: 6, cut: "end" as const })),
    measures.map(({ what, median, p95, beside }) => [what, median, p95, beside].map((text) => ({ text }))),
    { width: undefined, isColoured: false },
  ),
);

type Loaded = {
  readonly facts: readonly Fact[];
  readonly files: readonly SyntheticFile[];
  readonly engine: Engine;
};

function loaded(claims: number): Loaded {
  const facts = makeFacts(claims, SEED);
  const files = asSources(facts, SEED);
  const engine = createEngine();
  const { ms } = timed(() => {
    for (const { path, text } of files) engine.putSource(path, new TextEncoder().encode(text));
  });
  const status = engine.status();
  console.log(`read ${status.sources} sources with ${status.claims} claims in ${inWords(ms)}`);
  return { facts, files, engine };
}

function extraction(): readonly Measure[] {
  const text = asDraft(makeFacts(2_000, SEED), 200_000, SEED);
  const megabytes = new TextEncoder().encode(text).length / 1e6;
  const { blocks } = readProse(text, "markdown");
  const speed = (ms: number): string => `${(megabytes / (ms / 1_000)).toFixed(1)} MB/s`;
  const figures = runs(5, () => blocks.map(({ prose }) => extractFigures(prose)));
  const whole = runs(5, () => figuresOf({ path: "long.md", text, markup: "markdown" }));
  const beside = `${megabytes.toFixed(1)} MB of prose`;
  return [
    {
      what: "figures of prose",
      median: speed(median(figures)),
      p95: speed(p95(figures)),
      beside: `${beside}; budget ≥ 10 MB/s`,
    },
    {
      what: "figures of a Markdown file, masking and sentences included",
      median: speed(median(whole)),
      p95: speed(p95(whole)),
      beside,
    },
  ];
}

function checking(
  { facts, engine }: Loaded,
  claims: string,
  budget: { cold: string; again: string },
): readonly Measure[] {
  const text = asDraft(facts, DRAFT_WORDS, SEED + 1);
  const draft: Draft = { path: "draft.md", text, markup: "markdown" };
  // Another draft each time: of one that it has seen, the engine remembers what it read.
  const cold = [1, 2, 3].map(
    (seed) =>
      timed(() => lastStepOf(engine.check({ ...draft, text: asDraft(facts, DRAFT_WORDS, SEED + seed) }))).ms,
  );
  const findings = lastStepOf(engine.check(draft));
  const clone = runs(10, () => structuredClone(findings));
  let written = text;
  const again = runs(40, (run) => {
    written = edited(written, run);
    return lastStepOf(engine.check({ ...draft, text: written }));
  });
  return [
    {
      what: `a 10,000-word draft from cold, ${claims} claims`,
      ...inBoth(cold),
      beside: `budget ${budget.cold}`,
    },
    {
      what: `the same after an edit in one paragraph, ${claims} claims`,
      ...inBoth(again),
      beside: `budget p95 ${budget.again}, the next line included`,
    },
    {
      what: `its ${findings.length} findings copied, as on their way from the worker`,
      ...inBoth(clone),
      beside: "all of them, whatever changed",
    },
  ];
}

function search({ facts, engine, files }: Loaded): readonly Measure[] {
  const draft: Draft = { path: "draft.md", text: "", markup: "markdown" };
  const queries = facts
    .filter((_, at) => at % 2_003 === 0)
    .map((fact) => `${fact.company.slice(0, 7)} ${fact.measure}`);
  const query = (run: number): string => queries[run % queries.length] ?? "";
  const ours = runs(queries.length, (run) =>
    engine.search({ words: query(run), draft, cursor: 0, limit: 50 }),
  );
  const sentences = files.flatMap(({ text }) => text.split(/(?<=\.)\s+/).map((quote) => ({ quote })));
  const fuse = new Fuse(sentences, { keys: ["quote"], ignoreLocation: true });
  const alone = [0, 1, 2].map((run) => timed(() => fuse.search(query(run), { limit: 50 })).ms);
  const ratio = Math.round(median(alone) / median(ours));
  return [
    {
      what: "citation search, 100,000 claims",
      ...inBoth(ours),
      beside: `budget p95 ≤ 16 ms; ${ratio} times as fast as Fuse alone`,
    },
    {
      what: "the same by Fuse alone (ignoreLocation)",
      ...inBoth(alone),
      beside: `${sentences.length} sentences`,
    },
  ];
}

function inBoth(ms: readonly number[]): Pick<Measure, "median" | "p95"> {
  return { median: inWords(median(ms)), p95: inWords(p95(ms)) };
}
