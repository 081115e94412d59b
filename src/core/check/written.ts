import type { Figure } from "../quantity/figure";

/** A figure's number as it is written, without sign, hedge and unit: what a slip of the pen acts on. */
export type Written = {
  /** The nominal value; a bound's number, or the low end of a range. */
  readonly amount: number;
  readonly inBase: number;
  readonly isBound: boolean;
  /** The significant digits: 4.3 billion is "43", 31.4 is "314", 40,000 is "4". */
  readonly significant: string;
  /** The digits before the decimal point as they stand with the scale word taken off: "1,264" is "1264", 53 billion "53". */
  readonly whole: string;
  /** Nothing stands behind a decimal point. */
  readonly isWhole: boolean;
};

/** Read once for each figure: a figure is held against hundreds of others. */
export function writtenOf(figure: Figure): Written {
  const known = read.get(figure);
  if (known !== undefined) return known;
  const amount = Math.abs(figure.low ?? figure.high ?? 0);
  const written = {
    amount,
    inBase: amount * figure.factor,
    isBound: figure.low === null || figure.high === null,
    significant: significantOf(amount),
    whole: wholeOf(figure),
    isWhole: isWhole(figure),
  };
  read.set(figure, written);
  return written;
}

const read = new WeakMap<Figure, Written>();

/** How many significant digits are written: 53 billion has 2, 40,000 has 1. */
export const significantDigits = (figure: Figure): number => writtenOf(figure).significant.length;

/** The digits of an amount without leading and trailing zeros. */
export function significantOf(amount: number): string {
  // Most amounts are whole and have no zero at their end.
  if (amount < 1e12 && Number.isInteger(amount) && amount % 10 !== 0) return String(amount);
  return amount.toPrecision(12).replace(/e.*$/, "").replace(".", "").replace(/^0+/, "").replace(/0+$/, "");
}

/** Whether the first digits of both count the same: 62 days and 26 days, whatever they come to in months. */
export function isOfOneMagnitude(ours: Written, theirs: Written): boolean {
  const [a, b] = alignedDigits(ours, theirs);
  const ratio = (ours.inBase * Number(b)) / (theirs.inBase * Number(a));
  return Math.abs(ratio - 1) < 1e-6;
}

/** "1,904" and "1,940": the shorter with the zeros that it ends in. */
export function alignedDigits(ours: Written, theirs: Written): readonly [string, string] {
  const length = Math.max(ours.significant.length, theirs.significant.length);
  return [ours.significant.padEnd(length, "0"), theirs.significant.padEnd(length, "0")];
}

/** "3.1 million": a scale word behind decimals. */
const WITH_DECIMALS = /^[^\d]*(\d[\d,]*)\.\d+\s?(?:k|m|mn|bn?|t|tn|trn|thousand|million|billion|trillion)\b/i;

function wholeOf({ decimal, step, text }: Figure): string {
  const told = WITH_DECIMALS.exec(text)?.[1];
  if (told !== undefined) return told.replaceAll(",", "");
  const written = decimal.low ?? decimal.high ?? "";
  const start = written.startsWith("-") ? 1 : 0;
  const point = written.indexOf(".", start);
  const end = point === -1 ? written.length : point;
  const scale = Math.max(0, Math.floor(Math.log10(step.low) / 3) * 3);
  return written.slice(start, Math.min(end, start + Math.max(1, end - start - scale)));
}

/** Of "3.4 million" the last digit is worth 100,000: less than the scale that it is written in. */
const isWhole = ({ step, decimal }: Figure): boolean =>
  !(decimal.low ?? decimal.high ?? "").includes(".") && Math.log10(step.low) % 3 === 0;
