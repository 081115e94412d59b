import assert from "node:assert/strict";
import { SIGNS } from "../../../../src/core/check/signs";
import { weighed } from "./desk";

const CASES: readonly (readonly [rule: string, draft: string, source: string, isMistyped: boolean])[] = [
  ["one digit differs, and two behind it agree", "332,300 cars", "322,300 cars", true],
  ["the digit is the last", "322,900 cars", "322,300 cars", false],
  ["two digits differ", "432,300 cars", "322,300 cars", false],
  ["there are only two digits", "59 cars", "69 cars", false],
  [
    "the number is the same, and bounded from the other side",
    "more than 322,300 cars",
    "fewer than 322,300 cars",
    false,
  ],
];

describe("one mistyped digit", () => {
  for (const [rule, draft, source, isMistyped] of CASES)
    it(`is ${isMistyped ? "seen" : "not seen"} where ${rule}`, () => {
      const [one] = weighed(`It sold ${draft}.`, `It sold ${source}.`);
      assert.ok(one);
      assert.equal(one.pairing.relation, "disjoint");
      assert.equal(SIGNS.mistyped.of(one.pairing), isMistyped ? 1 : 0);
    });
});
