import type { Decimal } from "./decimal";

/**
 * A number as it stands in a text, before its unit and its surroundings are read. Always written field by field in this
 * order: numbers of one shape are read several times faster than those of many.
 */
export type Numeral = {
  readonly start: number;
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  /** One unit of the last written digit, scale applied; 0 for a fraction. */
  readonly step: number;
  readonly form: "digits" | "words" | "fraction" | "multiple" | "vague";
  /** A scale word or power of ten is part of it: its trailing zeros count as written. */
  readonly isScaled: boolean;
};

/** A numeral with some of its fields changed; a copy by spreading would be of another shape. */
export const altered = (n: Numeral, to: Partial<Numeral>): Numeral => ({
  start: to.start ?? n.start,
  end: to.end ?? n.end,
  low: to.low ?? n.low,
  high: to.high ?? n.high,
  step: to.step ?? n.step,
  form: to.form ?? n.form,
  isScaled: to.isScaled ?? n.isScaled,
});

const negative = (d: Decimal): Decimal =>
  Number(d.mantissa) === 0 ? d : { mantissa: `-${d.mantissa}`, exponent: d.exponent };

/** The numeral below zero. */
export const negated = (numeral: Numeral): Numeral => {
  const low = negative(numeral.low);
  return {
    start: numeral.start,
    end: numeral.end,
    low,
    high: numeral.high === numeral.low ? low : negative(numeral.high),
    step: numeral.step,
    form: numeral.form,
    isScaled: numeral.isScaled,
  };
};

/** The numeral with its value times ten to the power, up to a new end. */
export const scaledBy = (numeral: Numeral, power: number, end: number): Numeral => {
  const times = (d: Decimal): Decimal => ({ mantissa: d.mantissa, exponent: d.exponent + power });
  const low = times(numeral.low);
  return {
    start: numeral.start,
    end,
    low,
    high: numeral.high === numeral.low ? low : times(numeral.high),
    step: numeral.step * 10 ** power,
    form: numeral.form,
    isScaled: true,
  };
};

/** A numeral whose value is given by its words. */
export const numeralOf = (
  start: number,
  end: number,
  low: number,
  high: number,
  form: Numeral["form"],
  step = 1,
): Numeral => ({
  start,
  end,
  low: { mantissa: String(low), exponent: 0 },
  high: { mantissa: String(high), exponent: 0 },
  step,
  form,
  isScaled: false,
});
