import type { Figure } from "../quantity/figure";
import { isNearer, isRival, replaces } from "./otherwise";
import type { Pairing } from "./pairing";
import { isInCalendar } from "./period";
import { isAgreed } from "./relation";
import { areInOneColumn, areOfOneMeasure, isLater } from "./row-mates";
import { closenessOf, isOtherNoun } from "./signs";
import type { Asked, Weighed } from "./weigh";

/**
 * With each number that agrees with the draft's the figures that it gives way to, though they contradict it: those of other
 * claims that are told of what the draft speaks of, where it is told of something else. Within a claim: see weigh-claim.ts.
 */
export function withDisplaced(weighed: readonly Weighed[], asked: Asked): readonly Weighed[] {
  // Only what contradicts displaces: of a year or a period, half of what is asked, nothing does.
  const against = weighed.filter(({ pairing }) => pairing.relation === "disjoint");
  return against.length === 0 ? weighed : withNearer(weighed.map(replacedIn(asked, against)), against);
}

/** An agreeing number gives way to what has replaced it, in the next sentence or in a later column of its row. */
const replacedIn =
  (asked: Asked, against: readonly Weighed[]) =>
  (one: Weighed): Weighed => {
    if (!isAgreed(one.pairing.relation) || one.pairing.isWorkedOut) return one;
    const later = against.filter(
      (other) =>
        isToldBeside(other, one) ||
        isOfLaterColumn(other, one, asked) ||
        isOfItsColumn(other, one, asked) ||
        isOfItsName(other, one) ||
        isOfItsRow(other, one, asked),
    );
    if (later.length === 0) return one;
    const likeliest = later.reduce((top, other) => (other.logOdds > top.logOdds ? other : top)).figure;
    return givingWay(one, [likeliest], [likeliest]);
  };

/** Field by field, as all others are made that judge.ts reads: see pairingOf. */
const givingWay = (one: Weighed, displacing: readonly Figure[], outranking: readonly Figure[]): Weighed => ({
  claim: one.claim,
  figure: one.figure,
  calculation: one.calculation,
  pairing: one.pairing,
  logOdds: one.logOdds,
  score: one.score,
  isDoubtful: one.isDoubtful,
  displacedBy: [...one.displacedBy, ...displacing],
  outrankedBy: [...one.outrankedBy, ...outranking],
});

/** "In January it had expected 2.3 %", beside the sentence that tells what is expected now, confirms no 2.3 % of today. */
const isToldBeside = (other: Weighed, one: Weighed): boolean =>
  one.pairing.claimPart.standing === "earlier" &&
  other.claim.source === one.claim.source &&
  Math.abs(other.claim.id - one.claim.id) <= 1 &&
  other.score >= LEAST_LIKELY * one.score &&
  replaces(other.pairing, one.pairing);

/** "Southside has 138 volunteers" confirms no 138 of Northgate's where a claim tells Northgate's own. */
const isOfItsName = (other: Weighed, one: Weighed): boolean =>
  one.pairing.others === 0 &&
  one.pairing.isContrasted &&
  other.pairing.isOfItsNames &&
  other.pairing.isTelling &&
  isRival(other.pairing, one.pairing) &&
  !isOtherNoun(other.pairing) &&
  other.pairing.overlap.likeness >= FAR_LIKER * one.pairing.overlap.likeness;

/** "In Tellano output slipped 17.4%" confirms no 17.4 of the row of Mirandel, which the draft does not name, beside the row of Tellano. */
const isOfItsRow = (other: Weighed, one: Weighed, { frame, subject, others, isCell }: Asked): boolean =>
  !isCell &&
  one.claim.source === other.claim.source &&
  one.claim.label !== "" &&
  other.claim.label !== "" &&
  areInOneColumn(one.claim, other.claim) &&
  isRival(other.pairing, one.pairing) &&
  isNamedAlone(other.claim.frame.ids, one.claim.frame.ids, {
    own: others.length === 0 ? frame.ids : subject.exclusive,
    all: frame.ids,
  });

/** A draft's words: those of one figure alone, and all of its sentence. */
type Words = { readonly own: ArrayLike<number>; readonly all: Int32Array };

/** All that one row's header says and the other's does not stands with the draft's figure, and nothing the other way round. */
function isNamedAlone(ours: Int32Array, theirs: Int32Array, { own, all }: Words): boolean {
  const said = new Set(Array.from(own));
  const [mine, others] = [
    ours.filter((id) => !theirs.includes(id)),
    theirs.filter((id) => !ours.includes(id)),
  ];
  return (
    mine.length > 0 &&
    others.length > 0 &&
    mine.every((id) => said.has(id)) &&
    !others.some((id) => all.includes(id))
  );
}

/** A draft that names no time means the latest, unless it names the column's year close by, or a time over its own column. */
const isOfLaterColumn = (other: Weighed, one: Weighed, { figure, part, prose, headers }: Asked): boolean =>
  !OF_TIME.test(headers) &&
  areOfOneMeasure(other.claim, one.claim) &&
  other.pairing.relation === "disjoint" &&
  !other.pairing.isTaken &&
  isLater(other.figure, one.figure) &&
  part.standing === "current" &&
  !isInCalendar(figure.period) &&
  !prose
    .slice(Math.max(0, figure.span.start - SHORTLY_BEFORE), figure.span.end + SHORTLY_AFTER)
    .includes(String(one.figure.period?.year));

/** "At the end of June net debt was 874" confirms no 874 of December where the row has a column of June. */
const isOfItsColumn = (other: Weighed, one: Weighed, { isCell }: Asked): boolean =>
  !isCell &&
  one.pairing.period === "different" &&
  other.pairing.period !== "different" &&
  isInCalendar(other.figure.period) &&
  areOfOneMeasure(other.claim, one.claim) &&
  other.pairing.relation === "disjoint" &&
  !other.pairing.isTaken;

/** An agreeing number of another period or name gives way to one of the draft's own that is as close by its words. */
function withNearer(weighed: readonly Weighed[], against: readonly Weighed[]): readonly Weighed[] {
  if (!weighed.some(isAstray)) return weighed;
  const candidates = against
    .filter(({ pairing }) => pairing.isPeriodNamed || pairing.isOfSameName === true)
    .map(({ claim, figure, pairing, score }) => ({
      claim,
      figure,
      pairing,
      score,
      closeness: closenessOf(pairing),
    }));
  if (candidates.length === 0) return weighed;
  return weighed.map((one) => {
    if (!isAstray(one)) return one;
    const { pairing } = one;
    const closeness = closenessOf(pairing);
    const rivals = candidates.filter(
      (other) =>
        (isNearer(other.pairing, pairing) || isOfItsMonth(other, one)) && other.closeness >= closeness,
    );
    const named = rivals.filter(
      (rival) => rival.score >= NEARLY_LIKELY * one.score && isOfItsTime(rival.pairing, pairing),
    );
    return givingWay(
      one,
      rivals.map(({ figure }) => figure),
      named.map(({ figure }) => figure),
    );
  });
}

/** "In December it had 618 calls" confirms no 618 of November where the column has December's, though what is counted tells no subject. */
const isOfItsMonth = (other: Pick<Weighed, "claim" | "pairing">, one: Weighed): boolean =>
  one.pairing.period === "different" &&
  other.pairing.isPeriodNamed &&
  one.claim.label !== "" &&
  one.claim.source === other.claim.source &&
  areInOneColumn(one.claim, other.claim) &&
  isRival(other.pairing, one.pairing);

/** "14,100 in 2023" confirms no 14,100 of 2022 where a claim as like tells that of 2022. */
const isOfItsTime = (rival: Pairing, one: Pairing): boolean =>
  one.period === "different" &&
  rival.isPeriodNamed &&
  !isOtherNoun(rival) &&
  rival.overlap.likeness >= one.overlap.likeness * AS_LIKE;

const isAstray = ({ pairing }: Weighed): boolean =>
  !pairing.isWorkedOut &&
  (pairing.period === "different" || pairing.isOtherSubject) &&
  isAgreed(pairing.relation);

/** "This year", "2023", "Q2", "latest": a draft's column that tells when it is. */
const OF_TIME =
  /\b(?:years?|quarters?|months?|half|halves|seasons?|last|next|prior|previous|before|after|now|then|latest|Q[1-4]|H[12]|FY)\b|\d{2}/i;
const SHORTLY_BEFORE = 160;
const SHORTLY_AFTER = 60;
const AS_LIKE = 0.9;
const NEARLY_LIKELY = 0.05;
/** How many times as like the draft a claim of its own name must be. */
const FAR_LIKER = 1.5;
/** What stands in the next sentence is no later figure of the same where the draft's words hardly fit it. */
const LEAST_LIKELY = 0.02;
