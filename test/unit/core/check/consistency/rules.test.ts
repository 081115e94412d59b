import assert from "node:assert/strict";
import { RULES } from "../../../../../src/core/check/consistency/rules";
import { inconsistenciesOf, toldOf } from "./reading";

describe("a rule of consistency", () => {
  for (const { kind, example } of RULES) {
    it(`"${kind}" contradicts its example: ${example.contradicts}`, () =>
      assert.deepEqual(
        inconsistenciesOf(example.contradicts).map((one) => one.kind),
        [kind],
      ));
    it(`"${kind}" is content with: ${example.holds}`, () => assert.deepEqual(toldOf(example.holds), []));
  }
});

type Case = readonly [sentence: string, told: string];

const CONTRADICTED: Readonly<Record<string, readonly Case[]>> = {
  "a growth rate": [
    [
      "Prices were up from 325 to 364, a 15 % rise.",
      "growth rate at 15 %: 325 to 364 is a rise of 12 %, not 15 %",
    ],
    [
      "Output fell by 30 % from $50m to $40m.",
      "growth rate at 30 %: $50m to $40m is a fall of 20 %, not 30 %",
    ],
    [
      "Sales rose 15 percent to 364 cars from 325 cars a year earlier.",
      "growth rate at 15 percent: 325 cars to 364 cars is a rise of 12 percent, not 15 percent",
    ],
    [
      "The club counted 1,790 members in 2022 and 2,348 in 2023, an increase of 41 %.",
      "growth rate at 41 %: 1,790 members to 2,348 is a rise of 31 %, not 41 %",
    ],
    [
      "Turnout went from 50 % to 55 %, a rise of 5 %.",
      "growth rate at 5 %: 50 % to 55 % is a rise of 5 percentage points, or 10 %, not 5 %",
    ],
  ],
  "a difference": [
    [
      "They went from 17 words to 23 words, a gain of eight words.",
      "difference at eight words: 23 words less 17 words is six words, not eight words",
    ],
    [
      "Turnout fell from 55 % to 50 %, a drop of 8 percentage points.",
      "difference at 8 percentage points: 55 % less 50 % is 5 percentage points, not 8 percentage points",
    ],
    [
      "Northport had 71 points, Calder's team 79, a gap of eleven points.",
      "difference at eleven points: 79 less 71 points is eight points, not eleven points",
    ],
  ],
  "what is left over": [
    [
      "A crowd of 21,340 people in a stadium for 27,500 leaves 8,160 seats empty.",
      "difference at 8,160 seats: 27,500 less 21,340 people is 6,160 seats, not 8,160 seats",
    ],
  ],
  "a direction": [
    ["The number of jobs rose from 364 to 325.", "direction at 325: from 364 to 325 is a fall, not a rise"],
    ["Unemployment fell to 6.5% from 6.1%.", "direction at 6.5%: from 6.1% to 6.5% is a rise, not a fall"],
  ],
  "a share": [
    ["Of 80 patients, 12 (20 %) died.", "share at 20 %: 12 of 80 patients is 15 %, not 20 %"],
    [
      "Wages took £39.4 million of a turnover of £48.6 million, or 71%.",
      "share at 71%: £39.4 million of £48.6 million is 81%, not 71%",
    ],
    ["A third (40 %) of them voted.", "share at 40 %: a third is 33 %, not 40 %"],
    [
      "Two thirds of the 90 seats, or 50, were taken.",
      "share at Two thirds: 50 of 90 seats is 56 %, not two thirds",
    ],
  ],
  "a sum": [
    [
      "The ward has 18 nurses, 20 doctors and 15 porters, together 55 people.",
      "sum at 55 people: 18 nurses + 20 doctors + 15 porters is 53 people, not 55 people",
    ],
    ["The sums are plain: $1.2bn + $0.8bn = $2.5bn.", "sum at $2.5bn: $1.2bn + $0.8bn is $2bn, not $2.5bn"],
    [
      "| Region | Cars |\n|---|---|\n| North | 120 |\n| South | 140 |\n| Total | 280 |\n",
      "sum at 280: 120 cars + 140 cars is 260 cars, not 280 cars",
    ],
    [
      "- Tickets: £14 million\n- Shirts: £15 million\n- Together: £39 million\n",
      "sum at £39 million: £14 million + £15 million is £29 million, not £39 million",
    ],
  ],
  "a total in bold": [
    [
      "| $ million | |\n|---|---|\n| Snacks | 1,020 |\n| Drinks | 540 |\n| **Revenue** | 1,460 |\n",
      "sum at 1,460: $1.02 billion + $540 million is $1.56 billion, not $1.46 billion",
    ],
  ],
  "an average": [
    [
      "Their rents are €610, €650 and €720, on average €680.",
      "average at €680: the average of €610, €650 and €720 is €660, not €680",
    ],
    [
      "She scored 61 goals in 118 matches, 0.62 goals a match.",
      "average at 0.62 goals: 61 goals divided by 118 matches is 0.52 goals each, not 0.62 goals",
    ],
  ],
  "a multiple": [
    [
      "Blossom covers 40% against 15%, more than three times as much.",
      "multiple at three times: 40% is 2.7 times 15%, not more than three times",
    ],
    [
      "The number of shops doubled from 300 to 450.",
      "multiple at doubled: 450 is 1.5 times 300, not doubled",
    ],
  ],
  "a mean of whole numbers": [
    [
      "A class of 12 children reported a mean of 4.30 names.",
      "grim at 4.30 names: 12 whole numbers cannot average 4.30 names: 51 / 12 = 4.25, 52 / 12 = 4.33",
    ],
    [
      "The group had a mean score of 3.47 (n = 16).",
      "grim at 3.47: 16 whole numbers cannot average 3.47: 55 / 16 = 3.44, 56 / 16 = 3.50",
    ],
  ],
  "one fact": [
    [
      "In 2024 Harrow Mills employed 5,300 people.\n\nHarrow Mills had 3,500 people in 2024.",
      "same fact at 3,500 people: told before as 5,300 people, here as 3,500 people",
    ],
  ],
};

describe("a draft contradicts itself in", () => {
  for (const [what, cases] of Object.entries(CONTRADICTED))
    for (const [text, told] of cases)
      it(`${what}: ${text.replace(/\n/g, "⏎")}`, () => assert.deepEqual(toldOf(text), [told]));
});

const SOUND: Readonly<Record<string, readonly string[]>> = {
  "rounding explains the rest": [
    "Sales went from €2 million to €3 million, a rise of 30 %.",
    "Of 3 judges, 2 (66 %) agreed.",
    "Revenue rose from $1.2bn to $1.3bn, up 12 %.",
    "The parts are 33 %, 33 % and 33 %, together 100 %.",
    "The parts weigh 1.4 kg, 1.4 kg and 1.4 kg, together 4 kg.",
    "Sales rose from about 300 to about 400, a rise of 40 %.",
  ],
  "the change is of another base or kind": [
    "Sales rose from 325 in March to 364 in May, up 30 % from a year earlier.",
    "Sales went from 325 to 364 in three years, an average annual rise of 4 %.",
    "Sales went from 325 to 364, a rise of 5 % in real terms.",
    "Profits were $325m and costs $364m, an increase of 2 %.",
    "The shop had 325 chairs and sold 364 tables, a rise of 3 % in all.",
    "Prices rose from 325 to 364, with wages up 3 %.",
  ],
  "the share is of something else": [
    "Of 80 patients, 12 (20 % of the women) died.",
    "12 of 80 patients (up 20 %) died.",
    "3 of 2 is nothing, or 20 %.",
    "12 of the 80 shops sold 20 % more.",
    "Twelve of 80 patients died (95 % confidence interval 8 to 24 %).",
  ],
  "the list is no list of parts": [
    "They paid for two rooms at $50 and $70 each, in total $240.",
    "Prices ran from $5 to $9, and in total $40 was spent.",
    "It has 12 shops in the north and 20 in the south, and sold 900 cars in total.",
    "Of 80 staff, 18 are nurses, 20 doctors and 15 porters, together 53.",
    "Tickets cost $5 and $9, and the club made $300.",
  ],
  "the average may be weighted or of other things": [
    "Cover was 90 % in the north and 80 % in the south, on average 83 %.",
    "The weighted average of 10, 20 and 30 is, on average 28.",
    "Teams scored 61 goals in 118 matches, 3 cards a player on average.",
  ],
  "the multiple is of other things": [
    "The 12 plants in Spain make three times as much as the 40 plants in Italy.",
    "A house of 40 rooms costs twice as much as 5 flats.",
    "In the race ran 640 children, against 310 the year before, more than twice as many.",
    "Three times more people came: 400 against 100, three times more.",
  ],
  "ranks, currencies and times run the other way": [
    "The club rose from 14 to 3 in the table.",
    "The yen fell from 140 to 150 per dollar.",
    "The song climbed from 40 to 2 in the charts.",
    "The temperature rose from −5 to −3 degrees.",
  ],
  "n whole numbers can have the mean, or it is not of whole numbers": [
    "The group had a mean score of 3.47 (n = 15).",
    "The mean height was 3.47 m (n = 16).",
    "The mean ratio was 3.47 (n = 16).",
    "The 12 clubs scored 2.61 goals a game on average.",
    "The group of 1,200 people had a mean score of 3.47 (n = 1,200).",
    "Among 16 countries the average number of children was 1.53.",
  ],
  "the facts are two": [
    "In 2024 Harrow Mills employed 5,300 people.\n\nIn 2023 Harrow Mills employed 3,500 people.",
    "In 2024 Harrow Mills employed 5,300 people.\n\nIn 2024 Lindqvist employed 3,500 people.",
    "In 2024 Harrow Mills employed 5,300 people.\n\nIn 2024 Harrow Mills was expected to employ 3,500 people.",
    "In 2024 Harrow Mills employed 5,300 people.\n\nIn 2024 Harrow Mills employed 3,500 of them in Spain.",
    "In 2024 Harrow Mills earned $53 million.\n\nIn 2024 the bakery of Harrow Mills earned $5 million.",
    "In 2024 Harrow Mills employed over 5,000 people.\n\nIn 2024 Harrow Mills employed 5,300 people.",
    "| | 2024 |\n|---|---|\n| Staff of Harrow | 5,300 people |\n\n| | 2024 |\n|---|---|\n| Staff of Harrow | 3,500 people |",
    "Regular Price: $50\n\nAnother thing.\n\nRegular Price: $40",
  ],
  "the rest is of more than two amounts, or of their sum": [
    "Two of 12 members left in May and 3 in June, leaving 7.",
    "The purchase adds 30 shops to the 80 shops it had, leaving 110 shops to run.",
    "Of 80 seats 30 were taken, leaving 50 seats empty.",
  ],
  "figures of a table are no sum": [
    "| Baker | Shops |\n|---|---|\n| North | 120 |\n| South | 140 |\n| **Ours** | 400 |\n",
    "| Region | Price |\n|---|---|\n| North | $120 |\n| South | $140 |\n| Total | $130 |\n",
    "| Region | Cars |\n|---|---|\n| North | 120 |\n| of which old | 40 |\n| South | 140 |\n| Total | 260 |\n",
    "| Region | Growth |\n|---|---|\n| North | 12 % |\n| South | 14 % |\n| Total | 13 % |\n",
  ],
};

describe("a draft is left alone where", () => {
  for (const [why, texts] of Object.entries(SOUND))
    for (const text of texts)
      it(`${why}: ${text.replace(/\n/g, "⏎")}`, () => assert.deepEqual(toldOf(text), []));
});
