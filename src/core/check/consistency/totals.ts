import { figureInDocument, type Statement, spanInDocument } from "../../corpus/statement";
import type { Figure } from "../../quantity/figure";
import { amountsOf, canBeEqual } from "./amounts";
import type { Inconsistency, Telling } from "./inconsistency";
import { inListMeasure, nominalSum, totalOf } from "./lists";
import { added, nominal, reckoned, told } from "./reckoned";

/** What the last row of a table or the last item of a list says to be the sum of those above, and is not. */
export function wrongTotals(statements: readonly Statement[]): readonly Inconsistency[] {
  return [...columnsOf(statements), ...listsOf(statements)].flatMap((entries) => wrongTotal(entries) ?? []);
}

/** One number of a column or a list, under its label. */
type Entry = {
  readonly statement: Statement;
  readonly label: string;
  /** Whether the label stands in bold or italics, as that of a total often does. */
  readonly isEmphasised: boolean;
};

const TOTAL =
  /^\s*(?:(?:grand |the )?totals?\b|together\b|in total\b|all told\b|altogether\b|in all\b|sum\b|all\s*$|overall\s*$)/i;
const PART_OF_A_PART = /\b(?:of which|subtotal|sub-total|including|thereof|total|net|average|mean|median)\b/i;
const NOT_TO_BE_ADDED =
  /\b(?:average|mean|median|per|price|rate|index|rank|age|temperature|growth|change|rise|increase|%\s*change|max\w*|min\w*|ratio|multiple|cumulative)\b/i;

/** The columns of each table. Two under one header cannot be told apart, and are left out. */
function columnsOf(statements: readonly Statement[]): readonly (readonly Entry[])[] {
  const columns = new Map<string, Entry[]>();
  let isEmphasised = false;
  for (const statement of statements) {
    const { block } = statement;
    if (block.kind !== "cell") continue;
    if (block.rowHeader === "") isEmphasised = EMPHASISED.test(block.prose);
    if (block.rowHeader === "" || NOT_TO_BE_ADDED.test(block.columnHeader)) continue;
    const key = `${block.table.start} ${block.columnHeader}`;
    const column = columns.get(key) ?? [];
    column.push({ statement, label: block.rowHeader, isEmphasised });
    columns.set(key, column);
  }
  return [...columns.values()].filter(
    (column) => new Set(column.map(({ label }) => label)).size === column.length,
  );
}

/** Masking leaves spaces where the signs of emphasis stood; a cell has none of its own at its ends. */
const EMPHASISED = /^\s+\S.*\s$/;

/** Items that follow each other down to one that begins with "Total". */
function listsOf(statements: readonly Statement[]): readonly (readonly Entry[])[] {
  const lists: Entry[][] = [];
  let current: Entry[] = [];
  for (const statement of statements) {
    const { block, figures } = statement;
    if (block.kind !== "item") current = [];
    else if (figures.length > 0) current.push({ statement, label: block.prose, isEmphasised: false });
    if (block.kind === "item" && TOTAL.test(block.prose)) {
      lists.push(current);
      current = [];
    }
  }
  return lists;
}

function wrongTotal(entries: readonly Entry[]): Inconsistency | undefined {
  const last = entries.at(-1);
  const parts = entries.slice(0, -1);
  const stated = last && onlyFigure(last.statement);
  if (last === undefined || stated === undefined || parts.length < 2) return undefined;
  const figures = figuresToAdd(parts, stated);
  if (figures === undefined || !isTotal(last, stated, figures)) return undefined;
  const [together, total] = [totalOf(figures), amountsOf(stated)];
  if (together === undefined || total === undefined || canBeEqual(together, total)) return undefined;
  const [first, ...rest] = parts.flatMap(
    ({ statement }, index) => tellingOf(statement, figures[index]) ?? [],
  );
  const at = tellingOf(last.statement, stated);
  if (first === undefined || at === undefined) return undefined;
  return {
    kind: "sum",
    at,
    against: [first, ...rest],
    explanation: `${added(figures)} is ${reckoned(stated, nominalSum(figures))}, not ${told(stated)}`,
    waived: undefined,
  };
}

/** The last row says so, or is in bold and near enough that nothing else can be meant. */
function isTotal({ label, isEmphasised }: Entry, stated: Figure, figures: readonly Figure[]): boolean {
  if (TOTAL.test(label)) return true;
  const miss = Math.abs(nominalSum(figures) / nominal(stated) - 1);
  return isEmphasised && miss <= NEAR && !NOT_TO_BE_ADDED.test(label) && !PART_OF_A_PART.test(label);
}

const NEAR = 0.1;

/** One figure of each part, on the total's measure; undefined where a part has none, or is a part of another. */
function figuresToAdd(parts: readonly Entry[], stated: Figure): readonly Figure[] | undefined {
  if (parts.some(({ label }) => PART_OF_A_PART.test(label))) return undefined;
  // Percentages are added only where they are told as the parts of a whole.
  if (stated.dimension === "ratio" && stated.low !== 100) return undefined;
  const figures = parts.flatMap(({ statement }) => {
    const figure = onlyFigure(statement);
    return (figure && inListMeasure(figure, stated)) ?? [];
  });
  return figures.length === parts.length ? figures : undefined;
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
