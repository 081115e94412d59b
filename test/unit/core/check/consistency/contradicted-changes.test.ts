import { type Contradicted, tellsEach } from "./reading";

/** Sentences as papers, firms and clubs write them, made up before the rules were tried on them. */
const CONTRADICTED: readonly Contradicted[] = [
  [
    "Net profit fell 18% from €50 million to €46 million.",
    "growth rate at 18%: €50 million to €46 million is a fall of 8%, not 18%",
  ],
  [
    "Passenger numbers rose to 5.4 million from 4.5 million, an increase of 25%.",
    "growth rate at 25%: 4.5 million to 5.4 million is a rise of 20%, not 25%",
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
    "Revenue was $820 million and costs were $690 million, leaving an operating profit of $150 million.",
    "difference at $150 million: $820 million less $690 million is $130 million, not $150 million",
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
    "The nets held 17,900 bees in 2022 and 23,480 in 2023.\n\nThe 234,480 bees of 2023 fill a wall of drawers.",
    "same fact at 234,480 bees: told before as 23,480, here as 234,480 bees",
  ],
  [
    "Turnover was €48.6 million.\n\nWages took 81 % of a turnover of £48.6 million.",
    "same fact at £48.6 million: told before as €48.6 million, here as £48.6 million",
  ],
  [
    "The pilot boat cost €2.1 million. The pilot boat cost €2.7 million.",
    "same fact at €2.7 million: told before as €2.1 million, here as €2.7 million",
  ],
  [
    "Harbour dues went up by €900,000, from €9.1 million to €9.8 million.",
    "difference at €900,000: €9.8 million less €9.1 million is €700,000, not €900,000",
  ],
  ["Sales went from 325 to 364, a fall of 12 %.", "direction at 12 %: from 325 to 364 is a rise, not a fall"],
  [
    "Lindal Foods said annual revenue climbed 14 percent to $3.42 billion from $3.12 billion.",
    "growth rate at 14 percent: $3.12 billion to $3.42 billion is a rise of 10 percent, not 14 percent",
  ],
  [
    "The new line will carry 18,000 passengers a day, twice the 7,500 who use the old one.",
    "multiple at twice: 18,000 passengers a day is 2.4 times 7,500, not twice",
  ],
  [
    "The airline cut its workforce by 1,200 to 8,400, from 9,800 in 2022.",
    "difference at 1,200: 9,800 less 8,400 is 1,400, not 1,200",
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
    "Of all new cars 34.1% were electric. Twelve months earlier the share was 28.9%; the gain comes to 4.3 points.",
    "difference at 4.3 points: 34.1% less 28.9% is 5.2 points, not 4.3 points",
  ],
  [
    "The target is 445,000 cars. By now 322,300 were sold, which leaves 143,000 for the last quarter.",
    "difference at 143,000: 445,000 cars less 322,300 is 122,700, not 143,000",
  ],
  [
    "Net debt fell by a quarter, from $8.0 billion to $7.1 billion.",
    "growth rate at a quarter: $8.0 billion to $7.1 billion is a fall of 11 %, not a quarter",
  ],
  [
    "The median wait rose from 34 days to 51 days, a 60% increase.",
    "growth rate at 60%: 34 days to 51 days is a rise of 50%, not 60%",
  ],
  [
    "House prices have more than doubled since 2012, from £180,000 to £340,000.",
    "multiple at doubled: £340,000 is 1.9 times £180,000, not more than doubled",
  ],
  [
    "Germany's team took 27 medals, nine more than France's 16.",
    "difference at nine: 27 medals less 16 is eleven, not nine",
  ],
  [
    "Global sales reached 1.45 million vehicles, compared with 1.25 million in 2022, an increase of 20%.",
    "growth rate at 20%: 1.25 million to 1.45 million vehicles is a rise of 16%, not 20%",
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
    "Shipments fell by 2.1 million tonnes to 18.4 million tonnes, from 21.5 million.",
    "difference at 2.1 million tonnes: 21.5 million less 18.4 million tonnes is 3.1 million tonnes, not 2.1 million tonnes",
  ],
  [
    "The book sold 250,000 copies, five times as many as the 40,000 of her debut.",
    "multiple at five times: 250,000 copies is 6.3 times 40,000, not five times",
  ],
  [
    "Exports to China halved, from $9.2 billion to $6.1 billion.",
    "multiple at halved: $6.1 billion is 0.66 times $9.2 billion, not halved",
  ],
  [
    "Nordvik said third-quarter sales came in at 6.3 billion kroner, 12 percent above the 5.8 billion it sold a year earlier.",
    "growth rate at 12 percent: 5.8 billion to 6.3 billion kroner is a rise of 9 percent, not 12 percent",
  ],
  [
    "There were 9,420 pubs at the end of 2023, that is 235 fewer than twelve months earlier, a loss of 3.4 percent.",
    "growth rate at 3.4 percent: 9,420 pubs and 235 is 9,655 pubs, and 235 is 2.4 percent of that, not 3.4 percent",
  ],
  [
    "The office had $4.32 billion to spend in fiscal 2024, 6.2 percent up on the $4.66 billion of the previous year.",
    "growth rate at 6.2 percent: $4.66 billion to $4.32 billion is a fall of 7.3 percent, not 6.2 percent",
  ],
  [
    "It found an average of €5.35 for 0.4 litres, an increase of 8.1 percent; a year ago it was €4.59.",
    "growth rate at 8.1 percent: €4.59 to €5.35 is a rise of 16.6 percent, not 8.1 percent",
  ],
  [
    "The library lent 24,000 books last year, 3,000 more than the year before, a rise of 20%.",
    "growth rate at 20%: 24,000 books less 3,000 is 21,000 books, and 3,000 is 14% of that, not 20%",
  ],
  [
    "The library lent 21,000 books in 2024, 3,000 fewer than in 2023. That is a fall of 20%.",
    "growth rate at 20%: 21,000 books and 3,000 is 24,000 books, and 3,000 is 13% of that, not 20%",
  ],
  [
    "The marathon drew 14,200 runners, 2,700 more than the 12,500 who took part last year.",
    "difference at 2,700: 14,200 runners less 12,500 is 1,700, not 2,700",
  ],
  [
    "Visitors to the museum numbered 310,000 in 2022 and 403,000 in 2023, up by 35%.",
    "growth rate at 35%: 310,000 to 403,000 is a rise of 30%, not 35%",
  ],
  [
    "Wheat prices slid from $312 a tonne to $265 a tonne, a decline of 25 percent.",
    "growth rate at 25 percent: $312 a tonne to $265 a tonne is a fall of 15 percent, not 25 percent",
  ],
  [
    "Rovers averaged 24,300 fans over their 19 home games, 461,700 in total. Attendance was highest in May, at 27,050, and lowest in January, at 21,900, a difference of 6,150.",
    "difference at 6,150: 27,050 less 21,900 is 5,150, not 6,150",
  ],
  [
    "Kessler ran the last lap in 52.4 seconds, 1.9 seconds quicker than her 53.8 in the heat.",
    "difference at 1.9 seconds: 53.8 less 52.4 seconds is 1.4 seconds, not 1.9 seconds",
  ],
  [
    "In the poll, 47% would vote for the mayor and 38% for her rival, a lead of 11 points.",
    "difference at 11 points: 47% less 38% is 9 points, not 11 points",
  ],
  [
    "The clinic saw 1,480 children in 2021 and 1,110 in 2022, a drop of 20%.",
    "growth rate at 20%: 1,480 children to 1,110 is a fall of 25%, not 20%",
  ],
  [
    "The mine produced 14.2 tonnes of gold, more than double the 7.9 tonnes of 2019.",
    "multiple at double: 14.2 tonnes is 1.8 times 7.9 tonnes, not more than double",
  ],
  [
    "Dunmore Energy raised its dividend to 42 pence a share from 35 pence, an increase of 25 percent.",
    "growth rate at 25 percent: 35 pence to 42 pence a share is a rise of 20 percent, not 25 percent",
  ],
  [
    "Mean systolic pressure dropped from 148 to 139 mmHg, a reduction of 11 mmHg.",
    "difference at 11 mmHg: 148 millimetres of mercury less 139 mmHg is 9 mmHg, not 11 mmHg",
  ],
  [
    "Car sales in April came to 21,600, and in May to 24,300. That is 20% more.",
    "growth rate at 20%: 21,600 to 24,300 is a rise of 13%, not 20%",
  ],
  [
    "Turnover climbed from £3.6m to £4.5m, a rise of £1.1m.",
    "difference at £1.1m: £4.5m less £3.6m is £0.9m, not £1.1m",
  ],
  [
    "The school has 612 pupils, a drop of 59% from 1,040.",
    "growth rate at 59%: 1,040 to 612 pupils is a fall of 41%, not 59%",
  ],
  [
    "Some 98,600 people were waiting for a flat in the city at the end of March, 5% fewer than the 143,000 of a year before.",
    "growth rate at 5%: 143,000 to about 98,600 people is a fall of 31%, not 5%",
  ],
  [
    "A loaf that was £2.10 last summer is now £2.73. That's 13% more.",
    "growth rate at 13%: £2.10 to £2.73 is a rise of 30%, not 13%",
  ],
  [
    "Ten years ago 42% of them walked; now it is 27%, a fall of 15%.",
    "growth rate at 15%: 42% to 27% is a fall of 15 percentage points, or 36%, not 15%",
  ],
  [
    "Revenue, at €381.4 million, could still grow by 9% from €292.1 million.",
    "growth rate at 9%: €292.1 million to €381.4 million is a rise of 31%, not 9%",
  ],
  [
    "A nurse earns £29,400 here and £33,900 across the border, £3,500 more.",
    "difference at £3,500: £33,900 less £29,400 is £4,500, not £3,500",
  ],
  ["Last year 254 joined and 212 left, a net gain of 52.", "difference at 52: 254 less 212 is 42, not 52"],
  [
    "The shaft, now 14 metres deep, will be taken down to 26 metres, a gain of 14 metres.",
    "difference at 14 metres: 26 metres less 14 metres is 12 metres, not 14 metres",
  ],
  [
    "The town would send out the forms 28 days ahead instead of 19, which gains eleven days.",
    "difference at eleven days: 28 days less 19 is nine days, not eleven days",
  ],
  [
    "Order it today and it comes in 38 weeks. Last summer you waited 52 weeks, so that's 16 weeks saved.",
    "difference at 16 weeks: 52 weeks less 38 weeks is 14 weeks, not 16 weeks",
  ],
  [
    "The payroll goes from 5,850 to 5,100, or 850 posts fewer.",
    "difference at 850 posts: 5,850 less 5,100 is 750 posts, not 850 posts",
  ],
  [
    "Of 17 clients who walked away, 11 have returned, which leaves five.",
    "difference at five: 17 clients less 11 is six, not five",
  ],
  [
    "Of 2,021 members 1,969 were on the list, so 152 were not.",
    "difference at 152: 2,021 members less 1,969 is 52, not 152",
  ],
  [
    "A box is €480 by train and went for €1,150 by road, more than three times as much.",
    "multiple at three times: €1,150 is 2.4 times €480, not more than three times",
  ],
  [
    "Turnout, which was 58% in 2018, reached 64% this time, eight points higher.",
    "difference at eight points: 64% less 58% is six points, not eight points",
  ],
  [
    "Pressure dropped from 148 to 136 mmHg in the treated group, an improvement of 16 mmHg that surprised them.",
    "difference at 16 mmHg: 148 millimetres of mercury less 136 mmHg is 12 mmHg, not 16 mmHg",
  ],
  [
    "Rents in the Heights, £1,150 a month two years ago, now cost £1,380, which is 25% more.",
    "growth rate at 25%: £1,150 a month to £1,380 is a rise of 20%, not 25%",
  ],
  [
    "The maker shipped 12.8 million units versus 11.2 million in the same quarter last year, for growth of 12.1%.",
    "growth rate at 12.1%: 11.2 million to 12.8 million units is a rise of 14.3%, not 12.1%",
  ],
  [
    "At 88.5%, cover in the district is 4.5 percentage points short of the 95% needed.",
    "difference at 4.5 percentage points: 95% less 88.5% is 6.5 percentage points, not 4.5 percentage points",
  ],
  [
    "We budgeted 300 developer hours, we've burned 268, so there are still 42 in the bank.",
    "difference at 42: 300 developer hours less 268 is 32, not 42",
  ],
  [
    "Hospitals reported fewer infections than a year ago: 241, compared with 212.",
    "direction at 241: from 212 to 241 is a rise, not a fall",
  ],
  [
    "When it began it drew 4,650 visitors; this year's 18,600 was six times that.",
    "multiple at six times: 18,600 is 4 times 4,650 visitors, not six times",
  ],
  [
    "It pays £612 a week, £126 less than the £728 of the next town.",
    "difference at £126: £728 less £612 a week is £116, not £126",
  ],
  [
    "When she came she found 310 sites. Today there are 230, 90 fewer.",
    "difference at 90: 310 sites less 230 is 80, not 90",
  ],
  [
    "The champion has 74 points, the runner-up 66, a lead of six points.",
    "difference at six points: 74 points less 66 is eight points, not six points",
  ],
  [
    "Private deposits added 30.7 billion crowns and reached 702.5 billion, from 681.7 billion the year before.",
    "difference at 30.7 billion crowns: 702.5 billion less 681.7 billion is 20.8 billion crowns, not 30.7 billion crowns",
  ],
  [
    "The bill came to $84.6 million, against the $79 million voted, so $6.5 million had to be found elsewhere.",
    "difference at $6.5 million: $84.6 million less $79 million is $5.6 million, not $6.5 million",
  ],
  ["It leaked 206, so it overshot a target of 180 by 16.", "difference at 16: 206 less 180 is 26, not 16"],
  [
    "Grain yield was lower, from a mean of 5.41 tonnes down to 5.62.",
    "direction at 5.62: from 5.41 tonnes to 5.62 is a rise, not a fall",
  ],
  [
    "Winter wheat accounts for 9.24 million tonnes, its sister for 1.29 million, and the two together for 10.7 million.",
    "sum at 10.7 million: 9.24 million tonnes + 1.29 million is 10.5 million, not 10.7 million",
  ],
  [
    "Profit was €40 million, up from €52 million.",
    "direction at €40 million: from €52 million to €40 million is a fall, not a rise",
  ],
  [
    "Capital spending will be €480 million, a cut from €395 million.",
    "direction at €480 million: from €395 million to €480 million is a rise, not a fall",
  ],
  [
    "They closed 37 cases, fewer than the 30 of last year.",
    "direction at 37 cases: from 30 to 37 cases is a rise, not a fall",
  ],
  [
    "The workforce rose to 8,742; in spring it had been 9,015.",
    "direction at 8,742: from 9,015 to 8,742 is a fall, not a rise",
  ],
];

describe("a change, a multiple or a fact as it is written", () => {
  tellsEach(CONTRADICTED);
});
