import assert from "node:assert/strict";
import { toldOf } from "./reading";

/** Sentences as papers, firms and clubs write them, made up before the rules were tried on them. */
const CONTRADICTED: readonly (readonly [text: string, told: string])[] = [
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
  [
    "Lindal Foods said annual revenue climbed 14 percent to $3.42 billion from $3.12 billion.",
    "growth rate at 14 percent: $3.12 billion to $3.42 billion is a rise of 10 percent, not 14 percent",
  ],
  [
    "The new line will carry 18,000 passengers a day, twice the 7,500 who use the old one.",
    "multiple at twice: 18,000 passengers is 2.4 times 7,500, not twice",
  ],
  [
    "The survey of 2,050 adults found that 1,230 of them, or 65%, were in favour.",
    "share at 65%: 1,230 of 2,050 adults is 60%, not 65%",
  ],
  [
    "Of the 48 patients who received the drug, 31 recovered (72%).",
    "share at 72%: 31 of 48 patients is 65%, not 72%",
  ],
  [
    "The airline cut its workforce by 1,200 to 8,400, from 9,800 in 2022.",
    "difference at 1,200: 9,800 less 8,400 is 1,400, not 1,200",
  ],
  [
    "The company's two plants employ 2,300 and 1,850 workers, for a total of 4,250.",
    "sum at 4,250: 2,300 workers + 1,850 workers is 4,150, not 4,250",
  ],
  [
    "| Year | Men | Women | Total |\n|---|---|---|---|\n| 2022 | 120 | 95 | 215 |\n| 2023 | 134 | 102 | 226 |\n",
    "sum at 226: 134 + 102 is 236, not 226",
  ],
  [
    "| Answer | People | Share |\n|---|---|---|\n| Yes | 120 | 60 % |\n| No | 50 | 25 % |\n| Do not know | 30 | 25 % |\n| Total | 200 | 100 % |\n",
    "sum at 100 %: 60 % + 25 % + 25 % is 110 %, not 100 %",
  ],
  [
    "Her time of 10.84 seconds was 0.12 seconds faster than her previous best of 10.92 seconds.",
    "difference at 0.12 seconds: 10.92 seconds less 10.84 seconds is 0.08 seconds, not 0.12 seconds",
  ],
  [
    "The glacier shrank from 12.5 square kilometres in 1990 to 8.0 square kilometres in 2020, a loss of nearly half.",
    "growth rate at half: 12.5 square kilometres to 8.0 square kilometres is a fall of 36 %, not nearly half",
  ],
  [
    "The party won 112 of the 240 seats, more than half.",
    "share at half: 112 of 240 seats is 47 %, not more than half",
  ],
  [
    "Net debt fell by a quarter, from $8.0 billion to $7.1 billion.",
    "growth rate at a quarter: $8.0 billion to $7.1 billion is a fall of 11 %, not a quarter",
  ],
  [
    "The study followed 64 children, 36 boys and 32 girls, for five years.",
    "sum at 64 children: 36 boys + 32 girls is 68 children, not 64 children",
  ],
  [
    "The median wait rose from 34 days to 51 days, a 60% increase.",
    "growth rate at 60%: 34 days to 51 days is a rise of 50%, not 60%",
  ],
  [
    "Ticket sales made £4.1 million, sponsors gave £2.6 million and the city paid £1.5 million; in all, the festival took £9.2 million.",
    "sum at £9.2 million: £4.1 million + £2.6 million + £1.5 million is £8.2 million, not £9.2 million",
  ],
  [
    "In the four quarters the firm earned $110 million, $125 million, $98 million and $131 million, or $484 million over the year.",
    "sum at $484 million: $110 million + $125 million + $98 million + $131 million is $464 million, not $484 million",
  ],
  [
    "The vaccine arm had 11 cases among 5,500 people (0.2%) and the placebo arm 85 among 5,400 (2.6%).",
    "share at 2.6%: 85 of 5,400 is 1.6%, not 2.6%",
  ],
  [
    "House prices have more than doubled since 2012, from £180,000 to £340,000.",
    "multiple at doubled: £340,000 is 1.9 times £180,000, not more than doubled",
  ],
  [
    "The budget has three parts:\n\n- Staff: £12.5 million\n- Buildings: £6.2 million\n- Research: £4.8 million\n- Total: £24.5 million\n",
    "sum at £24.5 million: £12.5 million + £6.2 million + £4.8 million is £23.5 million, not £24.5 million",
  ],
  [
    "Germany's team took 27 medals, nine more than France's 16.",
    "difference at nine: 27 medals less 16 is eleven, not nine",
  ],
  [
    "A third of the 36 countries, 14, did not sign.",
    "share at A third: 14 of 36 countries is 39 %, not a third",
  ],
  [
    "| Country | Gold | Silver | Bronze | Total |\n|---|---|---|---|---|\n| A | 12 | 9 | 14 | 35 |\n| B | 10 | 7 | 9 | 29 |\n| C | 1 | 2 | 3 | 6 |\n",
    "sum at 29: 10 + 7 + 9 is 26, not 29",
  ],
  [
    "The charity spent 62% of its income on aid, 24% on staff and the remaining 18% on rent.",
    "sum at 18%: 100 % less 62% and 24% is 14%, not 18%",
  ],
  [
    "Of 640 households, 416 had broadband, a share of 75%.",
    "share at 75%: 416 of 640 households is 65%, not 75%",
  ],
  [
    "Global sales reached 1.45 million vehicles, compared with 1.25 million in 2022, an increase of 20%.",
    "growth rate at 20%: 1.25 million to 1.45 million vehicles is a rise of 16%, not 20%",
  ],
  [
    "The team's three bowlers took 4, 3 and 2 wickets, ten in all.",
    "sum at ten: 4 wickets + 3 wickets + 2 wickets is nine, not ten",
  ],
  [
    "Its market value shrank to $48 billion from $120 billion, a loss of 70%.",
    "growth rate at 70%: $120 billion to $48 billion is a fall of 60%, not 70%",
  ],
  [
    "The reservoir is 45% full, down from 72% a year ago, a drop of 37 percentage points.",
    "difference at 37 percentage points: 72% less 45% is 27 percentage points, not 37 percentage points",
  ],
  [
    "In the control group 24 of 300 (8%) fell ill; in the treated group it was 15 of 300 (6%).",
    "share at 6%: 15 of 300 is 5%, not 6%",
  ],
  [
    "Shipments fell by 2.1 million tonnes to 18.4 million tonnes, from 21.5 million.",
    "difference at 2.1 million tonnes: 21.5 million less 18.4 million tonnes is 3.1 million tonnes, not 2.1 million tonnes",
  ],
  [
    "The book sold 250,000 copies, five times as many as the 40,000 of her debut.",
    "multiple at five times: 250,000 copies is 6.3 times 40,000, not five times",
  ],
  [
    "The 36 participants, 21 women and 17 men, were paid £20 each.",
    "sum at 36 participants: 21 women + 17 men is 38 participants, not 36 participants",
  ],
  [
    "Exports to China halved, from $9.2 billion to $6.1 billion.",
    "multiple at halved: $6.1 billion is 0.66 times $9.2 billion, not halved",
  ],
  [
    "Only 84 of the 350 schools replied, a response rate of 34%.",
    "share at 34%: 84 of 350 schools is 24%, not 34%",
  ],
  [
    "Rainfall was 48 mm in June, 61 mm in July and 39 mm in August, 158 mm for the whole summer.",
    "sum at 158 mm: 48 mm + 61 mm + 39 mm is 148 mm, not 158 mm",
  ],
];

describe("a draft as it is written", () => {
  for (const [text, told] of CONTRADICTED)
    it(`is contradicted: ${text.replace(/\n/g, "⏎")}`, () => assert.deepEqual(toldOf(text), [told]));
});
