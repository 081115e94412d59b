import assert from "node:assert/strict";
import { corpusOf, source, verdictsOf } from "./desk";

const EXCHANGED: readonly (readonly [rule: string, draft: string, source: string])[] = [
  [
    "the numbers of two things that are counted",
    "The new ferry of Skerry has room for 420 cars and 110 passengers.",
    "The new ferry of Skerry can carry 420 passengers and 110 cars.",
  ],
  [
    "the numbers of two owners",
    "Debris lay behind 36% of the manoeuvres and active satellites behind 57%.",
    "Debris caused 57% of the manoeuvres, other active satellites 36%, and objects of unknown origin 7%.",
  ],
  [
    "those of two sentences",
    "It had $2.75 billion in cash against debts of $1.92 billion.",
    "Cash stood at $1.92 billion. Debt was $2.75 billion, including some placed in November.",
  ],
  [
    "what was and what is",
    "A terminal at Perigee costs $449, down from $349.",
    "A terminal at Perigee costs $349 now, down from $449.",
  ],
  [
    "what was and what is, in the columns of a table",
    "Stateline slipped from 41 to 44 launches.",
    "| Operator | 2023 | 2024 |\n|---|---|---|\n| Stateline launches | 44 | 41 |\n| Ferrant launches | 29 | 34 |",
  ],
  [
    "by the words that stand nearest",
    "On a turnout of 93%, 81% of the porters voted to strike.",
    "In the ballot 93% of the porters voted to strike on a turnout of 81%.",
  ],
  [
    "of two groups, though one is only held against the other",
    "The lapse rate was 3.2% in exposed towns and 5.9% elsewhere.",
    "The lapse rate in exposed towns reached 5.9%, compared with 3.2% in all others.",
  ],
  [
    "what something moved to",
    "Permits for weavers rose to 9,100 from 7,650.",
    "Permits for weavers went down, to 7,650 from 9,100.",
  ],
  [
    "a counted thing told with its noun once",
    "Quelmara shipped 1.87 million bags in September, after 1.62 million a year earlier, and took in $742 million.",
    "Quelmara shipped 1.62 million bags in September, 13.4% fewer than the 1.87 million of September 2024.",
  ],
  [
    "those of two months",
    "Ostrail sold some 87,000 extra tickets in April, having sold 128,000 in March.",
    "Ostrail sold 128,000 additional tickets, up from 87,000 in the March stoppage.",
  ],
  [
    "what is and what was, each by its verb",
    "Its share of orders was 69% in January and is 83% now.",
    "Its share of orders was 83% in January; now it is 69%.",
  ],
];

const TOLD_RIGHT: readonly (readonly [rule: string, draft: string, source: string])[] = [
  [
    "in the order of time, by what then followed",
    "Outright refusals, 21 in that earlier year, had reached 58 in 2024 and then leapt to 131.",
    "| Outcome | 2023 | 2024 | 2025 |\n|---|---|---|---|\n| Refused | 21 | 58 | 131 |\n| Granted | 412 | 380 | 221 |",
  ],
  [
    "in another order, by other words",
    "Lipstick and the like were up 9.5%, and food was up 7.2%.",
    "Food grew by 7.2%, beauty by 9.5%.",
  ],
  [
    "where what is planned stands first in the source",
    "The share of seats for business goes from 9% to 22%.",
    "About 22% of the new seats will be for business customers; at present it's 9%.",
  ],
  [
    "where the source names the day of what comes",
    "Buyers will get €2,500 from the state rather than €4,000.",
    "The bonus for buyers, now €4,000 from the state, falls to €2,500 on 1 January 2027.",
  ],
  [
    "where what comes is told by its would and should",
    "By Christmas there should be fewer than 3,000 people on a payroll that now numbers 3,260.",
    "He told me that the payroll, now 3,260, would be under 3,000 by Christmas.",
  ],
  [
    "where one is told of long ago",
    "Vineyard land in Mirandel, worth €31,000 per hectare a decade ago, recently changed hands at €12,500.",
    "Vineyard land in Mirandel goes at €12,500 a hectare. Ten years ago land there would have made €31,000 a hectare.",
  ],
  [
    "that add up as they stand",
    "The Museum had £74.8 million to spend: £41.2 million from the state and £33.6 million of its own.",
    "Together with the state grant of £41.2 million the Museum had £74.8 million at its disposal. Its own income was £33.6 million.",
  ],
  [
    "where one is a share in words of the other",
    "Pensions went up by 1.2%, or half of inflation (2.4%).",
    "Last year we paid 1.2%, with inflation at 2.4%. So, half.",
  ],
  [
    "in two units",
    "Earnings came to $1.49 a share, and income was $148 million.",
    "Income was $148 million, compared with $171 million, or $1.49 a share.",
  ],
  [
    "where one would be, at today's prices",
    "Borrowers of cheap deals pay on. Today they're on 2.9%; new terms are 5.1%.",
    "Borrowers of cheap deals pay 2.9% on average now and would pay 5.1% at today's prices.",
  ],
  [
    "of which one is ten times the other",
    "Cash: Tovero has $2.9 billion and used up $268 million in the quarter.",
    "We at Tovero burned $268 million of cash and hold $2.9 billion.",
  ],
  [
    "of two things that are counted",
    "The new ferry of Skerry has room for 110 cars and 420 passengers.",
    "The new ferry of Skerry can carry 420 passengers and 110 cars.",
  ],
  [
    "of other things",
    "The students went from 17 words to 11 words.",
    "In 2024 the survey found 17 candidates. In 2023, its first year, it found 11 candidates.",
  ],
];

describe("two numbers of one sentence", () => {
  for (const [rule, draft, text] of EXCHANGED)
    it(`conflict where they were exchanged: ${rule}`, () => {
      const verdicts = verdictsOf(draft, corpusOf(source("s", text)));
      for (const verdict of verdicts.slice(0, 2))
        assert.match(verdict, /: conflicting \((?:subject|period)\)$/);
    });

  for (const [rule, draft, text] of TOLD_RIGHT)
    it(`do not conflict ${rule}`, () => {
      for (const verdict of verdictsOf(draft, corpusOf(source("s", text))))
        assert.doesNotMatch(verdict, /conflicting/);
    });

  it("do not conflict where another source tells them as the draft does", () => {
    const draft = "Debris lay behind 36% of the manoeuvres and active satellites behind 57%.";
    const corpus = corpusOf(
      source("a", "Debris caused 57% of the manoeuvres, other active satellites 36%."),
      source("b", "Debris lay behind 36% of the manoeuvres, active satellites behind 57%."),
    );
    for (const verdict of verdictsOf(draft, corpus)) assert.doesNotMatch(verdict, /conflicting/);
  });
});
