import { isScaleClear, onOneMeasure } from "./alike";
import { amountsOf } from "./amounts";
import type { Reading } from "./inconsistency";
import { type Found, figure, found, pattern, words } from "./parts";
import { nominal, told } from "./reckoned";
import type { Rule } from "./rule";

const RISING =
  "rose|risen|rises?|rising|increased|increases|increasing|grew|grown|grows|growing|climbed|climbs|climbing|jumped|surged|went up|up";
const FALLING =
  "fell|fallen|falls?|falling|decreased|decreases|decreasing|declined|declines|declining|dropped|drops|dropping|shrank|shrunk|shrinking|slumped|plunged|went down|down";

/** "rose from 364 to 325": the way that two amounts lie, against the word for it. */
export const direction: Rule = {
  kind: "direction",
  readings: (sentence) => [
    ...found(sentence, patternsWith(RISING)).flatMap((one) => readingOf(one, "rise") ?? []),
    ...found(sentence, patternsWith(FALLING)).flatMap((one) => readingOf(one, "fall") ?? []),
  ],
  example: {
    contradicts: "The number of jobs rose from 364 to 325.",
    holds: "The number of jobs fell from 364 to 325.",
  },
};

const built = new Map<string, readonly RegExp[]>();

function patternsWith(verbs: string): readonly RegExp[] {
  const known = built.get(verbs);
  if (known !== undefined) return known;
  const patterns = [
    pattern(`\\b(?:${verbs})(?: [a-z]+ly)?,? from ${figure("from")}${words(5)} to ${figure("to")}`),
    pattern(`\\b(?:${verbs})(?: [a-z]+ly)? to ${figure("to")}${words(3)},? from ${figure("from")}`),
  ];
  built.set(verbs, patterns);
  return patterns;
}

function readingOf(one: Found, claimed: "rise" | "fall"): Reading | undefined {
  const [from, to] = [one.figure("from"), one.figure("to")];
  if (from === undefined || to === undefined || UNLIKE.test(`${one.before} ${one.text} ${one.after}`))
    return undefined;
  const pair = onOneMeasure(from, to);
  if (pair === undefined || !isScaleClear([from, to])) return undefined;
  const [base, value] = [amountsOf(pair[0]), amountsOf(pair[1])];
  if (base === undefined || value === undefined) return undefined;
  const really = nominal(pair[1]) > nominal(pair[0]) ? "rise" : "fall";
  const holds = claimed === "rise" ? value.high > base.low : value.low < base.high;
  return {
    kind: "direction",
    stated: to,
    from: [from],
    holds,
    explanation: `from ${told(from)} to ${told(to)} is a ${really}, not a ${claimed}`,
  };
}

/** A rank rises to a smaller number, and so does a currency that is told by the price of another. */
const UNLIKE =
  /\b(?:rank\w*|place|places|placed|spot|chart|charts|table|league|seed\w*|position|standings|list|yen|yuan|dollar|euro|pound|franc|peso|rupee|rouble|ruble|lira|real|won|rand|krona|currency|currencies|exchange|odds|per)\b/;
