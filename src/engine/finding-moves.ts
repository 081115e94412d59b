import type { Inconsistency, Telling } from "../core/check/consistency/inconsistency";
import type { Finding } from "../core/check/finding";
import { movedBy, type TextChange } from "../core/text/edits";
import type { Span } from "../core/text/span";

/**
 * Findings as their figures stand after an edit, until a new check tells anew: those that the edit touched are gone.
 * Changes come last first, as VS Code tells them, so that each one's offsets hold in the text before all of them.
 */
export const movedThrough = (
  findings: readonly Finding[],
  changes: readonly TextChange[],
): readonly Finding[] =>
  findings.flatMap((finding) => {
    const span = spanThrough(finding.figure.span, changes);
    return span === undefined ? [] : [{ ...finding, figure: { ...finding.figure, span } }];
  });

/** An edit of any of its figures may have mended an inconsistency: it is gone until the check tells anew. */
export const inconsistenciesMovedThrough = (
  inconsistencies: readonly Inconsistency[],
  changes: readonly TextChange[],
): readonly Inconsistency[] =>
  inconsistencies.flatMap((one) => {
    const [at, first, ...rest] = [one.at, ...one.against].flatMap((telling) =>
      tellingThrough(telling, changes),
    );
    const isWhole = at !== undefined && first !== undefined && rest.length === one.against.length - 1;
    return isWhole ? [{ ...one, at, against: [first, ...rest] as const }] : [];
  });

const tellingThrough = (telling: Telling, changes: readonly TextChange[]): readonly Telling[] => {
  const span = spanThrough(telling.figure.span, changes);
  return span === undefined ? [] : [{ ...telling, figure: { ...telling.figure, span } }];
};

const spanThrough = (span: Span, changes: readonly TextChange[]): Span | undefined =>
  changes.reduce<Span | undefined>((moved, change) => moved && movedBy(moved, change), span);
