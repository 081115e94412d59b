import { codeAt } from "../text/code-at";
import { firstAt } from "../text/first-at";
import { isHyphen, previousWord } from "./chars";
import type { ExtractionContext } from "./context";
import type { Figure } from "./figure";
import { monthRanges, type PeriodAt } from "./month-ranges";
import { yearAfter } from "./named-periods";
import { FARTHEST_WORD, LONGEST_REACH, withNearest } from "./nearest-period";
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
  /(?:the (?:year (?:after|before|earlier)|following year|preceding year)|a year (?:earlier|later|before|after)|(two|three|four|five|six|seven|eight|nine|ten) years (?:earlier|later)|(last|this|next)(?=[.,;:)]|$))(?! (?:the|an?|it|he|she|they|we)\b)/iy;
const AFTERWARDS = /after|following|later/i;

/** How many years from the one named before; undefined where "next" stands alone and no "this year" goes before it. */
function stepTo([told, years, alone]: RegExpExecArray, before: string): number | undefined {
  if (alone === undefined)
    return (AFTERWARDS.test(told) ? 1 : -1) * YEARS.indexOf(years?.toLowerCase() ?? "a");
  const from = YEAR_NAMED.exec(before)?.[1];
  return from === undefined ? undefined : stepOf(alone) - stepOf(from);
}

/** Each at the number that it stands for. */
const YEARS = "_ a two three four five six seven eight nine ten".split(" ");
const YEAR_NAMED = /^(last|this|next) year$/i;
const stepOf = (word: string): number => ["last", "this", "next"].indexOf(word.toLowerCase());

/** "The three months to 30 June" is no day in June. */
const withRanges = (periods: PeriodAt[], ranges: readonly PeriodAt[]): PeriodAt[] =>
  ranges.length === 0
    ? periods
    : [...periods.filter(({ at }) => !ranges.some((range) => range.at <= at && at < range.end)), ...ranges];

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
  /(?:(this|last|next|current|previous|prior|coming|latest)\s(fiscal\s|financial\s|calendar\s)?(year|quarter|month|half)|(first|second)[\s-]half|(january|february|march|april|may|june|july|august|september|october|november|december)(?:\s(quarter)\b)?|(?:past|last|next|coming)\s(decade|century))\b/iy;

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
  // Which year the latest is that is told of, no date tells.
  if (unit === "year" && which === "latest") return spanPeriod(12, "past");
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
