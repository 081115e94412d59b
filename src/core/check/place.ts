import { familyOf } from "../quantity/family";
import type { Figure } from "../quantity/figure";

/** Which of the figures of its kind in its sentence a figure is, and how many there are. */
export type Place = { readonly at: number; readonly of: number };

export function placeAmong(figure: Figure, figures: readonly Figure[]): Place {
  const family = familyOf(figure.dimension);
  const alike = figures.filter(
    ({ kind, dimension }) => kind === figure.kind && familyOf(dimension) === family,
  );
  return { at: alike.indexOf(figure), of: alike.length };
}

/** "Coal 20 %, gas 30 %" against "21 % coal and 31 % gas": the second of two is told by the second. */
export const areParallel = (a: Place, b: Place): boolean => a.of > 1 && a.of === b.of && a.at === b.at;
