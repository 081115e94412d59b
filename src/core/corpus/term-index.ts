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
  best(
    terms: ReadonlyMap<number, number>,
    limit: number,
  ): readonly { readonly claim: number; readonly score: number }[];
};

/** A term in more claims than this names no candidates of its own: at 100,000 claims such a list costs more than it tells. */
const COMMON = 4_000;

export function createTermIndex(): TermIndex {
  const lists: Int32Array[] = [];
  const lengths: number[] = [];
  let claims = 0;
  let scores = new Float32Array(1024);
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

  return {
    add(claim, terms) {
      for (const term of terms) append(term, claim);
      claims = Math.max(claims, claim + 1);
      if (weights.length > 0) weights = [];
    },
    frequency,
    weight,
    best(terms, limit) {
      if (scores.length < claims) scores = new Float32Array(claims * 2);
      const touched: number[] = [];
      const byRarity = [...terms].sort((a, b) => frequency(a[0]) - frequency(b[0]));
      for (const [term, importance] of byRarity) {
        const list = lists[term];
        if (list === undefined) continue;
        const length = frequency(term);
        const isCommon = length > COMMON && touched.length > 0;
        if (isCommon && touched.length * SEARCH_COST < length) {
          for (const claim of touched)
            if (holds(list, length, claim)) (scores[claim] as number) += importance;
          continue;
        }
        for (let at = 0; at < length; at++) {
          const claim = list[at] as number;
          const before = scores[claim] as number;
          if (before === 0) {
            if (isCommon) continue;
            touched.push(claim);
          }
          scores[claim] = before + importance;
        }
      }
      const best = topOf(touched, scores, limit);
      for (const claim of touched) scores[claim] = 0;
      return best;
    },
  };
}

/** So many claims of a list are passed in the time that it takes to look one up in it. */
const SEARCH_COST = 20;

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

/** The `limit` highest of the touched claims, best first, by a bounded min-heap: linear where the limit is small. */
function topOf(
  touched: readonly number[],
  scores: Float32Array,
  limit: number,
): readonly { readonly claim: number; readonly score: number }[] {
  const heap: Scored[] = [];
  const sinks = (a: Scored, b: Scored): boolean =>
    a.score < b.score || (a.score === b.score && a.claim > b.claim);
  for (const claim of touched) {
    const score = scores[claim] as number;
    const root = heap[0];
    if (heap.length < limit || root === undefined) {
      heap.push({ claim, score });
      siftUp(heap, sinks);
    } else if (score > root.score || (score === root.score && claim < root.claim)) {
      // Nearly all that was touched stays outside: only what gets in is made an object.
      heap[0] = { claim, score };
      siftDown(heap, sinks);
    }
  }
  return heap.sort((a, b) => (sinks(a, b) ? 1 : -1));
}

type Scored = { readonly claim: number; readonly score: number };

function siftDown<T>(heap: T[], sinks: (a: T, b: T) => boolean): void {
  let at = 0;
  for (;;) {
    let lowest = at;
    for (let child = 2 * at + 1; child <= 2 * at + 2 && child < heap.length; child++) {
      if (sinks(heap[child] as T, heap[lowest] as T)) lowest = child;
    }
    if (lowest === at) return;
    [heap[at], heap[lowest]] = [heap[lowest] as T, heap[at] as T];
    at = lowest;
  }
}

function siftUp<T>(heap: T[], sinks: (a: T, b: T) => boolean): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!sinks(heap[at] as T, heap[parent] as T)) return;
    [heap[at], heap[parent]] = [heap[parent] as T, heap[at] as T];
    at = parent;
  }
}
