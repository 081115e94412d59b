import type { Statement } from "../corpus/statement";
import type { Figure } from "../quantity/figure";
import { firstAt } from "../text/first-at";
import type { Block, CitationMark, Prose } from "../text/prose";
import { BESIDE } from "./cited-beside";
import { type Finding, movedFinding } from "./finding";
import type { Bench } from "./judge-statement";

type Find = (statements: readonly Statement[], bench: Bench) => readonly Finding[];

/**
 * Remembers the findings of whole blocks: an edit leaves all but one as they were, some of them moved. Where a block has
 * not moved, its findings are the very same objects.
 */
export function rememberingFindings(
  find: Find,
): (prose: Prose, bench: Bench) => (block: Block, statements: readonly Statement[]) => readonly Finding[] {
  // A remembered block hands out the same figures each time, so those of its first statement stand for all of it.
  const known = new WeakMap<readonly Figure[], Found>();
  return (prose, bench) => {
    const citedIn = citationsByBlock(prose);
    const { isClosed, caution, corpus } = bench;
    return (block, statements) => {
      const [first] = statements;
      if (first === undefined) return [];
      const basis = { version: corpus.version, isClosed, caution, cited: citedIn(block) };
      const before = known.get(first.figures);
      const isCurrent = before !== undefined && isSameBasis(before.basis, basis);
      if (isCurrent && before.at === first.at) return before.findings;
      const findings = isCurrent
        ? before.findings.map((finding) => movedFinding(finding, first.at - before.at))
        : find(statements, bench);
      known.set(first.figures, { at: first.at, basis, findings });
      return findings;
    };
  };
}

type Found = { readonly at: number; readonly basis: Basis; readonly findings: readonly Finding[] };

/** What the findings of a block rest on besides its text and headings. */
type Basis = {
  readonly version: number;
  readonly isClosed: boolean;
  readonly caution: number;
  /** The marks in it, or right behind it, and where they stand. */
  readonly cited: string;
};

const isSameBasis = (a: Basis, b: Basis): boolean =>
  a.version === b.version && a.isClosed === b.isClosed && a.caution === b.caution && a.cited === b.cited;

function citationsByBlock({ citations }: Prose): (block: Block) => string {
  const marks = citations.toSorted((a, b) => a.span.start - b.span.start);
  const startsFrom = (offset: number): number =>
    firstAt(marks.length, (place) => (marks[place] as CitationMark).span.start >= offset);
  return ({ span }) => {
    const inside = marks.slice(startsFrom(span.start), startsFrom(span.end + BESIDE + 1));
    if (inside.length === 0) return "";
    return JSON.stringify(inside.map(({ span: { start }, target }) => [start - span.start, target]));
  };
}
