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

export type Reading =
  | Quantity
  | CalendarAt
  | { readonly type: "ordinal"; readonly start: number; readonly end: number; readonly value: number }
  | Label;

/** A number that names its section, model or valve; kept until its neighbours are read ("Figures 3 and 4"). */
export type Label = { readonly type: "label"; readonly start: number; readonly end: number };

export type KeptReading = Exclude<Reading, Label>;
