import type { Corpus } from "../corpus/corpus";
import { frameOfDraft } from "../corpus/frame";
import {
  createStatementReader,
  type DocumentContext,
  figureInDocument,
  type Statement,
  spanInDocument,
} from "../corpus/statement";
import type { Figure } from "../quantity/figure";
import { writeLike } from "../quantity/format";
import type { Block, Prose } from "../text/prose";
import { overlaps, type Span, shifted } from "../text/span";
import { candidateClaims } from "./candidates";
import type { Finding, Verdict } from "./finding";
import { judge } from "./judge";
import { isQuoted } from "./quoted";
import { roleOf } from "./role";
import { subjectOf } from "./subject";
import { weigh } from "./weigh";

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
    first?: Span,
  ): Generator<readonly Finding[], readonly Finding[]>;
};

export function createDraftChecker(): DraftChecker {
  const reader = createStatementReader(REMEMBERED_BLOCKS);
  // A remembered block hands out the same figures each time, so they stand for sentence and context together.
  const known = new WeakMap<
    readonly Figure[],
    { readonly version: number; readonly verdicts: readonly Verdict[] }
  >();

  const verdictsOf = (statement: Statement, corpus: Corpus): readonly Verdict[] => {
    const remembered = known.get(statement.figures);
    if (remembered?.version === corpus.version) return remembered.verdicts;
    const verdicts = judgeStatement(statement, corpus);
    known.set(statement.figures, { version: corpus.version, verdicts });
    return verdicts;
  };

  return {
    *check(prose, context, corpus, first) {
      const findings = new Map<Block, readonly Finding[]>();
      for (const block of visibleFirst(prose.blocks, first)) {
        const found = reader
          .readBlock(block, context)
          .flatMap((statement) => findingsOf(statement, verdictsOf(statement, corpus)));
        findings.set(block, found);
        yield found;
      }
      return prose.blocks.flatMap((block) => findings.get(block) ?? []);
    },
  };
}

/** Blocks of a long report; a block costs a few kilobytes. */
const REMEMBERED_BLOCKS = 5_000;

function visibleFirst(blocks: readonly Block[], first: Span | undefined): readonly Block[] {
  if (first === undefined) return blocks;
  const isVisible = (block: Block): boolean => overlaps(block.span, first);
  return [...blocks.filter(isVisible), ...blocks.filter((block) => !isVisible(block))];
}

function judgeStatement(statement: Statement, corpus: Corpus): readonly Verdict[] {
  if (statement.figures.length === 0) return [];
  const frame = frameOfDraft(statement, corpus.vocabulary);
  return statement.figures.map((figure) => {
    const subject = subjectOf({ frame, at: figure.span.start }, corpus);
    const others = statement.figures.filter((other) => other !== figure);
    return judge(
      figure,
      weigh(
        { figure, role: roleOf(figure, statement.block.prose) },
        others,
        subject,
        candidateClaims(figure, subject, corpus),
        corpus,
      ),
    );
  });
}

function findingsOf(statement: Statement, verdicts: readonly Verdict[]): readonly Finding[] {
  return statement.figures.flatMap((figure, index) => {
    const verdict = verdicts[index];
    if (verdict === undefined || !isWorthSaying(figure, verdict)) return [];
    return [
      {
        figure: figureInDocument(statement, figure),
        verdict,
        sentence: spanInDocument(statement),
        block: shifted({ start: 0, end: statement.block.prose.length }, statement.at),
        replacement: replacementFor(figure, verdict, statement),
        waived: undefined,
      },
    ];
  });
}

/** Years, dates, periods and ordinals are told of where a source confirms them; nobody asks a source for "2025" (rule 8). */
const isWorthSaying = (figure: Figure, verdict: Verdict): boolean =>
  figure.kind === "quantity" || verdict.kind !== "unsourced";

function replacementFor(figure: Figure, verdict: Verdict, statement: Statement): string | undefined {
  if (verdict.kind !== "conflicting" || isQuoted(statement.block.prose, figure.span)) return undefined;
  const [best] = verdict.evidence;
  return writeLike(figure, best.figure);
}
