import { isDuration } from "../../quantity/family";
import type { Figure } from "../../quantity/figure";
import { isScaleClear, onOneMeasure } from "./alike";
import { type Amounts, amountsOf, canBeEqual, divided, shifted } from "./amounts";
import { type Appended, appendedIn } from "./appended";
import type { Reading } from "./inconsistency";
import { type Found, figure, found, PARTED, pattern, words } from "./parts";
import { nominal, reckoned, told } from "./reckoned";
import type { Rule } from "./rule";

/** "640 against 310, more than twice as many": two amounts and how many times the one is the other. */
export const multiple: Rule = {
  kind: "multiple",
  readings: (sentence) => [
    ...found(sentence, COMPARED).flatMap((one) => readingOf(one) ?? []),
    ...found(sentence, GROWN).flatMap((one) => readingOf(one) ?? []),
    ...appendedIn(sentence).flatMap((one) => multipleAppended(one) ?? []),
  ],
  example: {
    contradicts: "In the race ran 640 children, against 290 the year before, more than three times as many.",
    holds: "In the race ran 640 children, against 290 the year before, more than twice as many.",
  },
};

const AS_MUCH =
  "(?:(?: (?:as|so) (?:much|many|high|large|big|long|fast|often|great|wide|tall|heavy)| (?<more>more|higher|larger|bigger)| the (?:(?:national|average|usual|normal|general|previous|old|overall|local|regional) )?(?:number|amount|size|level|sum|rate|share|figure|price|average))(?! again\\b))";
const AGAINST = "(?:against|versus|vs\\.?|compared with|compared to|and)";

const COMPARED: readonly RegExp[] = [
  // "40 % against 15 %, more than three times as much"
  pattern(
    `${figure("value")}${words(6)},? ${AGAINST} ${figure("base")}${words(5)}`,
    PARTED,
    `(?:or |which is |that is )?${figure("times")}${AS_MUCH}(?! (?:as|for|in|of))`,
  ),
  // "87 million, more than double last year's 41 million"
  pattern(
    `${figure("value")}${words(6)}(?:, | \\(|, or |, which is )${figure("times")} (?:last|the previous|the prior) (?:year|quarter|month|season)(?:'s)?${words(2)} ${figure("base")}`,
  ),
  // "640, more than twice as many as the 310 of last year", "640, twice the 310"
  pattern(
    `${figure("value")}${words(9)}(?:, | \\(|, or |, which is | is | are | was | were | costs? )${figure("times")}${AS_MUCH}?(?:(?: as| than)? [a-z]+ of| as| than| of)? ${figure("base")}`,
  ),
  // "€480 by train, it went for €1,150 by road, more than twice as much"
  pattern(
    `${figure("base")}[^⟦⟧.;:]{1,50}${figure("value")}${words(4)}(?:, | \\()`,
    `(?:or |which is |that is )?${figure("times")} as (?:much|many|high|large|long)(?! (?:as|for|in|of|again))`,
  ),
  // "It drew 4,650; this year's 18,600 was four times that"
  pattern(
    `${figure("base")}[^⟦⟧.:]{1,60}${figure("value")}${words(3)} (?:is|was|are|were) ${figure("times")} (?:that|this|it)(?![a-z])`,
  ),
  // "Italy, with 11 %, buys half as much as Germany with 23 %"
  pattern(
    `\\bwith ${figure("value")}${words(4)},?${words(4)} ${figure("times")} as (?:much|many|often|high|large|big) as${words(5)},? with ${figure("base")}`,
  ),
];

const GROWN: readonly RegExp[] = [
  // "doubled from 300 to 450", "more than doubled, from 300 to 700"
  pattern(
    `${figure("times")}${words(2)}(?: (?:in|over|within) ⟦\\d+⟧)?,? from ${figure("base")}${words(5)} to ${figure("value")}`,
  ),
  // "from 300 to 450, twice as many", "from 300 to 450, a threefold increase"
  pattern(
    `from ${figure("base")}${words(5)} to ${figure("value")}${words(4)}`,
    PARTED,
    `(?:or |which is |that is |an? )?${figure("times")}(?:${AS_MUCH}| (?:increase|rise|jump|growth))(?! (?:as|for|of))`,
  ),
  // "has doubled: 300 members five years ago, 450 today"
  pattern(
    `${figure("times")}(?:: | [–—-]+ )${figure("base")}[^⟦⟧.;:]{1,40}(?:⟦\\d+⟧[^⟦⟧.;:]{1,12})?${figure("value")}${words(2)} (?:today|now|this)(?![a-z])`,
  ),
  // "4,500 in the one tank, a ninefold excess over the 500 in the other"
  pattern(
    `${figure("value")}[^⟦⟧.;:]{1,60}, an? ${figure("times")} (?:excess|increase|rise|jump) (?:over|on|from) ${figure("base")}`,
  ),
  // "doubled to 450 from 300"
  pattern(`${figure("times")},? to ${figure("value")}${words(4)},? from ${figure("base")}`),
];

/** "It cut the price twice this year, from $36,000 to $33,500" */
const HOW_OFTEN =
  /^⟦\d+⟧ (?:this|last|since|in|over|within|during|an?|each|every|already|so far|before|between|now)\b[^⟦]*from ⟦/;
const TIMES = /(?:^(?:twice|thrice)| times)$/i;

function readingOf(one: Found): Reading | undefined {
  const [value, base, times] = [one.figure("value"), one.figure("base"), one.figure("times")];
  if (value === undefined || base === undefined || times === undefined || !isMultiple(times))
    return undefined;
  if (HOW_OFTEN.test(one.text) && TIMES.test(times.text)) return undefined;
  if (QUALIFIED.test(`${one.before.slice(-30)} ${one.text} ${one.after.slice(0, 30)}`)) return undefined;
  return compared({ value, base, times, isMore: one.group("more") !== "", isEitherWay: isEitherWay(one) });
}

function multipleAppended({ first, second, link, stated, words }: Appended): Reading | undefined {
  if (link === "share" || stated.dimension !== "multiple") return undefined;
  const [value, base] = nominal(first) > nominal(second) ? [first, second] : [second, first];
  return compared({ value, base, times: stated, isMore: words.includes("more"), isEitherWay: true });
}

type Comparison = {
  readonly value: Figure;
  readonly base: Figure;
  readonly times: Figure;
  /** "Three times more" */
  readonly isMore: boolean;
  /** The wording leaves open which is held against which. */
  readonly isEitherWay: boolean;
};

function compared({ value, base, times, isMore, isEitherWay }: Comparison): Reading | undefined {
  // "26.8 pupils, one and a half more than the 25.3"
  if (times.form === "fraction" && nominal(times) > 1 && isMore) return undefined;
  // "In nine months three times the 2,900 of before": no months.
  if (isDuration(value.dimension) !== isDuration(base.dimension)) return undefined;
  const pair = onOneMeasure(value, base);
  if (pair === undefined || !isScaleClear([value, base])) return undefined;
  const [amount, other, said] = [amountsOf(pair[0]), amountsOf(pair[1]), amountsOf(times)];
  if (amount === undefined || other === undefined || said === undefined || nominal(pair[1]) === 0)
    return undefined;
  const ratio = divided(amount, other);
  const ratios = isEitherWay ? [ratio, divided(other, amount)] : [ratio];
  return {
    kind: "multiple",
    stated: times,
    from: [value, base],
    holds: ratios.some((each) => isSaid(each, said, isMore)),
    explanation: `${told(value)} is ${reckoned(multipleLike(times), nominal(pair[0]) / nominal(pair[1]))} ${told(base)}, not ${told(times)}`,
  };
}

/** "Three times more" is three times as much to most, and four times to some. */
const isSaid = (exact: Amounts, said: Amounts, isMore: boolean): boolean => {
  // 1.347 is 1.35, and so 1.4 to whoever rounds twice.
  const ratio = { low: exact.low * (1 - ROUNDED_TWICE), high: exact.high * (1 + ROUNDED_TWICE) };
  return (
    (canBeEqual(ratio, said) || (isMore && canBeEqual(ratio, shifted(said, 1)))) &&
    (Number.isFinite(said.high) || ratio.low <= FAR_BEYOND * said.low)
  );
};

const ROUNDED_TWICE = 0.005;
/** "87 billion, more than double last year's 41 million": true to the letter, and a scale word is wrong. */
const FAR_BEYOND = 500;

/** "Half as many", "a third of" go by fractions, "15 out of 100" does not. */
const isMultiple = ({ dimension, form, text }: Figure): boolean =>
  dimension === "multiple" || (dimension === "ratio" && form === "fraction" && !/\d| of /.test(text));

const multipleLike = (times: Figure): Figure => ({ ...times, dimension: "multiple" });

/** "15 % and 40 %": the wording leaves open which is held against which. */
const isEitherWay = ({ text }: Found): boolean =>
  !/\bagainst|\bversus|\bvs|\bfrom\b|\bas\b.*⟦\d+⟧$/.test(text);

const QUALIFIED = /\b(?:rank\w*|per|each|every|apiece|adjusted|faster|exchange|currency)\b/;
