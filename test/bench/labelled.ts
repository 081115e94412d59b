import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createDraftChecker, createDraftReader } from "../../src/core/check/check-draft";
import type { Finding, VerdictKind } from "../../src/core/check/finding";
import { type Corpus, createCorpus } from "../../src/core/corpus/corpus";
import { contextOfDocument, figureInDocument } from "../../src/core/corpus/statement";
import type { Figure } from "../../src/core/quantity/figure";
import { readProse } from "../../src/core/text/read-prose";
import { overlaps, type Span } from "../../src/core/text/span";
import { lastStepOf } from "../../src/engine/last-step";
import { readSource } from "../../src/readers";

/** The project's own labelled drafts, five topics with a corpus each; their form is in seeds/README.md. */
const SEEDS = join(import.meta.dirname, "../../seeds");

type Label = Span & {
  readonly text: string;
  readonly verdict: VerdictKind | "skip";
  readonly either?: readonly string[];
  readonly slip?: string;
  readonly lookalike?: boolean;
  readonly cited?: string;
  readonly evidence: readonly { readonly source: string; readonly text: string }[];
  readonly why: string;
};

/** What the draft says against itself; a span is a start and an end. */
type Contradiction = { readonly spans: readonly (readonly [number, number])[] };

export type Topic = {
  readonly name: string;
  readonly corpus: Corpus;
  readonly drafts: readonly {
    readonly name: string;
    readonly text: string;
    readonly labels: readonly Label[];
    readonly inconsistencies: readonly Contradiction[];
  }[];
};

/** A label with what the check said of its figure; `got` is the label's own verdict where an accepted one was given. */
export type Scored = {
  readonly place: string;
  readonly label: Label;
  readonly got: VerdictKind | "none";
  readonly slip: string | undefined;
  /** A year, a date, a period, a time of day or a rank. */
  readonly isMark: boolean;
};

export type Scores = {
  readonly words: number;
  readonly scored: readonly Scored[];
  readonly alarms: readonly string[];
};

export const readTopics = (): readonly Topic[] =>
  readdirSync(SEEDS)
    .filter((name) => existsSync(join(SEEDS, name, "drafts")))
    .map((name) => ({ name, corpus: corpusOf(name), drafts: draftsOf(name) }));

export function scoreTopic({ name, corpus, drafts }: Topic, caution: number): Scores {
  const reader = createDraftReader();
  const checker = createDraftChecker(reader);
  const scored: Scored[] = [];
  const alarms: string[] = [];
  let words = 0;
  for (const draft of drafts) {
    words += draft.text.split(/\s+/).length;
    const prose = readProse(draft.text, "markdown");
    const context = contextOfDocument(draft.text);
    const findings = lastStepOf(checker.check(prose, context, corpus, { caution }));
    const figures = reader
      .read(prose, context)
      .flatMap((statement) => statement.figures.map((figure) => figureInDocument(statement, figure)));
    const place = `${name}/${draft.name}`;
    const rows = draft.labels.map((label) => scoreOf(place, label, findings, figures));
    scored.push(...rows);
    alarms.push(...falseAlarms(place, draft.labels, rows, findings));
  }
  return { words, scored, alarms };
}

/** Drafts held against the corpora of the other topics, where every conflict is false: words read, and the alarms. */
export function scoreElsewhere(topics: readonly Topic[]): {
  readonly words: number;
  readonly alarms: number;
} {
  let words = 0;
  let alarms = 0;
  for (const home of topics) {
    for (const { corpus } of topics.filter((topic) => topic !== home)) {
      const checker = createDraftChecker();
      for (const { text } of home.drafts) {
        const findings = lastStepOf(
          checker.check(readProse(text, "markdown"), contextOfDocument(text), corpus),
        );
        words += text.split(/\s+/).length;
        alarms += findings.filter(({ verdict }) => verdict.kind === "conflicting").length;
      }
    }
  }
  return { words, alarms };
}

function scoreOf(
  place: string,
  label: Label,
  findings: readonly Finding[],
  figures: readonly Figure[],
): Scored {
  const found =
    findings.find(({ figure }) => overlaps(figure.span, label) && figure.kind === "quantity") ??
    findings.find(({ figure }) => overlaps(figure.span, label));
  const verdict = found?.verdict.kind ?? "none";
  const isAccepted = label.either?.includes(verdict) === true && label.verdict !== "skip";
  const slip = found?.verdict.kind === "conflicting" ? found.verdict.slip?.kind : undefined;
  const kinds = figures.flatMap(({ span, kind }) => (overlaps(span, label) ? [kind] : []));
  const isMark = kinds.length > 0 && !kinds.includes("quantity");
  return { place, label, got: isAccepted ? (label.verdict as VerdictKind) : verdict, slip, isMark };
}

/** Conflicts where the label has none, and those on spans that nobody labelled. A range of which one end is labelled wrong is flagged as a whole. */
function falseAlarms(
  place: string,
  labels: readonly Label[],
  rows: readonly Scored[],
  findings: readonly Finding[],
): readonly string[] {
  const isInWrongRange = (label: Label): boolean =>
    findings.some(
      ({ figure }) =>
        figure.form === "range" &&
        overlaps(figure.span, label) &&
        labels.some((other) => other.verdict === "conflicting" && overlaps(figure.span, other)),
    );
  const wrong = rows.filter(
    ({ got, label }) => got === "conflicting" && label.verdict !== "conflicting" && !isInWrongRange(label),
  );
  const unlisted = findings.filter(
    ({ figure, verdict }) =>
      verdict.kind === "conflicting" && !labels.some((label) => overlaps(label, figure.span)),
  );
  return [
    ...wrong.map(({ label }) => `${place} ${label.text}: ${label.verdict}; ${label.why}`),
    ...unlisted.map(({ figure }) => `${place} ${figure.text}: not labelled`),
  ];
}

function corpusOf(topic: string): Corpus {
  const corpus = createCorpus("USD");
  const folder = join(SEEDS, topic, "sources");
  for (const file of readdirSync(folder)) {
    const { source } = readSource(`sources/${file}`, readFileSync(join(folder, file)));
    if (source !== undefined) corpus.add(source);
  }
  return corpus;
}

const draftsOf = (topic: string): Topic["drafts"] => {
  const folder = join(SEEDS, topic, "drafts");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => {
      const signed = JSON.parse(readFileSync(join(folder, name.replace(/\.md$/, ".expected.json")), "utf8"));
      return {
        name,
        text: readFileSync(join(folder, name), "utf8"),
        labels: signed.figures,
        inconsistencies: signed.inconsistencies ?? [],
      };
    });
};
