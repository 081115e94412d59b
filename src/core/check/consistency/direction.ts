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
    ...found(sentence, BEHIND).flatMap((one) => (isOfOneLevel(one) ? (moveReading(one) ?? []) : [])),
    ...found(sentence, BUT).flatMap((one) => moveReading(one, "from") ?? []),
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
  // "rose to 512 million, having been 547 million", "fell to 28, compared with 25 a year before"
  pattern(
    `${MOVED}(?: [a-z]+ly)? to ${figure("to")}${words(3)},? having (?:been|stood at|reached) ${figure("from")}`,
  ),
  pattern(
    `${MOVED}(?: [a-z]+ly)? to ${figure("to")}${words(3)},? (?:after|compared (?:with|to)|against|versus) ${figure("from")}${words(2)} (?:(?:a|one|the|last) (?:year|quarter|month|season)|in (?:the )?(?:same|previous|prior)|last time)`,
  ),
  // "from a mean of 5.4 tonnes down to 5.6"
  pattern(
    `from (?:an? (?:mean|average|median|peak|high|low|record|total) of )?${figure("from")}${words(5)},? (?<move>up|down) to ${figure("to")}`,
  ),
];

const THIS_LEVEL =
  "(?:(?:in|by|during|since) [^⟦⟧.;:,]{1,20} )?(?:that|this) (?:share|figure|number|rate|proportion|total)";
const OTHER =
  "(?: (?:the|an?|its|their|our|last|previous|former|earlier|year's|month's|quarter's|season's)){0,3}";
/** The way that a level came, told behind it. */
const BEHIND: readonly RegExp[] = [
  // "a profit of 40 million, up from 52 million"
  pattern(
    `${figure("to")}${words(3)},? (?:which is |and )?(?<move>up|down) (?:from|on)${OTHER} ${figure("from")}`,
  ),
  // "480 million, a cut from 395 million"
  pattern(
    `${figure("to")}${words(3)},? (?:which is )?an? (?:[a-z]+ )?(?<move>rise|increase|jump|gain|climb|fall|drop|decline|decrease|cut|reduction|slump) (?:from|on)${OTHER} ${figure("from")}`,
  ),
  // "a share of 61 %; by April that share had risen to 56 %"
  pattern(
    `${figure("from")}${words(4)}[,;] (?:and |but )?${THIS_LEVEL}(?: had| has)? ${MOVED.slice(2)}(?: [a-z]+ly)? to ${figure("to")}`,
  ),
  // "37 cases, fewer than the 30 of last year"
  pattern(
    `${figure("to")}${words(5)}, (?<move>more|fewer|higher|lower) than (?:the|last year's|the previous year's) ${figure("from")}`,
  ),
  // "rose to 8,742; before that it had been 9,015"
  pattern(
    `${MOVED}(?: [a-z]+ly)? to ${figure("to")}${words(3)}[;,] (?:(?:in|a|the|last|before) [^⟦⟧;.,]{1,25},? )?(?:it|they|there) (?:had been|was|were) ${figure("from")}`,
  ),
];

/** "83, more than the 79 of a year earlier but fewer than the 82 of spring": two bases, each held against alone. */
const BUT: readonly RegExp[] = [
  pattern(
    `${figure("to")}${words(5)}, (?:more|fewer|higher|lower|less) than (?:the )?⟦\\d+⟧${words(5)},? (?:but|and|though) (?<move>more|fewer|higher|lower|less) than (?:the|last year's|the previous year's) ${figure("from")}`,
  ),
];

/** "16 of 20, up from 25 of 30", "sales of 40 and profits of 12, up from 52 and 10": one of two goes with one of two. */
const isOfOneLevel = ({ before, text, after }: Found): boolean =>
  !/(?:\b(?:of|from|than|against)|⟧(?: [a-z]+){0,3} and(?: [a-z]+){0,3}) $/.test(before) &&
  !/^(?: [a-z]+){0,2} (?:and|of) ⟦|respectively/.test(after) &&
  !/\b(?:of|and)(?: the)? ⟦/.test(text.slice(0, text.indexOf("⟧")));

function moveReading(one: Found, at: "from" | "to" = "to"): Reading | undefined {
  const [from, to] = [one.figure("from"), one.figure("to")];
  if (from === undefined || to === undefined || UNLIKE.test(`${one.before} ${one.text} ${one.after}`))
    return undefined;
  const pair = onOneMeasure(from, to);
  if (pair === undefined || !isScaleClear([from, to])) return undefined;
  const [stated, other] = at === "to" ? [to, from] : [from, to];
  return readingOf(stated, [other], pair[0], pair[1], moveOf(one.group("move")));
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
