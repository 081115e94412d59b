import type { Statement } from "../../corpus/statement";
import { DOUBTFUL, type Figure } from "../../quantity/figure";
import { relate } from "../relation";
import { slipBetween } from "../slips";
import { significantDigits } from "../written";
import { addToGroup, rememberingFirst, type Told } from "./first-contradicted";
import type { Inconsistency } from "./inconsistency";
import { inListMeasure } from "./lists";
import { told } from "./reckoned";
import { tellingOf } from "./telling";

/** A number of many digits, by each way in which another can be meant alike. */
export type LongNumber = readonly Likeness[];

/** A way for two numbers to be meant alike: only those of one key are held against each other, for a report has hundreds. */
type Likeness = {
  readonly figure: Figure;
  readonly key: string;
  readonly isMeant: (first: Figure, second: Figure) => boolean;
};

/**
 * One number told twice with a digit or the currency amiss, wherever it stands: "23,480 in 2023" and "the 234,480 bees of
 * 2023", "turnover was €48.6 million" and "a turnover of £48.6 million". So many digits are alike by no chance.
 */
export function misprints(): (numbers: readonly Told<LongNumber>[]) => readonly Inconsistency[] {
  const firstAlike = rememberingFirst<Likeness>(
    (first, second) =>
      areApart(first, second) && second.thing.isMeant(first.thing.figure, second.thing.figure),
    Number.POSITIVE_INFINITY,
  );
  return (numbers) => {
    const groups = new Map<string, Told<Likeness>[]>();
    for (const { thing, statement } of numbers)
      for (const likeness of thing) addToGroup(groups, likeness.key, { thing: likeness, statement });
    const earliest = new Map<number, readonly [Told<Likeness>, Told<Likeness>]>();
    for (const pair of firstAlike(groups)) {
      const at = placeOf(pair[1]);
      const before = earliest.get(at);
      if (before === undefined || placeOf(pair[0]) < placeOf(before[0])) earliest.set(at, pair);
    }
    return [...earliest.values()].flatMap(([first, second]) => inconsistencyOf(first, second) ?? []);
  };
}

const placeOf = ({ thing, statement }: Told<Likeness>): number => statement.at + thing.figure.span.start;

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
    return [likenessesOf(figure, noun?.stem)];
  });
}

const FEWEST_DIGITS = 3;
const ENOUGH_DIGITS = 4;
const NOUN_BEHIND = 16;

const wordsOf = ({ block, span }: Statement): string => block.prose.slice(span.start, span.end);

/** Who tells of two numbers on purpose. */
const CORRECTED =
  /\b(?:correct\w*|revis\w*|mist\w+|wrong\w*|errors?|misprint\w*|instead|not|rather|originally|initially|first|earlier|previously|estimat\w*|forecast\w*|expect\w*|according|claim\w*|versus)\b/i;

/** @param noun what it is said to be: the nearest word before it */
function likenessesOf(figure: Figure, noun: string | undefined): LongNumber {
  const { dimension, low, period } = figure;
  const likenesses: Likeness[] = [];
  if (noun !== undefined && dimension.startsWith("money:"))
    likenesses.push({ figure, key: `${low} ${noun}`, isMeant: isInOtherMoney });
  // Of one kind and one year. The first digit stays: "1,234" and "234" may be a sum and its rest.
  if (period?.year !== undefined && significantDigits(figure) >= ENOUGH_DIGITS)
    likenesses.push({
      figure,
      key: `${period.year}|${firstDigit(figure)}|${dimension}`,
      isMeant: isMistyped,
    });
  return likenesses;
}

/** "£612 a week" and "£612" are of one money, and so may be "538 million kroner" and "NOK 538 million". */
const isInOtherMoney = (first: Figure, second: Figure): boolean =>
  relate(second, first)?.bridge === "currency";

const isMistyped = (first: Figure, second: Figure): boolean =>
  isDigitSlip(slipBetween(second, first, undefined)?.kind);

const areApart = (first: Told<Likeness>, second: Told<Likeness>): boolean =>
  first.statement.span !== second.statement.span;

const firstDigit = ({ decimal }: Figure): string | undefined => /[1-9]/.exec(decimal.low ?? "")?.[0];

const isDigitSlip = (kind: string | undefined): boolean =>
  kind === "missing digit" || kind === "added digit" || kind === "swapped digits";

function inconsistencyOf(first: Told<Likeness>, second: Told<Likeness>): Inconsistency | undefined {
  const at = tellingOf(second.statement, second.thing.figure);
  const against = tellingOf(first.statement, first.thing.figure);
  return (
    at &&
    against && {
      kind: "same fact",
      at,
      against: [against],
      explanation: `told before as ${told(first.thing.figure)}, here as ${told(second.thing.figure)}`,
      waived: undefined,
    }
  );
}
