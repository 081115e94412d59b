import { codeAt } from "../text/code-at";
import { value } from "./amounts";
import { withCarriedUnits } from "./carried-units";
import { beforeSpaces, isDigit, isSpace, marksOf, nextWord, pastSpaces, previousWord } from "./chars";
import { mergeCompounds } from "./compounds";
import { withDays } from "./days";
import { NUMBER_WORDS } from "./number-words";
import { scaledBy } from "./numeral";
import { countedPart, isOddsTold, odds, overBar, partOf, withTolerance } from "./parts";
import { rangeOf, sharedPower } from "./ranges";
import { changed, type KeptReading, type Quantity, type Reading } from "./reading";
import { isScore } from "./scores";
import { NO_UNIT } from "./unit-kinds";

const RUNS_ON = /^\s?(,|and|or|to|-|–|&|, and|through)\s?$/;
const LONGEST_RUN_ON = 9;

/** What is left when labels and the numbers that run on from them are gone: "Figures 3 and 4", "claims 1 to 3". */
const withoutLabels = (text: string, readings: readonly Reading[]): readonly KeptReading[] => {
  if (readings.every(isKept)) return readings;
  const kept: KeptReading[] = [];
  let labelEnd = -1;
  for (const r of readings) {
    const runsOn =
      labelEnd >= 0 &&
      r.type === "quantity" &&
      r.named !== "unit" &&
      r.named !== "sign" &&
      ((r.start - labelEnd <= LONGEST_RUN_ON && RUNS_ON.test(text.slice(labelEnd, r.start))) ||
        // "GB 482 1190 77"
        (r.named === "nothing" &&
          r.form === "digits" &&
          r.start === labelEnd + 1 &&
          text.charAt(labelEnd) === " "));
    if (r.type === "label" || runsOn) labelEnd = r.type === "quantity" ? r.low.end : r.end;
    else kept.push(r);
  }
  return kept;
};

const isKept = (reading: Reading): reading is KeptReading => reading.type !== "label";

/** A noun that reaches into the next figure was none: "5 second regions". */
const untangled = (readings: readonly KeptReading[]): readonly KeptReading[] =>
  readings.some((r, i) => isTangled(r, readings[i + 1]))
    ? readings.map((r, i) => {
        const next = readings[i + 1];
        if (r.type !== "quantity" || !next || !isTangled(r, next)) return r;
        return r.named === "noun"
          ? changed(r, { end: r.low.end, unit: NO_UNIT, named: "nothing" })
          : changed(r, { end: Math.max(r.low.end, Math.min(r.end, next.start)) });
      })
    : readings;

const isTangled = (r: KeptReading, next: KeptReading | undefined): boolean =>
  r.type === "quantity" && next !== undefined && next.start < r.end;

/** Joins neighbours into ranges, parts ("1 in 5") and lists that share a unit; drops scores. */
export const combine = (text: string, all: readonly Reading[]): readonly KeptReading[] => {
  const readings = withDays(text, untangled(withoutLabels(text, all)));
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
  // What is shared and carried needs another to come from.
  const shared =
    joined.length > 1 ? withCarriedUnits(text, sharesOfOne(text, shareInLists(text, joined))) : joined;
  return mergeCompounds(text, shared);
};

const LONGEST_GAP = 24;
/** "one in every 12" */
const EVERY = / every$/;
/** All that may join two numbers: most neighbours have something else between them. */
const LINKS = new Set(
  "in|-in-|out of|-out-of-|or|±|+/-|+/−|+/–|+-|+ / -|:|-to-|over|-|–|—|−|~|to|- to|-to|–to|– to|through|and|to plus|}{|,".split(
    "|",
  ),
);

const isLinkMark = marksOf([...LINKS].map((link) => link.charAt(0)).join(""));

/** The first character of what stands between tells of most neighbours that it does not join them. */
const mayLink = (text: string, at: number): boolean => {
  let start = at;
  while (isSpace(codeAt(text, start))) start++;
  return mayBegin(isLinkMark, codeAt(text, start));
};

const joinPair = (text: string, first: Quantity, second: Quantity): Quantity | "drop" | undefined => {
  const from = first.named === "noun" ? first.low.end : first.end;
  if (second.start - from > LONGEST_GAP) return undefined;
  const counted = countedPart(text, first, second);
  if (counted) return counted;
  if (!mayLink(text, from)) return undefined;
  const gap = text.slice(from, second.start).trim().toLowerCase();
  const link = LINKS.has(gap) ? gap : withoutHedge(gap.replace(EVERY, ""));
  if (!LINKS.has(link)) return undefined;
  if (/^(-?in-?|-?out[ -]of-?)$/.test(link)) return partOf(text, first, second);
  if (/^(±|\+\/[-−–]|\+-|\+ \/ -)$/.test(link)) return withTolerance(first, second);
  if (
    /^(?:[-–]|to|-to-)$/.test(link) &&
    isScore(text, first.low, second.low, isMeasured(first) || isMeasured(second))
  )
    return "drop";
  const isOdds = link === ":" || link === "-to-" || (link === "to" && isOddsTold(text, first.start));
  const ratio = isOdds ? odds(text, first, second, link) : undefined;
  if (ratio) return ratio;
  if (link === "over" && first.named === "nothing" && second.named === "nothing")
    return overBar(text, first, second);
  if ((link === "," && isGuess(text, first, second)) || (link === "or" && isEitherOf(text, first, second)))
    return rangeOf(text, first, second, link);
  if (/^([-–—−~]|to|- to|-to|through|and|[-–] ?to|to plus|\}\{)$/.test(link))
    return rangeOf(text, first, second, link);
  return undefined;
};

/** "between 2 and about 7", "5 to nearly 7", "2 - ~7": the second end hedged. */
const withoutHedge = (link: string): string =>
  /^(?:to|and|[-–]) (?:about|around|roughly|approximately|nearly|almost|perhaps|maybe|some|~)$/.test(link)
    ? link.slice(0, link.indexOf(" "))
    : link;

/** "twenty-one, twenty-two percent": a speaker who does not know exactly; a third number would make it a list. */
const isGuess = (text: string, first: Quantity, second: Quantity): boolean => {
  const scale = second.low.isScaled && !first.low.isScaled ? second.low.step : 1;
  const [a, b] = [value(first.low), value(second.low) / scale];
  const isNext =
    b === a + 1 || (a >= 10 && b === a + 2) || (a % 5 === 0 && b % 5 === 0 && (b === a + 5 || b === a + 10));
  return (
    isNext &&
    first.named === "nothing" &&
    (second.named === "unit" || second.named === "noun" || scale > 1) &&
    first.low.form === "words" &&
    second.low.form === "words" &&
    !isBehindNumber(text, first.start)
  );
};

/** "two or three weeks", "5 or 6 people", "two or three hundred": a number and the next leave open which; in "3, 4 or 5 percent" each stands for itself. */
const isEitherOf = (text: string, first: Quantity, second: Quantity): boolean =>
  value(second.low) / 10 ** sharedPower(first.low, second.low) === value(first.low) + 1 &&
  first.named === "nothing" &&
  (second.named === "unit" || second.named === "noun" || second.low.isScaled) &&
  first.low.form === second.low.form &&
  (first.low.form === "words" || first.low.form === "digits") &&
  !first.low.isScaled &&
  first.low.step === 1 &&
  !isBehindNumber(text, first.start);

const isMeasured = (q: Quantity): boolean => q.named === "sign" || q.named === "unit";

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
    if (!mayEnumerate(text, item.low.end)) continue;
    const gap = text.slice(item.low.end, next.start).trim().toLowerCase();
    // "a difference of 4.2, 99% CI 0.7 to 7.7"
    if (text.startsWith(" CI", next.end)) continue;
    const opener = previousWord(text, item.start).text.toLowerCase();
    const isFrom = gap === "to" && opener === "from";
    // "rose to 4.5 from 4.2 per cent"
    const isTo = gap === "from" && opener === "to" && next.named === "unit";
    if (!isFrom && !isTo && !/^(-?,|-? ?and|-? ?or|, and|, or|\/|&|versus|vs|vs\.)$/.test(gap)) continue;
    // "1.05 million or 2.7%": nothing is counted in millions of percent.
    if (next.unit.dimension === "ratio" && item.low.isScaled && !next.low.isScaled) continue;
    if (gap.startsWith(",") && !isListed(text, item, next)) continue;
    if (next.named === "noun" && nextWord(text, next.low.end).start - next.low.end > 2) continue;
    const { unit, named, isBareDollar } = next;
    // "1.24, 0.87 and 0.46 million barrels"
    const isInParts = item.low.step < 1 && item.low.form === "digits" && next.unit.dimension !== "ratio";
    const told = isFrom || isInParts ? scaledAlike(item, next) : item;
    readings[i] = changed(told, { unit, named, isBareDollar, end: item.low.end });
  }
  return readings;
};

/** "from 21.6% of pay to 14.5": what a share is of is told once. */
const sharesOfOne = (text: string, readings: readonly KeptReading[]): readonly KeptReading[] => {
  let before: KeptReading | undefined;
  return readings.map((reading) => {
    const told = shareOfOne(text, before, reading);
    before = reading;
    return told;
  });
};

const shareOfOne = (text: string, before: KeptReading | undefined, reading: KeptReading): KeptReading => {
  if (reading.type !== "quantity" || reading.named !== "nothing" || before?.type !== "quantity")
    return reading;
  const isOne =
    before.unit.dimension === "ratio" &&
    OF_WHAT.test(text.slice(before.end, reading.start)) &&
    previousWord(text, before.start).text.toLowerCase() === "from";
  return isOne ? changed(reading, { unit: before.unit, named: "unit" }) : reading;
};

const OF_WHAT = /^ of (?:[a-z]+ ){1,3}to $/;

/** "from 2.1 to 3.4 million tonnes", where both are of one size. */
function scaledAlike(first: Quantity, second: Quantity): Quantity {
  const power = first.low === first.high ? sharedPower(first.low, second.low) : 0;
  if (power === 0 || value(second.low) / 10 ** power > FAR_APART * value(first.low)) return first;
  if (value(first.low) > (FAR_APART * value(second.low)) / 10 ** power) return first;
  const low = scaledBy(first.low, power, first.low.end);
  return changed(first, { low, high: low });
}

const FAR_APART = 50;

/**
 * "8, 9, or 12 percent" lists; "450, or 35%," says the same thing twice: a comma that parts two may be any comma, and
 * joins where the next has taken its unit itself or another number and its comma stand before the first.
 */
const isListed = (text: string, item: Quantity, next: Quantity): boolean =>
  next.end === next.low.end || isBehindNumber(text, item.start);

const isBehindNumber = (text: string, at: number): boolean => {
  const end = beforeSpaces(text, at) - 1;
  return (
    codeAt(text, end) === COMMA &&
    (isDigit(codeAt(text, end - 1)) || NUMBER_WORDS.has(previousWord(text, end).text))
  );
};

const COMMA = 0x2c;

const isListMark = marksOf("-,/&afotv");

/** A gap may be a long sentence: its first letter tells whether it may join two items of a list. */
const mayEnumerate = (text: string, at: number): boolean =>
  mayBegin(isListMark, codeAt(text, pastSpaces(text, at)));

/** Of a line break and of what is not ASCII the marks do not tell. */
const mayBegin = (isMark: (c: number) => boolean, first: number): boolean =>
  isMark(first | 0x20) || first <= 0x20 || first >= 0x80;
