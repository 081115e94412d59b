import type { Frame } from "../corpus/frame";
import { isClose } from "../quantity/amounts";
import { amountOf, familyOf, inFamily } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import { aroundOf } from "./around";
import { balanceOf } from "./balance";
import { areCounterparts, sidesNamed } from "./counterparts";
import { areOfOtherMeasure, type Per, perOf } from "./per";
import type { Bridge } from "./relation";
import { type Link, linkOf, partOf, wayTo } from "./role";
import { significantDigits } from "./written";

/** A figure with what its sentence says around it. */
export type Said = {
  readonly figure: Figure;
  /** The text that the figure's span is an offset into. */
  readonly text: string;
  readonly frame: Frame;
  /** Where it starts, in the frame's own offsets. */
  readonly at: number;
  readonly sentence: string;
  /** The figures of the sentence. */
  readonly figures: readonly Figure[];
};

/** Whether one number is written on both sides, whatever it is told per. */
export const isSameNumber = (a: Figure, b: Figure): boolean =>
  familyOf(a.dimension) === familyOf(b.dimension) &&
  a.low !== null &&
  b.low !== null &&
  isClose(inFamily(a.low, a), inFamily(b.low, b));

/** What a draft says of a figure that a claim of the same number may be set against. */
export type Opposable = {
  readonly said: Said;
  readonly per: Per;
  readonly link: Link;
  readonly way: number;
  /** See balanceOf. */
  readonly balance: number;
  readonly isRatio: boolean;
  /** See sidesNamed. */
  readonly sides: ReturnType<typeof sidesNamed>;
};

/** Read once for a figure that is held against hundreds; undefined where, as mostly, nothing is told that could be opposed. */
export function opposableIn(said: Said): Opposable | undefined {
  const around = aroundOf(said.figure, said.text);
  const per = perOf(said.figure, around);
  const link = linkOf(said.figure, around);
  const way = wayTo(said.figure, around);
  const balance = balanceOf(said.figure, around);
  const ofRatio = isRatio(said);
  const sides = sidesNamed(around, said.sentence);
  if (per === undefined && link === undefined && way === 0 && balance === 0 && !ofRatio && sides.length === 0)
    return undefined;
  return { said, per, link, way, balance, isRatio: ofRatio, sides };
}

/** What sets two figures of one number against each other all the same: "$58 a month" and "$58 a year" are two claims. */
export function opposedBy(ours: Opposable, claim: Said): Bridge | undefined {
  const around = aroundOf(claim.figure, claim.text);
  if (ours.per !== undefined && areOfOtherMeasure(ours.per, perOf(claim.figure, around))) return "measure";
  if (ours.link !== undefined && areByAndTo(ours.link, linkOf(claim.figure, around)))
    return ours.link === "by" ? "change for level" : "level for change";
  if (ours.link === "by" && isPlainLevel(claim)) return "change for level";
  if (ours.way !== 0) {
    const theirs = wayTo(claim.figure, around) || wayFromEarlier(claim);
    if (ours.way * theirs === -1 || isTurnedBack(ours.said, claim)) return "direction";
  }
  if (ours.balance !== 0 && ours.balance * balanceOf(claim.figure, around) === -1) return "balance";
  if (ours.sides.length > 0 && areCounterparts(ours.sides, around, claim.sentence)) return "counterpart";
  return ours.isRatio && isRatio(claim) && isTurnedRound(ours.said, claim) ? "ratio" : undefined;
}

/** "Net profit grew by $74.8 million" where it was $74.8 million, compared with 58.3: a level, told with what it had been. */
function isPlainLevel({ figure, figures, text }: Said): boolean {
  if (figure.dimension === "ratio" || figure.dimension === "points" || figure.direction !== 0) return false;
  if (partOf(figure, text).role === "change" || significantDigits(figure) < 3) return false;
  const next = figures[figures.indexOf(figure) + 1];
  return (
    next?.dimension === figure.dimension && partOf(next, text).standing === "earlier" && amountOf(next) !== 0
  );
}

/** "61,700 tonnes in 2025 (2024: 63,900 tonnes)" is a fall: which way a figure has gone from the one told next as an earlier one. */
function wayFromEarlier({ figure, figures, text }: Said): number {
  const next = figures.slice(figures.indexOf(figure) + 1).find(({ kind }) => kind === "quantity");
  if (next?.dimension !== figure.dimension || partOf(figure, text).standing === "earlier") return 0;
  const isEarlier = partOf(next, text).standing === "earlier" || isYearBefore(next.period, figure.period);
  return isEarlier ? Math.sign(amountOf(figure) - amountOf(next)) : 0;
}

/** "Rose from 19 days to 26" where the source has 19, down from 26. */
function isTurnedBack(draft: Said, claim: Said): boolean {
  const [ours, theirs] = [draft, claim].map(({ figure, figures }) => figures[figures.indexOf(figure) - 1]);
  return (
    ours !== undefined &&
    theirs !== undefined &&
    isSameNumber(ours, theirs) &&
    partOf(ours, draft.text).standing === "earlier" &&
    partOf(claim.figure, claim.text).standing === "earlier" &&
    partOf(theirs, claim.text).standing === "current"
  );
}

const isYearBefore = (a: Figure["period"], b: Figure["period"]): boolean =>
  a?.year !== undefined && b?.year !== undefined && a.kind === b.kind && a.year === b.year - 1;

const areByAndTo = (a: Link, b: Link): boolean => a !== undefined && b !== undefined && a !== b;

/** "One nurse for six patients", "two cars for every three households". */
export const isOfRatio = (sentence: string): boolean => COUNTS_HELD_AGAINST.test(sentence);

const COUNTS_HELD_AGAINST =
  /\b(?:for|to|per) (?:every|each|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i;

/** "Six times as much as", "for every dollar", "by three to one": one thing is held against another. */
const isRatio = ({ figure, frame, sentence }: Said): boolean =>
  frame.ids.length <= LONGEST &&
  !PASSIVE.test(sentence) &&
  (figure.dimension === "multiple" ? /\b(?:as|than)\b/.test(sentence) : RATIO.test(sentence));

/** In a longer list of words nobody says which side is which, and each is held against each. */
const LONGEST = 100;
const RATIO = /\b(?:for every|to one|to every|by \w+ to \w+|ratio of)\b/i;
/** "Is outsold by". */
const PASSIVE = /\b(?:is|are|was|were|been) \w+(?:ed|old|en) by\b/i;

/** What stands before the figure, or before a verb that both share, in one sentence stands behind it in the other. */
function isTurnedRound(draft: Said, claim: Said): boolean {
  if (areCrossed(draft, draft.at, claim, claim.at)) return true;
  return draft.frame.ids.some((id, index) => {
    const at = draft.frame.at[index] as number;
    const place = claim.frame.ids.indexOf(id);
    if (at > draft.at || place === -1) return false;
    const theirs = claim.frame.at[place] as number;
    return theirs < claim.at && areCrossed(draft, at, claim, theirs);
  });
}

function areCrossed(draft: Said, at: number, claim: Said, place: number): boolean {
  const ours = sidesOf(draft.frame, at);
  const theirs = sidesOf(claim.frame, place);
  const isOn = (side: Side, other: Side): boolean =>
    [...ours].some(([id, own]) => own === side && theirs.get(id) === other);
  return isOn("before", "behind") && isOn("behind", "before");
}

type Side = "before" | "behind";

/** On which side of a place each term stands, by where it is nearest to it. */
function sidesOf({ ids, at }: Frame, place: number): ReadonlyMap<number, Side> {
  const nearest = new Map<number, number>();
  ids.forEach((id, index) => {
    const way = (at[index] as number) - place;
    const known = nearest.get(id);
    if (way !== 0 && (known === undefined || Math.abs(way) < Math.abs(known))) nearest.set(id, way);
  });
  return new Map([...nearest].map(([id, way]) => [id, way < 0 ? "before" : "behind"]));
}
