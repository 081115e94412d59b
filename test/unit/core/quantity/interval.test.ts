import assert from "node:assert/strict";
import { extractFigures } from "../../../../src/core/quantity/extract";
import { impliedInterval } from "../../../../src/core/quantity/interval";

const OPEN_ENDS = /^([[(])(.+), (.+)([\])])$/;

/** "[52.5, 53.5)" as an interval; ∞ is no bound. */
const interval = (written: string) => {
  const [, opening, low, high, closing] = OPEN_ENDS.exec(written) ?? [];
  const bound = (x: string | undefined) => (x === undefined || x.includes("∞") ? null : Number(x));
  return { low: bound(low), high: bound(high), lowOpen: opening === "(", highOpen: closing === ")" };
};

describe("the implied interval of a wording", () => {
  const CASES: readonly (readonly [wording: string, implied: string])[] = [
    ["53 sites", "[52.5, 53.5)"],
    ["380 sites", "[379.5, 380.5)"],
    ["40,000 patients", "[39500, 40500)"],
    ["1,200 patients", "[1150, 1250)"],
    ["39,987 patients", "[39986.5, 39987.5)"],
    ["53 billion", "[52500000000, 53500000000)"],
    ["$53,000 million", "[52999500000, 53000500000)"],
    ["53.0 points", "[52.95, 53.05)"],
    ["8.3 %", "[8.25, 8.35)"],
    ["about 26 %", "(25, 27)"],
    ["about $50bn", "(42500000000, 57500000000)"],
    ["nearly 9 %", "[8.1, 9)"],
    ["over 50 sites", "(50, ∞)"],
    ["at least 50 sites", "[50, ∞)"],
    ["less than 50 sites", "(-∞, 50)"],
    ["up to 4 years", "(-∞, 4]"],
    ["5 to 7 %", "[4.5, 7.5)"],
    ["a quarter of users", "[0.235, 0.265]"],
    ["about a quarter of users", "[0.2125, 0.2875]"],
    ["sales doubled", "[1.88, 2.12]"],
    ["more than doubled", "(2, ∞)"],
    ["triple-digit growth", "[100, 1000)"],
    ["mid-teens growth", "[14, 17)"],
    ["millions of dollars", "[1000000, 1000000000)"],
    ["several hundred jobs", "[200, 1000)"],
    ["a 26-year-old firm", "[25.5, 27)"],
  ];
  for (const [wording, implied] of CASES)
    it(`${wording} → ${implied}`, () => {
      const [figure] = extractFigures(wording);
      const expected = interval(implied);
      if (implied.startsWith("(-∞")) expected.lowOpen = true;
      assert.deepEqual(figure && impliedInterval(figure), expected);
    });
});
