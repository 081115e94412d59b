import type { Figure } from "../../quantity/figure";
import { isScaleClear } from "./alike";
import { type Amounts, amountsOf, canBeEqual, divided, resultOf, scaled, sum } from "./amounts";
import type { Reading } from "./inconsistency";
import { endsOfList, listBefore, nominalSum } from "./lists";
import { type Found, figure, found, IN_ALL, PARTED, pattern, words } from "./parts";
import { perPieceIn } from "./per-piece";
import { enumerated, nominal, reckoned, told } from "./reckoned";
import type { Rule } from "./rule";
import type { Sentence } from "./sentence";

/** "€610, €650 and €720, on average €660", "61 goals in 118 matches, 0.52 goals a match". */
export const average: Rule = {
  kind: "average",
  readings: (sentence) => [
    ...found(sentence, OF_A_LIST).flatMap((one) => listReading(one, sentence) ?? []),
    ...found(sentence, OF_A_TOTAL).flatMap((one) => totalReading(one) ?? []),
    ...found(sentence, DIVIDED).flatMap((one) => totalReading(one) ?? []),
    ...found(sentence, OF_EACH).flatMap((one) => eachReading(one) ?? []),
    ...perPieceIn(sentence),
  ],
  example: {
    contradicts: "Their rents are €610, €650 and €720, on average €680.",
    holds: "Their rents are €610, €650 and €720, on average €660.",
  },
};

const AVERAGE =
  "(?:(?:or|for|giving|making|which is|that is|and) )?(?:(?:on|an?|the) )?(?:average(?: of)?|averaging|mean(?: of)?)";

const OF_A_LIST: readonly RegExp[] = [
  pattern(`(?<=⟧${words(4)})`, PARTED, `${AVERAGE} ${figure("average")}`),
  pattern(`(?<=⟧${words(3)})(?:[,;:] | \\(| ?[–—-]+ )${figure("average")} on average(?=[),.;:]|$)`),
];

const OF_A_TOTAL: readonly RegExp[] = [
  pattern(
    `${figure("total")}${words(1)} (?:(?:in|over|from|across|for|among|on|by|at)(?: [a-z]+'s)?|to [a-z]+) ${figure("number")}${words(4)}`,
    PARTED,
    `(?:(?:or|which is|that is|making) )?(?<marked>${AVERAGE} )?${figure("average")}(?:${words(1)} (?:a|an|per|each|every) (?<unit>[a-z]+)| for each| each| apiece)(?![a-z])`,
  ),
];

/** "The £51m, to be divided between 3,400 claimants, will mean about £15,000 for each" */
const DIVIDED: readonly RegExp[] = [
  pattern(
    `${figure("total")}[^⟦⟧.;:]{1,40}\\b(?:divided|split|shared)(?: [a-z]+ly)? (?:between|among|by) ${figure("number")}[^⟦⟧.;:]{1,40}${figure("average")} (?:for each|each|apiece|a head|per head|a person|per person)(?![a-z])`,
  ),
];

/** So many at so much each, and what they come to. */
const OF_EACH: readonly RegExp[] = [
  // "60 buses at €450,000 each, €27 million in all"
  pattern(
    `${figure("number")}${words(4)},? (?:at|for|costing)? ?${figure("each")} (?:each|apiece|a piece)(?: on average)?(?:,| and|,? or) ${figure("total")} (?:${IN_ALL})`,
  ),
  // "36 trams with 52 seats apiece give the city 1,872 more seats", "12 plots with eight cores in each, yielding 96 cores"
  pattern(
    `${figure("number")}${words(2)} (?:with|of|at|for|carrying|containing|holding) ${figure("each")}${words(2)} (?:each|apiece|in each)(?:,| and)? (?:(?:will )?(?:give|make|yield|mean|bring)|gives|gave|makes|made|making|yields|yielding|means|meaning|giving|brings|comes to|for)(?: [a-z]+){0,3} ${figure("total")}`,
  ),
  // "Her 240 records, at €25 apiece, made €6,000"
  pattern(
    `${figure("number")}${words(3)},? (?:at|for) ${figure("each")} (?:each|apiece|a piece),? (?:(?:have|has|had) )?(?:made|brought(?: in)?|earned|costs?|came to|come to|yielded|fetched|raised|netted) ${figure("total")}(?=[,.;:)]|$)`,
  ),
  // "four teams of 35 nurses, 140 nurses in all"
  pattern(
    `${figure("number")} of ${figure("each")}${words(1)},? ${figure("total")}${words(1)} (?:${IN_ALL})`,
  ),
  // "60 buses at €450,000 each, for a total of €27 million"
  pattern(
    `${figure("number")}${words(4)},? (?:at|for|costing)? ?${figure("each")} (?:each|apiece|a piece)(?: on average)?,? (?:(?:or|for|making|which is|which makes|which comes to|coming to) )?(?:an? total of|a bill of|altogether|in all|in total|together) ${figure("total")}`,
  ),
];

function eachReading(one: Found): Reading | undefined {
  const [number, each, stated] = [one.figure("number"), one.figure("each"), one.figure("total")];
  if (number === undefined || each === undefined || stated === undefined) return undefined;
  const isOfEach = stated.dimension === each.dimension && each.dimension !== "ratio";
  if (!isOfEach || !(number.dimension === "" || number.dimension.startsWith("count:"))) return undefined;
  const [times, part, all] = [amountsOf({ ...number, factor: 1 }), amountsOf(each), resultOf(stated)];
  if (times === undefined || part === undefined || all === undefined) return undefined;
  const product = nominal({ ...number, factor: 1 }) * nominal(each);
  return {
    kind: "average",
    stated,
    from: [number, each],
    holds: canBeEqual({ low: times.low * part.low, high: times.high * part.high }, all),
    explanation: `${told(number)} times ${told(each)} is ${reckoned(stated, product)}, not ${told(stated)}`,
  };
}

function listReading(one: Found, sentence: Sentence): Reading | undefined {
  const stated = one.figure("average");
  const amount = stated && resultOf(stated);
  if (stated === undefined || amount === undefined || isTheOne(stated)) return undefined;
  if (WEIGHTED.test(`${one.before} ${one.text}`)) return undefined;
  // "£116 less than the average of £728" tells an average of others.
  if (HELD_AGAINST.test(one.before + one.text)) return undefined;
  const lists = endsOfList(listBefore(one.before, sentence, stated));
  const means = lists.flatMap((list) => meanOf(list) ?? []);
  const longest = means.at(-1);
  const [first, ...rest] = longest?.list ?? [];
  if (longest === undefined || first === undefined) return undefined;
  const mean = nominalSum(longest.list) / longest.list.length;
  return {
    kind: "average",
    stated,
    from: [first, ...rest],
    holds: means.some((end) => canBeEqual(end.amount, amount)),
    explanation: `the average of ${enumerated(longest.list)} is ${reckoned(stated, mean)}, not ${told(stated)}`,
  };
}

/** "The average one took 8.3 years" tells of one. */
const isTheOne = ({ form, text }: Figure): boolean => form === "words" && /^one\b/i.test(text);

/** Shares are seldom of wholes alike, so their average may lie anywhere between them. */
function meanOf(
  list: readonly Figure[],
): { readonly list: readonly Figure[]; readonly amount: Amounts } | undefined {
  const amounts = list.flatMap((figure) => amountsOf(figure) ?? []);
  if (amounts.length < list.length) return undefined;
  const isShare = list[0]?.dimension === "ratio";
  const amount = isShare
    ? { low: Math.min(...amounts.map(({ low }) => low)), high: Math.max(...amounts.map(({ high }) => high)) }
    : scaled(sum(amounts), 1 / list.length);
  return { list, amount };
}

function totalReading(one: Found): Reading | undefined {
  const [total, number, stated] = [one.figure("total"), one.figure("number"), one.figure("average")];
  if (total === undefined || number === undefined || stated === undefined) return undefined;
  // "61 goals in 118 matches, 0.52 goals a match": the average is of the total's kind and for the number's.
  const isOfTotal = stated.dimension === total.dimension || stated.dimension === "";
  const unit = one.group("unit");
  if (!isOfTotal || number.unit === "" || (unit !== "" && !isSameNoun(unit, number.unit))) return undefined;
  if (!isScaleClear([total, stated])) return undefined;
  // "A quarter of a cent" has a measure of its own.
  const measured = stated.dimension === "" ? { ...stated, factor: total.factor } : stated;
  const [all, times, each] = [amountsOf(total), amountsOf({ ...number, factor: 1 }), resultOf(measured)];
  const count = nominal({ ...number, factor: 1 });
  if (all === undefined || times === undefined || each === undefined || count === 0) return undefined;
  return {
    kind: "average",
    stated,
    from: [total, number],
    holds: canBeEqual(divided(all, times), each),
    explanation: `${told(total)} divided by ${told(number)} is ${reckoned(measured, nominal(total) / count)} each, not ${told(stated)}`,
  };
}

const isSameNoun = (word: string, unit: string): boolean =>
  word === unit || ONE_OF.get(word)?.includes(unit) === true;

const ONE_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ["person", ["people"]],
  ["child", ["children"]],
  ["game", ["match", "appearance"]],
  ["match", ["game", "appearance"]],
  ["head", ["people", "inhabitant", "resident", "person"]],
]);

const HELD_AGAINST =
  /\b(?:than|below|above|over|under|to|from|against|near|around|with|of) (?:(?:the|its|an?|their|our|his|her) )?(?:average|mean)(?: of)?(?: [a-z]+)* ⟦\d+⟧$/;
const WEIGHTED =
  /\b(?:weighted|median|adjusted|moving|rolling|long-term|usual|national|industry|sector|league)\b/;
