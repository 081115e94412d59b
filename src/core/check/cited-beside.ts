import { type Statement, spanInDocument } from "../corpus/statement";
import type { Figure } from "../quantity/figure";
import { firstAt } from "../text/first-at";
import type { CitationMark } from "../text/prose";
import type { Span } from "../text/span";

/**
 * The citations that bind a figure: that which its clause opens with ("Pell [@pell2024] puts it at 9 %"), and the first one
 * behind it in its sentence, or right behind the sentence's end, which opens no clause of its own.
 *
 * @param marks of the whole draft, in its order
 */
export function citationsOf(
  statement: Statement,
  figure: Figure,
  marks: readonly CitationMark[],
): readonly CitationMark[] {
  const sentence = spanInDocument(statement);
  const startsFrom = (offset: number): number =>
    firstAt(marks.length, (place) => (marks[place] as CitationMark).span.start >= offset);
  const from = statement.at + figure.span.end;
  const at = startsFrom(from);
  const before = marks[at - 1];
  const opening =
    before !== undefined &&
    (isHead(before, sentence) ||
      (before.span.start >= sentence.start && opensClauseOf(figure, before, statement)))
      ? marksTogether(marks, startsFrom(before.span.start))
      : [];
  const behind = marksTogether(marks, at);
  const [first] = behind;
  const isBehind =
    first !== undefined &&
    (first.span.start < sentence.end
      ? !opensClause(first, statement)
      : first.span.start <= sentence.end + BESIDE && !isInText(first));
  return [...opening, ...(isBehind ? behind : [])];
}

/** "@pell2024 finds": a key without brackets is a word of its sentence, and here the first. */
const isHead = (mark: CitationMark, sentence: Span): boolean =>
  isInText(mark) && mark.span.end <= sentence.start && sentence.start <= mark.span.end + BESIDE;

const isInText = ({ span, target }: CitationMark): boolean =>
  target.kind === "key" && span.end - span.start === target.key.length + 1;

/** "[@a; @b]" are two marks at one place. */
function marksTogether(marks: readonly CitationMark[], at: number): readonly CitationMark[] {
  let end = at;
  while (marks[end] !== undefined && marks[end]?.span.start === marks[at]?.span.start) end++;
  return marks.slice(at, end);
}

/** Whether a citation stands behind the name that a clause begins with, before any figure of it. */
function opensClause({ span }: CitationMark, statement: Statement): boolean {
  const opening = clauseBefore(span.start, statement);
  return (
    opening !== undefined && OPENING.test(opening.text) && !hasFigure(statement, opening.start, span.start)
  );
}

/** Whether it is the clause of the figure, which stands behind it. */
function opensClauseOf(figure: Figure, mark: CitationMark, statement: Statement): boolean {
  const to = clauseBefore(statement.at + figure.span.start, statement);
  return to !== undefined && to.start <= mark.span.start && opensClause(mark, statement);
}

/** What stands between the beginning of a clause and a place in it, both in the document. */
function clauseBefore(
  place: number,
  { block, span, at }: Statement,
): { readonly start: number; readonly text: string } | undefined {
  const before = block.prose.slice(span.start, place - at);
  const ends = [...before.matchAll(CLAUSE_END)].at(-1);
  const from = ends === undefined ? 0 : ends.index + ends[0].length;
  return place < at + span.start || place > at + span.end
    ? undefined
    : { start: at + span.start + from, text: before.slice(from) };
}

const hasFigure = ({ figures, at }: Statement, from: number, to: number): boolean =>
  figures.some(({ kind, span }) => kind === "quantity" && at + span.start >= from && at + span.end <= to);

const CLAUSE_END = /[;:—–]|\.\s|,? (?:while|whereas|but|and) (?=\p{Lu})/gu;
/** Nothing, or "according to", or a name with few words around it. */
const OPENING = /^\s*$|^[^.;]{0,60}\p{Lu}[\p{L}\p{N}.&’'-]*\s*\(?$/u;

/** A citation may stand behind the full stop. */
export const BESIDE = 3;
