import { measureOf } from "./cell-measure";
import { isInBrackets } from "./chars";
import type { CellHeaders, ExtractionContext } from "./context";
import { readDigits } from "./digits";
import { isMeasureInCell, withoutMeasure } from "./measure-alone";
import type { Measure } from "./measure-said";
import { negated, scaledBy } from "./numeral";
import { changed, measured, type Quantity, type Reading } from "./reading";
import { scan } from "./scan";
import { NO_UNIT, PERCENT } from "./unit-kinds";

/** Reads the figures of a table cell: unit and scale from its headers, parentheses as below zero. */
export const scanCell = (written: string, headers: CellHeaders, context: ExtractionContext): Reading[] => {
  const prose = headers.isCommaDecimal ? withPoints(written) : written;
  const isCountAndShare = COUNT_AND_SHARE.test(
    `${headers.columnHeader} ${headers.rowHeader} ${headers.corner}`,
  );
  const isAccounts = ACCOUNTS.test(prose);
  const accounts = isAccounts && !headers.isBracketed;
  // The parentheses become spaces: offsets stay.
  const text =
    isAccounts || (!isCountAndShare && WITH_YEAR_BEFORE.test(prose))
      ? prose.replace(/[()]/g, " ")
      : isUnderHeader(headers)
        ? prose
        : withoutMeasure(prose);
  const measure = isCountAndShare ? undefined : measureOf(headers, !DECIMALS.test(prose), context.yen);
  return scan(text, context).flatMap((reading) => {
    if (isMeasureInCell(text, reading)) return [];
    const quantity = asQuantity(text, reading, isUnderHeader(headers) ? measure : undefined);
    if (!quantity) return [reading];
    if (isCountAndShare && isInBrackets(text, quantity.low)) return [shareOf(quantity)];
    const counted = measure && isMillions(quantity, measure) ? inMillions(quantity) : quantity;
    const measured = measure ? withMeasure(counted, measure) : counted;
    return [(accounts || DOWN.test(prose)) && !measured.isNegative ? below(measured) : measured];
  });
};

/** "1.806,5" as "1 806.5": offsets stay. */
const withPoints = (written: string): string =>
  written.replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, "\u202f").replace(/(?<=\d),(?=\d)/g, ".");

/** "Women, No. (%)", "n (%)": so many, and their share in brackets. */
const COUNT_AND_SHARE = /\b(?:no|n|number)\b\.?,? ?\(%\)/i;

const shareOf = (q: Quantity): Quantity =>
  q.named === "nothing" ? changed(q, { unit: PERCENT, named: "unit" }) : q;

/** Nobody counts stores by parts: "12.5" beside "Stores" is what they sold. */
const DECIMALS = /\d\.\d(?!\d\d\b)/;

/** "11 (10)": the year before in brackets, whatever its size. */
const WITH_YEAR_BEFORE = /^\s*\d[\d.,'’]*\s+\(\d[\d.,'’]*\)\s*$/;

/** "(5)", "($1.2)", "(3.1)%". */
const ACCOUNTS = /^\s*\(\s*[^\sA-Za-z()]?\s?\d[\d.,\s]*%?\s*\)\s*%?\s*$/;

/** "1.84m" under "Registered voters" is a number of them, and no length. */
const isMillions = (q: Quantity, { unit }: Measure): boolean =>
  q.unit.unit === "metre" && q.end === q.low.end + 1 && unit?.dimension.startsWith("count:") === true;

const inMillions = (q: Quantity): Quantity => {
  const low = scaledBy(q.low, 6, q.end);
  return changed(q, { low, high: low, unit: NO_UNIT, named: "nothing" });
};

/** "▼2.9" */
const DOWN = /^\s*[▼▾↓]\s?\d/;

const below = (q: Quantity): Quantity =>
  changed(q, { isNegative: true, low: negated(q.high), high: negated(q.low) });

/** Years that stand in the first row or the first column name what is below or beside them. */
const isUnderHeader = ({ columnHeader, rowHeader }: CellHeaders): boolean =>
  columnHeader !== "" && rowHeader !== "";

/** A year's digits under "USD bn" are an amount. */
const asQuantity = (text: string, reading: Reading, measure: Measure | undefined): Quantity | undefined => {
  if (reading.type === "quantity") return reading;
  const isNumber =
    measure && reading.type === "calendar" && reading.kind === "year" && reading.low === reading.high;
  const numeral = isNumber ? readDigits(text, reading.start) : undefined;
  if (!numeral || numeral.end !== reading.end) return undefined;
  return measured(numeral, NO_UNIT, "nothing");
};

const withMeasure = (q: Quantity, measure: Measure): Quantity => {
  const mayScale = measure.power > 0 && !q.low.isScaled && q.named !== "unit";
  const scale = (n: Quantity["low"]) => (mayScale ? scaledBy(n, measure.power, n.end) : n);
  const low = scale(q.low);
  const scaled = changed(q, { low, high: q.high === q.low ? low : scale(q.high) });
  return q.named === "nothing" && measure.unit
    ? changed(scaled, { unit: measure.unit, named: "unit", isBareDollar: measure.isBareDollar })
    : scaled;
};
