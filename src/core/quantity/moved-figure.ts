import { shifted } from "../text/span";
import type { Figure } from "./figure";

/**
 * A figure so many characters further on. Field by field: figures come from many hands, and objects that were made in one
 * way are read several times as fast as those that were made in many.
 */
export const movedFigure = (figure: Figure, by: number): Figure => ({
  kind: figure.kind,
  span: shifted(figure.span, by),
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
  direction: figure.direction,
  period: figure.period,
  confidence: figure.confidence,
});
