import { createIdColumn } from "./id-column";
import {
  EXCLUSIVE_NAME,
  type Lexicon,
  MEASURED,
  NAME,
  OWN_NAME,
  rarity,
  type Subject,
  TELLING,
  UNCLAIMED,
} from "./subject";

/** How what a draft says of its figure stands to what a claim says of its own. */
export type Kinship = {
  readonly overlap: Overlap;
  /** Both sentences hold a word that tells a subject, not only a rise and a unit. */
  readonly isTelling: boolean;
  /** Each side is said of names that the other does not know; where one side names nobody, they agree. */
  readonly isOtherSubject: boolean;
  /**
   * Whether the claim says this figure of a name that the draft gives, or of other names alone; undefined where it names
   * none, or only one that a good part of all claims name ("AI").
   */
  readonly isOfSameName: boolean | undefined;
  /** Of the names that the claim gives to this figure alone the draft gives one, rare or not. */
  readonly isNamed: boolean;
  /** The claim knows every name that the draft's figure is said of, and there are some. */
  readonly isOfItsNames: boolean;
  /**
   * However alike their sentences are, each figure is said of a name that the other side does not know: "Kestrel" against
   * "Osprey", "in Sweden" against "in Poland".
   */
  readonly isContrasted: boolean;
  /** One side speaks of what is expected, the other does not. */
  readonly isExpectedOnce: boolean;
  /** Both sentences name measures, and no one of them is the same: "profit" against "revenue". */
  readonly isOtherMeasure: boolean;
  /** How much of what the draft says of its figure the claim says of this figure of its sentence and of no other, by rarity. */
  readonly fit: number;
};

/** What two subjects have in common. */
export type Overlap = {
  /** The weight of the draft's terms that the claim holds, and their share, and the same the other way round; shares from 0 to 1. */
  readonly found: number;
  readonly foundShare: number;
  readonly backShare: number;
  /** The cosine of the two, from 0 to 1. */
  readonly likeness: number;
  /** The rarity of the terms that stand beside both figures, from 0 to 1. */
  readonly beside: number;
};

/** One walk over the claim's terms tells all: it is done for every pair of figures that can be compared. */
export function kinshipOf(draft: Subject, claim: Subject, lexicon: Lexicon): Kinship {
  layOut(draft);
  const shared = sharedRows(claim);
  const marks = marksOf(shared, draft, claim);
  const isOfSameName = isSameNameOf(shared, draft, claim, lexicon);
  return {
    overlap: overlapOf(shared, draft, claim, lexicon),
    isTelling: marks.areTelling,
    isOtherSubject:
      (draft.ownNames > 0 && marks.ourNames === 0) ||
      (has(claim, NAME) && has(draft, NAME) && !marks.isTheirNameKnown),
    isOfSameName: isOfSameName === "common" ? undefined : isOfSameName,
    isNamed: isOfSameName === true || isOfSameName === "common",
    isOfItsNames: draft.ownNames > 0 && marks.ourNames === draft.ownNames,
    isContrasted: marks.ourNames < draft.ownNames && marks.theirNames < claim.ownNames,
    isExpectedOnce: draft.isForecast !== claim.isForecast,
    isOtherMeasure: has(draft, MEASURED) && has(claim, MEASURED) && !marks.isMeasureSame,
    fit: fitness(draft, claim, lexicon),
  };
}

const has = ({ borne }: Subject, mark: number): boolean => (borne & mark) !== 0;

/** Where the terms of the draft's subject stand in it, counted from 1: of one at a time. */
const ROWS = createIdColumn();
let laidOut: Subject | undefined;

function layOut(subject: Subject): void {
  if (laidOut === subject) return;
  for (const id of laidOut?.ids ?? []) ROWS.set(id, 0);
  subject.ids.forEach((id, row) => {
    ROWS.set(id, row + 1);
  });
  laidOut = subject;
}

/** Rows of one term on both sides, in the order of the draft's: sums of doubles hang on their order. */
type Shared = { readonly ours: number[]; readonly theirs: number[]; count: number };

/** Filled for one pair at a time: new columns for each would be most of what a check leaves to be swept up. */
const SHARED: Shared = { ours: [], theirs: [], count: 0 };

function sharedRows(claim: Subject): Shared {
  const { ours, theirs } = SHARED;
  let count = 0;
  for (let their = 0; their < claim.ids.length; their++) {
    const our = ROWS.get(claim.ids[their] as number) - 1;
    if (our < 0) continue;
    let at = count++;
    for (; at > 0 && (ours[at - 1] as number) > our; at--) {
      ours[at] = ours[at - 1] as number;
      theirs[at] = theirs[at - 1] as number;
    }
    ours[at] = our;
    theirs[at] = their;
  }
  SHARED.count = count;
  return SHARED;
}

/** What the shared terms are to both figures. */
type Marks = {
  readonly areTelling: boolean;
  readonly isMeasureSame: boolean;
  readonly isTheirNameKnown: boolean;
  /** How many names that the draft's figure is said of the claim knows, and the other way round. */
  readonly ourNames: number;
  readonly theirNames: number;
};

function marksOf({ ours, theirs, count }: Shared, draft: Subject, claim: Subject): Marks {
  let [both, ofClaim, ourNames, theirNames] = [0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const our = draft.marks[ours[at] as number] as number;
    const their = claim.marks[theirs[at] as number] as number;
    both |= our & their;
    ofClaim |= their;
    if ((our & OWN_NAME) !== 0) ourNames++;
    if ((their & OWN_NAME) !== 0) theirNames++;
  }
  return {
    areTelling: (both & TELLING) !== 0,
    isMeasureSame: (both & MEASURED) !== 0,
    isTheirNameKnown: (ofClaim & NAME) !== 0,
    ourNames,
    theirNames,
  };
}

function overlapOf(
  { ours, theirs, count }: Shared,
  draft: Subject,
  claim: Subject,
  { terms }: Lexicon,
): Overlap {
  let [found, back, product, beside] = [0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const our = draft.weights[ours[at] as number] as number;
    const their = claim.weights[theirs[at] as number] as number;
    found += our;
    back += their;
    product += our * their;
  }
  for (const id of draft.beside) if (claim.beside.includes(id)) beside += rarity(id, terms);
  return {
    found,
    foundShare: found / (draft.total || 1),
    backShare: back / (claim.total || 1),
    likeness: product / (draft.length * claim.length || 1),
    beside: Math.min(beside, MOST_BESIDE) / MOST_BESIDE,
  };
}

function isSameNameOf(
  { ours, theirs, count }: Shared,
  draft: Subject,
  claim: Subject,
  { terms }: Lexicon,
): boolean | "common" | undefined {
  if (!has(claim, EXCLUSIVE_NAME)) return undefined;
  let isShared = false;
  for (let at = 0; at < count; at++) {
    const their = theirs[at] as number;
    const isExclusive = ((claim.marks[their] as number) & EXCLUSIVE_NAME) !== 0;
    if (!isExclusive || ((draft.marks[ours[at] as number] as number) & UNCLAIMED_NAME) !== UNCLAIMED_NAME)
      continue;
    if (rarity(claim.ids[their] as number, terms) >= TELLING_NAME) return true;
    isShared = true;
  }
  return isShared ? "common" : false;
}

function fitness(draft: Subject, claim: Subject, { terms }: Lexicon): number {
  let sum = 0;
  for (const id of claim.exclusive) {
    const our = ROWS.get(id) - 1;
    if (our >= 0 && ((draft.marks[our] as number) & UNCLAIMED) !== 0) sum += rarity(id, terms);
  }
  return sum;
}

/** "It points to price" names no Mirel Point. */
const UNCLAIMED_NAME = UNCLAIMED | NAME;
/** ln(1 + 3): a third of the claims hold it. */
const TELLING_NAME = 1.39;
const MOST_BESIDE = 4;
