import { codeAt } from "../text/code-at";
import { beforeSpaces, marksOf } from "./chars";
import { isStray } from "./names";
import type { Quantity, Reading } from "./reading";

/** A run of bare integers that counts up by one through the text is numbering left by a scrape. */
const SHORTEST_RUN = 5;

export type Unmarked = { readonly readings: readonly Reading[]; readonly strays: ReadonlySet<number> };

/** Takes out sequence numbers; `strays` holds where they stood: a figure right beside one is doubtful. */
export const withoutMarkers = (text: string, readings: readonly Reading[]): Unmarked => {
  const bare = readings.filter((r): r is Quantity => r.type === "quantity" && mayBeMarker(text, r));
  if (bare.length === 0) return { readings, strays: NO_STRAYS };
  const run = longestRun(bare);
  const strays = bare.filter((r) => r.named !== "unit" && isStray(text, r.low, r.named === "noun"));
  if (run.length + strays.length === 0) return { readings, strays: NO_STRAYS };
  const marked = new Set([...run, ...strays]);
  return {
    readings: readings.filter((r) => !marked.has(r as Quantity)),
    strays: new Set([...marked].map((r) => r.start)),
  };
};

const NO_STRAYS: ReadonlySet<number> = new Set();

/** A whole number of one to three digits within a sentence; a unit that is a word may be the sentence going on. */
const mayBeMarker = (text: string, r: Quantity): boolean =>
  r.named !== "sign" &&
  r.form === "digits" &&
  !r.isNegative &&
  r.low.end - r.low.start <= 3 &&
  r.low.step === 1 &&
  !r.low.isScaled &&
  codeAt(text, r.low.end) === 0x20 &&
  codeAt(text, r.low.end + 1) !== 0x25 &&
  isWithinLine(text, r.start);

const isWithinLine = (text: string, at: number): boolean => {
  const end = beforeSpaces(text, at);
  return end > 0 && codeAt(text, end - 1) !== 10 && !isBreak(codeAt(text, end - 1));
};

const isBreak = marksOf(",;:([");

/** A mark may be missing where the scrape or a name swallowed it. */
const WIDEST_HOLE = 3;

type Chain = { readonly length: number; readonly first: number; readonly last: number };

/** The longest chain n, n+1, n+2 … in reading order; other numbers may stand between, but not more than its own. */
const longestRun = (bare: readonly Quantity[]): readonly Quantity[] => {
  if (bare.length < SHORTEST_RUN) return [];
  const chainAt = new Map<number, Chain>();
  const before: number[] = [];
  let best: Chain = { length: 0, first: 0, last: -1 };
  bare.forEach((r, i) => {
    const n = Number(r.low.low.mantissa);
    const previous = longestBefore(chainAt, n);
    const chain = { length: (previous?.length ?? 0) + 1, first: previous?.first ?? i, last: i };
    before[i] = previous?.last ?? -1;
    const known = chainAt.get(n);
    if (!known || chain.length >= known.length) chainAt.set(n, chain);
    if (chain.length > best.length) best = chain;
  });
  if (best.length < SHORTEST_RUN || best.length * 2 < best.last - best.first) return [];
  const run: Quantity[] = [];
  for (let i = best.last; i >= 0; i = before[i] ?? -1) {
    const r = bare[i];
    if (r) run.push(r);
  }
  return run;
};

const longestBefore = (chainAt: ReadonlyMap<number, Chain>, n: number): Chain | undefined => {
  let longest: Chain | undefined;
  for (let hole = 1; hole <= WIDEST_HOLE; hole++) {
    const chain = chainAt.get(n - hole);
    if (chain && chain.length > (longest?.length ?? 0)) longest = chain;
  }
  return longest;
};
