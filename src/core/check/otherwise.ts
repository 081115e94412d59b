import type { Slip, SlipKind } from "./finding";
import { doRolesAgree, type Part, type Standing } from "./role";
import { isAgreed, type Weighed } from "./weigh";

/**
 * Whether another figure of the same sentence fits what the draft says, where the agreeing one does not:
 * "22 % of the shares and 41 % of the votes" does not confirm 41 % of the shares.
 */
export const fitsBetter = (other: Weighed, agreeing: Weighed): boolean =>
  other.claim === agreeing.claim &&
  other.relation === "disjoint" &&
  !other.isTaken &&
  !other.isDoubtful &&
  other.period !== "different" &&
  (isSaidOf(other, agreeing) || (other.isPeriodNamed && agreeing.period !== "same"));

/** The other is said of what the draft speaks of, by name or by most of its own words. */
const isSaidOf = (other: Weighed, agreeing: Weighed): boolean =>
  (other.isOfSameName === true && agreeing.isOfSameName === false) ||
  (agreeing.isOfSameName !== true && other.fit >= LEAST_FIT && agreeing.fit <= other.fit * WORSE_FIT);

/** Whether another figure now holds where the agreeing one is told as what was said before. */
export const replaces = (other: Weighed, agreeing: Weighed, asked: Standing): boolean =>
  asked === "current" &&
  agreeing.part.standing === "earlier" &&
  other.part.standing === "current" &&
  other.relation === "disjoint" &&
  other.period !== "different" &&
  other.claim.source === agreeing.claim.source &&
  (other.claim === agreeing.claim || other.score >= agreeing.score * NEARLY);

/**
 * The draft's very number, told by a source of another period, subject or part. It explains a conflict better than
 * the digits do.
 */
export function saidOtherwise(part: Part, worst: Weighed, weighed: readonly Weighed[]): Slip | undefined {
  const same = weighed.filter(
    (one) => isAgreed(one.relation) && !one.isDoubtful && one.measure >= SAME_MEASURE,
  );
  for (const { kind, sentence, fits } of OTHERWISE) {
    if (same.some((one) => fits({ one, part, worst }))) return { kind, sentence };
  }
  return undefined;
}

type Told = { readonly one: Weighed; readonly part: Part; readonly worst: Weighed };

const OTHERWISE: readonly { kind: SlipKind; sentence: string; fits: (told: Told) => boolean }[] = [
  {
    kind: "earlier estimate",
    sentence: "The source gives this as an earlier figure that another has replaced.",
    fits: ({ one, part, worst }) => replaces(worst, one, part.standing),
  },
  {
    kind: "growth for level",
    sentence: "The source has this number for the change and another for the level, or the other way round.",
    fits: ({ one, part }) => !doRolesAgree(part.role, one.part.role),
  },
  {
    kind: "period",
    sentence: "The source has this number for another period.",
    fits: ({ one, worst }) =>
      !one.isOtherSubject &&
      (one.period === "different" || (one.period === "unknown" && worst.period === "same")),
  },
  {
    kind: "subject",
    sentence: "The source says this number of another subject.",
    fits: ({ one, worst }) => one.isOtherSubject || fitsBetter(worst, one),
  },
];

/** The rarity of one middling term. */
const LEAST_FIT = 1;
const WORSE_FIT = 0.34;
const NEARLY = 0.7;
const SAME_MEASURE = 0.15;
