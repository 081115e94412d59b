import type { Corpus } from "../corpus/corpus";
import { nearName } from "../corpus/near-name";
import type { Source } from "../corpus/source";
import type { Statement } from "../corpus/statement";
import type { Figure } from "../quantity/figure";
import type { CitationMark, Prose } from "../text/prose";
import { termsOf } from "../text/terms";
import { citationsOf } from "./cited-beside";

/** Ids of the sources that a draft names for a figure: for the same ones the same object, as long as the corpus is the same. */
export type CitedIds = Pick<ReadonlySet<string>, "size" | "has">;

/** Finds the sources that a draft names for a figure: by a citation beside it, or by name in its sentence. */
export type CitedSources = (statement: Statement, figure: Figure) => CitedIds;

/** Design.md, rule 7: "Reuters put it at 9 %" and `[@wu2025]` bind a figure to their source first. */
export function citedSources(prose: Prose, corpus: Corpus): CitedSources {
  const marks = [...prose.citations].sort((a, b) => a.span.start - b.span.start);
  const attributions = attributionsIn(corpus);
  return (statement, figure) => {
    const beside = citedBeside(statement, figure, marks, attributions);
    if (beside.size > 0) return beside;
    const { named } = attributions;
    const known = named.get(statement.figures);
    if (known !== undefined) return known;
    const found = namedIn(statement, attributions);
    named.set(statement.figures, found);
    return found;
  };
}

/** A key that a draft cites and no source has: of what lies elsewhere, or mistyped. */
export type UnknownKey = {
  readonly key: string;
  /** Where it is cited first, an offset into the draft. */
  readonly at: number;
  /** The id of a source that is likely meant. */
  readonly meant: string | undefined;
};

/** Each once, in the draft's order. */
export function unknownKeys({ citations }: Prose, corpus: Corpus): readonly UnknownKey[] {
  const first = new Map<string, number>();
  for (const { target, span } of citations)
    if (target.kind === "key" && !first.has(target.key)) first.set(target.key, span.start);
  // Asked after each edit, and there may be thousands of sources.
  if (first.size === 0) return [];
  const ids = new Set([...corpus.sources].map(({ id }) => id));
  return [...first]
    .filter(([key]) => !ids.has(key))
    .map(([key, at]) => ({ key, at, meant: nearName(key, [...ids]) }));
}

/** Whether a sentence tells of a work by its author and year ("Pell (2024) finds …") that is no source, and that none quotes. */
export function isOfOtherWork(sentence: string, { sources }: Corpus): boolean {
  const [, author, year] = AUTHOR_AND_YEAR.exec(sentence) ?? [];
  if (author === undefined) return false;
  const name = author.toLowerCase();
  return ![...sources].some(
    ({ id, title, author: by, publisher, text }) =>
      [id, title, by, publisher].some((told) => told?.toLowerCase().includes(name)) ||
      text.slice(0, HEAD).includes(author) ||
      text.includes(`${author} (${year}`) ||
      text.includes(`${author}, ${year}`) ||
      text.includes(`${author} et al`),
  );
}

/** Where a line may tell who wrote it. */
const HEAD = 400;
/** "Pell (2024)", "Brandt et al. (2025)". */
const AUTHOR_AND_YEAR = /(\p{Lu}[\p{L}'’-]+) (?:et al\.? )?\(((?:19|20)\d\d)[a-z]?\)/u;

/** What names a corpus's sources, and whom the sentences name that were asked about, by their figures. */
type Attributions = {
  readonly version: number;
  readonly sources: readonly Source[];
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  readonly named: WeakMap<readonly Figure[], CitedIds>;
  /** What was found before, by what tells it. */
  readonly found: Map<string, CitedIds>;
};

const known = new WeakMap<Corpus, Attributions>();

/** The same for as long as the corpus is: reading the titles of thousands of sources takes longer than an edit may. */
function attributionsIn(corpus: Corpus): Attributions {
  const before = known.get(corpus);
  if (before?.version === corpus.version) return before;
  const sources = [...corpus.sources];
  // Who names an office means what it says now.
  const names = namesOfSources(sources.filter(({ id }) => !corpus.superseded.has(id)));
  const attributions = { version: corpus.version, sources, names, named: new WeakMap(), found: new Map() };
  known.set(corpus, attributions);
  return attributions;
}

function citedBeside(
  statement: Statement,
  figure: Figure,
  marks: readonly CitationMark[],
  { found, sources }: Attributions,
): CitedIds {
  const targets = citationsOf(statement, figure, marks).map(({ target }) => target);
  if (targets.length === 0) return NONE;
  return remembered(
    found,
    JSON.stringify(targets),
    () => new Set(targets.flatMap((target) => idsOf(target, sources))),
  );
}

function remembered(found: Map<string, CitedIds>, key: string, find: () => CitedIds): CitedIds {
  const ids = found.get(key) ?? find();
  found.set(key, ids);
  return ids;
}

function idsOf(target: CitationMark["target"], sources: readonly Source[]): readonly string[] {
  const isMeant = ({ id, url }: Source): boolean => {
    if (target.kind === "key") return target.key === id;
    if (target.kind === "footnote") return target.label.replace(/-\d+$/, "") === id;
    return url !== undefined && withoutSlash(url) === withoutSlash(target.url);
  };
  return sources.filter(isMeant).map(({ id }) => id);
}

const withoutSlash = (url: string): string => url.replace(/\/$/, "");

/** Stems that tell one source's publisher, author or title name from most others'. */
function namesOfSources(sources: readonly Source[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { id, publisher = "", author = "", title } of sources) {
    const stems = new Set(
      termsOf(`x ${publisher}; ${author}; ${title}`)
        .filter(isName)
        .map(({ stem }) => stem),
    );
    for (const stem of stems) holders.set(stem, (holders.get(stem) ?? new Set()).add(id));
  }
  const few = Math.max(1, Math.floor(sources.length / 4));
  return new Map([...holders].filter(([, ids]) => ids.size <= few));
}

const isName = ({ isCapitalised }: { readonly isCapitalised: boolean }): boolean => isCapitalised;

/** A name binds only where the sentence says that it speaks for the figure. */
function namedIn({ block, span, terms }: Statement, { names, found }: Attributions): CitedIds {
  if (!ATTRIBUTION.test(block.prose.slice(span.start, span.end))) return NONE;
  const stems = new Set(terms.filter(isName).map(({ stem }) => stem));
  const named = [...stems].filter((stem) => names.has(stem));
  return remembered(found, named.join(" "), () => anyOf(named.flatMap((stem) => names.get(stem) ?? [])));
}

/** A name that hundreds of sources bear is not copied for each sentence that has it. */
function anyOf(sets: readonly ReadonlySet<string>[]): CitedIds {
  const [first = NONE, ...others] = sets;
  if (others.length === 0) return first;
  const size = sets.reduce((sum, ids) => sum + ids.size, 0);
  return { size, has: (id) => sets.some((ids) => ids.has(id)) };
}

const ATTRIBUTION =
  /\b(?:according to|reported|reports|says|said|puts?|counts?|counted|estimates?|estimated|writes|wrote|has it|figures? (?:from|by)|data (?:from|by))\b/i;

const NONE: ReadonlySet<string> = new Set();
