import { ANYTHING, FORECAST, type Frame, isNameAt, MEASURE } from "../corpus/frame";
import { SHARED } from "../corpus/owners";
import type { TermIndex } from "../corpus/term-index";
import type { Vocabulary } from "../corpus/vocabulary";

/** A figure's place among the terms of its sentence: what it is said of stands mostly near it. */
export type Placed = {
  readonly frame: Frame;
  /** Where the figure starts, in the frame's own offsets. */
  readonly at: number;
  /** Where it ends, its counted noun included. */
  readonly end: number;
};

/** What a figure is said of: its terms with their weights, and the names among those of its sentence. */
export type Subject = {
  readonly weights: ReadonlyMap<number, number>;
  /** The sum of the weights, and their Euclidean length. */
  readonly total: number;
  readonly length: number;
  /** The terms right beside the figure, at most two on each side. */
  readonly beside: readonly number[];
  readonly names: readonly number[];
  readonly ownNames: readonly number[];
  /** Terms that belong to this figure of its sentence alone, and those that no other figure of it claims. */
  readonly exclusive: readonly number[];
  readonly unclaimed: readonly number[];
  readonly exclusiveNames: readonly number[];
  /** What is measured, by the terms that no other figure of the sentence claims. */
  readonly measures: readonly number[];
  /** Terms of the sentence that tell a subject, the counted noun left out: what is counted says nothing of whose. */
  readonly telling: readonly number[];
  /** The clause speaks of what is expected. */
  readonly isForecast: boolean;
};

export type Lexicon = { readonly vocabulary: Vocabulary; readonly terms: TermIndex };

/**
 * Terms weigh by their nearness to the figure and their rarity in the corpus; those of the sentence before, of headings
 * and of the title count for less.
 */
export function subjectOf(placed: Placed, { vocabulary, terms }: Lexicon): Subject {
  const weights = new Map<number, number>();
  const { frame } = placed;
  const place = placeOf(placed);
  const owner = frame.figures.indexOf(placed.at) + 1;
  const names: number[] = [];
  const exclusive: number[] = [];
  const unclaimed: number[] = [];
  const exclusiveNames: number[] = [];
  const measures: number[] = [];
  const telling: number[] = [];
  let isForecast = false;
  for (const id of frame.far) raise(weights, id, FAR * rarity(id, terms));
  for (const id of frame.near) raise(weights, id, NEAR * rarity(id, terms));
  for (let index = 0; index < frame.ids.length; index++) {
    const id = frame.ids[index] as number;
    const isOwn = frame.owner[index] === owner;
    const isUnclaimed = isOwn || frame.owner[index] === SHARED;
    if (isOwn && !exclusive.includes(id)) exclusive.push(id);
    if (isUnclaimed && !unclaimed.includes(id)) unclaimed.push(id);
    if (isNameAt(frame, index, vocabulary)) names.push(id);
    const sense = frame.sense[index];
    if (isUnclaimed && sense === MEASURE) measures.push(id);
    if (sense === FORECAST && frame.clause[index] === place.clause) isForecast = true;
    if (sense !== FORECAST && sense !== ANYTHING && !isCountedNoun(placed, frame.at[index] ?? 0))
      telling.push(id);
    const weight = nearness(frame, place, index) * (owner > 0 && !isUnclaimed ? OTHERS : 1);
    raise(weights, id, weight * rarity(id, terms));
  }
  for (const id of names) if (exclusive.includes(id)) exclusiveNames.push(id);
  const ownNames = namesOfClause(frame, place, vocabulary);
  return {
    weights,
    ...sizeOf(weights),
    beside: besideOf(frame, place),
    names,
    ownNames,
    exclusive,
    unclaimed,
    exclusiveNames,
    measures,
    telling,
    isForecast,
  };
}

const isCountedNoun = ({ at, end }: Placed, start: number): boolean => at < start && start < end;

function raise(weights: Map<number, number>, id: number, weight: number): void {
  if (weight > (weights.get(id) ?? 0)) weights.set(id, weight);
}

function sizeOf(weights: ReadonlyMap<number, number>): Pick<Subject, "total" | "length"> {
  let total = 0;
  let squares = 0;
  for (const weight of weights.values()) {
    total += weight;
    squares += weight * weight;
  }
  return { total, length: Math.sqrt(squares) };
}

function besideOf(frame: Frame, { beside, clause }: Place): readonly number[] {
  const ids: number[] = [];
  const end = Math.min(frame.ids.length, beside + BESIDE);
  for (let index = Math.max(0, beside - BESIDE); index < end; index++) {
    if (Math.abs((frame.clause[index] ?? 0) - clause) <= 1) ids.push(frame.ids[index] as number);
  }
  return ids;
}

/**
 * Whether the claim says this figure of a name that the draft gives, or of other names alone; undefined where it names
 * none, or only one that a good part of all claims name ("AI").
 */
export function isOfSameName(draft: Subject, claim: Subject, { terms }: Lexicon): boolean | undefined {
  if (claim.exclusiveNames.length === 0) return undefined;
  const shared = claim.exclusiveNames.filter((id) => draft.unclaimed.includes(id));
  if (shared.length === 0) return false;
  return shared.some((id) => rarity(id, terms) >= TELLING_NAME) ? true : undefined;
}

/** How much of what the draft says of its figure the claim says of this figure of its sentence and of no other, by rarity. */
export function fitness(draft: Subject, claim: Subject, { terms }: Lexicon): number {
  let sum = 0;
  for (const id of claim.exclusive) if (draft.unclaimed.includes(id)) sum += rarity(id, terms);
  return sum;
}

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

export function overlapOf(draft: Subject, claim: Subject, { terms }: Lexicon): Overlap {
  let [found, back, product, beside] = [0, 0, 0, 0];
  for (const [id, weight] of draft.weights) {
    const theirs = claim.weights.get(id);
    if (theirs === undefined) continue;
    found += weight;
    back += theirs;
    product += weight * theirs;
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

/** Whether both sentences hold a word that tells a subject. */
export const shareSubject = (draft: Subject, claim: Subject): boolean =>
  draft.telling.some((id) => claim.telling.includes(id));

/** Whether the names that each figure is said of are known to the other side; where one side names nobody, they agree. */
export function doNamesAgree(draft: Subject, claim: Subject): boolean {
  if (draft.ownNames.length > 0 && draft.ownNames.every((id) => !claim.weights.has(id))) return false;
  return (
    claim.names.length === 0 || draft.names.length === 0 || claim.names.some((id) => draft.weights.has(id))
  );
}

/**
 * Whether the two figures, however alike their sentences are, are said of different names: each is said of one that the
 * other side does not know. "Kestrel" against "Osprey", "in Sweden" against "in Poland".
 */
export const areContrasted = (draft: Subject, claim: Subject): boolean =>
  draft.ownNames.some((id) => !claim.weights.has(id)) && claim.ownNames.some((id) => !draft.weights.has(id));

/** Whether the two sentences name measures, and no one of them is the same: "profit" against "revenue". */
export const areOtherMeasures = (draft: Subject, claim: Subject): boolean =>
  draft.measures.length > 0 &&
  claim.measures.length > 0 &&
  !draft.measures.some((id) => claim.measures.includes(id));

/** A word that the corpus has nowhere is more often a paraphrase than another subject: it weighs little. */
const rarity = (id: number, terms: TermIndex): number =>
  id < 0 ? UNKNOWN_RARITY : Math.min(terms.weight(id), MAX_RARITY);

type Place = { readonly beside: number; readonly clause: number };

function placeOf({ frame, at }: Placed): Place {
  let beside = 0;
  while (beside < frame.at.length && (frame.at[beside] as number) < at) beside++;
  return { beside, clause: frame.clause[Math.max(0, beside - 1)] ?? 0 };
}

/** 1 beside the figure, falling with each term between, and more at each clause crossed. */
function nearness(frame: Frame, { beside, clause }: Place, index: number): number {
  const distance = index < beside ? beside - index - 1 : index - beside;
  const crossed = Math.abs((frame.clause[index] ?? 0) - clause);
  return Math.max(FARTHEST, 1 - distance * STEP) * (CROSSED[crossed] ?? CROSSED_MORE);
}

/** The names in the figure's own clause, else those of the nearest clause of its sentence that has any. */
function namesOfClause(frame: Frame, place: Place, vocabulary: Vocabulary): readonly number[] {
  let nearest: number[] = [];
  let distance = Number.POSITIVE_INFINITY;
  for (let index = 0; index < frame.ids.length; index++) {
    if (!isNameAt(frame, index, vocabulary)) continue;
    const clauses = Math.abs((frame.clause[index] ?? 0) - place.clause);
    if (clauses < distance) {
      nearest = [];
      distance = clauses;
    }
    if (clauses === distance) nearest.push(frame.ids[index] as number);
  }
  return nearest;
}

/** What is left of a term's weight where it belongs to another figure of the sentence. */
const OTHERS = 0.5;
const NEAR = 0.35;
const FAR = 0.3;
const STEP = 0.12;
const FARTHEST = 0.3;
/** By the number of clauses between. */
const CROSSED = [1, 0.5, 0.25];
const CROSSED_MORE = 0.125;
/** ln(1 + 3): a third of the claims hold it. */
const TELLING_NAME = 1.39;
const BESIDE = 2;
const MOST_BESIDE = 4;
const UNKNOWN_RARITY = 0.8;
const MAX_RARITY = 3;
