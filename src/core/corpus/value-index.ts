/** Which claims hold which amount: the figures of each dimension sorted by their nominal value in base units. */
export type ValueIndex = {
  /** @param factor what the nominal value was multiplied with to give `value`. */
  add(claim: number, dimension: string, value: number, factor: number): void;
  /** Every scale that figures were written on: a bare "26" may be 26 % of the ratios. */
  scales(): readonly { readonly dimension: string; readonly factor: number }[];
  /** How many values of a dimension were ever added. */
  count(dimension: string): number;
  /** Claims with a value in [low, high], nearest the middle first, at most `limit`. */
  within(dimension: string, low: number, high: number, limit: number): readonly number[];
};

type Column = { readonly entries: Entry[]; readonly factors: Set<number>; isSorted: boolean };
type Entry = { readonly value: number; readonly claim: number };

export function createValueIndex(): ValueIndex {
  const columns = new Map<string, Column>();
  return {
    add(claim, dimension, value, factor) {
      const column = columns.get(dimension) ?? { entries: [], factors: new Set(), isSorted: true };
      column.factors.add(factor);
      column.entries.push({ value, claim });
      column.isSorted = false;
      columns.set(dimension, column);
    },
    scales: () =>
      [...columns].flatMap(([dimension, { factors }]) =>
        [...factors].map((factor) => ({ dimension, factor })),
      ),
    count: (dimension) => columns.get(dimension)?.entries.length ?? 0,
    within(dimension, low, high, limit) {
      const column = columns.get(dimension);
      if (column === undefined) return [];
      if (!column.isSorted) {
        column.entries.sort((a, b) => a.value - b.value);
        column.isSorted = true;
      }
      return outward(column.entries, low, high, limit);
    },
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
