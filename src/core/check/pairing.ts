import type { Figure } from "../quantity/figure";
import type { Relation, Slip } from "./finding";
import type { Overlap } from "./kinship";
import type { PeriodMatch } from "./period";
import type { Bridge } from "./relation";
import type { Part } from "./role";

/** All that speaks for or against a draft's figure and a claim's being one and the same fact. */
export type Pairing = {
  readonly draft: Figure;
  readonly claim: Figure;
  readonly overlap: Overlap;
  /** Both sentences hold a word that tells a subject, not only a rise and a unit. */
  readonly isTelling: boolean;
  /** Each side is said of names that the other does not know. */
  readonly isOtherSubject: boolean;
  /** Whether a name that the claim gives to this figure alone is the draft's; undefined where it gives none. */
  readonly isOfSameName: boolean | undefined;
  /** One of those names is the draft's, however common it is in the corpus. */
  readonly isNamed: boolean;
  /** The claim knows every name that the draft's is said of, and there are some. */
  readonly isOfItsNames: boolean;
  /** Each figure is said of a name that the other side does not know. */
  readonly isContrasted: boolean;
  readonly isOtherMeasure: boolean;
  /** One side speaks of what is expected, the other does not. */
  readonly isExpectedOnce: boolean;
  /** How much the claim says of this very figure, and of no other in its sentence, what the draft says of its own. */
  readonly fit: number;
  /** How alike the letters around both are, from 0 to 1. */
  readonly wording: number;
  readonly period: PeriodMatch;
  /** Both name a period of the calendar, and it is the same. */
  readonly isPeriodNamed: boolean;
  readonly draftPart: Part;
  readonly claimPart: Part;
  /** Other figures of the claim that agree with others of the draft's sentence. */
  readonly companions: number;
  /** How many other figures the draft's sentence has. */
  readonly others: number;
  /** The share of the other figures of the draft's paragraph that the claim's source holds, from 0 to 1. */
  readonly inParagraph: number;
  /** How many of the other figures of the draft's paragraph stand in the sentences around the claim. */
  readonly around: number;
  /** How many of the figures before and after stand in the claim or beside it, where few claims hold them. */
  readonly follows: number;
  /** Another figure of the draft's paragraph agrees with this one: likely it is not meant here. */
  readonly isToldNear: boolean;
  /** Both sentences list as many figures of this kind, and the two stand in the same place. */
  readonly isParallel: boolean;
  /** How many of the names in the draft's sentence the corpus has nowhere. */
  readonly strangers: number;
  /** Another figure of the draft's sentence already agrees with this one: it is not the one that was meant. */
  readonly isTaken: boolean;
  /** How many sources the corpus has. */
  readonly sources: number;
  /** How many figures of the claim can be compared with the draft's, and how many of their kind the source holds. */
  readonly comparable: number;
  readonly ofKind: number;
  /** The claim does not tell it: it follows from figures that the claim tells. */
  readonly isWorkedOut: boolean;
  /** The claim's levels make the very change that the draft tells, and it calls it by the wrong name (see Miscast). */
  readonly isMiscast: boolean;
  /** How many such results chance would yield; 0 for what is told. */
  readonly byChance: number;
  /** Another figure of the claim fits the draft's words far better, or now holds where this one is told as earlier. */
  readonly hasBetterFit: boolean;
  readonly hasLaterFigure: boolean;
  /** The claim, or the draft's figure, is a table cell. */
  readonly isCell: boolean;
  readonly isDraftCell: boolean;
  /** One side is told per a time that the other's sentence does not name: a level and a rate, perhaps. */
  readonly isOfOtherTime: boolean;
  /** One side alone tells how long ago it was: "three years ago" against "in two years". */
  readonly isAgoOnce: boolean;
  /** One side alone speaks of several together. */
  readonly isTogetherOnce: boolean;
  readonly relation: Relation;
  readonly bridge: Bridge | undefined;
  readonly slip: Slip | undefined;
};
