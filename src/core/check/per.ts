import type { Figure } from "../quantity/figure";
import type { Around } from "./around";

/**
 * What an amount is told per: a time ("a month"), each one of several, all of them together, or several years as one;
 * undefined where the wording tells none.
 */
export type Per = string | undefined;

/** Words of a time that amounts are told per; a season of sport is a year of its own. */
const TIMES = "year|quarter|month|week|day|hour|minute|season";

/** What follows a figure is surely said of it, and is read before what stands in front. */
export const perOf = ({ unit, dimension }: Figure, { behind, ahead }: Around): Per =>
  UNIT_PER.exec(unit)?.[1] ??
  (dimension.startsWith("money:") ? FOR_TIME.exec(ahead)?.[1] : undefined) ??
  told(AHEAD, ahead) ??
  told(BEHIND, behind);

/** Whether two amounts of one number are told per things that exclude each other: "a month" and "a year", "each" and "in all". */
export const areOfOtherMeasure = (a: Per, b: Per): boolean =>
  a !== undefined && b !== undefined && a !== b && EXCLUDED[kindOf(a)].has(kindOf(b));

type Kind = "time" | "each" | "all" | "several";

const EACH = "each";
const ALL = "all together";
const SEVERAL = "several years";

const kindOf = (per: string): Kind =>
  per === EACH ? "each" : per === ALL ? "all" : per === SEVERAL ? "several" : "time";

const EXCLUDED: Readonly<Record<Kind, ReadonlySet<Kind>>> = {
  time: new Set(["time", "several"]),
  each: new Set(["all", "several"]),
  all: new Set(["each"]),
  several: new Set(["time", "each"]),
};

/** "€109,000 for an hour". */
const FOR_TIME = new RegExp(String.raw`^\s+for\s+an?\s+(${TIMES})\b`, "i");
const UNIT_PER = new RegExp(` per (${TIMES})$`);
/** "7,400 patients treated for a week" are none a week. */
const NOUN = String.raw`(?:\s+(?!(?:for|in|within|after|during|over)\b)[a-z][\w-]*){0,2}?`;
const SOME = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})`;

/** What is told where a pattern fits; of those without, the word of time that it holds. */
type Wording = { readonly of: RegExp; readonly per?: string };

const AHEAD: readonly Wording[] = [
  { per: "year", of: /^\s+(?:annually|yearly)\b/i },
  { per: "month", of: /^\s+monthly\b/i },
  { per: "week", of: /^\s+weekly\b/i },
  { per: "day", of: /^\s+daily\b/i },
  {
    per: EACH,
    of: /^\s+(?:each\b(?!\s+(?:year|quarter|month|week|day|hour|season))|apiece\b|for each of\b)/i,
  },
  { per: ALL, of: /^\s+(?:in all|in total|altogether|all told)\b/i },
  // "$58 more a month"; "a year earlier" compares.
  {
    of: new RegExp(
      String.raw`^${NOUN}\s+(?:an?|per|each|every)\s+(${TIMES})\b(?!\s+(?:ago|earlier|later|before|after|old|prior))`,
      "i",
    ),
  },
  { of: new RegExp(String.raw`^${NOUN}\s+in\s+(?:a\s+single|one)\s+(${TIMES})\b`, "i") },
  {
    per: SEVERAL,
    of: new RegExp(
      String.raw`^${NOUN}\s+(?:over|for|across)\s+(?:the\s+)?${SOME}\s+(?:years|seasons)\b`,
      "i",
    ),
  },
];

const BEHIND: readonly Wording[] = [
  {
    per: SEVERAL,
    of: new RegExp(String.raw`\b(?:over ${SOME} (?:years|seasons)|${SOME}-(?:year|season))\b`, "i"),
  },
  { per: ALL, of: /\b(?:a total of|totall?(?:s|ed|ing)|adds? up to|added up to)\s+$/i },
];

function told(wordings: readonly Wording[], text: string): Per {
  for (const { of, per } of wordings) {
    const found = of.exec(text);
    if (found !== null) return per ?? found[1]?.toLowerCase();
  }
  return undefined;
}
