import type { Figure } from "../quantity/figure";
import { MONTHS } from "../quantity/periods";
import type { Span } from "../text/span";
import { matchPeriod } from "./period";

/** How a sentence leads to a year or a date: "since 2021", "by the end of 2021", "in the summer of 2021", "more than in 2021". */
export type Lead = "since" | "until" | "in" | "of" | "than" | undefined;

/** @param span of the year or date in the text */
export function leadTo(text: string, { start, end }: Span): Lead {
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  // "9 June: first light", "First light: 9 June"
  if (text.charAt(end) === ":" || before.endsWith(": ")) return "in";
  const [whole, word = ""] = LEAD.exec(before) ?? [];
  if (whole === undefined) return undefined;
  const behind = before.slice(0, -whole.length);
  if (THAN_AT_END.test(behind)) return "than";
  return DATES_AT_END.test(behind) ? "in" : LEADS.get(word.toLowerCase());
}

/** "Compared with 52 in 2024", "after 163 at the end of 2023", "more than in 2024": of what was before the sentence's own time. */
export const isOfBefore = (text: string, at: number): boolean =>
  COMPARED.test(text.slice(Math.max(0, at - FAR_BEHIND), at));

/** The quantities that a year or a period dates, of those of its sentence. */
export const datedBy = (mark: Figure, figures: readonly Figure[]): readonly Figure[] =>
  mark.period === undefined
    ? []
    : figures.filter(
        ({ kind, period }) =>
          kind === "quantity" && period !== undefined && matchPeriod(period, mark.period) === "same",
      );

/** Whether what is said of both is of one kind, as far as the verbs that lead to them tell: nothing is "restored" when it is "built". */
export const isOneHappening = (ours: string, theirs: string): boolean => {
  const [a, b] = [happeningIn(ours), happeningIn(theirs)];
  return a === undefined || b === undefined || a === b;
};

const happeningIn = (clause: string): string | undefined =>
  HAPPENINGS.find(([, words]) => words.test(clause))?.[0];

/** By the last words before the year or date; the first that fits counts. */
const HAPPENINGS: readonly (readonly [string, RegExp])[] = [
  [
    "renewal",
    /\b(?:restor\w+|renovat\w+|rebuil[dt]\w*|refurbish\w+|re-?open\w*|done up|extend\w+|modernis\w+|moderniz\w+|reinforc\w+|strengthen\w*|overhaul\w*|repair\w*|rewritten|revis\w+|renew\w+)\b[^.;]{0,20}$/i,
  ],
  [
    "end",
    /\b(?:clos\w+|died|dies|dead|ended|ends?|burn\w*|demolish\w+|shut\w*|dissolv\w+|collaps\w+|retir\w+|left|abolish\w+|expir\w+|r[au]n out|runs out)\b[^.;]{0,20}$/i,
  ],
  [
    "beginning",
    /\b(?:buil[dt]\w*|found\w+|born|open\w*|launch\w+|establish\w+|creat\w+|start\w*|beg[aiu]n\w*|set up|put up|introduc\w+|joined|took over|dates?|dated)\b[^.;]{0,20}$/i,
  ],
];

const MONTH = [...MONTHS.keys()].join("|");
const PART = "beginning|start|outset|end|middle|close|turn|spring|summer|autumn|fall|winter|course|season";
const LEADS: ReadonlyMap<string, Lead> = new Map([
  ["since", "since"],
  ["from", "since"],
  ["after", "since"],
  ["by", "until"],
  ["until", "until"],
  ["till", "until"],
  ["before", "until"],
  ["through", "until"],
  ["to", "until"],
  // "Between September and the end of 2027"
  ["and", "until"],
  ["than", "than"],
  ["of", "of"],
  ..."in during within for at on around".split(" ").map((word) => [word, "in"] as const),
]);
/** The word that leads to it, past what tells of which part of it: "by the end of fiscal". */
const LEAD = new RegExp(
  String.raw`\b(${[...LEADS.keys()].join("|")})\s+` +
    String.raw`(?:(?:the\s+)?(?:(?:very\s+)?(?:${PART})\s+of\s+|(?:early|late|mid)[\s-]|fiscal\s+|(?:financial\s+)?years?\s+|(?:${MONTH})\.?\s+(?:of\s+)?|(?:${PART})\s+)|the\s+|last\s+year's\s+)*$`,
  "i",
);
const LONGEST_LEAD = 60;
const THAN_AT_END = /\bthan\s+$/i;
/** "It dates from 1867": it was built in that year. */
const DATES_AT_END = /\b(?:dates?|dated|dating)\s(?:back\s)?$/i;
const COMPARED = /\b(?:than|compared (?:with|to)|against|versus|vs\.?|after|from|following)\s\S+\s[^;,()]*$/i;
const FAR_BEHIND = 45;
