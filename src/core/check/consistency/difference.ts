import { amountsOf, canBeEqual, distance, scaled } from "./amounts";
import { type Change, changesIn } from "./change-wordings";
import type { Reading } from "./inconsistency";
import { nominal, reckoned, told } from "./reckoned";
import type { Rule } from "./rule";

/** "from 17 to 23 words, a gain of eight": what lies between two amounts, in their own measure. */
export const difference: Rule = {
  kind: "difference",
  readings: (sentence) => changesIn(sentence).flatMap((change) => readingOf(change) ?? []),
  example: {
    contradicts: "They went from 17 words to 23 words, a gain of eight words.",
    holds: "They went from 17 words to 23 words, a gain of six words.",
  },
};

function readingOf({ from, to, by, isGap }: Change): Reading | undefined {
  const isInPoints = by.dimension === "points" && from.dimension === "ratio";
  // "40 % and 25 %, a gap of 15 %" is loosely worded, and everybody reads it as points.
  const isInPercent = by.dimension === "ratio" && from.dimension === "ratio" && isGap;
  const isInOwnMeasure = by.dimension === from.dimension && by.dimension !== "ratio";
  if (!isInPoints && !isInPercent && !isInOwnMeasure) return undefined;
  const [a, b, stated] = [amountsOf(from), amountsOf(to), amountsOf(by)];
  if (a === undefined || b === undefined || stated === undefined) return undefined;
  const [larger, smaller] = nominal(from) > nominal(to) ? [from, to] : [to, from];
  const between = nominal(larger) - nominal(smaller);
  const onScale = isInPoints ? POINTS : 1;
  return {
    kind: "difference",
    stated: by,
    from: [from, to],
    holds: canBeEqual(scaled(distance(a, b), onScale), stated),
    explanation: `${told(larger)} less ${told(smaller)} is ${reckoned(by, between * onScale)}, not ${told(by)}`,
  };
}

/** A share of 1 has 100 percentage points. */
const POINTS = 100;
