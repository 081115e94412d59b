import type { Figure } from "../../quantity/figure";
import { isScaleClear, onOneMeasure } from "./alike";
import { amountsOf } from "./amounts";
import type { Change } from "./change";
import { changesIn } from "./changes";
import type { Reading } from "./inconsistency";
import { FALLING, moveOf, RISING } from "./moves";
import { type Found, figure, found, pattern, words } from "./parts";
import { nominal, told } from "./reckoned";
import type { Rule } from "./rule";
import type { Sentence } from "./sentence";

const MOVED = `\\b(?<move>${RISING}|${FALLING})`;

/** "rose from 364 to 325": the way that two amounts lie, against the word for it. */
export const direction: Rule = {
  kind: "direction",
  readings: (sentence) => [
    ...found(sentence, MOVES).flatMap((one) => moveReading(one) ?? []),
    ...changesIn(sentence).flatMap((change) => changeReading(change, sentence) ?? []),
  ],
  example: {
    contradicts: "The number of jobs rose from 364 to 325.",
    holds: "The number of jobs fell from 364 to 325.",
  },
};

const MOVES: readonly RegExp[] = [
  pattern(`${MOVED}(?: [a-z]+ly)?,? from ${figure("from")}${words(5)} to ${figure("to")}`),
  // "fewer infections than a year ago: 241, compared with 212"
  pattern(
    `\\b(?<move>more|fewer|higher|lower)\\b[^⟦⟧.;:]{1,50} (?:than (?:an? (?:year|month|quarter|week|season) (?:ago|earlier|before)|last (?:year|month|quarter|week|season)|before))(?:: | [–—-]+ | \\()${figure("to")}${words(2)},? (?:compared (?:with|to)|against|versus|vs\\.?|after|up from|down from) ${figure("from")}`,
  ),
  pattern(`${MOVED}(?: [a-z]+ly)? to ${figure("to")}${words(3)},? from ${figure("from")}`),
  // "from a mean of 5.4 tonnes down to 5.6"
  pattern(
    `from (?:an? (?:mean|average|median|peak|high|low|record|total) of )?${figure("from")}${words(5)},? (?<move>up|down) to ${figure("to")}`,
  ),
];

function moveReading(one: Found): Reading | undefined {
  const [from, to] = [one.figure("from"), one.figure("to")];
  if (from === undefined || to === undefined || UNLIKE.test(`${one.before} ${one.text} ${one.after}`))
    return undefined;
  const pair = onOneMeasure(from, to);
  if (pair === undefined || !isScaleClear([from, to])) return undefined;
  return readingOf(to, [from], pair[0], pair[1], moveOf(one.group("move")));
}

/** "From 325 to 364, a fall of 39": the size of the change is for others to check. */
function changeReading(
  { from, to, by, move, isOrdered, isGap }: Change,
  { words }: Sentence,
): Reading | undefined {
  if (!isOrdered || isGap || UNLIKE.test(words)) return undefined;
  return readingOf(by, [from, to], from, to, move);
}

function readingOf(
  stated: Figure,
  against: readonly [Figure, ...Figure[]],
  from: Figure,
  to: Figure,
  move: -1 | 0 | 1,
): Reading | undefined {
  const [base, value] = [amountsOf(from), amountsOf(to)];
  if (base === undefined || value === undefined || move === 0 || nominal(from) === nominal(to))
    return undefined;
  const isRise = nominal(to) > nominal(from);
  return {
    kind: "direction",
    stated,
    from: against,
    holds: move > 0 ? value.high > base.low : value.low < base.high,
    explanation: `from ${told(from)} to ${told(to)} is a ${isRise ? "rise, not a fall" : "fall, not a rise"}`,
  };
}

/** A rank rises to a smaller number, and so does a currency that is told by the price of another. */
const UNLIKE =
  /\b(?:rank\w*|place|places|placed|spot|chart|charts|table|league|seed\w*|position|standings|list|yen|yuan|dollar|euro|pound|franc|peso|rupee|rouble|ruble|lira|real|won|rand|krona|currency|currencies|exchange|odds|per)\b/;
