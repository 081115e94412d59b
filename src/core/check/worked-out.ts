import { plainNumber } from "../quantity/decimal";
import { COUNTS, familyOf } from "../quantity/family";
import { DOUBTFUL, type Figure } from "../quantity/figure";
import { writeLike } from "../quantity/format";
import { stemOf } from "../text/terms";
import { missOf, widthOf } from "./amount-claimed";
import type { CalculationKind, Sought } from "./calculation-sought";
import { added, told } from "./consistency/reckoned";
import { type Outcome, outcomesOf } from "./outcomes";
import { matchPeriod } from "./period";
import type { Part } from "./role";
import { significantDigits } from "./written";

/** How a draft's figure follows from figures of one sentence. */
export type Calculation = Omit<Outcome, "value"> & {
  /** The result as a figure of the draft's unit and dimension, in the source's period, where the first of `from` stands. */
  readonly result: Figure;
  /** How many such results chance would yield, were amounts spread evenly on a logarithmic scale. */
  readonly byChance: number;
  /** "37 pallets + 112 pallets = 149 pallets" */
  readonly inWords: string;
};

/**
 * Whether a figure follows from two others of one sentence, or is the sum of all of a kind: reckoned from the numbers as
 * they are written, the result must lie in what the figure claims. The one that fits best, where several do.
 */
export function workedOut(
  figure: Figure,
  figures: readonly Figure[],
  text: string,
  sought: Sought,
): Calculation | undefined {
  if (sought.kinds.length === 0 || !isReckonable(figure)) return undefined;
  const operands = figures.filter(isReckonable);
  if (operands.length < 2) return undefined;
  const isAmongFew = operands.length <= FEW;
  let best: { readonly outcome: Outcome; readonly miss: number } | undefined;
  let tried = 0;
  for (const outcome of outcomesOf(figure, operands, sought)) {
    tried++;
    const miss = missOf(figure, outcome.value);
    if (miss === undefined || (best !== undefined && miss >= best.miss)) continue;
    if (!isTelling(figure, outcome, miss) && !isAmongFew) continue;
    if (isOfNoun(figure, outcome) && isTold(outcome, text)) best = { outcome, miss };
  }
  return best && calculationOf(figure, best.outcome, tried * widthOf(figure, best.miss));
}

/** Impressions, ages and what was read in doubt are no ground to reckon on; years, dates and ranks are no amounts. */
const isReckonable = (figure: Figure): boolean =>
  figure.kind === "quantity" &&
  figure.low !== 0 &&
  figure.confidence >= DOUBTFUL &&
  figure.form !== "vague" &&
  figure.form !== "age";

/** Two digits are seldom met by chance; one digit is, but not where nothing was rounded. */
const isTelling = (figure: Figure, { kind }: Outcome, miss: number): boolean =>
  figure.form !== "fraction" && (significantDigits(figure) >= 2 || (miss === 0 && isExact(kind)));

/** What is taken from or added to things of a noun is things of that noun. */
function isOfNoun({ unit, dimension }: Figure, { kind, from }: Outcome): boolean {
  if (familyOf(dimension) !== COUNTS || unit === "" || (kind === "sum" && PEOPLE.has(unit))) return true;
  const nouns = from.map((one) => one.unit).filter((noun) => noun !== "");
  return nouns.length === 0 || nouns.some((noun) => stemOf(noun) === stemOf(unit));
}

/** Whether the sentence sets the figures against each other in the way of the calculation. */
function isTold({ kind, from }: Outcome, text: string): boolean {
  const spans = from.map(({ span }) => span);
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const between = text.slice(spans[0]?.end, spans.at(-1)?.start);
  const around = `${text.slice(Math.max(0, start - AROUND), start)} ${between} ${text.slice(end, end + AROUND)}`;
  if (kind === "share") return PARTED.test(around) && !SET_AGAINST.test(between);
  if (kind === "sum") return !SET_AGAINST.test(between);
  if (kind === "product") return EACH.test(text.slice(start, end + AROUND)) && !SET_AGAINST.test(between);
  return (
    isExact(kind) || COMPARED.test(around) || matchPeriod(from[0].period, from[1].period) === "different"
  );
}

const HAVE_NO_WAY: ReadonlySet<CalculationKind> = new Set(["sum", "product", "share"]);

const isExact = (kind: CalculationKind): boolean =>
  kind === "difference" || kind === "sum" || kind === "product" || kind === "points";

/** "Fell by 125" does not follow from "365, up from 240". */
export function isOtherWay(
  { kind, rise }: Calculation,
  { way }: Sought,
  [part, other]: readonly [Part, Part],
): boolean {
  if (way === 0 || HAVE_NO_WAY.has(kind) || part.standing === other.standing) return false;
  return (part.standing === "earlier" ? rise : -rise) === -way;
}

function calculationOf(figure: Figure, { kind, from, rise, value }: Outcome, byChance: number): Calculation {
  const nominal = Number((value / figure.factor).toPrecision(SIGNIFICANT[kind]));
  const decimal = plainNumber(nominal);
  const result: Figure = {
    ...figure,
    span: from[0].span,
    low: nominal,
    high: nominal,
    decimal: { low: decimal, high: decimal },
    step: { low: 0, high: 0 },
    hedge: undefined,
    form: "digits",
    period:
      from.find(({ period }) => matchPeriod(figure.period, period) === "same")?.period ?? from[0].period,
  };
  return {
    kind,
    from,
    rise,
    result,
    byChance,
    inWords: IN_WORDS[kind](rise > 0 ? from : [from[1], from[0], ...from.slice(2)], result),
  };
}

/** Of two, the smaller comes first. */
const IN_WORDS: Readonly<Record<CalculationKind, (from: Calculation["from"], result: Figure) => string>> = {
  difference: ([less, more], result) => `${told(more)} − ${told(less)} = ${written(result)}`,
  points: ([less, more], result) => `${told(less)} and ${told(more)} are ${written(result)} apart`,
  sum: (from, result) => `${added(from)} = ${written(result)}`,
  product: ([number, amount], result) => `${told(number)} × ${told(amount)} = ${written(result)}`,
  share: ([part, whole], result) => `${told(part)} of ${told(whole)} is ${percent(result)}`,
  rise: ([less, more], result) => `${told(more)} is ${percent(result)} more than ${told(less)}`,
  fall: ([less, more], result) => `${told(less)} is ${percent(result)} less than ${told(more)}`,
  multiple: ([less, more], result) => `${told(more)} is ${result.decimal.low} times ${told(less)}`,
};

const written = (result: Figure): string => writeLike(result, result);

const percent = ({ low, factor }: Figure): string =>
  `${plainNumber(Number(((low ?? 0) * factor * POINTS).toPrecision(3)))} %`;

/** How many digits of a result are told: a difference and a sum are exact. */
const SIGNIFICANT: Readonly<Record<CalculationKind, number>> = {
  difference: 12,
  points: 12,
  sum: 12,
  product: 12,
  share: 6,
  rise: 6,
  fall: 6,
  multiple: 3,
};

/** Of so few figures, one that follows by a single digit or a fraction does not do so by chance. */
const FEW = 3;
/** Nurses and doctors are, together. */
const PEOPLE: ReadonlySet<string> = new Set(["people", "person"]);
/** "95 of 310", "sales of 684, of which 41 abroad", "a total of 12". */
const PARTED = /\b(?:of|among|including|total|whom|which)\b/i;
/** "At $32 million each". */
const EACH = /\b(?:each|apiece|every|per|a piece)\b/i;
/** "From 345 to 365", "$17.6 billion, compared with $11.9 billion": one takes the place of the other. */
const SET_AGAINST =
  /\b(?:from|against|compared|than|instead|versus|vs|up|down|previous(?:ly)?|earlier|ago|before|after)\b/i;
const COMPARED =
  /\b(?:from|against|compared|than|instead|versus|vs|up|down|previous(?:ly)?|earlier|ago|before|after|last|without|was|were|had|now|then|old|new)\b|\(/i;
const AROUND = 30;
const POINTS = 100;
