import { GENERIC, MEASURES } from "../text/concepts";
import type { Term } from "../text/terms";
import { ownersOf } from "./owners";
import type { Statement } from "./statement";
import type { Vocabulary } from "./vocabulary";

/**
 * The terms of a statement as numbers of a vocabulary, in columns: what matching reads.
 * A draft's terms that the corpus does not hold get negative numbers, the same stem the same number.
 */
export type Frame = {
  readonly ids: Int32Array;
  /** Where each term starts, an offset into the block. */
  readonly at: Int32Array;
  readonly clause: Uint8Array;
  /** Which quantity of the sentence each term belongs to: see ownersOf. */
  readonly owner: Uint8Array;
  /** Where the sentence's quantities start, in order; a term's owner counts them from 1. */
  readonly figures: Int32Array;
  /** How each term is written: see SMALL, NAME, HEAD and ORDINARY_HEAD. */
  readonly writing: Uint8Array;
  /** What each term tells of the figure: see MEASURE and FORECAST; 0 for most. */
  readonly sense: Uint8Array;
  /** Distinct terms of the sentence before, and of headings and title. */
  readonly near: Int32Array;
  readonly far: Int32Array;
};

/** The frame of a source's statement: new stems are taken into the vocabulary. */
export function frameOfClaim(statement: Statement, vocabulary: Vocabulary): Frame {
  for (const term of statement.terms) {
    if (!term.isInitial) vocabulary.countWriting(vocabulary.intern(term.stem), term.isCapitalised);
  }
  const idOf = (stem: string): number => vocabulary.intern(stem);
  return frameOf(statement, idOf, (terms) => {
    if (lastFar?.terms !== terms || lastFar.vocabulary !== vocabulary)
      lastFar = { terms, vocabulary, ids: distinct(terms, idOf) };
    return lastFar.ids;
  });
}

/** Claims under one heading come one after the other, and share what they have from it. */
let lastFar:
  | { readonly terms: readonly Term[]; readonly vocabulary: Vocabulary; readonly ids: Int32Array }
  | undefined;

/** The frame of a draft's statement: the vocabulary stays as it is. */
export function frameOfDraft(statement: Statement, vocabulary: Vocabulary): Frame {
  const unknown = new Map<string, number>();
  const idOf = (stem: string): number => {
    const known = vocabulary.find(stem) ?? unknown.get(stem);
    if (known !== undefined) return known;
    const id = -1 - unknown.size;
    unknown.set(stem, id);
    return id;
  };
  return frameOf(statement, idOf, (terms) => distinct(terms, idOf));
}

function frameOf(
  statement: Statement,
  idOf: (stem: string) => number,
  idsOfFar: (terms: readonly Term[]) => Int32Array,
): Frame {
  const { terms } = statement;
  const quantities = statement.figures.filter(({ kind }) => kind === "quantity");
  return {
    ids: filled(new Int32Array(terms.length), terms, (term) => idOf(term.stem)),
    at: filled(new Int32Array(terms.length), terms, (term) => term.start),
    clause: filled(new Uint8Array(terms.length), terms, (term) => Math.min(term.clause, 255)),
    owner: ownersOf(terms, quantities, statement.block.prose),
    figures: filled(new Int32Array(quantities.length), quantities, ({ span }) => span.start),
    writing: filled(new Uint8Array(terms.length), terms, writingOf),
    sense: filled(new Uint8Array(terms.length), terms, ({ stem }) => senseOf(stem)),
    near: distinct(statement.near, idOf),
    far: idsOfFar(statement.far),
  };
}

/** The term names what is measured: "revenue". */
export const MEASURE = 1;
/** The term says that the figure is expected and not yet a fact. */
export const FORECAST = 2;

/** The term stands in sentences about anything. */
export const ANYTHING = 3;

function senseOf(stem: string): number {
  if (MEASURES.has(stem)) return MEASURE;
  if (stem === "forecast") return FORECAST;
  return GENERIC.has(stem) ? ANYTHING : 0;
}

/** As `from` of the typed arrays, which takes several times as long. */
function filled<Column extends Int32Array | Uint8Array, Item>(
  column: Column,
  items: readonly Item[],
  value: (item: Item) => number,
): Column {
  for (let index = 0; index < items.length; index++) column[index] = value(items[index] as Item);
  return column;
}

const writingOf = ({ isCapitalised, isInitial, isOrdinary }: Term): number => {
  if (!isCapitalised) return SMALL;
  if (!isInitial) return NAME;
  return isOrdinary ? ORDINARY_HEAD : HEAD;
};

const SMALL = 0;
const NAME = 1;
/** A capital at the head of a sentence says nothing: the corpus's own writing decides, and may change as sources come. */
const HEAD = 2;
/** "Deputies", "Spending": a word at the head of a sentence whose ending few names have, and that the corpus may not know. */
const ORDINARY_HEAD = 3;

/** Whether the frame's term at an index stands for a name. */
export function isNameAt(frame: Frame, index: number, vocabulary: Vocabulary): boolean {
  const writing = frame.writing[index] ?? SMALL;
  if (writing < HEAD) return writing === NAME;
  const id = frame.ids[index] ?? -1;
  return id < 0 ? writing === HEAD : vocabulary.isUsuallyName(id);
}

const distinct = (terms: readonly Term[], idOf: (stem: string) => number): Int32Array =>
  Int32Array.from(new Set(terms.map((term) => idOf(term.stem))));
