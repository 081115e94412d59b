import type { Figure } from "../quantity/figure";
import { firstAt } from "../text/first-at";
import type { Term } from "../text/terms";

/** A term that every figure of its sentence is said of: "The founders keep 22 % of the shares and 41 % of the votes". */
export const SHARED = 0;

/**
 * Which figure of its sentence each term belongs to: `SHARED`, or the figure's place among the given ones, from 1.
 * Between two figures the terms divide at the first comma or conjunction. The words before the first figure are shared,
 * unless what follows names a subject of its own: "Calder had the ball for 62 % of the match and Northport for 38 %".
 * @param text the block's prose, which terms and figures are offsets into
 */
export function ownersOf(terms: readonly Term[], figures: readonly Figure[], text: string): Uint8Array {
  const borders = bordersBetween(figures, text);
  const isParallel = borders.some((border, index) => {
    const first = terms[firstAt(terms.length, (at) => (terms[at] as Term).start >= border)];
    return first !== undefined && first.end <= (figures[index + 1]?.span.start ?? 0);
  });
  const first = figures[0]?.span.start ?? 0;
  const inOrder = borders.toSorted((a, b) => a - b);
  return Uint8Array.from(terms, ({ start }) => {
    if (start < first && !isParallel) return SHARED;
    return Math.min(1 + firstAt(inOrder.length, (at) => (inOrder[at] as number) > start), MOST);
  });
}

/** Where, between each figure and the next, the words of the next begin. */
const bordersBetween = (figures: readonly Figure[], text: string): readonly number[] =>
  figures.slice(1).map((next, index) => {
    const from = figures[index]?.span.end ?? 0;
    const between = text.slice(from, Math.min(next.span.start, from + LONGEST));
    const border = (CONJUNCTION.exec(between) ?? PAUSE.exec(between))?.index;
    return border === undefined ? next.span.start : from + border;
  });

/** A conjunction divides before a comma does: "3.7 %, which came from volume, and 4.2 % from price". */
const CONJUNCTION = /;|\b(?:and|or|while|whereas|but|against|versus|after|compared|than)\b/i;
const PAUSE = /[,:()—]|\b(?:from|to|with)\b/i;
const LONGEST = 400;
const MOST = 255;
