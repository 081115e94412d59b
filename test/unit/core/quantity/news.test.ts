import assert from "node:assert/strict";
import { extractFigures } from "../../../../src/core/quantity/extract";

/** A wording, what it amounts to (its two bounds, null for an open end; none where it is no figure) and its unit. */
type Row = readonly [
  text: string,
  ...figures: (readonly [low: number | null, high: number | null, unit: string])[],
];

const rounded = (x: number | null): number | null => x && Number(x.toPrecision(9));

const AGES: readonly Row[] = [
  ["in babies younger than six months", [null, 6, "month"]],
  ["for people older than 65", [65, null, "year"]],
  ["no younger than 18 and no older than 30", [18, 30, "year"]],
  ["It is older than 12 rivals", [12, null, "rival"]],
  ["Mice aged 8–10 weeks", [8, 10, "week"]],
  ["children aged 6 to 23 months", [6, 23, "month"]],
  ["infants aged between six and 23 months", [6, 23, "month"]],
  ["a school for those aged 15 to 17", [15, 17, "year"]],
  ["aged 6 months to 5 years", [6, 6, "month"], [5, 5, "year"]],
  ["in those under 25 deaths fell by 29%", [null, 25, "year"], [29, 29, "percent"]],
  ["adults over 65 and firms under 250 staff", [65, null, "year"], [null, 250, "staff"]],
  ["boys aged 3 and 18 months", [3, 3, "year"], [18, 18, "month"]],
];

const PARTS: readonly Row[] = [
  ["Burglaries fell by a fifth across the county", [0.2, 0.2, ""]],
  ["It reduced operating income by a third relative to last year", [1 / 3, 1 / 3, ""]],
  ["It will cut its workforce by a quarter worldwide", [0.25, 0.25, ""]],
  ["cut its budget by a quarter in May", [0.25, 0.25, ""]],
  ["Sales shrank by almost a tenth amid a boycott", [0.1, 0.1, ""]],
  ["Prices rose by a fifth what they did in May", [0.2, 0.2, ""]],
  ["Income was cut by a third globally", [1 / 3, 1 / 3, ""]],
  ["Output fell a third across the region", [1 / 3, 1 / 3, ""]],
  ["It cut rates by a quarter point to 3%", [0.25, 0.25, "percentage point"], [3, 3, "percent"]],
  ["Two would have preferred a move of half a point", [2, 2, ""], [0.5, 0.5, "percentage point"]],
  ["The rate fell by three quarters of a point", [0.75, 0.75, "percentage point"]],
  ["The Dow lost half a point", [0.5, 0.5, "point"]],
  ["Half a point-blank denial", [0.5, 0.5, ""]],
  ["It is a third dearer than in May", [1 / 3, 1 / 3, ""]],
  ["It has a good quarter fewer people", [0.25, 0.25, ""]],
  ["In 131 of 520 areas, or a quarter.", [131, 131, ""], [520, 520, "area"], [0.25, 0.25, ""]],
  ["The share climbed from a quarter to 29%", [0.25, 0.25, ""], [29, 29, "percent"]],
  ["It left within a week, and half had returned", [0.5, 0.5, ""]],
  ["It is 64% now, up from half in 2022", [64, 64, "percent"], [0.5, 0.5, ""]],
  ["Of 23 calls nine went elsewhere", [23, 23, "call"], [9, 9, ""]],
  ["Of these 2,079 – three in four – carry one", [2079, 2079, ""], [0.75, 0.75, ""]],
  ["It rose to 640 – 23 more than in May", [640, 640, ""], [23, 23, ""]],
  ["46% would back the staff and a third the government", [46, 46, "percent"], [1 / 3, 1 / 3, ""]],
  ["Nor should one forget the pilot"],
  [
    "They moved 1.46m boxes, a tenth more than the 1.39m of May",
    [1.46e6, 1.46e6, "box"],
    [0.1, 0.1, ""],
    [1.39e6, 1.39e6, ""],
  ],
  ["They went from a quarter to the next"],
  ["The half had begun well"],
  ["It won 3 – 1"],
  ["The debts were reduced by a third lender"],
  ["It was raised by a third party"],
  ["The cut was followed by a third party"],
  ["Shares fell for a fifth straight day"],
  ["Cases rose after a report by a third analyst"],
  ["Cases dropped as schools were hit by a third this winter"],
  ["It fell a third time"],
];

const MONEY: readonly Row[] = [
  ["Cost per tonne increased to R1,874 on the back of it", [1874, 1874, "ZAR"]],
  ["R12.5 million and R3bn", [12.5e6, 12.5e6, "ZAR"], [3e9, 3e9, "ZAR"]],
  ["bread at R19.99 a loaf", [19.99, 19.99, "ZAR"]],
  ["a house of R1,250,000 or R850k", [1.25e6, 1.25e6, "ZAR"], [850e3, 850e3, "ZAR"]],
  ["a grant of R250 000 a year", [250e3, 250e3, "ZAR per year"]],
  ["at N1,200 a bag", [1200, 1200, "NGN"]],
  ["R2D2, the R20, the R304 and an R0 of 2.5", [2.5, 2.5, ""]],
  ["R3.5 of insulation, R13 walls and R4.2.1 of the software"],
  ["The R20 100 metres on", [100, 100, "metre"]],
];

const COINS: readonly Row[] = [
  ["A jar is €7.20, 95 cents more than last year", [7.2, 7.2, "EUR"], [95, 95, "euro cent"]],
  ["It pays 40 cents a share on earnings of C$1.10", [40, 40, "cent per share"], [1.1, 1.1, "CAD"]],
  ["It pays 40 cents a share on earnings of $1.10", [40, 40, "cent per share"], [1.1, 1.1, "USD"]],
  ["It costs 40 cents, €3 or £2", [40, 40, "euro cent"], [3, 3, "EUR"], [2, 2, "GBP"]],
  ["It costs 40 cents, €3 or $4", [40, 40, "cent"], [3, 3, "EUR"], [4, 4, "USD"]],
];

const TIMES: readonly Row[] = [
  ["seven hours and four minutes a day", [424, 424, "minute per day"]],
  ["six hours and 20 minutes per week", [380, 380, "minute per week"]],
  ["an hour and 45 minutes a day", [105, 105, "minute per day"]],
  ["two hours a day and 20 minutes a week", [2, 2, "hour per day"], [20, 20, "minute per week"]],
  ["It stood for a century and a half", [150, 150, "year"]],
  ["in the past decade and a half", [15, 15, "year"]],
  ["a century and a quarter ago", [125, 125, "year"]],
  ["in a decade and two years", [12, 12, "year"]],
  ["half a century", [0.5, 0.5, "century"]],
];

const CLASSICAL: readonly Row[] = [
  ["Each trial comprised four blocks of 60 stimuli", [4, 4, "block"], [60, 60, "stimulus"]],
  ["and 162 independent loci reached significance", [162, 162, "locus"]],
  ["two antennae and 300 larvae", [2, 2, "antenna"], [300, 300, "larva"]],
  ["40 cacti, 3 hypotheses and 12 criteria", [40, 40, "cactus"], [3, 3, "hypothesis"], [12, 12, "criterion"]],
];

const MULTIPLES: readonly Row[] = [
  ["I walked there, twice my usual tally", [2, 2, "times"]],
  ["It cost twice our budget and three times its size", [2, 2, "times"], [3, 3, "times"]],
  ["a rate twice Britain's", [2, 2, "times"]],
  ["That is twice last year's total and twice this week's", [2, 2, "times"], [2, 2, "times"]],
  ["It is twice that of last year", [2, 2, "times"]],
  ["He was arrested twice this week and twice last year"],
  ["She won twice that season, and twice it's been said"],
];

const PAIRS: readonly Row[] = [
  ["yet only one in 16 led to a charge", [1 / 16, 1 / 16, ""]],
  ["three-quarters of the patients", [0.75, 0.75, ""]],
  ["There are cattle, one for every six of us", [1, 1, ""], [6, 6, ""]],
  ["one for every 12 residents", [1, 1, ""], [12, 12, "resident"]],
  ["something for every one of us, and one for every taste"],
  ["1,126 patients randomized 2:1 across 94 sites", [1126, 1126, "patient"], [2, 2, ""], [94, 94, "site"]],
  ["women were randomly assigned 1:1 to either arm", [1, 1, ""]],
  ["They won 2:1 and read Genesis 2:1"],
  ["They have run up 3% to 4% since then", [3, 4, "percent"]],
  ["Shares ran up 3% to $4", [3, 3, "percent"], [4, 4, "USD"]],
  ["Joblessness was up 3% to 4%", [3, 3, "percent"], [4, 4, "percent"]],
];

const TOLD: readonly Row[] = [
  ["ministers offered 5.5% plus a one-off £1,250", [5.5, 5.5, "percent"], [1250, 1250, "GBP"]],
  ["worth £45m plus £10m in add-ons", [45e6, 45e6, "GBP"], [10e6, 10e6, "GBP"]],
  ["£30,000 plus bonus, and $20 an hour plus tips", [30e3, 30e3, "GBP"], [20, 20, "USD per hour"]],
  ["people who earn £30,000 plus, in 50 plus towns", [30e3, null, "GBP"], [50, null, "town"]],
  ["He carded a six-under 66", [6, 6, ""], [66, 66, ""]],
  ["The court voted two to one to lift the ban"],
  ["Doctors outnumber those at work by three to one", [3, 3, ""]],
  ["odds of three to one; randomised two to one to either", [3, 3, ""], [2, 2, ""]],
  ["It cut its staff from two to one last year", [2, 2, ""], [1, 1, ""]],
  ["He gave it to one of them"],
  ["between 95c and $1.05 a share", [0.95, 1.05, "USD per share"]],
  ["It costs from 80p to £1.20", [0.8, 1.2, "GBP"]],
  ["The price rose from 80p to £1.20", [80, 80, "penny"], [1.2, 1.2, "GBP"]],
  ["Yields rose to 4.5 from 4.2 per cent", [4.5, 4.5, "percent"], [4.2, 4.2, "percent"]],
  ["They took 3 from 12 games", [3, 3, ""], [12, 12, "game"]],
  ["More than half of households, some 12m, got help", [0.5, null, ""], [12e6, 12e6, ""]],
  ["The wall, some 12m, fell", [12, 12, "metre"]],
];

const COUNTED: readonly Row[] = [
  ["Trucks with five or more axles pay more", [5, null, "axle"]],
  ["firms with 10 or more employees", [10, null, "employee"]],
  ["those with two or fewer visits", [null, 2, "visit"]],
  ["He stayed five or more years", [5, null, "year"]],
  ["missing the 1.52 billion analysts had pencilled in", [1.52e9, 1.52e9, ""]],
  ["It asked 12 analysts expected to know", [12, 12, "analyst"]],
  ["Only one of its five plants is still running", [1, 1, ""], [5, 5, "plant"]],
  ["Only one of the men came"],
  ["back to barely a third at the worst point", [1 / 3, 1 / 3, ""]],
  ["It is nearly a third party"],
];

const PRICES: readonly Row[] = [
  ["Tolls rise from R61 to R66.40", [61, 61, "ZAR"], [66.4, 66.4, "ZAR"]],
  ["a tariff of Sh23.02 per unit", [23.02, 23.02, "KES per unit"]],
  ["a deal worth €180,000 a week before bonuses", [180e3, 180e3, "EUR per week"]],
  ["It made €180,000 a week before", [180e3, 180e3, "EUR"]],
  ["a price of Rs 2,369 a quintal", [2369, 2369, "INR per quintal"]],
  ["adds $2.20 to a $6 T-shirt", [2.2, 2.2, "USD"], [6, 6, "USD"]],
  ["a valuation of $6 T", [6e12, 6e12, "USD"]],
  ["expects costs to rise 1.5% to 2.5%", [1.5, 2.5, "percent"]],
  ["The rate rose 0.3% to 2.5%", [0.3, 0.3, "percent"], [2.5, 2.5, "percent"]],
  ["Probes multiplied from 39 to 46", [39, 39, ""], [46, 46, ""]],
  ["a 1.4-MDa complex", [1.4, 1.4, "megadalton"]],
];

const NO_FIGURES: readonly Row[] = [
  ["Call 01904 551550 or 020 7946 0000"],
  ["He was booed off at half-time, and at half time"],
  ["the half-time score"],
  ["They led at half-time and at full-time"],
  ["for half the time", [0.5, 0.5, ""]],
  ["the half-hour", [0.5, 0.5, "hour"]],
  ["Its creditors were in two minds about it"],
  ["They were of one mind"],
  ["The two minds behind it", [2, 2, "mind"]],
];

describe("wordings of news, each read as it is meant", () => {
  for (const [text, ...expected] of [
    ...AGES,
    ...PARTS,
    ...MONEY,
    ...COINS,
    ...TIMES,
    ...CLASSICAL,
    ...MULTIPLES,
    ...PAIRS,
    ...TOLD,
    ...COUNTED,
    ...PRICES,
    ...NO_FIGURES,
  ])
    it(text, () => {
      const figures = extractFigures(text).filter((figure) => figure.kind === "quantity");
      assert.deepEqual(
        figures.map(({ low, high, unit }) => [rounded(low), rounded(high), unit]),
        expected.map(([low, high, unit]) => [rounded(low), rounded(high), unit]),
      );
    });
});
