import type { Figure } from "../../quantity/figure";
import { inMeasureOf } from "./alike";
import { amountsOf, canBeEqual } from "./amounts";
import type { Reading } from "./inconsistency";
import { endsOfList, inListMeasure, listBefore, nominalSum, totalOf } from "./lists";
import { type Found, figure, figuresIn, found, IN_ALL, PARTED, pattern, words } from "./parts";
import { added, nominal, reckoned, told } from "./reckoned";
import type { Rule } from "./rule";
import type { Sentence } from "./sentence";

/** "18 nurses, 20 doctors and 15 porters, together 53": a list and what it adds up to. */
export const sum: Rule = {
  kind: "sum",
  readings: (sentence) => [
    ...found(sentence, TOTALS).flatMap((one) => readingOf(one, sentence, Number.POSITIVE_INFINITY) ?? []),
    ...found(sentence, ADDED).flatMap((one) => addedReading(one) ?? []),
    ...found(sentence, PERHAPS).flatMap((one) => readingOf(one, sentence, NEAR) ?? []),
  ],
  example: {
    contradicts: "The ward has 18 nurses, 20 doctors and 15 porters, together 55 people.",
    holds: "The ward has 18 nurses, 20 doctors and 15 porters, together 53 people.",
  },
};

const TOGETHER = "together|jointly|combined|taken together";
/** May also speak of more than was listed. */
const OF_ALL = `${IN_ALL}|between them`;
const MAKES = "(?:or|for|making|which makes|that makes|which is|that is)";

const TOTALS: readonly RegExp[] = [
  // "…, together 53", "… for a total of 53", "… adding up to 53"
  pattern(
    `(?<=⟧${words(4)})`,
    PARTED,
    `(?:${MAKES} (?:${OF_ALL})|(?:(?:${MAKES}|and) )?(?:${TOGETHER}|tota(?:l|ll)ing|which totals|adding up to|which adds? up to|and that adds up to|an? (?:[a-z]+ )?total of|a combined|a sum of|summing to|you get|making)) ${figure("total")}`,
  ),
  // "… Together they have 53", where a sentence before has the list
  // "Together the three wrote cheques for 53"
  pattern(
    `(?<=⟧${words(4)})[,;] (?:together|combined|between them),? (?:the|these|those|all) ⟦\\d+⟧(?: [a-z]+){0,3} ${figure("total")}`,
  ),
  // "18 nurses and 35 doctors, the two employ 53 people between them"
  pattern(
    `(?<=⟧${words(4)})[,;] (?:they|both|the pair|(?:the|these|those) ⟦\\d+⟧)(?: [a-z]+){1,3} ${figure("total")}(?: [a-z]+)? (?:between them|together|combined)(?=[,.;:)]|$)`,
  ),
  pattern(
    `(?<=⟧${words(4)})[,;] (?:together|combined|between them),? (?:they|these|those|both|(?:the|those|these) (?:two|three|four|five|six))(?: [a-z]+){1,2} ${figure("total")}`,
  ),
  // "9 for wheat, 1 for rye, and the two together for 10"
  pattern(
    `(?<=⟧${words(4)}),? and (?:the )?(?:two|three|four|both|all|⟦\\d+⟧)${words(1)} (?:together|combined)(?: (?:for|make|made|come to|came to|are|were|have|had|hold|held|take|took))? ${figure("total")}`,
  ),
  // "… together make 53", "5 + 3 = 8", "5 plus 3 is 8"
  pattern(
    `(?<=⟧${words(2)}) (?:(?:together|combined) (?:make|made|makes|are|were|come to|came to|add up to)|adds? up to|added up to|sums? to|=) ${figure("total")}`,
  ),
  // "… Put the two together and it is 53"
  pattern(
    `(?<=⟧${words(4)})[,;] (?:put|add|take|taken)(?: [a-z]+){0,2} together(?:,| and)? (?:(?:it is|it's|you get|that is|that makes|they make|they are|we have) )?${figure("total")}`,
  ),
  // "…, 53 in all"
  pattern(
    `(?<=⟧${words(3)})(?:[,;:] | \\(| ?[–—-]+ )(?:${MAKES} )?${figure("total")}${words(1)} (?:${TOGETHER}|${OF_ALL})(?=[),.;:]|$)`,
  ),
];

/** Wordings that may tell of more than the list: only a sum that nearly fits is meant to fit. */
const PERHAPS: readonly RegExp[] = [
  // "the chain's 18, its rival's 20 and the others' 15 come to 53", "north (18), south (20) and west (15), add up to 53"
  pattern(
    `(?<=⟧\\)?${words(2)}),? (?:comes?|came|amounts?|amounted|adds? up|added up|sums?) to ${figure("total")}`,
  ),
  // "14 in the first, 9 in the second and 17 in the last to finish on 40", "…, bringing the budget to $5.5 million"
  pattern(`(?<=⟧${words(4)}) to (?:finish|end|end up) (?:on|with|at) ${figure("total")}`),
  pattern(`(?<=⟧${words(6)}), (?:bringing|taking)(?: [a-z']+){1,4} to ${figure("total")}`),
  // "18 nurses, 20 doctors and 15 porters: 53 people"
  pattern(`(?<=⟧${words(4)})(?:: | [–—-]+ )${figure("total")}${words(2)}(?=[,.;]|$)`),
  // "…, in all 53", "…; in all, the festival took 53"
  pattern(
    `(?<=⟧${words(4)})[;,] (?:and )?(?:${TOGETHER}|${OF_ALL})(?! with),?${words(4)} ${figure("total")}`,
  ),
  // "…, or 53 over the year"
  pattern(`(?<=⟧${words(3)}),? or ${figure("total")}${words(1)} (?:over|in|for|across|during|this|last) `),
  // "…, 53 for the whole summer"
  pattern(
    `(?<=⟧${words(3)}), ${figure("total")}${words(1)} (?:over|in|for|across|during) the (?:whole|entire|full) `,
  ),
];
const NEAR = 0.15;

/** The two that are added are told in so many words. */
const ADDED: readonly RegExp[] = [
  // "add the 27 homes of one street to the 38 of the next and you get 65"
  pattern(
    `\\badd(?:ing)? ${figure("one")}${words(8)} to ${figure("other")}${words(6)},? (?:and )?(?:you get|that makes|it comes to|we get|the total is|makes|gives) ${figure("total")}`,
  ),
  // "the combined capacity of both, 880 MW and 1,045 MW, is 1,925 MW"
  pattern(
    `\\b(?:combined|joint)\\b[^.;]{1,60}?${figure("one")}${words(3)} and ${figure("other")}${words(4)},? (?:is|was|are|were|comes to|came to|makes|reached) ${figure("total")}`,
  ),
];

function addedReading(one: Found): Reading | undefined {
  const [stated, ...both] = [one.figure("total"), one.figure("one"), one.figure("other")];
  const amount = stated && amountsOf(stated);
  const list = both.flatMap((figure) => (figure && stated && inListMeasure(figure, stated)) ?? []);
  const together = totalOf(list);
  const [first, second] = list;
  if (stated === undefined || amount === undefined || first === undefined || second === undefined)
    return undefined;
  if (together === undefined || stated.dimension === "multiple" || stated.dimension === "ratio")
    return undefined;
  return {
    kind: "sum",
    stated,
    from: [first, second],
    holds: canBeEqual(together, amount),
    explanation: `${added(list)} is ${reckoned(stated, nominalSum(list))}, not ${told(stated)}`,
  };
}

function readingOf(one: Found, sentence: Sentence, farthest: number): Reading | undefined {
  const written = one.figure("total");
  const before = figuresIn(one.before, sentence);
  // "9.2 million tonnes of wheat, 1.3 million of rye"
  const last = before.at(-1)?.dimension === "" ? before.at(-2) : before.at(-1);
  // "4 billion kroner and another 2.5 billion – 6.5 billion altogether"
  const stated = written && ((last && inMeasureOf(written, last)) ?? written);
  const amount = stated && amountsOf(stated);
  if (stated === undefined || amount === undefined) return undefined;
  // "All other lists together 5.6 %" are one more part.
  if (
    OTHERS.test(one.before.slice(-30) + one.text) ||
    EACH.test(`${one.before} ${one.text} ${one.after}`) ||
    stated.dimension === "multiple" ||
    // "Together the two came to 55 %".
    /\bthe ⟦\d+⟧$/.test(one.text)
  )
    return undefined;
  const ends = endsOfList(listBefore(one.before, sentence, stated)).flatMap((list) => {
    const together = totalOf(list);
    return together === undefined || isCounted(list) ? [] : [{ list, together }];
  });
  const [nearest] = ends.toSorted((a, b) => missBy(a.list, stated) - missBy(b.list, stated));
  const [first, ...rest] = nearest?.list ?? [];
  if (nearest === undefined || first === undefined) return undefined;
  // "18 % of it, two points more than before; Northline has 15 %": a list may be broken by what is said between.
  const all = figuresIn(one.before, sentence).flatMap((figure) => inListMeasure(figure, stated) ?? []);
  const broken = all.length > nearest.list.length ? totalOf(all) : undefined;
  if (broken !== undefined && canBeEqual(broken, amount)) return undefined;
  if (missBy(nearest.list, stated) > farthest * nominal(stated)) return undefined;
  return {
    kind: "sum",
    stated,
    from: [first, ...rest],
    holds: ends.some(({ together }) => canBeEqual(together, amount)),
    explanation: `${added(nearest.list)} is ${reckoned(stated, nominalSum(nearest.list))}, not ${told(stated)}`,
  };
}

/** "The four largest groups, from Zendar (268,000), …": how many there are is none of them. */
const isCounted = ([first, ...rest]: readonly Figure[]): boolean =>
  first?.form === "words" && nominal(first) === rest.length;

const missBy = (list: readonly Figure[], stated: Figure): number =>
  Math.abs(nominalSum(list) - nominal(stated));

const OTHERS = /\b(?:other|others|remaining|rest)\b[^⟦⟧]*⟦\d+⟧$/;
/** "Two rooms at $50 each": what counts several times is not added once. Parts that overlap are no parts. */
const EACH =
  /\b(?:each|per|apiece|every|both|daily|nightly|among (?:them|others)|overlap\w*|including|excluding|minus|less|except|some of (?:them|whom|which))\b/;
