import { inMeasureOf, isScaleClear } from "./alike";
import { type Amounts, amountsOf, canBeEqual, resultOf } from "./amounts";
import { BEHIND } from "./change-wordings";
import type { Reading } from "./inconsistency";
import { FALLING, moveOf, RISING } from "./moves";
import { type Found, figure, found, pattern, words } from "./parts";
import { isQualified } from "./qualified";
import { nominal, reckoned, told } from "./reckoned";
import type { Sentence } from "./sentence";

/** "24,000 books, 3,000 more than the year before, a rise of 14 %": the amount before is left to be reckoned. */
export const growthByAmountIn = (sentence: Sentence): readonly Reading[] =>
  sentence.figures.length < 3 ? [] : found(sentence, WORDINGS).flatMap((one) => readingOf(one) ?? []);

const LAG = "(?:year|quarter|month|week|season)";
const TIME_BEFORE = `(?:(?:in|during|for|of) )?(?:@(?: (?:earlier|before|ago))?|(?:an?|one|the) ${LAG} (?:earlier|before|ago)|the (?:previous|prior|preceding) ${LAG}|last ${LAG})`;

const WORDINGS: readonly RegExp[] = BEHIND.flatMap((behind) => [
  // "goes up by 34 to 329, a rise of 12 %"
  pattern(
    `\\b(?<way>${RISING}|${FALLING})(?: by)? ${figure("step")},? to ${figure("to")}${words(2)}(?:[,;:]| ?\\(| ?[–—-]+) ?`,
    behind,
  ),
  pattern(
    `${figure("to")}${words(6)}(?:,? (?:(?:or|that is|that's|which is) )?| ?\\(| ?[–—-]+ ?)${figure("step")} (?<way>more|fewer|less|higher|lower) than ${TIME_BEFORE}\\)?(?:[,;:]? | ?\\(| ?[–—-]+ ?)`,
    behind,
  ),
]);

function readingOf(one: Found): Reading | undefined {
  const [to, written, by] = [one.figure("to"), one.figure("step"), one.figure("by")];
  if (to === undefined || written === undefined || by?.dimension !== "ratio" || isQualified(one))
    return undefined;
  const step = inMeasureOf(written, to);
  const way = moveOf(one.group("way"));
  if (step?.dimension !== to.dimension || !isScaleClear([to, written]) || way !== moveOf(one.group("move")))
    return undefined;
  const [value, moved, rate] = [amountsOf(to), amountsOf(step), resultOf(by)];
  const base = nominal(to) - way * nominal(step);
  if (value === undefined || moved === undefined || rate === undefined || base <= 0) return undefined;
  return {
    kind: "growth rate",
    stated: by,
    from: [to, written],
    holds: canBeEqual(rateOf(value, moved, way), rate),
    explanation: `${told(to)} ${way > 0 ? "less" : "and"} ${told(written)} is ${reckoned(to, base)}, and ${told(written)} is ${reckoned(by, nominal(step) / base)} of that, not ${told(by)}`,
  };
}

/** Of a larger step both ends are larger: it lifts a rise's rate twice over, from a smaller base. */
function rateOf(value: Amounts, step: Amounts, way: -1 | 0 | 1): Amounts {
  const rate = (moved: number, level: number): number => {
    const base = level - way * moved;
    return base > 0 ? moved / base : Number.POSITIVE_INFINITY;
  };
  return { low: rate(step.low, value.high), high: rate(step.high, value.low) };
}
