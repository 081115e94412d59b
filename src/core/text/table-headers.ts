import type { Leaf } from "./markdown-leaves";
import type { Cell } from "./prose";
import { shifted } from "./span";

/** A leaf of Markdown with what it says. */
export type Piece = {
  readonly leaf: Leaf;
  readonly prose: string;
  /** The words of a heading or a cell; "" for other pieces. */
  readonly title: string;
};

/**
 * What a short line or a heading says a table below it is measured in: the end of "Table 1. Containers by seaport, thousand
 * TEU", of "Revenue (in € million, unaudited)", of "Prices in euros"; "" where no such end is. Whether it names a measure
 * the reader of cells decides.
 */
export function captionIn(line: string): string {
  const whole = line.trim();
  if (whole.length > LONGEST_CAPTION || SCALED_AMOUNT.test(whole)) return "";
  const several = [...whole.matchAll(NAMED_MEASURE)].map(([measure]) => measure.trim());
  if (several.length > 1) return several.join("; ");
  // "Goods in million tonnes, passengers in thousands"
  const named = [...whole.matchAll(NAME_IN_MEASURE)].map(([, name, measure]) => `${name} (${measure})`);
  if (named.length > 1) return named.join("; ");
  const written = whole.replace(EXCEPTION, "$1").replace(/[.:]$/, "");
  if (OF_SHARES.test(written)) return "%";
  const inside = IN_BRACKETS.exec(written)?.[1];
  const end = (inside ?? IN_MIDDLE.exec(written)?.[1] ?? AT_END.exec(written)?.[1] ?? "").trim();
  if (inside === undefined && TIME_ALONE.test(end) && !/\bin \w+$/.test(written)) return "";
  const priced = PRICED.exec(written)?.[0];
  if (priced === undefined) return end;
  return end === "pounds" ? "£" : inside === undefined && MONEY.test(end) ? `${priced}, ${end}` : end;
}

/**
 * What a sentence above a table says that its amounts are told in: "thousands" of "Nights are given in thousands", "€ million"
 * of "All amounts are in € million"; "" where none says so.
 */
export const saidIn = (prose: string): string =>
  prose.length > LONGEST_PARAGRAPH
    ? ""
    : (GIVEN_IN.exec(prose)?.[1] ?? THEY_ARE.exec(prose)?.[1] ?? "").replace(/^(?:the )/, "");

const NAME_IN_MEASURE =
  /(\p{L}+) (?:are |is )?in ((?:\p{Sc} ?)?(?:thousands?|millions?|billions?)(?: of)?(?: \p{L}+)?|numbers?|per ?cent|tonnes)(?=[,.;)]| and |$)/gu;
const LONGEST_PARAGRAPH = 1_000;
const GIVEN_IN =
  /\b(?:are|is|were)(?: all)?(?: (?:given|shown|stated|expressed|reported|told|quoted|presented))? in ((?:(?:\p{Sc}|[A-Z]{3}) ?)?(?:thousands?|millions?|billions?)(?: of [\p{L}]+)?)(?=[\s,.;)])/u;
const THEY_ARE =
  /\b(?:quantities|figures|amounts|values|numbers|data)(?: [a-z]+){0,5} (?:are|is)(?: all)? (?:in )?([a-z]+(?:-[a-z]+)?)(?=[,.;)])/;

/** Of "Admissions (thousands) and gross (thousands of euros)" each; whose is whose the reader of cells decides. */
const NAMED_MEASURE =
  /\p{L}+ \([^()]*(?:\p{Sc}|%|\b(?:thousands?|millions?|billions?|per ?cent|euros|dollars|pounds|tonnes)\b)[^()]*\)/giu;
/** "Town council, minutes", "Rainfall, calendar years". */
const TIME_ALONE = /^(?:[a-z]+ )?(?:seconds|minutes|hours|days|weeks|months|quarters|years)$/i;
const LONGEST_CAPTION = 140;
const SCALED_AMOUNT = /\d\s?(?:thousand|million|billion|m\b|bn\b|%|per ?cent)/i;
/** "(in millions, except per share data)", "unless otherwise stated". */
const EXCEPTION = /[,;]?\s*\b(?:except|unless|unaudited|other than|excluding)\b[^()]*?(\)?[.:]?)$/i;
const OF_SHARES = /^(?:percentages?|per ?cent) of\b/i;
const IN_BRACKETS = /\(([^()]+)\)$/;
/** "Lines by provider, in thousands, end of year". */
const IN_MIDDLE =
  /[,:–—]\s*((?:in )?(?:\p{Sc}\s?)?(?:thousands?|millions?|billions?|per ?cent|%|'?000s?)(?: (?:of )?[\p{L}\p{Sc}]+){0,2})\s*[,;(–—]/iu;
const MONEY = /\p{Sc}|\b(?:euros|dollars|USD|EUR|GBP)\b/u;
const AT_END = /^(?:.*[,:–—]|.*\bin(?= ))\s*(.+)$/i;
/** Pounds of what is paid are no weight. */
const PRICED =
  /\b(?:prices?|costs?|sales|revenues?|spending|wages?|pay|rents?|earnings|budgets?|fees?|bills?)\b/i;

type CellLeaf = Extract<Leaf, { kind: "cell" }>;

/**
 * The first row names the columns, the first column names the rows, and so do the next ones that hold words alone; no cell is
 * a header of its own. A part ("of which services") is named with its whole; a currency that only the first amount of a column
 * bears belongs to the corner of a table "in millions".
 */
export const tableHeaders = (pieces: readonly Piece[], at: number) => {
  const texts = new Map<string, string>();
  const signs = new Map<string, string>();
  const wholes = new Map<string, string>();
  const groups = new Map<string, string>();
  const hasCommas = tablesWithCommas(pieces);
  const isBracketed = columnsInBrackets(pieces);
  const isGroup = rowsOfOneCell(pieces);
  const inWords = columnsInWords(pieces);
  const key = ({ table }: CellLeaf, row: number, column: number) => `${table.start}/${row}/${column}`;
  let whole = "";
  let group = "";
  let table = -1;
  for (const { leaf, title } of pieces) {
    if (leaf.kind !== "cell") continue;
    if (leaf.table.start !== table) group = "";
    table = leaf.table.start;
    texts.set(key(leaf, leaf.row, leaf.column), title);
    const sign = leaf.row === 0 ? undefined : SIGNED.exec(title)?.[1];
    if (sign !== undefined && leaf.column > 0 && !signs.has(key(leaf, 0, leaf.column)))
      signs.set(key(leaf, 0, leaf.column), sign);
    if (leaf.column > 0) continue;
    if (isGroup(leaf)) group = title;
    else if (leaf.row > 0) groups.set(key(leaf, leaf.row, 0), group);
    if (PART.test(title)) wholes.set(key(leaf, leaf.row, 0), whole);
    else whole = title;
  }
  const rowHeader = (cell: CellLeaf): string => {
    const own = texts.get(key(cell, cell.row, 0)) ?? "";
    const of = wholes.get(key(cell, cell.row, 0)) ?? "";
    const more: string[] = [];
    for (let column = 1; column < cell.column && inWords(cell, column); column++)
      more.push(texts.get(key(cell, cell.row, column)) ?? "");
    const named = [of, own, ...more].filter((name) => name !== "").join(", ");
    const above = groups.get(key(cell, cell.row, 0)) ?? "";
    return above === "" ? named : `${named} – ${above}`;
  };
  // "Arrivals ('000) | by air | by sea": parts of the column before them.
  const columnHeader = (cell: CellLeaf): string => {
    const own = texts.get(key(cell, 0, cell.column)) ?? "";
    if (!PART_OF_COLUMN.test(own)) return own;
    let whole = "";
    for (let column = cell.column - 1; column > 0; column--) {
      whole = texts.get(key(cell, 0, column)) ?? "";
      if (!PART_OF_COLUMN.test(whole)) break;
    }
    return whole === "" ? own : `${whole}, ${own}`;
  };
  const corner = (cell: CellLeaf, caption: string): string => {
    const written = texts.get(key(cell, 0, 0)) ?? "";
    const own = caption === "" || MEASURED.test(written) ? written : `${written} (${caption})`;
    const sign = signs.get(key(cell, 0, cell.column));
    return sign !== undefined && IN_SCALE.test(own) && !NAMES_CURRENCY.test(own) ? `${own} (${sign})` : own;
  };
  return (cell: CellLeaf, caption: string): Omit<Cell, "span" | "prose" | "headings"> => ({
    kind: "cell",
    table: shifted(cell.table, at),
    rowHeader: cell.column === 0 ? "" : rowHeader(cell),
    corner: cell.row === 0 || cell.column === 0 ? "" : corner(cell, caption),
    columnHeader: cell.row === 0 ? "" : columnHeader(cell),
    isCommaDecimal: hasCommas(cell),
    isBracketed: isBracketed(cell),
  });
};

/** Whether a table has a comma before its decimals ("+4,3") and a point before none: "1.806" in it is above a thousand. */
function tablesWithCommas(pieces: readonly Piece[]): (cell: CellLeaf) => boolean {
  const told = new Map<number, { isComma: boolean; isPoint: boolean }>();
  for (const { leaf, title } of pieces) {
    if (leaf.kind !== "cell" || leaf.row === 0) continue;
    const before = told.get(leaf.table.start);
    told.set(leaf.table.start, {
      isComma: before?.isComma === true || COMMA_DECIMAL.test(title),
      isPoint: before?.isPoint === true || POINT_DECIMAL.test(title),
    });
  }
  return ({ table }) => told.get(table.start)?.isComma === true && told.get(table.start)?.isPoint === false;
}

/** Whether every amount of a column stands in brackets, and there are several: the year before, beside this year's. */
function columnsInBrackets(pieces: readonly Piece[]): (cell: CellLeaf) => boolean {
  const told = new Map<string, { amounts: number; inBrackets: number }>();
  const key = ({ table, column }: CellLeaf): string => `${table.start}/${column}`;
  for (const { leaf, title } of pieces) {
    if (leaf.kind !== "cell" || leaf.row === 0 || leaf.column === 0 || !/\d/.test(title)) continue;
    const before = told.get(key(leaf)) ?? { amounts: 0, inBrackets: 0 };
    const isIn = /^\(.*\)$/.test(title.trim());
    told.set(key(leaf), { amounts: before.amounts + 1, inBrackets: before.inBrackets + (isIn ? 1 : 0) });
  }
  return (cell) => {
    const column = told.get(key(cell));
    return column !== undefined && column.amounts > 1 && column.inBrackets === column.amounts;
  };
}

const COMMA_DECIMAL = /^\D{0,3}\d{1,3},\d{1,2}\D{0,3}$/;
/** One or two decimals, or a comma before three digits: "0.1", "1,968". */
const POINT_DECIMAL = /\d\.\d{1,2}(?!\d)|[1-9]\d{0,2},\d{3}(?!\d)/;

/** Whether a cell is the only one of its row that says anything: "Europe" above its countries. */
function rowsOfOneCell(pieces: readonly Piece[]): (cell: CellLeaf) => boolean {
  const told = new Map<string, number>();
  const key = ({ table, row }: CellLeaf): string => `${table.start}/${row}`;
  for (const { leaf, title } of pieces)
    if (leaf.kind === "cell" && title !== "") told.set(key(leaf), (told.get(key(leaf)) ?? 0) + 1);
  return (cell) => cell.row > 0 && told.get(key(cell)) === 1;
}

/** Whether a column, and every one before it but the first, holds words alone below its head: "Measure | Provider | 2023". */
function columnsInWords(pieces: readonly Piece[]): (cell: CellLeaf, column: number) => boolean {
  const firstAmount = new Map<number, number>();
  for (const { leaf, title } of pieces) {
    if (leaf.kind !== "cell" || leaf.row === 0 || leaf.column === 0 || !AMOUNT.test(title)) continue;
    const first = firstAmount.get(leaf.table.start) ?? Number.POSITIVE_INFINITY;
    firstAmount.set(leaf.table.start, Math.min(first, leaf.column));
  }
  return ({ table }, column) => column < (firstAmount.get(table.start) ?? 0);
}

/** A cell of an amount, or of none ("–", "n/a"). */
const AMOUNT = /^[^\p{L}]*\d|^[A-Z]{1,3} ?(?:\p{Sc} ?)?\d|^[–—-]$|^n\/?a\.?$/iu;

/** "$37,846", "(€12)": an amount that bears its currency. */
const SIGNED = /^\(?\s*([A-Z]{0,3}\p{Sc})\s*\d/u;
/** "of which services", "thereof abroad", "– Europe". */
const PART = /^(?:of which|thereof|[–•↳·]\s)/i;
const PART_OF_COLUMN = /^(?:by|of which|thereof|[–•↳·])\s/;
const IN_SCALE = /\bin (?:thousands|millions|billions)\b|\bin '?000s?\b/i;
/** The corner names a measure of its own. */
const MEASURED = /\p{Sc}|%|\b(?:thousand|million|billion)s?\b|\b[A-Z]{3}\b|\(/u;
export const namesMeasure = (caption: string): boolean => MEASURED.test(caption);
const NAMES_CURRENCY = /\p{Sc}|\b[A-Z]{3}\b|dollars|euros|pounds|yen|yuan/u;
