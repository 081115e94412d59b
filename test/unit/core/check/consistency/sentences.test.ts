import assert from "node:assert/strict";
import { toldOf } from "./reading";

/** Sentences as papers, firms and clubs write them, made up before the rules were tried on them. */

const CONTRADICTED: readonly (readonly [sentence: string, told: string])[] = [
  [
    "The company has 1,240 employees, of which 780 work in Leeds and 360 in Hull, the remaining 140 being abroad.",
    "sum at 140: 1,240 employees less 780 and 360 is 100, not 140",
  ],
  [
    "The budget of £48 million is split between £21 million for roads, £17 million for schools and £15 million for parks.",
    "sum at £48 million: £21 million + £17 million + £15 million is £53 million, not £48 million",
  ],
  [
    "The fleet consists of 14 buses, 22 trams and 9 ferries, 47 vehicles in total.",
    "sum at 47 vehicles: 14 buses + 22 trams + 9 ferries is 45 vehicles, not 47 vehicles",
  ],
  [
    "Of the 320 respondents, 184 said yes, 96 said no and the remaining 50 were undecided.",
    "sum at 50: 320 respondents less 184 and 96 is 40, not 50",
  ],
  [
    "The team won 36 medals: 12 gold, 9 silver and 14 bronze.",
    "sum at 36 medals: 12 + 9 + 14 is 35 medals, not 36 medals",
  ],
  [
    "The bank set aside $2.4bn in total, made up of $1.5bn for loans and $0.7bn for fines.",
    "sum at $2.4bn: $1.5bn + $0.7bn is $2.2bn, not $2.4bn",
  ],
  [
    "Net profit fell 18% from €50 million to €46 million.",
    "growth rate at 18%: €50 million to €46 million is a fall of 8%, not 18%",
  ],
  [
    "Passenger numbers rose to 5.4 million from 4.5 million, an increase of 25%.",
    "growth rate at 25%: 4.5 million to 5.4 million is a rise of 20%, not 25%",
  ],
  [
    "Of the 1,500 households surveyed, 450, or 35%, had no savings.",
    "share at 35%: 450 of 1,500 households is 30%, not 35%",
  ],
  [
    "Support dropped 6 percentage points, from 47% to 39%.",
    "difference at 6 percentage points: 47% less 39% is 8 percentage points, not 6 percentage points",
  ],
  [
    "The tower is 312 metres tall, 40 metres taller than the 282-metre Kestrel Building.",
    "difference at 40 metres: 312 metres less 282-metre is 30 metres, not 40 metres",
  ],
  [
    "Energy costs tripled, from £1.2 million to £2.5 million.",
    "multiple at tripled: £2.5 million is 2.1 times £1.2 million, not tripled",
  ],
  [
    "Some 58% of voters backed the plan, 31% opposed it and the other 21% did not know.",
    "sum at 21%: 100 % less about 58% and 31% is 11%, not 21%",
  ],
  [
    "The striker has scored 24 goals in 32 games this season, an average of 1.25 goals a game.",
    "average at 1.25 goals: 24 goals divided by 32 games is 0.75 goals each, not 1.25 goals",
  ],
  [
    "The hospital treated 90 patients, 60 women and 40 men.",
    "sum at 90 patients: 60 women + 40 men is 100 patients, not 90 patients",
  ],
  [
    "Three quarters of the 240 pupils, or 160, passed the exam.",
    "share at Three quarters: 160 of 240 pupils is 67 %, not three quarters",
  ],
  [
    "Revenue was $820 million and costs were $690 million, leaving an operating profit of $150 million.",
    "difference at $150 million: $820 million less $690 million is $130 million, not $150 million",
  ],
  [
    "In the trial, 12 of 150 patients on the drug relapsed (8%), compared with 27 of 150 on placebo (24%).",
    "share at 24%: 27 of 150 is 18%, not 24%",
  ],
  [
    "The four samples weighed 12.1 g, 12.4 g, 11.9 g and 12.8 g, a mean of 12.6 g.",
    "average at 12.6 g: the average of 12.1 g, 12.4 g, 11.9 g and 12.8 g is 12.3 g, not 12.6 g",
  ],
  [
    "Turnover grew by $30 million to $210 million, from $190 million a year earlier.",
    "difference at $30 million: $210 million less $190 million is $20 million, not $30 million",
  ],
  [
    "Turnout was 60 % in 2019 and 64 % in 2024. It has thus risen by 6 percentage points.",
    "difference at 6 percentage points: 64 % less 60 % is 4 percentage points, not 6 percentage points",
  ],
  [
    "Sleepers got 27.5 right, the others 22.25, a gap of 5.25 words. In short, the nap raised recall by 27.5 words.",
    "difference at 27.5 words: 27.5 less 22.25 is 5.3 words, not 27.5 words",
  ],
  [
    "In 2024, 88.1 % had both shots. In 2019 it had been 91.2 %. Cover has thus risen by 3.1 percentage points.",
    "direction at 3.1 percentage points: from 91.2 % to 88.1 % is a fall, not a rise",
  ],
  [
    "Sales were up 3 % to $2.31 billion. A year earlier they were $2.38 billion.",
    "direction at 3 %: from $2.38 billion to $2.31 billion is a fall, not a rise",
  ],
  [
    "Revenue was €364 million, up 15 %. The year before it was €325 million.",
    "growth rate at 15 %: €325 million to €364 million is a rise of 12 %, not 15 %",
  ],
  [
    "The shop sold 325 bikes in May and 364 in June. That is a rise of 15 %.",
    "growth rate at 15 %: 325 bikes to 364 is a rise of 12 %, not 15 %",
  ],
  [
    "Leeds has 12 trams and Hull has 15. Together they have 29 trams.",
    "sum at 29 trams: 12 trams + 15 is 27 trams, not 29 trams",
  ],
  [
    "Sales were $2.31 billion. What was left as profit, $164 million, makes a margin of 71 %.",
    "share at 71 %: $164 million of $2.31 billion is 7 %, not 71 %",
  ],
  [
    "The nets held 17,900 bees in 2022 and 23,480 in 2023.\n\nThe 234,480 bees of 2023 fill a wall of drawers.",
    "same fact at 234,480 bees: told before as 23,480, here as 234,480 bees",
  ],
  [
    "Turnover was €48.6 million.\n\nWages took 81 % of a turnover of £48.6 million.",
    "same fact at £48.6 million: told before as €48.6 million, here as £48.6 million",
  ],
  ["Sales went from 325 to 364, a fall of 12 %.", "direction at 12 %: from 325 to 364 is a rise, not a fall"],
];

const SOUND: readonly string[] = [
  "Of the 320 respondents, 184 owned a car and 210 owned a bicycle.",
  "Sales rose 12% in 2023 and 9% in 2024, 22% over the two years.",
  "Unemployment rose from 4% to 5%, a rise of one percentage point, or 25%.",
  "The company has 1,240 employees, including 780 in Leeds and 360 in Hull.",
  "By the end of March 340 homes had been built, and 120 more followed in April, for a cumulative 900 since 2020.",
  "The club has 24 goals from 32 games, and its rivals 30 from 31, an average of 1.1 goals a game for the league.",
  "Prices ranged from £12 to £45, with an average of £19.",
  "Revenue rose from $820 million to $900 million, and costs fell 12%.",
  "Of 90 patients, 60 took the drug and 40 finished the course.",
  "The survey found 58% use the bus, 31% the tram and 40% a car.",
  "Shares fell 5% to $42, having risen 30% from $34 since January.",
  "Of the 50 states, 38 have approved the amendment, and 12 of them did so in 2023.",
  "The vaccine was 95% effective: 8 of the 170 cases were in the vaccinated group.",
  "The trial enrolled 600 adults and 200 children at 41 sites, 12 in Spain and 29 in France.",
  "He ran the first half in 62 minutes and the second in 65, and finished 127 seconds behind the winner.",
  "The company earned $1.2bn in the first quarter and $1.4bn in the second, and expects $5.5bn for the year.",
  "Two thirds of the 240 pupils passed, 90 of them with distinction.",
  "The bank made 40% of its profit in Asia and 35% in Europe, up from 30% in 2020.",
  "Attendance was 41,000 against Leeds and 38,000 against Hull, 5% up on last season.",
  "Revenue was $820 million and net profit $90 million, leaving $40 million for dividends.",
  "The council has 60 seats: 28 Labour, 20 Conservative, and others.",
  "The mean age was 34.5 years (n = 12), and 7 of the 12 were women (58%).",
  "The hospital has 420 beds, of which 36 are in intensive care and 180 have oxygen.",
  "Exports grew from $2bn to $3bn in five years, 8% a year.",
  "Of the $5.3bn, $2bn will go to chips and $1.5bn to data centres.",
  "Sales were up 3 % to $2.31 billion. A year earlier Lindqvist had sold for $2.38 billion.",
  "Sales were up 3 % on the quarter to $2.31 billion. A year earlier they were $2.38 billion.",
  "The shop sold 325 bikes in May and 364 in June. That is 15 % of its yearly sales.",
  "Leeds has 12 trams and Hull has 15. In total, 40 trams run in the county.",
  "Sales were $2.31 billion, and costs $1.9 billion. The gross profit was $900 million. Net profit was $164 million, a gross margin of 39 %.",
  "In 2023 it sold 23,480 bikes.\n\nThe first count for 2023, since corrected, was 234,480 bikes.",
  "The budget is €48.6 million.\n\nThe grant is £48.6 million.",
  "The club sold 1,234 shirts in 2023.\n\nIn 2023 it sold 234 shirts abroad.",
  "Sales rose from 325 to 364, and costs fell by 39.",
  "Turnout was 60 % in 2019 and 64 % in 2024. Turnout among the young has thus risen by 6 percentage points since 2010.",
];

describe("a sentence as it is written", () => {
  for (const [sentence, told] of CONTRADICTED)
    it(`is contradicted: ${sentence}`, () => assert.deepEqual(toldOf(sentence), [told]));
  for (const sentence of SOUND)
    it(`is left alone: ${sentence}`, () => assert.deepEqual(toldOf(sentence), []));
});
