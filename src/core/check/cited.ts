import type { Corpus } from "../corpus/corpus";
import type { Source } from "../corpus/source";
import { type Statement, spanInDocument } from "../corpus/statement";
import type { Figure } from "../quantity/figure";
import type { CitationMark, Prose } from "../text/prose";
import { termsOf } from "../text/terms";

/** Finds the sources that a draft names for a figure: by a citation beside it, or by name in its sentence. */
export type CitedSources = (statement: Statement, figure: Figure) => ReadonlySet<string>;

/** Design.md, rule 7: "Reuters put it at 9 %" and `[@wu2025]` bind a figure to their source first. */
export function citedSources(prose: Prose, corpus: Corpus): CitedSources {
  const marks = [...prose.citations].sort((a, b) => a.span.start - b.span.start);
  const { names, named } = attributions(corpus);
  return (statement, figure) => {
    const beside = citedBeside(statement, figure, marks, corpus);
    if (beside.size > 0) return beside;
    const known = named.get(statement.figures);
    if (known !== undefined) return known;
    const found = namedIn(statement, names);
    named.set(statement.figures, found);
    return found;
  };
}

/** What names a corpus's sources, and whom the sentences name that were asked about, by their figures. */
type Attributions = {
  readonly version: number;
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly named: WeakMap<readonly Figure[], ReadonlySet<string>>;
};

const attributionsOf = new WeakMap<Corpus, Attributions>();

/** The same for as long as the corpus is: reading the titles of thousands of sources takes longer than an edit may. */
function attributions(corpus: Corpus): Attributions {
  const known = attributionsOf.get(corpus);
  if (known?.version === corpus.version) return known;
  const names = namesOfSources([...corpus.sources]);
  const attributions = { version: corpus.version, names, named: new WeakMap() };
  attributionsOf.set(corpus, attributions);
  return attributions;
}

/** The first citation behind the figure in its sentence, or right behind the sentence's end. */
function citedBeside(
  statement: Statement,
  figure: Figure,
  marks: readonly CitationMark[],
  corpus: Corpus,
): ReadonlySet<string> {
  const sentence = spanInDocument(statement);
  const from = statement.at + figure.span.end;
  const first = marks.find(({ span }) => span.start >= from && span.start <= sentence.end + BESIDE);
  if (first === undefined) return NONE;
  const group = marks.filter(({ span }) => span.start === first.span.start);
  return new Set(group.flatMap(({ target }) => idsOf(target, corpus)));
}

function idsOf(target: CitationMark["target"], corpus: Corpus): readonly string[] {
  const isMeant = ({ id, url }: Source): boolean => {
    if (target.kind === "key") return target.key === id;
    if (target.kind === "footnote") return target.label.replace(/-\d+$/, "") === id;
    return url !== undefined && withoutSlash(url) === withoutSlash(target.url);
  };
  return [...corpus.sources].filter(isMeant).map(({ id }) => id);
}

const withoutSlash = (url: string): string => url.replace(/\/$/, "");

/** Stems that tell one source's publisher, author or title name from most others'. */
function namesOfSources(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const { id, publisher = "", author = "", title } of sources) {
    const stems = new Set(
      termsOf(`x ${publisher}; ${author}; ${title}`)
        .filter(isName)
        .map(({ stem }) => stem),
    );
    for (const stem of stems) holders.set(stem, [...(holders.get(stem) ?? []), id]);
  }
  const few = Math.max(1, Math.floor(sources.length / 4));
  return new Map([...holders].filter(([, ids]) => ids.length <= few));
}

const isName = ({ isCapitalised }: { readonly isCapitalised: boolean }): boolean => isCapitalised;

/** A name binds only where the sentence says that it speaks for the figure. */
function namedIn(statement: Statement, names: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const { block, span, terms } = statement;
  if (!ATTRIBUTION.test(block.prose.slice(span.start, span.end))) return NONE;
  return new Set(terms.filter(isName).flatMap(({ stem }) => names.get(stem) ?? []));
}

const ATTRIBUTION =
  /\b(?:according to|reported|reports|says|said|puts?|counts?|counted|estimates?|estimated|writes|wrote|has it|figures? (?:from|by)|data (?:from|by))\b/i;

/** A citation may stand behind the full stop. */
export const BESIDE = 3;
const NONE: ReadonlySet<string> = new Set();
