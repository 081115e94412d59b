import { isPerTime } from "../quantity/family";
import type { Figure } from "../quantity/figure";

/** Whether the sentence of the figure that is not told per a time names that time elsewhere: "a monthly cost of $480". */
export const isTimeNamed = (draft: Figure, draftText: string, claim: Figure, claimText: string): boolean =>
  isPerTime(draft.dimension) ? names(claimText, draft) : names(draftText, claim);

function names(text: string, { unit }: Figure): boolean {
  const time = unit.slice(unit.lastIndexOf(" ") + 1);
  return (TIMES[time] ?? NEVER).test(text);
}

const TIMES: Readonly<Record<string, RegExp>> = {
  year: /\b(?:years?|yearly|annual|annually)\b/i,
  quarter: /\bquarter(?:s|ly)?\b/i,
  month: /\bmonth(?:s|ly)?\b/i,
  week: /\bweek(?:s|ly)?\b/i,
  day: /\b(?:days?|daily)\b/i,
  hour: /\bhour(?:s|ly)?\b/i,
};
const NEVER = /(?!)/;
