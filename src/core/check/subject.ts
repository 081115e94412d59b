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
  readonly length: number;
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
  /** The sentence speaks of what is expected. */
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
    if (sense === FORECAST) isForecast = true;
    if (sense !== FORECAST && sense !== ANYTHING && !isCountedNoun(placed, frame.at[index] ?? 0))
      telling.push(id);
    const weight = nearness(frame, place, index) * (owner > 0 && !isUnclaimed ? OTHERS : 1);
    raise(weights, id, weight * rarity(id, terms));
  }
  for (const id of names) if (exclusive.includes(id)) exclusiveNames.push(id);
  const ownNames = namesOfClause(frame, place, vocabulary);
  const length = lengthOf(weights);
  return {
    weights,
    length,
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

function lengthOf(weights: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return Math.sqrt(sum);
}

/** Whether the claim says this figure of a name that the draft gives, or of other names alone; undefined where it names none. */
export function isOfSameName(draft: Subject, claim: Subject): boolean | undefined {
  if (claim.exclusiveNames.length === 0) return undefined;
  return claim.exclusiveNames.some((id) => draft.unclaimed.includes(id));
}

/** How much of what the draft says of its figure the claim says of this figure of its sentence and of no other, by rarity. */
export function fitness(draft: Subject, claim: Subject, { terms }: Lexicon): number {
  let sum = 0;
  for (const id of claim.exclusive) if (draft.unclaimed.includes(id)) sum += rarity(id, terms);
  return sum;
}

/** How much two figures are said of the same thing, from 0 to 1: the cosine of their subjects. */
export function likeness(draft: Subject, claim: Subject): number {
  if (draft.length === 0 || claim.length === 0) return 0;
  const [few, many] = draft.weights.size < claim.weights.size ? [draft, claim] : [claim, draft];
  let product = 0;
  for (const [id, weight] of few.weights) product += weight * (many.weights.get(id) ?? 0);
  return product / (draft.length * claim.length);
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
 * Whether the two sentences, however alike, set one name or measure against another: "Kestrel" against "Osprey",
 * "profit" against "revenue", "in Sweden" against "in Poland".
 */
export function areContrasted(draft: Subject, claim: Subject): boolean {
  const isNew = (id: number): boolean => !claim.weights.has(id);
  const isLacking = (id: number): boolean => !draft.weights.has(id);
  if (draft.ownNames.some(isNew) && claim.ownNames.some(isLacking)) return true;
  if (draft.measures.length === 0 || claim.measures.length === 0) return false;
  return !draft.measures.some((id) => claim.measures.includes(id));
}

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
const UNKNOWN_RARITY = 0.8;
const MAX_RARITY = 3;
