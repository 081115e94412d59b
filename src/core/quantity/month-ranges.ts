import { type PeriodWords, periodWords } from "./period-words";
import {
  halfPeriod,
  MONTHS,
  monthPeriod,
  type Period,
  quarterPeriod,
  spanPeriod,
  yearPeriod,
} from "./periods";

export type PeriodAt = { readonly at: number; readonly end: number; readonly period: Period };

/** Stretches of months: "between July and September", "January–March 2025", "the three months to 30 June". */
export const monthRanges = (text: string, { months, years }: PeriodWords): readonly PeriodAt[] => {
  const found = fromMonths(text, months);
  const add = (range: PeriodAt | undefined): void => {
    if (range) found.push(range);
  };
  for (const at of months) add(endedWith(text, at));
  for (const at of years) add(behindYear(text, at));
  return found;
};

/** Of months that stand close together, the stretch from one to the next. */
const fromMonths = (text: string, months: readonly number[]): PeriodAt[] => {
  const found: PeriodAt[] = [];
  for (let i = 0; i + 1 < months.length; i++) {
    const at = months[i] as number;
    if ((months[i + 1] as number) - at > FARTHEST_MONTH || at < (found.at(-1)?.end ?? 0)) continue;
    const range = fromTo(text, BETWEEN, at - BETWEEN_BACK) ?? fromTo(text, FROM, at);
    if (range) found.push(range);
  }
  return found;
};

/** The stretch of months, or the quarter by its Roman number, that a column is of: "Apr–Jun 2024", "II/24". */
export const periodOfHeader = (header: string): Period | undefined => {
  if (NINE_MONTHS.test(header)) return spanPeriod(9, "over");
  const range = monthRanges(header, periodWords(header))[0]?.period;
  if (range !== undefined && range.kind !== "span") return range;
  const [, month = "", itsYear = ""] = OF_A_MONTH.exec(header) ?? [];
  const nth = MONTHS.get(month.toLowerCase());
  if (nth !== undefined) return monthPeriod(nth, itsYear === "" ? undefined : fullYear(itsYear));
  const [, ofForecast] = YEAR_EXPECTED.exec(header) ?? [];
  if (ofForecast !== undefined) return yearPeriod(Number(ofForecast));
  const [, quarter = "", year = ""] = ROMAN_QUARTER.exec(header) ?? [];
  const index = ["I", "II", "III", "IV"].indexOf(quarter) + 1;
  return index === 0 ? undefined : quarterPeriod(index, fullYear(year));
};

const fullYear = (year: string): number => Number(year.length === 2 ? `20${year}` : year);

/** "2024e", "2025F". */
const YEAR_EXPECTED = /\b((?:19|20)\d\d)[eEfFpP]\b/;
/** "9M 2024", "Nine months ended 30 September 2024": no year, and no quarter. */
const NINE_MONTHS = /\b(?:9M|(?:nine|9) months)\b/i;
/** "Oct 2024", "Oct-24", "May": a column or a row that is a month and nothing else. */
const OF_A_MONTH = /^([A-Z][a-z]{2,8})\.?(?:[\s,–-]{1,2}['’]?((?:19|20)\d\d|(?<=[-'’])\d\d))?(?:\s?[*†pe])?$/;

const ROMAN_QUARTER = /(?:^|; ?|\s)(I{1,3}|IV)(?:\s?\/\s?|\s)((?:19|20)?\d\d)$/;

/** "2024 Q3", "2025 – Q2", "2024H1", "2024, second half": the part stands behind its year. */
const BEHIND_YEAR =
  /((?:19|20)\d\d)(?:,? |\s?[-–/]\s?)?(?:(Q[1-4]|H[12])\b|(first|second|third|fourth) (half|quarter)\b)/y;
const NTH = ["first", "second", "third", "fourth"];

function behindYear(text: string, at: number): PeriodAt | undefined {
  BEHIND_YEAR.lastIndex = at;
  const told = BEHIND_YEAR.exec(text);
  if (told === null) return undefined;
  const [, year, part = "", nth = "", length = ""] = told;
  const index = part === "" ? NTH.indexOf(nth) + 1 : Number(part.charAt(1));
  const isQuarter = part.startsWith("Q") || length === "quarter";
  const period = isQuarter ? quarterPeriod(index, Number(year)) : halfPeriod(index, Number(year));
  return { at, end: BEHIND_YEAR.lastIndex, period };
}

const MONTH = `(${[...MONTHS.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join("|")})\\b\\.?`;
const YEAR = String.raw`(?:,?\s(?:of\s)?(\d{4})\b)?`;
const BETWEEN = new RegExp(String.raw`\b[Bb]etween\s${MONTH}${YEAR}\sand\s${MONTH}${YEAR}`, "y");
const BETWEEN_BACK = "between ".length;
const FROM = new RegExp(
  String.raw`\b${MONTH}${YEAR}(?:\s(?:to|through|until|till)\s|\s?[-–—]\s?|-to-)${MONTH}${YEAR}`,
  "y",
);
/** From one month to the next: "September. of 2024 through". */
const FARTHEST_MONTH = 32;

function fromTo(text: string, pattern: RegExp, at: number): PeriodAt | undefined {
  pattern.lastIndex = Math.max(0, at);
  const told = pattern.exec(text);
  if (told === null) return undefined;
  const [, first = "", itsYear, last = "", year] = told;
  const [start, end] = [monthOf(first), monthOf(last)];
  const [from, to] = [numberOf(itsYear), numberOf(year)];
  const years = from !== undefined && to !== undefined ? to - from : end < start ? 1 : 0;
  const period = stretch(years * 12 + end - start + 1, end, to ?? (end < start ? undefined : from));
  return period && { at: told.index, end: pattern.lastIndex, period };
}

/** A year that ends with a month is left out: "up 4 % in the year to March" is what is said of March. */
const LENGTH = String.raw`\b(quarter|half|(?:3|6|three|six)\smonths|(?:13|26)\sweeks)`;
const BEFORE_END = new RegExp(
  String.raw`${LENGTH}\s(?:to|through|ended|ending)\s(?:the\send\sof\s|end-|\d{1,2}\s)?$`,
  "i",
);
const END = new RegExp(String.raw`${MONTH}(?:\s\d{1,2}\b)?${YEAR}`, "y");
const QUARTER = /^(?:quarter|3|three|13)/i;
/** What stands right before the last month; most months of a text stand elsewhere. */
const LINKS_TO_MONTH = /(?:\b(?:to|through|ended|ending)\s(?:\d{1,2}\s)?|\bend\sof\s|end-)$/;
const LONGEST_LINK = 11;
const LONGEST_LENGTH = 40;

/** "The quarter ended 30 June", by its month. */
function endedWith(text: string, at: number): PeriodAt | undefined {
  if (!LINKS_TO_MONTH.test(text.slice(Math.max(0, at - LONGEST_LINK), at))) return undefined;
  const before = BEFORE_END.exec(text.slice(Math.max(0, at - LONGEST_LENGTH), at));
  if (before === null) return undefined;
  END.lastIndex = at;
  const month = END.exec(text);
  if (month === null) return undefined;
  const [told, length = ""] = before;
  const period = stretch(QUARTER.test(length) ? 3 : 6, monthOf(month[1] ?? ""), numberOf(month[2]));
  return period && { at: at - told.length, end: END.lastIndex, period };
}

/** So many months, up to and with the one that it ends with. */
function stretch(months: number, end: number, year: number | undefined): Period | undefined {
  if (months === 3) return { ...quarterPeriod(Math.ceil(end / 3), year, end % 3 !== 0), endMonth: end };
  if (months === 6) return { ...halfPeriod(Math.ceil(end / 6), year, end % 6 !== 0), endMonth: end };
  if (months === 12 && end === 12 && year !== undefined) return yearPeriod(year);
  return months > 0 ? spanPeriod(months, "over") : undefined;
}

const monthOf = (word: string): number => MONTHS.get(word.toLowerCase()) ?? 0;

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);
