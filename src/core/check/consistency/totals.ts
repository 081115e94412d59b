import type { Statement } from "../../corpus/statement";
import { isClose } from "../../quantity/amounts";
import type { Figure } from "../../quantity/figure";
import { amountsOf, canBeEqual } from "./amounts";
import { columnsOf, type Entry, listsOf, NOT_TO_BE_ADDED, OWNER, rowsOf, TOTAL } from "./entries";
import type { Inconsistency } from "./inconsistency";
import { inListMeasure, nominalSum, totalOf } from "./lists";
import { added, nominal, reckoned, told } from "./reckoned";
import { tellingOf } from "./telling";

/** What the last row or column of a table or the last item of a list says to be the sum of those before it, and is not. */
export function wrongTotals(statements: readonly Statement[]): readonly Inconsistency[] {
  const lists = [...columnsOf(statements), ...listsOf(statements)].flatMap(
    (entries) => additionOf(entries) ?? [],
  );
  return [...lists.filter(({ holds }) => !holds), ...wrongRows(statements)].flatMap(
    (one) => inconsistencyOf(one) ?? [],
  );
}

/** Columns may be of many things: a row is wrong where the others are sums, or where it nearly is one. */
function wrongRows(statements: readonly Statement[]): readonly Addition[] {
  return rowsOf(statements).flatMap((rows) => {
    const additions = rows.flatMap((entries) => additionOf(entries) ?? []);
    const wrong = additions.filter(({ holds }) => !holds);
    const right = additions.length - wrong.length;
    if (right < wrong.length && additions.length > 1) return [];
    return wrong.filter((one) => (right > 1 || isNear(one)) && !isSumOfFewer(one));
  });
}

type Addition = {
  readonly parts: readonly Entry[];
  readonly figures: readonly Figure[];
  readonly total: Entry;
  readonly stated: Figure;
  readonly holds: boolean;
};

function additionOf(entries: readonly Entry[]): Addition | undefined {
  const total = entries.at(-1);
  const parts = entries.slice(0, -1);
  const stated = total && onlyFigure(total.statement);
  // Ends of intervals are not added: "95% CI".
  if (total === undefined || stated === undefined || stated.form === "range" || parts.length < 2)
    return undefined;
  const figures = figuresToAdd(parts, stated);
  if (figures === undefined || !isTotal(total, stated, figures)) return undefined;
  const [together, amount] = [totalOf(figures), amountsOf(stated)];
  if (together === undefined || amount === undefined || isMean(figures, stated)) return undefined;
  const holds = canBeEqual(together, amount) || addUpAsWritten(parts, total);
  return { parts, figures, total, stated, holds };
}

/** "All" of a column of prices is their mean. */
function isMean(figures: readonly Figure[], stated: Figure): boolean {
  const amounts = figures.map(nominal);
  return (
    Math.min(...amounts) > 0 &&
    nominal(stated) > Math.min(...amounts) &&
    nominal(stated) < Math.max(...amounts)
  );
}

/** Whatever unit each row was taken to be in ("other ports"): a column adds up by its numbers. */
function addUpAsWritten(parts: readonly Entry[], total: Entry): boolean {
  const numbers = [...parts, total].map(({ statement }) => writtenIn(statement.block.prose));
  const sum = numbers.slice(0, -1).reduce((all, number) => all + number, 0);
  return isClose(sum, numbers.at(-1) ?? Number.NaN);
}

/** Not a number where it is no plain one. */
const writtenIn = (cell: string): number => {
  const written = cell.replace(/[\s,*_]/g, "");
  return /^\d+(?:\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
};

function inconsistencyOf({ parts, figures, total, stated }: Addition): Inconsistency | undefined {
  const [first, ...rest] = parts.flatMap(
    ({ statement }, index) => tellingOf(statement, figures[index]) ?? [],
  );
  const at = tellingOf(total.statement, stated);
  if (first === undefined || at === undefined) return undefined;
  return {
    kind: "sum",
    at,
    against: [first, ...rest],
    explanation: `${added(figures)} is ${reckoned(stated, nominalSum(figures))}, not ${told(stated)}`,
    waived: undefined,
  };
}

const isNear = ({ figures, stated }: Addition): boolean =>
  Math.abs(nominalSum(figures) / nominal(stated) - 1) <= NEAR;

/** One column may be of something else: games beside goals and assists. */
const isSumOfFewer = ({ figures, stated }: Addition): boolean => {
  const amount = amountsOf(stated);
  return figures.some((_, left) => {
    const fewer = totalOf(figures.filter((_, index) => index !== left));
    return fewer !== undefined && amount !== undefined && canBeEqual(fewer, amount);
  });
};

/** The last row says so, or is in bold and near enough that nothing else can be meant. */
function isTotal({ label, isEmphasised }: Entry, stated: Figure, figures: readonly Figure[]): boolean {
  if (TOTAL.test(label)) return true;
  const miss = Math.abs(nominalSum(figures) / nominal(stated) - 1);
  return (
    (isEmphasised || OWNER.test(label)) &&
    miss <= NEAR &&
    !NOT_TO_BE_ADDED.test(label) &&
    !PART_OF_A_PART.test(label)
  );
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

const PART_OF_A_PART = /\b(?:of which|subtotal|sub-total|including|thereof|total|net|average|mean|median)\b/i;
