import { codeAt } from "../text/code-at";
import { value } from "./amounts";
import { HALF_A_DAY } from "./calendar";
import { isDigit } from "./chars";
import type { KeptReading } from "./reading";

const LINK = /^ ?(?:[-–,&]|and|to|or|, and) ?$/;
const LONGEST_LINK = 6;

/** "3-5 June", "5, 6 and 7 July", "5-7pm": numbers before a date are days of its month, before an hour hours. */
export const withDays = (text: string, readings: readonly KeptReading[]): readonly KeptReading[] => {
  if (!readings.some((r) => isDay(r) || isHour(text, r))) return readings;
  const read = [...readings];
  for (let i = read.length - 2; i >= 0; i--) {
    const [item, next] = [read[i], read[i + 1]];
    if (
      item &&
      next &&
      (isDay(next) || isHour(text, next)) &&
      isDigit(codeAt(text, next.start)) &&
      mayBeDay(item)
    ) {
      const link = next.start - item.low.end > LONGEST_LINK ? "" : text.slice(item.low.end, next.start);
      // "Of 12, 5 June": a comma alone joins only what goes on to another day.
      if (!LINK.test(link) || (link.startsWith(",") && readings[i + 1] === next)) continue;
      const day = value(item.low);
      read[i] = dayOf(next, item.start, item.low.end, day);
    }
  }
  return read;
};

type Calendar = Extract<KeptReading, { type: "calendar" }>;
type Quantity = Extract<KeptReading, { type: "quantity" }>;

const isDay = (r: KeptReading): r is Calendar => r.type === "calendar" && r.period?.kind === "day";

/** "7pm", "11.30 p.m." */
const isHour = (text: string, r: KeptReading): r is Calendar =>
  r.type === "calendar" && r.kind === "date" && /\d ?[ap]\.?m\.?$/i.test(text.slice(r.start, r.end));

const mayBeDay = (r: KeptReading): r is Quantity =>
  r.type === "quantity" &&
  r.named === "nothing" &&
  r.form === "digits" &&
  !r.isNegative &&
  r.low.step === 1 &&
  value(r.low) >= 1 &&
  value(r.low) <= 31;

/** Field by field, so that all readings of the calendar are of one shape. */
const dayOf = (
  { type, kind, period, low: told }: Calendar,
  start: number,
  end: number,
  day: number,
): Calendar => {
  const low = period === undefined ? inHalfOf(told, day) : (period.year ?? day);
  return { type, kind, start, end, low, high: low, period: period && { ...period, day } };
};

/** "5-7pm": both in the afternoon; "11-2pm" begins in the morning. */
const inHalfOf = (told: number, hour: number): number =>
  hour < HALF_A_DAY && hour + HALF_A_DAY <= told ? hour + HALF_A_DAY : hour;
