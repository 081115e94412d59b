/**
 * Which claims hold which term: one growing list of claim numbers a term, in typed arrays.
 * A removed claim stays in the lists and is passed over; the corpus compacts by building anew.
 */
export type TermIndex = {
  /** Claims come in the order of their numbers, each with terms that differ. */
  add(claim: number, terms: Iterable<number>): void;
  /** How many claims were ever added with the term. */
  frequency(term: number): number;
  /** Inverse document frequency: ln(1 + claims / holders), from ln 2 for a term that every claim holds. */
  weight(term: number): number;
  /**
   * The claims with the highest sum of the weights of the terms that they hold, best first, at most `limit`.
   * Terms held by more than `COMMON` claims are only counted for claims that a rarer term named.
   */
  best(terms: WeightedTerms, limit: number): readonly { readonly claim: number; readonly score: number }[];
};

/** Terms that differ, in columns; negative numbers are terms that no claim holds. */
export type WeightedTerms = { readonly ids: readonly number[]; readonly weights: readonly number[] };

/** A term in more claims than this names no candidates of its own: at 100,000 claims such a list costs more than it tells. */
const COMMON = 4_000;

export function createTermIndex(): TermIndex {
  const lists: Int32Array[] = [];
  const lengths: number[] = [];
  let claims = 0;
  let scores = new Float32Array(1024);
  /** Claims with a score, `count` of them. */
  let touched = new Int32Array(1024);
  let count = 0;
  const memberships: Membership[] = [];
  /** Asked for time and again while a draft is checked; forgotten with each claim that comes. */
  let weights: number[] = [];

  const frequency = (term: number): number => lengths[term] ?? 0;
  const weight = (term: number): number => {
    weights[term] ??= Math.log(1 + claims / Math.max(1, frequency(term)));
    return weights[term];
  };

  const append = (term: number, claim: number): void => {
    const length = lengths[term] ?? 0;
    let list = lists[term] ?? new Int32Array(4);
    if (length === list.length) {
      const longer = new Int32Array(length * 2);
      longer.set(list);
      list = longer;
    }
    list[length] = claim;
    lists[term] = list;
    lengths[term] = length + 1;
  };

  const raiseAll = (term: number, importance: number): void => {
    const list = lists[term];
    if (list !== undefined) count = raiseEach(list, frequency(term), importance, scores, touched, count);
  };

  const raiseTouched = (term: number, importance: number): void => {
    const list = lists[term];
    if (list === undefined) return;
    const length = frequency(term);
    if (length * BITS >= claims) raiseSet(bitsOf(term, list, length), importance, scores, touched, count);
    else if (count * SEARCH_COST > length) raiseScored(list, length, importance, scores);
    else raiseHeld(list, length, importance, scores, touched, count);
  };

  /** Places of the terms that claims hold, the rarest first; of those as rare, the first. */
  const byFrequency = (ids: readonly number[]): readonly number[] => {
    const places: number[] = [];
    for (let place = 0; place < ids.length; place++) {
      const term = ids[place] as number;
      if (term < 0 || frequency(term) === 0) continue;
      let at = places.length;
      while (at > 0 && frequency(ids[places[at - 1] as number] as number) > frequency(term)) {
        places[at] = places[at - 1] as number;
        at--;
      }
      places[at] = place;
    }
    return places;
  };

  /** Brought up to date when it is asked for: a list only grows. */
  const bitsOf = (term: number, list: Int32Array, length: number): Int32Array => {
    let { bits, known } = memberships[term] ?? { bits: new Int32Array(0), known: 0 };
    if (bits.length * BITS < claims) {
      const wider = new Int32Array(Math.ceil((claims * 1.25) / BITS));
      wider.set(bits);
      bits = wider;
    }
    for (; known < length; known++) {
      const claim = list[known] as number;
      bits[claim >> 5] = (bits[claim >> 5] as number) | (1 << (claim & 31));
    }
    memberships[term] = { bits, known };
    return bits;
  };

  return {
    add(claim, terms) {
      for (const term of terms) append(term, claim);
      claims = Math.max(claims, claim + 1);
      if (weights.length > 0) weights = [];
    },
    frequency,
    weight,
    best(terms, limit) {
      if (scores.length < claims) {
        scores = new Float32Array(claims * 2);
        touched = new Int32Array(claims * 2);
      }
      count = 0;
      const { ids, weights: importances } = terms;
      const query = byFrequency(ids);
      let whole = 0;
      for (const at of query) whole += importances[at] as number;
      let rest = whole;
      // What the last of the best had at least when that was last looked up, and the most that it can have won since.
      let least = 0;
      let won = 0;
      let lookedUpAt = rest;
      let isClosed = false;
      for (const at of query) {
        const term = ids[at] as number;
        const importance = importances[at] as number;
        const isWorthLooking = isClosed ? rest < lookedUpAt / 2 : least + won > rest * SURELY;
        if (count >= limit && isWorthLooking) {
          least = leastOfBest(touched, count, scores, limit, whole);
          won = 0;
          lookedUpAt = rest;
          isClosed ||= least > rest * SURELY;
        }
        // Who holds none of the terms so far can no longer come among the best, nor can who holds too few.
        if (isClosed) count = keepWithin(touched, count, scores, least / SURELY - rest);
        if (isClosed || (frequency(term) > COMMON && count > 0)) raiseTouched(term, importance);
        else raiseAll(term, importance);
        rest -= importance;
        won += importance;
      }
      const best = heapOfBest(touched, count, scores, limit).sort((a, b) => (sinks(a, b) ? 1 : -1));
      for (let at = 0; at < count; at++) scores[touched[at] as number] = 0;
      return best;
    },
  };
}

/** Sums of 32 bits are this far from exact at most. */
const SURELY = 1.0001;

/** Keeps the touched claims that have at least so much; the others are as if never touched. Returns how many are left. */
function keepWithin(touched: Int32Array, count: number, scores: Float32Array, least: number): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const claim = touched[at] as number;
    if ((scores[claim] as number) >= least) touched[kept++] = claim;
    else scores[claim] = 0;
  }
  return kept;
}

/** The claims of a long list once more, one bit a claim: no longer than the list, and looked up at once. */
type Membership = { readonly bits: Int32Array; readonly known: number };
const BITS = 32;
const isSet = (bits: Int32Array, claim: number): boolean =>
  (((bits[claim >> 5] as number) >> (claim & 31)) & 1) === 1;

/** So many claims of a list are passed in the time that it takes to look one up in it. */
const SEARCH_COST = 20;

/** Raises every claim of a list and takes note of those that it touches first. Returns how many are touched. */
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

function raiseSet(
  bits: Int32Array,
  importance: number,
  scores: Float32Array,
  touched: Int32Array,
  count: number,
): void {
  for (let at = 0; at < count; at++) {
    const claim = touched[at] as number;
    if (isSet(bits, claim)) scores[claim] = (scores[claim] as number) + importance;
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

/**
 * What the `limit` best of the touched claims have at least: counted by parts of the highest possible score, which is far
 * quicker than to find them.
 */
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

type Scored = { readonly claim: number; readonly score: number };

/** The `limit` highest of the touched claims in a min-heap: linear where the limit is small. */
function heapOfBest(touched: Int32Array, count: number, scores: Float32Array, limit: number): Scored[] {
  const heap: Scored[] = [];
  let root: Scored | undefined;
  for (let at = 0; at < count; at++) {
    const claim = touched[at] as number;
    const score = scores[claim] as number;
    if (root === undefined || heap.length < limit) {
      heap.push({ claim, score });
      siftUp(heap);
    } else if (score > root.score || (score === root.score && claim < root.claim)) {
      // Nearly all that was touched stays outside: only what gets in is made an object.
      heap[0] = { claim, score };
      siftDown(heap);
    } else continue;
    root = heap[0];
  }
  return heap;
}

const sinks = (a: Scored, b: Scored): boolean =>
  a.score < b.score || (a.score === b.score && a.claim > b.claim);

function siftDown(heap: Scored[]): void {
  let at = 0;
  for (;;) {
    let lowest = at;
    for (let child = 2 * at + 1; child <= 2 * at + 2 && child < heap.length; child++) {
      if (sinks(heap[child] as Scored, heap[lowest] as Scored)) lowest = child;
    }
    if (lowest === at) return;
    [heap[at], heap[lowest]] = [heap[lowest] as Scored, heap[at] as Scored];
    at = lowest;
  }
}

function siftUp(heap: Scored[]): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!sinks(heap[at] as Scored, heap[parent] as Scored)) return;
    [heap[at], heap[parent]] = [heap[parent] as Scored, heap[at] as Scored];
    at = parent;
  }
}
