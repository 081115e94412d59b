import assert from "node:assert/strict";
import fc from "fast-check";
import { createRanking } from "../../../../src/core/corpus/ranking";

describe("a ranking of claims", () => {
  it("holds the best, those with lower numbers first where they are as good", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(9)), fc.integer({ min: 1, max: 6 }), (scores, limit) => {
        const ranking = createRanking(limit);
        const claims = scores.map((score, claim) => ({ claim, score }));
        for (const { claim, score } of claims.toReversed()) ranking.offer(claim, score);
        const best = claims.toSorted((a, b) => b.score - a.score || a.claim - b.claim).slice(0, limit);
        assert.equal(ranking.least(), scores.length < limit ? 0 : best.at(-1)?.score);
        assert.deepEqual(ranking.best(), best);
      }),
    ));
});
