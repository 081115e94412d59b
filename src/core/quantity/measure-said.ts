import { remembering } from "../text/remembering";
import { isLetter } from "./chars";
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS } from "./currencies";
import { UNIT_SYMBOLS, UNIT_WORDS, type Unit } from "./measures";
import { SCALE_WORDS } from "./number-words";
import { rate } from "./rates";
import { singular } from "./singular";
import { COIN_UNITS, countOf, money } from "./unit-kinds";

/** What a header says of the numbers below it. */
export type Measure = {
  readonly unit: Unit | undefined;
  readonly power: number;
  readonly isBareDollar: boolean;
};

/** "2023", "2023/24", "Q1 2024", "9M 2024", "FY 23": digits of a row header that are no amount. */
export const PERIODS =
  /\b(?:Q[1-4]|H[12]|(?:3|6|9|12)M|FY ?\d+|(?:1[89]|20)\d\d(?:[-–/]\d\d(?:\d\d)?|[EFAPQH][1-4]?)?|(?:first|second|third|fourth) (?:half|quarter))\b/gi;

/** "£000", "$'000s": the scale is told by THOUSANDS. */
const NOUGHTS = /(?<=\p{Sc})['’]?000s?\b/gu;
const THOUSANDS = /(?<![\d.,]|\d[ \u00a0\u202f])['’]?\b000s?\b/;
const SCALED_SIGN = /^([^\sA-Za-z]|[A-Z]{1,2}\$|[A-Z]{3})?(k|K|m|M|mn|mm|bn|tn|B|b)$/;
/** "MSEK", "kEUR", "M€". */
const SCALE_FIRST = /^([kKTMm]|bn)([A-Z]{3}|\p{Sc})$/u;
/** What a letter beside money and counts stands for, as a power of ten. */
export const POWERS: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  T: 3,
  m: 6,
  M: 6,
  mn: 6,
  mm: 6,
  bn: 9,
  B: 9,
  b: 9,
  tn: 12,
};

/** The same headers stand over or beside cell after cell: what each says is read once. */
export const MEASURE_SAID = {
  CNY: /* @__PURE__ */ remembering((header) => measureSaid(header, "CNY")),
  JPY: /* @__PURE__ */ remembering((header) => measureSaid(header, "JPY")),
};

const measureSaid = (written: string, yen: "CNY" | "JPY"): Measure => {
  const header = written
    .replace(/\bper cent\b/gi, "percent")
    .replace(/\bsq\.? ?(m|km|ft|mi)\b/g, "$1²")
    .replace(/\bbasis points?\b/gi, "bp")
    .replace(/\b(?:percentage|percent) points?\b/gi, "pp")
    .replace(PERIODS, "")
    .replace(AT_END_OF, "")
    .replace(THOUSAND, "thousand");
  let unit: Unit | undefined;
  let under: Unit | undefined;
  let power = THOUSANDS.test(header) ? 3 : 0;
  let isBareDollar = false;
  const tokens = tokensOf(header);
  tokens.forEach((token, i) => {
    // The "litres" of "Milk, 2 litres" are the row's.
    if (token === "per" || (/^\d/.test(tokens[i - 1] ?? "") && !header.includes(`(${token}`))) return;
    if (tokens[i - 1] === "per") {
      under = UNIT_SYMBOLS.get(token) ?? UNIT_WORDS.get(token.toLowerCase());
      return;
    }
    const scale = SCALE_WORDS[token.toLowerCase().replace(/s$/, "")];
    const first = SCALE_FIRST.exec(token);
    const isCode =
      first !== null && (CURRENCY_CODES.has(first[2] ?? "") || CURRENCY_SIGNS.has(first[2] ?? ""));
    const scaled = isCode ? [token, first[2], first[1]] : SCALED_SIGN.exec(token);
    const sign = scaled?.[1] ?? token;
    if (scale) power = scale;
    // "$m", "EURbn", "USD bn", "m crowns": a lone "m" is a scale only beside money.
    else if (
      scaled &&
      (scaled[1] ||
        unit?.dimension.startsWith("money:") ||
        CURRENCY_WORDS.has(tokens[i + 1] ?? "") ||
        tokens[i + 1] === "t" ||
        /^(bn|mn|tn)$/.test(token))
    )
      power = POWERS[scaled[2] ?? ""] ?? power;
    const code =
      (sign === "¥" ? yen : undefined) ??
      CURRENCY_SIGNS.get(sign) ??
      (CURRENCY_CODES.has(sign) ? sign : undefined) ??
      CURRENCY_WORDS.get(`${tokens[i - 1]} ${token}`) ??
      (ORDINARY_WORDS.test(token) ? undefined : CURRENCY_WORDS.get(token));
    const coin =
      COIN_UNITS.get(token.toLowerCase()) ??
      (COIN_SIGNS.test(token) && isGivenAlone(header, token)
        ? COIN_UNITS.get(token === "p" ? "pence" : "cents")
        : undefined);
    if (!unit && coin) unit = coin;
    else if (!unit && code) [unit, isBareDollar] = [money(code), sign === "$"];
    else if (!unit && !scale && !(scaled && power))
      unit =
        (token.length > 1 || token === "%" || isLetterOfUnit(tokens, i)
          ? UNIT_SYMBOLS.get(token)
          : undefined) ??
        (isUnitWord(header, token) ? UNIT_WORDS.get(token.toLowerCase().replace("-", " ")) : undefined);
  });
  return { unit: rated(header, unit, under), power, isBareDollar };
};

/** "Employees, year end", "change, year on year": when it was, and against when. */
const AT_END_OF =
  /\b(?:year|quarter|month)[ -]on[ -](?:year|quarter|month)\b|\bon (?:the )?(?:year|quarter|month)\b|\b(?:year|quarter|month|period|week)[ -]end\b|\bend of (?:the )?(?:year|quarter|month|period|week)\b/gi;
/** "1,000 t", "1 000 ha". */
const THOUSAND = /(?<![\d.,])1[,. ’']000\b/g;

/** The "t" of "thousand t", "t/ha" and "Sold, t": not one that stands for a scale. */
const isLetterOfUnit = (tokens: readonly string[], at: number): boolean =>
  /^[gthlLWVAK]$/.test(tokens[at] ?? "") &&
  (tokens[at + 1] === "per" || (at > 0 && at === tokens.length - 1));

/** "Price, real (2015 = 100)", "Seats won" are of no Brazil and no Korea. */
const ORDINARY_WORDS = /^(?:real|won)$/;

const COIN_SIGNS = /^(?:p|c|¢)$/;
const isGivenAlone = (header: string, token: string): boolean => header.includes(`(${token})`);

/** "£/week" as "£ per week"; "km/h" is a symbol. */
const tokensOf = (header: string): readonly string[] =>
  header
    .replace(NOUGHTS, "")
    .split(/[\s()[\],;:]+/)
    .flatMap((token) => (UNIT_SYMBOLS.has(token) ? [token] : token.split("/").flatMap(joinedByPer)))
    .filter((token) => token !== "" && token !== "in");

const joinedByPer = (part: string, i: number): readonly string[] => (i === 0 ? [part] : ["per", part]);

/** "Price (USD per barrel)"; "Density (per km²)" counts what it does not name. */
const rated = (header: string, unit: Unit | undefined, under: Unit | undefined): Unit | undefined => {
  if (!under) return unit;
  const [, counted] = COUNTED_PER.exec(header) ?? [];
  if (counted !== undefined) return rate(countOf(singular(counted.toLowerCase())), under);
  if (unit) return rate(unit, under);
  return header.includes("(per ")
    ? { unit: `per ${under.unit}`, dimension: `per ${under.dimension}`, factor: 1 / under.factor }
    : undefined;
};

/** "Density (people per km²)" */
const COUNTED_PER = /(?:^|[(,]\s?)(\p{L}+s|[Pp]eople) per [^()]+\)?$/u;

/** "Revenue (tonnes)", "in percent", "Percent": a unit word counts where the header gives it as one. */
const isUnitWord = (header: string, token: string): boolean => {
  const lower = token.toLowerCase();
  // "(million tonnes)"
  const unscaled = header.toLowerCase().replace(/\b(?:thousand|million|billion|trillion)s?\s/g, "");
  if (header.trim() === token && !/^(year|month|quarter|day|week)$/.test(lower)) return true;
  if (A_TIME.test(lower))
    return ["(", "(in ", "[", " in "].some((opener) => hasWord(unscaled, opener, lower));
  return lower.startsWith("percent") || GIVEN_BY.some((opener) => hasWord(unscaled, opener, lower));
};

/** "2024, year", "second" of a half: when, and not how long. */
const A_TIME = /^(?:year|quarter|month|week|day|second)$/;
const GIVEN_BY = ["(", "(in ", "[", "[in ", ",", ", ", ", in ", " in "];

const hasWord = (header: string, opener: string, word: string): boolean => {
  const at = ` ${header}`.indexOf(opener + word);
  return at >= 0 && !isLetter(` ${header}`.charCodeAt(at + opener.length + word.length));
};
