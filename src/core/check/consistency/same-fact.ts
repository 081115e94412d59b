import type { Statement } from "../../corpus/statement";
import { relate } from "../relation";
import { slipBetween } from "../slips";
import type { Fact } from "./facts";
import { addToGroup, rememberingFirst, type Told } from "./first-contradicted";
import type { Inconsistency } from "./inconsistency";
import { told } from "./reckoned";
import { tellingOf } from "./telling";

/**
 * One fact told twice with different values. The bar is as high as it can be: the same measure, period and role, the
 * same names, and nothing said of the one that is not said of the other or of what it leans on.
 */
export function differentTellings(): (facts: readonly Told<Fact>[]) => readonly Inconsistency[] {
  const firstContradicted = rememberingFirst(isContradicted, REACH);
  return (facts) => {
    const groups = new Map<string, Told<Fact>[]>();
    for (const told of facts) addToGroup(groups, told.thing.key, told);
    return firstContradicted(groups).flatMap(([first, second]) => inconsistencyOf(first, second) ?? []);
  };
}

/** Of one key; a draft that has more speaks of a different thing each time. */
const REACH = 40;

function isContradicted(
  { thing: first, statement: place }: Told<Fact>,
  { thing: second, statement }: Told<Fact>,
): boolean {
  // Most pairs differ in what they are said of, which is cheaper to see than how their amounts stand.
  const extra = unshared(first, second) + unshared(second, first);
  if (extra > 1 || sharesSentence(place, statement) || areBothCells(place, statement)) return false;
  const related = relate(second.figure, first.figure);
  if (related?.relation !== "disjoint" || related.bridge !== undefined) return false;
  const isSlip = slipBetween(second.figure, first.figure, undefined) !== undefined;
  if (isToldWordForWord(first, second) && haveSameHeadings(place, statement)) return true;
  return extra <= (isSlip ? 1 : 0) && isSurelyTheSame(first, second, isSlip);
}

/** "The pilot boat cost €2.1 million. … The pilot boat cost €2.7 million." */
const isToldWordForWord = (first: Fact, second: Fact): boolean =>
  first.words === second.words && first.words.split(" ").length >= FEWEST_WORDS && first.stems.size >= 2;

const FEWEST_WORDS = 4;

/** "Shares closed at $12" under one company's heading and under another's. */
const haveSameHeadings = (a: Statement, b: Statement): boolean =>
  a.block.kind === "paragraph" &&
  b.block.kind === "paragraph" &&
  a.block.headings.join("\n") === b.block.headings.join("\n");

/** Few words may be shared by many things: a name, a date or the look of a slip must go with them. */
function isSurelyTheSame(first: Fact, second: Fact, isSlip: boolean): boolean {
  const shared = [...first.stems].filter((stem) => second.stems.has(stem));
  const areNamed = shared.some((stem) => first.names.has(stem) && second.names.has(stem));
  const { period } = first.figure;
  const arePlaced = period !== undefined && period.kind !== "span";
  const signs = [areNamed, arePlaced, isSlip].filter(Boolean).length;
  return shared.length + signs >= 3 && shared.length >= 1 && signs >= 1;
}

/** Tables alike tell alike of different things. */
const areBothCells = (a: Statement, b: Statement): boolean =>
  a.block.kind === "cell" && b.block.kind === "cell";

const sharesSentence = (a: Statement, b: Statement): boolean =>
  a.block === b.block && a.span.start === b.span.start;

/** How much the one says that the other neither says nor leans on; two are as bad as more. */
function unshared(one: Fact, other: Fact): number {
  let count = 0;
  for (const stem of one.stems) {
    if (!other.stems.has(stem) && !other.context.has(stem)) count++;
    if (count > 1) break;
  }
  return count;
}

function inconsistencyOf(first: Told<Fact>, second: Told<Fact>): Inconsistency | undefined {
  const [at, against] = [
    tellingOf(second.statement, second.thing.figure),
    tellingOf(first.statement, first.thing.figure),
  ];
  if (at === undefined || against === undefined) return undefined;
  return {
    kind: "same fact",
    at,
    against: [against],
    explanation: `told before as ${told(first.thing.figure)}, here as ${told(second.thing.figure)}`,
    waived: undefined,
  };
}
