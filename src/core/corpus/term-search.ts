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
    if (needed.length > 0) eachInAll([query[at] as Wanted, ...needed], offerNew);
    else for (let place = 0; place < holders; place++) offerNew(list[place] as number);
  }
}

/**
 * The terms without which a claim that holds this one, and none before it, cannot come among the best. What lacks one of
 * them stays off the board, and would stay outside by its lesser sum were it met again.
 */
function neededBeside(
  query: readonly Wanted[],
  after: Float64Array,
  at: number,
  least: number,
): readonly Wanted[] {
  const most = after[at] as number;
  return query.filter((one, place) => place > at && (most - one.importance) * SURELY < least);
}

/** The claims that hold every one of some terms, in order: 32 at a time, most of which hold not all. */
function eachInAll(wanted: readonly Wanted[], visit: (claim: number) => void): void {
  const columns = wanted.map(({ bits }) => bits as Int32Array);
  const words = Math.min(...columns.map(({ length }) => length));
  for (let word = 0; word < words; word++) {
    let held = -1;
    for (const column of columns) held &= column[word] as number;
    for (; held !== 0; held &= held - 1) visit(word * 32 + 31 - Math.clz32(held & -held));
  }
}

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

/** Sums of 32 bits are this far from exact at most. */
const SURELY = 1.0001;

/** Terms of a long sentence with what it leans on. */
const MANY = 64;

/** So many claims of a list are passed in the time that it takes to look one up in it. */
const SEARCH_COST = 20;
