import type { Corpus } from "../corpus/corpus";
import { isClose } from "../quantity/amounts";
import { amountOf, familyOf } from "../quantity/family";
import { DOUBTFUL, type Figure } from "../quantity/figure";
import { boundWords } from "./bound-words";
import { type ClaimReader, claimReader } from "./claim-figure";
import type { Slip } from "./finding";
import { orderInTime } from "./order-in-time";
import type { Pairing } from "./pairing";
import { isAgreed } from "./relation";
import { areInOneColumn } from "./row-mates";
import { areOfOneNoun, closenessOf, isOtherNoun, SIGNS } from "./signs";
import type { Subject } from "./subject";
import { suretyOf } from "./surety";
import type { Asked, Weighed } from "./weigh";
import { weighClaim } from "./weigh-claim";

/** Two figures of a draft's sentence that a source tells side by side, each held against both of the source's. */
export type Crossing = {
  /** The draft's, in their order. */
  readonly asked: readonly [Asked, Asked];
  /** What agrees with the one and the other. */
  readonly straight: readonly [Weighed, Weighed];
  /** What the one and the other would be, were they told the wrong way round. */
  readonly crossed: readonly [Weighed, Weighed];
  /** What the source says of the two that agree, in their order. */
  readonly subjects: readonly [Subject, Subject];
};

/** One thing that makes it likelier that two numbers were exchanged; `of` tells how much more it holds crossed than straight. */
export type ExchangeSign = { readonly weight: number; readonly of: (crossing: Crossing) => number };

/** How much more a sign of the match tells for the two crossed than for the two as they stand. */
const asMatched =
  (name: keyof typeof SIGNS) =>
  ({ straight, crossed }: Crossing): number => {
    const told = ([a, b]: readonly [Weighed, Weighed]): number =>
      SIGNS[name].of(a.pairing) + SIGNS[name].of(b.pairing);
    return told(crossed) - told(straight);
  };

/**
 * How likely two numbers of one sentence were exchanged ("Brontide plans $78 billion and Ovessa $112 billion" where the source
 * has it the other way round): log-odds, the sum of these. A logistic model fitted by `npm run bench:fit` on the sentences
 * of the labelled drafts that tell two figures of a source rightly, and on the same with the two numbers exchanged.
 */
export const EXCHANGE_SIGNS: Readonly<Record<string, ExchangeSign>> = {
  always: { weight: 0.13, of: () => 1 },
  likeness: { weight: 5.75, of: asMatched("likeness") },
  wording: { weight: 0.48, of: asMatched("wording") },
  sameDirection: { weight: 3.84, of: asMatched("sameDirection") },
  samePeriod: { weight: 6.1, of: asMatched("samePeriod") },
  own: { weight: 1.97, of: (crossing) => Math.max(-MOST_OWN, Math.min(ownWords(crossing), MOST_OWN)) },
  bound: {
    weight: 3.36,
    of: (crossing) => Math.max(-MOST_BOUND, Math.min(boundWords(crossing), MOST_BOUND)),
  },
  // "From 288,000 to 271,000" where 271,000 was before.
  time: { weight: -6.84, of: (crossing) => times(crossing) },
  // A writer mostly keeps to the order of the source.
  order: {
    weight: -1.31,
    of: ({ straight: [a, b] }) => Math.sign(b.figure.span.start - a.figure.span.start),
  },
};

const TABLE: readonly ExchangeSign[] = Object.values(EXCHANGE_SIGNS);

/** What the source says in the place of a number that was exchanged with another. */
export type Exchange = { readonly right: Weighed; readonly slip: Slip };

/** The figures of a sentence whose numbers were likely exchanged. */
export function exchangedAmong(
  asked: readonly Asked[],
  weighed: ReadonlyMap<Figure, readonly Weighed[]>,
  corpus: Corpus,
): ReadonlyMap<Figure, Exchange> {
  const exchanged = new Map<Figure, Exchange>();
  for (const crossing of crossingsAmong(asked, weighed, corpus).filter(isExchanged)) {
    const kind = times(crossing) < 0 ? "period" : "subject";
    const slip: Slip = { kind, sentence: "The source has these two numbers the other way round." };
    crossing.asked.forEach(({ figure }, at) => {
      exchanged.set(figure, { right: crossing.crossed[at] as Weighed, slip });
    });
  }
  return exchanged;
}

/** "Cars pay 610 instead of 560": where one of the two alone was before, it was taken for what is now, and no two were exchanged. */
const isTakenForNow = ({ straight }: Crossing): boolean => {
  const ofClaims = straight.map(({ pairing }) => pairing.claimPart.standing);
  return (
    straight.every(({ pairing }) => pairing.draftPart.standing === "current") && ofClaims[0] !== ofClaims[1]
  );
};

/** "From 17 words to 11" and "17 candidates, 11 a year before": the very numbers, and of other things. */
const isOfOtherThings = ({ straight, crossed }: Crossing): boolean =>
  [...straight, ...crossed].every(({ pairing }) => isOtherNoun(pairing));

/** The noun of "87,000 tickets, after 128,000 in March" is beside its own number in every sentence: such two are told apart by time alone. */
const isToldApart = (crossing: Crossing): boolean =>
  !isOtherNoun({ draft: crossing.asked[0].figure, claim: crossing.asked[1].figure }) &&
  (crossing.asked[0].figure.dimension === crossing.asked[1].figure.dimension || times(crossing) < 0);

/** "£74.8 million: £41.2 million from the state and £33.6 million of its own": the draft's own sum holds as it stands. */
const isSummedUp = ({ asked }: Crossing): boolean =>
  asked.some(({ figure, others }) => {
    const alike = others.filter((other) => other.dimension === figure.dimension).map(amountOf);
    return alike.some((one, at) =>
      alike.slice(at + 1).some((other) => isClose(one + other, amountOf(figure))),
    );
  });

/** "420 cars and 110 passengers" where the source has 420 passengers and 110 cars. */
const areNounsCrossed = ({ asked: [a, b], straight: [ours, theirs] }: Crossing): boolean =>
  areOfOneNoun(a.figure, theirs.figure) &&
  areOfOneNoun(b.figure, ours.figure) &&
  !areOfOneNoun(a.figure, ours.figure);

const isExchanged = (crossing: Crossing): boolean =>
  !isSummedUp(crossing) && (areNounsCrossed(crossing) || isToldCrosswise(crossing));

/**
 * "On Fridays" stands right behind the one number on both sides, or "of 120" does: whatever else is told in another order, such
 * two were not exchanged.
 */
const areFollowedAlike = ({ asked, straight: [ours, theirs] }: Crossing): boolean => {
  const [a, b] = asked.map(({ figure, prose }) => wordsBehind(figure, prose));
  const [c, d] = [ours, theirs].map(({ figure, claim }) => wordsBehind(figure, claim.source.text));
  if (a === undefined || b === undefined || a === b || c === d) return false;
  return (a !== "" && a === c) || (b !== "" && b === d);
};

/** Two words, or none where a mark comes before. */
const wordsBehind = ({ span: { end } }: Figure, text: string): string =>
  TWO_WORDS.exec(text.slice(end, end + LONGEST_WORDS))?.[0].toLowerCase() ?? "";
const TWO_WORDS = /^\s[\p{L}]+\s[\p{L}\d.,]+\b/u;
const LONGEST_WORDS = 40;

const isToldCrosswise = (crossing: Crossing): boolean =>
  isToldApart(crossing) &&
  !areFollowedAlike(crossing) &&
  (!isTakenForNow(crossing) || ownWords(crossing) > 0) &&
  !isOfOtherThings(crossing) &&
  TABLE.reduce((sum, { weight, of }) => sum + weight * of(crossing), 0) >= EXCHANGE_LINE;

/** Every two figures of one dimension that a source tells side by side. */
export function crossingsAmong(
  asked: readonly Asked[],
  weighed: ReadonlyMap<Figure, readonly Weighed[]>,
  corpus: Corpus,
): readonly Crossing[] {
  const told = asked
    .filter(({ figure }) => figure.kind === "quantity" && figure.confidence >= DOUBTFUL)
    .map((one) => ({ asked: one, agreeing: surest(weighed.get(one.figure) ?? []) }))
    .filter(({ agreeing }) => agreeing.length > 0);
  const read = claimReader(corpus);
  // Where the two stand in one claim it was weighed already.
  const heldAgainst: HeldAgainst = (one, { figure, claim }) => {
    const isIt = (held: Weighed): boolean => held.figure === figure && !held.pairing.isWorkedOut;
    return weighed.get(one.figure)?.find(isIt) ?? weighClaim(one, claim, corpus, read).find(isIt);
  };
  return told.flatMap((one, at) =>
    told.slice(at + 1, at + 1 + REACH).flatMap((next) => {
      if (!areAlike(one.asked, next.asked)) return [];
      const pair = sideBySide(one.agreeing, next.agreeing);
      return pair === undefined ? [] : crossingOf([one.asked, next.asked], pair, heldAgainst, read);
    }),
  );
}

/** "1.2 %, or half of inflation": a share in words is mistaken for none in percent. */
const areAlike = (a: Asked, b: Asked): boolean => {
  const [ours, theirs] = [a.understood ?? a.figure, b.understood ?? b.figure];
  return (
    familyOf(ours.dimension) === familyOf(theirs.dimension) &&
    isWithin(amountOf(ours), amountOf(theirs)) &&
    (ours.dimension !== "ratio" || ours.unit === theirs.unit)
  );
};

/** Hardly anybody takes 2.9 billion for 268 million: all that were exchanged in the labelled drafts lie nearer. */
const isWithin = (a: number, b: number): boolean =>
  Math.abs(a) <= FAR * Math.abs(b) && Math.abs(b) <= FAR * Math.abs(a);
const FAR = 5;

/** The surest figures that agree. */
const surest = (weighed: readonly Weighed[]): readonly Weighed[] =>
  weighed
    .filter(
      ({ pairing, score }) => isAgreed(pairing.relation) && !pairing.isWorkedOut && score >= LEAST_SCORE,
    )
    .map((one) => ({ one, surety: suretyOf(one, weighed) }))
    .sort((a, b) => b.surety - a.surety)
    .slice(0, MOST_AGREEING)
    .map(({ one }) => one);

/** The surest two that stand in one sentence, or else together. */
function sideBySide(
  ours: readonly Weighed[],
  theirs: readonly Weighed[],
): readonly [Weighed, Weighed] | undefined {
  const pairs = ours.flatMap((one) =>
    theirs.filter((other) => areBeside(one, other)).map((other) => [one, other] as const),
  );
  return pairs.find(([one, other]) => one.claim === other.claim) ?? pairs[0];
}

/** In one sentence or in neighbouring ones, in one row or column of a table. */
function areBeside({ claim: a, figure }: Weighed, { claim: b, figure: other }: Weighed): boolean {
  if (figure === other || a.source !== b.source || (a.label === "") !== (b.label === "")) return false;
  if (a.label === "") return Math.abs(a.id - b.id) <= NEXT;
  return a.line === b.line || areInOneColumn(a, b);
}

/** A draft's figure with another of the source than the one that agrees. */
type HeldAgainst = (asked: Asked, other: Weighed) => Weighed | undefined;

function crossingOf(
  asked: readonly [Asked, Asked],
  straight: readonly [Weighed, Weighed],
  heldAgainst: HeldAgainst,
  read: ClaimReader,
): readonly Crossing[] {
  const [ours, theirs] = straight;
  const first = freed(heldAgainst(asked[0], theirs), ours);
  const second = freed(heldAgainst(asked[1], ours), theirs);
  if (first?.pairing.relation !== "disjoint" || second?.pairing.relation !== "disjoint") return [];
  const subjects = [subjectOf(ours, read), subjectOf(theirs, read)] as const;
  return [{ asked, straight, crossed: [first, second], subjects }];
}

/** What it would be to the draft's were it not the other's: likelier than the agreeing one by so much as its words are closer. */
function freed(held: Weighed | undefined, agreeing: Weighed): Weighed | undefined {
  if (held === undefined || held.isDoubtful) return undefined;
  const pairing: Pairing = { ...held.pairing, isTaken: false };
  const gain = closenessOf(pairing) - closenessOf(agreeing.pairing);
  return { ...held, pairing, score: Math.min(1, agreeing.score * Math.exp(gain)) };
}

const subjectOf = ({ claim, figure }: Weighed, read: ClaimReader): Subject =>
  read(claim, claim.figures.indexOf(figure)).subject;

/** Words that the source says of one of the two alone and the draft, too: how many more crossed than straight. */
function ownWords({ asked: [a, b], subjects: [ours, theirs] }: Crossing): number {
  const shared = (draft: Subject, claim: Subject, other: Subject): number =>
    claim.exclusive.filter((id) => !other.exclusive.includes(id) && draft.exclusive.includes(id)).length;
  return (
    shared(a.subject, theirs, ours) +
    shared(b.subject, ours, theirs) -
    shared(a.subject, ours, theirs) -
    shared(b.subject, theirs, ours)
  );
}

/** 1 where draft and source tell the two in the same order of time, -1 where they turn it round. */
const times = (crossing: Crossing): number => timesOfAsked(crossing) * timesOfClaims(crossing);

const timesOfAsked = ({ asked: [a, b] }: Crossing): number =>
  orderInTime(
    { figure: a.figure, standing: a.part.standing, text: a.prose },
    { figure: b.figure, standing: b.part.standing, text: b.prose },
  );

const timesOfClaims = ({ straight: [a, b] }: Crossing): number =>
  orderInTime(
    { figure: a.figure, standing: a.pairing.claimPart.standing, text: a.claim.source.text },
    { figure: b.figure, standing: b.pairing.claimPart.standing, text: b.claim.source.text },
  );

/** Log-odds. Of 318 exchanges made in the labelled drafts 222 reach it, and none of 348 pairs told rightly. */
const EXCHANGE_LINE = 2;
const LEAST_SCORE = 0.03;
const MOST_AGREEING = 3;
/** Figures of a sentence farther apart than this are told of one another in no way. */
const REACH = 6;
const NEXT = 2;
const MOST_OWN = 3;
const MOST_BOUND = 2;
