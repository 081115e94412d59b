import { exact, value } from "./amounts";
import { nextWord } from "./chars";
import type { Unit } from "./measures";
import { altered, type Numeral } from "./numeral";
import { changed, type Quantity } from "./reading";
import { RATIO } from "./unit-kinds";

/** "1 in 5", "three out of four", "one in 16,000": not "10 in 2020", not "one in five years". */
export const partOf = (text: string, first: Quantity, second: Quantity): Quantity | undefined => {
  const [over, under] = [value(first.low), value(second.low)];
  const isOutOf = /out/.test(text.slice(first.end, second.start));
  if (
    first.named !== "nothing" ||
    first.low.isScaled ||
    over >= under ||
    over === 0 ||
    second.named === "sign" ||
    // "Seven out of ten euros" is a part, "seven in ten euros" none.
    (second.named === "unit" && !(isOutOf && second.unit.dimension.startsWith("money:")))
  )
    return undefined;
  const isRound = under <= 100 || under % 10 === 0;
  const isSpelled = second.low.form === "words" && !second.low.isScaled;
  const isChance = over === 1 && isRound && under < 1e9;
  if (!isOutOf && !isSpelled && !isChance && (!isRound || under > 10_000 || second.low.isScaled))
    return undefined;
  if (!isOutOf && over > 9) return undefined;
  const part = { mantissa: String(over / under), exponent: 0 };
  const low = altered(first.low, {
    end: second.low.end,
    low: part,
    high: part,
    step: 0,
    form: "fraction",
  });
  return changed(first, {
    end: second.low.end,
    low,
    high: low,
    unit: RATIO,
    named: "unit",
    form: "fraction",
  });
};

const IN = /^ (?:in|out of)(?: every)? $/;

/** Of so many, parts are told: "nine patients in ten". */
const ROUND: ReadonlySet<number> = new Set([10, 100, 1_000]);

/** "one person in five", "nine times out of ten": what is counted stands between. */
export const countedPart = (text: string, first: Quantity, second: Quantity): Quantity | undefined => {
  const isCounted = first.named === "noun" && (value(first.low) === 1 || ROUND.has(value(second.low)));
  if (!isCounted && first.unit.dimension !== "multiple") return undefined;
  if (second.named !== "nothing" || !IN.test(text.slice(first.end, second.start))) return undefined;
  return partOf(text, changed(first, { named: "nothing" }), second);
};

/** "one over twenty"; "sold 20 over 3 days" has its unit. */
export const overBar = (text: string, first: Quantity, second: Quantity): Quantity | undefined => {
  const under = value(second.low);
  if (under === 0 || /[a-z]/i.test(nextWord(text, second.end).text)) return undefined;
  const part = { mantissa: String(value(first.low) / under), exponent: 0 };
  const low = altered(first.low, { end: second.end, low: part, high: part, step: 0, form: "fraction" });
  return changed(first, { end: second.end, low, high: low, unit: RATIO, named: "unit", form: "fraction" });
};

export const withTolerance = (first: Quantity, second: Quantity): Quantity => {
  const unit = second.named === "nothing" ? first : second;
  const [middle, spread] = [value(first.low), value(second.low)];
  const at = (x: number): Numeral => altered(second.low, { low: exact(x), high: exact(x) });
  return changed(unit, {
    start: first.start,
    end: second.end,
    low: at(middle - spread),
    high: at(middle + spread),
    form: "range",
    isNegative: first.isNegative,
  });
};

const ODDS: Unit = { unit: "", dimension: "odds", factor: 1 };

const ODDS_BEFORE = /ratio|odds|randomi[sz]ed|randomly/;
const ODDS_BACK = 30;

/** Whether the words before say that one number is held against another: "odds of 5 to 1", "randomised two to one". */
export const isOddsTold = (text: string, at: number): boolean =>
  ODDS_BEFORE.test(text.slice(Math.max(0, at - ODDS_BACK), at));

/** "3:1", "odds of 5 to 1". */
export const odds = (text: string, first: Quantity, second: Quantity, link: string): Quantity | undefined => {
  if (
    first.named !== "nothing" ||
    value(second.low) === 0 ||
    second.named === "sign" ||
    second.named === "unit"
  )
    return undefined;
  // "an odds ratio of 1.87 (1.42 to 2.46)": decimals are the ends of an interval.
  if (link === "to" && (first.low.step < 1 || second.low.step < 1)) return undefined;
  if (link === "to" && !isOddsTold(text, first.start)) return undefined;
  const ratio = { mantissa: String(value(first.low) / value(second.low)), exponent: 0 };
  const low = altered(first.low, {
    end: second.low.end,
    low: ratio,
    high: ratio,
    step: 0,
    form: "fraction",
  });
  return changed(first, { end: second.low.end, low, high: low, unit: ODDS, named: "unit", form: "fraction" });
};
