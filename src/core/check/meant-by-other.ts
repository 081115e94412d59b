import { familyOf } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import type { Relation } from "./finding";
import { relate } from "./relation";
import { isOtherNoun } from "./signs";
import { slipBetween } from "./slips";
import { writtenOf } from "./written";

/**
 * Whether another figure of the draft's sentence means the claim's, told at another scale, in another currency or with two
 * digits swapped, and the one that is asked about does not.
 */
export const isMeantByOther = (
  asked: Figure,
  claim: Figure,
  relation: Relation,
  others: readonly Figure[],
): boolean =>
  (others.some((other) => isRescaled(other, claim) || isInOtherMoney(other, claim)) &&
    !isRescaled(asked, claim) &&
    !isInOtherMoney(asked, claim)) ||
  (relation === "disjoint" && others.some((other) => isSwapped(other, claim)) && !isSwapped(asked, claim));

/** The same digits at another scale: the other figure is meant by it, and told wrongly. */
const isRescaled = (other: Figure, claim: Figure): boolean => {
  if (familyOf(other.dimension) !== familyOf(claim.dimension)) return false;
  const { significant, inBase } = writtenOf(other);
  const theirs = writtenOf(claim);
  return (
    significant.length > 1 &&
    significant === theirs.significant &&
    inBase !== theirs.inBase &&
    !isOtherNoun({ draft: other, claim })
  );
};

/** "$42 million" for "£42 million": the other figure is meant by it, too. */
const isInOtherMoney = (other: Figure, claim: Figure): boolean =>
  other.low === claim.low &&
  other.factor === claim.factor &&
  other.dimension !== claim.dimension &&
  relate(other, claim)?.bridge === "currency";

/** "2.3 billion" for "3.2 billion": the other figure is meant by it, and mistyped. */
const isSwapped = (other: Figure, claim: Figure): boolean => {
  if (other.dimension !== claim.dimension) return false;
  const [ours, theirs] = [writtenOf(other).significant, writtenOf(claim).significant];
  return (
    ours.length === theirs.length &&
    ours.length > 1 &&
    ours !== theirs &&
    slipBetween(other, claim, undefined)?.kind === "swapped digits"
  );
};
