import assert from "node:assert/strict";
import { aroundOf } from "../../../../src/core/check/around";
import { perOf } from "../../../../src/core/check/per";
import { partOf } from "../../../../src/core/check/role";
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
  ["The bridge reopens after 19 months\n\nLOWER HALLICK – The bridge is open again.", "19 months", "untold"],
  ["There was an increase of 5%, while the top group thinned from 10% to 8%.", "8%", "untold"],
  ["It was 19 months\nlonger than planned.", "19 months", "change"],
  ["The rate is now 64.8 cents.", "64.8 cents", "level"],
  ["Growth was $3 million.", "$3 million", "untold"],
  ["It sold 12% of the shares.", "12%", "share"],
  ["We wrote down the plant by €312 million.", "€312 million", "untold"],
  ["Costs went down by €312 million.", "€312 million", "change"],
  ["Growth fell from 6.8 per cent to 4.6 per cent.", "4.6 per cent", "untold"],
];

const EARLIER: readonly (readonly [text: string, written: string])[] = [
  ["The operating profit fell to SEK 389 million (451), a margin of 8.0 per cent (9.8).", "451"],
  ["Analysts had counted on 440 million.", "440 million"],
  ["Sales beat management's own $38 million to $42 million.", "$38 million to $42 million"],
  ["Sales of the card rose to 186,000 in summer (141,000 in the summer of 2024).", "141,000"],
  ["Of it 71 per cent is recycled (last year 64 per cent of 41 tonnes).", "64 per cent"],
  ["Of it 71 per cent is recycled (a year earlier: 64 per cent).", "64 per cent"],
  ["The operating profit fell to SEK 389 million (451), a margin of 8.0 per cent (9.8).", "9.8"],
  ["It has 139 more names than on New Year's Day, when there were 402.", "402"],
  ["It took 41 per cent, after 36 per cent in spring and 24 per cent in autumn.", "24 per cent"],
  ["Profit halved, from 842 million crowns to 421 million.", "842 million crowns"],
  ["The price swelled from 12 to about 18 euros.", "12"],
  ["It loaded 214 ships against 239.", "239"],
  ["It handed over 62 jets, against 55 twelve months earlier.", "55"],
  ["It had 380 volunteers three years earlier.", "380 volunteers"],
  ["That was better than the $23.6 billion that had been forecast.", "$23.6 billion"],
  ["Impairments on loans: 47 million crowns (71 million)", "71 million"],
  ["Net result: loss of €8.3 million [profit of €5.6 million]", "€5.6 million"],
  ["They are set at 430 million crowns for 2026 (2025: 395 million crowns).", "395 million crowns"],
  ["78.4% of departures left within 15 minutes of schedule [81.9%]", "81.9%"],
  ["We closed with 112 days on hand, compared to 104 at the end of June.", "104"],
  ["Gas, which made up 19 percent of costs in 2020, now accounts for 34 percent.", "19 percent"],
  ["A vehicle lasts 54 months, after 31 months in 2021.", "31 months"],
  ["The share of road haulage was 57% (51%).", "51%"],
  ["Only 8% reached the top level (10%).", "10%"],
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
  ["The mill made 5,200 tonnes, against 6,100 in the same quarter last year.", "6,100"],
  ["The town gets a dividend of €24m after €30m.", "€30m"],
  ["Ferryline (Hold; target $31, from $42).", "$42"],
  ["In March we said €96 million.", "€96 million"],
  ["Our forecast of EBITDA is $1.29 billion (was $1.22 billion).", "$1.22 billion"],
  ["Land worth €31,000 per hectare a decade ago changed hands at €12,500.", "€31,000 per hectare"],
  ["It had 22,300 at the end of June, from 21,900 in February.", "21,900"],
  ["We use the increase in the minimum age for early retirement from 60 to 62.", "60"],
  ["It scores 78.3% on the test, against 64.5% for its predecessor.", "64.5%"],
  ["Its target is now $212, a step of $37 from $185.", "$185"],
  ["Applications were 17.8% fewer than the 38,040 of the previous year.", "38,040"],
  ["It was 17% more, after 38,040 in the preceding quarter.", "38,040"],
  ["The rate was 66.8%, 5.4 points above the 61.4% of 2019.", "61.4%"],
  ["A ship costs $1.14 billion in place of $0.99 billion.", "$0.99 billion"],
  ["In 2019 it had been 61.4% and 77.1%.", "61.4%"],
  ["In 2019 it had been 61.4% and 77.1%.", "77.1%"],
  ["The number went down, to 7,650 from 9,100.", "9,100"],
  ["The bill climbs by 34%, to €158 million from €212 million.", "€212 million"],
  ["The cost has gone up to $1.36 billion from a baseline of $1.09 billion.", "$1.09 billion"],
  ["From a record 6.03 million tonnes it dropped to 5.15 million.", "6.03 million tonnes"],
  ["Price target: $315 (from $290).", "$290"],
  ["They made 642 visits and issued 74 stop orders (2024: 51).", "51"],
  ["A season ticket is to cost £895 on average, against £640 in the old one.", "£640"],
  ["It should be $365 million, where we used to say $395 million.", "$395 million"],
  ["There are 35 of them; ten years ago there were 18.", "18"],
  ["One nurse in eleven left in 2025; in 2022 it was one in eight.", "one in eight"],
  ["In 2021 this committee was told 475 million.", "475 million"],
  ["Net income was $148 million, compared with $171 million, or $1.49 a share.", "$1.49 a share"],
  ["Saithe took 40 tonnes, half of last year's 80.", "80"],
  ["A third will, twice as many as last year (16%).", "16%"],
  ["A meal will cost £3.40 (until now £3.10).", "£3.10"],
  ["It costs 349 dollars (449 until last spring).", "449"],
  ["The interim dividend is €0.42 per share (2023: €0.38).", "€0.38"],
  ["Our first draft had 3.12 euros; we listened.", "3.12 euros"],
  ["The January edition had shown 13.7 percent.", "13.7 percent"],
  ["The old limit was 50 people.", "50 people"],
  ["We pay 212 euros a tonne now, it was 268 in 2022.", "268"],
  ["Before that it stood at €2.80.", "€2.80"],
  ["Support has grown since 2024, when it stood at 47%.", "47%"],
  ["The share goes from 9% to 22%.", "9%"],
  ["Inflation fell to 2.6% in August; it had begun the year at 3.9%.", "3.9%"],
  ["Some 4,680 drivers hold a licence today, against 6,050, that is a fifth fewer.", "6,050"],
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
  ["The 7,400 patients were treated for a week.", "7,400 patients", undefined],
];

describe("a figure's part in its sentence", () => {
  for (const [text, written, role] of ROLES)
    it(`${written} is ${role}: ${text}`, () => assert.equal(part(text, written).role, role));

  for (const [text, written] of EARLIER)
    it(`${written} is told as earlier: ${text}`, () => assert.equal(part(text, written).standing, "earlier"));

  it("takes what had happened for no earlier figure, and what had been forecast for one", () => {
    assert.equal(part("Sales increased by 45%, with 238 new shops.", "238 new shops").standing, "current");
    assert.equal(part("Illness had occurred in 38 participants.", "38 participants").standing, "current");
    assert.equal(part("Lessons cancelled had declined to 3.3%.", "3.3%").standing, "current");
    assert.equal(part("In July it had forecast growth of 0.5%.", "0.5%").standing, "earlier");
  });

  it("takes what is held against an earlier time for no earlier figure", () => {
    assert.equal(part("Prices rose 11.3% in May from a year earlier.", "11.3%").standing, "current");
    assert.equal(part("It has 240 more sites than a year ago.", "240 more sites").standing, "current");
    assert.equal(
      part("It has 240 more sites than in the previous year.", "240 more sites").standing,
      "current",
    );
    assert.equal(part("It ships to 30 countries from 12 ports.", "12 ports").standing, "current");
  });

  it("takes the time after which something was for no earlier figure", () => {
    assert.equal(part("The stock had grown by 2% after 3 years.", "3 years").standing, "current");
  });

  it("takes what is told of others, or between two, for no earlier figure", () => {
    assert.equal(part("It won 52 seats against 47 for Labour.", "47").standing, "current");
    assert.equal(part("It takes 12 hours to 18 sites.", "12 hours").standing, "current");
  });

  it("takes a share or another currency in brackets for no earlier figure", () => {
    assert.equal(part("Of 40 patients 12 (30%) fell ill.", "30%").standing, "current");
    assert.equal(part("It cost $10 million (€9 million).", "$10 million").standing, "current");
  });

  for (const [text, written, told] of PER)
    it(`${written} is told per ${told ?? "nothing"}: ${text}`, () => assert.equal(per(text, written), told));
});
