import type { Corpus } from "../corpus/corpus";
import {
  createStatementReader,
  type DocumentContext,
  figureInDocument,
  type Statement,
  type StatementReader,
  spanInDocument,
} from "../corpus/statement";
import type { Figure } from "../quantity/figure";
import { writeLike } from "../quantity/format";
import { writeMarkLike } from "../quantity/format-mark";
import type { Block, Prose } from "../text/prose";
import { overlaps, type Span, shifted } from "../text/span";
import { citedSources } from "./cited";
import type { Finding, Verdict } from "./finding";
import type { Judgement } from "./judge";
import { misnumberedNames } from "./numbered-names";
import { isQuoted } from "./quoted";
import { rememberingFindings } from "./remembering-findings";
import { rememberingJudge } from "./remembering-judge";

export type CheckOptions = {
  /** The part of the draft that a person sees: its blocks are checked before the rest. */
  readonly first?: Span | undefined;
  /** The sources are all there is: a figure about a matched subject that occurs nowhere conflicts. */
  readonly isClosed?: boolean | undefined;
  /** Added to the lines of conflicts, for the benchmark that draws their precision–recall curve (see Case). */
  readonly caution?: number | undefined;
};

/** Checks drafts against one corpus and remembers verdicts, so that an edit is checked where it was made. */
export type DraftChecker = {
  /**
   * The findings of a draft in its order. Yields those of each block as they come, the blocks that touch
   * `first` before the rest, so that the caller can show them, breathe or give up.
   */
  check(
    prose: Prose,
    context: DocumentContext,
    corpus: Corpus,
    options?: CheckOptions,
  ): Generator<readonly Finding[], readonly Finding[]>;
};

/** @param reader shared with whoever else reads the same drafts */
export function createDraftChecker(reader: StatementReader = createDraftReader()): DraftChecker {
  const judgementsOf = rememberingJudge();
  const remembered = rememberingFindings((statements, bench) => {
    const paragraph = { figures: statements.flatMap(({ figures }) => figures) };
    return statements.flatMap((statement) => {
      const findings = findingsOf(statement, judgementsOf(statement, paragraph, bench));
      return bench.isClosed ? inOrder(findings, misnumberedNames(statement, bench.corpus)) : findings;
    });
  });
  return {
    *check(prose, context, corpus, { first, isClosed = false, caution = 0 } = {}) {
      const bench = { corpus, cited: citedSources(prose, corpus), isClosed, caution };
      const findingsIn = remembered(prose, bench);
      const findings = new Map<Block, readonly Finding[]>();
      for (const block of visibleFirst(prose.blocks, first)) {
        const found = findingsIn(block, reader.readBlock(block, context));
        findings.set(block, found);
        yield found;
      }
      return prose.blocks.flatMap((block) => findings.get(block) ?? []);
    },
  };
}

/** Remembers the blocks of the drafts that it reads. */
export const createDraftReader = (): StatementReader => createStatementReader(REMEMBERED_BLOCKS);

/** Blocks of a long report; a block costs a few kilobytes. */
const REMEMBERED_BLOCKS = 5_000;

function visibleFirst(blocks: readonly Block[], first: Span | undefined): readonly Block[] {
  if (first === undefined) return blocks;
  const isVisible = (block: Block): boolean => overlaps(block.span, first);
  return [...blocks.filter(isVisible), ...blocks.filter((block) => !isVisible(block))];
}

function findingsOf(statement: Statement, judgements: readonly Judgement[]): readonly Finding[] {
  return statement.figures.flatMap((figure, index) => {
    const judgement = judgements[index];
    if (judgement === undefined || !isWorthSaying(figure, judgement.verdict)) return [];
    const { verdict, isCitedInVain } = judgement;
    return [
      {
        figure: figureInDocument(statement, figure),
        verdict,
        sentence: spanInDocument(statement),
        block: shifted({ start: 0, end: statement.block.prose.length }, statement.at),
        replacement: replacementFor(figure, verdict, statement),
        isCitedInVain,
        waived: undefined,
      },
    ];
  });
}

const inOrder = (some: readonly Finding[], others: readonly Finding[]): readonly Finding[] =>
  others.length === 0 ? some : [...some, ...others].sort((a, b) => a.figure.span.start - b.figure.span.start);

/** Years, dates, periods and ordinals are told of where a source confirms them; nobody asks a source for "2025" (rule 8). */
const isWorthSaying = (figure: Figure, verdict: Verdict): boolean =>
  figure.kind === "quantity" || verdict.kind !== "unsourced";

function replacementFor(figure: Figure, verdict: Verdict, statement: Statement): string | undefined {
  if (verdict.kind !== "conflicting" || isQuoted(statement.block.prose, figure.span)) return undefined;
  const [best] = verdict.evidence;
  const replacement =
    figure.kind === "quantity" ? writeLike(figure, best.figure) : writeMarkLike(figure, best.figure);
  return replacement === figure.text ? undefined : replacement;
}
