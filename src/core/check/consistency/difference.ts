import type { Figure } from "../../quantity/figure";
import { POINTS_OF_ALL } from "../../quantity/unit-kinds";
import { inMeasureOf, isCount, isScaleClear, onOneMeasure } from "./alike";
import { type Amounts, amountsOf, canBeEqual, distance, scaled, sum } from "./amounts";
import type { Change } from "./change";
import { changesIn } from "./changes";
import type { Reading } from "./inconsistency";
import { leftOverIn } from "./left-over";
import { type Found, figure, found, pattern, words } from "./parts";
import { nominal, reckoned, told } from "./reckoned";
import type { Rule } from "./rule";

/** "from 17 to 23 words, a gain of eight": what lies between two amounts, in their own measure. */
export const difference: Rule = {
  kind: "difference",
  readings: (sentence) => [
    ...changesIn(sentence).flatMap((change) => readingOf(change) ?? []),
    ...found(sentence, REMAINDERS).flatMap((one) => remainderOf(one) ?? []),
    ...leftOverIn(sentence),
  ],
  example: {
    contradicts: "They went from 17 words to 23 words, a gain of eight words.",
    holds: "They went from 17 words to 23 words, a gain of six words.",
  },
};

function readingOf({ from, to, by, isGap, otherPairs }: Change): Reading | undefined {
  const isInPoints = by.dimension === "points" && from.dimension === "ratio";
  // "40 % and 25 %, a gap of 15 %" is loosely worded, and everybody reads it as points.
  const isInPercent = by.dimension === "ratio" && from.dimension === "ratio" && isGap;
  const isInOwnMeasure =
    by.dimension !== "ratio" && (by.dimension === from.dimension || (isCount(by) && from.dimension === ""));
  if (!isInPoints && !isInPercent && !isInOwnMeasure) return undefined;
  const stated = amountsOf(by);
  if (amountsOf(from) === undefined || amountsOf(to) === undefined || stated === undefined) return undefined;
  const [larger, smaller] = nominal(from) > nominal(to) ? [from, to] : [to, from];
  const between = nominal(larger) - nominal(smaller);
  const onScale = isInPoints ? POINTS_OF_ALL : 1;
  return {
    kind: "difference",
    stated: by,
    from: [from, to],
    holds: [[from, to] as const, ...otherPairs].some((pair) => isBetween(pair, onScale, stated)),
    explanation: `${told(larger)} less ${told(smaller)} is ${reckoned(by, between * onScale)}, not ${told(by)}`,
  };
}

const isBetween = ([from, to]: readonly [Figure, Figure], onScale: number, stated: Amounts): boolean => {
  const [a, b] = [amountsOf(from), amountsOf(to)];
  return a !== undefined && b !== undefined && canBeEqual(scaled(distance(a, b), onScale), stated);
};

const LACKING =
  "missing|lacking|outstanding|absent|unpaid|unsold|unfilled|vacant|empty|left|free|idle|still to come|to go|to come";

/** "a crowd of 21,000 in a stadium for 27,000 leaves 6,000 seats empty" */
const REMAINDERS: readonly RegExp[] = [
  pattern(
    `${figure("one")}[^⟦⟧.;:]{1,60}${figure("other")}${words(5)},? (?:(?:which|that|this) )?(?:leaves|leaving|left) (?:(?:an?|the) (?:[a-z]+ ){1,3}of )?${figure("rest")}`,
  ),
  // "410 records; once 23 had been struck out, 387 remained"
  pattern(
    `${figure("one")}[^⟦⟧.:]{1,60}${figure("other")}${words(6)}(?:,? (?:or )?⟦\\d+⟧)?[,;]?(?: and)? ${figure("rest")}${words(1)} (?:remained|remain|were left|are left|survived?|lived on|came through)(?![a-z])`,
  ),
  // "14 of its 63 shops will close, the remaining 49 are to be refitted"
  pattern(
    `${figure("other")} of (?:(?:the|its|their|our|his|her) )?${figure("one")}[^⟦⟧.;:]{1,60}[,;] (?:and )?the (?:remaining|surviving|other) ${figure("rest")}`,
  ),
  // "budgeted 300 hours, used 268, so there are still 32 left"
  pattern(
    `${figure("one")}[^⟦⟧.;:]{1,60}${figure("other")}${words(5)},? so (?:there (?:is|are) )?(?:still )?${figure("rest")}${words(1)} (?:left|remain|remaining|in the bank|to go|to spare)(?![a-z])`,
  ),
  // "of 80 voters 62 were on the list, so 18 were not"
  pattern(
    `\\bof ${figure("one")}${words(4)},? ${figure("other")}${words(5)},? so ${figure("rest")} (?:were|was|are|is|did|do|had|have|has) not\\b`,
  ),
  // "of 164 pieces 118 hang, so 46 are missing", "three of eleven were heeded, so eight are outstanding"
  pattern(
    `\\bof ${figure("one")}${words(4)},? ${figure("other")}${words(5)},? so (?:that )?${figure("rest")}${words(1)} (?:were|was|are|is) (?:${LACKING})(?![a-z])`,
  ),
  pattern(
    `${figure("other")} of (?:(?:the|its|their|our|his|her) )?${figure("one")}${words(6)},? so (?:that )?${figure("rest")}${words(1)} (?:were|was|are|is) (?:${LACKING})(?![a-z])`,
  ),
];

/** Where more amounts stand before the rest, it is the rest of all of them. What was added leaves a sum. */
function remainderOf(wording: Found): Reading | undefined {
  const [one, other, rest] = [wording.figure("one"), wording.figure("other"), wording.figure("rest")];
  if (one === undefined || other === undefined || rest === undefined || wording.before.includes("⟦"))
    return undefined;
  const pair = onOneMeasure(one, other);
  const inMeasure = pair && inMeasureOf(rest, pair[0]);
  const isCounted = pair !== undefined && isCount(pair[0]) && isCount(rest);
  if (
    pair === undefined ||
    !isScaleClear([one, other, rest]) ||
    !(isCounted || inMeasure?.dimension === pair[0].dimension)
  )
    return undefined;
  const [a, b, stated] = [
    amountsOf(pair[0]),
    amountsOf(pair[1]),
    amountsOf(isCounted ? rest : (inMeasure ?? rest)),
  ];
  if (a === undefined || b === undefined || stated === undefined || rest.dimension === "ratio")
    return undefined;
  if (!isCounted && !SPENT.test(wording.text) && !LEFT.test(wording.text)) return undefined;
  const [larger, smaller] = nominal(pair[0]) > nominal(pair[1]) ? pair : [pair[1], pair[0]];
  const left = isCounted ? rest : (inMeasure ?? rest);
  // "It opened 12 and shut 20, leaving 140": of something told elsewhere.
  if (nominal(left) > nominal(larger) + nominal(smaller)) return undefined;
  return {
    kind: "difference",
    stated: rest,
    from: [one, other],
    holds: canBeEqual(distance(a, b), stated) || canBeEqual(sum([a, b]), stated),
    explanation: `${told(larger)} less ${told(smaller)} is ${reckoned(left, nominal(larger) - nominal(smaller))}, not ${told(rest)}`,
  };
}

/** Of two amounts of money the one must go off the other: profit and sales leave nothing to reckon. */
const SPENT =
  /\b(?:costs?|expenses|expenditure|spending|spent|spends|outgoings|debts?|liabilities|taxes|charges|wages|rent|paid|used|sold|repaid|lost|withdrew)\b/;

/** "So there are still 32 left" */
const LEFT =
  /\bso\b[^⟦]*⟦\d+⟧(?: [a-z]+)? (?:left|remain|remaining|in the bank|to go|to spare)$|⟦ [a-z]* ?(?:remained|remain|were left|are left|survived?)$|\bthe (?:remaining|surviving|other) ⟦\d+⟧$|\bso (?:that )?⟦\d+⟧(?: [a-z]+)? (?:were|was|are|is) [a-z ]+$/;
