import { figureInDocument, type Statement, spanInDocument } from "../../corpus/statement";
import type { Figure } from "../../quantity/figure";
import type { Cell } from "../../text/prose";
import { inMeasureOf } from "./alike";
import { amountsOf, canBeEqual, sum } from "./amounts";
import type { Inconsistency, Telling } from "./inconsistency";
import { added, nominal, reckoned, told } from "./reckoned";

/** What the last row of a table or the last item of a list says to be the sum of those above, and is not. */
export function wrongTotals(statements: readonly Statement[]): readonly Inconsistency[] {
  return [...columnsOf(statements), ...listsOf(statements)].flatMap((entries) => wrongTotal(entries) ?? []);
}

/** One number of a column or a list, under its label. */
type Entry = { readonly statement: Statement; readonly label: string };

const TOTAL =
  /^\s*(?:(?:grand |the )?totals?\b|together\b|in total\b|all told\b|altogether\b|in all\b|sum\b|all\s*$|overall\s*$)/i;
const PART_OF_A_PART = /\b(?:of which|subtotal|sub-total|including|thereof|total|net|average|mean|median)\b/i;
const NOT_TO_BE_ADDED =
  /\b(?:average|mean|median|per|price|rate|index|rank|age|temperature|growth|change|rise|increase|%\s*change|max\w*|min\w*|ratio|multiple|cumulative)\b/i;

/** The columns of each table whose last row is a total. */
function columnsOf(statements: readonly Statement[]): readonly (readonly Entry[])[] {
  const columns = new Map<string, Entry[]>();
  for (const statement of statements) {
    const { block } = statement;
    if (block.kind !== "cell" || isRowHeader(block)) continue;
    const key = `${block.table.start} ${block.columnHeader}`;
    columns.set(key, [...(columns.get(key) ?? []), { statement, label: block.rowHeader }]);
  }
  return [...columns.values()].filter(
    ([first]) => first !== undefined && !NOT_TO_BE_ADDED.test(headerOf(first)),
  );
}

const headerOf = ({ statement: { block } }: Entry): string =>
  block.kind === "cell" ? block.columnHeader : "";

const isRowHeader = (cell: Cell): boolean => cell.rowHeader === "";

/** Items that follow each other, each with its label before a colon. */
function listsOf(statements: readonly Statement[]): readonly (readonly Entry[])[] {
  const lists: Entry[][] = [];
  let current: Entry[] = [];
  for (const statement of statements) {
    if (statement.block.kind !== "item") current = [];
    else {
      current.push({ statement, label: statement.block.prose });
      if (TOTAL.test(statement.block.prose)) lists.push(current);
      if (TOTAL.test(statement.block.prose)) current = [];
    }
  }
  return lists;
}

function wrongTotal(entries: readonly Entry[]): Inconsistency | undefined {
  const last = entries.at(-1);
  const parts = entries.slice(0, -1);
  const stated = last && onlyFigure(last.statement);
  if (last === undefined || stated === undefined || parts.length < 2 || !TOTAL.test(last.label))
    return undefined;
  if (parts.some(({ label }) => PART_OF_A_PART.test(label))) return undefined;
  // Percentages are added only where they are told as the parts of a whole.
  if (stated.dimension === "ratio" && stated.low !== 100) return undefined;
  const figures = parts.flatMap(({ statement }) => {
    const figure = onlyFigure(statement);
    return (figure && inMeasureOf(figure, stated)) ?? [];
  });
  const amounts = figures.flatMap((figure) => amountsOf(figure) ?? []);
  const total = amountsOf(stated);
  if (amounts.length < parts.length || total === undefined || canBeEqual(sum(amounts), total))
    return undefined;
  const [first, ...rest] = parts.flatMap(
    ({ statement }, index) => tellingOf(statement, figures[index]) ?? [],
  );
  const at = tellingOf(last.statement, stated);
  if (first === undefined || at === undefined) return undefined;
  const nominalSum = figures.reduce((all, figure) => all + nominal(figure), 0);
  return {
    kind: "sum",
    at,
    against: [first, ...rest],
    explanation: `${added(figures)} is ${reckoned(stated, nominalSum)}, not ${told(stated)}`,
    waived: undefined,
  };
}

/** A cell or item with two numbers tells more than one of a column. */
function onlyFigure({ figures }: Statement): Figure | undefined {
  const [figure, ...others] = figures;
  return others.length === 0 && figure?.kind === "quantity" ? figure : undefined;
}

export const tellingOf = (statement: Statement, figure: Figure | undefined): Telling | undefined =>
  figure && {
    figure: figureInDocument(statement, figure),
    sentence: spanInDocument(statement),
    block: statement.block.span,
  };
