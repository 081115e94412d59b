import { relate } from "../relation";
import { slipBetween } from "../slips";
import type { Fact } from "./facts";
import type { Inconsistency } from "./inconsistency";
import { told } from "./reckoned";
import { placed } from "./totals";

/**
 * One fact told twice with different values. The bar is as high as it can be: the same measure, period and role, the
 * same names, and nothing said of the one that is not said of the other or of what it leans on.
 */
export function differentTellings(facts: readonly Fact[]): readonly Inconsistency[] {
  const earlier = new Map<string, Fact[]>();
  return facts.flatMap((fact) => {
    const known = earlier.get(fact.key) ?? [];
    earlier.set(fact.key, [...known.slice(1 - REMEMBERED), fact]);
    const first = known.find((one) => isContradicted(one, fact));
    return first === undefined ? [] : (inconsistencyOf(first, fact) ?? []);
  });
}

/** Of one key; a draft that has more speaks of a different thing each time. */
const REMEMBERED = 40;

function isContradicted(first: Fact, second: Fact): boolean {
  const related = relate(second.figure, first.figure);
  if (related?.relation !== "disjoint" || related.bridge !== undefined || sharesSentence(first, second))
    return false;
  const shared = [...first.stems].filter((stem) => second.stems.has(stem));
  const extra = [...unshared(first, second), ...unshared(second, first)];
  const isSlip = slipBetween(second.figure, first.figure, undefined) !== undefined;
  if (shared.length === 0 || extra.length > (isSlip ? 1 : 0)) return false;
  const areNamed = shared.some((stem) => first.names.has(stem) && second.names.has(stem));
  const arePlaced = first.figure.period?.kind !== "span" && first.figure.period !== undefined;
  return (
    shared.length >= 3 || (shared.length === 2 && (areNamed || arePlaced || isSlip)) || (arePlaced && isSlip)
  );
}

const sharesSentence = (a: Fact, b: Fact): boolean =>
  a.statement.block === b.statement.block && a.statement.span.start === b.statement.span.start;

/** What the one says and the other neither says nor leans on. */
const unshared = (one: Fact, other: Fact): readonly string[] =>
  [...one.stems].filter((stem) => !other.stems.has(stem) && !other.context.has(stem));

function inconsistencyOf(first: Fact, second: Fact): Inconsistency | undefined {
  const [at, against] = [placed(second.statement, second.figure), placed(first.statement, first.figure)];
  if (at === undefined || against === undefined) return undefined;
  return {
    kind: "same fact",
    at,
    against: [against],
    explanation: `told before as ${told(first.figure)}, here as ${told(second.figure)}`,
    waived: undefined,
  };
}
