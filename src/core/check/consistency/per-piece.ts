import type { Figure } from "../../quantity/figure";
import { numberToldPer } from "../../quantity/per-number";
import { isCount, isScaleClear } from "./alike";
import { type Amounts, amountsOf, canBeEqual, divided, resultOf, scaled } from "./amounts";
import type { Reading } from "./inconsistency";
import { type Found, figure, figuresIn, found, IN_ALL, pattern, words } from "./parts";
import { nominal, reckoned, told } from "./reckoned";
import type { Sentence } from "./sentence";

/** "96,300 claims at a cost of €812.4 million, or €8,436 apiece", "€69m over four years, or €17m a year". */
export const perPieceIn = (sentence: Sentence): readonly Reading[] =>
  sentence.figures.length < 3
    ? []
    : [
        ...found(sentence, SHARED_OUT).flatMap((one) => sharedOut(one) ?? []),
        ...found(sentence, PRICED).flatMap((one) => priced(one) ?? []),
        ...found(sentence, OVER_TIME).flatMap((one) => overTime(one) ?? []),
        ...found(sentence, RATED).flatMap((one) => ratedIn(one, sentence) ?? []),
      ];

const THAT_IS =
  "(?:(?:,|:| ?[–—-]+| \\()(?: (?:or|that is|which is|i\\.e\\.|making|which makes|which comes to|which works out at|giving|at))?| or| (?:works?|worked|working)? ?out at| (?:comes|came) to) ?";
const EACH = "(?: (?:for )?(?<each>each|apiece)| (?:a|per|for every) (?<unit>[a-z]+))?";

const SHARED_OUT: readonly RegExp[] = [
  pattern(`${figure("number")}${words(6)} ${figure("total")}${words(2)}${THAT_IS}${figure("part")}${EACH}`),
  pattern(`${figure("total")}${words(6)} ${figure("number")}${words(4)}${THAT_IS}${figure("part")}${EACH}`),
];

function sharedOut(one: Found): Reading | undefined {
  const [total, number, part] = [one.figure("total"), one.figure("number"), one.figure("part")];
  if (total === undefined || number === undefined || part === undefined || OTHERS.test(one.text))
    return undefined;
  const [measure, piece] = measureOf(part);
  const noun = one.group("each") === "" ? one.group("unit") || piece : "each";
  if (measure !== measureOf(total)[0] || noun === "" || !isPieceOf(noun, number)) return undefined;
  // "€14.5 million a year, some €63 each": each gets it a year.
  if (measureOf(total)[1] !== "" && noun !== "each") return undefined;
  if (measure === "" || measure === "percent" || !isScaleClear([total, part])) return undefined;
  const [all, times, share] = [asWritten(total), asWritten(number), resultOf({ ...part, factor: 1 })];
  const count = nominal({ ...number, factor: 1 });
  if (all === undefined || times === undefined || share === undefined || count <= 1) return undefined;
  const each = nominal({ ...total, factor: 1 }) / count;
  return {
    kind: "average",
    stated: part,
    from: [total, number],
    holds: canBeEqual(divided(all, times), share),
    explanation: `${told(total)} divided by ${told(number)} is ${reckoned({ ...part, factor: 1 }, each)}, not ${told(part)}`,
  };
}

/** What is paid first, at most or besides is not shared out. */
const OTHERS = /\b(?:and|more|another|extra|up to|at least|at most|plus|minus|instead|than|to ⟦)\b/;

const WORTH = "(?:worth|for|or|which is|making|so|i\\.e\\.)(?: (?:a total of|in all|altogether|together))?";

/** "870,000 tonnes at $7,420 on average, worth $6.46 billion" */
const PRICED: readonly RegExp[] = [
  pattern(
    `${figure("number")}${words(2)} at (?:an average(?: price)? of )?${figure("part")}(?: (?:each|apiece|(?:a|per) (?<unit>[a-z]+)))?(?: on average)?,? ${WORTH} ${figure("total")}`,
  ),
];

function priced(one: Found): Reading | undefined {
  const [number, part, total] = [one.figure("number"), one.figure("part"), one.figure("total")];
  if (number === undefined || part === undefined || total === undefined || isMoney(number)) return undefined;
  const [measure, piece] = measureOf(part);
  const noun = one.group("unit") || piece;
  if (!isMoney(part) || measure !== total.unit || (noun !== "" && noun !== number.unit)) return undefined;
  const [times, price, all] = [asWritten(number), asWritten(part), resultOf({ ...total, factor: 1 })];
  if (times === undefined || price === undefined || all === undefined) return undefined;
  const worth = nominal({ ...number, factor: 1 }) * nominal({ ...part, factor: 1 });
  return {
    kind: "average",
    stated: total,
    from: [number, part],
    holds: canBeEqual({ low: times.low * price.low, high: times.high * price.high }, all),
    explanation: `${told(number)} times ${told(part)} is ${reckoned({ ...total, factor: 1 }, worth)}, not ${told(total)}`,
  };
}

/** "€18 million a year for five years, so €90 million overall": so many years are whole ones. */
const OVER_TIME: readonly RegExp[] = [
  pattern(
    `${figure("part")} (?:for|over) ${figure("number")},? (?:so |or |and so |and thus |making |that is |which is |which makes |hence |thus )?${figure("total")} (?:overall|${IN_ALL})`,
  ),
  pattern(
    `${figure("part")} (?:for|over) ${figure("number")},? (?:so|or|and so|making|that is|which is|which makes|hence|thus) ${figure("total")}(?=[,.;:)]|$)`,
  ),
  // "€18 million a year, €90 million over five years"
  pattern(
    `${figure("part")},? (?:or |and so |which is |that is )?${figure("total")} (?:over|in) ${figure("number")}(?=[,.;:)]|$)`,
  ),
  // "At €18 million a year it costs €90 million over five years"
  pattern(
    `\\bat ${figure("part")}${words(4)} ${figure("total")} (?:over|in) ${figure("number")}(?=[,.;:)]|$)`,
  ),
];

function overTime(one: Found): Reading | undefined {
  const [number, part, total] = [one.figure("number"), one.figure("part"), one.figure("total")];
  if (number === undefined || part === undefined || total === undefined) return undefined;
  const [measure, time] = measureOf(part);
  if (time === "" || time !== number.unit || measure !== total.unit || !isScaleClear([part, total]))
    return undefined;
  const [each, all] = [asWritten(part), resultOf({ ...total, factor: 1 })];
  const times = nominal({ ...number, factor: 1 });
  if (each === undefined || all === undefined || !Number.isInteger(times)) return undefined;
  return {
    kind: "average",
    stated: total,
    from: [number, part],
    holds: canBeEqual(scaled(each, times), all),
    explanation: `${told(number)} of ${told(part)} are ${reckoned({ ...total, factor: 1 }, times * nominal({ ...part, factor: 1 }))}, not ${told(total)}`,
  };
}

/** "They were in 95 crashes, or 3.24 per million miles", where the miles stand before. */
const RATED: readonly RegExp[] = [pattern(`${figure("total")}${words(2)}${THAT_IS}${figure("part")}`)];

/** Of all that is measured so before, what fits is meant. */
function ratedIn(one: Found, sentence: Sentence): Reading | undefined {
  const [total, part] = [one.figure("total"), one.figure("part")];
  const [, scale = "", noun = ""] = PER_MANY.exec(part?.unit ?? "") ?? [];
  if (total === undefined || part === undefined || noun === "" || !isCount(total)) return undefined;
  const readings = figuresIn(one.before, sentence)
    .filter(({ unit }) => unit === noun)
    .flatMap((base) => ratedBy(total, base, part, numberToldPer(scale)) ?? []);
  return readings.find(({ holds }) => holds) ?? readings.at(-1);
}

function ratedBy(total: Figure, base: Figure, part: Figure, many: number): Reading | undefined {
  const [all, whole, share] = [asWritten(total), asWritten(base), resultOf({ ...part, factor: 1 })];
  if (all === undefined || whole === undefined || share === undefined || nominal(base) === 0)
    return undefined;
  const each = (nominal({ ...total, factor: 1 }) / nominal({ ...base, factor: 1 })) * many;
  return {
    kind: "average",
    stated: part,
    from: [total, base],
    holds: canBeEqual(scaled(divided(all, whole), many), share),
    explanation: `${told(total)} in ${told(base)} are ${reckoned({ ...part, factor: 1 }, each)}, not ${told(part)}`,
  };
}

/** "crash per million mile", "per 1000 job" */
const PER_MANY = /(?:^|[a-z] )per ((?:\d+ )?(?:million|billion)|\d+) ([a-z]+)$/;

const isMoney = ({ dimension }: Figure): boolean => dimension.startsWith("money:");

/** "EUR per head" is measured in euros, and told of a head. */
const measureOf = ({ unit }: Figure): readonly [measure: string, piece: string] => {
  const [measure = "", piece = ""] = unit.split(" per ");
  return [measure, piece];
};

function isPieceOf(noun: string, { dimension, unit }: Figure): boolean {
  const isCounted = dimension.startsWith("count:");
  if (noun === "each" || noun === "head" || noun === "person") return isCounted;
  return noun === unit && (isCounted || dimension === "months");
}

/** In the unit that it is written in. */
const asWritten = (figure: Figure): Amounts | undefined => amountsOf({ ...figure, factor: 1 });
