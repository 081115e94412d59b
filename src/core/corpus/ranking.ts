export type Scored = { readonly claim: number; readonly score: number };

/** The best few of many claims, found as they come: of those as good, the ones with the lower numbers. */
export type Ranking = {
  offer(claim: number, score: number): void;
  /** What a claim must have at least to come in; 0 while there is room. */
  least(): number;
  /** The best first. */
  best(): readonly Scored[];
};

/** A min-heap: linear where the limit is small. Nearly all that is offered stays outside; only what gets in is made an object. */
export function createRanking(limit: number): Ranking {
  const heap: Scored[] = [];
  let root: Scored | undefined;
  return {
    offer(claim, score) {
      if (root === undefined || heap.length < limit) {
        heap.push({ claim, score });
        siftUp(heap);
      } else if (score > root.score || (score === root.score && claim < root.claim)) {
        heap[0] = { claim, score };
        siftDown(heap);
      } else return;
      root = heap[0];
    },
    least: () => (heap.length < limit ? 0 : (root?.score ?? 0)),
    best: () => heap.sort((a, b) => (sinks(a, b) ? 1 : -1)),
  };
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
