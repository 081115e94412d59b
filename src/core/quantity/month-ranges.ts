import { halfPeriod, MONTHS, type Period, quarterPeriod, spanPeriod, yearPeriod } from "./periods";

export type PeriodAt = { readonly at: number; readonly end: number; readonly period: Period };

/** Stretches of months: "between July and September", "January–March 2025", "the three months to 30 June". */
export const monthRanges = (text: string): readonly PeriodAt[] => [
  ...(endsWithMonth(text) ? [...found(text, FROM_TO, fromTo), ...found(text, ENDED, ended)] : []),
  ...(MAY_BE_BEHIND.test(text) ? found(text, BEHIND_YEAR, behindYear) : []),
];

/** Whether a month stands where a stretch may end; most months of a text stand elsewhere. */
const endsWithMonth = (text: string): boolean => {
  ANY_MONTH.lastIndex = 0;
  while (ANY_MONTH.test(text)) {
    const at = ANY_MONTH.lastIndex - MONTHS_LETTERS;
    if (BEFORE_LAST.test(text.slice(Math.max(0, at - LONGEST_LINK), at))) return true;
  }
  return false;
};

/** The stretch of months, or the quarter by its Roman number, that a column is of: "Apr–Jun 2024", "II/24". */
export const periodOfHeader = (header: string): Period | undefined => {
  const range = monthRanges(header)[0]?.period;
  if (range !== undefined && range.kind !== "span") return range;
  const [, quarter = "", year = ""] = ROMAN_QUARTER.exec(header) ?? [];
  const index = ["I", "II", "III", "IV"].indexOf(quarter) + 1;
  return index === 0 ? undefined : quarterPeriod(index, Number(year.length === 2 ? `20${year}` : year));
};

const ROMAN_QUARTER = /(?:^|; ?|\s)(I{1,3}|IV)(?:\s?\/\s?|\s)((?:19|20)?\d\d)$/;

/** "2024 Q3", "2025 – Q2", "2024H1", "2024, second half": the part stands behind its year. */
const BEHIND_YEAR =
  /\b((?:19|20)\d\d)(?:,? |\s?[-–]\s?)?(?:(Q[1-4]|H[12])\b|(first|second|third|fourth) (half|quarter)\b)/g;
const MAY_BE_BEHIND = /\d(?:,? |\s?[-–]\s?)?(?:[QH][1-4]|(?:first|second|third|fourth) [hq])/;
const NTH = ["first", "second", "third", "fourth"];

function behindYear([, year, part = "", nth = "", length = ""]: RegExpMatchArray): Period {
  const index = part === "" ? NTH.indexOf(nth) + 1 : Number(part.charAt(1));
  const isQuarter = part.startsWith("Q") || length === "quarter";
  return isQuarter ? quarterPeriod(index, Number(year)) : halfPeriod(index, Number(year));
}

const ANY_MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/g;
const MONTHS_LETTERS = 3;
/** What stands before the last month of FROM_TO and of ENDED. */
const BEFORE_LAST = /(?:\b(?:and|to|through|until|till|ended|ending)\s(?:\d{1,2}\s)?|\bend\sof\s|[-–—]\s?)$/;
const LONGEST_LINK = 11;

const MONTH = `(${[...MONTHS.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join("|")})\\b\\.?`;
const YEAR = String.raw`(?:,?\s(?:of\s)?(\d{4})\b)?`;
const FROM_TO = new RegExp(
  String.raw`\b(?:[Bb]etween\s${MONTH}${YEAR}\sand\s|${MONTH}${YEAR}(?:\s(?:to|through|until|till)\s|\s?[-–—]\s?|-to-))${MONTH}${YEAR}`,
  "g",
);
/** A year that ends with a month is left out: "up 4 % in the year to March" is what is said of March. */
const ENDED = new RegExp(
  String.raw`\b(quarter|half|(?:3|6|three|six)\smonths|(?:13|26)\sweeks)\s(?:to|through|ended|ending)\s(?:the\send\sof\s|end-|\d{1,2}\s)?${MONTH}(?:\s\d{1,2}\b)?${YEAR}`,
  "g",
);
const QUARTER = /^(?:quarter|3|three|13)/;

function found(
  text: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => Period | undefined,
): readonly PeriodAt[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const period = read(match);
    return period === undefined ? [] : [{ at: match.index, end: match.index + match[0].length, period }];
  });
}

function fromTo([, a, itsYear, b, theYear, last = "", year]: RegExpMatchArray): Period | undefined {
  const [start, end] = [monthOf(a ?? b ?? ""), monthOf(last)];
  const [from, to] = [numberOf(itsYear ?? theYear), numberOf(year)];
  const years = from !== undefined && to !== undefined ? to - from : end < start ? 1 : 0;
  return stretch(years * 12 + end - start + 1, end, to ?? (end < start ? undefined : from));
}

const ended = ([, length = "", month = "", year]: RegExpMatchArray): Period | undefined =>
  stretch(QUARTER.test(length) ? 3 : 6, monthOf(month), numberOf(year));

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
