import assert from "node:assert/strict";
import { calculationSought } from "../../../../src/core/check/calculation-sought";
import { partOf } from "../../../../src/core/check/role";
import { workedOut } from "../../../../src/core/check/worked-out";
import { extractFigures } from "../../../../src/core/quantity/extract";

/** The first figure of a draft's sentence, as it may follow from the figures of a source's. */
function reckoned(draft: string, source: string) {
  const [figure] = extractFigures(draft);
  assert.ok(figure);
  const sought = calculationSought(figure, partOf(figure, draft), draft, 0);
  return workedOut(figure, extractFigures(source), source, sought);
}

const FOLLOWS: readonly (readonly [draft: string, source: string, inWords: string])[] = [
  [
    "In total, 149 pallets were refused.",
    "We had 37 pallets of fish and 112 pallets of dairy refused.",
    "37 pallets + 112 pallets = 149 pallets",
  ],
  [
    "The ward has 53 people in all.",
    "The ward has 18 nurses, 20 doctors and 15 porters.",
    "18 nurses + 20 doctors + 15 porters = 53 people",
  ],
  [
    "The staff has grown by 125 people.",
    "It employs 365 people, up from 240 in 2020.",
    "365 people − 240 = 125 people",
  ],
  [
    "They are 40 volunteers short.",
    "A hundred and thirty signed up, we need a hundred and seventy.",
    "a hundred and seventy − a hundred and thirty = 40 volunteers",
  ],
  [
    "The grant is £30,000 lower than that.",
    "The theatre asked for £150,000 and got £120,000.",
    "£150,000 − £120,000 = £30,000",
  ],
  [
    "The upper end was lowered by 20,000 tonnes.",
    "Guidance: 345,000 to 365,000 tonnes; it was 360,000 to 385,000.",
    "360,000 to 385,000 − 345,000 to 365,000 tonnes = 20,000 tonnes",
  ],
  [
    "Nausea befell 5.4 % of the patients.",
    "380 of 7,000 patients felt nausea.",
    "380 of 7,000 patients is 5.43 %",
  ],
  [
    "About a third of it goes to Poland.",
    "Of 33,000 tonnes 11,000 tonnes go to Poland.",
    "11,000 tonnes of 33,000 tonnes is 33.3 %",
  ],
  [
    "The share is up 6.6 percentage points.",
    "The share rose from 24.4 to 31 percent.",
    "24.4% and 31 percent are 6.6 percentage points apart",
  ],
  [
    "Sales rose by 23 %.",
    "Sales came to 2,400 tonnes, up from 1,950 tonnes.",
    "2,400 tonnes is 23.1 % more than 1,950 tonnes",
  ],
  [
    "Sales fell by 19 %.",
    "Sales came to 1,950 tonnes, down from 2,400 tonnes.",
    "1,950 tonnes is 18.8 % less than 2,400 tonnes",
  ],
  [
    "It costs three times as much.",
    "The new one costs $33,000, the old one $11,000.",
    "$33,000 is 3 times $11,000",
  ],
  [
    "They cost $128 million together.",
    "It asks for four new helicopters at $32 million each.",
    "four new helicopters × $32 million = $128 million",
  ],
  [
    "That makes 42.1 % all told.",
    "The first has 18.4% of the market, the second 14.6% and the third 9.1%.",
    "18.4% + 14.6% + 9.1% = 42.1 %",
  ],
  ["It is 17 days beyond that.", "It had 43 days, the average is 26 days.", "43 days − 26 days = 17 days"],
];

const LIST = "12, 17, 23, 31, 44, 58, 73, 91, 112, 136, 165, 199 and 240 nurses work there.";

const DOES_NOT: readonly (readonly [why: string, draft: string, source: string])[] = [
  [
    "the result is another",
    "The staff has grown by 120 people.",
    "It employs 365 people, up from 240 in 2020.",
  ],
  ["no word asks for a calculation", "It has 125 people.", "It employs 365 people, up from 240 in 2020."],
  ["a level is told", "The staff rose from 125 people.", "It employs 365 people, up from 240 in 2020."],
  [
    "other things are counted",
    "It has 125 ships more.",
    "It employs 365 people, up from 240 people in 2020.",
  ],
  ["a rise is no fall", "Sales fell by 23 %.", "Sales came to 2,400 tonnes, up from 1,950 tonnes."],
  [
    "what takes the other's place is no part of it",
    "In 81 % of the cases.",
    "A fall to 1,950 tonnes from 2,400 tonnes.",
  ],
  ["money and tonnes have no difference", "It got 125 tonnes more.", "It sold 365 tonnes for €240."],
  ["years are no amounts", "It took 35 years more.", "Founded in 1960, it was sold in 1995."],
  ["a rounding is too coarse", "It lasted 3 days longer.", "It lasted 12 days, then 15.4 days."],
  ["far apart in a list", "There are 228 nurses more.", LIST],
  ["a bound is not passed", "Over 60 % of the doses.", "Of 30 million doses 18 million doses are left."],
  ["an amount is not told of each", "They cost $128 million together.", "It has four at $32 million in all."],
  ["a list adds up to much", "In total 1,201 nurses.", LIST],
];

describe("what a source's figures come to", () => {
  for (const [draft, source, inWords] of FOLLOWS)
    it(`${inWords}: “${draft}”`, () => assert.equal(reckoned(draft, source)?.inWords, inWords));

  for (const [why, draft, source] of DOES_NOT)
    it(`is not what is told where ${why}: “${draft}”`, () =>
      assert.equal(reckoned(draft, source), undefined));

  it("is the likelier by chance the more figures there are, and the coarser the draft", () => {
    const two = "It sold 365 boats, up from 240 boats.";
    const four = "It sold 365 boats and 20 rafts, up from 240 boats and 18 rafts.";
    const chances = [
      reckoned("Sales rose by 52.1 %.", two),
      reckoned("Sales rose by 52.1 %.", four),
      reckoned("Sales rose by about half.", four.replace("20 rafts", "20 boats")),
    ].map((calculation) => calculation?.byChance ?? 9);
    assert.deepEqual(
      chances,
      chances.toSorted((a, b) => a - b),
    );
  });
});
