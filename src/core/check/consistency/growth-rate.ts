import type { Figure } from "../../quantity/figure";
import { type Amounts, amountsOf, canBeEqual, divided, resultOf, shifted } from "./amounts";
import type { Change } from "./change";
import { changesIn } from "./changes";
import { growthByAmountIn } from "./growth-by-amount";
import type { Reading } from "./inconsistency";
import { nominal, reckoned, told } from "./reckoned";
import type { Rule } from "./rule";

/** "from 325 to 364, a rise of 15 %": the change in percent, or as a multiple of what was. */
export const growthRate: Rule = {
  kind: "growth rate",
  readings: (sentence) => [
    ...changesIn(sentence).flatMap((change) => readingOf(change) ?? []),
    ...growthByAmountIn(sentence),
  ],
  example: {
    contradicts: "Prices went up from 325 to 364, a rise of 15 %.",
    holds: "Prices went up from 325 to 364, a rise of 12 %.",
  },
};

function readingOf(change: Change): Reading | undefined {
  const { from, to, by } = change;
  // "26.8 pupils, one and a half more than the 25.3" are pupils.
  const isMixed = by.form === "fraction" && nominal(by) > 1;
  if (by.dimension !== "ratio" || change.isGap || isMixed) return undefined;
  const [base, value, rate] = [amountsOf(from), amountsOf(to), resultOf(by)];
  if (base === undefined || value === undefined || rate === undefined || nominal(from) === 0)
    return undefined;
  const candidates = [...basesOf(change, base, value), ...change.otherPairs.flatMap(eitherWay)];
  return {
    kind: "growth rate",
    stated: by,
    from: [from, to],
    holds: candidates.some(([one, other]) => canBeEqual(rateFrom(one, other), rate)),
    explanation: explained(change),
  };
}

const eitherWay = ([a, b]: readonly [Figure, Figure]): readonly [Amounts, Amounts][] => {
  const [one, other] = [amountsOf(a), amountsOf(b)];
  return one === undefined || other === undefined
    ? []
    : [
        [one, other],
        [other, one],
      ];
};

/** Where the order is not told, a rise starts from the smaller amount and a fall from the larger. */
function basesOf(
  { from, to, move, isOrdered }: Change,
  base: Amounts,
  value: Amounts,
): readonly [Amounts, Amounts][] {
  if (isOrdered) return [[base, value]];
  const isUpward = nominal(to) >= nominal(from);
  const upward: [Amounts, Amounts] = isUpward ? [base, value] : [value, base];
  const downward: [Amounts, Amounts] = isUpward ? [value, base] : [base, value];
  return move === 0 ? [upward, downward] : [move > 0 ? upward : downward];
}

/** The rise or fall from a base, as a part of it. */
function rateFrom(base: Amounts, value: Amounts): Amounts {
  const growth = shifted(divided(value, base), -1);
  if (growth.low >= 0) return growth;
  return growth.high <= 0
    ? { low: -growth.high, high: -growth.low }
    : { low: 0, high: Math.max(-growth.low, growth.high) };
}

function explained({ from, to, by, move, isOrdered }: Change): string {
  const isSwapped = !isOrdered && move !== 0 && Math.sign(nominal(to) - nominal(from)) === -move;
  const [first, second] = isSwapped ? [to, from] : [from, to];
  const rate = nominal(second) / nominal(first) - 1;
  const change = `${told(first)} to ${told(second)} is a ${rate < 0 ? "fall" : "rise"} of `;
  const percent = reckoned(unsigned(by), Math.abs(rate));
  return first.dimension === "ratio"
    ? `${change}${inPoints(first, second)}, or ${percent}, not ${told(by)}`
    : `${change}${percent}, not ${told(by)}`;
}

function inPoints(a: Figure, b: Figure): string {
  const points = Number((Math.abs(nominal(a) - nominal(b)) * 100).toPrecision(10));
  return `${points} percentage point${points === 1 ? "" : "s"}`;
}

const unsigned = (figure: Figure): Figure => ({ ...figure, text: figure.text.replace(/^[+−-]/, "") });
