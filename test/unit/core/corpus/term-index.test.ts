import assert from "node:assert/strict";
import fc from "fast-check";
import { createTermIndex } from "../../../../src/core/corpus/term-index";

describe("term index", () => {
  it("weighs the rarer term more", () => {
    const index = createTermIndex();
    index.add(0, [1]);
    index.add(1, [1, 2]);
    index.add(2, [1]);
    const best = index.best({ ids: [1, 2], weights: [index.weight(1), index.weight(2)] }, 3);
    assert.ok(index.weight(2) > index.weight(1));
    assert.deepEqual(
      best.map(({ claim }) => claim),
      [1, 0, 2],
    );
  });

  it("gives back the same answer when asked again", () => {
    const index = createTermIndex();
    for (let claim = 0; claim < 50; claim++) index.add(claim, [claim % 5, claim % 7]);
    const query = { ids: [1, 3], weights: [1, 0.5] };
    assert.deepEqual(index.best(query, 10), index.best(query, 10));
  });

  it("finds what a plain count over all claims finds", () => {
    const claims = fc.array(fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 40,
    });
    const wanted = fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(claims, wanted, fc.integer({ min: 1, max: 10 }), (held, query, limit) => {
        const index = createTermIndex();
        held.forEach((terms, claim) => {
          index.add(claim, terms);
        });
        const score = (terms: readonly number[]): number =>
          query.filter((term) => terms.includes(term)).reduce((sum, term) => sum + term + 1, 0);
        const expected = held
          .map(score)
          .filter((value) => value > 0)
          .sort((a, b) => b - a)
          .slice(0, limit);
        const found = index.best({ ids: query, weights: query.map((term) => term + 1) }, limit);
        assert.equal(found.length, expected.length);
        found.forEach((one, rank) => {
          assert.ok(Math.abs(one.score - (expected[rank] ?? 0)) < 1e-4);
        });
      }),
    );
  });

  it("finds the same among thousands of claims, by terms rare and frequent", () => {
    const index = createTermIndex();
    const isHeld = (claim: number, term: number): boolean =>
      (claim * 7919 + term * 104_729) % (term + 1) === 0;
    const terms = Array.from({ length: 90 }, (_, at) => (at < 45 ? at * at : at * 30) + 1);
    const claims = Array.from({ length: 3_500 }, (_, claim) => terms.filter((term) => isHeld(claim, term)));
    claims.forEach((held, claim) => {
      index.add(claim, held);
    });
    for (const [from, count] of [
      [0, 90],
      [3, 20],
      [40, 30],
      [80, 10],
    ] as const) {
      const ids = terms.slice(from, from + count).toReversed();
      const weights = ids.map((term) => 0.1 + (term % 11) / 7);
      const rarestFirst = ids
        .map((term, at) => ({ term, weight: weights[at] ?? 0 }))
        .sort((a, b) => index.frequency(a.term) - index.frequency(b.term));
      const expected = claims
        .map((held, claim) => ({
          claim,
          score: rarestFirst.reduce(
            (sum, { term, weight }) => (held.includes(term) ? Math.fround(sum + weight) : sum),
            0,
          ),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.claim - b.claim);
      assert.deepEqual(index.best({ ids, weights }, 24), expected.slice(0, 24));
    }
  });
});
