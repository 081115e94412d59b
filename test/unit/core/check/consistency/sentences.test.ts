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
];

describe("a sentence as it is written", () => {
  for (const [sentence, told] of CONTRADICTED)
    it(`is contradicted: ${sentence}`, () => assert.deepEqual(toldOf(sentence), [told]));
  for (const sentence of SOUND)
    it(`is left alone: ${sentence}`, () => assert.deepEqual(toldOf(sentence), []));
});
