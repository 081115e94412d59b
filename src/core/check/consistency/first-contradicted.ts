import type { Statement } from "../../corpus/statement";

/** Something that a statement tells. */
export type Told<Thing> = { readonly thing: Thing; readonly statement: Statement };

/** Things of one key may contradict each other. Each group is in the draft's order. */
export type Groups<Thing> = ReadonlyMap<string, readonly Told<Thing>[]>;

/** Each thing that contradicts one before it in its group, behind the first that it does. */
export type FirstContradicted<Thing> = (
  groups: Groups<Thing>,
) => readonly (readonly [first: Told<Thing>, second: Told<Thing>])[];

/**
 * Remembers the answer for each group of the draft that it saw last: an edit changes few. What is told is told by the
 * same objects as long as its sentence is the same.
 * @param reach how many before it each is held against at most
 */
export function rememberingFirst<Thing>(
  contradicts: (first: Told<Thing>, second: Told<Thing>) => boolean,
  reach: number,
): FirstContradicted<Thing> {
  let known = new Map<string, Answer<Thing>>();
  return (groups) => {
    const answers = new Map<string, Answer<Thing>>();
    const pairs: [Told<Thing>, Told<Thing>][] = [];
    for (const [key, group] of groups) {
      const before = known.get(key);
      const firsts =
        before !== undefined && isSameGroup(before.group, group)
          ? before.firsts
          : group.map((_, at) => firstOf(at, group, contradicts, reach));
      answers.set(key, { group, firsts });
      firsts.forEach((place, at) => {
        if (place !== NONE) pairs.push([group[place] as Told<Thing>, group[at] as Told<Thing>]);
      });
    }
    known = answers;
    return pairs;
  };
}

/** For each thing of a group the place of the first before it that it contradicts, or NONE. */
type Answer<Thing> = { readonly group: readonly Told<Thing>[]; readonly firsts: readonly number[] };

const isSameGroup = <Thing>(a: readonly Told<Thing>[], b: readonly Told<Thing>[]): boolean =>
  a.length === b.length && a.every(({ thing }, index) => thing === b[index]?.thing);

function firstOf<Thing>(
  at: number,
  group: readonly Told<Thing>[],
  contradicts: (first: Told<Thing>, second: Told<Thing>) => boolean,
  reach: number,
): number {
  const second = group[at] as Told<Thing>;
  for (let place = Math.max(0, at - reach); place < at; place++)
    if (contradicts(group[place] as Told<Thing>, second)) return place;
  return NONE;
}

const NONE = -1;

/** Adds what is told to its group. */
export function addToGroup<Thing>(groups: Map<string, Told<Thing>[]>, key: string, told: Told<Thing>): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [told]);
  else group.push(told);
}
