import type { Figure } from "../../quantity/figure";
import { inMeasureOf, isCount, isScaleClear } from "./alike";
import { type Amounts, amountsOf, canBeEqual, distance, sum } from "./amounts";
import type { Reading } from "./inconsistency";
import { levelsIn } from "./levels";
import { totalOf } from "./lists";
import { FALLING, RISING } from "./moves";
import { type Found, figure, figuresIn, found, pattern, words } from "./parts";
import { nominal, reckoned, told } from "./reckoned";
import type { Sentence } from "./sentence";

/**
 * "The toll brought in £27m; collecting it took £2m or 7 %, which leaves £25m": what is left, where more is told before it
 * than what it is left of. All that may be meant is tried, and one that fits is enough.
 */
export const leftOverIn = (sentence: Sentence): readonly Reading[] => [
  ...found(sentence, LEAVES).flatMap((one) => restOf(one, sentence) ?? []),
  ...found(sentence, THE_OTHERS).flatMap((one) =>
    figuresIn(one.before, sentence).some(isShare) ? [] : (restOf(one, sentence, "one") ?? []),
  ),
];

const LEAVES: readonly RegExp[] = [
  pattern(
    `(?<=⟧[^.:]{0,60})(?:\\b(?:which|that|this) (?:leaves|left|would leave|will leave)|\\bleaving)(?: [a-z]+ with)? (?:(?:an?|the) (?:[a-z]+ ){1,3}of )?${figure("rest")}`,
  ),
];

/** "37 % leave again, so that 63 % stay" */
const THE_OTHERS: readonly RegExp[] = [
  pattern(
    `${figure("one")}${words(6)}, so (?:that )?${figure("rest")} (?:stay|stayed|remain|remained|(?:do|did|are|were|have|had|is|was|has|does) not)(?![a-z])`,
  ),
];

function restOf(one: Found, sentence: Sentence, only?: string): Reading | undefined {
  const rest = one.figure("rest");
  const part = only === undefined ? undefined : one.figure(only);
  if (rest === undefined || OF_EACH.test(one.after)) return undefined;
  if (isShare(rest)) {
    const all = part === undefined ? figuresIn(one.before, sentence) : [part];
    const parts = part === undefined ? levelsIn(one.before.replace(OTHER_PERCENTAGES, ""), sentence) : all;
    return restOfHundred(rest, all.filter(isShare), parts.filter(isShare));
  }
  return part === undefined && rest.dimension !== "ratio" && rest.dimension !== "points"
    ? restOfAmounts(one, rest, sentence)
    : undefined;
}

const isShare = (figure: Figure): boolean => figure.dimension === "ratio" && figure.form !== "fraction";

const OF_EACH = /^(?: [a-z]+)? (?:each|apiece|per|an? (?:year|month|week|day|head))\b/;

/** Changes, and what was at another time: "61 %, against 44 % a year ago". */
const OTHER_PERCENTAGES = new RegExp(
  `\\b(?:against|versus|compared (?:with|to)|after|than|from|by|${RISING}|${FALLING})(?: (?:the|an?))? ⟦\\d+⟧`,
  "g",
);

/** @param all of which any may be meant, so that one that fits is enough; `parts` are those that must */
function restOfHundred(rest: Figure, all: readonly Figure[], parts: readonly Figure[]): Reading | undefined {
  const stated = amountsOf(rest);
  if (stated === undefined || parts.length === 0 || all.length > MOST) return undefined;
  const isBorneOut =
    someOf(all).some((some) => {
      const together = totalOf([...some, rest]);
      return together === undefined || canBeEqual(together, WHOLE);
    }) || pairsOf(all).some(([a, b]) => isBetween(a, b, stated));
  const missBy = (some: readonly Figure[]): number =>
    Math.abs(1 - some.reduce((total, one) => total + nominal(one), nominal(rest)));
  const [nearest] = someOf(parts).toSorted((a, b) => missBy(a) - missBy(b));
  const [first, ...more] = nearest ?? [];
  // "Growth of 3 % and prices up 2 %, which leaves 1.4 %" is no rest of a hundred.
  if (nearest === undefined || first === undefined || missBy(nearest) > NEAR_WHOLE) return undefined;
  const left = 1 - nearest.reduce((total, one) => total + nominal(one), 0);
  return {
    kind: "sum",
    stated: rest,
    from: [first, ...more],
    holds: isBorneOut,
    explanation: `100 % less ${nearest.map(told).join(" and ")} is ${reckoned(rest, left)}, not ${told(rest)}`,
  };
}

const WHOLE: Amounts = { low: 1, high: 1 };
const NEAR_WHOLE = 0.15;
const MOST = 6;

function restOfAmounts(one: Found, rest: Figure, sentence: Sentence): Reading | undefined {
  const stated = amountsOf(rest);
  const before = figuresIn(one.before, sentence).filter((figure) => areAlike(rest, figure));
  const counted = [...before, rest].find(({ dimension }) => dimension.startsWith("count:")) ?? rest;
  const all = before.map((figure) => inMeasureOf(figure, counted) ?? figure);
  const named = all.filter(
    ({ unit }) => unit !== "" && all.filter((other) => other.unit === unit).length > 1,
  );
  const pair = all.length === 2 ? all : named;
  const [whole, spent] = pair;
  if (stated === undefined || whole === undefined || spent === undefined || pair.length !== 2)
    return undefined;
  if (all.length > MOST || !isScaleClear([...pair, rest])) return undefined;
  const [larger, smaller] = nominal(whole) > nominal(spent) ? [whole, spent] : [spent, whole];
  const left = nominal(larger) - nominal(smaller);
  const measured = inMeasureOf(rest, isCount(rest) ? counted : larger) ?? rest;
  const given = amountsOf(measured);
  const off = Math.abs(nominal(measured) / left - 1);
  const isToldSo = isCount(larger) || BALANCE.test(one.text) || SPENT.test(one.before);
  if (given === undefined || off > FAR || !isToldSo) return undefined;
  const others = all.filter((figure) => figure !== larger);
  const [most, less] = [amountsOf(larger), totalOf(others)];
  const isOfAll = most !== undefined && less !== undefined && canBeEqual(distance(most, less), given);
  return {
    kind: "difference",
    stated: rest,
    from: [larger, smaller],
    holds: isOfAll || pairsOf(all).some(([a, b]) => isBetween(a, b, given) || isSumOf(a, b, given)),
    explanation: `${told(larger)} less ${told(smaller)} is ${reckoned(measured, left)}, not ${told(rest)}`,
  };
}

/** How far from what is left the stated amount may lie to be meant for it. */
const FAR = 0.5;

const BALANCE = /\b(?:surplus|deficit|shortfall|balance|remainder) of ⟦/;
/** Profit and sales leave nothing to reckon; what was spent does. */
const SPENT = /\b(?:costs?|expenses|spending|spent|paid|used|sold|repaid|took)\b/;

/** Whatever is counted is counted by the piece. */
const areAlike = (a: Figure, b: Figure): boolean =>
  (isCount(a) && isCount(b)) || inMeasureOf(a, b) !== undefined || inMeasureOf(b, a) !== undefined;

const isBetween = (one: Figure, other: Figure, stated: Amounts): boolean => {
  const [a, b] = [amountsOf(one), amountsOf(other)];
  return a !== undefined && b !== undefined && canBeEqual(distance(a, b), stated);
};

const isSumOf = (one: Figure, other: Figure, stated: Amounts): boolean => {
  const [a, b] = [amountsOf(one), amountsOf(other)];
  return a !== undefined && b !== undefined && canBeEqual(sum([a, b]), stated);
};

const pairsOf = (all: readonly Figure[]): readonly (readonly [Figure, Figure])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

/** Every choice of some of them. */
function someOf(all: readonly Figure[]): readonly (readonly Figure[])[] {
  const chosen: (readonly Figure[])[] = [];
  for (const one of all) chosen.push(...chosen.map((some) => [...some, one]), [one]);
  return chosen;
}
