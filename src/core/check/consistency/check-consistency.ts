import type { DocumentContext, Statement, StatementReader } from "../../corpus/statement";
import type { Figure } from "../../quantity/figure";
import type { Prose } from "../../text/prose";
import { wrongChanges } from "./change-column";
import { type Fact, factsOf } from "./facts";
import type { Told } from "./first-contradicted";
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
  const notesOn = rememberingNotes();
  const toldDifferently = differentTellings();
  const mistyped = misprints();
  return {
    check(prose, context) {
      const all = reader.read(prose, context);
      const within: Inconsistency[] = [];
      const facts: Told<Fact>[] = [];
      const numbers: Told<LongNumber>[] = [];
      all.forEach((statement, index) => {
        if (statement.figures.length === 0) return;
        const notes = notesOn(index, all);
        for (const thing of notes.facts) facts.push({ thing, statement });
        for (const thing of notes.numbers) numbers.push({ thing, statement });
        for (const reading of notes.contradictions)
          within.push(...inconsistenciesOf([...inBlockBefore(index, all), statement], reading));
      });
      return oneForEachFigure([
        ...within,
        ...wrongTotals(all),
        ...wrongChanges(all),
        ...toldDifferently(facts),
        ...mistyped(numbers),
      ]);
    },
  };
}

function rememberingNotes(): (index: number, all: readonly Statement[]) => SentenceNotes {
  // A remembered block hands out the same figures each time, so they stand for the sentence and those before it.
  const known = new WeakMap<readonly Figure[], SentenceNotes>();
  return (index, all) => {
    const statement = all[index] as Statement;
    const remembered = known.get(statement.figures);
    if (remembered !== undefined) return remembered;
    const notes = {
      contradictions: contradictionsIn(statement, inBlockBefore(index, all)),
      facts: factsOf(statement),
      numbers: longNumbersIn(statement),
    };
    known.set(statement.figures, notes);
    return notes;
  };
}

/** The sentences before one in its block that may be meant by it. */
const inBlockBefore = (index: number, all: readonly Statement[]): readonly Statement[] =>
  all.slice(Math.max(0, index - FARTHEST), index).filter(({ block }) => block === all[index]?.block);

/** How many sentences before one may be meant by it. */
const FARTHEST = 2;

type SentenceNotes = {
  readonly contradictions: readonly Reading[];
  readonly facts: readonly Fact[];
  readonly numbers: readonly LongNumber[];
};

function inconsistenciesOf(statements: readonly Statement[], reading: Reading): readonly Inconsistency[] {
  const told = (figure: Figure) => {
    const own = statements.findLast(({ span }) => span.start <= figure.span.start);
    return own && tellingOf(own, figure);
  };
  const at = told(reading.stated);
  const [first, ...rest] = reading.from.flatMap((figure) => told(figure) ?? []);
  if (at === undefined || first === undefined) return [];
  const { kind, explanation } = reading;
  return [{ kind, at, against: [first, ...rest], explanation, waived: undefined }];
}

function oneForEachFigure(all: readonly Inconsistency[]): readonly Inconsistency[] {
  const byPlace = new Map<number, Inconsistency>();
  for (const one of all) {
    const { start } = one.at.figure.span;
    if (!byPlace.has(start)) byPlace.set(start, one);
  }
  return [...byPlace.values()].sort((a, b) => a.at.figure.span.start - b.at.figure.span.start);
}
