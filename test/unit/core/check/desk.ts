import assert from "node:assert/strict";
import { candidateClaims } from "../../../../src/core/check/candidates";
import { createDraftChecker } from "../../../../src/core/check/check-draft";
import type { Finding } from "../../../../src/core/check/finding";
import { askedOf } from "../../../../src/core/check/judge-statement";
import { type Weighed, weigh } from "../../../../src/core/check/weigh";
import { type Corpus, createCorpus } from "../../../../src/core/corpus/corpus";
import type { Source } from "../../../../src/core/corpus/source";
import { contextOfDocument, createStatementReader } from "../../../../src/core/corpus/statement";
import { readProse } from "../../../../src/core/text/read-prose";

/** What the sources of several tests say. */
export const NETWORK = "Northwind Cloud runs 91 facilities in 29 regions.";
export const REVENUE = "In the June quarter Northwind's cloud revenue rose 26% to $33.4 billion.";
export const VALUE = "Halcyon Chips has a market value of $4.3 trillion.";

/** A Markdown source with a record of no more than an id. */
export const source = (id: string, text: string, record: Partial<Source> = {}): Source => ({
  id,
  title: id,
  author: undefined,
  publisher: undefined,
  date: undefined,
  url: undefined,
  edition: undefined,
  supersedes: undefined,
  path: `sources/${id}.md`,
  text,
  markup: "markdown",
  encoding: "utf-8",
  ...record,
});

export function corpusOf(...sources: readonly Source[]): Corpus {
  const corpus = createCorpus();
  for (const one of sources) corpus.add(one);
  return corpus;
}

export function findingsOf(draft: string, corpus: Corpus, isClosed = false): readonly Finding[] {
  const prose = readProse(draft, "markdown");
  const steps = createDraftChecker().check(prose, contextOfDocument(""), corpus, { isClosed });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Each figure with its verdict and slip: "28 regions: conflicting (off by one)". */
export const verdictsOf = (draft: string, corpus: Corpus): readonly string[] =>
  findingsOf(draft, corpus).map(({ figure, verdict }) => {
    const slip = verdict.kind === "conflicting" && verdict.slip ? ` (${verdict.slip.kind})` : "";
    return `${figure.text}: ${verdict.kind}${slip}`;
  });

/** What the sources' figures weigh against the first figure of a draft. */
export function weighed(draft: string, ...sources: readonly string[]): readonly Weighed[] {
  const corpus = corpusOf(...sources.map((text, at) => source(`s${at}`, text)));
  const statements = createStatementReader(0).read(readProse(draft, "markdown"), contextOfDocument(draft));
  const [statement] = statements;
  const [figure] = statement?.figures ?? [];
  assert.ok(statement && figure);
  const asked = askedOf(statement, { figures: statements.flatMap(({ figures }) => figures) }, corpus)(figure);
  return weigh(asked, candidateClaims(asked, corpus), corpus);
}
