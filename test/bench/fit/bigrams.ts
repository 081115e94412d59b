/**
 * `npm run bench:bigrams`: prints the table of src/core/check/bigrams.ts: how rare each pair of letters is around the
 * figures of the project's own labelled drafts, their sources and the own pairs.
 */

import { SYMBOLS } from "../../../src/core/check/bigrams";
import { type Wording, wordingOf } from "../../../src/core/check/wording";
import type { Statement } from "../../../src/core/corpus/statement";
import { contextOfDocument, createStatementReader } from "../../../src/core/corpus/statement";
import { readProse } from "../../../src/core/text/read-prose";
import { readTopics } from "../labelled";
import { OWN_PAIRS, readPairs } from "../pairs";

const windows = [
  ...readTopics().flatMap(({ corpus, drafts }) => [
    ...[...corpus.claims()].flatMap(({ figures, source, span, label }) =>
      figures.map((figure) => wordingOf(source.text, span, figure.span, label)),
    ),
    ...drafts.flatMap(({ text }) => statementsOf(text).flatMap(windowsOf)),
  ]),
  ...[...new Set(readPairs(OWN_PAIRS).flatMap((pair) => [pair.source_text, pair.draft_sentence]))].flatMap(
    (text) => statementsOf(text).flatMap(windowsOf),
  ),
];

function statementsOf(text: string): readonly Statement[] {
  return createStatementReader(0).read(readProse(text, "markdown"), contextOfDocument(text));
}

function windowsOf({ block, span, figures }: Statement): readonly Wording[] {
  return figures.map((figure) => wordingOf(block.prose, span, figure.span, ""));
}

const held = new Uint32Array(SYMBOLS * SYMBOLS);
for (const window of windows)
  for (let at = 0; at < window.length; at += 2) {
    const bigram = window[at] as number;
    held[bigram] = (held[bigram] ?? 0) + 1;
  }
const most = Math.log(windows.length / 0.5);
const row = (from: number): string =>
  [...held.subarray(from, from + SYMBOLS)]
    .map((count) => Math.round((61 * Math.log(windows.length / Math.max(0.5, count))) / most))
    .map((step) => String.fromCharCode(0x3d + step))
    .join("");
console.log(`${windows.length} windows, ${most.toFixed(3)} nats at most`);
for (let from = 0; from < held.length; from += SYMBOLS) console.log(JSON.stringify(row(from)));
