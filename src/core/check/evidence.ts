import type { Claim } from "../corpus/claim";
import type { Figure } from "../quantity/figure";
import { lineEndsIn } from "../text/lines";
import { explain } from "./explain";
import type { Evidence } from "./finding";
import { reasonsFor } from "./signs";
import type { Weighed } from "./weigh";

type Place = Omit<Evidence, "relation" | "score" | "because" | "explanation" | "isWorkedOut">;

/** What was weighed, as plain data for a reader. */
export const evidenceOf = (
  draft: Figure,
  { claim, figure, calculation, pairing, score }: Weighed,
): Evidence => ({
  relation: pairing.relation,
  score,
  because: reasonsFor(pairing),
  explanation: calculation?.inWords ?? explain(draft, figure, pairing.relation),
  isWorkedOut: pairing.isWorkedOut,
  ...placeOf(claim, figure),
});

/** Where a figure of a claim stands, and in what words. */
export const placeOf = ({ source, span, label, line, headings }: Claim, figure: Figure): Place => ({
  sourceId: source.id,
  path: source.path,
  title: source.title,
  publisher: source.publisher,
  date: source.date,
  sentence: span,
  figure,
  label,
  quote: source.text.slice(span.start, span.end),
  line: line + lineEndsIn(source.text, span.start, figure.span.start),
  heading: headings.at(-1) ?? "",
});
