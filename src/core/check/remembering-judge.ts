import type { Statement } from "../corpus/statement";
import { type Figure, movedFigure } from "../quantity/figure";
import type { Term } from "../text/terms";
import type { CitedIds } from "./cited";
import type { Judgement } from "./judge";
import { type Bench, judgeStatement } from "./judge-statement";
import { type Paragraph, tells } from "./paragraph";

/** Judges a statement unless the very same was judged already: same sentence, context, citations and corpus. */
export function rememberingJudge(): (
  statement: Statement,
  paragraph: Paragraph,
  bench: Bench,
) => readonly Judgement[] {
  // A remembered block hands out the same figures each time, so they stand for sentence and context together.
  const byFigures = new WeakMap<readonly Figure[], Judged>();
  // An edit makes its whole block new; the sentences that it left alone are known by their words.
  const byWords = new Map<string, Judged>();

  const known = (statement: Statement): Judged | undefined => {
    const same = byFigures.get(statement.figures);
    if (same !== undefined) return same;
    const alike = byWords.get(wordsOf(statement));
    return alike !== undefined && isSame(alike.statement, statement) ? alike : undefined;
  };

  const remember = (judged: Judged): void => {
    byFigures.set(judged.statement.figures, judged);
    const words = wordsOf(judged.statement);
    byWords.delete(words);
    byWords.set(words, judged);
    if (byWords.size > REMEMBERED) byWords.delete(byWords.keys().next().value ?? "");
  };

  return (statement, paragraph, bench) => {
    if (statement.figures.length === 0) return [];
    const basis: Basis = {
      version: bench.corpus.version,
      isClosed: bench.isClosed,
      caution: bench.caution,
      cited: statement.figures.map((figure) => bench.cited(statement, figure)),
      numbers: numbersOf(paragraph),
    };
    const before = known(statement);
    const isCurrent = before !== undefined && isSameBasis(before.basis, basis);
    if (isCurrent && before.statement.figures === statement.figures) return before.judgements;
    const judgements = isCurrent ? before.judgements : judgeStatement(statement, paragraph, bench);
    remember({ statement, basis, judgements });
    return judgements;
  };
}

/** Read once for all the sentences of a paragraph. */
function numbersOf(paragraph: Paragraph): string {
  const known = numbers.get(paragraph);
  if (known !== undefined) return known;
  const written = paragraph.figures
    .filter(tells)
    .map(({ text, hedge = "", period }) => `${hedge} ${text} ${JSON.stringify(period)}`);
  numbers.set(paragraph, written.join("|"));
  return written.join("|");
}

const numbers = new WeakMap<Paragraph, string>();

type Judged = {
  readonly statement: Statement;
  readonly basis: Basis;
  readonly judgements: readonly Judgement[];
};

/** What judgements rest on besides the sentence and its context. */
type Basis = {
  readonly version: number;
  readonly isClosed: boolean;
  readonly caution: number;
  /** Ids of the sources cited for each figure. */
  readonly cited: readonly CitedIds[];
  /** Those of the paragraph by which its other figures are judged, as they are written. */
  readonly numbers: string;
};

const isSameBasis = (a: Basis, b: Basis): boolean =>
  a.version === b.version &&
  a.isClosed === b.isClosed &&
  a.caution === b.caution &&
  a.numbers === b.numbers &&
  a.cited.every((ids, index) => ids === b.cited[index]);

/** Sentences of a long report. */
const REMEMBERED = 5_000;

const wordsOf = ({ block, span }: Statement): string => block.prose.slice(span.start, span.end);

/** Whether two statements of the same words say the same, wherever they stand. */
const isSame = (a: Statement, b: Statement): boolean =>
  a.block.kind !== "cell" &&
  b.block.kind !== "cell" &&
  surroundings(a) === surroundings(b) &&
  stems(a.near) === stems(b.near) &&
  stems(a.far) === stems(b.far) &&
  JSON.stringify(figuresFromStart(a)) === JSON.stringify(figuresFromStart(b));

/** Words outside a sentence by which its figures are judged, or those that they are reckoned from, stand this close to it. */
const surroundings = ({ block, span }: Statement): string =>
  `${block.prose.slice(Math.max(0, span.start - BEFORE), span.start)}|${block.prose.slice(span.end, span.end + AFTER)}`;

/** What judge-statement.ts reaches back for the figures reckoned from, and what role.ts reads before each, with room to spare: characters. */
const BEFORE = 300;
const AFTER = 120;

const stems = (terms: readonly Term[]): string => terms.map(({ stem }) => stem).join(" ");

const figuresFromStart = ({ figures, span }: Statement): readonly Figure[] =>
  figures.map((figure) => movedFigure(figure, -span.start));
