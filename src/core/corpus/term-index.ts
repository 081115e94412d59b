import type { Scored } from "./ranking";
import { createTermSearch, type Wanted } from "./term-search";

/**
 * Which claims hold which term: one growing list of claim numbers a term, in typed arrays.
 * A removed claim stays in the lists and is passed over; the corpus compacts by building anew.
 */
export type TermIndex = {
  /** Claims come in the order of their numbers; a term that one holds twice counts once. */
  add(claim: number, terms: ArrayLike<number>): void;
  /** How many claims were ever added with the term. */
  frequency(term: number): number;
  /** Inverse document frequency: ln(1 + claims / holders), from ln 2 for a term that every claim holds. */
  weight(term: number): number;
  /**
   * The claims with the highest sum of the weights of the terms that they hold, best first, at most `limit`.
   * Terms held by more than `COMMON` claims are only counted for claims that a rarer term named.
   */
  best(terms: WeightedTerms, limit: number): readonly Scored[];
};

/** Terms that differ, in columns; negative numbers are terms that no claim holds. */
export type WeightedTerms = { readonly ids: readonly number[]; readonly weights: readonly number[] };

/** A term in more claims than this names no candidates of its own: at 100,000 claims such a list costs more than it tells. */
const COMMON = 4_000;

export function createTermIndex(): TermIndex {
  const lists: Int32Array[] = [];
  const lengths: number[] = [];
  let claims = 0;
  const search = createTermSearch();
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
    if (length > 0 && list[length - 1] === claim) return;
    if (length === list.length) {
      const longer = new Int32Array(length * 2);
      longer.set(list);
      list = longer;
    }
    list[length] = claim;
    lists[term] = list;
    lengths[term] = length + 1;
  };

  /** Brought up to date when it is asked for: a list only grows. */
  const bitsOf = (term: number, list: Int32Array, length: number): Int32Array => {
    let { bits, known } = memberships[term] ?? { bits: new Int32Array(0), known: 0 };
    if (bits.length * BITS < claims) {
      const wider = new Int32Array(Math.ceil((claims * 1.25) / BITS));
      wider.set(bits);
      bits = wider;
    }
    if (known === length && bits === memberships[term]?.bits) return bits;
    for (; known < length; known++) {
      const claim = list[known] as number;
      bits[claim >> 5] = (bits[claim >> 5] as number) | (1 << (claim & 31));
    }
    memberships[term] = { bits, known };
    return bits;
  };

  const wantedOf = (term: number, importance: number): Wanted => {
    const list = lists[term] as Int32Array;
    const holders = frequency(term);
    return {
      importance,
      list,
      holders,
      bits: holders * BITS < claims ? undefined : bitsOf(term, list, holders),
    };
  };

  return {
    add(claim, terms) {
      for (let at = 0; at < terms.length; at++) append(terms[at] as number, claim);
      claims = Math.max(claims, claim + 1);
      if (weights.length > 0) weights = [];
    },
    frequency,
    weight,
    best({ ids, weights: importances }, limit) {
      const query: Wanted[] = [];
      for (let place = 0; place < ids.length; place++) {
        const term = ids[place] as number;
        if (term >= 0 && frequency(term) > 0) query.push(wantedOf(term, importances[place] as number));
      }
      // The rarest first; of those as rare, the one that came first.
      query.sort((a, b) => a.holders - b.holders);
      return search(query, claims, COMMON, limit);
    },
  };
}

/** The claims of a long list once more, one bit a claim: no longer than the list, and looked up at once. */
type Membership = { readonly bits: Int32Array; readonly known: number };
const BITS = 32;
