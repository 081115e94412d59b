/**
 * What a short line or a heading says a table below it is measured in: the end of "Table 1. Containers by seaport, thousand
 * TEU", of "Revenue (in € million, unaudited)", of "Prices in euros"; "" where no such end is. Whether it names a measure
 * the reader of cells decides.
 */
export function captionIn(line: string): string {
  const whole = line.trim();
  if (whole.length > LONGEST_CAPTION || SCALED_AMOUNT.test(whole)) return "";
  if (COUNT_AND_SHARE.test(whole)) return "n (%)";
  const several = [...whole.matchAll(NAMED_MEASURE)].map(([measure]) => measure.trim());
  if (several.length > 1) return several.join("; ");
  // "Goods in million tonnes, passengers in thousands"
  const named = [...whole.matchAll(NAME_IN_MEASURE)].map(([, name, measure]) => `${name} (${measure})`);
  if (named.length > 1) return named.join("; ");
  const written = whole.replace(EXCEPTION, "$1").replace(/[.:]$/, "");
  if (OF_SHARES.test(written)) return "%";
  const inside = IN_BRACKETS.exec(written)?.[1];
  const end = (inside ?? IN_MIDDLE.exec(written)?.[1] ?? AT_END.exec(written)?.[1] ?? "").trim();
  if (inside === undefined && TIME_ALONE.test(end) && !/\bin \w+$/.test(written)) return "";
  const priced = PRICED.exec(written)?.[0];
  if (priced === undefined) return end;
  return end === "pounds" ? "£" : inside === undefined && MONEY.test(end) ? `${priced}, ${end}` : end;
}

/**
 * What a sentence above a table says that its amounts are told in: "thousands" of "Nights are given in thousands", "€ million"
 * of "All amounts are in € million"; "" where none says so.
 */
export const saidIn = (prose: string): string => {
  if (prose.length > LONGEST_PARAGRAPH) return "";
  const told = prose.replace(/\s+/g, " ").trim();
  return (firstIn(told, SAID) ?? noteIn(told)).replace(/^(?:the )/, "");
};

const firstIn = (text: string, patterns: readonly RegExp[]): string | undefined => {
  for (const pattern of patterns) {
    const told = pattern.exec(text)?.[1];
    if (told !== undefined) return told;
  }
  return undefined;
};

/** "Selected data (PLN thousand). As usual, …", "fall due as follows (SEK m). The bond …" */
const FIRST_IN_BRACKETS =
  /^[^()]{0,140}\(((?:in )?(?:(?:[A-Z]{3}|US\$|\p{Sc}) ?(?:m|mn|bn|k|thousands?|millions?|billions?)|(?:thousands?|millions?|billions?) of [\p{L}. ]{3,20}))\)(?:[.:](?:\s|$)|$)/u;
/** "… the season's television money. All figures £m" */
const ALL_IN =
  /(?:^|[.!?:] )(?:[Aa]ll )?(?:figures|amounts|values|numbers) (?:are )?(?:in )?(\p{Sc} ?(?:m|mn|bn|k|million|billion|thousand)|[A-Z]{3} (?:m|mn|bn|k|million|billion|thousand))\.?$/u;
/** "Yen in billions; parentheses denote losses." */
const MONEY_IN =
  /(?:^|[.;(] ?)((?:Yen|Dollars|Euros|Pounds|[A-Z]{3}|\p{Sc}) in (?:thousands|millions|billions))\b/u;

/** What a line says of all amounts below it: "millions of euros" of "Amounts in millions of euros unless stated otherwise". */
export const noteIn = (prose: string): string =>
  prose.length > LONGEST_CAPTION ? "" : (NOTE.exec(prose.trim())?.[1] ?? "");

/** "Adverse events, n (%)": so many, and their share in brackets. */
const COUNT_AND_SHARE = /\b(?:no|n|number)\b\.?,? ?\(%\)$/i;
const NAME_IN_MEASURE =
  /(\p{L}+) (?:are |is )?in ((?:\p{Sc} ?)?(?:thousands?|millions?|billions?)(?: of)?(?: \p{L}+)?|numbers?|per ?cent|tonnes)(?=[,.;)]| and |$)/gu;
const LONGEST_PARAGRAPH = 1_000;
const GIVEN_IN =
  /\b(?:are|is|were)(?: all)?(?: (?:given|shown|stated|expressed|reported|told|quoted|presented))? in ((?:(?:\p{Sc}|[A-Z]{3}) ?)?(?:thousands?|millions?|billions?)(?: of (?:\p{Lu}[\p{L}.]+ )?[\p{L}]+)?)(?=[\s,.;)])/u;
const NOTE =
  /^(?:\(|note: )?(?:all )?(?:amounts|figures|values|numbers|sums|data)(?: are)?(?: (?:given|shown|stated|expressed))? in ((?:(?:\p{Sc}|[A-Z]{3}) ?)?(?:thousands?|millions?|billions?)(?: of)?(?: [\p{L}]+)?),?(?: (?:unless|except)\b[^.()]*)?[.)]*$/iu;
const THEY_ARE =
  /\b(?:quantities|figures|amounts|values|numbers|data)(?: [a-z]+){0,5} (?:are|is)(?: all)? (?:in )?([a-z]+(?:-[a-z]+)?)(?=[,.;)])/;
const SAID: readonly RegExp[] = [GIVEN_IN, THEY_ARE, FIRST_IN_BRACKETS, MONEY_IN, ALL_IN];

/** Of "Admissions (thousands) and gross (thousands of euros)" each; whose is whose the reader of cells decides. */
const NAMED_MEASURE =
  /\p{L}+ \([^()]*(?:\p{Sc}|%|\b(?:thousands?|millions?|billions?|per ?cent|euros|dollars|pounds|tonnes)\b)[^()]*\)/giu;
/** "Town council, minutes", "Rainfall, calendar years". */
const TIME_ALONE = /^(?:[a-z]+ )?(?:seconds|minutes|hours|days|weeks|months|quarters|years)$/i;
const LONGEST_CAPTION = 140;
const SCALED_AMOUNT = /\d\s?(?:thousand|million|billion|m\b|bn\b|%|per ?cent)/i;
/** "(in millions, except per share data)", "unless otherwise stated". */
const EXCEPTION = /[,;]?\s*\b(?:except|unless|unaudited|other than|excluding)\b[^()]*?(\)?[.:]?)$/i;
const OF_SHARES = /^(?:percentages?|per ?cent) of\b/i;
const IN_BRACKETS = /\(([^()]+)\)$/;
/** "Lines by provider, in thousands, end of year". */
const IN_MIDDLE =
  /[,:–—]\s*((?:in )?(?:\p{Sc}\s?)?(?:thousands?|millions?|billions?|per ?cent|%|'?000s?)(?: (?:of )?[\p{L}\p{Sc}]+){0,2})\s*[,;(–—]/iu;
const MONEY = /\p{Sc}|\b(?:euros|dollars|USD|EUR|GBP)\b/u;
const AT_END = /^(?:.*[,:–—](?!\d)|.*\bin(?= ))\s*(.+)$/i;
/** Pounds of what is paid are no weight. */
const PRICED =
  /\b(?:prices?|costs?|sales|revenues?|spending|wages?|pay|rents?|earnings|budgets?|fees?|bills?)\b/i;

/** Whether a corner or a caption names a measure of its own. */
export const namesMeasure = (caption: string): boolean => MEASURED.test(caption);

const MEASURED = /\p{Sc}|%|\b(?:thousand|million|billion)s?\b|\b[A-Z]{3}\b|\(/u;
