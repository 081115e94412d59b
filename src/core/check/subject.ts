import { type Frame, isNameAt } from "../corpus/frame";
import type { TermIndex } from "../corpus/term-index";
import type { Vocabulary } from "../corpus/vocabulary";

/** A figure's place among the terms of its sentence: what it is said of stands mostly near it. */
export type Placed = {
  readonly frame: Frame;
  /** Where the figure starts, in the frame's own offsets. */
  readonly at: number;
};

/** How surely two figures speak of the same thing; each part from 0 to 1. */
export type SubjectMatch = {
  /** How much of what the draft says of its figure the claim says of its own, and the other way round. */
  readonly draftCovered: number;
  readonly claimCovered: number;
  /** Whether the names that each figure is said of are known to the other side; no names at all agree. */
  readonly namesAgree: boolean;
  /** The geometric mean of the two coverages, 0 where the names disagree. */
  readonly score: number;
};

export type Lexicon = { readonly vocabulary: Vocabulary; readonly terms: TermIndex };

/** Holds what the draft's figure is said of against what the claim's figure is said of. */
export function matchSubject(draft: Placed, claim: Placed, lexicon: Lexicon): SubjectMatch {
  const draftCovered = coverage(draft, presence(claim.frame), lexicon);
  const claimCovered = coverage(claim, presence(draft.frame), lexicon);
  const namesAgree = doNamesAgree(draft, claim, lexicon.vocabulary);
  const score = namesAgree ? Math.sqrt(draftCovered * claimCovered) : 0;
  return { draftCovered, claimCovered, namesAgree, score };
}

/** Terms with their pull in finding candidates: own terms by nearness to the figure, the context's with less. */
export function queryOf(placed: Placed, lexicon: Lexicon): ReadonlyMap<number, number> {
  const query = new Map<number, number>();
  const raise = (id: number, pull: number): void => {
    if (id >= 0 && pull > (query.get(id) ?? 0)) query.set(id, pull);
  };
  placed.frame.ids.forEach((id, index) => {
    raise(id, nearness(placed, index) * (isNameAt(placed.frame, index, lexicon.vocabulary) ? NAME_PULL : 1));
  });
  for (const id of placed.frame.near) raise(id, NEAR / 2);
  for (const id of placed.frame.far) raise(id, FAR / 2);
  return query;
}

/** How much a term is there: whole in the sentence, less in what the sentence leans on. */
function presence(frame: Frame): ReadonlyMap<number, number> {
  const present = new Map<number, number>();
  for (const id of frame.far) present.set(id, FAR);
  for (const id of frame.near) present.set(id, NEAR);
  for (const id of frame.ids) present.set(id, 1);
  return present;
}

/** The share of a figure's terms, weighed by nearness and rarity, that is present on the other side. */
function coverage(placed: Placed, present: ReadonlyMap<number, number>, lexicon: Lexicon): number {
  let covered = 0;
  let whole = 0;
  const { ids, near, far } = placed.frame;
  const count = (id: number, need: number): void => {
    const weighed = need * rarity(id, lexicon.terms);
    whole += weighed;
    covered += weighed * (present.get(id) ?? 0);
  };
  ids.forEach((id, index) => {
    count(id, nearness(placed, index));
  });
  // A sentence of a word or two ("It rose 8 %.") is about what stood before it.
  if (ids.length < FEW) {
    const context = near.length > 0 ? near : far;
    for (const id of context) count(id, NEAR / 2);
  }
  return whole === 0 ? 0 : covered / whole;
}

/** A word that the corpus has nowhere is more often a paraphrase than another subject: it weighs as a middling one. */
const rarity = (id: number, terms: TermIndex): number =>
  id < 0 ? UNKNOWN_RARITY : Math.min(terms.weight(id), MAX_RARITY);

/** 1 beside the figure, falling with each term between, and more at each clause crossed. */
function nearness(placed: Placed, index: number): number {
  const { frame, at } = placed;
  const beside = termsBefore(frame, at);
  const distance = index < beside ? beside - index - 1 : index - beside;
  const home = frame.clause[Math.max(0, beside - 1)] ?? 0;
  const crossed = Math.abs((frame.clause[index] ?? 0) - home);
  return Math.max(FARTHEST, 1 - distance * STEP) * CLAUSE ** Math.min(crossed, 3);
}

function termsBefore(frame: Frame, at: number): number {
  const first = frame.at.findIndex((start) => start >= at);
  return first === -1 ? frame.at.length : first;
}

/** Both sides' subjects: at least one name of each is known to the other, or one side names nobody. */
function doNamesAgree(draft: Placed, claim: Placed, vocabulary: Vocabulary): boolean {
  const ofDraft = subjectNames(draft, vocabulary);
  const ofClaim = subjectNames(claim, vocabulary);
  if (ofDraft.length === 0 || ofClaim.length === 0) return true;
  const inClaim = presence(claim.frame);
  const inDraft = presence(draft.frame);
  return ofDraft.some((id) => inClaim.has(id)) && ofClaim.some((id) => inDraft.has(id));
}

/** The names in the figure's own clause, else those of the nearest clause of its sentence that has any. */
function subjectNames({ frame, at }: Placed, vocabulary: Vocabulary): readonly number[] {
  const home = frame.clause[Math.max(0, termsBefore(frame, at) - 1)] ?? 0;
  let nearest: number[] = [];
  let distance = Number.POSITIVE_INFINITY;
  frame.ids.forEach((id, index) => {
    if (!isNameAt(frame, index, vocabulary)) return;
    const clauses = Math.abs((frame.clause[index] ?? 0) - home);
    if (clauses < distance) {
      nearest = [];
      distance = clauses;
    }
    if (clauses === distance) nearest.push(id);
  });
  return nearest;
}

const NEAR = 0.75;
const FAR = 0.6;
const NAME_PULL = 1.5;
const FEW = 3;
const STEP = 0.07;
const FARTHEST = 0.3;
const CLAUSE = 0.7;
const UNKNOWN_RARITY = 1.5;
const MAX_RARITY = 5;
