import type { Figure } from "../quantity/figure";
import { describe } from "../quantity/format";
import type { Slip, SlipKind } from "./finding";
import type { Bridge } from "./relation";

/** One way in which a right figure becomes a wrong one. */
type SlipRow = {
  readonly kind: SlipKind;
  /** Whether the draft's figure can have come from the source's by this slip; both are single numbers of one scale unless bridged. */
  readonly explains: (pair: Pair) => boolean;
  readonly sentence: (pair: Pair) => string;
  readonly example: { readonly draft: string; readonly source: string };
};

type Pair = { readonly draft: Figure; readonly source: Figure; readonly bridge: Bridge | undefined };

/** First row that fits wins: the surer cause stands before the likelier coincidence. */
export const SLIPS: readonly SlipRow[] = [
  {
    kind: "currency",
    explains: ({ bridge }) => bridge === "currency",
    sentence: ({ draft, source }) =>
      `The number is the source's, in ${source.unit} and not in ${draft.unit}.`,
    example: { draft: "$380 billion", source: "¥380 billion" },
  },
  {
    kind: "points",
    explains: ({ bridge }) => bridge === "points",
    sentence: ({ source }) =>
      source.dimension === "points"
        ? "The source speaks of percentage points, not of percent."
        : "The source speaks of percent, not of percentage points.",
    example: { draft: "26 percentage points", source: "26 %" },
  },
  {
    kind: "direction",
    explains: ({ bridge }) => bridge === "direction",
    sentence: ({ source }) => `The source speaks of a ${source.direction === -1 ? "fall" : "rise"}.`,
    example: { draft: "fell 8 %", source: "rose 8 %" },
  },
  {
    kind: "inverted ratio",
    explains: ({ draft, source }) => isInverse(draft, source),
    sentence: ({ source }) => `The ratio stands upside down: the source says ${describe(source)}.`,
    example: { draft: "a tenth", source: "ten times" },
  },
  {
    kind: "scale",
    explains: ({ draft, source }) => isThousandsApart(draft, source),
    sentence: ({ draft, source }) =>
      `The digits agree, the scale does not: ${describe(source)}, not ${describe(draft)}.`,
    example: { draft: "$4.3 billion", source: "$4.3 trillion" },
  },
  {
    kind: "decimal point",
    explains: ({ draft, source }) => isTensApart(draft, source),
    sentence: ({ draft, source }) =>
      `The digits agree, the decimal point does not: ${describe(source)}, not ${describe(draft)}.`,
    example: { draft: "$32 billion", source: "$3.2 billion" },
  },
  {
    kind: "swapped digits",
    explains: ({ draft, source }) =>
      isOfOneMagnitude(draft, source) && hasTwoNeighboursSwapped(digitsOf(draft), digitsOf(source)),
    sentence: ({ draft, source }) => `Two digits look swapped: ${digitsOf(draft)} for ${digitsOf(source)}.`,
    example: { draft: "62 %", source: "26 %" },
  },
  {
    kind: "missing digit",
    explains: ({ draft, source }) => isWithoutOneDigit(writtenDigits(draft), writtenDigits(source)),
    sentence: ({ draft, source }) =>
      `A digit is missing: ${writtenDigits(draft)} for ${writtenDigits(source)}.`,
    example: { draft: "1,264 people", source: "12,264 people" },
  },
  {
    kind: "added digit",
    explains: ({ draft, source }) => isWithoutOneDigit(writtenDigits(source), writtenDigits(draft)),
    sentence: ({ draft, source }) =>
      `A digit is too many: ${writtenDigits(draft)} for ${writtenDigits(source)}.`,
    example: { draft: "12,664 people", source: "1,264 people" },
  },
  {
    kind: "off by one",
    explains: ({ draft, source }) => isCountOffByOne(draft, source),
    sentence: ({ draft, source }) =>
      `One ${amount(draft) < amount(source) ? "fewer" : "more"} than the source counts.`,
    example: { draft: "28 regions", source: "29 regions" },
  },
];

/** The likely cause of a conflict between two figures, or undefined where none of the table's explains it. */
export function slipBetween(draft: Figure, source: Figure, bridge: Bridge | undefined): Slip | undefined {
  const pair = { draft, source, bridge };
  const row = SLIPS.find(({ explains }) => explains(pair));
  return row && { kind: row.kind, sentence: row.sentence(pair) };
}

const amount = (figure: Figure): number => Math.abs(figure.low ?? figure.high ?? 0);
const inBase = (figure: Figure): number => amount(figure) * figure.factor;

/** A thousand, a million, a billion … times too much or too little. A bound with the digits of another scale is one too. */
function isThousandsApart(draft: Figure, source: Figure): boolean {
  const tens = tensApart(draft, source);
  if (Math.abs(tens) > 6) return false;
  return tens !== 0 && (tens % 3 === 0 || ((isBound(draft) || isBound(source)) && Number.isInteger(tens)));
}

function isTensApart(draft: Figure, source: Figure): boolean {
  const tens = tensApart(draft, source);
  return tens !== 0 && Number.isInteger(tens) && Math.abs(tens) <= 2;
}

/** By how many powers of ten two figures with the same digits differ; a fraction where the digits differ. */
function tensApart(draft: Figure, source: Figure): number {
  const tens = Math.log10(inBase(draft) / inBase(source));
  return Math.abs(tens - Math.round(tens)) < 1e-9 ? Math.round(tens) : tens;
}

const isBound = (figure: Figure): boolean => figure.low === null || figure.high === null;

/** How many significant digits are written: 53 billion has 2, 40,000 has 1. */
export const significantDigits = (figure: Figure): number => digitsOf(figure).length;

/** The significant digits: 4.3 billion is "43", 31.4 is "314", 40,000 is "4". */
const digitsOf = (figure: Figure): string =>
  amount(figure).toPrecision(12).replace(/e.*$/, "").replace(".", "").replace(/^0+/, "").replace(/0+$/, "");

const isOfOneMagnitude = (a: Figure, b: Figure): boolean =>
  Math.floor(Math.log10(inBase(a))) === Math.floor(Math.log10(inBase(b)));

/** The same digits but for two neighbours: 35 and 53, 31.4 and 34.1. */
function hasTwoNeighboursSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const first = [...a].findIndex((digit, at) => digit !== b[at]);
  if (first === -1) return false;
  return a.slice(0, first) + a.charAt(first + 1) + a.charAt(first) + a.slice(first + 2) === b;
}

/** "A tenth" for "ten times": one is the other's inverse. */
function isInverse(draft: Figure, source: Figure): boolean {
  const isRatio = [draft, source].every(({ dimension }) => dimension === "ratio" || dimension === "multiple");
  return isRatio && inBase(draft) !== 1 && Math.abs(inBase(draft) * inBase(source) - 1) < 1e-9;
}

/** The digits before the decimal point as they stand with the scale word taken off: "1,264" is "1264", 53 billion "53". */
const writtenDigits = (figure: Figure): string => {
  const whole = (figure.decimal.low ?? figure.decimal.high ?? "").replace(/^-/, "").split(".")[0] ?? "";
  const scale = Math.max(0, Math.floor(Math.log10(figure.step.low) / 3) * 3);
  return whole.slice(0, Math.max(1, whole.length - scale));
};

/** The shorter is the longer with one digit left out, not the last zero of a rounding; three digits at least show a pattern. */
function isWithoutOneDigit(shorter: string, longer: string): boolean {
  if (longer.length < 4 || shorter.length !== longer.length - 1) return false;
  const at = [...shorter].findIndex((digit, index) => digit !== longer[index]);
  const gap = at === -1 ? shorter.length : at;
  return shorter === longer.slice(0, gap) + longer.slice(gap + 1);
}

function isCountOffByOne(draft: Figure, source: Figure): boolean {
  const isCount = draft.dimension.startsWith("count:") || draft.dimension === "";
  return isCount && Math.abs(amount(draft) - amount(source)) === 1 && !isBound(draft) && !isBound(source);
}
