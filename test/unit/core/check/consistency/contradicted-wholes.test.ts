import { type Contradicted, tellsEach } from "./reading";

/** Sentences as papers, firms and clubs write them, made up before the rules were tried on them. */
const CONTRADICTED: readonly Contradicted[] = [
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
    "Of the 12 kiosks on the quays, seven stand in Vannoy and six in Holmar.",
    "sum at 12 kiosks: seven + six is 13 kiosks, not 12 kiosks",
  ],
  [
    "The bank set aside $2.4bn in total, made up of $1.5bn for loans and $0.7bn for fines.",
    "sum at $2.4bn: $1.5bn + $0.7bn is $2.2bn, not $2.4bn",
  ],
  [
    "Of the 1,500 households surveyed, 450, or 35%, had no savings.",
    "share at 35%: 450 of 1,500 households is 30%, not 35%",
  ],
  [
    "Some 58% of voters backed the plan, 31% opposed it and the other 21% did not know.",
    "sum at 21%: 100 % less about 58% and 31% is 11%, not 21%",
  ],
  [
    "They counted 27,316 manoeuvres by 1,024 satellites, a mean of 22.7 for each.",
    "average at 22.7: 27,316 manoeuvres divided by 1,024 satellites is 26.7 each, not 22.7",
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
    "In the trial, 12 of 150 patients on the drug relapsed (8%), compared with 27 of 150 on placebo (24%).",
    "share at 24%: 27 of 150 is 18%, not 24%",
  ],
  [
    "The four samples weighed 12.1 g, 12.4 g, 11.9 g and 12.8 g, a mean of 12.6 g.",
    "average at 12.6 g: the average of 12.1 g, 12.4 g, 11.9 g and 12.8 g is 12.3 g, not 12.6 g",
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
    "The survey of 2,050 adults found that 1,230 of them, or 65%, were in favour.",
    "share at 65%: 1,230 adults of 2,050 adults is 60%, not 65%",
  ],
  [
    "Of the 48 patients who received the drug, 31 recovered (72%).",
    "share at 72%: 31 of 48 patients is 65%, not 72%",
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
    "The party won 112 of the 240 seats, more than half.",
    "share at half: 112 of 240 seats is 47 %, not more than half",
  ],
  [
    "The study followed 64 children, 36 boys and 32 girls, for five years.",
    "sum at 64 children: 36 boys + 32 girls is 68 children, not 64 children",
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
    "The budget has three parts:\n\n- Staff: £12.5 million\n- Buildings: £6.2 million\n- Research: £4.8 million\n- Total: £24.5 million\n",
    "sum at £24.5 million: £12.5 million + £6.2 million + £4.8 million is £23.5 million, not £24.5 million",
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
    "The team's three bowlers took 4, 3 and 2 wickets, ten in all.",
    "sum at ten: 4 wickets + 3 wickets + 2 wickets is nine, not ten",
  ],
  [
    "In the control group 24 of 300 (8%) fell ill; in the treated group it was 15 of 300 (6%).",
    "share at 6%: 15 of 300 is 5%, not 6%",
  ],
  [
    "The 36 participants, 21 women and 17 men, were paid £20 each.",
    "sum at 36 participants: 21 women + 17 men is 38 participants, not 36 participants",
  ],
  [
    "Only 84 of the 350 schools replied, a response rate of 34%.",
    "share at 34%: 84 of 350 schools is 24%, not 34%",
  ],
  [
    "Rainfall was 48 mm in June, 61 mm in July and 39 mm in August, 158 mm for the whole summer.",
    "sum at 158 mm: 48 mm + 61 mm + 39 mm is 148 mm, not 158 mm",
  ],
  [
    "The council approved a £92 million budget on Tuesday: £51 million will go to schools, £26 million to social care and £11 million to roads, with nothing left over.",
    "sum at £92 million: £51 million + £26 million + £11 million is £88 million, not £92 million",
  ],
  [
    "Researchers tested 1,150 samples from 40 wells and found lead in 276 of them (26%).",
    "share at 26%: 276 of 1,150 samples is 24%, not 26%",
  ],
  [
    "Half of the 58 delegates, 26, stayed away from the vote.",
    "share at Half: 26 of 58 delegates is 45 %, not half",
  ],
  [
    "The hospital trust runs four sites, with 320, 210, 145 and 90 beds respectively, for 785 beds in all.",
    "sum at 785 beds: 320 beds + 210 beds + 145 beds + 90 beds is 765 beds, not 785 beds",
  ],
  [
    "Of the €7.5 billion fund, €3.2 billion goes to farmers, €2.6 billion to cities and the remaining €2.7 billion to research.",
    "sum at €2.7 billion: €7.5 billion less €3.2 billion and €2.6 billion is €1.7 billion, not €2.7 billion",
  ],
  [
    "The trial's 812 volunteers, 431 women and 391 men, were followed for two years.",
    "sum at 812 volunteers: 431 women + 391 men is 822 volunteers, not 812 volunteers",
  ],
  [
    "The three towns have 12,400, 8,650 and 6,300 inhabitants, a total of 29,350.",
    "sum at 29,350: 12,400 inhabitants + 8,650 inhabitants + 6,300 inhabitants is 27,350, not 29,350",
  ],
  [
    "The subsidy covers 30% of the price: £4,500 of a £12,000 heat pump, or 30%.",
    "share at 30%: £4,500 of £12,000 is 38%, not 30%",
  ],
  [
    "Profit was $48 million on sales of $640 million, a margin of 8.5%.",
    "share at 8.5%: $48 million of $640 million is 7.5%, not 8.5%",
  ],
  [
    "The survey reached 3,200 people in five cities; 1,376 of them (38%) said they had cut back on meat.",
    "share at 38%: 1,376 of 3,200 people is 43%, not 38%",
  ],
  [
    "The film took $86 million at home and $141 million abroad, for a worldwide total of $237 million.",
    "sum at $237 million: $86 million + $141 million is $227 million, not $237 million",
  ],
  [
    "The country's forests cover 4.2 million hectares, or 31 percent of its 11.6 million hectares.",
    "share at 31 percent: 4.2 million hectares of 11.6 million hectares is 36 percent, not 31 percent",
  ],
  [
    "The orchestra has 82 players: 50 strings, 16 woodwind and brass, and 12 percussion.",
    "sum at 82 players: 50 strings + 16 + 12 is 78 players, not 82 players",
  ],
  ["Only 57 of the 190 trains ran on time, or 40%.", "share at 40%: 57 of 190 trains is 30%, not 40%"],
  [
    "The estate was divided into three lots of 120, 85 and 40 hectares, 255 hectares in total.",
    "sum at 255 hectares: 120 hectares + 85 hectares + 40 hectares is 245 hectares, not 255 hectares",
  ],
  [
    "In the study 220 people took the pill and 215 the placebo, 445 people altogether.",
    "sum at 445 people: 220 people + 215 is 435 people, not 445 people",
  ],
  [
    "About 30% of the 2,400 jobs, or 960, are at risk.",
    "share at 30%: 960 of 2,400 jobs is 40%, not about 30%",
  ],
  [
    "Losses were $1.96 billion: the fire $1.15 billion, the storm $640 million and the flood $330 million.",
    "sum at $1.96 billion: $1.15 billion + $640 million + $330 million is $2.12 billion, not $1.96 billion",
  ],
  [
    "It credits Halcyra with 41% of supply, Brontide with 17% and Ovessa with 11%, which makes 79% between them.",
    "sum at 79%: 41% + 17% + 11% is 69%, not 79%",
  ],
  [
    "51% were glad of it and 38% sorry; the other 13% kept quiet.",
    "sum at 13%: 100 % less 51% and 38% is 11%, not 13%",
  ],
  [
    "Revenue was €2,367 million. More than half of it, €1,035 million, is from television.",
    "share at half: €1,035 million of €2,367 million is 44 %, not more than half",
  ],
  [
    "60 buses at €450,000 each, for a total of €29 million, will come in spring.",
    "average at €29 million: 60 buses times €450,000 is €27 million, not €29 million",
  ],
  [
    "Loans went to 148,000 people, £8,640 each on average and £12.8 billion in all.",
    "average at £12.8 billion: 148,000 people times £8,640 is £1.3 billion, not £12.8 billion",
  ],
  [
    "The minister has €38 million to scrap 14 boats, which is a bit less than €1 million a boat.",
    "average at €1 million: €38 million divided by 14 boats is €3 million each, not nearly €1 million",
  ],
  [
    "Sales dropped to $3.42 billion. The operating result was cut to $381 million, which leaves a margin of 9.3 per cent.",
    "share at 9.3 per cent: $381 million of $3.42 billion is 11.1 per cent, not 9.3 per cent",
  ],
  [
    "Audited revenue rose to €2,367 million, 26% up. More than half of it, €1,135 million, is from television.",
    "share at half: €1,135 million of €2,367 million is 48 %, not more than half",
  ],
  [
    "A bag that was £4.20 is now £5.46. That's 13% more, says the Shoppers' Council.",
    "growth rate at 13%: £4.20 to £5.46 is a rise of 30%, not 13%",
  ],
  [
    "The port sent off 1,972 trains after 2,465, a drop of a quarter.",
    "growth rate at a quarter: 2,465 to 1,972 trains is a fall of 20 %, not a quarter",
  ],
  [
    "Exports came to £24.1 billion, of which £14.0 billion, or 68%, went to the Union.",
    "share at 68%: £14.0 billion of £24.1 billion is 58%, not 68%",
  ],
  [
    "The officer threw out 1,350 ballots, 18 per cent of the 9,000 cast.",
    "share at 18 per cent: 1,350 ballots of 9,000 is 15 per cent, not 18 per cent",
  ],
  [
    "Women now occupy 9 of the 25 seats on the supervisory board: that is 32%, and a record.",
    "share at 32%: 9 of 25 seats is 36%, not 32%",
  ],
  [
    "Add the 27 homes flooded on Quay Street to the 38 on Mill Lane and you get 75 households.",
    "sum at 75 households: 27 homes + 38 is 65 households, not 75 households",
  ],
  [
    "The combined capacity of the two reactors, rated at 880 MW and 1,045 MW, is 1,825 MW.",
    "sum at 1,825 MW: 880 MW + 1,045 MW is 1,925 MW, not 1,825 MW",
  ],
  [
    "Thirty-six new trams with 52 seats apiece give the network 1,972 extra seats.",
    "average at 1,972 extra seats: thirty-six new trams times 52 seats is 1,872 extra seats, not 1,972 extra seats",
  ],
  [
    "The £51m, to be divided evenly between 3,400 claimants, will mean about £12,000 for each.",
    "average at £12,000: £51m divided by 3,400 claimants is £15,000 each, not about £12,000",
  ],
];

describe("a sum, a share or an average as it is written", () => {
  tellsEach(CONTRADICTED);
});
