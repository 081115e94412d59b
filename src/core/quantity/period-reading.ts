import type { Span } from "../text/span";
import { yearAfter } from "./calendar";
import { previousWord } from "./chars";
import type { ExtractionContext } from "./context";
import type { Figure } from "./figure";
import {
  halfPeriod,
  MONTHS,
  monthOf,
  monthPeriod,
  type Period,
  quarterPeriod,
  spanPeriod,
  yearPeriod,
} from "./periods";

type PeriodAt = { readonly at: number; readonly end: number; readonly period: Period };

/** Gives each quantity the period nearest to it in its sentence. */
export const withPeriods = (
  text: string,
  figures: readonly Figure[],
  sentences: readonly Span[],
  context: ExtractionContext,
): readonly Figure[] => {
  const result: Figure[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const from = next;
    while (next < figures.length && (figures[next]?.span.start ?? 0) < sentence.end) next++;
    if (next > from)
      for (const figure of withPeriodsOf(text, figures.slice(from, next), sentence, context))
        result.push(figure);
  }
  return next < figures.length ? result.concat(figures.slice(next)) : result;
};

const withPeriodsOf = (
  text: string,
  figures: readonly Figure[],
  sentence: Span,
  context: ExtractionContext,
): readonly Figure[] => {
  if (!figures.some((f) => f.kind === "quantity")) return figures;
  const inWords = worded(text, sentence, context);
  // The year of "September 2025" has been read with its month.
  const covered = new Set(inWords.map((p) => p.end));
  const own = figures.flatMap((f) => ownPeriod(text, f)).filter((p) => !covered.has(p.end));
  const periods = [...inWords, ...own].sort((a, b) => a.at - b.at);
  if (periods.length === 0) return figures;
  return figures.map((f) => {
    if (f.kind !== "quantity" || f.dimension === "months") return f;
    const period = nearest(text, periods, f.span);
    return period ? { ...f, period } : f;
  });
};

/** Of the last period before a figure and the first behind it, the nearer; `periods` stand in order. */
const nearest = (text: string, periods: readonly PeriodAt[], span: Span): Period | undefined => {
  let [from, to] = [0, periods.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((periods[middle]?.at ?? 0) < span.end) from = middle + 1;
    else to = middle;
  }
  const before = periods[from - 1];
  const next = periods[from];
  const behind = next && speaksOf(text, span, next) ? next : undefined;
  if (!before || !behind) return (before ?? behind)?.period;
  // A period behind its figure is the commoner order: it wins a near tie.
  return behind.at - span.end <= (span.start - before.at) * 1.5 ? behind.period : before.period;
};

const LONGEST_REACH = 160;
const ELSEWHERE =
  /\b(?:than|compared|versus|vs|where|when|after|before|back|against|until|while|but|whereas)\b|;|\band (?:has|have|had|was|were|is|are|then|rose|fell|grew|gained|dropped|will)\b|,[^,]*\bsince\s*$|\bfrom\s*(?:the\s*)?$/;

/** "rose 9%, back to where it was in 2021", "more than in 2021": a period that the figure is held against. */
const speaksOf = (text: string, span: Span, p: PeriodAt): boolean =>
  p.at - span.end < LONGEST_REACH &&
  text.charAt(p.end) !== ":" &&
  !ELSEWHERE.test(text.slice(span.end, p.at));

/** Years, dates and quarters of the sentence, and durations that say which: "the next five years". */
const ownPeriod = (text: string, f: Figure): PeriodAt[] => {
  if (f.kind === "quantity") return spanOf(text, f);
  if (!f.period) return [];
  const before = previousWord(text, f.span.start).text.toLowerCase();
  if (f.kind === "year" && (before === "since" || before === "by" || before === "until"))
    return [
      {
        at: f.span.start,
        end: f.span.end,
        period: { ...f.period, kind: "span", relation: before === "since" ? "since" : "by" },
      },
    ];
  return [{ at: f.span.start, end: f.span.end, period: f.period }];
};

const RELATIONS: Readonly<Record<string, NonNullable<Period["relation"]>>> = {
  next: "next",
  coming: "next",
  following: "next",
  past: "past",
  last: "past",
  previous: "past",
  preceding: "past",
  over: "over",
  within: "over",
  for: "over",
  across: "over",
};

const spanOf = (text: string, f: Figure): PeriodAt[] => {
  if (f.dimension !== "months" || f.low === null || f.form === "age") return [];
  const before = previousWord(text, f.span.start);
  const relation = RELATIONS[before.text.toLowerCase()];
  if (!relation) return [];
  return [
    {
      at: before.start,
      end: f.span.end,
      period: spanPeriod(Math.round(f.low * f.factor * 100) / 100, relation),
    },
  ];
};

const WORDED =
  /\b(?:(this|last|next|current|previous|prior|coming)\s(fiscal\s|financial\s|calendar\s)?(year|quarter|month|half)|(first|second)[\s-]half|(january|february|march|april|may|june|july|august|september|october|november|december)(?:\s(quarter)\b)?|(?:past|last|next|coming)\s(decade|century))\b/gi;

/** Periods said in words: "next year", "June quarter", "in March 2025", "the past decade". */
const worded = (text: string, sentence: Span, context: ExtractionContext): PeriodAt[] => {
  const found: PeriodAt[] = [];
  const prose = text.slice(sentence.start, sentence.end);
  for (const match of prose.matchAll(WORDED)) {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    const period = match[3]
      ? relative(match[1] ?? "", match[3].toLowerCase(), match[2] !== undefined, context)
      : match[5]
        ? inMonth(text, at, end, match[5], match[6] !== undefined)
        : match[4]
          ? halfPeriod(match[4].toLowerCase() === "first" ? 1 : 2, yearAfter(text, end)?.year)
          : spanPeriod(
              /century/i.test(match[0]) ? 1200 : 120,
              /^(past|last)/i.test(match[0]) ? "past" : "next",
            );
    if (period) found.push({ at, end: yearAfter(text, end)?.end ?? end, period });
  }
  return found;
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

const STEPS: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  last: -1,
  previous: -1,
  prior: -1,
  next: 1,
  coming: 1,
};

/** "last year" by the document's date; without one only the kind of period is known. */
const relative = (
  word: string,
  unit: string,
  isFiscal: boolean,
  context: ExtractionContext,
): Period | undefined => {
  const step = STEPS[word.toLowerCase()] ?? 0;
  const [year, month] = (context.date ?? "").split("-").map(Number);
  const dated = year !== undefined && year > 0;
  if (unit === "year")
    return dated
      ? yearPeriod(year + step, isFiscal)
      : {
          ...yearPeriod(0, isFiscal),
          year: undefined,
          ...(step === 0 ? {} : { relation: step > 0 ? "next" : "past" }),
        };
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
