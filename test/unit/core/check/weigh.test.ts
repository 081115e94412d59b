import assert from "node:assert/strict";
import fc from "fast-check";
import { SIGNS } from "../../../../src/core/check/signs";
import { weighed } from "./desk";

const SENTENCES = [
  "Kestrel sold 14 million phones in 2024.",
  "Kestrel's revenue was $14 billion.",
  "Osprey has 92 stores in Poland.",
  "Revenue of Kestrel fell by 3 % to $13 billion in 2023.",
  "The board of Osprey has 14 members.",
];

/** The likeliest of the sources' figures, as it is written there. */
const likeliest = (draft: string, ...sources: readonly string[]): string | undefined =>
  weighed(draft, ...sources)[0]?.figure.text;

describe("weighing", () => {
  it("shares out at most one among the figures of a source: they rival each other and the chance of none", () => {
    fc.assert(
      fc.property(fc.subarray(SENTENCES, { minLength: 1 }), fc.constantFrom(...SENTENCES), (texts, draft) => {
        const sum = weighed(draft, texts.join(" ")).reduce((total, { score }) => total + score, 0);
        assert.ok(sum >= 0 && sum < 1, `${sum}`);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves a source's scores alone when another source comes", () => {
    const [first = "", ...others] = SENTENCES;
    const alone = weighed("Kestrel sold 15 million phones in 2024.", first);
    const among = weighed(
      "Kestrel sold 15 million phones in 2024.",
      first,
      "Nothing of the kind was said here.",
    );
    assert.equal(others.length, 4);
    assert.deepEqual(
      among.map(({ figure }) => figure.text),
      alone.map(({ figure }) => figure.text),
    );
  });

  const PREFERRED: readonly (readonly [rule: string, draft: string, source: string, meant: string])[] = [
    [
      "the same period",
      "Sales came to $11 million in 2023.",
      "Sales were $14 million in 2024 and $12 million in 2023.",
      "$12 million",
    ],
    [
      "the same name",
      "Osprey opened 40 stores.",
      "Kestrel opened 44 stores and Osprey opened 46 stores.",
      "46 stores",
    ],
    [
      "the same words",
      "Wheat rose by 9 %.",
      "Wheat rose by 8 %, while the price of steel fell by 7 %.",
      "8 %",
    ],
    [
      "the same number",
      "The plant made 312 turbines.",
      "The plant made 312 turbines; another made 340 turbines.",
      "312 turbines",
    ],
    [
      "a likely slip over any other number",
      "Costs were $53 million.",
      "Costs were $35 million. Costs were $61 million.",
      "$35 million",
    ],
  ];
  for (const [rule, draft, text, meant] of PREFERRED) {
    it(`prefers ${rule}`, () => assert.equal(likeliest(draft, text), meant));
  }

  it("compares a rate with an amount only where the sentence names its time", () => {
    const isAstray = (draft: string): boolean | undefined =>
      weighed(draft, "The plan costs $499/month.")[0]?.pairing.isOfOtherTime;
    assert.equal(isAstray("The monthly cost of the plan is $449."), false);
    assert.equal(isAstray("The cost of the plan is $449."), true);
  });

  it("takes no count of another noun for company", () => {
    const [twentyFive] = weighed(
      "All 20 people sent things to all 25 machines.",
      "All twenty-five people were sending things to all twenty-five machines.",
    );
    assert.equal(twentyFive?.figure.text, "twenty-five people");
    assert.equal(twentyFive?.pairing.isTaken, false);
  });

  it("takes a number for another's that stands there at another scale", () => {
    const claim = "We fit 310 locomotives at 380,000 euros.";
    const draft = "It pays €38.5 million, and €380 million for 310 locomotives.";
    assert.equal(
      weighed(draft, claim).find(({ figure }) => figure.text === "380,000 euros")?.pairing.isTaken,
      true,
    );
  });

  it("gives every sign a weight, and a word for each that speaks for a match", () => {
    for (const [name, { says, weight }] of Object.entries(SIGNS)) {
      assert.ok(Number.isFinite(weight), name);
      assert.ok(says === "" || says === says.trim().toLowerCase(), name);
    }
  });

  it("works nothing out that a source tells", () => {
    const results = (source: string) =>
      weighed("In all 149 pallets were refused.", source).filter(({ pairing }) => pairing.isWorkedOut).length;
    const refused = "We had 37 pallets of fish and 112 pallets of dairy refused.";
    assert.equal(results(refused), 1);
    assert.equal(results(`${refused} The firm says that 149 pallets were refused.`), 0);
  });

  it("looks at what stands beside a sentence that holds the draft's other figure, whatever its words", () => {
    const source = `The bridge took 9,440 tonnes of steel. The ribbon was $1,870. ${"The mayor spoke of cutting costs and tape. ".repeat(30)}`;
    const beside = (draft: string) =>
      weighed(draft, source).map(({ figure, pairing }) => `${figure.text}: ${pairing.follows}`);
    assert.deepEqual(beside("The tape cost $2,430, and 9,440 tonnes of steel were used."), ["$1,870: 1"]);
    assert.deepEqual(beside("The tape cost $2,430, and 8,120 tonnes of steel were used."), []);
  });
});
