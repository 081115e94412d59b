import { COUNTS, familyOf } from "../quantity/family";
import type { Figure } from "../quantity/figure";

/**
 * An amount told with a scale word and no unit, in the unit that the amounts before it are told in: "71.9 billion crowns in
 * the sector, Torvane 36.8 billion". Undefined where it has a unit, or none is told near it. It may still count something else,
 * so that it is held against a source as it is written first.
 * @param told the figures of its sentence or paragraph, in their order
 * @param prose the text that their spans are offsets into
 */
export function understoodIn(figure: Figure, told: readonly Figure[], prose: string): Figure | undefined {
  if (figure.kind !== "quantity" || figure.dimension !== "" || !isScaled(figure)) return undefined;
  const { start } = figure.span;
  const lenders = told.filter((other) => lends(other) && Math.abs(other.span.start - start) <= WITHIN_REACH);
  const last = told.findLast(({ kind, span }) => kind === "quantity" && span.start < start);
  // "It shipped 1.87 million bags, after 1.62 million, and took in $742 million".
  if (last !== undefined && last.unit !== "" && isScaled(last) && familyOf(last.dimension) === COUNTS)
    return undefined;
  const lender = lenders.findLast(({ span }) => span.start < start) ?? lenders[0];
  if (lender === undefined || OF_OTHERS.test(prose.slice(lender.span.end, start))) return undefined;
  const { unit, dimension, factor, isBareDollar } = lender;
  return { ...figure, unit, dimension, factor, isBareDollar };
}

/** "Goods rose by 2.4 million tonnes and the number of passengers by 2.6 million". */
const OF_OTHERS =
  /\b(?:numbers? of|people|passengers|customers|visitors|users|members|subscribers|travellers|guests|patients|pupils|jobs|homes|households|cars|units|copies|tickets|nights|visits|trips)\b/i;

/** "94.8 billion": its last written digit stands for hundreds at least, so that a scale word follows. */
export const isScaled = ({ step, form }: Figure): boolean =>
  step.low >= 100 && (form === "digits" || form === "words");

const lends = (figure: Figure): boolean =>
  figure.kind === "quantity" && isScaled(figure) && MEASURES.test(figure.dimension);

/** Money, and what is weighed or measured in great numbers; no rate. */
const MEASURES = /^(?:money:[A-Za-z]+|mass|volume|area|energy|power|length|flow)$/;
/** In UTF-16 code units: two or three sentences. */
const WITHIN_REACH = 300;
