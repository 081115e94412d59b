import type { Around } from "./around";

/** How long ago a figure held, where the words right behind it tell: a year, or some other time. */
export type Lag = "a year" | "other" | undefined;

export function lagOf({ ahead }: Around): Lag {
  if (A_YEAR.test(ahead)) return "a year";
  return OTHER.test(ahead) ? "other" : undefined;
}

const UNIT_WORDS = String.raw`^(?:\s[a-z-]+){0,2}?,?\s`;
const AGO = "(?:ago|earlier|before)";
/** "10.7% a year ago", "412 in the same quarter last year". */
const A_YEAR = new RegExp(
  String.raw`${UNIT_WORDS}(?:(?:an?|one|the) year ${AGO}|(?:twelve|12) months ${AGO}|last year|in the previous year|in the (?:same|corresponding) \w+ (?:of )?(?:last year|a year ${AGO}|the (?:year before|previous year)))\b`,
  "i",
);
/** "13.1% in the second quarter", "412 a month ago", "31 in March". */
const OTHER = new RegExp(
  String.raw`${UNIT_WORDS}(?:(?:an?|one) (?:quarter|month|week|decade) ${AGO}|(?:two|three|four|five|six|[2-9]) (?:months|weeks|years) ${AGO}|last (?:quarter|month|week|spring|summer|autumn|winter)|in (?:the )?(?:previous|prior|preceding|first|second|third|fourth) (?:quarter|month|half|week)(?! of)|in (?:spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)(?! (?:of )?(?:last|\d)))\b`,
  "i",
);

/** Which year, where only its place beside the writer's tells: "this year", "the year before". */
export type YearWord = "this" | "last" | "next" | undefined;

/** Right behind a figure, or before it in its clause: "this year we'll spend 3.9 billion; last year it was 3.4 billion". */
export function yearWordOf({ behind, ahead }: Around): YearWord {
  const [, after, next] = YEAR_AFTER.exec(ahead) ?? [];
  if (next !== undefined) return "next";
  const word = after ?? YEAR_BEFORE.exec(behind)?.[1];
  return word?.toLowerCase() as YearWord;
}

const YEAR_AFTER = /^(?:\s[a-z-]+){0,3},?\s(?:(this|last|next) year|(next)(?=[.,;]))/i;
const YEAR_BEFORE = /\b(this|last|next) year,?(?:\s[a-z'’-]+){0,4}\s(?:[A-Z]{0,2}\p{Sc})?$/iu;
