import type { Figure } from "../quantity/figure";
import { datedBy } from "./event";
import { isAgreed, relate } from "./relation";
import type { Asked, Weighed } from "./weigh";
import { significantDigits } from "./written";

/** What stands beside both: the amount that each dates, some other figure, nothing, or each an amount of its own. */
export type Shared = "dated" | "other" | "none" | "another's";

export function sharedWith({ figure, others, prose }: Asked, { claim, figure: theirs }: Weighed): Shared {
  const isHeldIn = (figures: readonly Figure[], least: number) => (other: Figure) =>
    significantDigits(other) >= least &&
    figures.some((held) => held.kind === "quantity" && isAgreed(relate(other, held)?.relation));
  const [ours, dated] = [datedBy(figure, others), datedBy(theirs, claim.figures)];
  if (ours.some(isHeldIn(dated, 1))) return "dated";
  if (ours.length > 0 && dated.length > 0) return "another's";
  const [own, their] = [
    toldBefore(figure, others, prose),
    toldBefore(theirs, claim.figures, claim.source.text),
  ];
  if (own !== undefined && their !== undefined && isDisjoint(own, their)) return "another's";
  return others.some(isHeldIn(claim.figures, TELLING_DIGITS)) ? "other" : "none";
}

/** The amount right before a year or a date, in its clause: "lost £38.4 million before tax in the year to March 2026". */
const toldBefore = ({ span }: Figure, figures: readonly Figure[], text: string): Figure | undefined => {
  const last = figures.findLast(
    ({ kind, span: { end } }) =>
      kind === "quantity" && end <= span.start && !isAside(text.slice(end, span.start)),
  );
  return last !== undefined && !/[;.:]\s/.test(text.slice(last.span.end, span.start)) ? last : undefined;
};

/** "€0.20 (2024: €0.15), payable on 4 December": what stands behind opens no bracket that it closes. */
const isAside = (behind: string): boolean => behind.lastIndexOf(")") > behind.lastIndexOf("(");

const isDisjoint = (a: Figure, b: Figure): boolean => relate(a, b)?.relation === "disjoint";

const TELLING_DIGITS = 2;
