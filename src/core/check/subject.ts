import { ANYTHING, FORECAST, type Frame, isNameAt, MEASURE } from "../corpus/frame";
import { SHARED } from "../corpus/owners";
import type { TermIndex } from "../corpus/term-index";
import type { Vocabulary } from "../corpus/vocabulary";
import { firstAt } from "../text/first-at";
import { createIdColumn } from "./id-column";

/** A figure's place among the terms of its sentence: what it is said of stands mostly near it. */
export type Placed = {
  readonly frame: Frame;
  /** Where the figure starts, in the frame's own offsets. */
  readonly at: number;
  /** Where it ends, its counted noun included. */
  readonly end: number;
};

/** What a figure is said of: its terms in columns, each once, with their weights and what else is known of them. */
export type Subject = {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  /** What each term is to the figure: the marks below, added up. */
  readonly marks: readonly number[];
  /** Every mark that one of the terms bears. */
  readonly borne: number;
  /** The sum of the weights, and their Euclidean length. */
  readonly total: number;
  readonly length: number;
  /** The terms right beside the figure, at most two on each side. */
  readonly beside: readonly number[];
  /** Terms that belong to this figure of its sentence alone. */
  readonly exclusive: readonly number[];
  /** How many names bear OWN_NAME. */
  readonly ownNames: number;
  /** How many of a draft's names the corpus has nowhere. */
  readonly strangers: number;
  /** The clause speaks of what is expected. */
  readonly isForecast: boolean;
};

/** A name in the sentence. */
export const NAME = 1;
/** A name in the figure's own clause, else in the nearest clause that has any. */
export const OWN_NAME = 2;
/** A term that belongs to this figure of its sentence alone. */
const EXCLUSIVE = 4;
/** A name that does. */
export const EXCLUSIVE_NAME = 64;
/** A term that no other figure of its sentence claims. */
export const UNCLAIMED = 8;
/** What is measured, by a term that no other figure of the sentence claims. */
export const MEASURED = 16;
/** A term that tells a subject, the counted noun left out: what is counted says nothing of whose. */
export const TELLING = 32;

export type Lexicon = { readonly vocabulary: Vocabulary; readonly terms: TermIndex };

/**
 * Terms weigh by their nearness to the figure and their rarity in the corpus; those of the sentence before, of headings
 * and of the title count for less.
 */
export function subjectOf(placed: Placed, { vocabulary, terms }: Lexicon): Subject {
  const { frame } = placed;
  const place = placeOf(placed);
  const owner = frame.figures.indexOf(placed.at) + 1;
  const columns = COLUMNS;
  columns.count = 0;
  const exclusive: number[] = [];
  let nearestNames: number[] = [];
  let nearestClause = Number.POSITIVE_INFINITY;
  let isForecast = false;
  for (const id of frame.far) raise(columns, id, FAR * rarity(id, terms));
  for (const id of frame.near) raise(columns, id, NEAR * rarity(id, terms));
  const last = Math.min(frame.ids.length, place.beside + REACH);
  for (let index = Math.max(0, place.beside - REACH); index < last; index++) {
    const id = frame.ids[index] as number;
    const isOwn = frame.owner[index] === owner;
    const isUnclaimed = isOwn || frame.owner[index] === SHARED;
    const weight = nearness(frame, place, index) * (owner > 0 && !isUnclaimed ? OTHERS : 1);
    const row = raise(columns, id, weight * rarity(id, terms));
    const before = columns.marks[row] as number;
    if (isOwn && (before & EXCLUSIVE) === 0) exclusive.push(id);
    const isName = isNameAt(frame, index, vocabulary);
    columns.marks[row] =
      before |
      (isName ? NAME : 0) |
      (isOwn ? EXCLUSIVE : 0) |
      (isUnclaimed ? UNCLAIMED : 0) |
      senseMarks(placed, index, isUnclaimed);
    const clauses = Math.abs((frame.clause[index] as number) - place.clause);
    if (clauses === 0 && frame.sense[index] === FORECAST) isForecast = true;
    if (!isName || clauses > nearestClause) continue;
    if (clauses < nearestClause) nearestNames = [];
    nearestClause = clauses;
    nearestNames.push(row);
  }
  return subjectFrom(columns, { nearestNames, beside: besideOf(frame, place), exclusive, isForecast });
}

type Columns = {
  readonly ids: number[];
  readonly weights: number[];
  readonly marks: number[];
  count: number;
};

/** Filled for one subject at a time and copied once it is known how long they are. */
const COLUMNS: Columns = { ids: [], weights: [], marks: [], count: 0 };

/** Where each term stands in the columns, counted from 1; empty between two subjects. */
const ROWS = createIdColumn();

/** Sees that a term has so much weight at least, and tells its row. */
function raise(columns: Columns, id: number, weight: number): number {
  const { ids, weights, marks } = columns;
  const known = ROWS.get(id) - 1;
  if (known >= 0) {
    if (weight > (weights[known] as number)) weights[known] = weight;
    return known;
  }
  const row = columns.count++;
  ids[row] = id;
  weights[row] = weight;
  marks[row] = 0;
  ROWS.set(id, row + 1);
  return row;
}

/** What a term's own meaning makes it to the figure. */
function senseMarks(placed: Placed, index: number, isUnclaimed: boolean): number {
  const { sense, at } = placed.frame;
  const own = sense[index];
  if (own === FORECAST || own === ANYTHING) return 0;
  const telling = isCountedNoun(placed, at[index] as number) ? 0 : TELLING;
  return own === MEASURE && isUnclaimed ? telling | MEASURED : telling;
}

const isCountedNoun = ({ at, end }: Placed, start: number): boolean => at < start && start < end;

type Rest = Pick<Subject, "beside" | "exclusive" | "isForecast"> & {
  /** Rows of the names that the figure is said of. */
  readonly nearestNames: readonly number[];
};

function subjectFrom(columns: Columns, { nearestNames, beside, exclusive, isForecast }: Rest): Subject {
  const { count } = columns;
  const ids = columns.ids.slice(0, count);
  const weights = columns.weights.slice(0, count);
  const marks = columns.marks.slice(0, count);
  let ownNames = 0;
  for (const row of nearestNames) {
    const before = marks[row] as number;
    if ((before & OWN_NAME) === 0) ownNames++;
    marks[row] = before | OWN_NAME;
  }
  let [total, squares, borne, strangers] = [0, 0, 0, 0];
  for (let row = 0; row < ids.length; row++) {
    const weight = weights[row] as number;
    if (((marks[row] as number) & (NAME | EXCLUSIVE)) === (NAME | EXCLUSIVE))
      marks[row] = (marks[row] as number) | EXCLUSIVE_NAME;
    total += weight;
    squares += weight * weight;
    borne |= marks[row] as number;
    if ((ids[row] as number) < 0 && ((marks[row] as number) & NAME) !== 0) strangers++;
    ROWS.set(ids[row] as number, 0);
  }
  const length = Math.sqrt(squares);
  return { ids, weights, marks, borne, total, length, beside, exclusive, ownNames, strangers, isForecast };
}

function besideOf(frame: Frame, { beside, clause }: Place): readonly number[] {
  const ids: number[] = [];
  const end = Math.min(frame.ids.length, beside + BESIDE);
  for (let index = Math.max(0, beside - BESIDE); index < end; index++) {
    if (Math.abs((frame.clause[index] as number) - clause) <= 1) ids.push(frame.ids[index] as number);
  }
  return ids;
}

/** A word that the corpus has nowhere is more often a paraphrase than another subject: it weighs little. */
export const rarity = (id: number, terms: TermIndex): number =>
  id < 0 ? UNKNOWN_RARITY : Math.min(terms.weight(id), MAX_RARITY);

/** Among which terms a figure stands, and the clause of the one before it. */
type Place = { readonly beside: number; readonly clause: number };

export function placeOf({ frame, at }: Pick<Placed, "frame" | "at">): Place {
  const beside = firstAt(frame.at.length, (index) => (frame.at[index] as number) >= at);
  return { beside, clause: frame.clause[Math.max(0, beside - 1)] ?? 0 };
}

/** 1 beside the figure, falling with each term between, and more at each clause crossed. */
function nearness(frame: Frame, { beside, clause }: Place, index: number): number {
  const distance = index < beside ? beside - index - 1 : index - beside;
  const crossed = Math.abs((frame.clause[index] as number) - clause);
  return (
    Math.max(FARTHEST, 1 - distance * STEP) * (crossed < 3 ? (CROSSED[crossed] as number) : CROSSED_MORE)
  );
}

/** Nobody writes sentences of so many terms; in what looks like one, a figure is not said of what stands farther off. */
const REACH = 200;
/** What is left of a term's weight where it belongs to another figure of the sentence. */
const OTHERS = 0.5;
const NEAR = 0.35;
const FAR = 0.3;
const STEP = 0.12;
const FARTHEST = 0.3;
/** By the number of clauses between. */
const CROSSED = [1, 0.5, 0.25];
const CROSSED_MORE = 0.125;
const BESIDE = 2;
const UNKNOWN_RARITY = 0.8;
const MAX_RARITY = 3;
