import { toNumber } from "./decimal";
import type { Numeral } from "./numeral";

const SCORE_WORDS =
  /\b(won|win|wins|winning|lost|lose|loss|beat|beats|beating|defeat|defeated|draw|drew|victory|lead|led|score|scored|tie|tied|vote|voted|passed|senate|ruling|ruled|decision|split|record)\b/i;

/** "a 5-to-4 vote", "a nine-to-five job"; a 3-to-1 lead or split is a ratio. */
const VOTE_WORDS = /\b(?:votes?|voted|voting|ruled|ruling|decision|decided|wins?|won|loss|lost)\b/i;

const MOST_SCORED = 1_000;

/** "a 3-1 win", "lost 2–0", "a 5-4 vote": two small numbers with a hyphen beside the words of games and votes. */
export const isScore = (text: string, low: Numeral, high: Numeral, isNamed: boolean): boolean => {
  if (isNamed) return false;
  const gap = text.slice(low.end, high.start);
  const isCountingDown = toNumber(low.low) >= toNumber(high.low);
  if (gap === "-to-" && toNumber(low.low) === 9 && toNumber(high.low) === 5) return true;
  if (gap === "-to-") return VOTE_WORDS.test(text.slice(Math.max(0, low.start - 30), high.end + 20));
  if (!/^\s?(?:[-–]|to)\s?$/.test(gap) || (gap.includes("to") && !isCountingDown)) return false;
  // "Of these 2,079 – three in four – carry": an aside, and no game has so many.
  if (toNumber(low.low) >= MOST_SCORED || low.form !== high.form) return false;
  if (isCountingDown && gap.length === 1) return true;
  return SCORE_WORDS.test(text.slice(Math.max(0, low.start - 30), high.end + 20));
};
