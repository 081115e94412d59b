import assert from "node:assert/strict";
import { extractFigures } from "../../../../src/core/quantity/extract";

/** A wording, what it amounts to (one value, two of a range, none where it is no figure) and its unit. */
type Row = readonly [text: string, ...figures: (readonly [low: number, high: number, unit: string])[]];

const UNITS: readonly Row[] = [
  ["a 300-square-foot flat", [300, 300, "square foot"]],
  ["a rent of $34.75 per square foot", [34.75, 34.75, "USD per square foot"]],
  ["pulses of 35 fs", [35, 35, "femtosecond"]],
  ["steps of 2 mK", [2, 2, "millikelvin"]],
  ["fell at 9.8 m/s2", [9.8, 9.8, "metre per square second"]],
  ["fell at 9.8 m s−2", [9.8, 9.8, "metre per square second"]],
  ["a survey of 14,000 square degrees", [14000, 14000, "square degree"]],
  ["at 37 ° Celsius", [37, 37, "celsius"]],
  ["burned 120 tonnes of fuel a day", [120, 120, "tonne per day"]],
  ["2 kg of the drug a day", [2, 2, "kilogram"]],
  ["about twelve and a half million in spring", [12.5e6, 12.5e6, ""]],
  ["\\SI{5}{\\kilo\\gram\\per\\metre\\cubed}", [5, 5, "kilogram per cubic metre"]],
  ["\\qty{9.8}{\\metre\\per\\second\\squared}", [9.8, 9.8, "metre per square second"]],
  ["\\SI{20}{\\newton\\metre}", [20, 20, "newton metre"]],
  ["\\qty{30}{\\degreeCelsius}", [30, 30, "celsius"]],
  ["\\SI{3}{\\square\\kilo\\metre}", [3, 3, "square kilometre"]],
  ["\\SI{3}{\\km\\tothe{2}}", [3, 3, "square kilometre"]],
  ["\\SI{3}{\\nothing\\known}", [3, 3, ""]],
  ["5~\\si{\\kilo\\metre} off", [5, 5, "kilometre"]],
  ["\\SIrange{1}{5}{\\metre}", [1, 5, "metre"]],
];

const RANGES: readonly Row[] = [
  ["guided for minus 2% to plus 5%", [-2, 5, "percent"]],
  ["at h = 3.3 − 4.6 AU", [3.3, 4.6, "astronomical unit"]],
];

describe("wordings, each read as it is meant", () => {
  for (const [text, ...expected] of [...UNITS, ...RANGES])
    it(text, () => {
      const figures = extractFigures(text).filter((figure) => figure.kind === "quantity");
      assert.deepEqual(
        figures.map(({ low, high, unit }) => [low, high, unit]),
        expected,
      );
    });
});
