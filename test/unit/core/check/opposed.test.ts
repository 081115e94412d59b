import assert from "node:assert/strict";
import { corpusOf, source, verdictsOf } from "./desk";

/** One number on both sides that the sentences around it set against each other. */
const OPPOSED: readonly (readonly [draft: string, source: string, verdict: string])[] = [
  [
    "Owners of a typical house would pay $58 more a month.",
    "Owners of a typical house would pay about $58 a year.",
    "$58: conflicting (period)",
  ],
  [
    "The league permits losses of £105 million in a single year.",
    "Over three years the league permits losses of £105 million.",
    "£105 million: conflicting (period)",
  ],
  [
    "The club sold nine players for £31 million apiece.",
    "The club sold nine players for £31 million in all.",
    "£31 million: conflicting (period)",
  ],
  [
    "Depreciation should rise by 17% of revenue in 2027.",
    "Depreciation should reach 17% of revenue in 2027.",
    "17%: conflicting (growth for level)",
  ],
  [
    "Skerry's fund pays €45 for each colony lost to keepers with fewer than 20 colonies.",
    "The fund of Skerry pays 45 euros for each colony lost to keepers with at least 20 colonies.",
    "20 colonies: conflicting (direction)",
  ],
  [
    "Some 640 design changes explain 4.1 billion of Skerry's overrun, wages and steel 2.3 billion and the weak crown 2.1 billion.",
    "Of Skerry's overrun, 4.1 billion is put down to 640 changes of design, 3.2 billion to wages and steel, and 2.1 billion to a weaker crown.",
    "4.1 billion: supported",
  ],
  ["Unemployment fell to 4.1% in May.", "In May unemployment rose to 4.1%.", "4.1%: conflicting (direction)"],
  [
    "The average wait at Halden rose from 19 days to 26 days.",
    "The average wait at Halden was 19 days, down from 26 days.",
    "26 days: conflicting (direction)",
  ],
  [
    "The harvest of Skerry rose to 61,700 tonnes.",
    "Skerry had a harvest of 61,700 tonnes in 2025 (2024: 63,900 tonnes).",
    "61,700 tonnes: conflicting (direction)",
  ],
  [
    "Net debt of Skerry fell to $2.9 billion.",
    "Skerry has net debt of $2.9 billion, up from $2.4 billion.",
    "$2.9 billion: conflicting (direction)",
  ],
  [
    "The harvest tax of Skerry eased to 11.4 per cent in May.",
    "The harvest tax of Skerry reached 11.4 per cent in May, against 7.9 per cent in January.",
    "11.4 per cent: conflicting (direction)",
  ],
  [
    "Analysts expect Skerry to report a profit of €60 million.",
    "The analysts expect Skerry to report a loss of €60 million.",
    "€60 million: conflicting (direction)",
  ],
  [
    "Skerry ended the year with a €9 million budget surplus.",
    "Skerry's budget deficit for the year was €9 million.",
    "€9 million: conflicting (direction)",
  ],
  [
    "Wild bees outnumbered honeybees by three to one.",
    "Honeybees outnumbered wild bees by three to one.",
    "three: conflicting (inverted ratio)",
  ],
  [
    "An Indian emits six times as much carbon as an American.",
    "An American emits six times as much carbon as an Indian.",
    "six times: conflicting (inverted ratio)",
  ],
  [
    "Net profit of Skerry grew by $74.8 million in the quarter.",
    "Net profit of Skerry was $74.8 million in the quarter, compared with $58.3 million a year ago.",
    "$74.8 million: conflicting (growth for level)",
  ],
  [
    "Skerry's expenditure on energy declined by €27.9 million.",
    "Skerry's energy cost €27.9 million, down from €34.6 million.",
    "€27.9 million: conflicting (growth for level)",
  ],
  [
    "At least 12% of the passengers of Skerry entitled to compensation have claimed it.",
    "No more than 12% of the passengers of Skerry entitled to compensation have claimed it.",
    "12%: conflicting (direction)",
  ],
  [
    "Some 310,000 pensioners of Skerry will profit, 71% of them men.",
    "About 310,000 pensioners of Skerry will benefit, of whom 71% are women.",
    "71%: conflicting (subject)",
  ],
  [
    "In February 41% of the calls to Skerry's claims line were picked up.",
    "In February 41% of the calls made to Skerry's claims line went unanswered.",
    "41%: conflicting (subject)",
  ],
  [
    "Skerry's headcount has edged down to 22,300.",
    "Skerry had a headcount of 22,300 at the end of June, from 21,900 in February.",
    "22,300: conflicting (direction)",
  ],
];

/** Told in other words, and the same. */
const ALIKE: readonly (readonly [draft: string, source: string])[] = [
  ["Each member pays $12 a year.", "Members pay $12 yearly."],
  ["Owners pay $480 each year.", "Owners pay $480 a year."],
  [
    "The league permits losses of £105 million over three years.",
    "Over three years the league permits losses of £105 million.",
  ],
  ["Unemployment fell in April and then rose to 4.1% in May.", "In May unemployment rose to 4.1%."],
  [
    "Skerry's harvest fell to 61,700 tonnes.",
    "Skerry had a harvest of 61,700 tonnes, after 63,900 tonnes in 2024.",
  ],
  ["The backlog rose to 260 cases in 2023.", "The backlog was 190 cases, down from 260 cases."],
  ["Growth reached 3% in May.", "In May growth was 3%."],
  [
    "The operating margin of Skerry was 12.4%, which compares with 13.1% in spring and 10.7% a year earlier.",
    "Skerry's operating margin was 12.4%, against 13.1% in the second quarter and 10.7% a year ago.",
  ],
  [
    "Skerry had a trade surplus of $9 billion with Halden.",
    "Halden had a trade deficit of $9 billion with Skerry.",
  ],
  ["Skerry lost €60 million of its profit.", "Skerry's profit shrank by €60 million."],
  ["Inflation stood at 3% in May.", "Prices rose by 3% in May."],
  [
    "The volume of Skerry shrank, from 2.49 million to 2.26 million hectolitres.",
    "Skerry's volume fell faster, by 9.2%, to 2.26 million hectolitres from 2.49 million.",
  ],
  [
    "Fewer than half of those attacked in Skerry, namely 46%, paid.",
    "In Skerry 46% of those who were attacked paid.",
  ],
  [
    "Of Skerry's pensioners 71% are women, men being 29%.",
    "About 310,000 pensioners of Skerry will benefit, of whom 71% are women and 29% men.",
  ],
  [
    "Some 310,000 pensioners of Skerry will profit, 71% of them men.",
    "About 310,000 pensioners of Skerry will benefit, of whom 71% are men.",
  ],
  [
    "Up to 12% of Skerry's passengers claimed.",
    "At least 8% and at most 12% of Skerry's passengers claimed.",
  ],
  [
    "Skerry's fund pays €45 for each colony lost; keepers with fewer than 20 colonies get nothing.",
    "The fund of Skerry pays 45 euros for each colony lost, and goes to keepers with at least 20 colonies.",
  ],
  [
    "Skerry's pay rises cooled to 4.2% in the spring quarter from 4.9% in the winter one.",
    "Skerry's average pay was 4.2% higher in the second quarter than a year before, after 4.9% in the first.",
  ],
  [
    "Were all of Skerry's 7,400 eligible patients treated for a week, it would save €8.4 million.",
    "For the roughly 7,400 eligible patients a year in Skerry the course would save an estimated €8.4 million.",
  ],
  [
    "So Skerrin still makes up just 14% of Skerry's group revenue.",
    "Skerry's new antibiotic Skerrin brought in €58.3 million, an increase of 41% over last year's quarter.",
  ],
  [
    "On growth in Skerry the range runs from 1.2% to 1.9%, and the median of 14 houses is 1.6%.",
    "| Forecaster for Skerry | CPI 2026 | GDP 2026 |\n|---|---|---|\n| Halmar | 2.4% | 1.9% |\n| Storvik | 1.8% | 1.2% |\n| Median of 14 houses | 2.1% | 1.6% |",
  ],
  [
    "Treatment took 43%, prevention 14%, police and courts 9%; administration accounted for 6%, and for 17% nobody stated a purpose.",
    "Of the money spent, 43% went to treatment, 14% to prevention, 11% to police and courts, 9% to harm reduction and 6% to administration; 17% was not assigned to any purpose.",
  ],
  [
    "Shipments of Skerry plc reached 121,000 heat pumps, 12,000 up on the year and hence 11% higher.",
    "Shares in Skerry plc rose 7.8% on Tuesday after the maker of heat pumps said that it had shipped 121,000 heat pumps.",
  ],
  [
    "Groups of three met at Skerry twice weekly, for 40 minutes at a time, over 15 weeks.",
    "Tutored pupils of Skerry were offered two sessions of 40 minutes a week for 15 weeks.",
  ],
  [
    "Under Skerry's model the poorer half would gain 4.1 per cent and the top hundredth forgo 2.8 per cent.",
    "Skerry's model raised the income of the lower half by 4.1% and lowered that of the top 1% by 2.8%.",
  ],
  [
    "Some 640 design changes explain 4.1 billion of Skerry's overrun, wages and steel 3.2 billion and the weak crown 2.1 billion.",
    "Of Skerry's overrun, 4.1 billion is put down to 640 changes of design, 3.2 billion to wages and steel, and 2.1 billion to a weaker crown.",
  ],
  [
    "Her 240 LPs, at €25 apiece, made €6,000, and 31 gigs left €11,400.",
    "On her own label Skerry pressed 300 LPs at €11.20 each and sold 240 of them at €25. Touring: 31 gigs, €11,400 left over.",
  ],
  ["Revenue rose to $17 million in 2024.", "Revenue stood at $17 million in 2024."],
  [
    "Honeybees are outnumbered by wild bees by three to one.",
    "Wild bees outnumbered honeybees by three to one.",
  ],
  [
    "An American emits six times as much carbon as an Indian.",
    "Every American emits six times as much carbon as an Indian.",
  ],
];

/** The claim tells of both figures, and gives the draft's number to the other. */
const OUTRANKED: readonly (readonly [draft: string, source: string, verdict: string])[] = [
  [
    "Capital spending climbed by $128 million in the quarter.",
    "Capital spending rose by $35 million to $128 million in the quarter.",
    "$128 million: conflicting (growth for level)",
  ],
  [
    "The company's head count is now 240 employees.",
    "The company's head count is 3,260 employees, 240 fewer than a year ago.",
    "240 employees: conflicting (growth for level)",
  ],
  [
    "The operating margin of Skerry was 12.4%, which compares with 13.1% a year ago.",
    "Skerry's operating margin was 12.4%, against 13.1% in the second quarter and 10.7% a year ago.",
    "13.1%: conflicting (period)",
  ],
  [
    "The clinic has 19 nurses.",
    "The clinic has 14 nurses and 19 doctors.",
    "19 nurses: conflicting (subject)",
  ],
];

describe("one number said of different things", () => {
  for (const [draft, text, verdict] of [...OPPOSED, ...OUTRANKED]) {
    it(`${draft} — ${text}`, () => {
      assert.equal(verdictsOf(draft, corpusOf(source("s", text))).includes(verdict), true);
    });
  }

  for (const [draft, text] of ALIKE) {
    it(`does not conflict: ${draft} — ${text}`, () => {
      const verdicts = verdictsOf(draft, corpusOf(source("s", text)));
      assert.equal(
        verdicts.some((verdict) => verdict.includes("conflicting")),
        false,
        verdicts.join(),
      );
    });
  }
});
