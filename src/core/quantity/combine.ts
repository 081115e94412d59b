import { nextWord, pastSpaces, previousWord } from "./chars";
import { toNumber } from "./decimal";
import { isScore } from "./names";
import { type Numeral, scaledBy } from "./numeral";
import type { KeptReading, Quantity, Reading } from "./reading";
import { NO_UNIT, RATIO } from "./unit";

/** What is left when labels and the numbers that run on from them are gone: "Figures 3 and 4", "claims 1 to 3". */
const withoutLabels = (text: string, readings: readonly Reading[]): readonly KeptReading[] => {
  const kept: KeptReading[] = [];
  let labelEnd = -1;
  for (const r of readings) {
    const runsOn =
      labelEnd >= 0 &&
      r.type === "quantity" &&
      r.named !== "unit" &&
      r.named !== "sign" &&
      /^\s?(,|and|or|to|-|–|&|, and|through)\s?$/.test(text.slice(labelEnd, r.start));
    if (r.type === "label" || runsOn) labelEnd = r.type === "quantity" ? r.low.end : r.end;
    else kept.push(r);
  }
  return kept;
};

/** A noun that reaches into the next figure was none: "5 second regions". */
const untangled = (readings: readonly KeptReading[]): readonly KeptReading[] =>
  readings.map((r, i) => {
    const next = readings[i + 1];
    if (r.type !== "quantity" || !next || next.start >= r.end) return r;
    return r.named === "noun"
      ? { ...r, end: r.low.end, unit: NO_UNIT, named: "nothing" }
      : { ...r, end: Math.max(r.low.end, Math.min(r.end, next.start)) };
  });

/** Joins neighbours into ranges, parts ("1 in 5") and lists that share a unit; drops scores. */
export const combine = (text: string, all: readonly Reading[]): readonly KeptReading[] => {
  const readings = untangled(withoutLabels(text, all));
  const joined: KeptReading[] = [];
  for (let i = 0; i < readings.length; i++) {
    const first = readings[i];
    const second = readings[i + 1];
    if (!first) continue;
    if (first.type === "quantity" && second?.type === "quantity") {
      const pair = joinPair(text, first, second);
      if (pair === "drop") {
        i++;
        continue;
      }
      if (pair) {
        joined.push(pair);
        i++;
        continue;
      }
    }
    joined.push(first);
  }
  return mergeCompounds(text, shareInLists(text, joined));
};

const LONGEST_GAP = 24;

const joinPair = (text: string, first: Quantity, second: Quantity): Quantity | "drop" | undefined => {
  const from = first.named === "noun" ? first.low.end : first.end;
  const gap = text.slice(from, second.start);
  if (gap.length > LONGEST_GAP) return undefined;
  const link = gap.trim().toLowerCase();
  if (/^(in|out of)$/.test(link)) return partOf(text, first, second);
  if (/^(±|\+\/[-−–]|\+-|\+ \/ -)$/.test(link)) return withTolerance(first, second);
  if (/^[-–]$/.test(link) && isScore(text, first.low, second.low, isMeasured(first) || isMeasured(second)))
    return "drop";
  const isOdds =
    link === ":" ||
    link === "-to-" ||
    (link === "to" && /ratio|odds/.test(text.slice(Math.max(0, first.start - 30), first.start)));
  if (isOdds) return odds(text, first, second, link);
  if (link === "over" && first.named === "nothing" && second.named === "nothing")
    return overBar(text, first, second);
  if (/^([-–—~]|to|- to|-to|through|and|[-–] ?to)$/.test(link)) return rangeOf(text, first, second, link);
  return undefined;
};

const isMeasured = (q: Quantity): boolean => q.named === "sign" || q.named === "unit";
const value = (n: Numeral): number => toNumber(n.low);

/** "1 in 5", "three out of four": not "10 in 2020", not "one in five years". */
const partOf = (text: string, first: Quantity, second: Quantity): Quantity | undefined => {
  const [over, under] = [value(first.low), value(second.low)];
  if (
    first.named !== "nothing" ||
    first.low.isScaled ||
    over >= under ||
    over === 0 ||
    second.named === "sign" ||
    second.named === "unit"
  )
    return undefined;
  const isRound = under <= 12 || under % 10 === 0;
  const isOutOf = /out/.test(text.slice(first.end, second.start));
  const isSpelled = second.low.form === "words" && !second.low.isScaled;
  if (!isOutOf && !isSpelled && (!isRound || under > 10_000 || second.low.isScaled)) return undefined;
  if (!isOutOf && over > 9) return undefined;
  const part = { mantissa: String(over / under), exponent: 0 };
  const low: Numeral = {
    ...first.low,
    end: second.low.end,
    low: part,
    high: part,
    step: 0,
    form: "fraction",
  };
  return { ...first, end: second.low.end, low, high: low, unit: RATIO, named: "unit", form: "fraction" };
};

/** "one over twenty"; "sold 20 over 3 days" has its unit. */
const overBar = (text: string, first: Quantity, second: Quantity): Quantity | undefined => {
  const under = value(second.low);
  if (under === 0 || /[a-z]/i.test(nextWord(text, second.end).text)) return undefined;
  const part = { mantissa: String(value(first.low) / under), exponent: 0 };
  const low: Numeral = { ...first.low, end: second.end, low: part, high: part, step: 0, form: "fraction" };
  return { ...first, end: second.end, low, high: low, unit: RATIO, named: "unit", form: "fraction" };
};

const withTolerance = (first: Quantity, second: Quantity): Quantity => {
  const unit = second.named === "nothing" ? first : second;
  const [middle, spread] = [value(first.low), value(second.low)];
  const at = (x: number): Numeral => ({ ...second.low, low: exact(x), high: exact(x) });
  return {
    ...unit,
    start: first.start,
    end: second.end,
    low: at(middle - spread),
    high: at(middle + spread),
    form: "range",
    isNegative: first.isNegative,
  };
};

/** Twelve digits hide the last bit of a sum: 5 − 0.2 is 4.8. */
const exact = (x: number) => ({ mantissa: String(Number(x.toPrecision(12))), exponent: 0 });

/** "3:1", "odds of 5 to 1". */
const odds = (text: string, first: Quantity, second: Quantity, link: string): Quantity | undefined => {
  if (
    first.named !== "nothing" ||
    value(second.low) === 0 ||
    second.named === "sign" ||
    second.named === "unit"
  )
    return undefined;
  if (link === "to" && !/ratio|odds/.test(text.slice(Math.max(0, first.start - 30), first.start)))
    return undefined;
  const ratio = { mantissa: String(value(first.low) / value(second.low)), exponent: 0 };
  const low: Numeral = {
    ...first.low,
    end: second.low.end,
    low: ratio,
    high: ratio,
    step: 0,
    form: "fraction",
  };
  return {
    ...first,
    end: second.low.end,
    low,
    high: low,
    unit: { unit: "", dimension: "odds", factor: 1 },
    named: "unit",
    form: "fraction",
  };
};

const CHANGED =
  /^(rose|rises|rise|rising|fell|falls|fall|falling|increased|increases|increase|increasing|decreased|decrease|grew|grow|grows|growing|dropped|drop|drops|declined|decline|declines|climbed|jumped|surged|soared|slid|slipped|cut|cuts|raised|raising|reduced|reducing|lowered|lowering|up|down|changed|went|moved|upgraded|downgraded|lifted|boosted|expanded|shrank|narrowed|widened|improved|gained|tumbled|plunged|slumped|accelerated|slowed|edged|dipped|increasing|compared|revised|doubled|halved|trimmed|hiked)$/i;

const rangeOf = (text: string, first: Quantity, second: Quantity, link: string): Quantity | undefined => {
  const before = previousWord(text, first.start);
  const opener = before.text.toLowerCase();
  const isBetween = opener === "between";
  const isFrom = opener === "from";
  if (link === "and" && !isBetween) return undefined;
  if (first.named === "noun" && first.unit.unit !== second.unit.unit) return undefined;
  if (!mayShare(first, second)) return undefined;
  if ((link === "to" || link === "through") && isChange(text, first, second, isFrom, before.start))
    return undefined;
  const [low, high] = [sharedScale(first, second), second.low];
  if (second.low.form === "fraction" && first.low.form !== "fraction" && second.unit.dimension === "ratio")
    return undefined;
  const unit = second.named === "nothing" ? first : second;
  const [a, b] = [value(low), value(high)];
  // "5 - 3" counts down: no range, unless both are below zero.
  if (a > b && !first.isNegative && !isBetween && !isFrom) return undefined;
  return {
    ...unit,
    start: first.start,
    end: second.end,
    low: a <= b ? low : high,
    high: a <= b ? high : low,
    isNegative: first.isNegative,
    form: "range",
    isBareDollar: first.isBareDollar || (unit.isBareDollar && first.named !== "sign"),
  };
};

/** Both ends measure the same thing, or one leaves its unit to the other. */
const mayShare = (first: Quantity, second: Quantity): boolean =>
  first.named === "nothing"
    ? second.named !== "sign" || first.low.form === "digits"
    : second.named === "nothing"
      ? first.named === "sign" || first.named === "unit"
      : first.unit.unit === second.unit.unit || second.unit.unit.startsWith(`${first.unit.unit} per `);

/** "rose from 26 to 34", "fell $2 to $80": two figures, a change and where it led. */
const isChange = (
  text: string,
  first: Quantity,
  second: Quantity,
  isFrom: boolean,
  beforeStart: number,
): boolean => {
  if (isFrom) return hasChangeBefore(text, beforeStart);
  if (first.named === "sign" && second.named === "sign")
    return CHANGED.test(previousWord(text, first.start).text);
  const before = previousWord(text, first.start);
  if (before.text === "by") return hasChangeBefore(text, before.start);
  return CHANGED.test(before.text) && first.named !== "nothing";
};

const WORDS_BACK = 6;

const hasChangeBefore = (text: string, at: number): boolean => {
  let end = at;
  for (let i = 0; i < WORDS_BACK; i++) {
    const word = previousWord(text, end);
    if (!word.text) return false;
    if (CHANGED.test(word.text)) return true;
    end = word.start;
  }
  return false;
};

/** "$1.2–1.5bn", "between 5 and 7 million": the scale behind the second belongs to both. */
const sharedScale = (first: Quantity, second: Quantity): Numeral => {
  if (first.low.isScaled || !second.low.isScaled || first.form === "fraction") return first.low;
  const power = scalePower(second.low);
  const mantissa = value(second.low) / 10 ** power;
  // "$500 to $1 million" goes up from five hundred; "€250,000 to €16 million" has its zeros written.
  const mayScale =
    power > 0 && value(first.low) < 1000 && (first.named !== "sign" || value(first.low) <= mantissa);
  return mayScale ? scaledBy(first.low, power, first.low.end) : first.low;
};

const scalePower = (n: Numeral): number => n.low.exponent || Math.round(Math.log10(n.step || 1));

/** "8, 9 and 12 percent": bare numbers before the last take its unit. */
const shareInLists = (text: string, readings: KeptReading[]): KeptReading[] => {
  for (let i = readings.length - 2; i >= 0; i--) {
    const [item, next] = [readings[i], readings[i + 1]];
    if (item?.type !== "quantity" || next?.type !== "quantity") continue;
    if (item.named !== "nothing" && item.named !== "noun") continue;
    if (
      next.named === "nothing" ||
      next.named === "sign" ||
      item.low.form === "fraction" ||
      item.form === "vague"
    )
      continue;
    const gap = text.slice(item.low.end, next.start).trim().toLowerCase();
    if (!/^(-?,|-? ?and|-? ?or|, and|, or|\/|&|versus|vs|vs\.)$/.test(gap)) continue;
    if (next.named === "noun" && nextWord(text, next.low.end).start - next.low.end > 2) continue;
    readings[i] = {
      ...item,
      unit: next.unit,
      named: next.named,
      isBareDollar: next.isBareDollar,
      end: item.low.end,
    };
  }
  return readings;
};

/** Compounds that people say as one amount: the larger unit, the smaller, and how many of it make one. */
const COMPOUNDS: readonly (readonly [large: RegExp, small: string, parts: number])[] = [
  [/^(USD|EUR|AUD|CAD)$/, "cent", 100], // "five dollars and thirty-five cents"
  [/^GBP$/, "penny", 100], // "three pounds and fifty pence"
  [/^foot$/, "inch", 12], // "5 feet 2 inches"
];

/** "26 years and 10 months" is 322 months, "2 hours 30 minutes" 150 minutes; a list with commas stays a list. */
const compoundDuration = (text: string, large: Quantity, small: Quantity): Quantity | undefined => {
  const { dimension } = large.unit;
  if ((dimension !== "months" && dimension !== "seconds") || small.unit.dimension !== dimension)
    return undefined;
  const parts = large.unit.factor / small.unit.factor;
  if (!Number.isInteger(parts) || value(small.low) >= parts || large.low.step < 1 || large.form === "range")
    return undefined;
  const link = text.slice(large.end, small.start);
  // "2 hours, 17 minutes and 43 seconds": a comma goes on to a pair; "3 years, 2 months, 14 days" is a list.
  const isPair = /\s(?:and\s)?\d/.test(text.slice(small.start, small.end));
  if (!/^ (?:and )?$/.test(link) && !(isPair && link === ", ")) return undefined;
  const low: Numeral = { ...small.low, low: exact(value(large.low) * parts + value(small.low)) };
  const sum = { ...low, high: low.low };
  return { ...small, start: large.start, low: sum, high: sum };
};

/** "fifteen dollars and fifty", "15 dollars 50": what a stop follows is cents. */
const isBareCents = (text: string, large: Quantity, small: Quantity): boolean =>
  /^(USD|EUR|AUD|CAD|GBP)$/.test(large.unit.unit) &&
  large.named === "unit" &&
  small.named === "nothing" &&
  small.low.end - small.low.start >= 2 &&
  value(small.low) >= 10 &&
  value(small.low) < 100 &&
  !/[\p{L}\d]/u.test(text.charAt(pastSpaces(text, small.end)));

/** "thirteen dollars and forty-five cents" is one amount. */
const mergeCompounds = (text: string, readings: KeptReading[]): KeptReading[] => {
  for (let i = readings.length - 2; i >= 0; i--) {
    const [large, small] = [readings[i], readings[i + 1]];
    if (large?.type !== "quantity" || small?.type !== "quantity") continue;
    const duration = compoundDuration(text, large, small);
    if (duration) {
      readings.splice(i, 2, duration);
      continue;
    }
    const row = COMPOUNDS.find(
      ([unit, part]) =>
        unit.test(large.unit.unit) && (part === small.unit.unit || isBareCents(text, large, small)),
    );
    if (!row || large.low.step < 1 || large.low.isScaled || value(small.low) >= row[2]) continue;
    if (!/^[\s,-]*(and\s)?$/.test(text.slice(large.end, small.start))) continue;
    const sum = exact(value(large.low) + value(small.low) / row[2]);
    const low: Numeral = { ...large.low, end: small.low.end, low: sum, high: sum, step: 1 / row[2] };
    readings.splice(i, 2, { ...large, low, high: low, end: small.end });
  }
  return readings;
};
