import { previousWord } from "./chars";
import { isStray } from "./names";
import type { Quantity, Reading } from "./reading";

/** A run of bare integers that counts up by one through the text is numbering left by a scrape. */
const SHORTEST_RUN = 4;

export type Unmarked = { readonly readings: readonly Reading[]; readonly strays: readonly number[] };

/** Takes out sequence numbers; `strays` holds where they stood: a figure right beside one is doubtful. */
export const withoutMarkers = (text: string, readings: readonly Reading[]): Unmarked => {
  const bare = readings.filter((r): r is Quantity => r.type === "quantity" && mayBeMarker(text, r));
  const marked = new Set(longestRun(bare));
  for (const r of bare) if (!marked.has(r) && isStray(text, r.low)) marked.add(r);
  if (marked.size === 0) return { readings, strays: [] };
  return {
    readings: readings.filter((r) => !marked.has(r as Quantity)),
    strays: [...marked].map((r) => r.start).sort((a, b) => a - b),
  };
};

const mayBeMarker = (text: string, r: Quantity): boolean =>
  (r.named === "nothing" || r.named === "noun") &&
  r.form === "digits" &&
  !r.isNegative &&
  r.low.end - r.low.start <= 3 &&
  r.low.step === 1 &&
  !r.low.isScaled &&
  text.charAt(r.low.end) === " " &&
  previousWord(text, r.start).text !== "";

/** The longest chain n, n+1, n+2 … in reading order, gaps of other numbers allowed. */
const longestRun = (bare: readonly Quantity[]): readonly Quantity[] => {
  const chainAt = new Map<number, { readonly length: number; readonly last: number }>();
  const before: number[] = [];
  let best = { length: 0, last: -1 };
  bare.forEach((r, i) => {
    const n = Number(r.low.low.mantissa);
    const previous = chainAt.get(n - 1);
    const chain = { length: (previous?.length ?? 0) + 1, last: i };
    before[i] = previous?.last ?? -1;
    const known = chainAt.get(n);
    if (!known || chain.length >= known.length) chainAt.set(n, chain);
    if (chain.length > best.length) best = chain;
  });
  if (best.length < SHORTEST_RUN) return [];
  const run: Quantity[] = [];
  for (let i = best.last; i >= 0; i = before[i] ?? -1) {
    const r = bare[i];
    if (r) run.push(r);
  }
  return run;
};
