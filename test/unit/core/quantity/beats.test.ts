import assert from "node:assert/strict";
import { extractFigures } from "../../../../src/core/quantity/extract";
import { SAYINGS } from "../../../../src/core/quantity/no-numbers";

/** A wording, what it amounts to (its two bounds, null for an open end; none where it is no figure) and its unit. */
type Row = readonly [
  text: string,
  ...figures: (readonly [low: number | null, high: number | null, unit: string])[],
];

const rounded = (x: number | null): number | null => x && Number(x.toPrecision(9));

const PLURALS: readonly Row[] = [
  ["Over-65s ride free, and under-25s pay", [65, null, "year"], [null, 25, "year"]],
  ["free travel for over 65s", [65, null, "year"]],
  ["He ran it in under 50s.", [null, 50, "second"]],
  ["England Under-21s won"],
  ["He flew 787s and 737s"],
  ["It ordered 20 787s", [20, 20, ""]],
  ["a wait of 12s", [12, 12, "second"]],
  ["orders in the low 300s", [310, 339, ""]],
  ["odds in the high 80s", [87, 89, ""]],
  ["temperatures in the 80s", [80, 89, ""]],
  ["music of the mid-80s"],
  ["a man in his late 20s"],
];

const TWO_FIGURES: readonly Row[] = [
  ["reduced its no-show rate from 17% to 8%", [17, 17, "percent"], [8, 8, "percent"]],
  ["prices from $30 to $20", [30, 30, "USD"], [20, 20, "USD"]],
  ["prices from $20 to $30", [20, 30, "USD"]],
];

const DIGITS: readonly Row[] = [
  ["a six-figure sum", [100_000, 999_999, ""]],
  ["a low-seven-figure deal", [1e6, 3_999_999, ""]],
  ["people earning six figures", [100_000, 999_999, ""]],
  ["the six figures in the painting", [6, 6, "figure"]],
  ["the two figures agree", [2, 2, "figure"]],
  ["a three-digit code", [100, 999, ""]],
  ["double-figure growth", [10, 99, "percent"]],
  ["scored in double figures", [10, 99, ""]],
];

const SHARED: readonly Row[] = [
  ["three to four hundred people", [300, 400, "people"]],
  ["three or four hundred people", [300, 400, "people"]],
  ["two or three hundred thousand people", [200e3, 300e3, "people"]],
  ["three to four hundred thousand people", [300e3, 400e3, "people"]],
  ["a year and a half-billion more", [5e8, 5e8, ""]],
  ["worth four hundred thousand pounds", [400e3, 400e3, "GBP"]],
  ["8 or 9 million people", [8e6, 9e6, "people"]],
  ["paid $2-3 a share", [2, 3, "USD per share"]],
  ["a gain of £5m-6m", [5e6, 6e6, "GBP"]],
  ["1.2 million-1.4 million homes", [1.2e6, 1.4e6, "home"]],
  ["5 per cent-10 per cent", [5, 10, "percent"]],
  ["a board of 2 x 4 m", [2, 2, ""], [4, 4, "metre"]],
  ["24-of-31 passing", [24, 24, ""], [31, 31, ""]],
  ["five or so years", [5, 5, "year"]],
  ["300-some people", [300, 300, "people"]],
  ["a 40%-plus stake", [40, null, "percent"]],
  ["about 5 x 106 cells", [5e6, 5e6, "cell"]],
  ["a sum of 12 x 104", [12, 12, ""], [104, 104, ""]],
];

const PARTS: readonly Row[] = [
  ["one in every 12 adults", [1 / 12, 1 / 12, ""]],
  ["nine out of every ten", [0.9, 0.9, ""]],
  ["One woman in 17 had a fracture", [1 / 17, 1 / 17, ""]],
  ["one in 25 adults", [1 / 25, 1 / 25, ""]],
  ["one in 16,000 of those vaccinated", [1 / 16_000, 1 / 16_000, ""]],
  ["a one in a million chance", [1e-6, 1e-6, ""]],
  ["ninety (90) days' notice", [90, 90, "day"]],
  ["1.6 million smart meters", [1.6e6, 1.6e6, "meter"]],
  ["12 standing stones", [12, 12, "stone"]],
  ["seven straight days", [7, 7, "day"]],
  ["by 1130 GMT"],
  ["1130 Grenadians", [1130, 1130, "grenadian"]],
  ["one person in five", [0.2, 0.2, ""]],
  ["nine times out of ten", [0.9, 0.9, ""]],
  ["three times in five games", [3, 3, "times"], [5, 5, "game"]],
];

const NAMES: readonly Row[] = [
  ["Northgate Pantry 9,850", [9850, 9850, ""]],
  ["between junctions 9 and 10"],
  ["a 5-to-4 vote"],
  ["51 to 49 in the Senate"],
  ["a 3-to-1 lead", [3, 3, ""]],
];

const TIMES: readonly Row[] = [
  ["about half past six"],
  ["at ten past three, or 5 o'clock"],
  ["She finished in 2:15:25, a personal best", [8125, 8125, "second"]],
  ["He ran the 1500m in 3:29.41", [1500, 1500, "metre"], [209.41, 209.41, "second"]],
  ["a 4:05 mile and a 2:58 marathon", [245, 245, "second"], [10_680, 10_680, "second"]],
  ["Replacing 46 locks took a year", [46, 46, "lock"]],
  ["Boeing 737 jets flew"],
  ["We own 64 and hang 58", [64, 64, ""], [58, 58, ""]],
  ["the best of the women in 2:19:45", [8385, 8385, "second"]],
  ["It crashed at 2:15:25 on Monday"],
  ["in 1m 44.2s", [104.2, 104.2, "second"]],
  ["a drive of 1h 20m", [80, 80, "minute"]],
  ["cut 1m 20cm deep", [1, 1, "metre"], [20, 20, "centimetre"]],
];

const RATIOS: readonly Row[] = [
  ["It returned 4:1 on the money", [4, 4, ""]],
  ["a 60:40 split", [1.5, 1.5, ""]],
  ["a 1:50,000 map", [1 / 50_000, 1 / 50_000, ""]],
  ["won 3:1 at home"],
  ["with 20/20 vision and a 60/40 split"],
];

const COMPARED: readonly Row[] = [
  ["3.4m units, up from 2.9m", [3.4e6, 3.4e6, "unit"], [2.9e6, 2.9e6, ""]],
  ["41.2m high, up from 38.5m", [41.2, 41.2, "metre"], [38.5, 38.5, "metre"]],
  ["411 seats, the Greens 21 and the Lib Dems 72", [411, 411, "seat"], [21, 21, ""], [72, 72, ""]],
  ["Riga had 482 ships, Tallinn 415 and Ventspils 97.", [482, 482, "ship"], [415, 415, ""], [97, 97, ""]],
  ["In Gävle 96 people were offered work.", [96, 96, "people"]],
  ["In the placebo group 61 patients died.", [61, 61, "patient"]],
  ["In Windows 11 users may turn it off."],
  ["It was a fifth below last year's.", [0.2, 0.2, ""]],
  ["More than a fifth do not speak it.", [0.2, null, ""]],
  ["Seven out of ten euros go there.", [0.7, 0.7, ""]],
  ["It has 12 planes, Boeing 737 and Airbus 320.", [12, 12, "plane"]],
  ["six foot two", [74 / 12, 74 / 12, "foot"]],
  ["a pressure of 140/90 mmHg", [140, 140, "millimetre of mercury"], [90, 90, "millimetre of mercury"]],
  ["over 100,000 person-years", [100_000, null, "person-year"]],
  ["6.4 L/100 km", [6.4, 6.4, "litre per 100 kilometre"]],
  ["a mean over five runs", [5, 5, "run"]],
  ["well over five runs", [5, null, "run"]],
];

const RATES: readonly Row[] = [
  ["It makes 90 million pens a year", [90e6, 90e6, "pen per year"]],
  ["eight glasses of water a day", [8, 8, "glass per day"]],
  ["340 homes per hectare", [340, 340, "home per hectare"]],
  ["3 goals a game", [3, 3, "goal"]],
  ["saw 400 visitors a year earlier", [400, 400, "visitor"]],
  ["12 deaths per 100,000 people", [12, 12, "death per 100000 people"]],
  ["12 deaths per hundred thousand people", [12, 12, "death per 100000 people"]],
  ["3.58 crashes per million miles", [3.58, 3.58, "crash per million mile"]],
  ["a rate of 1.1 per 100 million miles", [1.1, 1.1, "per 100 million mile"]],
  ["30 deaths per million, or 30 per 1,000,000", [30, 30, "death per million"], [30, 30, "per million"]],
  ["$5 per hundred boxes", [5, 5, "USD per 100 box"]],
  ["4 cases per hundred people", [4, 4, "case per 100 people"]],
  ["4 per thousand households", [4, 4, "per 1000 household"]],
  ["4 per household", [4, 4, ""]],
  ["between 5,410 and 5,870 thousand tonnes", [5.41e6, 5.87e6, "tonne"]],
  ["between 5,410 and 1.4 million tonnes", [5410, 1.4e6, "tonne"]],
  ["a rate of 45.3 per 100,000 population", [45.3, 45.3, "per 100000 people"]],
  ["$5 per 1,000 views", [5, 5, "USD per 1000 view"]],
  ["6.4 litres per 100 km", [6.4, 6.4, "litre per 100 kilometre"]],
];

const TOLD_TOGETHER: readonly Row[] = [
  ["Cases have trebled to 1,340", [3, 3, "times"], [1340, 1340, ""]],
  ["three and a half games back", [3.5, 3.5, "game"]],
  ["from one to two per cent", [1, 2, "percent"]],
  ["between one and two thousand", [1000, 2000, ""]],
  ["one to two weeks", [1, 2, "week"]],
  ["It goes up to £11.44 an hour", [11.44, 11.44, "GBP per hour"]],
  ["1,180 Year 7 places", [1180, 1180, ""]],
  ["£1,050 a calendar month", [1050, 1050, "GBP per month"]],
  ["a two-for-one offer"],
  ["three-nil up, then lost four-one"],
  ["five-six weeks", [5, 6, "week"]],
  ["It was nineteen ninety-eight, I think"],
  ["a seven-under-par 64", [7, 7, ""], [64, 64, ""]],
  ["a five-a-side game", [5, 5, ""]],
];

const SCIENCE: readonly Row[] = [
  ["0.05 Mn and 3.56 Cr", [0.05, 0.05, ""], [3.56, 3.56, ""]],
  ["raised 500 Cr", [5e9, 5e9, ""]],
  ["cooled to 4K", [4, 4, "kelvin"]],
  ["a salary of 80K", [80_000, 80_000, ""]],
  ["a 3T MRI", [3, 3, "tesla"]],
  ["2,2-dimethyl butane"],
  ["20 metres squared", [20, 20, "square metre"]],
  ["37.4 GtCO2", [37.4, 37.4, "gigatonne"]],
  ["a quarter-mile walk to the quarter-final", [0.25, 0.25, "mile"]],
];

const SAID: readonly Row[] = [
  ["a half-billion-dollar loss", [5e8, 5e8, "USD"]],
  ["a count of 5×10³/µL", [5000, 5000, "per microlitre"]],
  ["a rate of 16/min", [16, 16, "per minute"]],
  ["a nine-to-five job"],
  ["Big Four accountants"],
  ["from zero to 60", [0, 60, ""]],
  ["fell another 3.4p to 212.6p", [3.4, 3.4, "penny"], [212.6, 212.6, "penny"]],
  ["Each of the 32 teams plays at least three games", [32, 32, "team"], [3, null, "game"]],
  ["held on 3-5 June and 5, 6 and 7 July"],
  ["3, 5 and 7 July 2024"],
  ["3.7-3.5 billion years ago", [3.5e9, 3.7e9, "year"]],
  ["a 7-foot-4 rookie", [22 / 3, 22 / 3, "foot"]],
  ["open 5-7pm, from 3 to 5 p.m. on Sundays"],
  ["built in 300 BC, rebuilt c. 1850 and in AD 79"],
  ["the rupee fell 12 paise", [12, 12, "paisa"]],
  ["Sensex up 412 pts", [412, 412, "point"]],
  ["R1.2 billion and N500bn", [1.2e9, 1.2e9, "ZAR"], [500e9, 500e9, "NGN"]],
  ["see doi:10.1038/s41586-020"],
  ["F(2, 117) = 4.56", [4.56, 4.56, ""]],
  ["a few thousand people", [2000, 9000, "people"]],
  ["several dozen people", [24, 99, "people"]],
  ["the last few"],
  ["0.5 of a percentage point", [0.5, 0.5, "percentage point"]],
  ["a 10p-a-litre rise", [10, 10, "penny per litre"]],
  ["an orbit of 11.2 d", [11.2, 11.2, "day"]],
  ["the 20-somethings left"],
];

describe("wordings of many beats, each read as it is meant", () => {
  for (const [text, ...expected] of [
    ...PLURALS,
    ...TWO_FIGURES,
    ...DIGITS,
    ...SHARED,
    ...PARTS,
    ...NAMES,
    ...TIMES,
    ...RATIOS,
    ...COMPARED,
    ...RATES,
    ...TOLD_TOGETHER,
    ...SCIENCE,
    ...SAID,
  ])
    it(text, () => {
      const figures = extractFigures(text).filter((figure) => figure.kind === "quantity");
      assert.deepEqual(
        figures.map(({ low, high, unit }) => [rounded(low), rounded(high), unit]),
        expected.map(([low, high, unit]) => [rounded(low), rounded(high), unit]),
      );
    });

  for (const { example } of SAYINGS)
    it(`${example} holds no figure`, () => assert.deepEqual(extractFigures(example), []));

  it("the point at a sentence's end is not the unit's", () => {
    const texts = (text: string) => extractFigures(text).map((figure) => figure.text);
    assert.deepEqual(texts("It holds 10 oz. Most do."), ["10 oz"]);
    assert.deepEqual(texts("a 10 oz. steak"), ["10 oz."]);
  });
});
