import assert from "node:assert/strict";
import { extractFigures } from "../../../../src/core/quantity/extract";

/** A wording, what it amounts to (its two bounds, null for an open end; none where it is no figure) and its unit. */
type Row = readonly [
  text: string,
  ...figures: (readonly [low: number | null, high: number | null, unit: string])[],
];

const COUNTED: readonly Row[] = [
  ["3–4 buses", [3, 4, "bus"]],
  ["one prize in 12 prizes", [1, 1, "prize"], [12, 12, "prize"]],
  ["won 11 of its 118 seats", [11, 11, ""], [118, 118, "seat"]],
  ["played in her 24 matches", [24, 24, "match"]],
  ["more graduates (690) than trainees (412)", [690, 690, "graduate"], [412, 412, "trainee"]],
  ["the electrodes (142) of a pump (140)"],
  ["in most patients (12)."],
  ["about 450, or 35%, were women", [450, 450, ""], [35, 35, "percent"]],
  ["of the 450, 35% were women", [450, 450, ""], [35, 35, "percent"]],
  ["by 8, 9, or 12 percent", [8, 8, "percent"], [9, 9, "percent"], [12, 12, "percent"]],
  ["sold the 963X"],
  ["a 963X return", [963, 963, "times"]],
  ["it is 10X faster", [10, 10, "times"]],
];

const PARTS: readonly Row[] = [
  ["It fell by a fifth to £4m", [0.2, 0.2, ""], [4e6, 4e6, "GBP"]],
  ["Prices are down a fifth on last year", [0.2, 0.2, ""]],
  ["It grew by a quarter in May", [0.25, 0.25, ""]],
  ["It was bought by a third party"],
  ["for a quarter in which it grew"],
];

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
  ["growth of 0.3pc after 2 pc", [0.3, 0.3, "percent"], [2, 2, "percent"]],
  ["a star 12 pc from the Sun", [12, 12, "parsec"]],
  ["a span of 0.3 pc in clusters 20 kpc away", [0.3, 0.3, "parsec"], [20, 20, "kiloparsec"]],
];

const RANGES: readonly Row[] = [
  ["guided for minus 2% to plus 5%", [-2, 5, "percent"]],
  ["at h = 3.3 − 4.6 AU", [3.3, 4.6, "astronomical unit"]],
  ["between 2.0 g and about 7.0 g", [2, 7, "gram"]],
  ["5 to nearly 7 percent", [5, 7, "percent"]],
  ["about twenty-one, twenty-two percent", [21, 22, "percent"]],
  ["one, two, three people", [2, 2, "people"], [3, 3, "people"]],
  ["a ratio of 1.87 (1.42 to 2.46)", [1.87, 1.87, ""], [1.42, 2.46, ""]],
  ["odds of 5 to 1", [5, 5, ""]],
  ["rose from at least $6 to about $7.50", [6, null, "USD"], [7.5, 7.5, "USD"]],
  ["shares range from at least $6 to about $7.50", [6, 7.5, "USD"]],
  ["a rate from about 5 to about 7 percent", [5, 7, "percent"]],
  ["strengthened 0.9 percent to 812.40", [0.9, 0.9, "percent"], [812.4, 812.4, ""]],
  ["raised 25(OH)D from 41 to 87 nmol/L", [41, 41, ""], [87, 87, "nanomole per litre"]],
];

const SIGNS: readonly Row[] = [
  ["an allowance of $(9,870)", [-9870, -9870, "USD"]],
  ["Cost of sales (4,871); gross profit", [-4871, -4871, ""]],
  ["Loss of the parent: (1,284)", [-1284, -1284, ""]],
  ["most people (1,284) said so", [1284, 1284, ""]],
  ["a fine ($500)", [500, 500, "USD"]],
  ["x = -5 and y=-6", [-5, -5, ""], [-6, -6, ""]],
  ["missed the 8m goal", [8e6, 8e6, ""]],
  ["3.2 × 10⁵ M⁻¹", [320000, 320000, "per molar"]],
];

const NAMES: readonly Row[] = [
  ["It ordered 12 737 MAX 9 jets", [12, 12, ""]],
  ["It bought 20 787 Dreamliners", [20, 20, ""]],
  ["1 234 people came", [1234, 1234, "people"]],
  ["The 737 line is at 31 a month and the 787 at four", [31, 31, ""], [4, 4, ""]],
  ["Of these 102 are 737-8s", [102, 102, ""]],
  ["The bill, H.R. 4521, fell"],
  ["in case No. 3:16-md-02741"],
  ["The VAT number is GB 482 1190 77."],
  ["They make two-wheelers"],
  ["Slaughterhouse-Five is taught"],
  ["It reached number one in May"],
  ["a top five player"],
  ["the top five players", [5, 5, "player"]],
  ["as Smith et al. 2003b say"],
  ["the 13F filing"],
  ["it was 13F outside", [13, 13, "fahrenheit"]],
  ["falls as r −2 with distance"],
  ["a difference of 4.2, 99% CI 0.7 to 7.7", [4.2, 4.2, ""], [99, 99, "percent"], [0.7, 7.7, ""]],
  ["mean age 54.3 years (SD 11.2)", [54.3, 54.3, "year"], [11.2, 11.2, ""]],
  ["one complete orbit", [1, 1, "orbit"]],
  ["It won't cost more than 12 euros", [null, 12, "EUR"]],
  ["must never in a year be over 12 euros", [null, 12, "EUR"]],
  ["not only more than 12 sites", [12, null, "site"]],
  ["they did not get fewer than 30 votes", [30, null, "vote"]],
];

const SPOKEN: readonly Row[] = [
  ["it costs two fifty", [250, 250, ""]],
  ["twelve fifty Euros", [12.5, 12.5, "EUR"]],
  ["twelve dot fifty Euros", [12.5, 12.5, "EUR"]],
  ["two fifty-pound bags", [2, 2, ""], [50, 50, "pound"]],
  ["at one thirty", [1, 1, ""], [30, 30, ""]],
  ["a buck ten", [1.1, 1.1, "USD"]],
  ["two pounds and five euros fifty a month", [2, 2, "pound"], [5.5, 5.5, "EUR"]],
  ["one metre twenty to the rail", [1.2, 1.2, "metre"]],
  ["twenty ringgit 43", [20.43, 20.43, "MYR"]],
  ["20 dollars, 43 people", [20, 20, "USD"], [43, 43, "people"]],
  ["a margin of 18-and-a-half percent", [18.5, 18.5, "percent"]],
  ["left another million on the table", [1e6, 1e6, ""]],
  ["a quarter million dollars", [250e3, 250e3, "USD"]],
  ["3 million and a half", [3.5e6, 3.5e6, ""]],
  ["3 million and a third of the staff", [3e6, 3e6, ""], [1 / 3, 1 / 3, ""]],
  ["three thousand millions", [3e9, 3e9, ""]],
  ["thirty-something people", [30, 39, "people"]],
  ["a thirty-something"],
  ["three more years", [3, 3, "year"]],
  ["nineteen more than in May", [19, 19, ""]],
  ["an hour and a half before noon", [1.5, 1.5, "hour"]],
  ["two hours and a half", [2.5, 2.5, "hour"]],
  ["an hour and half the night", [0.5, 0.5, ""]],
  ["an hour and 45 minutes", [105, 105, "minute"]],
  ["1 hour thirty", [90, 90, "minute"]],
];

describe("wordings, each read as it is meant", () => {
  for (const [text, ...expected] of [
    ...COUNTED,
    ...PARTS,
    ...UNITS,
    ...RANGES,
    ...SIGNS,
    ...NAMES,
    ...SPOKEN,
  ])
    it(text, () => {
      const figures = extractFigures(text).filter((figure) => figure.kind === "quantity");
      assert.deepEqual(
        figures.map(({ low, high, unit }) => [low, high, unit]),
        expected,
      );
    });
});
