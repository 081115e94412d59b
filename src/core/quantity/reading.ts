import type { CalendarAt } from "./calendar";
import type { Unit } from "./measures";
import type { Numeral } from "./numeral";

/** A number with its sign, currency and unit, before hedges, ranges and periods are read. */
export type Quantity = {
  readonly type: "quantity";
  readonly start: number;
  readonly end: number;
  readonly low: Numeral;
  readonly high: Numeral;
  readonly isNegative: boolean;
  readonly unit: Unit;
  readonly named: "sign" | "unit" | "noun" | "nothing";
  readonly isBareDollar: boolean;
  readonly form: "digits" | "words" | "fraction" | "multiple" | "range" | "vague" | "age";
  readonly isDoubtful: boolean;
};

/** A quantity with some of its fields changed; field by field, so that all quantities are of one shape. */
export const changed = (q: Quantity, to: Partial<Quantity>): Quantity => ({
  type: "quantity",
  start: to.start ?? q.start,
  end: to.end ?? q.end,
  low: to.low ?? q.low,
  high: to.high ?? q.high,
  isNegative: to.isNegative ?? q.isNegative,
  unit: to.unit ?? q.unit,
  named: to.named ?? q.named,
  isBareDollar: to.isBareDollar ?? q.isBareDollar,
  form: to.form ?? q.form,
  isDoubtful: to.isDoubtful ?? q.isDoubtful,
});

/** A single number written in digits, with the unit that it is told in. */
export const measured = (numeral: Numeral, unit: Unit, named: Quantity["named"]): Quantity => ({
  type: "quantity",
  start: numeral.start,
  end: numeral.end,
  low: numeral,
  high: numeral,
  isNegative: false,
  unit,
  named,
  isBareDollar: false,
  form: "digits",
  isDoubtful: false,
});

export type Reading =
  | Quantity
  | CalendarAt
  | { readonly type: "ordinal"; readonly start: number; readonly end: number; readonly value: number }
  | Label;

/** A number that names its section, model or valve; kept until its neighbours are read ("Figures 3 and 4"). */
export type Label = { readonly type: "label"; readonly start: number; readonly end: number };

export type KeptReading = Exclude<Reading, Label>;

/** What a place in the text gave: perhaps a reading, and where to go on. */
export type Step = { readonly reading: Reading | undefined; readonly next: number };
