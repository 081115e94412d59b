import type { Statement } from "../../corpus/statement";
import { DOUBTFUL, type Figure } from "../../quantity/figure";
import { slipBetween } from "../slips";
import { significantDigits } from "../written";
import type { Inconsistency } from "./inconsistency";
import { inListMeasure } from "./lists";
import { told } from "./reckoned";
import { tellingOf } from "./telling";

/** A number of many digits, with what it is said to be: the nearest word before it. */
export type LongNumber = { readonly figure: Figure; readonly noun: string | undefined };

export type Told = LongNumber & { readonly statement: Statement };

/**
 * One number told twice with a digit or the currency amiss, wherever it stands: "23,480 in 2023" and "the 234,480 bees of
 * 2023", "turnover was €48.6 million" and "a turnover of £48.6 million". So many digits are alike by no chance.
 */
export function misprints(numbers: readonly Told[]): readonly Inconsistency[] {
  const seen = new Map<string, Placed[]>();
  return numbers.flatMap((one, place) => {
    const alike = likenessesOf(one);
    const firsts = alike.flatMap(
      ({ key, isMeant }) => seen.get(key)?.find((earlier) => isMeant(earlier.told, one)) ?? [],
    );
    for (const { key } of alike) {
      const known = seen.get(key);
      if (known === undefined) seen.set(key, [{ told: one, place }]);
      else known.push({ told: one, place });
    }
    const [first] = firsts.sort((a, b) => a.place - b.place);
    return first === undefined ? [] : (inconsistencyOf(first.told, one) ?? []);
  });
}

type Placed = { readonly told: Told; readonly place: number };

/** A way for two numbers to be meant alike: only those of one key are held against each other, for a report has hundreds. */
type Likeness = { readonly key: string; readonly isMeant: (first: Told, second: Told) => boolean };

/** Numbers of many digits; a bare one counts what the one before it does: "17,900 bees in 2022 and 23,480 in 2023". */
export function longNumbersIn(statement: Statement): readonly LongNumber[] {
  if (statement.block.kind === "cell" || CORRECTED.test(wordsOf(statement))) return [];
  let counted: Figure | undefined;
  return statement.figures.flatMap((written) => {
    const figure = (counted && inListMeasure(written, counted)) ?? written;
    if (figure.dimension.startsWith("count:")) counted = figure;
    const isPlain = figure.kind === "quantity" && figure.form === "digits" && figure.confidence >= DOUBTFUL;
    if (!isPlain || significantDigits(figure) < FEWEST_DIGITS) return [];
    const noun = statement.terms.findLast(
      ({ end }) => end <= figure.span.start && end > figure.span.start - NOUN_BEHIND,
    );
    return [{ figure, noun: noun?.stem }];
  });
}

const FEWEST_DIGITS = 3;
const ENOUGH_DIGITS = 4;
const NOUN_BEHIND = 16;

const wordsOf = ({ block, span }: Statement): string => block.prose.slice(span.start, span.end);

/** Who tells of two numbers on purpose. */
const CORRECTED =
  /\b(?:correct\w*|revis\w*|mist\w+|wrong\w*|errors?|misprint\w*|instead|not|rather|originally|initially|first|earlier|previously|estimat\w*|forecast\w*|expect\w*|according|claim\w*|versus)\b/i;

function likenessesOf({ figure, noun }: Told): readonly Likeness[] {
  const { dimension, low, period } = figure;
  const likenesses: Likeness[] = [];
  if (noun !== undefined && dimension.startsWith("money:"))
    likenesses.push({ key: `${low} ${noun}`, isMeant: isInOtherMoney });
  // Of one kind and one year. The first digit stays: "1,234" and "234" may be a sum and its rest.
  if (period?.year !== undefined && significantDigits(figure) >= ENOUGH_DIGITS)
    likenesses.push({ key: `${period.year}|${firstDigit(figure)}|${dimension}`, isMeant: isMistyped });
  return likenesses;
}

const isInOtherMoney = (first: Told, second: Told): boolean =>
  areApart(first, second) && first.figure.dimension !== second.figure.dimension;

const isMistyped = (first: Told, second: Told): boolean =>
  areApart(first, second) && isDigitSlip(slipBetween(second.figure, first.figure, undefined)?.kind);

const areApart = (first: Told, second: Told): boolean => first.statement.span !== second.statement.span;

const firstDigit = ({ decimal }: Figure): string | undefined => /[1-9]/.exec(decimal.low ?? "")?.[0];

const isDigitSlip = (kind: string | undefined): boolean =>
  kind === "missing digit" || kind === "added digit" || kind === "swapped digits";

function inconsistencyOf(first: Told, second: Told): Inconsistency | undefined {
  const at = tellingOf(second.statement, second.figure);
  const against = tellingOf(first.statement, first.figure);
  return (
    at &&
    against && {
      kind: "same fact",
      at,
      against: [against],
      explanation: `told before as ${told(first.figure)}, here as ${told(second.figure)}`,
      waived: undefined,
    }
  );
}
