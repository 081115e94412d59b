import assert from "node:assert/strict";
import { CONCEPTS } from "../../../../src/core/text/concepts";
import { stemOf, termsOf } from "../../../../src/core/text/terms";

describe("terms", () => {
  const stemsOf = (text: string) => termsOf(text).map((term) => term.stem);

  const same: [string, string][] = [
    ["Cloud sales grew 62% from a year earlier.", "Cloud revenue rose 26% from a year earlier."],
    ["Alibaba’s data centres", "Alibaba's data centers"],
    ["capital spending", "capital expenditure"],
  ];
  for (const [a, b] of same)
    it(`reads "${a}" and "${b}" as the same terms`, () => assert.deepEqual(stemsOf(a), stemsOf(b)));

  it("leaves out function words, numbers and calendar words", () => {
    assert.deepEqual(stemsOf("In the third quarter of 2025 there were about twenty-four of them"), []);
  });

  it("keeps names whole and knows that a first word's capital says nothing", () => {
    const [first, second] = termsOf("Shareholders trust AT&T");
    assert.deepEqual([first?.isCapitalised, first?.isInitial], [true, true]);
    assert.equal(second?.isCapitalised, false);
    assert.deepEqual(
      termsOf("Model Qwen3-Max by AT&T").map((term) => [term.stem, term.isCapitalised]),
      [
        ["model", true],
        ["qwen3-max", true],
        ["at&t", true],
      ],
    );
  });

  it("counts clauses at commas and contrasts", () => {
    assert.deepEqual(
      termsOf("Cloud grew, retail shrank while logistics stood").map((term) => term.clause),
      [0, 0, 1, 1, 2, 2],
    );
  });

  it("has every word in one concept only", () => {
    const words = CONCEPTS.flat();
    assert.deepEqual(
      words.filter((word, at) => words.indexOf(word) !== at),
      [],
    );
  });

  it("matches revenue and profit by different stems", () => {
    assert.notEqual(stemOf("revenue"), stemOf("profit"));
  });
});
