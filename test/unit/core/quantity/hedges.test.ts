import assert from "node:assert/strict";
import { extractFigures } from "../../../../src/core/quantity/extract";
import { HEDGES, PHRASAL_VERBS } from "../../../../src/core/quantity/hedges";

describe("hedges", () => {
  for (const { words, hedge, stands, example } of HEDGES)
    it(`"${words}" ${stands} a number means ${hedge}: ${example}`, () => {
      const [figure, ...others] = extractFigures(example);
      assert.deepEqual({ hedge: figure?.hedge, others }, { hedge, others: [] });
    });

  it("a hedge opens the bound that it leaves open", () => {
    const bounds = (text: string) => extractFigures(text).map(({ low, high }) => [low, high]);
    assert.deepEqual(bounds("over 50 sites"), [[50, null]]);
    assert.deepEqual(bounds("at least 50 sites"), [[50, null]]);
    assert.deepEqual(bounds("under 50 sites"), [[null, 50]]);
    assert.deepEqual(bounds("up to 4 sites"), [[null, 4]]);
    assert.deepEqual(bounds("about 26 sites"), [[26, 26]]);
    assert.deepEqual(bounds("nearly 9 %"), [[9, 9]]);
  });

  it("a verb may take the word for itself", () => {
    const hedges = (text: string) => extractFigures(text).map((figure) => figure.hedge);
    for (const { example } of PHRASAL_VERBS)
      assert.deepEqual([example, hedges(example)], [example, [undefined]]);
    assert.deepEqual(hedges("It turned in over £48.6m"), ["over"]);
  });

  it('"over three years" says how long, "for over three years" says more than three', () => {
    const hedges = (text: string) => extractFigures(text).map((figure) => figure.hedge);
    assert.deepEqual(hedges("spread over three years"), [undefined]);
    assert.deepEqual(hedges("it ran for over three years"), ["over"]);
  });
});
