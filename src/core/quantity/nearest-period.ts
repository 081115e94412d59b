import { codeAt } from "../text/code-at";
import { firstAt } from "../text/first-at";
import { splitSentences } from "../text/sentences";
import type { Span } from "../text/span";
import { valueAt, wordTable } from "../text/word-table";
import { beforeSpaces, marksOf, pastSpaces, wordStart } from "./chars";
import { type Figure, toldBy } from "./figure";
import type { PeriodAt } from "./month-ranges";
import type { Period } from "./periods";

/** A text, the periods that it names, and where a word stands that may tell that something holds now; both in order. */
export type Told = {
  readonly text: string;
  readonly periods: readonly PeriodAt[];
  readonly now: readonly number[];
};

/** Figures, periods and sentences stand in order: each sentence takes its share of both. */
export const withNearest = (told: Told, figures: readonly Figure[]): readonly Figure[] => {
  const { periods } = told;
  const result: Figure[] = [];
  let first = 0;
  for (const { end } of splitSentences(told.text)) {
    let last = first;
    while (last < periods.length && (periods[last]?.at ?? 0) < end) last++;
    for (let figure = figures[result.length]; figure && figure.span.start < end; ) {
      const period = takesPeriod(figure)
        ? (endOfStretch(told, first, last, figure.span) ?? nearest(told, first, last, figure.span))
        : undefined;
      result.push(period ? toldBy(figure, { period }) : figure);
      figure = figures[result.length];
    }
    first = last;
  }
  return result.length < figures.length ? result.concat(figures.slice(result.length)) : result;
};

const takesPeriod = (figure: Figure): boolean => figure.kind === "quantity" && figure.dimension !== "months";

/** "Between 2015 and 2025 they went from 34.5% to 30.8%": what it went from was in the one year, what to in the other. */
const endOfStretch = (
  { text, periods }: Told,
  first: number,
  last: number,
  { start }: Span,
): Period | undefined => {
  // Without two periods there is no stretch: no pattern is tried.
  if (last - first < 2) return undefined;
  const [, link] = LINK_AT_END.exec(text.slice(Math.max(0, start - LONGEST_LINK), start)) ?? [];
  if (link === undefined) return undefined;
  for (let index = first; index + 1 < last; index++) {
    const [from, to] = [periods[index] as PeriodAt, periods[index + 1] as PeriodAt];
    if (!isYear(from) || !isYear(to)) continue;
    const opener = STRETCH.get(text.slice(from.end, to.at));
    if (
      opener !== undefined &&
      text.slice(Math.max(0, from.at - opener.length), from.at).toLowerCase() === opener
    )
      return link === "from" ? from.period : to.period;
  }
  return undefined;
};

const isYear = ({ period }: PeriodAt): boolean => period.kind === "year" && period.year !== undefined;
const LINK_AT_END = /\b(from|to) (?:(?:about|around|some|roughly|nearly|just|over|an?|the) )?\p{Sc}?$/u;
const LONGEST_LINK = 20;
/** What stands between the two years of a stretch, and what before them. */
const STRETCH: ReadonlyMap<string, string> = new Map([
  [" and ", "between "],
  [" to ", "from "],
]);

/** Of the last period before a figure and the first behind it, the nearer; of `periods` those of its sentence. */
const nearest = (told: Told, first: number, last: number, span: Span): Period | undefined => {
  const { text, periods } = told;
  let [from, to] = [first, last];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((periods[middle]?.at ?? 0) < span.end) from = middle + 1;
    else to = middle;
  }
  const next = from < last ? periods[from] : undefined;
  const isBase = next !== undefined && OF_ITS_BASE.test(text.slice(span.end, next.at));
  const behind = isBase ? (from + 1 < last ? periods[from + 1] : undefined) : next;
  const former = standingBefore(told, first, from, span);
  if (!behind) return former?.period;
  // A period behind its figure is the commoner order: it wins a near tie.
  if (former && behind.at - span.end > (span.start - former.at) * 1.5) return former.period;
  return speaksOf(text, span, behind) ? behind.period : former?.period;
};

/** "38 % of the volume of 2020 remains in 2050": what it is a share of is of the first. */
const OF_ITS_BASE = /^ of the [a-z]+ (?:of|in) $/;

/** "12 % fewer in 2024 than in 2019, 3.64 million in all": what was compared with is over at the comma, or at "and". */
const standingBefore = (
  { text, periods, now }: Told,
  first: number,
  last: number,
  span: Span,
): PeriodAt | undefined => {
  for (let index = last - 1; index >= Math.max(first, last - MOST_COMPARED); index--) {
    const period = periods[index] as PeriodAt;
    const reach = Math.max(period.end, span.start - LONGEST_REACH);
    if (isBetween(now, reach, span.start) && IS_NOW.test(text.slice(reach, span.start))) return undefined;
    // "From 12,860 in 1988 to 4,310"
    if (mayLeadOn(text, period.end) && LEADS_ON.test(text.slice(period.end, span.start))) return undefined;
    if (isOfAnother(text, period, span)) return undefined;
    const isBase =
      mayCompare(text, period.at) &&
      COMPARED_WITH.test(text.slice(Math.max(0, period.at - FARTHEST_WORD), period.at));
    if (!isBase || !ENDS_COMPARISON.test(text.slice(period.end, span.start))) return period;
  }
  return undefined;
};

const isBetween = (places: readonly number[], from: number, to: number): boolean =>
  places.length > 0 && (places[firstAt(places.length, (at) => (places[at] ?? 0) >= from)] ?? to) < to;

/** "(2024: 580) and 74 orders", "a profit of $147m in 2024 has turned into a loss of $58m": the figure before has it for itself. */
const isOfAnother = (text: string, { at, end }: PeriodAt, { start }: Span): boolean => {
  if (text.charAt(end) === ":") return text.lastIndexOf(")", start) > end;
  const word = pastSpaces(text, end);
  return (
    isTurnInitial(codeAt(text, word)) &&
    TURNS.test(text.slice(end, start)) &&
    ENDS_IN_AMOUNT.test(text.slice(Math.max(0, at - FARTHEST_WORD), at))
  );
};

const TURNS =
  /^ (?:(?:has|have|had) |and (?:then|later) )?(?:leapt|jumped|surged|turned|turns|swung|swings|flipped|gave way|given way|became|become|fell|rose|dropped|climbed|grew|shrank|declined|increased|decreased|went|gone|risen|fallen|grown)(?: (?:in)?to)? /;
const isTurnInitial = marksOf("ahtsfgbrdciwlj");
const ENDS_IN_AMOUNT =
  /\d(?:[\d.,]*\d)?%?(?: ?(?:k|m|mn|bn|thousand|million|billion|trillion|per ?cent))?(?: [a-z]+)?(?: in| of| for)? $/;

const mayLeadOn = (text: string, at: number): boolean =>
  text.startsWith(" to ", at) || text.startsWith(") to ", at);

const COMPARED_WITH =
  /\b(?:than|against|compared (?:with|to)|versus|vs\.?)\s(?:(?:in|at|for|during|on)\s)?(?:the\s)?$/i;
export const FARTHEST_WORD = 30;

/** The words of COMPARED_WITH, and those that may stand behind them; others tell that nothing is compared. */
const COMPARING = wordTable([
  ...["than", "against", "with", "to", "versus", "vs"].map((word) => [word, "compares"] as const),
  ...["in", "at", "for", "during", "on", "the"].map((word) => [word, "goes on"] as const),
]);

const mayCompare = (text: string, at: number): boolean => {
  let start = at;
  for (let role: string | undefined = "goes on"; role === "goes on"; ) {
    const end = beforeSpaces(text, start);
    if (codeAt(text, end - 1) === POINT) return true;
    start = wordStart(text, end);
    role = valueAt(COMPARING, text, start, end);
    if (role === "compares") return true;
  }
  return false;
};

const POINT = 0x2e;
const MOST_COMPARED = 3;
const LEADS_ON =
  /^\)? to (?:(?:about|around|some|roughly|nearly|just|over|an?|the|(?:more|less|fewer) than|at least|almost) ){0,2}$/;
/** "By the end of 2030; today the figure is 81 %". */
const IS_NOW =
  /(?:[;—]\s*|\b(?:and|but|while)\s+)(?:today|now|currently|at present|so far)\b|, (?:is|are|has|have)(?: [a-z]+){0,2} (?:down|up|fallen|risen|dropped|grown|shrunk|come) to\b/i;
const ENDS_COMPARISON = /,(?! (?:when|where)\b)|;|\band\b/;

export const LONGEST_REACH = 160;
const ELSEWHERE =
  /\b(?:than|those of|that of|short of|compared|versus|vs|where|when|after|before|back|against|until|while|but|whereas|times the|(?:twice|double|half|times) what|in that (?:earlier |previous |same )?(?:year|quarter|month)|(?:up|down) from|from [$€£¥]?\d[^\s]*)(?![a-z])|\b(?:above|below|on|over|under) (?:the|its|their) (?:level|figure|sum|total|value|number|average|mark|rate|price|peak|low|high)\b|;|\band (?:has|have|had|was|were|is|are|then|rose|fell|grew|gained|dropped|will)\b|, and\b|,[^,]*\bsince\s*$|\bfrom\s*(?:the\s*)?$/;

/** "rose 9%, back to where it was in 2021", "more than in 2021": a period that the figure is held against. */
const speaksOf = (text: string, span: Span, p: PeriodAt): boolean =>
  p.at - span.end < LONGEST_REACH &&
  text.charAt(p.end) !== ":" &&
  !ELSEWHERE.test(text.slice(span.end, p.at));
