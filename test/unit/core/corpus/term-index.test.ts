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
});
