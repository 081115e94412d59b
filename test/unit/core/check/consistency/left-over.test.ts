import { type Contradicted, tellsEach } from "./reading";

const CONTRADICTED: readonly Contradicted[] = [
  [
    "Measured by spending, Quillon holds 61% and Opal 33%, which leaves 16% for everybody else.",
    "sum at 16%: 100 % less 61% and 33% is 6%, not 16%",
  ],
  [
    "Firms provide 61% of the income, against 44% a year ago, which leaves 49% for consumers.",
    "sum at 49%: 100 % less 61% is 39%, not 49%",
  ],
  [
    "Of the adults 63% were against it and 28% in favour, a gap of 35 points, which leaves 11% without an opinion.",
    "sum at 11%: 100 % less 63% and 28% is 9%, not 11%",
  ],
  ["Within eight years 37% emigrate again, so that 73% stay.", "sum at 73%: 100 % less 37% is 63%, not 73%"],
  [
    "The trial had 148 districts and a price cut of 8.6%. Eight districts were lost to follow-up, leaving 142.",
    "difference at 142: 148 districts less eight districts is 140, not 142",
  ],
  [
    "The toll brought in 2.67 million marks from 1.07 million cars; collecting it cost 194,400 marks or 7%, which leaves 2.28 million for use.",
    "difference at 2.28 million: 2.67 million marks less 194,400 marks is 2.48 million, not 2.28 million",
  ],
  [
    "Exports climbed to 4,985 GWh. Imports shrank to 4,310 GWh, which leaves a surplus of 465 GWh.",
    "difference at 465 GWh: 4,985 GWh less 4,310 GWh is 675 GWh, not 465 GWh",
  ],
  [
    "The cut affects 910 of 17,740 posts, which left 16,380.",
    "difference at 16,380: 17,740 posts less 910 is 16,830, not 16,380",
  ],
];

const SOUND: readonly string[] = [
  "Quillon holds 61% and Opal 33%, which leaves 6% for everybody else.",
  "Quillon holds 61.4% and Opal 33.3%, which leaves 5% for everybody else.",
  "Firms provide 61% of the income, against 44% a year ago, which leaves 39% for consumers.",
  "Of the adults 63% were against it and 28% in favour, a gap of 35 points, which leaves 9% without an opinion.",
  "Wages rose by 5% and prices by 3%, which leaves 1.5% in the pocket.",
  "Of the 40% who answered, 25% were women, leaving 15% men.",
  "About 37% emigrate again, so that nearly 65% stay.",
  "The trial had 148 districts and a price cut of 8.6%. Eight districts were lost to follow-up, leaving 140.",
  "The toll brought in 2.67 million marks from 1.07 million cars; collecting it cost 194,400 marks or 7%, which leaves 2.48 million for use.",
  "Exports climbed to 4,985 GWh. Imports shrank to 4,310 GWh, which leaves a surplus of 675 GWh.",
  "The club sold 3 players for £12 million and bought 2 for £9 million, leaving 21 players.",
  "Sales were $40 million and profit $12 million, which leaves $30 million for the year's end.",
  "The company has 148 shops. It opened 12 and shut 20, leaving 140.",
];

describe("what is left of all that was told", () => {
  tellsEach(CONTRADICTED, SOUND);
});
