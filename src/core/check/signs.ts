import { amountOf, nounOf } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import { stemOf } from "../text/terms";
import { areCounts } from "./comparable";
import type { SlipKind } from "./finding";
import type { Pairing } from "./pairing";
import { doRolesAgree } from "./role";
import { alignedDigits, isOfOneMagnitude, significantDigits, writtenOf } from "./written";

/** One thing that makes it likelier, or less likely, that two figures tell the same fact. */
export type Sign = {
  /** What a reader is told where it spoke for the match; "" for what only speaks against, or says little alone. */
  readonly says: string;
  /** What one unit of it adds to the log-odds of the match. */
  readonly weight: number;
  readonly of: (pairing: Pairing) => number;
};

/** Not told of what was worked out: there the calculation is. */
const SAME_NUMBER = "the same number";

/** What is said of the two figures, whatever the numbers are. */
const OF_THE_WORDS = {
  always: { says: "", weight: -2.59, of: () => 1 },
  foundShare: { says: "the same words", weight: 0.4, of: ({ overlap }) => overlap.foundShare },
  backShare: { says: "the same words", weight: -0.49, of: ({ overlap }) => overlap.backShare },
  likeness: { says: "the same words", weight: 1.56, of: ({ overlap }) => overlap.likeness },
  found: { says: "the same words", weight: 0.57, of: ({ overlap }) => Math.log(1 + overlap.found) },
  beside: { says: "", weight: -0.04, of: ({ overlap }) => overlap.beside },
  untelling: { says: "", weight: -0.67, of: ({ isTelling }) => yes(!isTelling) },
  otherSubject: { says: "", weight: -0.36, of: ({ isOtherSubject }) => yes(isOtherSubject) },
  sameName: { says: "the same name", weight: 0.3, of: ({ isOfSameName }) => yes(isOfSameName === true) },
  otherName: { says: "", weight: -0.53, of: ({ isOfSameName }) => yes(isOfSameName === false) },
  otherMeasure: { says: "", weight: -0.87, of: ({ isOtherMeasure }) => yes(isOtherMeasure) },
  fit: { says: "the same words", weight: 0.63, of: ({ fit }) => Math.min(fit, MOST_FIT) / MOST_FIT },
  wording: { says: "the same words", weight: 1.25, of: ({ wording }) => wording / MUCH_ALIKE },
  samePeriod: { says: "the same period", weight: 0.92, of: ({ isPeriodNamed }) => yes(isPeriodNamed) },
  periodOnce: { says: "", weight: -0.21, of: ({ period }) => yes(period === "unknown") },
  otherPeriod: { says: "", weight: -1.03, of: ({ period }) => yes(period === "different") },
  otherRole: {
    says: "",
    weight: -1.03,
    of: ({ draftPart, claimPart }) => yes(!doRolesAgree(draftPart.role, claimPart.role)),
  },
  otherStanding: {
    says: "",
    weight: -0.9,
    of: ({ draftPart, claimPart }) => yes(draftPart.standing !== claimPart.standing),
  },
  sameDirection: {
    says: "the same direction",
    weight: -0.01,
    of: ({ draft, claim }) => yes(draft.direction !== 0 && draft.direction === claim.direction),
  },
  directionOnce: {
    says: "",
    weight: -0.74,
    of: ({ draft, claim }) => yes((draft.direction === 0) !== (claim.direction === 0)),
  },
  otherDirection: {
    says: "",
    weight: -1.25,
    of: ({ draft, claim }) => yes(draft.direction * claim.direction === -1),
  },
  companions: {
    says: "other figures of the sentence agree",
    weight: 1.35,
    of: ({ companions }) => Math.log(1 + companions),
  },
  alone: { says: "", weight: 0.51, of: ({ others }) => yes(others === 0) },
  inParagraph: {
    says: "other figures of the paragraph agree",
    weight: 1.94,
    of: ({ inParagraph }) => inParagraph,
  },
  around: {
    says: "other figures of the paragraph stand near it",
    weight: 1.08,
    of: ({ around }) => Math.log(1 + around),
  },
  follows: { says: "", weight: 0.58, of: ({ follows }) => follows },
  toldNear: { says: "", weight: -1.55, of: ({ isToldNear }) => yes(isToldNear) },
  parallel: { says: "the same place in the sentence", weight: 0.17, of: ({ isParallel }) => yes(isParallel) },
  parallelBeside: {
    says: "the same place in the sentence",
    weight: 1.52,
    of: ({ isParallel, companions }) => (isParallel ? Math.log(1 + companions) : 0),
  },
  strangers: { says: "", weight: -0.18, of: ({ strangers }) => Math.min(strangers, 3) },
  expectedOnce: { says: "", weight: -0.15, of: ({ isExpectedOnce }) => yes(isExpectedOnce) },
  taken: { says: "", weight: -2.22, of: ({ isTaken }) => yes(isTaken) },
  sources: { says: "", weight: -0.57, of: ({ sources }) => Math.log(Math.min(sources, MANY_SOURCES)) },
  comparable: { says: "", weight: -0.51, of: ({ comparable }) => Math.log(comparable) },
  ofKind: {
    says: "",
    weight: -0.42,
    of: ({ ofKind }) => Math.log(1 + ofKind),
  },
  count: { says: "", weight: -0.02, of: ({ draft, claim }) => yes(areCounts(draft, claim)) },
  otherNoun: { says: "", weight: -0.48, of: (pairing) => yes(isOtherNoun(pairing)) },
  sameNoun: {
    says: "the same thing counted",
    weight: 0.24,
    of: ({ draft, claim }) => yes(areOfOneNoun(draft, claim) && areCounts(draft, claim)),
  },
  sameUnit: { says: "the same unit", weight: 0.11, of: ({ draft, claim }) => yes(draft.unit === claim.unit) },
  unitOnce: {
    says: "",
    weight: -0.14,
    of: ({ draft, claim }) => yes((draft.dimension === "") !== (claim.dimension === "")),
  },
  sameHedge: {
    says: "",
    weight: 1.24,
    of: ({ draft, claim }) => yes(draft.hedge !== undefined && draft.hedge === claim.hedge),
  },
  otherTime: { says: "", weight: -0.53, of: ({ isOfOtherTime }) => yes(isOfOtherTime) },
  cell: { says: "", weight: 0.49, of: ({ isCell }) => yes(isCell) },
  betterFit: { says: "", weight: -3.02, of: ({ hasBetterFit }) => yes(hasBetterFit) },
  // These two by hand: labels do not tell of what was worked out, and the fit leaves it out (test/bench/fit/choices.ts).
  workedOut: { says: "", weight: -1, of: ({ isWorkedOut }) => yes(isWorkedOut) },
  byChance: {
    says: "",
    weight: -0.5,
    of: ({ byChance }) => Math.log(Math.max(1, byChance / SELDOM)),
  },
  laterFigure: { says: "", weight: -2.12, of: ({ hasLaterFigure }) => yes(hasLaterFigure) },
} satisfies Readonly<Record<string, Sign>>;

/** How the numbers stand to each other. */
const OF_THE_NUMBERS = {
  unlike3: { says: "", weight: 1.07, of: (pairing) => yes(!pairing.isTelling && agreesWith(pairing) === 3) },
  agrees1: { says: SAME_NUMBER, weight: 3.03, of: (pairing) => yes(agreesWith(pairing) === 1) },
  agrees2: { says: SAME_NUMBER, weight: 3.23, of: (pairing) => yes(agreesWith(pairing) === 2) },
  agrees3: { says: SAME_NUMBER, weight: 3.36, of: (pairing) => yes(agreesWith(pairing) === 3) },
  entailed: { says: "", weight: -1.04, of: ({ relation }) => yes(relation === "entailed") },
  consistent: { says: "", weight: 0.17, of: ({ relation }) => yes(relation === "consistent") },
  offByOne: { says: "", weight: 1.01, of: ({ slip }) => yes(slip?.kind === "off by one") },
  swapped2: {
    says: "two digits swapped",
    weight: 1.98,
    of: (pairing) => yes(slipsBy(pairing, isSwap) === 2),
  },
  swapped3: {
    says: "two digits swapped",
    weight: 3.36,
    of: (pairing) => yes(slipsBy(pairing, isSwap) === 3),
  },
  scaled1: { says: "", weight: 0.55, of: (pairing) => yes(slipsBy(pairing, isOfScale) === 1) },
  scaled2: {
    says: "the same digits at another scale",
    weight: 1.35,
    of: (pairing) => yes(slipsBy(pairing, isOfScale) === 2),
  },
  scaled3: {
    says: "the same digits at another scale",
    weight: 2.37,
    of: (pairing) => yes(slipsBy(pairing, isOfScale) === 3),
  },
  swapped4: {
    says: "two digits swapped",
    weight: 1.28,
    of: (pairing) => yes(slipsBy(pairing, isSwap) === 3 && isLong(pairing)),
  },
  lostDigit: {
    says: "the same digits but one",
    weight: -0.87,
    of: (pairing) => yes(slipsBy(pairing, isOfOneDigit) > 0),
  },
  lostLonger: {
    says: "the same digits but one",
    weight: 0.65,
    of: (pairing) =>
      slipsBy(pairing, isOfOneDigit) > 0 ? Math.min(Math.max(0, longest(pairing) - 2), 2) : 0,
  },
  mistyped: {
    says: "the same digits but one",
    weight: 1.28,
    of: (pairing) => yes(agreeingBehind(pairing) >= 2),
  },
  bridged1: { says: "", weight: 2.33, of: (pairing) => yes(bridgedBy(pairing) === 1) },
  bridged2: { says: SAME_NUMBER, weight: 3.12, of: (pairing) => yes(bridgedBy(pairing) === 2) },
  bridged3: { says: SAME_NUMBER, weight: 2.8, of: (pairing) => yes(bridgedBy(pairing) === 3) },
  apart: { says: "", weight: -1.5, of: (pairing) => apart(pairing) },
} satisfies Readonly<Record<string, Sign>>;

/**
 * The log-odds that a claim's figure is the fact which a draft's figure tells, against its being none of the source's,
 * is the sum of these: a conditional logit model (McFadden 1974), fitted on labelled drafts and pairs by
 * `npm run bench:fit`, which prints the weights.
 */
export const SIGNS = { ...OF_THE_WORDS, ...OF_THE_NUMBERS };

/** The log-odds of a match. */
export function logOddsOf(pairing: Pairing): number {
  let sum = 0;
  for (const { weight, of } of TABLE) sum += weight * of(pairing);
  return sum;
}

/** The same were the numbers left out of account: how likely both tell of the same thing, whatever they say of it. */
export function closenessOf(pairing: Pairing): number {
  let sum = 0;
  for (const { weight, of } of WORDS) sum += weight * of(pairing);
  return sum;
}

/** What spoke most for a match, in words, the strongest first. */
export function reasonsFor(pairing: Pairing): readonly string[] {
  const told: { readonly says: string; readonly gain: number }[] = [];
  for (const { says, signs } of REASONS) {
    let gain = 0;
    for (const { weight, of } of signs) gain += weight * of(pairing);
    if (gain >= WORTH_TELLING && !(pairing.isWorkedOut && says === SAME_NUMBER)) told.push({ says, gain });
  }
  return told.sort((a, b) => b.gain - a.gain).map(({ says }) => says);
}

const TABLE: readonly Sign[] = Object.values(SIGNS);

/** The signs that say the same together, in the order in which they were first met. */
const REASONS = [...new Set(TABLE.map(({ says }) => says))]
  .filter((says) => says !== "")
  .map((says) => ({ says, signs: TABLE.filter((sign) => sign.says === says) }));

const WORDS: readonly Sign[] = Object.values(OF_THE_WORDS);

export const yes = (holds: boolean): number => (holds ? 1 : 0);

/** "1,200 women" against "1,400 men"; workers and employees are one (see CONCEPTS). */
export const isOtherNoun = ({ draft, claim }: Pick<Pairing, "draft" | "claim">): boolean => {
  if (draft.unit === "" || claim.unit === "" || draft.unit === claim.unit || !areCounts(draft, claim))
    return false;
  return stemOf(nounOf(draft)) !== stemOf(nounOf(claim));
};

/** Both count the same, by the same word. */
export const areOfOneNoun = (a: Figure, b: Figure): boolean => a.unit !== "" && nounOf(a) === nounOf(b);

/** The more digits agree, the less likely by chance: 0 where the two do not agree, else 1, 2, or 3 for three and more. */
const agreesWith = ({ draft, relation }: Pairing): number =>
  relation === "equal" || relation === "entailed" ? digitsOf(draft) : 0;

/** The same of a difference that a slip of some kinds explains. */
const slipsBy = (pairing: Pairing, isSuch: (kind: SlipKind, pairing: Pairing) => boolean): number =>
  pairing.slip !== undefined && isSuch(pairing.slip.kind, pairing) ? digitsOf(pairing.draft) : 0;

/** The same of one number in another currency, in points for percent, or of a fall for a rise. */
const bridgedBy = ({ draft, bridge }: Pairing): number => (bridge === undefined ? 0 : digitsOf(draft));

/** Four digits and more: a tenth as many agree by chance. */
const isLong = ({ draft }: Pairing): boolean => significantDigits(draft) >= 4;

const isSwap = (kind: SlipKind): boolean => kind === "swapped digits";
/** A zero at the end, lost or added, is a power of ten too. */
const isOfScale = (kind: SlipKind, pairing: Pairing): boolean =>
  kind === "scale" || kind === "decimal point" || (isOfDigit(kind) && areSameDigits(pairing));
const isOfOneDigit = (kind: SlipKind, pairing: Pairing): boolean =>
  isOfDigit(kind) && !areSameDigits(pairing);
const isOfDigit = (kind: SlipKind): boolean => kind === "missing digit" || kind === "added digit";

/** Up to a power of ten. */
export const areSameDigits = ({ draft, claim }: Pick<Pairing, "draft" | "claim">): boolean =>
  writtenOf(draft).significant === writtenOf(claim).significant;

/** How many digits the longer of the two has. */
const longest = ({ draft, claim }: Pairing): number =>
  Math.max(significantDigits(draft), significantDigits(claim));

/** "332,300" and "322,300": of three digits or more one differs, and how many behind it agree; 0 where it is not so. */
function agreeingBehind({ draft, claim, relation, slip }: Pairing): number {
  if (relation !== "disjoint" || slip !== undefined) return 0;
  const [ours, theirs] = [writtenOf(draft), writtenOf(claim)];
  if (!isOfOneMagnitude(ours, theirs)) return 0;
  const [a, b] = alignedDigits(ours, theirs);
  const { length } = a;
  let at = 0;
  while (at < length && a[at] === b[at]) at++;
  return length >= 3 && at < length && a.slice(at + 1) === b.slice(at + 1) ? length - at - 1 : 0;
}

const digitsOf = (figure: Figure): number => Math.min(3, Math.max(1, significantDigits(figure)));

/** How far two amounts lie apart where no slip explains it: the natural logarithm of their ratio, at most FARTHEST; an impression ("millions of dollars") is never far. */
function apart({ draft, claim, relation, slip }: Pairing): number {
  // Years and ranks are no amounts.
  if (relation !== "disjoint" || slip !== undefined || claim.form === "vague" || draft.kind !== "quantity")
    return 0;
  const ratio = Math.abs(amountOf(draft) / amountOf(claim));
  return ratio > 0 && Number.isFinite(ratio) ? Math.min(Math.abs(Math.log(ratio)), FARTHEST) : FARTHEST;
}

const MANY_SOURCES = 6;
/** So few results by chance are as good as none. */
const SELDOM = 0.01;
const MOST_FIT = 6;
/** What the letters around a figure and around the claim that tells its fact have in common, on average. */
const MUCH_ALIKE = 0.4;
const FARTHEST = 5;
const WORTH_TELLING = 0.3;
