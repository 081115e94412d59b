import type { Figure } from "../quantity/figure";
import type { Around } from "./role";

/**
 * What an amount is told per: a time ("a month"), each one of several, all of them together, or several years as one;
 * undefined where the wording tells none.
 */
export type Per = string | undefined;

/** Words of a time that amounts are told per; a season of sport is a year of its own. */
const TIMES = "year|quarter|month|week|day|hour|minute|season";

export function perOf({ unit }: Figure, { behind, ahead }: Around): Per {
  return (
    UNIT_PER.exec(unit)?.[1] ?? PATTERNS.find(({ of }) => of.test(ahead))?.per ?? perBehind(ahead, behind)
  );
}

function perBehind(ahead: string, behind: string): Per {
  const time = (PER_TIME.exec(ahead) ?? SINGLE.exec(ahead))?.[1]?.toLowerCase();
  if (time !== undefined) return time;
  if (SEVERAL_AHEAD.test(ahead) || SEVERAL_BEHIND.test(behind)) return SEVERAL;
  return ALL_BEHIND.test(behind) ? ALL : undefined;
}

/** Whether two amounts of one number are told per things that exclude each other: "a month" and "a year", "each" and "in all". */
export function areOfOtherMeasure(a: Per, b: Per): boolean {
  if (a === undefined || b === undefined || a === b) return false;
  const [one, other] = [kindOf(a), kindOf(b)];
  return one === other ? one === "time" : !(one === "time" || other === "time") || isTimeOfSeveral(a, b);
}

const isTimeOfSeveral = (a: string, b: string): boolean => a === SEVERAL || b === SEVERAL;

const kindOf = (per: string): "time" | "each" | "all" =>
  per === EACH ? "each" : per === ALL || per === SEVERAL ? "all" : "time";

const EACH = "each";
const ALL = "all together";
const SEVERAL = "several years";

const UNIT_PER = new RegExp(` per (${TIMES})$`);
const NOUN = String.raw`(?:\s+(?:[a-z][\w-]*)){0,2}?`;
const PER_TIME = new RegExp(
  String.raw`^${NOUN}\s+(?:an?|per|each|every)\s+(${TIMES})\b(?!\s+(?:ago|earlier|later|before|after|old|prior))`,
  "i",
);
const SINGLE = new RegExp(String.raw`^${NOUN}\s+in\s+(?:a\s+single|one)\s+(${TIMES})\b`, "i");
const PATTERNS: readonly { readonly per: string; readonly of: RegExp }[] = [
  { per: "year", of: /^\s+(?:annually|yearly)\b/i },
  { per: "month", of: /^\s+monthly\b/i },
  { per: "week", of: /^\s+weekly\b/i },
  { per: "day", of: /^\s+daily\b/i },
  {
    per: EACH,
    of: /^\s+(?:each\b(?!\s+(?:year|quarter|month|week|day|hour|season))|apiece\b|for each of\b)/i,
  },
  { per: ALL, of: /^\s+(?:in all|in total|altogether|all told)\b/i },
];
const SOME = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})`;
const SEVERAL_AHEAD = new RegExp(
  String.raw`^${NOUN}\s+(?:over|for|across)\s+(?:the\s+)?${SOME}\s+(?:years|seasons)\b`,
  "i",
);
const SEVERAL_BEHIND = new RegExp(
  String.raw`\b(?:over ${SOME} (?:years|seasons)|${SOME}-(?:year|season))\b`,
  "i",
);
const ALL_BEHIND = /\b(?:a total of|totall?(?:s|ed|ing)|adds? up to|added up to)\s+$/i;
