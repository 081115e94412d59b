import type { Figure } from "../../quantity/figure";
import { isScaleClear, onOneMeasure } from "./alike";
import { amountsOf, canBeEqual, divided, resultOf } from "./amounts";
import { type Appended, appendedIn } from "./appended";
import type { Reading } from "./inconsistency";
import { type Found, figure, figuresIn, found, pattern, words } from "./parts";
import { nominal, reckoned, told } from "./reckoned";
import type { Rule } from "./rule";
import type { Sentence } from "./sentence";

/** "12 of 80 patients (15 %)": a part, its whole, and what share it is said to be. */
export const share: Rule = {
  kind: "share",
  readings: (sentence) => [
    ...found(sentence, OF_A_WHOLE).flatMap((one) => shareOf(one) ?? []),
    ...found(sentence, OF_THEM).flatMap((one) => (isOther(one) ? [] : (shareOfThem(one, sentence) ?? []))),
    // What was said before of the whole is not said of the part: "revenue rose to €80 million; half of it, …".
    ...found(sentence, OF_IT).flatMap((one) => shareOfThem(one, sentence) ?? []),
    ...appendedIn(sentence).flatMap((one) => (one.link === "share" ? (shareAppended(one) ?? []) : [])),
    ...found(sentence, TOLD_TWICE).flatMap((one) => sameShare(one) ?? []),
  ],
  example: { contradicts: "Of 80 patients, 12 (20 %) died.", holds: "Of 80 patients, 12 (15 %) died." },
};

const OF = "(?:(?: out)? of|,? among)(?: (?:a|an|the|its|all|some))?(?: [a-z]+)?(?: of)?";
const SAID =
  "(?:or|which is|that is(?: to)?|i\\.e\\.|making|equal to|about|which makes|which comes to|an? (?:[a-z-]+ ){0,2}(?:share|rate|proportion) of)";

const OF_A_WHOLE: readonly RegExp[] = [
  // "12 of 80 patients (20 %)", "12 of the 80 patients died (20 %)"
  pattern(`${figure("part")}${words(1)}${OF} ${figure("whole")}${words(5)} \\(${figure("share")}(?=[);,])`),
  // "£39 million of a turnover of £48 million, or 81 %"
  pattern(`${figure("part")}${words(1)}${OF} ${figure("whole")}${words(3)},? ${SAID} ${figure("share")}`),
  // "of 80 patients, 12 (20 %) died"
  pattern(
    `(?<!⟧(?: [a-z]+)? )\\bof ${figure("whole")}${words(10)},? ${figure("part")}${words(1)} \\(${figure("share")}(?=[);,])`,
  ),
  // "of 80 patients, 12, or 20 %, died"
  pattern(
    `(?<!⟧(?: [a-z]+)? )\\bof ${figure("whole")}${words(4)},? ${figure("part")}${words(1)}, (?:or |that is )?${figure("share")}(?=[,.;:])`,
  ),
  // "of 80 patients, 12 died, a share of 20 %"
  pattern(
    `(?<!⟧(?: [a-z]+)? )\\bof ${figure("whole")}${words(4)},? ${figure("part")}${words(4)}, an? (?:[a-z-]+ ){0,2}(?:share|rate|proportion) of ${figure("share")}`,
  ),
  // "9 of the 25 seats on the board: that is 36 %"
  pattern(
    `${figure("part")}${words(1)}${OF} ${figure("whole")}${words(9)}[,:;] (?:that is|that's|which is|or) ${figure("share")}(?=[,.;:]|$)`,
  ),
  // "12 of the 80 seats, a third"
  pattern(`${figure("part")}${words(1)}${OF} ${figure("whole")}${words(3)}, ${figure("share")}(?=[,.;:]|$)`),
  // "exports of £24.1 billion, of which £14 billion, or 58 %, went abroad"
  pattern(
    `${figure("whole")}${words(3)},? of (?:which|whom|these|those|them) ${figure("part")}${words(2)}(?:,? or |, | \\()${figure("share")}(?=[,.;:)]|$)`,
  ),
  // "a backlog of £97 million, of which ferries make 41 %, or £40 million"
  pattern(
    `${figure("whole")}${words(3)},? of which${words(4)} ${figure("share")},? (?:or|that is|i\\.e\\.) ${figure("part")}`,
  ),
  // "of the 80 seats that were built, 12 are taken, or 15 %"
  pattern(
    `(?<!⟧(?: [a-z]+)? )\\bof ${figure("whole")}${words(6)},? ${figure("part")}${words(6)}, (?:so|or|that is|which is) ${figure("share")}(?=[,.;:]|$)`,
  ),
  // "33 from 44, a success rate of 75 %"
  pattern(
    `${figure("part")}${words(2)} (?:from|out of) ${figure("whole")}${words(9)},? an? (?:[a-z-]+ ){0,2}(?:share|rate|proportion) of ${figure("share")}`,
  ),
  // "12 spoilt, 20 % of the 80 cast"
  pattern(`${figure("part")}${words(2)}, ${figure("share")} of the ${figure("whole")}`),
  // "20 % (12 of 80)", "20 %, or 12 of 80", "20 % of them (12 of 80)"
  pattern(
    `${figure("share")}${words(4)}(?: \\(|, or )${figure("part")}${words(1)}(?: out)? of ${figure("whole")}`,
  ),
  // "12, or 15 % of the 80 seats"
  pattern(
    `${figure("part")}${words(2)},? (?:or|that is|which is) ${figure("share")} of (?:[a-z]+'s |(?:the|its|their|a) [a-z]+ of )?${figure("whole")}`,
  ),
  // "a third of the 80 seats, 12, are empty"
  pattern(`${figure("share")} of ${figure("whole")}${words(2)}, ${figure("part")}(?=,)`),
  // "20 % of the 80 patients, or 12"
  pattern(
    `${figure("share")} of ${figure("whole")}${words(2)}(?:, or | \\(| is | are |, that is )${figure("part")}(?=[),.;:]|$| (?:of|patients|people|were|was|are|had|have)\\b)`,
  ),
];

/** "80 patients in 4 wards, 12 of whom (20 %) died" */
const OF_THEM: readonly RegExp[] = [
  pattern(`${figure("part")}${words(1)} of (?:them|whom|these|those)(?: \\(|,? or )${figure("share")}`),
  // "It said yes in 18,360 of them, 43 %."
  pattern(`${figure("part")}${words(1)} of (?:them|whom|these|those), ${figure("share")}(?=[,.;:]|$)`),
  // "Children got 513,400 of them, which is a third."
  pattern(
    `${figure("part")}${words(1)} of (?:them|whom|these|those),? (?:which is|that is|so|or) ${figure("share")}(?=[,.;:]|$)`,
  ),
  // "Yet children's parcels, 531,000, are 36.7 % of the total."
  pattern(
    `${figure("part")}(?:,|${words(3)}) (?:are|is|were|was|makes? up|made up|accounts? for|accounted for|forms?|represents?) ${figure("share")} of (?:the|that) (?:total|whole|lot|sum)(?=[,.;:]|$)`,
  ),
  // "The one yard alone loses $2 million, a seventh of that."
  pattern(`${figure("part")}${words(2)}, (?:or )?${figure("share")} of (?:that|it|them)(?=[,.;:]|$)`),
];

/** "Revenue was €80 million; half of it, €41 million, came from tickets". */
const OF_IT: readonly RegExp[] = [
  pattern(
    `${figure("share")} of (?:it|them|that|this|these|those)(?:, |: | \\(|, or )${figure("part")}(?=[,.;:)]|$)`,
  ),
];

const TOLD_TWICE: readonly RegExp[] = [
  // "a third (40 %)", "one in five, or 25 %"
  pattern(`${figure("words")}(?: [a-z]+)? \\(${figure("share")}\\)`),
  pattern(`${figure("words")}(?: [a-z]+)?, or ${figure("share")}(?=[,.;:]|$)`),
];

function shareOf(one: Found): Reading | undefined {
  const [part, whole, stated] = [one.figure("part"), one.figure("whole"), one.figure("share")];
  return part && whole && stated && !isOther(one) && !/^\) (?:of|more|less)\b/.test(one.after)
    ? readingOf(part, whole, stated)
    : undefined;
}

/** Who "they" are may be unclear: one number before that fits is enough. */
function shareOfThem(one: Found, sentence: Sentence): Reading | undefined {
  const [part, stated] = [one.figure("part"), one.figure("share")];
  if (part === undefined || stated === undefined) return undefined;
  const readingsIn = (words: string): readonly Reading[] =>
    figuresIn(words, sentence).flatMap((whole) => readingOf(part, whole, stated) ?? []);
  return (
    readingsIn(one.before).find(({ holds }) => holds) ??
    readingsIn(one.before.replace(CIRCUMSTANCES, "")).at(-1)
  );
}

/** "At 20 clinics": where it was, and not who. */
const CIRCUMSTANCES =
  /\b(?:in|at|from|across|over|after|during|within|by|on|than|against)(?: (?:all|the|its|some|just|only))* ⟦\d+⟧|⟦\d+⟧ (?:more|fewer|less) than/g;

const shareAppended = ({ first, second, stated }: Appended): Reading | undefined =>
  nominal(first) <= nominal(second) ? readingOf(first, second, stated) : readingOf(second, first, stated);

function readingOf(part: Figure, whole: Figure, stated: Figure): Reading | undefined {
  const pair = onOneMeasure(part, whole);
  if (pair === undefined || stated.dimension !== "ratio" || stated.direction !== 0) return undefined;
  if (pair[0].dimension === "ratio" || !isScaleClear([part, whole])) return undefined;
  const [few, all, ratio] = [amountsOf(pair[0]), amountsOf(pair[1]), resultOf(stated)];
  if (few === undefined || all === undefined || ratio === undefined || nominal(pair[1]) === 0)
    return undefined;
  const said = nominal(pair[0]) / nominal(pair[1]);
  // "3 of 2" is no part of a whole: something else was meant.
  if (said > 1) return undefined;
  return {
    kind: "share",
    stated,
    from: [part, whole],
    holds: canBeEqual(divided(few, all), ratio),
    explanation: `${told(part)} of ${told(whole)} is ${reckoned(stated, said)}, not ${told(stated)}`,
  };
}

/** "A third" and "40 %" side by side. */
function sameShare(one: Found): Reading | undefined {
  const [spoken, stated] = [one.figure("words"), one.figure("share")];
  if (spoken?.form !== "fraction" || spoken.dimension !== "ratio" || !isPercent(stated)) return undefined;
  const [a, b] = [amountsOf(spoken), amountsOf(stated)];
  if (a === undefined || b === undefined || isOther(one) || stated.direction !== 0) return undefined;
  return {
    kind: "share",
    stated,
    from: [spoken],
    holds: canBeEqual(a, b),
    explanation: `${told(spoken)} is ${reckoned(stated, nominal(spoken))}, not ${told(stated)}`,
  };
}

const isPercent = (figure: Figure | undefined): figure is Figure =>
  figure?.unit === "percent" && figure.form === "digits";

/** A percentage that says by how much something changed or differs is no share. */
const isOther = ({ text, before, after }: Found): boolean =>
  /\b(?:more|less|fewer|higher|lower|up|down|rise|fall|cut (?:of|by)|instead|increase|decrease|growth|change|average|mean|confidence|ci|interest|expected|weighted|adjusted)\b/.test(
    `${before.slice(-20)} ${text} ${after.slice(0, 24)}`,
  );
