import type { Finding } from "../core/check/finding";
import type { Figure } from "../core/quantity/figure";
import { type Span, shifted } from "../core/text/span";

/**
 * What a check found, told by what the check before it found. An edit changes a few findings among a thousand, and
 * each weighs kilobytes on its way out of the worker: the first `head` of the earlier ones and the last `tail` still
 * hold, the tail moved.
 */
export type FindingChanges = {
  readonly head: number;
  readonly found: readonly Finding[];
  readonly tail: number;
  readonly tailMovedBy: number;
};

export const changesBetween = (before: readonly Finding[], now: readonly Finding[]): FindingChanges => {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && isMoved(before[head], now[head], 0)) head += 1;

  const by = startOf(now.at(-1)) - startOf(before.at(-1));
  let tail = 0;
  while (tail < shorter - head && isMoved(before.at(-1 - tail), now.at(-1 - tail), by)) tail += 1;
  return { head, found: now.slice(head, now.length - tail), tail, tailMovedBy: by };
};

export const withChanges = (
  before: readonly Finding[],
  { head, found, tail, tailMovedBy }: FindingChanges,
): readonly Finding[] => {
  const kept = before.slice(before.length - tail);
  const moved = tailMovedBy === 0 ? kept : kept.map((finding) => movedFinding(finding, tailMovedBy));
  return [...before.slice(0, head), ...found, ...moved];
};

const startOf = (finding: Finding | undefined): number => finding?.figure.span.start ?? 0;

const movedFinding = (finding: Finding, by: number): Finding => ({
  ...finding,
  figure: { ...finding.figure, span: shifted(finding.figure.span, by) },
  sentence: shifted(finding.sentence, by),
  block: shifted(finding.block, by),
});

/** Verdicts that the checker remembered are the same object, so no evidence need be compared. */
const isMoved = (before: Finding | undefined, now: Finding | undefined, by: number): boolean =>
  before !== undefined &&
  now !== undefined &&
  before.verdict === now.verdict &&
  before.replacement === now.replacement &&
  before.waived === now.waived &&
  isMovedSpan(before.sentence, now.sentence, by) &&
  isMovedSpan(before.block, now.block, by) &&
  isMovedFigure(before.figure, now.figure, by);

const isMovedFigure = (before: Figure, now: Figure, by: number): boolean => {
  const { span, ...rest } = before;
  const { span: spanNow, ...restNow } = now;
  return isMovedSpan(span, spanNow, by) && isSame(rest, restNow);
};

/** A figure moved by a copy keeps the very parts of the one before, so that few are looked at in depth. */
const isSame = (before: object, now: object): boolean => {
  const parts = Object.entries(before);
  return (
    parts.length === Object.keys(now).length &&
    parts.every(([name, part]) => {
      const partNow = (now as Readonly<Record<string, unknown>>)[name];
      return part === partNow || JSON.stringify(part) === JSON.stringify(partNow);
    })
  );
};

const isMovedSpan = (before: Span, now: Span, by: number): boolean =>
  before.start + by === now.start && before.end + by === now.end;
