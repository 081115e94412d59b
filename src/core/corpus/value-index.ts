import { COUNTS, familyOf, inFamily } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import type { Interval } from "../quantity/interval";
import { firstAt } from "../text/first-at";

/** Which claims hold which amount: the figures of each family of dimensions sorted by their nominal value, whatever its sign ("−22 %" is "22 % less"). */
export type ValueIndex = {
  add(claim: number, figure: Figure): void;
  /** Claims with a value of the figure's family in an interval on the figure's own scale, nearest the middle first, at most `limit`. */
  within(figure: Figure, interval: Interval, limit: number): readonly number[];
  /** The same whatever the unit: a bare "26" may be 26 % and 26 regions. */
  withinAnyUnit(interval: Interval, limit: number): readonly number[];
};

/** Values with the claims that hold them, in the order of the values once somebody asks. */
type Column = { values: number[]; claims: number[]; isSorted: boolean };

export function createValueIndex(): ValueIndex {
  const columns = new Map<string, Column>();
  /** Every scale that figures were written on. */
  const scales = new Map<string, Figure>();

  const claimsIn = (family: string, low: number, high: number, limit: number): readonly number[] => {
    const column = columns.get(family);
    if (column === undefined) return [];
    if (!column.isSorted) sort(column);
    return outward(column, low, high, limit);
  };

  const within: ValueIndex["within"] = (figure, { low, high }, limit) => {
    if (low === null || high === null) return [];
    const [a, b] = [Math.abs(inFamily(low, figure)), Math.abs(inFamily(high, figure))];
    const least = low <= 0 && high >= 0 ? 0 : Math.min(a, b);
    return claimsIn(familyOf(figure.dimension), least, Math.max(a, b), limit);
  };

  return {
    add(claim, figure) {
      const family = familyOf(figure.dimension);
      const column = columns.get(family) ?? { values: [], claims: [], isSorted: true };
      for (const nominal of new Set([figure.low, figure.high])) {
        if (nominal === null) continue;
        column.values.push(Math.abs(inFamily(nominal, figure)));
        column.claims.push(claim);
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

/** By value; claims of one value stay in the order in which they came. */
function sort(column: Column): void {
  const { values, claims } = column;
  const order = Uint32Array.from(values, (_, place) => place);
  order.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  column.values = Array.from(order, (place) => values[place] as number);
  column.claims = Array.from(order, (place) => claims[place] as number);
  column.isSorted = true;
}

// From the middle to both sides, so that a limit leaves out the farthest.
function outward({ values, claims }: Column, low: number, high: number, limit: number): readonly number[] {
  const middle = (low + high) / 2;
  let right = firstAt(values.length, (place) => (values[place] as number) >= middle);
  let left = right - 1;
  const found = new Set<number>();
  while (found.size < limit) {
    const before = values[left];
    const after = values[right];
    const hasBefore = before !== undefined && before >= low;
    const hasAfter = after !== undefined && after <= high;
    if (!hasBefore && !hasAfter) break;
    if (hasBefore && (!hasAfter || middle - before <= after - middle)) found.add(claims[left--] as number);
    else found.add(claims[right++] as number);
  }
  return [...found];
}
