import type { Pairing } from "./pairing";
import type { Reckonable } from "./reckonable";
import { isAgreed } from "./relation";
import { areSameDigits, closenessOf, SIGNS, yes } from "./signs";
import { contradicts, suretyOf } from "./surety";
import type { Weighed } from "./weigh";
import { significantDigits } from "./written";

/** A contradiction with what was weighed beside it. */
export type Contest = {
  readonly one: Weighed;
  /** From 0 up (see suretyOf). */
  readonly surety: number;
  /** The surest figure that agrees. */
  readonly agreeing: Weighed | undefined;
  /** The surety of the surest that agrees in another source; 0 where none does. */
  readonly agreeingElsewhere: number;
  /** The score of the likeliest figure that neither agrees nor contradicts; 0 where there is none. */
  readonly open: number;
  /** The score of the next best contradiction, and how many sources have another that is likely meant. */
  readonly next: number;
  readonly otherSources: number;
  /** How surely the draft's figure was reckoned from what stands around (see Reckonable). */
  readonly reckonable: number;
};

type ConflictSign = { readonly weight: number; readonly of: (contest: Contest) => number };

/** What a sign of the match tells, weighed anew. */
const asMatched =
  (name: keyof typeof SIGNS) =>
  ({ one }: Contest): number =>
    SIGNS[name].of(one.pairing);

/**
 * How likely a draft's figure is wrong where a claim tells another number: log-odds, the sum of these. A logistic model
 * fitted on labelled drafts and pairs by `npm run bench:fit`, which prints the weights. These were chosen from some two hundred
 * by the loss on topics left out: most differences of name, period and part tell no more than the score that weighs them.
 */
export const CONFLICT_SIGNS: Readonly<Record<string, ConflictSign>> = {
  always: { weight: -0.42, of: () => 1 },
  surety: { weight: 0.91, of: ({ surety }) => logOdds(surety) },
  agreeingElsewhere: { weight: -0.15, of: ({ agreeingElsewhere }) => logOdds(agreeingElsewhere) },
  noneAgreeing: { weight: 0.58, of: ({ agreeing }) => yes((agreeing?.score ?? 0) < HARDLY) },
  closeness: { weight: 0.24, of: ({ one }) => closenessOf(one.pairing) },
  closer: {
    weight: 0.36,
    of: ({ one, agreeing }) => (agreeing ? closenessOf(one.pairing) - closenessOf(agreeing.pairing) : 0),
  },
  outranking: {
    weight: 1.39,
    of: ({ one, agreeing }) => yes(agreeing?.outrankedBy.includes(one.figure) === true),
  },
  unexplained: { weight: -0.6, of: ({ one }) => yes(isUnexplained(one.pairing)) },
  unexplainedSurety: {
    weight: -0.38,
    of: ({ one, surety }) => (isUnexplained(one.pairing) ? logOdds(surety) : 0),
  },
  next: { weight: 0.07, of: ({ next }) => logOdds(next) },
  otherSources: { weight: 0.97, of: ({ otherSources }) => otherSources },
  bridged2: { weight: 1.03, of: asMatched("bridged2") },
  bridged3: { weight: 1.73, of: asMatched("bridged3") },
  sameDigits: { weight: 0.11, of: ({ one }) => yes(areSameDigits(one.pairing)) },
  swapped3: { weight: 0.91, of: asMatched("swapped3") },
  digits: {
    weight: -0.37,
    of: ({ one }) =>
      isUnexplained(one.pairing) ? Math.min(significantDigits(one.pairing.draft), MANY_DIGITS) : 0,
  },
  sure: { weight: 0.59, of: ({ one }) => yes(one.score > SURELY) },
  samePeriod: { weight: -1.22, of: asMatched("samePeriod") },
  company: { weight: 1.51, of: ({ one }) => yes(one.pairing.companions > 0) },
  companions: { weight: -1.04, of: ({ one }) => Math.min(one.pairing.companions, MANY_COMPANIONS) },
  parallel: { weight: -0.35, of: asMatched("parallel") },
  otherNoun: { weight: 0.52, of: asMatched("otherNoun") },
  ratio: { weight: -0.35, of: ({ one }) => yes(one.pairing.draft.dimension === "ratio") },
  hedged: { weight: -1.72, of: ({ one }) => yes(one.pairing.draft.hedge !== undefined) },
  sameHedge: { weight: 1.19, of: asMatched("sameHedge") },
  sameUnit: { weight: 0.64, of: asMatched("sameUnit") },
  sources: { weight: -0.51, of: asMatched("sources") },
  agreeingBeside: { weight: 0.77, of: ({ one, agreeing }) => yes(agreeing?.claim === one.claim) },
  cell: { weight: 0.24, of: asMatched("cell") },
  draftCell: { weight: -0.05, of: ({ one }) => yes(one.pairing.isDraftCell) },
  reckonable: { weight: -0.85, of: ({ reckonable }) => Math.min(reckonable, HARDLY_BY_CHANCE) },
  open: { weight: -0.05, of: ({ open }) => logOdds(open) },
};

const TABLE: readonly ConflictSign[] = Object.values(CONFLICT_SIGNS);

/** The log-odds that the draft's figure is wrong, and this claim tells what is right. */
export function conflictOdds(contest: Contest): number {
  let sum = 0;
  for (const { weight, of } of TABLE) sum += weight * of(contest);
  return sum;
}

/** The likeliest contradictions, the likeliest first, each with what stands beside it. */
export function contestsAmong(weighed: readonly Weighed[], reckonable: Reckonable): readonly Contest[] {
  const against = weighed.filter((one) => contradicts(one) && !one.pairing.isWorkedOut);
  const contenders: { readonly one: Weighed; readonly surety: number }[] = [];
  for (const one of against) {
    const surety = suretyOf(one, weighed);
    if (surety > LEAST_SURETY) contenders.push({ one, surety });
    if (contenders.length === MOST_CONTENDERS) break;
  }
  if (contenders.length === 0) return [];
  const agreeing = weighed
    .filter(({ pairing }) => isAgreed(pairing.relation))
    .map((one) => ({ one, surety: suretyOf(one, weighed) }))
    .sort((a, b) => b.surety - a.surety);
  const surest = agreeing[0]?.one;
  const open = weighed.find(({ pairing }) => pairing.relation === "consistent")?.score ?? 0;
  return contenders.map(({ one, surety }) => {
    const others = against.filter((other) => other !== one);
    const elsewhere = agreeing.find((other) => other.one.claim.source !== one.claim.source);
    return {
      one,
      surety,
      agreeing: surest,
      agreeingElsewhere: elsewhere?.surety ?? 0,
      open,
      next: others[0]?.score ?? 0,
      otherSources: new Set(others.filter(({ score }) => score > LIKELY).map(({ claim }) => claim.source))
        .size,
      reckonable: reckonable(one),
    };
  });
}

/** Of a chance from 0 to 1, kept off both ends: a sum of chances may pass certainty. */
const logOdds = (chance: number): number => {
  const within = Math.min(chance, SURE);
  return Math.log((within + EPSILON) / (1 - within + EPSILON));
};

/** No slip and no mismatch explains how the one number came of the other. */
export const isUnexplained = ({ slip, bridge }: Pairing): boolean =>
  slip === undefined && bridge === undefined;

/** A contradiction less sure than this is none, and beyond so many nobody is warned. */
const LEAST_SURETY = 0.01;
const MOST_CONTENDERS = 6;
const LIKELY = 0.2;
const HARDLY = 0.01;
const SURELY = 0.8;
const SURE = 0.9999;
const EPSILON = 1e-4;
/** Once in a hundred. */
const HARDLY_BY_CHANCE = 4.6;
const MANY_DIGITS = 5;
const MANY_COMPANIONS = 3;
