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
    const span = changes.reduce<Span | undefined>(
      (moved, change) => moved && movedBy(moved, change),
      finding.figure.span,
    );
    return span === undefined ? [] : [{ ...finding, figure: { ...finding.figure, span } }];
  });
