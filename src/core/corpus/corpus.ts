import { familyOf } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import { type LineStarts, lineAt, lineStarts } from "../text/lines";
import type { Block } from "../text/prose";
import { readProse } from "../text/read-prose";
import type { Claim } from "./claim";
import { frameOfClaim } from "./frame";
import type { Source } from "./source";
import {
  contextOfDocument,
  createStatementReader,
  figureInDocument,
  type Statement,
  spanInDocument,
} from "./statement";
import { createTermIndex, type TermIndex } from "./term-index";
import { type Traits, traitsOf } from "./traits";
import { createValueIndex, type ValueIndex } from "./value-index";
import { createVocabulary, type Vocabulary } from "./vocabulary";
import { createWordFinder, type WordFinder } from "./word-finder";

/** The sources of one project, read into claims and indexed. Sources come and go one at a time. */
export type Corpus = {
  /** Reads a source and indexes its claims; a source with the same path is replaced. */
  add(source: Source): void;
  remove(path: string): void;
  /** What a bare "$" means in this corpus: an ISO 4217 code, or undefined where the project does not say. */
  readonly dollar: string | undefined;
  readonly sources: Iterable<Source>;
  readonly sourceCount: number;
  /** How many of them hold a claim. */
  readonly speakingCount: number;
  readonly claimCount: number;
  /** Ids of the sources that a later edition in the corpus replaces. */
  readonly superseded: ReadonlySet<string>;
  /** Grows with every change: a verdict found at one version holds for that version. */
  readonly version: number;
  /** Undefined for a claim whose source has gone. */
  claim(id: number): Claim | undefined;
  claims(): Iterable<Claim>;
  /** Those of the figures of a claim together. */
  traits(id: number): Traits;
  /** How many figures of a family (see familyOf) a source holds. */
  figuresIn(source: Source, family: string): number;
  readonly vocabulary: Vocabulary;
  readonly terms: TermIndex;
  readonly values: ValueIndex;
  readonly words: WordFinder;
};

export function createCorpus(dollar?: string): Corpus {
  const sources = new Map<string, { readonly source: Source; readonly claims: readonly number[] }>();
  let index = emptyIndex();
  let live = 0;
  let speaking = 0;
  let version = 0;
  let superseded: { readonly version: number; readonly ids: ReadonlySet<string> } = {
    version,
    ids: new Set(),
  };

  const insert = (source: Source): void => {
    const lines = lineStarts(source.text);
    const ids = statementsOf(source, dollar).map((statement) => insertClaim(index, source, lines, statement));
    sources.set(source.path, { source, claims: ids });
    live += ids.length;
    speaking += ids.length > 0 ? 1 : 0;
  };

  const drop = (path: string): void => {
    const held = sources.get(path);
    if (held === undefined) return;
    for (const id of held.claims) index.claims[id] = undefined;
    sources.delete(path);
    live -= held.claims.length;
    speaking -= held.claims.length > 0 ? 1 : 0;
    version++;
  };

  // The lists of the indexes keep what is gone; once that is the greater part they are built anew.
  const compact = (): void => {
    if (index.claims.length < 2 * live + 1_000) return;
    const kept = [...sources.values()].map(({ source }) => source);
    sources.clear();
    index = emptyIndex();
    live = 0;
    speaking = 0;
    for (const source of kept) insert(source);
  };

  return {
    add(source) {
      drop(source.path);
      insert(source);
      version++;
      compact();
    },
    remove(path) {
      drop(path);
      compact();
    },
    dollar,
    get sources() {
      return [...sources.values()].map(({ source }) => source);
    },
    get sourceCount() {
      return sources.size;
    },
    get speakingCount() {
      return speaking;
    },
    get claimCount() {
      return live;
    },
    get superseded() {
      if (superseded.version !== version) {
        const ids = [...sources.values()].flatMap(({ source: { id, supersedes } }) =>
          supersedes === undefined || supersedes === id ? [] : [supersedes],
        );
        superseded = { version, ids: new Set(ids) };
      }
      return superseded.ids;
    },
    get version() {
      return version;
    },
    claim: (id) => index.claims[id],
    traits: (id) => index.traits[id] ?? 0,
    claims: () => index.claims.filter((claim) => claim !== undefined),
    figuresIn: (source, family) => index.held.get(source)?.get(family) ?? 0,
    get vocabulary() {
      return index.vocabulary;
    },
    get terms() {
      return index.terms;
    },
    get values() {
      return index.values;
    },
    get words() {
      return index.words;
    },
  };
}

type Index = {
  readonly claims: (Claim | undefined)[];
  readonly traits: Traits[];
  /** How many figures of each family each source holds. */
  readonly held: WeakMap<Source, Map<string, number>>;
  readonly vocabulary: Vocabulary;
  readonly terms: TermIndex;
  readonly values: ValueIndex;
  readonly words: WordFinder;
};

function emptyIndex(): Index {
  const vocabulary = createVocabulary();
  const words = createWordFinder(vocabulary);
  return {
    claims: [],
    traits: [],
    held: new WeakMap(),
    vocabulary,
    words,
    terms: createTermIndex(),
    values: createValueIndex(),
  };
}

function statementsOf(source: Source, dollar: string | undefined): readonly Statement[] {
  const reader = createStatementReader(0);
  const prose = readProse(source.text, source.markup);
  return reader.read(prose, contextOfDocument(source.text, { ...source, dollar })).filter(isClaim);
}

const labelOf = (block: Block): string =>
  block.kind === "cell"
    ? [block.rowHeader, block.columnHeader].filter((header) => header !== "").join(" · ")
    : "";

/** A sentence says something; a heading or a cell is a claim only for its figure. */
const isClaim = ({ block, terms, figures }: Statement): boolean =>
  figures.length > 0 || (terms.length > 0 && block.kind !== "heading" && block.kind !== "cell");

function insertClaim(index: Index, source: Source, lines: LineStarts, statement: Statement): number {
  const id = index.claims.length;
  const span = spanInDocument(statement);
  const figures = statement.figures.map((figure) => figureInDocument(statement, figure));
  const frame = frameOfClaim(statement, index.vocabulary);
  const { headings } = statement.block;
  const line = lineAt(lines, span.start);
  index.claims.push({
    id,
    source,
    span,
    line,
    figures,
    label: labelOf(statement.block),
    headings,
    at: statement.at,
    frame,
  });
  index.terms.add(id, frame.ids);
  index.terms.add(id, frame.near);
  index.terms.add(id, frame.far);
  for (const figure of figures) index.values.add(id, figure);
  index.traits.push(figures.reduce((all, figure) => all | traitsOf(figure), 0));
  countFigures(index.held, source, figures);
  return id;
}

function countFigures(held: Index["held"], source: Source, figures: readonly Figure[]): void {
  const counts = held.get(source) ?? new Map<string, number>();
  for (const { dimension } of figures) {
    const family = familyOf(dimension);
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  held.set(source, counts);
}
