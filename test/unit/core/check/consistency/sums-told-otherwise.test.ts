import { type Contradicted, tellsEach } from "./reading";

const CONTRADICTED: readonly Contradicted[] = [
  [
    "Pellworth supplied 53% and Brannock 13%; together they hold 84%.",
    "sum at 84%: 53% + 13% is 66%, not 84%",
  ],
  [
    "Ostrava Peak supplied $1.1 billion of the fresh capital, while Fenwright contributed $500 million and the fund $650 million. Together the three wrote cheques for $2.35 billion.",
    "sum at $2.35 billion: $1.1 billion + $500 million + $650 million is $2.25 billion, not $2.35 billion",
  ],
  [
    "With 640 staff there and 815 at Corvane, the two employ 1,555 people between them.",
    "sum at 1,555 people: 640 staff + 815 is 1,455 people, not 1,555 people",
  ],
  [
    "Lumora's 1,046 screens, Odelle's 684, Starfield's 311 and the independents' 742 come to 2,873.",
    "sum at 2,873: 1,046 screens + 684 + 311 + 742 is 2,783, not 2,873",
  ],
  [
    "The four largest groups, from Zendar (268,000), Quorat (179,000), Maresia (154,000) and Ilvany (121,000), add up to 740,000.",
    "sum at 740,000: 268,000 + 179,000 + 154,000 + 121,000 is 722,000, not 740,000",
  ],
  [
    "By cause, falls made up 38%, burns and explosions 31% and moving loads 17%, jointly 76%.",
    "sum at 76%: 38% + 31% + 17% is 86%, not 76%",
  ],
  [
    "Sales of six months came to €6.15 billion, of which machines contributed €4.51 billion and services €1.73 billion.",
    "sum at €6.15 billion: €4.51 billion + €1.73 billion is €6.24 billion, not €6.15 billion",
  ],
  [
    "It reported sales of €975 million, of which charges to airlines brought in €612.4 million, shops and parking €278.7 million and property the remaining €74.1 million.",
    "sum at €74.1 million: €975 million less €612.4 million and €278.7 million is €83.9 million, not €74.1 million",
  ],
  [
    "The hall swallows €265 million, of which €180 million is spent and €95 million to go.",
    "sum at €265 million: €180 million + €95 million is €275 million, not €265 million",
  ],
  [
    "Net catastrophe losses were $1.96 billion: Sable Canyon $1.15 billion, Tolliver $640 million and the November floods $330 million.",
    "sum at $1.96 billion: $1.15 billion + $640 million + $330 million is $2.12 billion, not $1.96 billion",
  ],
];

const SOUND: readonly string[] = [
  "Ostrava Peak supplied $1.1 billion of the fresh capital, while Fenwright contributed $500 million and the fund $650 million. Together the three wrote cheques for $2.25 billion.",
  "With 640 staff there and 815 at Corvane, the two employ 1,455 people between them.",
  "Lumora's 1,046 screens, Odelle's 684, Starfield's 311 and the independents' 742 come to 2,783.",
  "The four largest groups, from Zendar (268,000), Quorat (179,000), Maresia (154,000) and Ilvany (121,000), add up to 722,000.",
  "By cause, falls made up 38%, burns and explosions 31% and moving loads 17%, jointly 87%.",
  "Sales came to €6.15 billion, of which machines contributed €4.42 billion and services €1.73 billion.",
  "Sales came to €6.15 billion, of which machines contributed €4.12 billion and services €1.23 billion.",
  "Sales came to €6.15 billion, of which machines contributed €4.42 billion, up from €4.1 billion, and services €1.73 billion.",
  "Of 80 patients, of which 50 smoked and 40 drank, none died.",
  "It reported sales of €975 million, of which charges to airlines brought in €612.4 million, shops and parking €278.7 million and property the remaining €83.9 million.",
  "The hall swallows €265 million, of which €180 million is spent and €85 million to go.",
  "Net catastrophe losses were $2.12 billion: Sable Canyon $1.15 billion, Tolliver $640 million and the November floods $330 million.",
  "Rents of €610 and €650 come to 40% of the wages of €3,000.",
  "The two houses, at €310,000 and €350,000, came to auction with 20 others.",
];

describe("a sum told in a rarer way", () => {
  tellsEach(CONTRADICTED, SOUND);
});
