import type { CellHeaders } from "./context";
import { countedIn, headsOf } from "./counted-in-headers";
import { MEASURE_SAID, type Measure, PERIODS, POWERS } from "./measure-said";
import type { Unit } from "./measures";
import { rate } from "./rates";
import { singular } from "./singular";
import { countOf } from "./unit-kinds";

/** @param yen what "¥" means */
export const measureOf = (
  headers: CellHeaders,
  isWhole: boolean,
  yen: "CNY" | "JPY" = "JPY",
): Measure | undefined => {
  const measureIn = MEASURE_SAID[yen];
  const whole = headers.corner;
  const columnHeader = withoutTime(headers.columnHeader.replace(FOOTNOTE, ""));
  const rowHeader = headers.rowHeader.replace(FOOTNOTE, "").replace(OF_A_PART, "");
  const corner = ofSeveral(whole, [columnHeader, rowHeader]);
  // "Distance (km)" over "10" measures the rows' own amounts; over "North", "2024" and "Milk, 2 litres" it measures the cells.
  const isOfRows = /\d/.test(rowHeader.replace(PERIODS, "").replace(MEASURED, ""));
  const own = [columnHeader, rowHeader];
  if (own.some((header) => PER_SHARE.test(header))) return perShare([...own, corner].map(measureIn));
  // A corner of money says nothing of the stores and employees in a row or a column of their own.
  const told = own.map(measureIn);
  // "Dividend (pence)" under "2024 £m" is in no millions of pounds.
  const coin = told.find(isCoin);
  if (coin !== undefined) return { ...coin, power: 0 };
  const isIndex = INDEX.test([...own, corner].join(" "));
  const heads =
    isIndex || told.some(({ unit }) => unit) || ALL_PRICED.test(corner) ? undefined : headsOf(own, isWhole);
  const isOwn = own.some(
    (header, at) =>
      isRate(header, told[at]) ||
      isScaledCount(header, measureIn) ||
      (glued(header) > 0 && told[at]?.unit === undefined && countedOf(header) !== undefined),
  );
  const ofAll = measureIn(corner);
  // "Average price, €" and "Admissions, million" have measures of their own under "€ million unless stated".
  const hasOwn = ofAll.unit !== undefined && ofAll.power > 0 && told.some(({ unit, power }) => unit || power);
  const found = isOfRows || heads || isOwn || hasOwn ? told : [...told, ofAll];
  const unit = found.find((m) => m.unit);
  const power =
    found.find((m) => m.power > 0)?.power ?? (heads || isOwn ? (own.map(glued).find(Boolean) ?? 0) : 0);
  if (unit) return { ...unit, power: unit.unit?.dimension === "ratio" ? 0 : power };
  const noun = isIndex
    ? undefined
    : (heads ??
      (isOwn ? own.map(countedOf).find(Boolean) : undefined) ??
      nounOf(columnHeader, NAME_IN_WORDS) ??
      nounOf(rowHeader, NAME) ??
      (power > 0 ? (scaledNoun(rowHeader) ?? scaledNoun(corner)) : undefined));
  const [, round = ""] = noun === undefined ? [] : (PER_ROUND.exec(own.join("; ")) ?? []);
  const counted = noun === undefined || round === "" ? noun : rate(noun, perRound(round));
  return counted || power ? { unit: counted, power, isBareDollar: false } : undefined;
};

/** "Cases per 100,000". */
const PER_ROUND = /\bper (1[,. ]?0[\d,. ]*0)\b/;
const perRound = (written: string): Unit => {
  const unit = written.replace(/\D/g, "");
  return { unit, dimension: unit, factor: 1 };
};

/** "Amounts in million drals", "thousand visitors": what so many of are told, where no header counts anything. */
const scaledNoun = (corner: string): Unit | undefined => {
  const noun = /\b(?:thousand|million|billion)s?(?: of)? (\p{Ll}{3,}s)\b/u.exec(corner)?.[1];
  return noun === undefined ? undefined : countOf(singular(noun));
};

/** "Employees 2023" counts employees. */
const withoutTime = (header: string): string => {
  const rest = header.replace(PERIODS, "").replace(/(?:\s+(?:in|of|at|for|since))?[\s,;–-]+$/, "");
  return /\p{L}/u.test(rest) ? rest : header;
};

/** "Beer sold (hl), of which abroad (%)": the part has a measure of its own. */
const OF_A_PART = /^.*, (?=(?:of which|thereof)\b[^()]*\([^()]*\)$)/;

/** "EBITDA (1)". */
const FOOTNOTE = /\s?\(\d{1,2}\)/g;

/** Of "admissions (thousands); gross (thousands of euros)" the one whose name a header has. */
const ofSeveral = (corner: string, headers: readonly string[]): string => {
  if (!corner.includes("; ")) return corner;
  const all = corner.split("; ").map((one) => ({
    one,
    name: /(\p{L}+) \([^()]*\)\)?$/u.exec(one)?.[1]?.toLowerCase() ?? "",
  }));
  const named = (isSuch: (name: string) => boolean) => all.find(({ name }) => isSuch(name))?.one;
  const own = named((name) => name !== "" && headers.some((header) => header.toLowerCase().includes(name)));
  if (own !== undefined) return own;
  const ratios = headers.some((header) => RATIO.test(header))
    ? named((name) => RATIOS.test(name))
    : undefined;
  return ratios ?? named((name) => AMOUNTS.test(name)) ?? "";
};

/** "Amounts in million euros; ratios in per cent": what the two are told of in general. */
const AMOUNTS = /^(?:amounts|sums|values|figures|money)$/;
const RATIOS = /^(?:ratios|rates|margins|shares|percentages)$/;
const RATIO = /\b(?:ratio|rate|margin|share|percentage)\b/i;

/** "Spending on beer, € million": its shops are what was spent in them. */
const ALL_PRICED =
  /\b(?:spending|sales|revenues?|turnover|takings|income|profits?|costs?|fees?|rents?|wages?)\b/i;

const PER_SHARE = /\bper (?:[a-z]+ )?(?:share|unit|ADS|ADR)\b|\bEPS\b/i;

/** "Earnings per share" under "$ in millions, except per share": in the money itself, unscaled. */
const perShare = (found: readonly Measure[]): Measure | undefined => {
  const priced = found.find(isCoin) ?? found.find(({ unit }) => unit?.dimension.startsWith("money:"));
  return priced?.unit && { ...priced, power: 0, unit: rate(priced.unit, countOf("share")) };
};

/** "Pence", "cents": parts of a currency. */
const isCoin = ({ unit }: Measure): boolean =>
  unit?.dimension.startsWith("money:") === true && unit.factor < 1 && !unit.unit.includes(" ");

/** "Average rate ($/TEU)" is in no millions of the corner, "Volume (thousand TEU)" in none of its money. */
const isRate = (header: string, told: Measure | undefined): boolean =>
  told?.unit !== undefined && /\/|\bper\b/.test(header);

const isScaledCount = (header: string, measureIn: (header: string) => Measure): boolean => {
  const inside = /\(([^)]*)\)/.exec(header)?.[1];
  if (inside === undefined) return false;
  const { unit, power } = measureIn(inside);
  return power > 0 && unit === undefined && /\s[A-Za-z]/.test(inside.trim());
};

/** What a header counts that is no name: "Nantes", "High Fells" and "Uplands, Shops" say nothing, nor does a column of "Yamato Isles". */
const nounOf = (header: string, name: RegExp): Unit | undefined =>
  name.test(header.trim()) ? undefined : countedIn(header);

const NAME = /^[A-Z][^\s,]*(?: [A-Z][a-z]+)*(?:, [A-Z]|$)/;
const NAME_IN_WORDS = /^[A-Z][a-z]+(?: [A-Z][a-z]+)+$/;

/** "2018 = 100", "index numbers": they count nothing. */
const INDEX = /\bindex\b|= ?100\b/i;

/** "Volume (m shares)", "Shares sold (m)". */
const countedOf = (header: string): Unit | undefined => {
  const noun = /[,(] ?(?:k|m|mn|bn) ([a-z]+s)\)/.exec(header)?.[1];
  return noun === undefined ? countedIn(header) : countOf(singular(noun));
};

/** "(m)", "(000s)", "(m shares)" behind what is counted. */
const glued = (header: string): number =>
  POWERS[/[,(] ?(k|m|mn|bn)(?: [a-z]+s\)|\)|$)/.exec(header)?.[1] ?? ""] ?? 0;

/** "2 litres", "500 g". */
const MEASURED = /\d[\d.,]*\s?[A-Za-z]+/g;
