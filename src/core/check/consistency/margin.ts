import type { Figure } from "../../quantity/figure";
import { onOneMeasure } from "./alike";
import { type Amounts, amountsOf, canBeEqual, divided, resultOf } from "./amounts";
import type { Reading } from "./inconsistency";
import { type Found, figure, figuresIn, found, pattern, words } from "./parts";
import { nominal, reckoned, told } from "./reckoned";
import type { Rule } from "./rule";
import type { Sentence } from "./sentence";

/** "On sales of $200 million it made a profit of $20 million, a margin of 10 %". */
export const margin: Rule = {
  kind: "share",
  readings: (sentence) => found(sentence, MARGINS).flatMap((one) => readingOf(one, sentence) ?? []),
  example: {
    contradicts: "Sales were $200 million. Profit came to $20 million, a margin of 20 %.",
    holds: "Sales were $200 million. Profit came to $20 million, a margin of 10 %.",
  },
};

const MARGIN =
  ",?(?: or| for| which is| that is| making| makes| giving| gives| meaning| which leaves| leaving)? an?(?: (?<of>[a-z-]+))? margin of ";

const MARGINS: readonly RegExp[] = [
  // "a profit of $20 million on sales of $200 million, a margin of 10 %"
  pattern(
    `${figure("profit")}${words(2)} (?:on|from|against)${words(2)} (?:revenues?|sales|turnover) of ${figure("sales")}${words(3)}${MARGIN}${figure("margin")}`,
  ),
  // "… a profit of $20 million, a margin of 10 %"
  pattern(`${figure("profit")}${words(3)}${MARGIN}${figure("margin")}`),
];

function readingOf(one: Found, sentence: Sentence): Reading | undefined {
  const [profit, stated] = [one.figure("profit"), one.figure("margin")];
  const kind = one.group("of");
  // "Net profit was 164, a gross margin of 39 %" is of another profit.
  const isOfThatProfit = kind === "" || kind === "profit" || one.before.replace(/.*⟧/, "").includes(kind);
  if (profit === undefined || stated?.dimension !== "ratio" || !isOfThatProfit) return undefined;
  const sales = one.figure("sales");
  const before = figuresIn(SALES.exec(one.before)?.[1] ?? "", sentence);
  const [few, said] = [amountsOf(profit), resultOf(stated)];
  if (few === undefined || said === undefined) return undefined;
  // Which of several amounts were the sales may be unclear; one that fits is enough.
  const bases = (sales === undefined ? before : [sales]).flatMap((base) => basisOf(base, profit, few) ?? []);
  const [first] = bases;
  if (first === undefined) return undefined;
  return {
    kind: "share",
    stated,
    from: [first.base, profit],
    holds: bases.some(({ share }) => canBeEqual(share, said)),
    explanation: `${told(profit)} of ${told(first.base)} is ${reckoned(stated, nominal(profit) / nominal(first.base))}, not ${told(stated)}`,
  };
}

const SALES = /\b(?:revenues?|sales|turnover)\b(.*)/;

type Basis = { readonly base: Figure; readonly share: Amounts };

function basisOf(base: Figure, profit: Figure, few: Amounts): Basis | undefined {
  // "3.0 billion dinars … and EBITDA reached 586 million": either may leave its unit to the other.
  const all = onOneMeasure(base, profit) === undefined ? undefined : amountsOf(base);
  return all === undefined || nominal(base) <= nominal(profit)
    ? undefined
    : { base, share: divided(few, all) };
}
