import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createConsistencyChecker } from "../../src/core/check/consistency/check-consistency";
import type { Inconsistency } from "../../src/core/check/consistency/inconsistency";
import { contextOfDocument, createStatementReader } from "../../src/core/corpus/statement";
import type { Markup } from "../../src/core/text/prose";
import { readProse } from "../../src/core/text/read-prose";
import { overlaps, type Span } from "../../src/core/text/span";
import type { Topic } from "./labelled";

/** Labelled contradictions of drafts with themselves, those found, and what was found beside them; words of sources, which hardly contradict themselves, and what was found in them. */
export type AgainstItself = {
  readonly labelled: number;
  readonly found: number;
  readonly others: number;
  readonly wordsOfSources: number;
  readonly inSources: number;
};

export function scoreAgainstItself(topics: readonly Topic[]): AgainstItself {
  let [labelled, found, others, wordsOfSources, inSources] = [0, 0, 0, 0, 0];
  for (const { drafts, corpus } of topics) {
    for (const { text, inconsistencies } of drafts) {
      const told = inconsistenciesOf(text, "markdown");
      const spans = inconsistencies.map(({ spans }) => spans.map(asSpan));
      const isIn = ({ at }: Inconsistency, of: readonly Span[]): boolean =>
        of.some((span) => overlaps(at.figure.span, span));
      labelled += spans.length;
      found += spans.filter((of) => told.some((one) => isIn(one, of))).length;
      others += told.filter((one) => !spans.some((of) => isIn(one, of))).length;
    }
    for (const { text, markup } of corpus.sources) {
      wordsOfSources += text.split(/\s+/).length;
      inSources += inconsistenciesOf(text, markup).length;
    }
  }
  return { labelled, found, others, wordsOfSources, inSources };
}

type Passage = { readonly kind: "wrong" | "sound"; readonly text: string };

const PASSAGES = join(import.meta.dirname, "verdict-set/passages.jsonl");

export type OfPassages = {
  readonly wrong: number;
  readonly found: number;
  readonly sound: number;
  readonly alarms: number;
};

/** Passages of which half contradict themselves: those found, and alarms on the others. */
export function scorePassages(): OfPassages {
  const rows = readFileSync(PASSAGES, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Passage);
  const told = rows.map((row) => ({ ...row, told: inconsistenciesOf(row.text, "plain") }));
  const wrong = told.filter(({ kind }) => kind === "wrong");
  const sound = told.filter(({ kind }) => kind === "sound");
  return {
    wrong: wrong.length,
    found: wrong.filter(({ told }) => told.length > 0).length,
    sound: sound.length,
    alarms: sound.filter(({ told }) => told.length > 0).length,
  };
}

const inconsistenciesOf = (text: string, markup: Markup): readonly Inconsistency[] =>
  createConsistencyChecker(createStatementReader(0)).check(readProse(text, markup), contextOfDocument(text));

const asSpan = ([start, end]: readonly [number, number]): Span => ({ start, end });
