import { type Contradicted, tellsEach } from "./reading";

const CONTRADICTED: readonly Contradicted[] = [
  [
    "Occupancy was up 1.7%, at 71.3% after 69.6%.",
    "growth rate at 1.7%: 69.6% to 71.3% is a rise of 1.7 percentage points, or 2.4%, not 1.7%",
  ],
  [
    "Occupancy rose 3.7 points, to 71.3% after 69.6% a year before.",
    "difference at 3.7 points: 71.3% less 69.6% is 1.7 points, not 3.7 points",
  ],
  [
    "It is 12% more than the 325 of last year: 384.",
    "growth rate at 12%: 325 to 384 is a rise of 18%, not 12%",
  ],
  [
    "The budget of €90 million goes to roads (€40 million), schools (€30 million) and parks (€25 million).",
    "sum at €90 million: €40 million + €30 million + €25 million is €95 million, not €90 million",
  ],
  [
    "Of the 340 answers, 180 were yes, 120 no and 50 blank.",
    "sum at 340 answers: 180 + 120 + 50 is 350 answers, not 340 answers",
  ],
  [
    "The fleet has 340 buses, 120 electric, 200 diesel and 30 hybrid.",
    "sum at 340 buses: 120 + 200 + 30 is 350 buses, not 340 buses",
  ],
  ["Fares rose from £2.40 to £2.70, or 15%.", "growth rate at 15%: £2.40 to £2.70 is a rise of 13%, not 15%"],
  [
    "Fares went up from £2.40 to £2.70 (+15%).",
    "growth rate at 15%: £2.40 to £2.70 is a rise of 13%, not 15%",
  ],
  [
    "Fares went up 15% to £2.70; they had been £2.40.",
    "growth rate at 15%: £2.40 to £2.70 is a rise of 13%, not 15%",
  ],
  [
    "It won 48% of the vote, nine points ahead of its rival's 41%.",
    "difference at nine points: 48% less 41% is seven points, not nine points",
  ],
  [
    "The gap between the two, 48% and 41%, is nine points.",
    "difference at nine points: 48% less 41% is seven points, not nine points",
  ],
  [
    "Rents have almost doubled in ten years, from €500 to €650.",
    "multiple at doubled: €650 is 1.3 times €500, not nearly doubled",
  ],
  [
    "The number of clubs grew by 20% between 2019 and 2024, from 500 to 650.",
    "growth rate at 20%: 500 to 650 is a rise of 30%, not 20%",
  ],
  [
    "The number of clubs, 500 in 2019, has grown by 20% to 650.",
    "growth rate at 20%: 500 to 650 is a rise of 30%, not 20%",
  ],
  [
    "The number of clubs has grown by a fifth since 2019, when there were 500, to 650.",
    "growth rate at a fifth: 500 to 650 is a rise of 30 %, not a fifth",
  ],
  [
    "The electric ones, 120, or 45% of the fleet of 340, are new.",
    "share at 45%: 120 of 340 is 35%, not 45%",
  ],
];

const SOUND: readonly string[] = [
  "Occupancy was up 1.7 points, at 71.3% after 69.6%.",
  "Occupancy was up 2.4%, at 71.3% after 69.6%.",
  "Attendance fell by 5%, to 6,480 a match, after two years of growth.",
  "It is 18% more than the 325 of last year: 384.",
  "The budget of €90 million goes to roads (€40 million), schools (€30 million) and parks (€20 million).",
  "The budget of €90 million goes to roads (€40 million), schools (€30 million) and parks (€15 million).",
  "Of the 340 answers, 180 were yes, 120 no and 40 blank.",
  "Of the 340 buses, 180 have a ramp, 120 a lift and 50 a screen.",
  "The fleet has 340 buses, 120 electric, 190 diesel and 30 hybrid.",
  "Fares rose from £2.40 to £2.70, or 12%.",
  "Fares rose from £2.40 to £2.70, or 3% of wages.",
  "Fares rose from £2.40 to £2.70 (12.5%).",
  "Fares went up 13% to £2.70; they had been £2.40.",
  "It won 48% of the vote, seven points ahead of its rival's 41%.",
  "The gap between the two, 48% and 41%, is seven points.",
  "Rents have almost doubled in ten years, from €500 to €950.",
  "The number of clubs grew by 30% between 2019 and 2024, from 500 to 650.",
  "The number of clubs, 500 in 2019, has grown by 30% to 650.",
  "The number of clubs has grown by nearly a third since 2019, when there were 500, to 650.",
  "The electric ones, 120, or 35% of the fleet of 340, are new.",
];

describe("a relation in a common order of words", () => {
  tellsEach(CONTRADICTED, SOUND);
});
