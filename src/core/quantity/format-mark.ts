import type { Figure } from "./figure";
import { ORDINALS } from "./number-words";

/**
 * A source's year, date, period, time of day or rank in the manner of the draft's: "fourth" for "fifth", "12th" for "10th",
 * "third quarter" for "second quarter" where the source has "third quarter of 2025". Undefined where it would have to be
 * worded anew ("Q3", "16:30" for "4 p.m.").
 */
export function writeMarkLike(model: Figure, value: Figure): string | undefined {
  if (model.kind === "ordinal") return writeRankLike(model.text, value.low ?? 0);
  const told = model.period?.year === undefined ? value.text.replace(YEAR_AT_END, "") : value.text;
  if (model.kind === "year" && !/\p{L}/u.test(model.text)) return YEAR_AT_END.exec(value.text)?.[1] ?? told;
  return shapeOf(told) === shapeOf(model.text) ? told : undefined;
}

const writeRankLike = (model: string, rank: number): string | undefined =>
  /\d/.test(model) ? `${rank}${endingOf(rank)}` : [...ORDINALS].find(([, value]) => value === rank)?.[0];

/** "1st", "2nd", "3rd", "4th", and "11th". */
const endingOf = (rank: number): string => {
  const isTeen = Math.floor(rank / 10) % 10 === 1;
  return (isTeen ? undefined : ENDINGS[rank % 10]) ?? "th";
};

const ENDINGS: Readonly<Record<number, string>> = { 1: "st", 2: "nd", 3: "rd" };
const YEAR_AT_END = /(?:^|,? (?:of )?)(\d{4})$/;

/** Its words and numbers without what they say. */
const shapeOf = (text: string): string => text.replace(/\d+/g, "0").replace(/\p{L}+/gu, "a");
