import { COUNTS, familyOf, inFamily } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import type { Interval } from "../quantity/interval";

/** Which claims hold which amount: the figures of each family of dimensions sorted by their nominal value. */
export type ValueIndex = {
  add(claim: number, figure: Figure): void;
  /** Claims with a value of the figure's family in an interval on the figure's own scale, nearest the middle first, at most `limit`. */
  within(figure: Figure, interval: Interval, limit: number): readonly number[];
  /** The same whatever the unit: a bare "26" may be 26 % and 26 regions. */
  withinAnyUnit(interval: Interval, limit: number): readonly number[];
};

type Column = { readonly entries: Entry[]; isSorted: boolean };
type Entry = { readonly value: number; readonly claim: number };

export function createValueIndex(): ValueIndex {
  const columns = new Map<string, Column>();
  /** Every scale that figures were written on. */
  const scales = new Map<string, Figure>();

  const claimsIn = (family: string, low: number, high: number, limit: number): readonly number[] => {
    const column = columns.get(family);
    if (column === undefined) return [];
    if (!column.isSorted) {
      column.entries.sort((a, b) => a.value - b.value);
      column.isSorted = true;
    }
    return outward(column.entries, low, high, limit);
  };

  const within: ValueIndex["within"] = (figure, { low, high }, limit) =>
    low === null || high === null
      ? []
      : claimsIn(familyOf(figure.dimension), inFamily(low, figure), inFamily(high, figure), limit);

  return {
    add(claim, figure) {
      const family = familyOf(figure.dimension);
      const column = columns.get(family) ?? { entries: [], isSorted: true };
      for (const nominal of new Set([figure.low, figure.high])) {
        if (nominal === null) continue;
        column.entries.push({ value: inFamily(nominal, figure), claim });
        column.isSorted = false;
      }
      columns.set(family, column);
      const scale = family === COUNTS ? COUNTS : `${family} ${inFamily(1, figure)}`;
      if (!scales.has(scale)) scales.set(scale, figure);
    },
    within,
    withinAnyUnit: (interval, limit) =>
      [...scales.values()].flatMap((scale) => within(scale, interval, limit)),
  };
}

// From the middle to both sides, so that a limit leaves out the farthest.
function outward(entries: readonly Entry[], low: number, high: number, limit: number): readonly number[] {
  const middle = (low + high) / 2;
  let right = firstFrom(entries, middle);
  let left = right - 1;
  const claims = new Set<number>();
  while (claims.size < limit) {
    const before = entries[left];
    const after = entries[right];
    const hasBefore = before !== undefined && before.value >= low;
    const hasAfter = after !== undefined && after.value <= high;
    if (!hasBefore && !hasAfter) break;
    if (hasBefore && (!hasAfter || middle - before.value <= after.value - middle)) {
      claims.add(before.claim);
      left--;
    } else if (after !== undefined) {
      claims.add(after.claim);
      right++;
    }
  }
  return [...claims];
}

function firstFrom(entries: readonly Entry[], value: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.value ?? Number.POSITIVE_INFINITY) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
