/**
 * Holds the checker against labelled pairs of a sentence and its source: `npm run bench:verdicts [-- --errors 20]`.
 * Prints conflicts caught and right figures flagged, by kind of figure, beside a search for the same value.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { createDraftChecker } from "../../src/core/check/check-draft";
import { createCorpus } from "../../src/core/corpus/corpus";
import type { Source } from "../../src/core/corpus/source";
import { contextOfDocument } from "../../src/core/corpus/statement";
import { readProse } from "../../src/core/text/read-prose";
import { overlaps, type Span } from "../../src/core/text/span";

const SETS = path.join(import.meta.dirname, "../../../shared/datasets/verification");
const FILES = ["summedits-dev.jsonl", "summedits-dev-thirdparty.jsonl", "mechanical-dev.jsonl"];

type Row = {
  readonly id: string;
  readonly source_text: string;
  readonly draft_sentence: string;
  readonly figure: Span & { readonly text: string };
  readonly label: "supported" | "conflict";
  readonly kind: string;
  readonly correct_text?: string;
};

const { values: options } = parseArgs({
  options: {
    closed: { type: "boolean", default: false },
    errors: { type: "string", default: "0" },
    kind: { type: "string", default: "quantity" },
  },
});

if (!existsSync(SETS)) {
  console.log(`No data sets at ${SETS}: nothing measured. They are not part of the project.`);
  process.exit(0);
}
for (const file of FILES) report(file, readRows(path.join(SETS, file)));

function readRows(file: string): readonly Row[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

function report(file: string, rows: readonly Row[]): void {
  const judged = rows.filter((row) => row.kind === options.kind).map((row) => ({ row, ...verdictOn(row) }));
  const wrong = judged.filter(({ row }) => row.label === "conflict");
  const right = judged.filter(({ row }) => row.label === "supported");
  const caught = wrong.filter(({ verdict }) => verdict === "conflicting");
  const flagged = right.filter(({ verdict }) => verdict === "conflicting");
  const confirmed = right.filter(({ verdict }) => verdict === "supported" || verdict === "compatible");
  const confirmedWrong = wrong.filter(({ verdict }) => verdict === "supported" || verdict === "compatible");
  console.log(`${file}: ${rows.length} rows, ${judged.length} of kind ${options.kind}`);
  console.log(
    `  conflicts caught ${share(caught.length, wrong.length)}, confirmed though wrong ${share(confirmedWrong.length, wrong.length)}`,
  );
  console.log(
    `  right figures flagged ${share(flagged.length, right.length)}, confirmed ${share(confirmed.length, right.length)}`,
  );
  const errors = [
    ...flagged,
    ...wrong.filter((one) => !caught.includes(one)),
    ...right.filter((one) => !confirmed.includes(one) && !flagged.includes(one)),
  ];
  for (const { row, verdict, why } of errors.slice(0, Number(options.errors))) {
    console.log(
      `  ${row.id} [${row.label}] ${verdict}: "${row.figure.text}"${row.correct_text ? ` (right: ${row.correct_text})` : ""} in: ${row.draft_sentence}\n      ${why}`,
    );
  }
}

function verdictOn(row: Row): { readonly verdict: string; readonly why: string } {
  const corpus = createCorpus();
  corpus.add(sourceOf(row.source_text));
  const prose = readProse(row.draft_sentence, "plain");
  const check = createDraftChecker().check(prose, contextOfDocument(""), corpus, {
    isClosed: options.closed,
  });
  let step = check.next();
  while (!step.done) step = check.next();
  const finding = step.value.find(({ figure }) => overlaps(figure.span, row.figure));
  if (finding === undefined) return { verdict: "no figure", why: "" };
  const [best] = finding.verdict.evidence;
  const why = best
    ? `${best.relation} ${best.score.toFixed(2)} ${best.figure.text}: ${best.quote.replaceAll("\n", " ").slice(0, 200)}`
    : "";
  return { verdict: finding.verdict.kind, why };
}

function sourceOf(text: string): Source {
  return {
    id: "source",
    title: "",
    author: undefined,
    publisher: undefined,
    date: undefined,
    url: undefined,
    edition: undefined,
    supersedes: undefined,
    path: "source.txt",
    text,
    markup: "plain",
    encoding: "utf-8",
  };
}

function share(part: number, whole: number): string {
  return `${part}/${whole} (${whole === 0 ? "–" : ((100 * part) / whole).toFixed(1)} %)`;
}
