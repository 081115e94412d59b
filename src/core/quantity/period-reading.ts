import { codeAt } from "../text/code-at";
import { firstAt } from "../text/first-at";
import { splitSentences } from "../text/sentences";
import type { Span } from "../text/span";
import { valueAt, wordTable } from "../text/word-table";
import { beforeSpaces, isHyphen, marksOf, pastSpaces, previousWord, wordStart } from "./chars";
import type { ExtractionContext } from "./context";
import { type Figure, toldBy } from "./figure";
import { monthRanges, type PeriodAt } from "./month-ranges";
import { yearAfter } from "./named-periods";
import { type PeriodWords, periodWords } from "./period-words";
import {
  halfPeriod,
  MONTHS,
  monthOf,
  monthPeriod,
  openPeriod,
  type Period,
  quarterPeriod,
  someYear,
  spanPeriod,
  yearPeriod,
} from "./periods";

/** Gives each quantity the period nearest to it in its sentence. */
export const withPeriods = (
  text: string,
  figures: readonly Figure[],
  context: ExtractionContext,
): readonly Figure[] => {
  if (!figures.some((figure) => figure.kind === "quantity")) return figures;
  const words = periodWords(text);
  const periods = periodsOf(text, words, figures, context);
  return periods.length === 0 ? figures : withNearest({ text, periods, now: words.now }, figures);
};

/** All periods that a text names, in order. */
const periodsOf = (
  text: string,
  words: PeriodWords,
  figures: readonly Figure[],
  context: ExtractionContext,
): readonly PeriodAt[] => {
  const periods = worded(text, words, context);
  // The year of "September 2025" has been read with its month.
  const covered = periods.length === 0 ? undefined : new Set(periods.map((p) => p.end));
  for (const figure of figures) {
    const own = ownPeriod(text, figure);
    if (own && !covered?.has(own.end)) periods.push(own);
  }
  const inOrder = withRanges(periods, monthRanges(text, words));
  if (inOrder.length === 0) return inOrder;
  inOrder.sort((a, b) => a.at - b.at);
  return withNeighbours(text, words, inOrder);
};

/** "2.3 % in 2025 and 2.1 % the year after", "3 % this year and 4 next": a year told by the one named before. */
const withNeighbours = (
  text: string,
  { neighbours }: PeriodWords,
  periods: readonly PeriodAt[],
): readonly PeriodAt[] => {
  if (periods.length === 0) return periods;
  const found: PeriodAt[] = [];
  for (const match of matchesAt(NEIGHBOUR, text, neighbours)) {
    const before = periods[firstAt(periods.length, (place) => (periods[place]?.at ?? 0) >= match.index) - 1];
    if (before?.period.year === undefined || match.index - before.end > LONGEST_REACH) continue;
    const step = stepTo(match, text.slice(before.at, before.end));
    if (step === undefined) continue;
    const year = before.period.year + step;
    found.push({ at: match.index, end: match.index + match[0].length, period: { ...before.period, year } });
  }
  return found.length === 0 ? periods : [...periods, ...found].sort((a, b) => a.at - b.at);
};

const NEIGHBOUR =
  /(?:the (?:year (?:after|before|earlier)|following year|preceding year)|a year (?:earlier|later|before|after)|(last|this|next)(?=[.,;:)]|$))(?! (?:the|an?|it|he|she|they|we)\b)/iy;
const AFTERWARDS = /after|following|later/i;

/** How many years from the one named before; undefined where "next" stands alone and no "this year" goes before it. */
function stepTo([told, alone]: RegExpExecArray, before: string): number | undefined {
  if (alone === undefined) return AFTERWARDS.test(told) ? 1 : -1;
  const from = YEAR_NAMED.exec(before)?.[1];
  return from === undefined ? undefined : stepOf(alone) - stepOf(from);
}

const YEAR_NAMED = /^(last|this|next) year$/i;
const stepOf = (word: string): number => ["last", "this", "next"].indexOf(word.toLowerCase());

/** "The three months to 30 June" is no day in June. */
const withRanges = (periods: PeriodAt[], ranges: readonly PeriodAt[]): PeriodAt[] =>
  ranges.length === 0
    ? periods
    : [...periods.filter(({ at }) => !ranges.some((range) => range.at <= at && at < range.end)), ...ranges];

/** A text, the periods that it names, and where a word stands that may tell that something holds now; both in order. */
type Told = { readonly text: string; readonly periods: readonly PeriodAt[]; readonly now: readonly number[] };

/** Figures, periods and sentences stand in order: each sentence takes its share of both. */
const withNearest = (told: Told, figures: readonly Figure[]): readonly Figure[] => {
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
  const behind = from < last ? periods[from] : undefined;
  const former = standingBefore(told, first, from, span);
  if (!behind) return former?.period;
  // A period behind its figure is the commoner order: it wins a near tie.
  if (former && behind.at - span.end > (span.start - former.at) * 1.5) return former.period;
  return speaksOf(text, span, behind) ? behind.period : former?.period;
};

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
  /^ (?:(?:has|have|had) )?(?:turned|turns|swung|swings|flipped|gave way|given way|became|become|fell|rose|dropped|climbed|grew|shrank|declined|increased|decreased|went|gone|risen|fallen|grown)(?: (?:in)?to)? /;
const isTurnInitial = marksOf("htsfgbrdciw");
const ENDS_IN_AMOUNT =
  /\d(?:[\d.,]*\d)?%?(?: ?(?:k|m|mn|bn|thousand|million|billion|trillion|per ?cent))?(?: [a-z]+)?(?: in| of| for)? $/;

const mayLeadOn = (text: string, at: number): boolean =>
  text.startsWith(" to ", at) || text.startsWith(") to ", at);

const COMPARED_WITH =
  /\b(?:than|against|compared (?:with|to)|versus|vs\.?)\s(?:(?:in|at|for|during|on)\s)?(?:the\s)?$/i;
const FARTHEST_WORD = 30;

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

const LONGEST_REACH = 160;
const ELSEWHERE =
  /\b(?:than|those of|that of|short of|compared|versus|vs|where|when|after|before|back|against|until|while|but|whereas|times the|(?:up|down) from|from [$€£¥]?\d[^\s]*)(?![a-z])|\b(?:above|below|on|over|under) (?:the|its|their) (?:level|figure|sum|total|value|number|average|mark|rate|price|peak|low|high)\b|;|\band (?:has|have|had|was|were|is|are|then|rose|fell|grew|gained|dropped|will)\b|, and\b|,[^,]*\bsince\s*$|\bfrom\s*(?:the\s*)?$/;

/** "rose 9%, back to where it was in 2021", "more than in 2021": a period that the figure is held against. */
const speaksOf = (text: string, span: Span, p: PeriodAt): boolean =>
  p.at - span.end < LONGEST_REACH &&
  text.charAt(p.end) !== ":" &&
  !ELSEWHERE.test(text.slice(span.end, p.at));

/** Years, dates and quarters of the sentence, and durations that say which: "the next five years". */
const ownPeriod = (text: string, f: Figure): PeriodAt | undefined => {
  if (f.kind === "quantity") return f.dimension === "months" ? spanOf(text, f) : undefined;
  if (!f.period) return undefined;
  const { start, end } = f.span;
  const before = f.kind === "year" ? previousWord(text, start).text.toLowerCase() : "";
  if (before !== "since" && before !== "by" && before !== "until") {
    const isPart =
      f.kind === "year" &&
      mayBePart(text, start, before) &&
      PART_OF.test(text.slice(Math.max(0, start - FARTHEST_WORD), start));
    const at = before === "year" ? startOfYear(text, start) : start;
    return { at, end, period: isPart ? { ...f.period, relation: "part" } : f.period };
  }
  return { at: start, end, period: openPeriod(f.period, before === "since" ? "since" : "by") };
};

/** Where "for the fiscal year 2030" starts. */
const startOfYear = (text: string, start: number): number => {
  const before = text.slice(Math.max(0, start - FARTHEST_WORD), start);
  return start - (IN_YEAR.exec(before)?.[0].length ?? 0);
};

const IN_YEAR = /(?:\b(?:for|in|of|during)\s)?(?:\bthe\s)?(?:\b[a-z]+\s)?\byear\s$/i;

/** "At the end of 2024", "late 2024". */
const PART_OF =
  /\b(?:(?:end|close|start|beginning|turn|middle)(?:-|\sof\s|\s)|(?:late|early)\s(?:in\s)?|mid-)$/i;

/** Whether the word before a year, or a hyphen, may be the last of PART_OF; behind another mark any may. */
const mayBePart = (text: string, at: number, before: string): boolean =>
  before === "" || isHyphen(codeAt(text, at - 1)) || PART_WORDS.has(before);
const PART_WORDS = new Set("of in end close start beginning turn middle late early".split(" "));

const RELATIONS: ReadonlyMap<string, NonNullable<Period["relation"]>> = new Map([
  ["next", "next"],
  ["coming", "next"],
  ["following", "next"],
  ["past", "past"],
  ["last", "past"],
  ["previous", "past"],
  ["preceding", "past"],
  ["over", "over"],
  ["within", "over"],
  ["for", "over"],
  ["across", "over"],
]);

const spanOf = (text: string, f: Figure): PeriodAt | undefined => {
  if (f.low === null || f.form === "age") return undefined;
  const before = previousWord(text, f.span.start);
  const relation = RELATIONS.get(before.text.toLowerCase());
  if (!relation) return undefined;
  const months = Math.round(f.low * f.factor * 100) / 100;
  return { at: before.start, end: f.span.end, period: spanPeriod(months, relation) };
};

const WORDED =
  /(?:(this|last|next|current|previous|prior|coming)\s(fiscal\s|financial\s|calendar\s)?(year|quarter|month|half)|(first|second)[\s-]half|(january|february|march|april|may|june|july|august|september|october|november|december)(?:\s(quarter)\b)?|(?:past|last|next|coming)\s(decade|century))\b/iy;

/** Periods said in words: "next year", "June quarter", "in March 2025", "the past decade". */
const worded = (text: string, { openers }: PeriodWords, context: ExtractionContext): PeriodAt[] => {
  const found: PeriodAt[] = [];
  for (const match of matchesAt(WORDED, text, openers)) {
    const end = match.index + match[0].length;
    const period = periodIn(text, match.index, end, match, context);
    if (period) found.push({ at: match.index, end: yearAfter(text, end)?.end ?? end, period });
  }
  return found;
};

/** What a sticky pattern matches at some of these places, one behind the other. */
const matchesAt = (pattern: RegExp, text: string, places: readonly number[]): readonly RegExpExecArray[] => {
  const matches: RegExpExecArray[] = [];
  let end = 0;
  for (const place of places) {
    if (place < end) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null) continue;
    matches.push(match);
    end = pattern.lastIndex;
  }
  return matches;
};

const periodIn = (
  text: string,
  at: number,
  end: number,
  [written, which, fiscal, unit, half, month, quarter]: RegExpExecArray,
  context: ExtractionContext,
): Period | undefined => {
  if (unit) return relative(which ?? "", unit.toLowerCase(), fiscal !== undefined, context);
  if (month) return inMonth(text, at, end, month, quarter !== undefined);
  if (half) return halfPeriod(half.toLowerCase() === "first" ? 1 : 2, yearAfter(text, end)?.year);
  return spanPeriod(/century/i.test(written) ? 1200 : 120, /^(past|last)/i.test(written) ? "past" : "next");
};

const inMonth = (
  text: string,
  at: number,
  end: number,
  name: string,
  isQuarter: boolean,
): Period | undefined => {
  if (
    !monthOf(name) ||
    (/^(may|march)$/i.test(name) &&
      !isQuarter &&
      !/^(in|of|since|by|until|last|this|next)$/i.test(previousWord(text, at).text) &&
      !yearAfter(text, end))
  )
    return undefined;
  const month = MONTHS.get(name.toLowerCase()) ?? 0;
  // A day beside it makes a date, which is read as a figure of its own.
  if (!isQuarter && /^\s?\d{1,2}\b/.test(text.slice(end, end + 4))) return undefined;
  const year = yearAfter(text, end)?.year;
  return isQuarter
    ? { ...quarterPeriod(Math.ceil(month / 3), year), endMonth: month }
    : monthPeriod(month, year);
};

const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["this", 0],
  ["current", 0],
  ["last", -1],
  ["previous", -1],
  ["prior", -1],
  ["next", 1],
  ["coming", 1],
]);

/** "last year" by the document's date; without one only the kind of period is known. */
const relative = (
  word: string,
  unit: string,
  isFiscal: boolean,
  context: ExtractionContext,
): Period | undefined => {
  const step = STEPS.get(word.toLowerCase()) ?? 0;
  const [year, month] = context.date?.split("-").map(Number) ?? [];
  const dated = year !== undefined && year > 0;
  if (unit === "year") return dated ? yearPeriod(year + step, isFiscal) : someYear(step, isFiscal);
  if (!dated || month === undefined) return undefined;
  const perYear = unit === "quarter" ? 4 : unit === "half" ? 2 : 12;
  const index = year * perYear + Math.ceil((month * perYear) / 12) - 1 + step;
  const [inYear, at] = [Math.floor(index / perYear), (index % perYear) + 1];
  return unit === "quarter"
    ? quarterPeriod(at, inYear, isFiscal)
    : unit === "half"
      ? halfPeriod(at, inYear, isFiscal)
      : monthPeriod(at, inYear);
};
