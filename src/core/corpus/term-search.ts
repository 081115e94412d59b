import { createRanking, type Ranking, type Scored } from "./ranking";
import { createScoreboard, type Scoreboard } from "./scoreboard";

/** A term that is asked for. */
export type Wanted = {
  readonly importance: number;
  /** The claims that hold it, in order: the first `holders` of a growing list. */
  readonly list: Int32Array;
  readonly holders: number;
  /** The same, one bit a claim; undefined for a short list. */
  readonly bits: Int32Array | undefined;
};

/** Finds the claims with the highest sum of the importance of the terms that they hold: see TermIndex. */
export type TermSearch = (
  query: readonly Wanted[],
  claims: number,
  common: number,
  limit: number,
) => readonly Scored[];

/**
 * In two steps. The short lists, the rarest first, are added up claim by claim. Then the claims that they name are held
 * against the long lists one after the other, and those of the long lists themselves, as long as a claim that holds none
 * of the terms so far may come among the best. Most are given up after a term or two.
 */
export function createTermSearch(): TermSearch {
  const board = createScoreboard();
  return (query, claims, common, limit) => {
    board.reserve(claims);
    const after = sumsAfter(query);
    // To hold each claim against hundreds of terms takes longer than to add up their lists.
    const isLong = ({ bits, holders }: Wanted): boolean =>
      bits !== undefined && (query.length <= MANY || holders > common);
    const firstLong = query.findIndex(isLong);
    const long = firstLong === -1 ? query.length : firstLong;
    const ranking = createRanking(limit);
    const isClosed = addShort(board, query, after, { long, limit });
    offerNamed(board, query, after, long, ranking);
    if (!isClosed) offerOthers(board, query, after, { long, common, ranking });
    board.clear();
    return ranking.best();
  };
}

/** For each place of the query, and its end, what all the terms from there on are worth together. */
function sumsAfter(query: readonly Wanted[]): Float64Array {
  const sums = new Float64Array(query.length + 1);
  for (let at = query.length - 1; at >= 0; at--)
    sums[at] = (sums[at + 1] as number) + (query[at] as Wanted).importance;
  return sums;
}

/** Tells whether a claim that holds none of the short lists' terms can no longer come among the best. */
function addShort(
  board: Scoreboard,
  query: readonly Wanted[],
  after: Float64Array,
  { long, limit }: { readonly long: number; readonly limit: number },
): boolean {
  const whole = after[0] as number;
  // What the last of the best had at least when that was last looked up, and the most that it can have won since.
  let least = 0;
  let won = 0;
  let isClosed = false;
  for (let at = 0; at < long; at++) {
    const { list, holders, importance } = query[at] as Wanted;
    const rest = after[at] as number;
    if (!isClosed && board.count() >= limit && least + won > rest * SURELY) {
      least = board.leastOfBest(limit, whole);
      won = 0;
      isClosed = least > rest * SURELY;
      if (isClosed) board.keepWithin(least / SURELY - rest);
    }
    if (!isClosed) board.raiseAll(list, holders, importance);
    else if (board.count() * SEARCH_COST > holders) board.raiseScored(list, holders, importance);
    else board.raiseHeld(list, holders, importance);
    won += importance;
  }
  return isClosed;
}

function offerNamed(
  board: Scoreboard,
  query: readonly Wanted[],
  after: Float64Array,
  long: number,
  ranking: Ranking,
): void {
  const count = board.count();
  for (let at = 0; at < count; at++) {
    const claim = board.claimAt(at);
    offer(claim, board.scoreOf(claim), query, after, long, ranking);
  }
}

function offerOthers(
  board: Scoreboard,
  query: readonly Wanted[],
  after: Float64Array,
  { long, common, ranking }: { readonly long: number; readonly common: number; readonly ranking: Ranking },
): void {
  for (let at = long; at < query.length; at++) {
    const { list, holders, importance } = query[at] as Wanted;
    if (holders > common && board.count() > 0) return;
    if ((after[at] as number) * SURELY < ranking.least()) return;
    const offerNew = (claim: number): void => {
      if (board.enter(claim)) offer(claim, Math.fround(importance), query, after, at + 1, ranking);
    };
    const needed = neededBeside(query, after, at, ranking.least());
    if (needed.length > 0) eachWithAll((query[at] as Wanted).bits as Int32Array, needed, offerNew);
    else for (let place = 0; place < holders; place++) offerNew(list[place] as number);
  }
}

/** Terms of which a claim must hold one. */
type Group = readonly Int32Array[];

/**
 * Groups of terms of each of which a claim that holds this one, and none before it, must hold one to come among the best:
 * all its other terms together are not enough. What does not stays off the board, and would stay outside by its lesser sum
 * were it met again.
 */
function neededBeside(
  query: readonly Wanted[],
  after: Float64Array,
  at: number,
  least: number,
): readonly Group[] {
  // What a claim may lack.
  const spare = (after[at] as number) - least / SURELY;
  const groups: Group[] = [];
  let group: Int32Array[] = [];
  let sum = 0;
  for (const { bits, importance } of query.slice(at + 1).sort((a, b) => b.importance - a.importance)) {
    group.push(bits as Int32Array);
    sum += importance;
    if (sum <= spare) continue;
    groups.push(group);
    if (groups.length === MOST_GROUPS) break;
    group = [];
    sum = 0;
  }
  return groups;
}

/** The claims of a column that hold one term of each group, in order: told of 32 at a time, and of most that they do not. */
function eachWithAll(column: Int32Array, groups: readonly Group[], visit: (claim: number) => void): void {
  const { length } = column;
  if (HELD.length < length) [HELD, ANY] = [new Int32Array(2 * length), new Int32Array(2 * length)];
  const [held, any] = [HELD, ANY];
  held.set(column);
  for (const [first, ...others] of groups) {
    if (first === undefined) continue;
    if (others.length === 0) keepThoseIn(held, first, length);
    else {
      any.set(first);
      for (const bits of others) addThoseIn(any, bits, length);
      keepThoseIn(held, any, length);
    }
  }
  for (let word = 0; word < length; word++)
    for (let rest = held[word] as number; rest !== 0; rest &= rest - 1)
      visit(word * 32 + 31 - Math.clz32(rest & -rest));
}

function keepThoseIn(held: Int32Array, bits: Int32Array, length: number): void {
  for (let word = 0; word < length; word++) held[word] = (held[word] as number) & (bits[word] as number);
}

function addThoseIn(any: Int32Array, bits: Int32Array, length: number): void {
  for (let word = 0; word < length; word++) any[word] = (any[word] as number) | (bits[word] as number);
}

/** Filled for one term at a time. */
let HELD = new Int32Array(0);
let ANY = new Int32Array(0);

/** Adds up what a claim has of the long lists from a place on, and gives it up once it can no longer come in. */
function offer(
  claim: number,
  score: number,
  query: readonly Wanted[],
  after: Float64Array,
  from: number,
  ranking: Ranking,
): void {
  const least = ranking.least();
  let sum = score;
  for (let at = from; at < query.length; at++) {
    if ((sum + (after[at] as number)) * SURELY < least) return;
    const { bits, importance } = query[at] as Wanted;
    const isHeld = ((((bits as Int32Array)[claim >> 5] as number) >> (claim & 31)) & 1) === 1;
    // As the board adds: in single precision.
    if (isHeld) sum = Math.fround(sum + importance);
  }
  ranking.offer(claim, sum);
}

/** The weightiest are the rarest mostly: few claims are left by the first groups, which are then told one by one. */
const MOST_GROUPS = 3;

/** Sums of 32 bits are this far from exact at most. */
const SURELY = 1.0001;

/** Terms of a long sentence with what it leans on. */
const MANY = 64;

/** So many claims of a list are passed in the time that it takes to look one up in it. */
const SEARCH_COST = 20;
