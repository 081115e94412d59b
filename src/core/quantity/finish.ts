import { codeAt } from "../text/code-at";
import type { Span } from "../text/span";
import { value } from "./amounts";
import { isHyphen, isLetter, nextWord, pastSpaces, previousWord } from "./chars";
import { plainNumber, toNumber, toPlain } from "./decimal";
import { directionOf, directionOfAmount } from "./direction";
import { isDuration } from "./family";
import type { Figure, FigureKind } from "./figure";
import { hedgeAfter, hedgeBefore } from "./hedge-reading";
import type { Hedge } from "./hedges";
import type { Period } from "./periods";
import type { KeptReading, Quantity } from "./reading";

/** The figure of a reading: hedge, direction and confidence read off what stands around it. */
export const figureOf = (
  text: string,
  reading: KeptReading,
  before: KeptReading | undefined,
  strays: ReadonlySet<number>,
): Figure => {
  if (reading.type === "quantity") return quantityFigure(text, reading, before?.end ?? 0, strays);
  if (reading.type === "ordinal")
    return plainFigure(text, reading, "ordinal", reading.value, reading.value, undefined);
  return plainFigure(text, reading, reading.kind, reading.low, reading.high, reading.period);
};

/** A figure that counts nothing. Field by field, in the order of a quantity's: all figures are of one shape. */
export const plainFigure = (
  text: string,
  { start, end }: Span,
  kind: FigureKind,
  low: number,
  high: number,
  period: Period | undefined,
): Figure => ({
  kind,
  span: { start, end },
  text: text.slice(start, end),
  low,
  high,
  decimal: { low: plainNumber(low), high: plainNumber(high) },
  unit: "",
  dimension: "",
  factor: 1,
  hedge: undefined,
  form: low === high ? "digits" : "range",
  step: { low: 1, high: 1 },
  isBareDollar: false,
  direction: 0,
  period,
  confidence: 1,
});

const quantityFigure = (text: string, q: Quantity, floor: number, strays: ReadonlySet<number>): Figure => {
  const { hedge, start } = hedgeOf(text, q, floor);
  const [low, high] = [q.low.low, q.high.high];
  const opensUp = hedge === "over" || hedge === "at least";
  const opensDown = hedge === "under" || hedge === "at most";
  const decimalLow = opensDown ? null : low;
  const decimalHigh = opensUp ? null : high;
  const isSingle = decimalLow === decimalHigh;
  const numberLow = decimalLow && toNumber(decimalLow);
  const plainLow = decimalLow && toPlain(decimalLow);
  return {
    kind: "quantity",
    span: { start: q.start, end: q.end },
    text: text.slice(q.start, q.end),
    low: numberLow,
    high: isSingle ? numberLow : decimalHigh && toNumber(decimalHigh),
    decimal: { low: plainLow, high: isSingle ? plainLow : decimalHigh && toPlain(decimalHigh) },
    unit: q.unit.unit,
    dimension: q.unit.dimension,
    factor: q.unit.factor,
    hedge,
    form: q.form,
    step: { low: q.low.step, high: q.high.step },
    isBareDollar: q.isBareDollar,
    direction: q.isNegative ? -1 : isPlus(text, start) ? 1 : directionFor(text, q, start, floor),
    period: undefined,
    confidence: confidenceOf(text, q, strays),
  };
};

/** "+1.3%"; a "3+1" adds up. */
const isPlus = (text: string, start: number): boolean =>
  codeAt(text, start - 1) === 0x2b && !/[\p{L}\d]/u.test(text.charAt(start - 2));

/** Amounts of money and shares change; a count or a length says so only where "by" or a comparison tells. */
const directionFor = (text: string, q: Quantity, start: number, floor: number): -1 | 0 | 1 => {
  const { dimension, unit } = q.unit;
  const isMoney = codeAt(dimension, MONEY.length - 1) === 0x3a && dimension.startsWith(MONEY);
  return isMoney || isChanging(dimension) || unit === "point"
    ? directionOf(text, { start, end: q.end }, floor, isMoney)
    : directionOfAmount(text, { start, end: q.end }, q.low.end, floor, q.named === "noun");
};

const MONEY = "money:";

const isChanging = (dimension: string): boolean =>
  dimension === "ratio" || dimension === "points" || dimension === "multiple";

const OCCASIONS = new Set(
  "run round hole leg session lap inning innings set game match test race season instalment installment".split(
    " ",
  ),
);
const MOST_OCCASIONS = 20;

/** "72 percent over five runs" */
const isInstalments = (q: Quantity): boolean => OCCASIONS.has(q.unit.unit) && value(q.low) <= MOST_OCCASIONS;

/** "over three years" is how long; "for over three years" and "well over 80 hours" are more than that. */
const isPeriodOver = (text: string, q: Quantity, start: number): boolean =>
  (isDuration(q.unit.dimension) || isInstalments(q)) &&
  q.form !== "age" &&
  !/^(for|after|just|well|took|takes|take|lasted|lasts|last|of|is|was|in|slightly|little|been|spent|with|at)$/.test(
    previousWord(text, start).text,
  ) &&
  text.slice(start, start + 5).toLowerCase() === "over ";

type Hedged = { readonly hedge: Hedge | undefined; readonly start: number };

/** The hedge around a figure, and where figure and hedge begin. */
const hedgeOf = (text: string, q: Quantity, floor: number): Hedged => {
  const { start } = q;
  if (q.form === "vague") return { hedge: undefined, start };
  const before = hedgeBefore(text, start, floor);
  if (before && q.form === "range" && isBound(before.hedge) && isFrom(text, before.start))
    return { hedge: undefined, start };
  if (before && isThen(text, q, before.start)) return { hedge: undefined, start };
  if (before && !(before.hedge === "over" && isPeriodOver(text, q, before.start))) return before;
  const behind = hedgeAfter(text, q.low.end) ?? (q.end === q.low.end ? undefined : hedgeAfter(text, q.end));
  return { hedge: behind && isWithExtras(text, q, behind.end) ? undefined : behind?.hedge, start };
};

/** "235 fewer than twelve months earlier", "5% more than a year ago" say since when; "more than a year ago" how long. */
const isThen = (text: string, q: Quantity, hedgeStart: number): boolean =>
  isDuration(q.unit.dimension) &&
  /^(?:earlier|before|ago|previously)$/.test(nextWord(text, q.end).text) &&
  /(?:[\d%]|per ?cent)$/.test(text.slice(Math.max(0, hedgeStart - LONGEST_SHARE), hedgeStart).trimEnd());

const LONGEST_SHARE = 10;

/** "£30,000 plus bonus", "10% plus fees": what is paid beside it; "50 plus sites" and "a £1m plus house" are more than that. */
const isWithExtras = (text: string, q: Quantity, at: number): boolean =>
  (q.unit.dimension.startsWith("money:") || q.unit.dimension === "ratio") &&
  text.startsWith(" plus", at - " plus".length) &&
  !/^(?:|for|to|in|on|at|by|of|from|per|each|and|or|range|bracket|mark|club)$/.test(
    nextWord(text, at).text,
  ) &&
  !/^(?:an?|the)$/i.test(previousWord(text, q.start).text);

const isBound = (hedge: Hedge): boolean => hedge !== "about" && hedge !== "nearly";

/** "from at least $6 to about $7.50": the lower end is a bound already. */
const isFrom = (text: string, at: number): boolean => previousWord(text, at).text.toLowerCase() === "from";

/** Full where number and unit are plain; doubtful beside scrape marks, with an unread "¥" or a lost unit. */
const confidenceOf = (text: string, q: Quantity, strays: ReadonlySet<number>): number => {
  if (q.isDoubtful) return 0.4;
  if (isBesideStray(text, q, strays)) return 0.4;
  if (q.named === "nothing")
    return isHyphen(codeAt(text, q.end)) || !isLetter(codeAt(text, pastSpaces(text, q.end))) ? 0.6 : 0.7;
  return q.named === "noun" ? 0.9 : 1;
};

/** Only a figure whose unit may have been eaten is doubtful; "26%" right before a mark is whole. */
const isBesideStray = (text: string, q: Quantity, strays: ReadonlySet<number>): boolean =>
  strays.size > 0 && q.named !== "unit" && q.named !== "sign" && strays.has(pastSpaces(text, q.end));
