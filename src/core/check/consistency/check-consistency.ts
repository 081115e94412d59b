import type { DocumentContext, Statement, StatementReader } from "../../corpus/statement";
import type { Figure } from "../../quantity/figure";
import type { Prose } from "../../text/prose";
import { type Fact, factsOf } from "./facts";
import type { Inconsistency, Reading } from "./inconsistency";
import { type LongNumber, longNumbersIn, misprints } from "./misprint";
import { contradictionsIn } from "./read-sentence";
import { differentTellings } from "./same-fact";
import { tellingOf } from "./telling";
import { wrongTotals } from "./totals";

/** Checks drafts against themselves, and remembers sentences, so that an edit is read where it was made. */
export type ConsistencyChecker = {
  /** What a draft's own figures contradict, in the draft's order, one for each figure at most. */
  check(prose: Prose, context: DocumentContext): readonly Inconsistency[];
};

export function createConsistencyChecker(reader: StatementReader): ConsistencyChecker {
  // A remembered block hands out the same figures each time, so they stand for the sentence and those before it.
  const known = new WeakMap<readonly Figure[], SentenceNotes>();

  const notesOn = (statement: Statement, before: readonly Statement[]): SentenceNotes => {
    const remembered = known.get(statement.figures);
    if (remembered !== undefined) return remembered;
    const notes = {
      contradictions: contradictionsIn(statement, before),
      facts: factsOf(statement),
      numbers: longNumbersIn(statement),
    };
    known.set(statement.figures, notes);
    return notes;
  };

  return {
    check(prose, context) {
      const all = reader.read(prose, context);
      const notes = all.flatMap((statement, index) => {
        if (statement.figures.length === 0) return [];
        const before = all.slice(Math.max(0, index - FARTHEST), index);
        const inBlock = before.filter(({ block }) => block === statement.block);
        return { statement, inBlock, ...notesOn(statement, inBlock) };
      });
      const within = notes.flatMap(({ statement, inBlock, contradictions }) =>
        contradictions.flatMap((reading) => inconsistencyOf([...inBlock, statement], reading) ?? []),
      );
      const facts = notes.flatMap(({ statement, facts }) => facts.map((fact) => ({ ...fact, statement })));
      const numbers = notes.flatMap(({ statement, numbers }) =>
        numbers.map((number) => ({ ...number, statement })),
      );
      return oneForEachFigure([
        ...within,
        ...wrongTotals(all),
        ...differentTellings(facts),
        ...misprints(numbers),
      ]);
    },
  };
}

/** How many sentences before one may be meant by it. */
const FARTHEST = 2;

type SentenceNotes = {
  readonly contradictions: readonly Reading[];
  readonly facts: readonly Fact[];
  readonly numbers: readonly LongNumber[];
};

function inconsistencyOf(statements: readonly Statement[], reading: Reading): Inconsistency | undefined {
  const told = (figure: Figure) => {
    const own = statements.findLast(({ span }) => span.start <= figure.span.start);
    return own && tellingOf(own, figure);
  };
  const at = told(reading.stated);
  const [first, ...rest] = reading.from.flatMap((figure) => told(figure) ?? []);
  if (at === undefined || first === undefined) return undefined;
  return {
    kind: reading.kind,
    at,
    against: [first, ...rest],
    explanation: reading.explanation,
    waived: undefined,
  };
}

function oneForEachFigure(all: readonly Inconsistency[]): readonly Inconsistency[] {
  const byPlace = new Map<number, Inconsistency>();
  for (const one of all) {
    const { start } = one.at.figure.span;
    if (!byPlace.has(start)) byPlace.set(start, one);
  }
  return [...byPlace.values()].sort((a, b) => a.at.figure.span.start - b.at.figure.span.start);
}
