import type { Statement } from "../../corpus/statement";
import { DOUBTFUL, type Figure } from "../../quantity/figure";
import { significantDigits, slipBetween } from "../slips";
import type { Inconsistency } from "./inconsistency";
import { inListMeasure } from "./lists";
import { told } from "./reckoned";
import { tellingOf } from "./telling";

/**
 * One number told twice with a digit or the currency amiss, wherever it stands: "23,480 in 2023" and "the 234,480 bees of
 * 2023", "turnover was €48.6 million" and "a turnover of £48.6 million". So many digits are alike by no chance.
 */
export function misprints(statements: readonly Statement[]): readonly Inconsistency[] {
  const seen: Told[] = [];
  return statements.flatMap((statement) =>
    toldIn(statement).flatMap((one) => {
      const first = seen.find((earlier) => areMeantAlike(earlier, one));
      seen.push(one);
      return first === undefined ? [] : (inconsistencyOf(first, one) ?? []);
    }),
  );
}

type Told = {
  readonly statement: Statement;
  readonly figure: Figure;
  /** What the figure is said to be: the nearest word before it. */
  readonly noun: string | undefined;
};

/** Numbers of many digits; a bare one counts what the one before it does: "17,900 bees in 2022 and 23,480 in 2023". */
function toldIn(statement: Statement): readonly Told[] {
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
    return [{ statement, figure, noun: noun?.stem }];
  });
}

const FEWEST_DIGITS = 3;
const ENOUGH_DIGITS = 4;
const NOUN_BEHIND = 16;

const wordsOf = ({ block, span }: Statement): string => block.prose.slice(span.start, span.end);

/** Who tells of two numbers on purpose. */
const CORRECTED =
  /\b(?:correct\w*|revis\w*|mist\w+|wrong\w*|errors?|misprint\w*|instead|not|rather|originally|initially|first|earlier|previously|estimat\w*|forecast\w*|expect\w*|according|claim\w*|versus)\b/i;

const areMeantAlike = (first: Told, second: Told): boolean =>
  first.statement.span !== second.statement.span &&
  (isInOtherMoney(first, second) || isMistyped(first, second));

function isInOtherMoney({ figure: a, noun }: Told, { figure: b, noun: other }: Told): boolean {
  const areMoney = a.dimension.startsWith("money:") && b.dimension.startsWith("money:");
  return areMoney && a.dimension !== b.dimension && a.low === b.low && noun !== undefined && noun === other;
}

/** Of one kind and one year. The first digit stays: "1,234" and "234" may be a sum and its rest. */
function isMistyped({ figure: a }: Told, { figure: b }: Told): boolean {
  const year = a.period?.year;
  if (a.dimension !== b.dimension || year === undefined || b.period?.year !== year) return false;
  const areMany = Math.min(significantDigits(a), significantDigits(b)) >= ENOUGH_DIGITS;
  return areMany && firstDigit(a) === firstDigit(b) && isDigitSlip(slipBetween(b, a, undefined)?.kind);
}

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
