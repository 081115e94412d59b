import { type Contradicted, tellsEach } from "./reading";

const CONTRADICTED: readonly Contradicted[] = [
  [
    "Employers will chip in an extra €95m a year, a record. Caldor Ports pays more than half of that, €41m a year.",
    "share at half: €41m a year of €95m a year is 43 %, not more than half",
  ],
  [
    "The walkout costs $14 million a day. Osterhaug alone is losing some $2 million, over a quarter of that.",
    "share at a quarter: about $2 million of $14 million a day is 14 %, not more than a quarter",
  ],
  [
    "The backlog is $97 billion, of which gas carriers make 41%, or about $4 billion.",
    "share at 41%: about $4 billion of $97 billion is 4%, not 41%",
  ],
  [
    "The office closed 42,700 cases, 5,800 more than the 36,900 of 2023. It said yes in 18,360 of them, 48.2%.",
    "share at 48.2%: 18,360 of 36,900 is 49.8%, not 48.2%",
  ],
  [
    "The airline scrubbed 1,184 of the 1,932 departures, or 61.3%. By April that share had risen to 56.6%.",
    "direction at 56.6%: from 61.3% to 56.6% is a fall, not a rise",
  ],
  [
    "Exactly 83.6 million people played at least monthly, more than the 79.2 million of a year earlier but fewer than the 81.5 million of the spring.",
    "direction at 81.5 million: from 81.5 million to 83.6 million people is a rise, not a fall",
  ],
  [
    "They will pay it €69m over four years, or €24m a year.",
    "average at €24m a year: €69m divided by four years is €17m a year, not €24m a year",
  ],
  [
    "The storm gave rise to 96,300 claims at a cost of €812.4 million, or €8,680 apiece.",
    "average at €8,680: €812.4 million divided by 96,300 claims is €8,436, not €8,680",
  ],
  [
    "A ban should save 2.3 million policyholders €14.5 million a year, some €63 each.",
    "average at €63: €14.5 million a year divided by 2.3 million policyholders is €6, not about €63",
  ],
  [
    "It was fined $4.5 million on account of 98,000 consumers. At about $459 for each person affected, the sanction is small.",
    "average at $459: $4.5 million divided by 98,000 consumers is $46, not about $459",
  ],
  [
    "It has sold 870,000 tonnes forward at $7,420 on average, worth $6.3 billion.",
    "average at $6.3 billion: 870,000 tonnes times $7,420 is $6.5 billion, not $6.3 billion",
  ],
  [
    "In Westry 7.4 per cent of home policies produced a claim, some nine times the national figure of 8 per cent.",
    "multiple at nine times: 7.4 per cent is 0.93 times 8 per cent, not about nine times",
  ],
  [
    "| € million | FY2025 | FY2024 | Change |\n|---|---|---|---|\n| Revenue | 1,312 | 1,264 | +3.8% |\n| Profit | 148 | 139 | +6.5% |\n| Net debt | 287 | 322 | -19.0% |",
    "growth rate at -19.0%: €322 million to €287 million is a fall of 10.9%, not -19.0%",
  ],
  [
    "The main reason for leaving was pay for 43%, housing for 31% and distance from home for 71%.",
    "sum at 71%: 43% + 31% + 71% is 145%, more than there is",
  ],
  [
    "The business turned over €895 million in 2024 [@market], 3.8% more than the €850 million of the previous year.",
    "growth rate at 3.8%: €850 million to €895 million is a rise of 5.3%, not 3.8%",
  ],
  [
    "Each subscriber brought in $4.63 a month, 12% more than the $4.53 of last year.",
    "growth rate at 12%: $4.53 to $4.63 a month is a rise of 2%, not 12%",
  ],
  [
    "58% of poor children have an adult at home who earns, up nine per cent in a decade from 49%.",
    "growth rate at nine per cent: 49% to 58% is a rise of 9 percentage points, or 18 %, not nine per cent",
  ],
  [
    "Her 240 records, at €25 apiece, made €5,000.",
    "average at €5,000: 240 records times €25 is €6,000, not €5,000",
  ],
  [
    "Of 164 deck pieces 118 hang, so 56 are missing.",
    "difference at 56: 164 deck pieces less 118 is 46, not 56",
  ],
  [
    "Barely three of eleven recommendations had been heeded, so seven were outstanding.",
    "difference at seven: eleven recommendations less three is eight, not seven",
  ],
  [
    "It distributed 1.48 million parcels. Children got 513,400 of them, which is more than four in ten.",
    "share at four in ten: 513,400 of 1.48 million parcels is 35 %, not more than four in ten",
  ],
  [
    "The final count was of 1,446,300 parcels. Yet children's parcels, 531,000, are 35.5% of the total.",
    "share at 35.5%: 531,000 of 1,446,300 parcels is 36.7%, not 35.5%",
  ],
  [
    "| Division | Sales, €m |\n|---|---|\n| Ammunition | 1,120 |\n| Vehicles | 943 |\n| Other | 316 |\n| Group | 2,397 |",
    "sum at 2,397: €1.12 billion + €943 million + €316 million is €2.379 billion, not €2.397 billion",
  ],
  [
    "It costs €18 million a year for five years, so €80 million overall.",
    "average at €80 million: five years of €18 million a year are €90 million, not €80 million",
  ],
  [
    "The cars covered 29.3 million miles. They were in 95 crashes, or 3.58 per million miles, against 4.59 a year before.",
    "average at 3.58 per million miles: 95 crashes in 29.3 million miles are 3.24 per million miles, not 3.58 per million miles",
  ],
  [
    "He wintered 640 hives and found 231 dead, 36 per cent; 419 survived.",
    "difference at 419: 640 hives less 231 is 409, not 419",
  ],
  [
    "Charges came to 87 billion crowns, more than double last year's 41 million.",
    "multiple at double: 87 billion crowns is 2100 times 41 million, not more than double",
  ],
  [
    "The debts equal 168% of income, having fallen 13% from 181% in 2022.",
    "growth rate at 13%: 181% to 168% is a fall of 13 percentage points, or 7%, not 13%",
  ],
  [
    "Pre-tax earnings rose to 512 million, having been 547 million.",
    "direction at 512 million: from 547 million to 512 million is a fall, not a rise",
  ],
  [
    "Sales fell to 28 million, compared with 25 million a year earlier.",
    "direction at 28 million: from 25 million to 28 million is a rise, not a fall",
  ],
  [
    "| | Tovero | Ambrell | Both |\n|---|---|---|---|\n| Miles (million) | 21.1 | 7.9 | 29.3 |\n| Crashes | 68 | 37 | 105 |\n| Injured | 15 | 9 | 24 |\n| Crashes per million miles | 0.70 | 1.14 | 0.82 |",
    "sum at 29.3: 21.1 million miles + 7.9 million miles is 29 million miles, not 29.3 million miles",
  ],
  [
    "The three schools took 18, 20 and 22 pupils, on average thirty.",
    "average at thirty: the average of 18 pupils, 20 pupils and 22 pupils is twenty, not thirty",
  ],
];

const SOUND: readonly string[] = [
  "The main reason for leaving was pay for 43%, housing for 31% and distance from home for 26%.",
  "The main reason was pay for 43% of men, against 51% of women, and housing for 31%.",
  "Her 240 records, at €25 apiece, made €6,000.",
  "Of 164 deck pieces 118 hang, so 46 are missing.",
  "It distributed 1.48 million parcels. Children got 613,400 of them, which is more than four in ten.",
  "| Division | Sales, €m |\n|---|---|\n| Ammunition | 1,120 |\n| Vehicles | 943 |\n| Group | 4,397 |",
  "| € million | FY2025 | FY2024 | Change |\n|---|---|---|---|\n| Revenue | 1,312 | 1,264 | +3.8% |\n| Profit | 148 | 139 | +6.5% |\n| Net debt | 287 | 322 | -10.9% |",
  "How many of the 28 jets are here? Twelve have been delivered, of which nine are accepted. The remaining sixteen will come by 2028.",
  "The bonus was 60 grand and it did get more to sign, 15 out of 100 instead of 11.",
  "We lent 9.3 billion crowns, up 18% from 7.9 billion a year ago, and the loan book reached 148.6 billion, which is growth of 4.1%.",
  "That's €2.60 for a thousand plays, or about a quarter of a cent each.",
  "Revenue was $42.6 million, up 94% from $22.0 million, and up from $36.9 million in the second quarter.",
  "It costs €18 million a year for five years, so €90 million overall.",
  "The cars covered 29.3 million miles. They were in 95 crashes, or 3.24 per million miles, against 4.59 a year before.",
  "He wintered 640 hives and found 231 dead, 36 per cent; 409 survived.",
  "Charges came to 87 million crowns, more than double last year's 41 million.",
  "The debts equal 168% of income, having fallen 7% from 181% in 2022.",
  "Pre-tax earnings rose to 547 million, having been 512 million.",
  "Sales fell to 28 million, compared with 25 million at its rival.",
  "Tovero took $42.6 million, nearly double the $22 million of a year ago, and Ambrell $17.8 million, 51% more.",
  "About 9,600 were shipped in the first nine months of 2026, more than three times the 2,900 of the same period of 2025.",
  "It said that six sites had closed since January and that two or three more would follow.",
  "The backlog grew by 8.5%, from 5,410 to 5,870 thousand tonnes.",
  "Net borrowings are €640m, 1.4 times EBITDA of €475m.",
  "The three schools took 18, 20 and 22 pupils, on average twenty.",
  "Employers will chip in an extra €95m a year, a record. Caldor Ports pays more than half of that, €51m a year.",
  "The walkout costs $14 million a day. Osterhaug alone is losing some $4 million, over a quarter of that.",
  "The backlog is $97 billion, of which gas carriers make 41%, or about $40 billion.",
  "The office closed 42,700 cases, 5,800 more than the 36,900 of 2023. It said yes in 18,360 of them, 43%.",
  "The airline scrubbed 1,184 of the 1,932 departures, or 61.3%. By April that share had risen to 66.6%.",
  "Some 80.6 million people played at least monthly, more than the 79.2 million of a year earlier but fewer than the 81.5 million of the spring.",
  "They will pay it €69m over four years, or €17m a year.",
  "They will pay it €69m over four years, or €9m a month.",
  "The storm gave rise to 96,300 claims at a cost of €812.4 million, or €8,440 apiece.",
  "A ban should save 2.3 million policyholders €14.5 million a year, some €6 each.",
  "It was fined $4.5 million on account of 98,000 consumers. At about $46 for each person affected, the sanction is small.",
  "It has sold 870,000 tonnes forward at $7,420 on average, worth $6.5 billion.",
  "In Westry 7.4 per cent of home policies produced a claim, some nine times the national figure of 0.8 per cent.",
  "The fund paid €7 million to 40 firms, at most €300,000 each.",
  "It sold 40 flats for €12 million and 12 shops, at €500,000 each.",
  "The band sold 40,000 tickets at £30 for £1.2 million.",
  "Of 40 teams, 12 went home, so 3 remained in each group.",
  "The house has 12 flats. It costs €4 million, half of that in cash.",
  "The plan needs €12 million, and 300 people, or €5 million a year for 10 years.",
];

describe("a share or a price of each in a rarer way", () => {
  tellsEach(CONTRADICTED, SOUND);
});
