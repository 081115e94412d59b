import assert from "node:assert/strict";
import { corpusOf, source, verdictsOf } from "./desk";

const RESULTS = `# Results of Teldara, third quarter

| € million | Q3 2025 | Q3 2024 |
|---|---|---|
| Revenue | 3,418 | 3,326 |
| Free cash flow | 412 | 347 |
`;

const HALF_YEAR = `# Results of Gravelund, first half of 2024

| € million | 30 June 2024 | 30 June 2023 | 31 December 2023 |
|---|---|---|---|
| Net debt | 846 | 921 | 874 |
`;

/** What a source told before, or tells of another time, confirms nothing that the draft tells of now. */
const HARVEST = `# Harvest of Valmeria by region

| Region | Hectolitres, thousand | Change on the year, % |
|---|---|---|
| Mirandel | 1,306 | -17.4 |
| Tellano | 964 | -8.4 |
| Lurra Coast | 837 | 3.2 |
`;

const REPLACED: readonly (readonly [source: string, draft: string, verdict: string])[] = [
  [
    "The Hollin Building for the life sciences is now forecast to cost £74 million, against the £66 million approved in 2023, and will open in September.",
    "The Hollin Building will cost £66 million.",
    "£66 million: conflicting (earlier estimate)",
  ],
  [
    RESULTS,
    "The quarter's free cash flow came in at €347 million, and Teldara counts on more for the year.",
    "€347 million: conflicting (period)",
  ],
  [
    HARVEST,
    "Hail hurt the vines of Tellano, where the harvest changed by -17.4%.",
    "-17.4%: conflicting (subject)",
  ],
  [HARVEST, "Hail hurt the vines of Mirandel, where the harvest changed by -17.4%.", "-17.4%: supported"],
  [
    HALF_YEAR,
    "Gravelund's net debt was €874 million at the end of June 2024.",
    "€874 million: conflicting (period)",
  ],
  [HALF_YEAR, "Gravelund's net debt was €874 million at the end of 2023.", "€874 million: supported"],
  [
    "The owner, the city of Tarnhaven, gets a dividend of €24m after €30m.",
    "The city of Tarnhaven, as the owner, gets a dividend of €30m.",
    "€30m: conflicting (period)",
  ],
  [
    "The owner, the city of Tarnhaven, gets a dividend of €24m after €30m.",
    "The city of Tarnhaven, as the owner, had originally been promised a dividend of €30m.",
    "€30m: supported",
  ],
];

const FERRIES = "This year we'll spend 3.9 billion crowns on ferries; last year it was 3.4 billion crowns.";

describe("a number of this year, the last or the next", () => {
  const verdict = (draft: string) => verdictsOf(draft, corpusOf(source("s", FERRIES)))[0];

  it("is not confirmed by another year's", () => {
    assert.equal(
      verdict("The state spends 3.4 billion crowns on ferries this year."),
      "3.4 billion crowns: conflicting (period)",
    );
    assert.equal(
      verdict("The state spends 3.9 billion crowns on ferries this year."),
      "3.9 billion crowns: supported",
    );
    assert.equal(
      verdict("Last year the state spent 3.4 billion crowns on ferries."),
      "3.4 billion crowns: supported",
    );
  });
});

describe("a number that another has replaced", () => {
  for (const [text, draft, verdict] of REPLACED)
    it(`${draft} – ${verdict}`, () =>
      assert.equal(verdictsOf(draft, corpusOf(source("s", text)))[0], verdict));

  it("contradicts nothing where the draft says that it is of before", () => {
    const told =
      "| Forecaster | Policy rate end-2025 | Policy rate end-2026 | GDP 2026 |\n|---|---|---|---|\n| Halmar Bank | 3.50% | 3.00% | 1.9% |\n| Pryce Aldous | 3.25% | 2.50% | 1.5% |\n";
    const draft =
      "Halmar sees the policy rate at 3.00% at the close of 2026. Farrant's team at Pryce Aldous used to say 2.75%; now it is 2.50%.";
    assert.deepEqual(verdictsOf(draft, corpusOf(source("s", told))), [
      "3.00%: supported",
      "2026: supported",
      "2.75%: unsourced",
      "2.50%: supported",
    ]);
  });

  const TAKE_UP =
    "| City | Take-up 2022/23 (%) | Take-up 2023/24 (%) |\n|---|---|---|\n| Vesk | 61.2 | 69.5 |\n| Tarnholm | 78.3 | 81.4 |\n";
  const takeUp = (draft: string) => verdictsOf(draft, corpusOf(source("s", TAKE_UP)))[0];

  it("contradicts in a draft's table, too, unless that tells another time", () => {
    assert.equal(
      takeUp("| City | Take-up (%) |\n|---|---|\n| Vesk | 61.2 |\n"),
      "61.2: conflicting (period)",
    );
    assert.equal(takeUp("| City | Take-up (%) |\n|---|---|\n| Vesk | 69.5 |\n"), "69.5: supported");
    assert.equal(
      takeUp("| City | Take-up a year before (%) |\n|---|---|\n| Vesk | 61.2 |\n"),
      "61.2: supported",
    );
  });

  it("contradicts where the column's year is named far away only", () => {
    const far = "The cities began to count in 2022/23. ".padEnd(
      240,
      "Nobody had asked for it then, and few do now. ",
    );
    assert.equal(takeUp("In Vesk take-up is 61.2%."), "61.2%: conflicting (period)");
    assert.equal(takeUp("In 2022/23, in Vesk, take-up was 61.2%."), "2022/23: supported");
    const last = verdictsOf(`${far}In Vesk take-up is 61.2%.`, corpusOf(source("s", TAKE_UP))).at(-1);
    assert.equal(last, "61.2%: conflicting (period)");
  });

  it("is confirmed in a table's column of the year before", () => {
    const told =
      "Vance had a good third quarter. Operating profit was $48.3 million, down from $71.5 million, and net income $29.6 million, compared with $46.8 million.";
    const draft =
      "| Vance, $ million | Q3 2024 | Q3 2025 |\n|---|---|---|\n| Operating profit | 71.5 | 48.3 |\n| Net income | 46.8 | 29.6 |\n";
    const verdicts = verdictsOf(draft, corpusOf(source("s", told, { date: "2025-11-04" })));
    assert.deepEqual(verdicts, ["71.5: supported", "48.3: supported", "46.8: supported", "29.6: supported"]);
  });
});
