import type { Statement } from "../../corpus/statement";
import type { Cell } from "../../text/prose";

/** One number of a row, a column or a list, under its label. */
export type Entry = {
  readonly statement: Statement;
  readonly label: string;
  /** Whether the label stands in bold or italics, as that of a total often does. */
  readonly isEmphasised: boolean;
};

export const TOTAL =
  /^\s*(?:(?:grand |the )?totals?\b|together\b|in total\b|all told\b|altogether\b|in all\b|sum\b|(?:all|both|overall|combined)\s*$)/i;
/** Whoever has the parts, where their sum is near enough. */
export const OWNER = /^\s*(?:the )?(?:group|company|consolidated|whole country|nationwide|country)\s*$/i;
export const NOT_TO_BE_ADDED =
  /\b(?:average|mean|median|per|price|rate|index|rank|age|temperature|growth|change|rise|increase|%\s*change|max\w*|min\w*|ratio|multiple|cumulative)\b/i;

/** The columns of each table. Two under one header cannot be told apart, and are left out. */
export const columnsOf = (statements: readonly Statement[]): readonly (readonly Entry[])[] =>
  linesOf(statements, ({ columnHeader, rowHeader }) => ({ line: columnHeader, label: rowHeader })).flat();

/** The rows of each table that lead to a column of totals, table by table. */
export const rowsOf = (statements: readonly Statement[]): readonly (readonly (readonly Entry[])[])[] =>
  linesOf(statements, ({ columnHeader, rowHeader }) => ({ line: rowHeader, label: columnHeader })).map(
    (rows) =>
      rows.filter((row) => TOTAL.test(row.at(-1)?.label ?? "") && !NOT_TO_BE_ADDED.test(headerOf(row))),
  );

const headerOf = ([first]: readonly Entry[]): string =>
  first?.statement.block.kind === "cell" ? first.statement.block.rowHeader : "";

/** The rows of each table whose last column tells the change between the two before it, table by table. */
export const changeRowsOf = (statements: readonly Statement[]): readonly (readonly (readonly Entry[])[])[] =>
  linesOf(
    statements,
    ({ columnHeader, rowHeader }) => ({ line: rowHeader, label: columnHeader }),
    () => false,
  ).map((rows) => rows.filter((row) => row.length === 3 && CHANGE.test(row[2]?.label ?? "")));

const CHANGE = /^\s*(?:(?:the )?(?:change|growth|difference|rise|increase|diff\.?)\b|±|\+\/[−-]|Δ)/i;

/** The rows or the columns of each table, by the header that names them. */
function linesOf(
  statements: readonly Statement[],
  placeOf: (cell: Cell) => { readonly line: string; readonly label: string },
  isLeftOut: (cell: Cell) => boolean = ({ columnHeader }) => NOT_TO_BE_ADDED.test(columnHeader),
): readonly (readonly (readonly Entry[])[])[] {
  const tables = new Map<number, Map<string, Entry[]>>();
  let isEmphasised = false;
  for (const statement of statements) {
    const { block } = statement;
    if (block.kind !== "cell") continue;
    if (block.rowHeader === "") isEmphasised = EMPHASISED.test(block.prose);
    if (block.rowHeader === "" || isLeftOut(block)) continue;
    const { line, label } = placeOf(block);
    const lines = tables.get(block.table.start) ?? new Map<string, Entry[]>();
    tables.set(block.table.start, lines);
    lines.set(line, [...(lines.get(line) ?? []), { statement, label, isEmphasised }]);
  }
  return [...tables.values()].map((lines) =>
    [...lines.values()].filter((line) => new Set(line.map(({ label }) => label)).size === line.length),
  );
}

/** Masking leaves spaces where the signs of emphasis stood; a cell has none of its own at its ends. */
const EMPHASISED = /^\s+\S.*\s$/;

/** Items that follow each other down to one that begins with "Total". */
export function listsOf(statements: readonly Statement[]): readonly (readonly Entry[])[] {
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
