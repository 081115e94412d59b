import { value } from "./amounts";
import { previousWord } from "./chars";
import { scaledBy } from "./numeral";
import { scalePower } from "./ranges";
import { changed, type KeptReading, type Quantity } from "./reading";

/**
 * Numbers without a unit take that of the one before where the sentence sets the two against each other and tells it once.
 * A counted noun is not carried, but to "240 of them": "26 branches in the north and 14 in the south" is read as it is told.
 */
export function withCarriedUnits(text: string, readings: readonly KeptReading[]): KeptReading[] {
  let before: Quantity | undefined;
  let counted: Quantity | undefined;
  return readings.map((reading) => {
    if (reading.type !== "quantity") return reading;
    const told =
      before === undefined ? reading : (ofThem(text, counted, reading) ?? carried(text, before, reading));
    before = told;
    if (told.named === "noun") counted = told;
    return told;
  });
}

/** "It pressed 300 records at €11 each and sold 240 of them": they are what was counted last. */
function ofThem(text: string, from: Quantity | undefined, to: Quantity): Quantity | undefined {
  if (from === undefined || to.named !== "nothing" || !NUMBERS.has(to.form)) return undefined;
  if (!OF_THEM.test(text.slice(to.end, to.end + LONGEST_THEM))) return undefined;
  if (to.start - from.end > FARTHEST_COUNTED || STOP.test(text.slice(from.end, to.start))) return undefined;
  return value(to.high) <= value(from.low) ? changed(to, { unit: from.unit, named: "noun" }) : undefined;
}

const OF_THEM = /^ of (?:them|these|those)\b(?! [a-z]+s\b)/;
const LONGEST_THEM = 24;
const FARTHEST_COUNTED = 80;
const STOP = /[.!?]\s/;

function carried(text: string, from: Quantity, to: Quantity): Quantity {
  if (to.named !== "nothing" || to.start - from.end > LONGEST_GAP) return to;
  if (from.named === "nothing" || from.named === "noun") return to;
  // "A drop of 9%, down from 1,040" has people before it.
  if (from.unit.dimension === "ratio" && value(to.low) > 100) return to;
  if (!NUMBERS.has(to.form) || !NUMBERS.has(from.form) || from.unit.unit === to.unit.unit) return to;
  const gap = text.slice(from.end, to.start);
  if (IN_BRACKETS.test(gap)) return isClosed(text, to) ? bracketed(from, to) : to;
  return isCompared(gap) ||
    (gap === ", " &&
      LEFT.test(text.slice(to.end, to.end + LONGEST_LEFT)) &&
      OUT_OF.test(text.slice(0, from.start))) ||
    (FROM_TO.test(gap) && previousWord(text, from.start).text.toLowerCase() === "from") ||
    isParallel(text, from, gap, to)
    ? inUnitOf(from, to)
    : to;
}

const NUMBERS: ReadonlySet<Quantity["form"]> = new Set(["digits", "words"]);

/** "18.4m tonnes, against 21.2m a year before", "6 kg, compared with just 4": a comparison with nothing else between. */
const isCompared = (gap: string): boolean => COMPARED.test(gap);

const COMPARED =
  /^(?: (?:in|for|from|at|of) (?:the |its |a )?[\w’'-]+(?: [\w’'-]+)?)?,? (?:against|versus|vs\.?|compared (?:with|to)|(?:up|down) from|rather than|instead of)(?: (?:just|only|about|around|some|nearly|almost))? $/;

/** "Out of 31.6 cubic kilometres, 13.6 are left". */
const LEFT = /^ (?:is|are|was|were|has|have) (?:left|gone|lost|used|spent|still)\b|^ (?:remain|went|go)/;
const LONGEST_LEFT = 14;
const OUT_OF = /\b(?:[Oo]ut )?[Oo]f (?:the |its |their )?\p{Sc}?$/u;

/** "from 26 weeks to 14", "from 12 % in 2019 to 9". */
const FROM_TO =
  /^(?: in (?:19|20)\d\d| a year (?:ago|before|earlier))? to(?: (?:just|only|about|around|some|nearly|almost))? $/;

/** "By 9.3 mmHg in one arm and by 2.1 in the other", "0.62 km at the base and 2.05 at the top": what stands around both is alike. */
function isParallel(text: string, from: Quantity, gap: string, to: Quantity): boolean {
  const [, behind, link, before] = PARALLEL.exec(gap) ?? [];
  if (behind === undefined || link === undefined) return false;
  const opener = previousWord(text, from.start).text.toLowerCase();
  if (before !== undefined) return before === opener;
  return text.startsWith(` ${behind} `, to.end) && !IN_ALL.test(text.slice(to.end, to.end + LONGEST_SUM));
}

const PARALLEL =
  /^ (in|at|on|for|with|among|under|to|from) (?:[\w’'-]+ ){0,3}[\w’'-]+(, and|,| and| but|, but) (?:(by|of|at|to|in|with) )?$/;

/** "14 in all" */
const IN_ALL = /^ in (?:all|total|sum)\b/;
const LONGEST_SUM = 10;

/** "10.6 minutes on average (2024/25: 11.9)", "SEK 1,145m (982)". */
const IN_BRACKETS =
  /^(?: on average| in total)? \((?:(?:[a-z][a-z ]{0,16})?(?:H[12] |Q[1-4] |FY ?)?(?:19|20)\d\d(?:[/–-]\d\d)?: ?)?$/i;

/** "SEK 1,145m (982)", "8.7% (7.9)": the year before in brackets, of like size; "(12)" behind a word or a whole percentage may refer. */
function bracketed(from: Quantity, to: Quantity): Quantity {
  if (from.unit.dimension === "ratio" && !isWithDecimals(to)) return to;
  const told = inUnitOf(from, to);
  const ratio = value(told.low) / value(from.low);
  return ratio < ALIKE && ratio > 1 / ALIKE ? told : to;
}

const isWithDecimals = ({ low }: Quantity): boolean => low.step < 1;

const isClosed = (text: string, { end }: Quantity): boolean => text.charAt(end) === ")";

function inUnitOf(from: Quantity, to: Quantity): Quantity {
  const { unit, isBareDollar } = from;
  const isScaledOnce = from.low.isScaled && !to.low.isScaled && to.low === to.high;
  const low = isScaledOnce ? scaledBy(to.low, scalePower(from.low), to.low.end) : to.low;
  return changed(to, { unit, named: "unit", isBareDollar, low, high: low });
}

const LONGEST_GAP = 60;
const ALIKE = 8;
