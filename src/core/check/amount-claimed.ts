import type { Figure } from "../quantity/figure";
import { impliedInterval } from "../quantity/interval";
import { REACH, ROUNDING } from "./relation";

/** By what share of itself a figure misses a result, or undefined where it claims another amount. */
export function missOf(figure: Figure, value: number): number | undefined {
  const nominal = nominalOf(figure);
  const at = value / figure.factor;
  const miss = Math.abs(at - nominal) / nominal;
  const { low, high, lowOpen, highOpen } = claimedBy(figure);
  if (miss < EXACT) return (lowOpen && low === nominal) || (highOpen && high === nominal) ? undefined : 0;
  const isWithin = (lowOpen ? at > low : at >= low) && (highOpen ? at < high : at <= high);
  return isWithin && (figure.hedge !== undefined || isLoose(figure) || miss <= ROUNDING) ? miss : undefined;
}

/** The amounts that a figure claims, whatever its sign; a bound's within its practical reach. */
function claimedBy(figure: Figure) {
  const { low, high, ...ends } = impliedInterval(figure);
  const nominal = nominalOf(figure);
  const [a, b] = [Math.abs(low ?? nominal / REACH), Math.abs(high ?? nominal * REACH)];
  return { low: Math.min(a, b), high: Math.max(a, b), ...ends };
}

const nominalOf = ({ low, high }: Figure): number => Math.abs(low ?? high ?? 0);

/** "A third", "doubled": their interval says how freely they round. */
const isLoose = ({ form }: Figure): boolean => form === "fraction" || form === "multiple";

/** What share of amounts a figure claims: of those to be met exactly it claims its last digit. */
export function widthOf(figure: Figure, miss: number): number {
  const nominal = nominalOf(figure);
  if (miss === 0 && figure.hedge === undefined && figure.form !== "fraction")
    return figure.step.low / nominal;
  const { low, high } = claimedBy(figure);
  return (high - low) / nominal;
}

const EXACT = 1e-9;
