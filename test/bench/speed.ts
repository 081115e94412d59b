import { resolve } from "node:path";
import Fuse from "fuse.js";
import { startWorker, WORKER_FILE } from "../../src/cli/start-worker";
import { table } from "../../src/cli/table";
import { type CorpusSession, openCorpusSession } from "../../src/engine/corpus-session";
import type { Draft } from "../../src/engine/engine";
import type { CorpusFiles } from "../../src/engine/source-feed";
import { supervise } from "../../src/engine/supervisor";
import { inWords, median, p95, type Timing, timed, timedAsync } from "./measure";
import { asDraft, asSources, edited, type Fact, makeFacts, type SyntheticFile } from "./synthetic";

/**
 * `npm run bench:speed`: what a writer waits for, through the bundled worker and back as in the editor: a 10,000-word
 * draft from cold and after an edit in one paragraph, at 10,000 and 100,000 claims. Beside it Fuse alone, asked for the
 * likeliest claims to the same sentences, in the same run: the ratio is what counts from machine to machine.
 */
const SEED = 20_250_924;
const DRAFT_WORDS = 10_000;
const SIZES = [
  { claims: 10_000, cold: 300, edited: 10, asked: 5 },
  { claims: 100_000, cold: 1_000, edited: 25, asked: 1 },
] as const;
const COLD_DRAFTS = 5;
const EDITS = 300;

type Row = readonly [what: string, median: string, p95: string, cpu: string, budget: string, fuse: string];

void run().then(() => process.exit());

async function run(): Promise<void> {
  const rows: Row[] = [];
  for (const size of SIZES) rows.push(...(await measure(size)));
  const titles = ["What", "Median", "p95", "CPU", "Budget", "Fuse alone"];
  console.log(
    table(
      titles.map((title) => ({ title, least: 6, cut: "end" })),
      rows.map((row) => row.map((text) => ({ text }))),
      { width: undefined, isColoured: false },
    ),
  );
}

async function measure({
  claims,
  cold,
  edited: again,
  asked,
}: (typeof SIZES)[number]): Promise<readonly Row[]> {
  const facts = makeFacts(claims, SEED);
  const files = asSources(facts, SEED);
  const { session, end } = openSession(files);
  const load = await timedAsync(() => session.load());
  const colds = await coldChecks(session, facts);
  const edits = await editedChecks(session, facts);
  end();
  const fuse = fuseAlone(files, facts, asked);
  const at = `${claims.toLocaleString("en-US")} claims`;
  const sentences = sentencesOf(asDraft(facts, DRAFT_WORDS, SEED)).length;
  return [
    [`${files.length} sources read, ${at}`, inWords(load.wall), "", inWords(load.cpu), "", ""],
    [
      `a 10,000-word draft from cold, ${at}`,
      ...inAll(colds),
      `≤ ${inWords(cold)}`,
      `${inWords(fuse * sentences)} (${sentences} sentences at ${inWords(fuse)}): ${times(fuse * sentences, median(walls(colds)))}`,
    ],
    [
      `the same after an edit in one paragraph, ${at}`,
      ...inAll(edits),
      `p95 ≤ ${inWords(again)}`,
      `${inWords(fuse * SENTENCES_A_PARAGRAPH)} (${SENTENCES_A_PARAGRAPH} sentences): ${times(fuse * SENTENCES_A_PARAGRAPH, median(walls(edits)))}`,
    ],
  ];
}

const walls = (timings: readonly Timing[]): readonly number[] => timings.map(({ wall }) => wall);

/** Median and p95 on the clock, and the median of the work. */
function inAll(timings: readonly Timing[]): readonly [median: string, p95: string, cpu: string] {
  const work = timings.map(({ cpu }) => cpu);
  return [inWords(median(walls(timings))), inWords(p95(walls(timings))), inWords(median(work))];
}

/** As the editor opens a corpus: read, indexed and checked in the worker that is shipped. */
function openSession(files: readonly SyntheticFile[]): { session: CorpusSession; end: () => void } {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const inMemory: CorpusFiles = {
    sources: async () => [...texts.keys()],
    read: async (path) => new TextEncoder().encode(texts.get(path)),
    project: async () => undefined,
  };
  const supervisor = supervise(() =>
    startWorker({ path: resolve(WORKER_FILE), read: () => Promise.reject(new Error("read by its path")) }),
  );
  return { session: openCorpusSession("bench", inMemory, supervisor, () => {}), end: supervisor.end };
}

const draftOf = (path: string, text: string): Draft => ({ path, text, markup: "markdown" });

/** Another draft each time: of one that it has seen, the engine remembers what it read. The first one warms it up. */
async function coldChecks(session: CorpusSession, facts: readonly Fact[]): Promise<readonly Timing[]> {
  const times: Timing[] = [];
  for (let seed = 0; seed <= COLD_DRAFTS; seed++) {
    const draft = draftOf(`cold-${seed}.md`, asDraft(facts, DRAFT_WORDS, SEED + seed));
    times.push(await timedAsync(() => session.check(draft, undefined)));
  }
  return times.slice(1);
}

async function editedChecks(session: CorpusSession, facts: readonly Fact[]): Promise<readonly Timing[]> {
  let text = asDraft(facts, DRAFT_WORDS, SEED);
  const check = () => session.check(draftOf("edited.md", text), undefined);
  await check();
  const times: Timing[] = [];
  for (let run = 0; run < EDITS; run++) {
    text = edited(text, run);
    times.push(await timedAsync(check));
  }
  return times;
}

/** Milliseconds for one sentence of the draft against every sentence of the sources. */
function fuseAlone(files: readonly SyntheticFile[], facts: readonly Fact[], asked: number): number {
  const claims = files.flatMap(({ text }) => sentencesOf(text).map((quote) => ({ quote })));
  const fuse = new Fuse(claims, { keys: ["quote"], ignoreLocation: true });
  const sentences = sentencesOf(asDraft(facts, DRAFT_WORDS, SEED)).slice(1);
  return median(
    sentences.slice(0, asked).map((sentence) => timed(() => fuse.search(sentence, { limit: 40 })).ms),
  );
}

const SENTENCES_A_PARAGRAPH = 5;

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=\.)\s+/);
}

function times(theirs: number, ours: number): string {
  return `${Math.round(theirs / ours).toLocaleString("en-US")} times ours`;
}
