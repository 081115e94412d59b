/** Scores of claims while the best of them are sought: a column over all claims, and a list of those that have any. */
export type Scoreboard = {
  /** Sees that claims below a number have their place. */
  reserve(claims: number): void;
  /** How many claims have a score, and the claims in no order. */
  count(): number;
  claimAt(place: number): number;
  scoreOf(claim: number): number;
  /** Puts a claim on the board that is told of elsewhere; false where it is on it already. */
  enter(claim: number): boolean;
  /** Raises the first `length` claims of a list, entering those that are new. */
  raiseAll(list: Int32Array, length: number, by: number): void;
  /** Raises those of a list that have a score: over the list, or by looking each of them up in it. */
  raiseScored(list: Int32Array, length: number, by: number): void;
  raiseHeld(list: Int32Array, length: number, by: number): void;
  /** Keeps the claims that have at least so much; the others are as if never entered. */
  keepWithin(least: number): void;
  /** What the `limit` best have at least, or somewhat less. `highest` is the most that any can have. */
  leastOfBest(limit: number, highest: number): number;
  clear(): void;
};

export function createScoreboard(): Scoreboard {
  let scores = new Float32Array(1024);
  /** Claims with a score, `count` of them. */
  let touched = new Int32Array(1024);
  let count = 0;
  return {
    reserve(claims) {
      if (scores.length >= claims) return;
      scores = new Float32Array(claims * 2);
      touched = new Int32Array(claims * 2);
    },
    count: () => count,
    claimAt: (place) => touched[place] as number,
    scoreOf: (claim) => scores[claim] as number,
    enter(claim) {
      if (scores[claim] !== 0) return false;
      scores[claim] = 1;
      touched[count++] = claim;
      return true;
    },
    raiseAll(list, length, by) {
      count = raiseEach(list, length, by, scores, touched, count);
    },
    raiseScored: (list, length, by) => raiseScored(list, length, by, scores),
    raiseHeld: (list, length, by) => raiseHeld(list, length, by, scores, touched, count),
    keepWithin(least) {
      count = keepWithin(touched, count, scores, least);
    },
    leastOfBest: (limit, highest) => leastOfBest(touched, count, scores, limit, highest),
    clear() {
      for (let at = 0; at < count; at++) scores[touched[at] as number] = 0;
      count = 0;
    },
  };
}

/** Returns how many are touched. */
function raiseEach(
  list: Int32Array,
  length: number,
  importance: number,
  scores: Float32Array,
  touched: Int32Array,
  count: number,
): number {
  let end = count;
  for (let at = 0; at < length; at++) {
    const claim = list[at] as number;
    const before = scores[claim] as number;
    if (before === 0) touched[end++] = claim;
    scores[claim] = before + importance;
  }
  return end;
}

function raiseScored(list: Int32Array, length: number, importance: number, scores: Float32Array): void {
  for (let at = 0; at < length; at++) {
    const claim = list[at] as number;
    const before = scores[claim] as number;
    if (before !== 0) scores[claim] = before + importance;
  }
}

function raiseHeld(
  list: Int32Array,
  length: number,
  importance: number,
  scores: Float32Array,
  touched: Int32Array,
  count: number,
): void {
  for (let at = 0; at < count; at++) {
    const claim = touched[at] as number;
    if (holds(list, length, claim)) scores[claim] = (scores[claim] as number) + importance;
  }
}

/** Whether a claim is among the first `length` of a growing list. */
function holds(list: Int32Array, length: number, claim: number): boolean {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < claim) low = middle + 1;
    else high = middle;
  }
  return low < length && list[low] === claim;
}

/** Returns how many are left. */
function keepWithin(touched: Int32Array, count: number, scores: Float32Array, least: number): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const claim = touched[at] as number;
    if ((scores[claim] as number) >= least) touched[kept++] = claim;
    else scores[claim] = 0;
  }
  return kept;
}

/** Counted by parts of the highest possible score, which is far quicker than to find them. */
function leastOfBest(
  touched: Int32Array,
  count: number,
  scores: Float32Array,
  limit: number,
  highest: number,
): number {
  PARTS.fill(0);
  const last = PARTS.length - 1;
  const scale = last / highest;
  for (let at = 0; at < count; at++) {
    const part = Math.min(last, ((scores[touched[at] as number] as number) * scale) | 0);
    PARTS[part] = (PARTS[part] as number) + 1;
  }
  let part = last;
  for (let above = PARTS[part] as number; above < limit && part > 0; above += PARTS[part] as number) part--;
  return part / scale;
}

const PARTS = new Int32Array(512);
