import type { Evidence, Finding, Verdict } from "../../../../src/core/check/finding";
import type { Figure } from "../../../../src/core/quantity/figure";

/** Findings to present, built from the words that matter to a test. */

export const figure = (text: string, more: Partial<Figure> = {}): Figure => ({
  kind: "quantity",
  span: { start: 0, end: text.length },
  text,
  low: 1,
  high: 1,
  unit: "",
  dimension: "",
  factor: 1,
  decimal: { low: "1", high: "1" },
  hedge: undefined,
  form: "digits",
  step: { low: 1, high: 1 },
  isBareDollar: false,
  direction: 0,
  period: undefined,
  confidence: 1,
  ...more,
});

/** `quote` marks the figure with brackets: "runs in [29 regions]". */
export const evidence = (
  quote: string,
  more: Partial<Evidence> & { hedge?: Figure["hedge"] } = {},
): Evidence => {
  const { hedge, ...rest } = more;
  const start = quote.indexOf("[");
  const end = quote.indexOf("]") - 1;
  const plain = quote.replace("[", "").replace("]", "");
  return {
    relation: "disjoint",
    score: 0.9,
    because: ["the same words", "the same period"],
    explanation: "",
    isWorkedOut: false,
    sourceId: "briefing",
    path: "sources/briefing.md",
    title: "Briefing on data centres",
    publisher: "Ministry",
    date: "2025-09-24",
    sentence: { start: 100, end: 100 + plain.length },
    figure: figure(plain.slice(start, end), { span: { start: 100 + start, end: 100 + end }, hedge }),
    quote: plain,
    label: "",
    line: 12,
    heading: "Capacity",
    ...rest,
  };
};

export const finding = (text: string, verdict: Verdict, more: Partial<Finding> = {}): Finding => ({
  figure: figure(text),
  verdict,
  sentence: { start: 0, end: text.length },
  block: { start: 0, end: text.length },
  replacement: undefined,
  isCitedInVain: false,
  waived: undefined,
  ...more,
});

export const otherSource: Partial<Evidence> = {
  sourceId: "weekly",
  title: "Weekly note",
  publisher: undefined,
  date: "2025-08",
};
