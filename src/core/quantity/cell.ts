import type { CellHeaders, ExtractionContext } from "./context";
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS } from "./currencies";
import { readDigits } from "./digits";
import { UNIT_SYMBOLS, UNIT_WORDS, type Unit } from "./measures";
import { SCALE_WORDS } from "./number-words";
import { negated, scaledBy } from "./numeral";
import type { Quantity, Reading } from "./reading";
import { scan } from "./scan";
import { singular } from "./singular";
import { countOf, money, NO_UNIT } from "./unit-kinds";

/** Reads the figures of a table cell: unit and scale from its headers, parentheses as below zero. */
export const scanCell = (prose: string, headers: CellHeaders, context: ExtractionContext): Reading[] => {
  const accounts = ACCOUNTS.exec(prose);
  // The parentheses become spaces: offsets stay.
  const text = accounts ? prose.replace(/[()]/g, " ") : prose;
  const measure = measureOf(headers, !DECIMALS.test(prose));
  return scan(text, context).flatMap((reading) => {
    if (MEASURE_ALONE.test(text.slice(reading.start, reading.end))) return [];
    const quantity = asQuantity(text, reading, isUnderHeader(headers) ? measure : undefined);
    if (!quantity) return [reading];
    const measured = measure ? withMeasure(quantity, measure) : quantity;
    return [accounts && !measured.isNegative ? below(measured) : measured];
  });
};

/** "£ million", "US$ billions": a measure for other cells, no amount. */
const MEASURE_ALONE = /^(?:[A-Z]{3}|[A-Z]{0,2}\p{Sc}) ?(?:thousand|million|billion|trillion)s?$/u;

/** Nobody counts stores by parts: "12.5" beside "Stores" is what they sold. */
const DECIMALS = /\d\.\d(?!\d\d\b)/;

/** "(5)", "($1.2)", "(3.1)%". */
const ACCOUNTS = /^\s*\(\s*[^\sA-Za-z()]?\s?\d[\d.,\s]*%?\s*\)\s*%?\s*$/;

const below = (q: Quantity): Quantity => ({
  ...q,
  isNegative: true,
  low: negated(q.high),
  high: negated(q.low),
});

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
  const { start, end } = reading;
  return {
    type: "quantity",
    start,
    end,
    low: numeral,
    high: numeral,
    isNegative: false,
    unit: NO_UNIT,
    named: "nothing",
    isBareDollar: false,
    form: "digits",
    isDoubtful: false,
  };
};

/** What a header says of the numbers below it. */
type Measure = { readonly unit: Unit | undefined; readonly power: number; readonly isBareDollar: boolean };

const measureOf = (
  { columnHeader, rowHeader, corner }: CellHeaders,
  isWhole: boolean,
): Measure | undefined => {
  // "Distance (km)" over "10" measures the rows' own amounts; over "North" and "2024" it measures the cells.
  const isOfRows = /\d/.test(rowHeader.replace(PERIODS, ""));
  const own = [columnHeader, rowHeader];
  // A corner of money says nothing of the stores and employees in a row or a column of their own.
  const mayCount = isWhole && !own.some((header) => measureIn(header).unit);
  const heads = mayCount ? own.map(headsIn).find(Boolean) : undefined;
  const found = [...own, isOfRows || heads ? "" : corner].map(measureIn);
  const unit = found.find((m) => m.unit);
  const power = found.find((m) => m.power > 0)?.power ?? 0;
  if (unit) return { ...unit, power: unit.unit?.dimension === "ratio" ? 0 : power };
  const noun = heads ?? countedIn(columnHeader) ?? countedIn(rowHeader);
  return noun || power ? { unit: noun, power, isBareDollar: false } : undefined;
};

/** "2023", "2023/24", "Q1 2024", "FY 23": digits of a row header that are no amount. */
const PERIODS = /\b(?:Q[1-4]|H[12]|FY ?\d+|(?:1[89]|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?)\b/g;

const THOUSANDS = /['’]?\b000s?\b/;
const SCALED_SIGN = /^([^\sA-Za-z]|US\$|[A-Z]{3})?(k|K|m|M|mn|mm|bn|tn|B|b)$/;
const POWERS: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  m: 6,
  M: 6,
  mn: 6,
  mm: 6,
  bn: 9,
  B: 9,
  b: 9,
  tn: 12,
};

const measureIn = (header: string): Measure => {
  let unit: Unit | undefined;
  let power = THOUSANDS.test(header) ? 3 : 0;
  let isBareDollar = false;
  const tokens = header.split(/[\s()[\],;:/]+/).filter((token) => token !== "" && token !== "in");
  for (const token of tokens) {
    const scale = SCALE_WORDS[token.toLowerCase().replace(/s$/, "")];
    const glued = SCALED_SIGN.exec(token);
    const sign = glued?.[1] ?? token;
    if (scale) power = scale;
    // "$m", "EURbn", "USD bn": a lone "m" is a scale only beside money.
    else if (glued && (glued[1] || unit?.dimension.startsWith("money:") || /^(bn|mn|tn)$/.test(token)))
      power = POWERS[glued[2] ?? ""] ?? power;
    const code =
      CURRENCY_SIGNS.get(sign) ?? (CURRENCY_CODES.has(sign) ? sign : undefined) ?? CURRENCY_WORDS.get(token);
    if (!unit && code) [unit, isBareDollar] = [money(code), sign === "$"];
    else if (!unit && !scale && !(glued && power))
      unit =
        UNIT_SYMBOLS.get(token.length > 1 || token === "%" ? token : "") ??
        (isUnitWord(header, token) ? UNIT_WORDS.get(token.toLowerCase()) : undefined);
  }
  return { unit, power, isBareDollar };
};

/** "Revenue (tonnes)", "in percent", "Percent": a unit word counts where the header gives it as one. */
const isUnitWord = (header: string, token: string): boolean =>
  (header.trim() === token && !/^(year|month|quarter|day|week)$/i.test(token)) ||
  new RegExp(`[(\\[,]\\s*(?:in\\s)?${token}\\b|\\bin\\s${token}\\b`, "i").test(header) ||
  /^percent/i.test(token);

/** Headers of money that carry no unit of their own. */
const AMOUNTS = new Set(
  "sales revenues earnings profits assets costs expenses results totals figures numbers values prices changes details notes years quarters months sources companies names".split(
    " ",
  ),
);

/** "Regions", "Data centres": the noun that the cells below count. */
const countedIn = (header: string): Unit | undefined => {
  const words = header.trim().split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (words.length > 3 || !/^[a-z]+s$|^people$/.test(last) || AMOUNTS.has(last)) return undefined;
  const noun = singular(last);
  return noun === last && noun !== "people"
    ? undefined
    : { unit: noun, dimension: `count:${noun}`, factor: 1 };
};

/** What is counted by heads: no column of money is named so. */
const HEADS = new Set(
  `stores shops branches outlets sites employees people members customers subscribers users visitors passengers guests
  patients pupils students teachers volunteers households headcount staff ftes`.split(/\s+/),
);
const NUMBER_OF = /^(?:number|no\.?|#) of ([a-z]+)/i;

/** "Stores", "Average employees", "Number of branches"; "Loans to customers" is money. */
const headsIn = (header: string): Unit | undefined => {
  const words = header.trim().toLowerCase().split(/\s+/);
  const noun =
    NUMBER_OF.exec(header.trim())?.[1]?.toLowerCase() ?? (words.length < 3 ? words.at(-1) : undefined);
  const isHead = noun !== undefined && (NUMBER_OF.test(header.trim()) || HEADS.has(noun));
  return isHead ? countOf(singular(noun)) : undefined;
};

const withMeasure = (q: Quantity, measure: Measure): Quantity => {
  const mayScale = measure.power > 0 && !q.low.isScaled && q.named !== "unit";
  const scale = (n: Quantity["low"]) => (mayScale ? scaledBy(n, measure.power, n.end) : n);
  const low = scale(q.low);
  const scaled = { ...q, low, high: q.high === q.low ? low : scale(q.high) };
  return q.named === "nothing" && measure.unit
    ? { ...scaled, unit: measure.unit, named: "unit", isBareDollar: measure.isBareDollar }
    : scaled;
};
