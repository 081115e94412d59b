import { isClose } from "../quantity/amounts";
import { plainNumber } from "../quantity/decimal";
import { inFamily, isPerTime } from "../quantity/family";
import { endOf, type Figure } from "../quantity/figure";
import { describe, writeLike } from "../quantity/format";
import type { Slip, SlipKind } from "./finding";
import type { Bridge } from "./relation";
import { alignedDigits, isOfOneMagnitude, significantOf, type Written, writtenOf } from "./written";

/** One way in which a right figure becomes a wrong one. */
type SlipRow = {
  readonly kind: SlipKind;
  /** Whether the draft's figure can have come from the source's by this slip; both are single numbers of one scale unless bridged. */
  readonly explains: (pair: Pair) => boolean;
  readonly sentence: (pair: Pair) => string;
  readonly example: { readonly draft: string; readonly source: string };
};

type Pair = {
  readonly draft: Figure;
  readonly source: Figure;
  readonly ours: Written;
  readonly theirs: Written;
  readonly bridge: Bridge | undefined;
};

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
    kind: "unit",
    explains: ({ bridge }) => bridge === "unit",
    sentence: ({ draft, source }) =>
      `The number agrees, the unit does not: ${describe(source)}, not ${describe(draft)}.`,
    example: { draft: "two weeks", source: "two days" },
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
    sentence: ({ source }) =>
      source.direction === 0
        ? "The source has it go the other way."
        : `The source speaks of a ${source.direction === -1 ? "fall" : "rise"}.`,
    example: { draft: "fell 8 %", source: "rose 8 %" },
  },
  {
    kind: "direction",
    explains: ({ bridge }) => bridge === "bound",
    sentence: ({ source }) =>
      source.form === "range"
        ? "The source has this number for the other end of a range."
        : source.high === null
          ? "The source has this number for the least, not for the most."
          : "The source has this number for the most, not for the least.",
    example: { draft: "at most 12 %", source: "at least 12 %" },
  },
  {
    kind: "subject",
    explains: ({ bridge }) => bridge === "counterpart",
    sentence: () =>
      "The source says this number of the other of two: of women for men, of exports for imports.",
    example: { draft: "71 % of them men", source: "71 % of them women" },
  },
  {
    kind: "direction",
    explains: ({ bridge }) => bridge === "balance",
    sentence: () => "The source has a loss for a profit, or the other way round.",
    example: { draft: "a profit of $8 million", source: "a loss of $8 million" },
  },
  {
    kind: "period",
    explains: ({ bridge }) => bridge === "measure",
    sentence: () => "The number is the source's, told there per another time, or of each and not of all.",
    example: { draft: "$58 a month", source: "$58 a year" },
  },
  {
    kind: "growth for level",
    explains: ({ bridge }) => bridge === "change for level",
    sentence: () => "The source has this number for the level, not for the change.",
    example: { draft: "rose by 17 %", source: "rose to 17 %" },
  },
  {
    kind: "growth for level",
    explains: ({ bridge }) => bridge === "level for change",
    sentence: () => "The source has this number for the change, not for the level.",
    example: { draft: "rose to 17 %", source: "rose by 17 %" },
  },
  {
    kind: "inverted ratio",
    explains: ({ bridge }) => bridge === "ratio",
    sentence: () => "The ratio stands upside down: the source has its two sides the other way round.",
    example: { draft: "bees beating wasps by three to one", source: "wasps beating bees by three to one" },
  },
  {
    kind: "scale",
    explains: ({ ours, theirs }) => isThousandsApart(ours, theirs),
    sentence: ({ draft, source }) =>
      `The digits agree, the scale does not: ${describe(source)}, not ${describe(draft)}.`,
    example: { draft: "$4.3 billion", source: "$4.3 trillion" },
  },
  {
    kind: "missing digit",
    explains: ({ ours, theirs }) =>
      isZeroAtTheEnd(ours, theirs) || isWithoutOneDigit(ours.whole, theirs.whole),
    sentence: ({ ours, theirs }) => `A digit is missing: ${ours.whole} for ${theirs.whole}.`,
    example: { draft: "1,264 people", source: "12,264 people" },
  },
  {
    kind: "added digit",
    explains: ({ ours, theirs }) =>
      isZeroAtTheEnd(theirs, ours) || isWithoutOneDigit(theirs.whole, ours.whole),
    sentence: ({ ours, theirs }) => `A digit is too many: ${ours.whole} for ${theirs.whole}.`,
    example: { draft: "12,664 people", source: "1,264 people" },
  },
  {
    kind: "decimal point",
    explains: ({ ours, theirs }) => isTensApart(ours, theirs),
    sentence: ({ draft, source }) =>
      `The digits agree, the decimal point does not: ${describe(source)}, not ${describe(draft)}.`,
    example: { draft: "$32 billion", source: "$3.2 billion" },
  },
  {
    kind: "swapped digits",
    explains: ({ ours, theirs }) =>
      hasTwoNeighboursSwapped(...alignedDigits(ours, theirs)) && isOfOneMagnitude(ours, theirs),
    sentence: ({ draft, source }) => `Two digits look swapped: ${describe(draft)} for ${describe(source)}.`,
    example: { draft: "62 %", source: "26 %" },
  },
  {
    kind: "off by one",
    explains: (pair) => isCountOffByOne(pair),
    sentence: ({ draft, ours, theirs }) =>
      draft.form === "fraction"
        ? "The neighbouring fraction of what the source has."
        : `One ${ours.amount < theirs.amount ? "fewer" : "more"} than the source counts.`,
    example: { draft: "28 regions", source: "29 regions" },
  },
];

/** The likely cause of a conflict between two figures, or undefined where none of the table's explains it. */
export function slipBetween(draft: Figure, source: Figure, bridge: Bridge | undefined): Slip | undefined {
  const ends = bridge === undefined ? endsApart(draft, source) : undefined;
  if (ends !== undefined) return slipBetween(...ends, bridge);
  const isOneDimension = draft.dimension === source.dimension;
  const written =
    isOneDimension || isPerTime(draft.dimension) === isPerTime(source.dimension) ? writtenOf : withoutTime;
  const pair = { draft, source, ours: written(draft), theirs: written(source), bridge };
  return slipOf(pair, SLIPS) ?? (bridge === undefined ? slipOfRounded(pair) : undefined);
}

/** "1.15 to 3.51" for "1.15 to 3.15": of two ranges with one end in common the two others. */
function endsApart(draft: Figure, source: Figure): readonly [Figure, Figure] | undefined {
  if (draft.form !== "range" || source.form !== "range" || draft.dimension !== source.dimension)
    return undefined;
  const isSame = (at: "low" | "high"): boolean =>
    isClose(inFamily(draft[at] ?? 0, draft), inFamily(source[at] ?? 0, source));
  if (isSame("low") === isSame("high")) return undefined;
  const at = isSame("low") ? "high" : "low";
  return [endOf(draft, at), endOf(source, at)];
}

/** "€240 billion" for "€240 million a year": the time is left out where one side alone tells it. */
const withoutTime = (figure: Figure): Written => {
  const written = writtenOf(figure);
  return { ...written, inBase: inFamily(written.amount, figure) };
};

function slipOf(pair: Pair, rows: readonly SlipRow[]): Slip | undefined {
  for (const { kind, explains, sentence } of rows)
    if (explains(pair)) return { kind, sentence: sentence(pair) };
  return undefined;
}

/** "8.31 million" for 8,127,000: rounded first, and then mistyped. Of two digits chance would have it too often. */
function slipOfRounded(pair: Pair): Slip | undefined {
  const { draft, source, ours, theirs } = pair;
  const digits = ours.significant.length;
  if (digits < TELLING_DIGITS || theirs.significant.length <= digits || source.low !== source.high)
    return undefined;
  const amount = Number(theirs.amount.toPrecision(digits));
  const rounded = { ...theirs, amount, inBase: amount * source.factor, significant: significantOf(amount) };
  const isSuch = ({ explains }: SlipRow): boolean => explains({ ...pair, theirs: rounded });
  const row = OF_ROUNDED.find(isSuch);
  if (row === undefined) return undefined;
  const decimal = plainNumber(amount);
  const step = 10 ** (Math.floor(Math.log10(amount)) + 1 - digits);
  const figure: Figure = {
    ...source,
    low: amount,
    high: amount,
    decimal: { low: decimal, high: decimal },
    step: { low: step, high: step },
  };
  const told: Figure = { ...figure, text: writeLike(draft, figure) };
  return { kind: row.kind, sentence: row.sentence({ ...pair, source: told, theirs: rounded }) };
}

const OF_ROUNDED: readonly SlipRow[] = SLIPS.filter(({ kind }) =>
  ["scale", "decimal point", "swapped digits"].includes(kind),
);
const TELLING_DIGITS = 3;

/** A thousand, a million, a billion … times too much or too little. A bound with the digits of another scale is one too. */
function isThousandsApart(ours: Written, theirs: Written): boolean {
  const tens = tensApart(ours, theirs);
  if (Math.abs(tens) > 6) return false;
  return tens !== 0 && (tens % 3 === 0 || ((ours.isBound || theirs.isBound) && Number.isInteger(tens)));
}

function isTensApart(ours: Written, theirs: Written): boolean {
  const tens = tensApart(ours, theirs);
  return tens !== 0 && Number.isInteger(tens) && Math.abs(tens) <= 2;
}

/** By how many powers of ten two figures with the same digits differ; a fraction where the digits differ. */
function tensApart(ours: Written, theirs: Written): number {
  const tens = Math.log10(ours.inBase / theirs.inBase);
  return Math.abs(tens - Math.round(tens)) < 1e-9 ? Math.round(tens) : tens;
}

/** "640" and "64": both whole, and written in one scale. */
const isZeroAtTheEnd = (shorter: Written, longer: Written): boolean =>
  shorter.isWhole &&
  longer.isWhole &&
  `${shorter.whole}0` === longer.whole &&
  tensApart(shorter, longer) === -1;

/** The same digits but for two neighbours: 35 and 53, 31.4 and 34.1. */
function hasTwoNeighboursSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const first = firstDifference(a, b);
  return (
    a.charAt(first) === b.charAt(first + 1) &&
    a.charAt(first + 1) === b.charAt(first) &&
    a.slice(first + 2) === b.slice(first + 2)
  );
}

/** Where two texts begin to differ: the end of the shorter where it begins the longer. */
function firstDifference(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** The shorter is the longer with one digit left out, not the last zero of a rounding; three digits at least show a pattern. */
function isWithoutOneDigit(shorter: string, longer: string): boolean {
  if (longer.length < 4 || shorter.length !== longer.length - 1) return false;
  const gap = firstDifference(shorter, longer);
  return shorter.slice(gap) === longer.slice(gap + 1);
}

/** Counts, "two years" for "three", "one in five" for "one in four". */
function isCountOffByOne({ draft, source, ours, theirs }: Pair): boolean {
  if (ours.isBound || theirs.isBound) return false;
  if (draft.form === "fraction" && source.form === "fraction")
    return isApart(1 / ours.amount, 1 / theirs.amount);
  return isCounted(draft, source) && isApart(ours.amount, theirs.amount);
}

/** By one whole. */
const isApart = (a: number, b: number): boolean =>
  Math.abs(Math.abs(a - b) - 1) < 1e-9 && Math.abs(a - Math.round(a)) < 1e-9;

const isCounted = (draft: Figure, source: Figure): boolean =>
  draft.dimension.startsWith("count:") ||
  draft.dimension === "" ||
  (draft.unit === source.unit && COUNTED.has(draft.dimension));

const COUNTED: ReadonlySet<string> = new Set(["months", "seconds", "multiple"]);
