import type { Statement } from "../../corpus/statement";
import type { Figure } from "../../quantity/figure";
import { POINTS_OF_ALL } from "../../quantity/unit-kinds";
import { inMeasureOf } from "./alike";
import { type Amounts, amountsOf, canBeEqual, distance, divided, resultOf, scaled, shifted } from "./amounts";
import { changeRowsOf, type Entry } from "./entries";
import type { Inconsistency } from "./inconsistency";
import { nominal, reckoned, told } from "./reckoned";
import { tellingOf } from "./telling";

/**
 * The column of changes of a table, held against the two columns before it: "| 391 | 473 | +11.8 % |". What the column means
 * is known by the rows that it fits: two at least, and more than it does not.
 */
export function wrongChanges(statements: readonly Statement[]): readonly Inconsistency[] {
  return changeRowsOf(statements).flatMap((rows) => {
    const forward = rows.flatMap((row) => changeOf(row) ?? []);
    // The newer column may stand first.
    const backward = rows.flatMap((row) => changeOf(turned(row)) ?? []);
    const changes = rightOf(backward) > rightOf(forward) ? backward : forward;
    const wrong = changes.filter(({ holds }) => !holds);
    const right = rightOf(changes);
    return right < 2 || right <= wrong.length ? [] : wrong.flatMap((one) => inconsistencyOf(one) ?? []);
  });
}

const rightOf = (changes: readonly ChangeInRow[]): number => changes.filter(({ holds }) => holds).length;

const turned = ([first, second, ...rest]: readonly Entry[]): readonly Entry[] =>
  first === undefined || second === undefined ? [] : [second, first, ...rest];

type ChangeInRow = {
  readonly row: readonly Entry[];
  readonly from: Figure;
  readonly to: Figure;
  readonly stated: Figure;
  readonly holds: boolean;
};

function changeOf(row: readonly Entry[]): ChangeInRow | undefined {
  const [from, to, stated] = row.map(({ statement: { figures } }) =>
    figures.length === 1 && figures[0]?.kind === "quantity" ? figures[0] : undefined,
  );
  if (from === undefined || to === undefined || stated === undefined || from.dimension !== to.dimension)
    return undefined;
  const [before, after, by] = [amountsOf(from), amountsOf(to), resultOf(stated)];
  if (before === undefined || after === undefined || by === undefined || before.low <= 0) return undefined;
  const changes = possibleChanges(stated, from, before, after);
  if (changes.length === 0) return undefined;
  return { row, from, to, stated, holds: changes.some((change) => canBeEqual(change, by)) };
}

/** In percent of what was, or in the measure of the two; of two percentages both are called so. */
function possibleChanges(stated: Figure, from: Figure, before: Amounts, after: Amounts): readonly Amounts[] {
  const growth = shifted(divided(after, before), -1);
  const rate =
    growth.low >= 0 ? growth : { low: Math.max(0, -growth.high), high: Math.max(-growth.low, growth.high) };
  const between = distance(before, after);
  if (stated.dimension === "ratio") return from.dimension === "ratio" ? [rate, between] : [rate];
  if (stated.dimension === "points")
    return from.dimension === "ratio" ? [scaled(between, POINTS_OF_ALL)] : [];
  return inMeasureOf(stated, from)?.dimension === from.dimension ? [between] : [];
}

function inconsistencyOf({ row, from, to, stated }: ChangeInRow): Inconsistency | undefined {
  const [before, after, change] = row.map(({ statement }, index) =>
    tellingOf(statement, [from, to, stated][index]),
  );
  if (before === undefined || after === undefined || change === undefined) return undefined;
  const moved = Math.abs(nominal(to) - nominal(from));
  const right = reckoned(stated, stated.dimension === "ratio" ? moved / nominal(from) : moved);
  const way = nominal(to) < nominal(from) ? "fall" : "rise";
  return {
    kind: stated.dimension === "ratio" ? "growth rate" : "difference",
    at: change,
    against: [before, after],
    explanation: `${told(from)} to ${told(to)} is a ${way} of ${right}, not ${told(stated)}`,
    waived: undefined,
  };
}
