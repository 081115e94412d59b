import { type Finding, movedFinding } from "../core/check/finding";
import type { Figure } from "../core/quantity/figure";
import type { Span } from "../core/text/span";

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

/** Verdicts that the checker remembered are the same object, so no evidence need be compared. */
const isMoved = (before: Finding | undefined, now: Finding | undefined, by: number): boolean =>
  (before !== undefined && before === now && by === 0) ||
  (before !== undefined &&
    now !== undefined &&
    before.verdict === now.verdict &&
    before.replacement === now.replacement &&
    before.waived === now.waived &&
    isMovedSpan(before.sentence, now.sentence, by) &&
    isMovedSpan(before.block, now.block, by) &&
    isMovedFigure(before.figure, now.figure, by));

/** A figure moved by a copy keeps the very parts of the one before, so that few are looked at in depth. */
function isMovedFigure(before: Figure, now: Figure, by: number): boolean {
  if (!isMovedSpan(before.span, now.span, by)) return false;
  const parts: Readonly<Record<string, unknown>> = before;
  const partsNow: Readonly<Record<string, unknown>> = now;
  for (const name in parts) {
    const [part, partNow] = [parts[name], partsNow[name]];
    if (name !== "span" && part !== partNow && JSON.stringify(part) !== JSON.stringify(partNow)) return false;
  }
  return true;
}

const isMovedSpan = (before: Span, now: Span, by: number): boolean =>
  before.start + by === now.start && before.end + by === now.end;
