import type { Figure } from "../quantity/figure";
import { lineEndsIn } from "../text/lines";
import { explain } from "./explain";
import type { Evidence } from "./finding";
import { reasonsFor } from "./signs";
import type { Weighed } from "./weigh";

/** What was weighed, as plain data for a reader. */
export function evidenceOf(draft: Figure, { claim, figure, calculation, pairing, score }: Weighed): Evidence {
  const { source, span } = claim;
  const { relation } = pairing;
  return {
    relation,
    score,
    because: reasonsFor(pairing),
    explanation: calculation?.inWords ?? explain(draft, figure, relation),
    isWorkedOut: pairing.isWorkedOut,
    sourceId: source.id,
    path: source.path,
    title: source.title,
    publisher: source.publisher,
    date: source.date,
    sentence: span,
    figure,
    label: claim.label,
    quote: source.text.slice(span.start, span.end),
    line: claim.line + lineEndsIn(source.text, span.start, figure.span.start),
    heading: claim.headings.at(-1) ?? "",
  };
}
