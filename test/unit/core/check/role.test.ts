import assert from "node:assert/strict";
import { perOf } from "../../../../src/core/check/per";
import { aroundOf, partOf } from "../../../../src/core/check/role";
import { extractFigures } from "../../../../src/core/quantity/extract";
import type { Figure } from "../../../../src/core/quantity/figure";

/** The figure that is written so in a text. */
const figureIn = (text: string, written: string): Figure => {
  const figure = extractFigures(text).find((one) => one.text === written);
  assert.ok(figure, `${written} is not read in: ${text}`);
  return figure;
};
const part = (text: string, written: string) => partOf(figureIn(text, written), text);
const per = (text: string, written: string) => {
  const figure = figureIn(text, written);
  return perOf(figure, aroundOf(figure, text));
};

const ROLES: readonly (readonly [text: string, written: string, role: string])[] = [
  ["Spending rose by $35 million to $128 million.", "$35 million", "change"],
  ["Spending rose by $35 million to $128 million.", "$128 million", "level"],
  ["Sales climbed by 12.7% to €20.8 million.", "€20.8 million", "level"],
  ["An increase of €20.8 million was reported.", "€20.8 million", "change"],
  ["It has 3,260 employees, 240 fewer than before.", "240", "change"],
  ["Homes sold six days quicker than last year.", "six days", "change"],
  ["46,300 patients waited more than 12 hours for a bed.", "46,300 patients", "untold"],
  ["The rate is now 64.8 cents.", "64.8 cents", "level"],
  ["Growth was $3 million.", "$3 million", "untold"],
  ["It sold 12% of the shares.", "12%", "share"],
];

const EARLIER: readonly (readonly [text: string, written: string])[] = [
  ["A vehicle lasts 54 months, after 31 months in 2021.", "31 months"],
  ["The share of road haulage was 57% (51%).", "51%"],
  ["It had a share of 58.9% (first quarter of 2025: 63.9%).", "63.9%"],
  ["Profit was €9.8 million (€7.1 million).", "€7.1 million"],
  ["That beat the €3.38 billion that analysts had pencilled in.", "€3.38 billion"],
  ["Fewer died than in the year before, when 18,100 people drowned.", "18,100 people"],
  ["The opposition climbed to 34.1% from 29.7%.", "29.7%"],
  ["Its income went from £128 million to £61 million.", "£128 million"],
  ["Revenue could grow by 9% from €292.1 million.", "€292.1 million"],
  ["That is a drop of 59% from 1,040.", "1,040"],
  ["Rather than grow by 0.5%, demand will fall.", "0.5%"],
  ["It was 1.7%, against 1.9% in the spring of last year.", "1.9%"],
  ["Depreciation was 14.2%, against 11.0% a year ago.", "11.0%"],
];

const PER: readonly (readonly [text: string, written: string, per: string | undefined])[] = [
  ["Owners pay $58 a year.", "$58 a year", "year"],
  ["Owners pay $58 more a month.", "$58", "month"],
  ["It costs €38 million annually.", "€38 million", "year"],
  ["Losses of £105 million in a single year are tolerated.", "£105 million", "year"],
  ["Over three years the league permits losses of £105 million.", "£105 million", "several years"],
  ["Nine players went for £31 million apiece.", "£31 million", "each"],
  ["Nine players went for £31 million in all.", "£31 million", "all together"],
  ["It was $1.17 billion a year earlier.", "$1.17 billion", undefined],
];

describe("a figure's part in its sentence", () => {
  for (const [text, written, role] of ROLES)
    it(`${written} is ${role}: ${text}`, () => assert.equal(part(text, written).role, role));

  for (const [text, written] of EARLIER)
    it(`${written} is told as earlier: ${text}`, () => assert.equal(part(text, written).standing, "earlier"));

  it("takes what had happened for no earlier figure, and what had been forecast for one", () => {
    assert.equal(part("Illness had occurred in 38 participants.", "38 participants").standing, "current");
    assert.equal(part("Lessons cancelled had declined to 3.3%.", "3.3%").standing, "current");
    assert.equal(part("In July it had forecast growth of 0.5%.", "0.5%").standing, "earlier");
  });

  it("takes a share or another currency in brackets for no earlier figure", () => {
    assert.equal(part("Of 40 patients 12 (30%) fell ill.", "30%").standing, "current");
    assert.equal(part("It cost $10 million (€9 million).", "$10 million").standing, "current");
  });

  for (const [text, written, told] of PER)
    it(`${written} is told per ${told ?? "nothing"}: ${text}`, () => assert.equal(per(text, written), told));
});
