import type { Figure } from "../../src/core/quantity/figure";
import type { Prediction } from "./extraction-sets";

/**
 * Where a set's annotators see a figure otherwise than we do, our reading is put in their terms here: by a rule that
 * their notes give, never by a row, and never in the extractor.
 */
export type Convention = {
  readonly set: string;
  readonly rule: string;
  readonly apply: (figures: readonly Figure[], text: string) => readonly Figure[];
};

export const asPrediction = ({ span, low, high, unit }: Figure): Prediction => ({ ...span, low, high, unit });

const onlyKinds =
  (...kinds: readonly Figure["kind"][]) =>
  (figures: readonly Figure[]): readonly Figure[] =>
    figures.filter((figure) => kinds.includes(figure.kind));

const each =
  (change: (figure: Figure) => Figure) =>
  (figures: readonly Figure[]): readonly Figure[] =>
    figures.map(change);

const middleOfTolerance = (figure: Figure): Figure => {
  if (!/±|\+\/-/.test(figure.text) || figure.low === null || figure.high === null) return figure;
  const middle = (figure.low + figure.high) / 2;
  return { ...figure, low: middle, high: middle };
};

/** Speeds and data rates are units of their own; "per share" and "a year" stand outside the annotation. */
const OWN_RATES = /^(?:kilometre|mile|metre|foot|\w+bit) per /;
const withoutPer = (figure: Figure): Figure =>
  OWN_RATES.test(figure.unit) ? figure : { ...figure, unit: figure.unit.split(" per ")[0] ?? "" };
const withoutSpelledPer = (figure: Figure): Figure =>
  /\s(?:per|an?|each|every)\s/.test(figure.text) ? withoutPer(figure) : figure;

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

const sizeOf = ({ unit, factor, dimension }: Figure): { readonly kind: string; readonly size: number } =>
  SECONDS[unit] === undefined ? { kind: dimension, size: factor } : { kind: "time", size: SECONDS[unit] };

/** "7 feet and 10 inches" is 94 inches, "2 years 3 months" 27 months. */
const joinCompounds = (figures: readonly Figure[], text: string): readonly Figure[] => {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    const [a, b] = [last && sizeOf(last), sizeOf(figure)];
    const gap = last ? text.slice(last.span.end, figure.span.start) : "";
    const isOne =
      a?.kind === b.kind &&
      ["time", "length", "volume", "mass"].includes(b.kind) &&
      /^[\s,]*(?:and)?\s*$/.test(gap);
    if (!last || !a || !isOne || last.low === null || figure.low === null) joined.push(figure);
    else {
      const sum = (last.low * a.size + figure.low * b.size) / b.size;
      joined[joined.length - 1] = {
        ...figure,
        span: { start: last.span.start, end: figure.span.end },
        low: sum,
        high: sum,
      };
    }
  }
  return joined;
};

/** "aged 40" says no unit, and these sets give it none. */
const withoutUnsaidYears = (figure: Figure): Figure =>
  figure.unit === "year" && figure.kind === "quantity" && !/y/i.test(figure.text)
    ? { ...figure, unit: "" }
    : figure;

/** "one or two riders" is a list of two. */
const asList = (figures: readonly Figure[]): readonly Figure[] =>
  figures.flatMap((figure) => {
    const [first = "", second] = figure.text.split(" or ");
    const { start, end } = figure.span;
    if (figure.form !== "range" || second === undefined) return [figure];
    return [
      { ...figure, span: { start, end: start + first.length }, high: figure.low },
      { ...figure, span: { start: end - second.length, end }, low: figure.high },
    ];
  });

const CONVENTIONS: readonly Convention[] = [
  { set: "quantulum3", rule: "bare years count", apply: onlyKinds("quantity", "year") },
  { set: "quantulum3", rule: "a tolerance leaves the middle", apply: each(middleOfTolerance) },
  { set: "grobid-quantities", rule: "years, dates and ordinals do not count", apply: onlyKinds("quantity") },
  { set: "grobid-quantities", rule: "a tolerance leaves the middle", apply: each(middleOfTolerance) },
  { set: "grobid-quantities", rule: '"per" in words stays outside', apply: each(withoutSpelledPer) },
  { set: "grobid-quantities", rule: "bare ages have no unit", apply: each(withoutUnsaidYears) },
  { set: "grobid-quantities", rule: '"one or two" is a list', apply: asList },
  {
    set: "grobid-quantities",
    rule: "multiples have no unit",
    apply: each((figure) => (figure.unit === "times" ? { ...figure, unit: "" } : figure)),
  },
  {
    set: "recognizers",
    rule: "ordinals and years count where the scope is number",
    apply: onlyKinds("quantity", "year", "ordinal"),
  },
  { set: "recognizers", rule: "bare ages have no unit", apply: each(withoutUnsaidYears) },
  { set: "recognizers", rule: '"per share" stays outside', apply: each(withoutPer) },
  { set: "duckling", rule: "years, dates and ordinals do not count", apply: onlyKinds("quantity") },
  { set: "duckling", rule: "compound amounts are one, in the smaller unit", apply: joinCompounds },
  {
    set: "compromise",
    rule: "fractions have no unit",
    apply: each((figure) => (figure.form === "fraction" ? { ...figure, unit: "" } : figure)),
  },
];

export const conventionsOf = (set: string): readonly Convention[] => CONVENTIONS.filter((c) => c.set === set);

/** Our figures in the terms of a set; `without` leaves one rule out, to see what it is worth. */
export const inTermsOf = (
  set: string,
  figures: readonly Figure[],
  text: string,
  without?: Convention,
): readonly Prediction[] =>
  conventionsOf(set)
    .filter((convention) => convention !== without)
    .reduce((read, convention) => convention.apply(read, text), figures)
    .map(asPrediction);
