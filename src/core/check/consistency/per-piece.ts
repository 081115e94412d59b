import type { Figure } from "../../quantity/figure";
import { isScaleClear } from "./alike";
import { type Amounts, amountsOf, canBeEqual, divided, resultOf } from "./amounts";
import type { Reading } from "./inconsistency";
import { type Found, figure, found, pattern, words } from "./parts";
import { nominal, reckoned, told } from "./reckoned";
import type { Sentence } from "./sentence";

/** "96,300 claims at a cost of €812.4 million, or €8,436 apiece", "€69m over four years, or €17m a year". */
export const perPieceIn = (sentence: Sentence): readonly Reading[] =>
  sentence.figures.length < 3
    ? []
    : [
        ...found(sentence, SHARED_OUT).flatMap((one) => sharedOut(one) ?? []),
        ...found(sentence, PRICED).flatMap((one) => priced(one) ?? []),
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
