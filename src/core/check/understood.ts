import { plainNumber } from "../quantity/decimal";
import { COUNTS, familyOf } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import { NO_UNIT, PERCENT } from "../quantity/unit-kinds";

/**
 * What a figure is meant as, where it is told otherwise: "12.4 cents of every euro" as a share, "struck 64 times" as a
 * count, an amount told with a scale word and no unit in the unit of the amounts before it. Undefined where it is meant as
 * it is written. It is held against a source as it is written first.
 * @param told the figures of its sentence or paragraph, in their order
 * @param prose the text that their spans are offsets into
 */
export function understoodIn(figure: Figure, told: readonly Figure[], prose: string): Figure | undefined {
  if (figure.kind !== "quantity") return undefined;
  if (figure.dimension === "") return isScaled(figure) ? inUnitOfOthers(figure, told, prose) : undefined;
  if (figure.dimension === "length") return inMillions(figure, prose);
  if (figure.dimension === "multiple")
    return isOccasions(figure, prose) ? { ...figure, ...NO_UNIT } : undefined;
  return isOfEvery(figure, prose) ? { ...figure, ...PERCENT, isBareDollar: false } : undefined;
}

/** "Outlay eased to 57.3m, of which wages took 29.4m": of metres a word would tell what is long, high or far. */
function inMillions(figure: Figure, prose: string): Figure | undefined {
  const { span, text, low, high, decimal, step } = figure;
  const around = prose.slice(Math.max(0, span.start - AROUND), span.end + AROUND);
  if (!/^\d[\d.,]*m$/.test(text) || !OF_MONEY.test(around) || MEASURED.test(around)) return undefined;
  const million = (value: number | null): number | null => value && Number((value * 1e6).toPrecision(12));
  const written = (value: string | null): string | null => value && plainNumber(Number(value) * 1e6);
  return {
    ...figure,
    ...NO_UNIT,
    low: million(low),
    high: million(high),
    decimal: { low: written(decimal.low), high: written(decimal.high) },
    step: { low: step.low * 1e6, high: step.high * 1e6 },
  };
}

const AROUND = 80;
const OF_MONEY =
  /\b(?:revenues?|sales|turnover|profits?|loss(?:es)?|costs?|spending|outlays?|expenditure|expenses|wages?|salaries|budgets?|income|earnings|ebitda?|debt|cash|fees?|grants?|subsid\w+|donations?|takings|receipts|investments?|tax(?:es)?)\b/i;
const MEASURED =
  /\b(?:tall|long|high|wide|deep|above|below|away|distance|height|length|depth|metres?|meters?|feet|kilomet\w+|km|race|pool|track|sprint|jump\w*|record)\b/i;

/** "Struck 1,131 times": more often than anything is multiplied, and nothing is held against it. */
const isOccasions = ({ unit, form, low, span }: Figure, prose: string): boolean =>
  unit === "times" &&
  form === "digits" &&
  (low ?? 0) >= MANY_TIMES &&
  !/^ (?:as|more|less|the|that|what|its|their|his|her|our|over|higher|lower|larger|bigger|smaller|greater|faster)\b/.test(
    prose.slice(span.end, span.end + LONGEST_WORD),
  );

/** "58 cents of every export dollar", "25p in the pound", "45 crowns of every hundred", "€11.60 out of every €100". */
const isOfEvery = ({ dimension, factor, span }: Figure, prose: string): boolean => {
  if (!dimension.startsWith("money:")) return false;
  const behind = prose.slice(Math.max(0, span.start - FARTHEST_WHOLE), span.start);
  return (
    (factor < 1 ? OF_ONE : OF_HUNDRED).test(prose.slice(span.end, span.end + LONGEST_WHOLE)) ||
    (factor < 1 ? ONE_BEFORE : HUNDRED_BEFORE).test(behind)
  );
};

/** "Of each dollar of sales the company keeps 29.4 cents", "on every €100 of sales it earned €4.60". */
const COIN = "(?:dollar|euro|pound|crown|krona|krone|franc|rupee|rand|peso|real|dinar|mark)";
const ONE_BEFORE = new RegExp(String.raw`\b(?:of|on|from) (?:every|each) ${COIN}\b[^.;\d]{0,60}$`, "i");
const HUNDRED_BEFORE = /\b(?:of|on|from) (?:every|each) (?:hundred\b|\p{Sc}?100\b)[^.;\d]{0,60}$/iu;
const FARTHEST_WHOLE = 90;

const OF_ONE = new RegExp(
  String.raw`^ (?:out of|of|in|from|on) (?:every|each|the) (?:[a-z]+ ){0,2}${COIN}\b`,
);
const OF_HUNDRED =
  /^ (?:out of|of|in|from|on) (?:every|each) (?:hundred\b|(?:one|a) hundred\b|\p{Sc}?100\b)/u;
const LONGEST_WHOLE = 40;
const LONGEST_WORD = 12;
const MANY_TIMES = 20;

/** "71.9 billion crowns in the sector, Torvane 36.8 billion"; undefined where no unit is told near it. */
function inUnitOfOthers(figure: Figure, told: readonly Figure[], prose: string): Figure | undefined {
  const { start } = figure.span;
  const lenders = told.filter((other) => lends(other) && Math.abs(other.span.start - start) <= WITHIN_REACH);
  const last = told.findLast(({ kind, span }) => kind === "quantity" && span.start < start);
  // "It shipped 1.87 million bags, after 1.62 million, and took in $742 million".
  if (last !== undefined && last.unit !== "" && isScaled(last) && familyOf(last.dimension) === COUNTS)
    return undefined;
  const lender = lenders.findLast(({ span }) => span.start < start) ?? lenders[0];
  if (lender === undefined || OF_OTHERS.test(prose.slice(lender.span.end, start))) return undefined;
  const { unit, dimension, factor, isBareDollar } = lender;
  return { ...figure, unit, dimension, factor, isBareDollar };
}

/** "Goods rose by 2.4 million tonnes and the number of passengers by 2.6 million". */
const OF_OTHERS =
  /\b(?:numbers? of|people|passengers|customers|visitors|users|members|subscribers|travellers|guests|patients|pupils|jobs|homes|households|cars|units|copies|tickets|nights|visits|trips)\b/i;

/** "94.8 billion": its last written digit stands for hundreds at least, so that a scale word follows. */
export const isScaled = ({ step, form }: Figure): boolean =>
  step.low >= 100 && (form === "digits" || form === "words");

const lends = (figure: Figure): boolean =>
  figure.kind === "quantity" && isScaled(figure) && MEASURES.test(figure.dimension);

/** Money, and what is weighed or measured in great numbers; no rate. */
const MEASURES = /^(?:money:[A-Za-z]+|mass|volume|area|energy|power|length|flow)$/;
/** In UTF-16 code units: two or three sentences. */
const WITHIN_REACH = 300;
