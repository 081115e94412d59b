import { type Contradicted, tellsEach } from "./reading";

const CONTRADICTED: readonly Contradicted[] = [
  [
    "Her grandfather worked on the boats from 1962 to 1998, 27 years.",
    "difference at 27 years: 1962 to 1998 is 36 years, not 27 years",
  ],
  [
    "It runs from 1 January 2027 to 31 December 2036, thus for nine years.",
    "difference at nine years: 1 January 2027 to 31 December 2036 is 10 years, not nine years",
  ],
  [
    "Carbon dioxide is to drop from 61,000 tonnes to 41,000 tonnes by 2029, that is by 77%.",
    "growth rate at 77%: 61,000 tonnes to 41,000 tonnes is a fall of 33%, not 77%",
  ],
  [
    "Subscriptions gained 6.6%: 21,850 after 23,400.",
    "direction at 6.6%: from 23,400 to 21,850 is a fall, not a rise",
  ],
  [
    "Running costs: €53m a year, €381m over six years.",
    "average at €381m: six years of €53m a year are €318m, not €381m",
  ],
  [
    "Folk get £31,200 where the works paid £40,800, that's 31% less.",
    "growth rate at 31%: £40,800 to £31,200 is a fall of 24%, not 31%",
  ],
  [
    "A MWh cost £88.30: £71.90 wholesale, £12.60 network, £4.10 levies.",
    "sum at £88.30: £71.90 + £12.60 + £4.10 is £88.6, not £88.30",
  ],
];

const SOUND: readonly string[] = [
  "He was in office from 1998 to 2004, six years.",
  "He was in office from 1998 to 2004 (seven years).",
  "It runs from 1 January 2027 to 31 December 2036, thus for ten years.",
  "It rained from 2019 to 2021, two years after the dam was built.",
  "Running costs: €53m a year, €318m over six years.",
  "A MWh cost £88.30: £71.90 wholesale, £12.60 network, £3.80 levies.",
  // A mean, and a column that adds up whatever its rows were taken to count.
  "| Country | Price, € |\n|---|---|\n| Thalmark | 14,100 |\n| Ostrelle | 11,600 |\n| All | 12,800 |\n",
  "| Port, thousand boxes | 2024 |\n|---|---|\n| Carle | 5,402 |\n| Hallow | 3,391 |\n| Other ports | 921 |\n| All | 9,714 |\n",
  "The city bears €112 million, the state €70 million and donors €20 million. A gap of €12 million remains.",
];

describe("lapses, and lists that end with their sentence", () => {
  tellsEach(CONTRADICTED, SOUND);
});
