import { type Span, shifted } from "../text/span";
import type { Hedge } from "./hedges";
import type { Period } from "./periods";

/** Only a `quantity` is compared by amount; the others are held against sources where subject and event match. */
export type FigureKind = "quantity" | "year" | "date" | "period" | "ordinal";

/** A number at a span of a text, read. */
export type Figure = {
  readonly kind: FigureKind;
  /** The number with its currency sign, scale word and unit or counted noun; hedges stay outside. */
  readonly span: Span;
  readonly text: string;
  /** Nominal bounds: as written with the scale word applied, unit not converted; equal for a single number, null for an open end. */
  readonly low: number | null;
  readonly high: number | null;
  /** The bounds in plain decimal notation, exact to the last written digit: no 0.1 + 0.2 in a message. */
  readonly decimal: { readonly low: string | null; readonly high: string | null };
  /** Canonical unit: an ISO 4217 code, "percent", "percentage point", "times", "year", "kilometre", the singular counted noun, or "" for a bare number. */
  readonly unit: string;
  /** What it can be compared with: "money:USD", "ratio", "points", "multiple", "count:region", "months", "seconds", "length", "" … */
  readonly dimension: string;
  /** Multiplies a nominal value into the dimension's base unit (percent: 0.01 of ratio; week: 7 / 30.44 months). */
  readonly factor: number;
  /** Absent for a plain number. */
  readonly hedge: Hedge | undefined;
  readonly form: "digits" | "words" | "fraction" | "multiple" | "range" | "vague" | "age";
  /** Size of one unit of the last written digit of each end, scale word applied: 53 billion: 1e9; 3.25: 0.01. */
  readonly step: { readonly low: number; readonly high: number };
  /** A "$" with no country: compares as USD, never conflicts with another dollar. */
  readonly isBareDollar: boolean;
  /** A fall is negative, a rise positive; 0 where the wording gives none. The bounds keep the written sign. */
  readonly direction: -1 | 0 | 1;
  /** The period that the figure speaks of, where its sentence names one. */
  readonly period: Period | undefined;
  /** 0 to 1; below DOUBTFUL the figure may support but never conflict. */
  readonly confidence: number;
};

/**
 * A figure with what its surroundings tell of it, or at another place, written field by field: a copy by spreading is of
 * another shape, and whatever reads figures of many shapes is slow.
 */
export const toldBy = (
  figure: Figure,
  { span, direction, period }: Partial<Pick<Figure, "span" | "direction" | "period">>,
): Figure => ({
  kind: figure.kind,
  span: span ?? figure.span,
  text: figure.text,
  low: figure.low,
  high: figure.high,
  decimal: figure.decimal,
  unit: figure.unit,
  dimension: figure.dimension,
  factor: figure.factor,
  hedge: figure.hedge,
  form: figure.form,
  step: figure.step,
  isBareDollar: figure.isBareDollar,
  direction: direction ?? figure.direction,
  period: period ?? figure.period,
  confidence: figure.confidence,
});

/** A figure so many characters further on. */
export const movedFigure = (figure: Figure, by: number): Figure =>
  toldBy(figure, { span: shifted(figure.span, by) });

/** Below this confidence (garbled cell, lost scale word, noise around) a figure can support, never conflict. */
export const DOUBTFUL = 0.5;

/** One end of a range, as a figure of its own. */
export const endOf = (range: Figure, at: "low" | "high"): Figure => ({
  ...range,
  form: "digits",
  low: range[at],
  high: range[at],
  decimal: { low: range.decimal[at], high: range.decimal[at] },
  step: { low: range.step[at], high: range.step[at] },
});
