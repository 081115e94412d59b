import { splitSentences } from "../text/sentences";
import type { Span } from "../text/span";
import { combine } from "./combine";
import { contextOf, type ExtractionContext } from "./context";
import type { Figure } from "./figure";
import { figureOf } from "./finish";
import { withoutMarkers } from "./markers";
import { withPeriods } from "./period-reading";
import { scan } from "./scan";

export type { ExtractionContext } from "./context";

/**
 * Reads every figure of a text, in order. `prose` may be a masked block (blanked characters are spaces) or raw text;
 * offsets are into it. Linear in its length.
 */
export const extractFigures = (prose: string, context: ExtractionContext = {}): readonly Figure[] => {
  const known = context.yen === undefined ? contextOf(prose, context) : context;
  const { readings, strays } = withoutMarkers(prose, scan(prose, known));
  if (readings.length === 0) return [];
  const joined = combine(prose, readings);
  const sentences: readonly Span[] = splitSentences(prose);
  const figures = joined.map((reading, i) => figureOf(prose, reading, joined[i - 1], strays));
  return withPeriods(prose, figures, sentences, known);
};
