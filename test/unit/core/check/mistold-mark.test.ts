import assert from "node:assert/strict";
import { corpusOf, findingsOf, source } from "./desk";

/** A draft and a source that tell of one event, the figure that differs, its slip, what is offered for it and by how much it is off. */
const MISTOLD: readonly (readonly [
  draft: string,
  source: string,
  figure: string,
  slip: string | undefined,
  fix: string | undefined,
  off: string,
])[] = [
  [
    "Odelle was founded in 1913.",
    "Odelle, founded in 1931, makes clocks.",
    "1913",
    "swapped digits",
    "1931",
    "The draft has it 18 years too early.",
  ],
  [
    "Every hospital is to have a pharmacist by the end of 2027.",
    "All hospitals will have a pharmacist by the end of 2028.",
    "2027",
    "off by one",
    "2028",
    "The draft has it 1 year too early.",
  ],
  [
    "The strike was the longest since 1994.",
    "It was the longest strike since 1987.",
    "1994",
    undefined,
    "1987",
    "The draft has it 7 years too late.",
  ],
  [
    "The Kestrel plant opened in May 2021.",
    "The Kestrel plant opened in March 2021.",
    "May 2021",
    undefined,
    "March 2021",
    "The draft has it 2 months too late.",
  ],
  [
    "The Harwell race will be run on 18 October.",
    "The Harwell race will be run on 11 October 2026.",
    "18 October",
    undefined,
    "11 October",
    "The draft has it 7 days too late.",
  ],
  [
    "Applications must be filed by 4 p.m.",
    "Applications must be filed by 5 p.m. at the town hall.",
    "4 p.m.",
    "off by one",
    "5 p.m.",
    "The draft has it 1 hour too early.",
  ],
  [
    "Top-line results of the trial are expected in the third quarter of 2023.",
    "We expect top-line results of the trial in the second quarter of 2023.",
    "third quarter of 2023",
    "period",
    "second quarter of 2023",
    "The draft has it 1 quarter too late.",
  ],
  [
    "The lease was renewed in the second quarter of 2021 for 1.2 million euros.",
    "The lease was renewed in the second quarter of 2022, at a price of 1.2 million euros.",
    "second quarter of 2021",
    "period",
    "second quarter of 2022",
    "The draft has it 1 year too early.",
  ],
  [
    "No steel is to be cut for the fifth ship.",
    "The Court advises that no steel be cut for the fourth ship.",
    "fifth",
    "off by one",
    "fourth",
    "",
  ],
  [
    "With 4.8 percent of world orders the country is the 7th.",
    "Its share of world orders, 4.8 percent, makes the country the 5th.",
    "7th",
    undefined,
    "5th",
    "",
  ],
  [
    "Sales are to reach $14 billion by 2029.",
    "Sales could grow to $14 billion by 2031.",
    "2029",
    undefined,
    "2031",
    "The draft has it 2 years too early.",
  ],
  [
    "The Corn Hall dates from 1876.",
    "The Corn Hall was put up in 1867.",
    "1876",
    "swapped digits",
    "1867",
    "The draft has it 9 years too late.",
  ],
  [
    "Kestrel has the second-largest contract of the authority.",
    "It is the third largest contract of the authority.",
    "second",
    "off by one",
    "third",
    "",
  ],
  [
    "The hall burned down on 7 February 1912.",
    "The hall burned down on 7 February 1911.",
    "7 February 1912",
    "off by one",
    "7 February 1911",
    "The draft has it 1 year too late.",
  ],
  [
    "First light: 19 June.",
    "- 9 June: first light",
    "19 June",
    undefined,
    "9 June",
    "The draft has it 10 days too late.",
  ],
  [
    "The dividend of €0.20 is paid on 14 December.",
    "The dividend of €0.20 (2024: €0.15) is payable on 4 December.",
    "14 December",
    undefined,
    "4 December",
    "The draft has it 10 days too late.",
  ],
  [
    "The buyback is open until the end of 2027.",
    "The buyback runs to 31 December 2026.",
    "2027",
    "off by one",
    "2026",
    "The draft has it 1 year too late.",
  ],
  [
    "A year before, Penmarra had ranked fourth.",
    "A year earlier Penmarra had ranked third.",
    "fourth",
    "off by one",
    "third",
    "",
  ],
  [
    "Filings close at 16:30 on Friday.",
    "Filings close at half past five on Friday.",
    "16:30",
    "off by one",
    undefined,
    "The draft has it 1 hour too early.",
  ],
];

/** Another event, another way, or what the source has too: nothing is said against it. */
const SILENT: readonly (readonly [why: string, draft: string, source: string])[] = [
  ["compared with", "The city counted 41 burglaries in 2025.", "Burglaries: 41, compared with 52 in 2024."],
  ["since and by", "Kestrel has built trams since 2019.", "Kestrel will have built the trams by 2021."],
  [
    "told too",
    "Kestrel moves its office in 2027.",
    "Kestrel moves its office in 2026, and its workshop in 2027.",
  ],
  [
    "in its place",
    "Founded in 1931, Odelle was rebuilt in 1950.",
    "Odelle, founded in 1931, makes clocks and was burnt down.",
  ],
  ["a fraction", "A third will queue at the shop.", "Some will be the second in the queue at the shop."],
  ["first and second", "The second dose was given in Harwell.", "The first dose was given in Harwell."],
  ["of one season", "The team won the cup in 2024.", "The team won the cup in 2023/24."],
  ["half of the day open", "The shop opens at 4:30.", "The shop opens at 16:30."],
  [
    "each half told",
    "Sales grew 3.3% in the second half.",
    "Sales grew 3.3% in the first half and 2.5% in the second half.",
  ],
  [
    "built and restored",
    "The organ of Harwell was restored in 2014.",
    "The organ of Harwell was built in 1931.",
  ],
  [
    "the line above",
    "Fares at Harwell rose on 1 July.",
    "Harwell, 2 July 2025\n\nFares at Harwell rose yesterday.",
  ],
  [
    "an amount of its own",
    "Kestrel lost $38 million in the year to March 2026.",
    "Kestrel earned $21 million in the year to March 2025.",
  ],
  [
    "another rank",
    "The line came last for the second year running.",
    "The third officer of the line was fined.",
  ],
  ["other amounts dated", "The fleet had 31 buses in 2022.", "The fleet had 47 buses in 2024."],
];

describe("years, dates and ranks that a source tells otherwise", () => {
  for (const [draft, text, figure, slip, fix, off] of MISTOLD)
    it(`${draft} ${figure} against: ${text}`, () => {
      const found = findingsOf(draft, corpusOf(source("s", text))).find((one) => one.figure.text === figure);
      assert.ok(found?.verdict.kind === "conflicting");
      const { verdict, replacement } = found;
      assert.equal(verdict.slip?.kind, slip);
      assert.equal(replacement, fix);
      assert.equal(verdict.evidence[0].explanation, off);
    });

  for (const [why, draft, text] of SILENT)
    it(`says nothing, ${why}: ${draft} against: ${text}`, () => {
      const marks = findingsOf(draft, corpusOf(source("s", text))).filter(
        ({ figure }) => figure.kind !== "quantity",
      );
      assert.ok(marks.every(({ verdict }) => verdict.kind !== "conflicting"));
    });

  it("believes a source that has it the draft's way before one that has not", () => {
    const corpus = corpusOf(
      source("a", "Odelle, founded in 1931, makes clocks."),
      source("b", "Odelle, founded in 1913, makes clocks."),
    );
    const [finding] = findingsOf("Odelle was founded in 1913.", corpus);
    assert.equal(finding?.verdict.kind, "supported");
  });

  it("holds no hour against another day's", () => {
    const text = "The Harwell council meets on 16 October at half past seven.";
    const findings = findingsOf(
      "The Harwell council meets on 13 January at 5 pm.",
      corpusOf(source("s", text)),
    );
    assert.deepEqual(
      findings.map(({ figure, verdict }) => [figure.text, verdict.kind]),
      [["13 January", "conflicting"]],
    );
  });

  it("is not confirmed by a rank of something else", () => {
    const findings = (draft: string, text: string) => findingsOf(draft, corpusOf(source("s", text)));
    assert.deepEqual(
      findings("The line came last for the second year running.", "The line needs a second officer."),
      [],
    );
    assert.deepEqual(
      findings("The ropeway is second among its kind.", "She was the second woman there."),
      [],
    );
  });

  it("confirms a day whose year the source tells, and not one whose year it leaves open", () => {
    const kindOf = (draft: string, text: string) =>
      findingsOf(draft, corpusOf(source("s", text)))[0]?.verdict.kind;
    assert.equal(kindOf("The race is on 11 October.", "The race is on 11 October 2026."), "compatible");
    assert.equal(kindOf("The race is on 11 October 2026.", "The race is on 11 October."), undefined);
    assert.equal(kindOf("The hall shut in March 1944.", "The hall shut on 12 March 1944."), "compatible");
    assert.equal(kindOf("The hall shut in 1944.", "The hall shut on 12 March 1944."), "compatible");
  });
});
