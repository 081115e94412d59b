import assert from "node:assert/strict";
import fc from "fast-check";
import { createDraftChecker } from "../../../../src/core/check/check-draft";
import { contextOfDocument } from "../../../../src/core/corpus/statement";
import { readProse } from "../../../../src/core/text/read-prose";
import { corpusOf, findingsOf, NETWORK, REVENUE, source, VALUE, verdictsOf } from "./desk";

const CASES: readonly {
  rule: string;
  sources: readonly string[];
  draft: string;
  verdicts: readonly string[];
}[] = [
  {
    rule: "supports what a source says in the same figures",
    sources: [NETWORK],
    draft: "Northwind Cloud has 91 facilities in 29 regions.",
    verdicts: ["91 facilities: supported", "29 regions: supported"],
  },
  {
    rule: "calls a rounding compatible",
    sources: [REVENUE],
    draft: "Northwind's cloud revenue came to $33 billion in the June quarter.",
    verdicts: ["$33 billion: compatible"],
  },
  {
    rule: "names one region too few as off by one",
    sources: [NETWORK],
    draft: "Northwind Cloud counts 91 facilities in 28 regions.",
    verdicts: ["91 facilities: supported", "28 regions: conflicting (off by one)"],
  },
  {
    rule: "names swapped digits",
    sources: [REVENUE],
    draft: "Northwind's cloud revenue rose 62% in the June quarter.",
    verdicts: ["62%: conflicting (swapped digits)"],
  },
  {
    rule: "finds swapped digits where the words are others, among claims that share more of them",
    sources: [
      `The outlay on new wards came to $3,471 million. ${"The hospitals paid doctors for nights in the wards. ".repeat(30)}`,
    ],
    draft: "Hospitals paid $3,741 million for beds.",
    verdicts: ["$3,741 million: conflicting (swapped digits)"],
  },
  {
    rule: "takes another's number in another source for no dispute",
    sources: [
      "Oracle will invest $35 billion in AI infrastructure. The sum should reach $65 billion later.",
      "However, the company's $53 billion investment in AI is a commitment. With a $53 billion investment plan for AI infrastructure Alibaba is a force.",
    ],
    draft: "Oracle's budget for AI infrastructure is $53 billion and should reach $65 billion later.",
    verdicts: ["$53 billion: conflicting (swapped digits)", "$65 billion: supported"],
  },
  {
    rule: "keeps silent where what leaves the figure open is as likely meant as what contradicts it",
    sources: [
      "Kestrel's plan for its grid comes to $53 billion. Osprey's plan for its grid comes to $35 billion.",
    ],
    draft: "A broker has worked out $53.4 billion for Kestrel's plan for its grid.",
    verdicts: ["$53.4 billion: unsourced"],
  },
  {
    rule: "names billion for trillion",
    sources: [VALUE],
    draft: "Halcyon Chips, with a market value of $4.3 billion, sells to all of them.",
    verdicts: ["$4.3 billion: conflicting (scale)"],
  },
  {
    rule: "shows a dispute where two sources differ and one supports the draft",
    sources: [
      "Northwind's shares rose 8% on the day of the speech.",
      "Northwind's shares rose 9% on the day of the speech.",
    ],
    draft: "On the day of the speech Northwind's shares rose 8%.",
    verdicts: ["8%: disputed"],
  },
  {
    rule: "takes another hospital's number for no dispute",
    sources: [
      "Eldon General cancelled 870 operations in 2024.",
      "St Brannoc's cancelled 1,120 operations in 2024.",
    ],
    draft: "Eldon General cancelled 870 operations in 2024.",
    verdicts: ["870 operations: supported", "2024: supported"],
  },
  {
    rule: "stays silent on what another author finds, whose work is no source",
    sources: [
      "With tuned baselines Lindholt's solver lags the chip by a factor of three, and 23 announcements came before.",
    ],
    draft:
      "Pell (2024), reviewing 23 announcements, finds that the chip leads the tuned solver by a factor of 12.",
    verdicts: ["23 announcements: supported", "12: unsourced"],
  },
  {
    rule: "stays silent on a share that the sentence bears out",
    sources: [
      "In 50 repeated runs Lindholt's chip came within 1 per cent of the best known answer 43 times.",
    ],
    draft:
      "Across 50 repeated runs Lindholt's chip came near the best known answer 43 times, or in 86 per cent of cases.",
    verdicts: ["50 repeated runs: supported", "43 times: supported", "86 per cent: unsourced"],
  },
  {
    rule: "stays silent on another quarter",
    sources: [REVENUE],
    draft: "Northwind's cloud revenue rose 17% in the March quarter.",
    verdicts: ["17%: unsourced"],
  },
  {
    rule: "stays silent on another company",
    sources: [REVENUE, "Halcyon sells chips."],
    draft: "Halcyon's chip revenue rose 17% in the June quarter.",
    verdicts: ["17%: unsourced"],
  },
  {
    rule: "takes jobs for the people who work there, where another figure of the sentence agrees",
    sources: ["Osprey's new plant cost €94 million, where 830 people work."],
    draft: "Shutting the Osprey plant, which cost €94 million, puts 380 jobs at risk.",
    verdicts: ["€94 million: supported", "380 jobs: conflicting (swapped digits)"],
  },
  {
    rule: "stays silent on another month, where no other figure tells that the same was meant",
    sources: ["The strike in October cost Caldair €38 million."],
    draft: "In November the strike cost Caldair €3.8 million.",
    verdicts: ["€3.8 million: unsourced"],
  },
  {
    rule: "names another unit of the same number",
    sources: ["The recount of the Dunmere votes took 32 hours and cost €40,000."],
    draft: "The recount in Dunmere took 32 minutes and cost €40,000.",
    verdicts: ["32 minutes: conflicting (unit)", "€40,000: supported"],
  },
  {
    rule: "takes what a neighbouring sentence tells as earlier for no confirmation, but of history",
    sources: ["The Bank now expects growth of 1.8% in 2025. In January it had still expected 2.3% for 2025."],
    draft: "The Bank expects growth of 2.3% in 2025. It had expected 2.3% for 2025 in January.",
    verdicts: [
      "2.3%: conflicting (earlier estimate)",
      "2025: supported",
      "2.3%: supported",
      "2025: supported",
    ],
  },
  {
    rule: "takes the rest of a whole for another's share where the source says so",
    sources: ["Calder had the ball for 62% of the match and Northport for 38%."],
    draft: "Northport had 62% of the ball.",
    verdicts: ["62%: conflicting (subject)"],
  },
  {
    rule: "takes a figure of another year of the same sentence for no confirmation",
    sources: ["Homegrown players had 37% of all playing time, after 33% in 2022/23."],
    draft: "Homegrown players had 37% of playing time in 2022/23.",
    verdicts: ["37%: conflicting (period)", "2022/23: supported"],
  },
  {
    rule: "takes another's number for no confirmation where a source tells the draft's own",
    sources: [
      "Northgate Pantry has 412 volunteers and fed 9,850 households in 2025.",
      "Southside Pantry has 138 volunteers and fed 3,120 households in 2025.",
    ],
    draft: "Northgate has 138 volunteers.",
    verdicts: ["138 volunteers: conflicting (subject)"],
  },
  {
    rule: "takes the older column of a table for no confirmation, but where its year is told",
    sources: [
      "| € million | Spending 2022 | Spending 2026 |\n|---|---|---|\n| Rural Accord | 6.9 | 8.7 |\n| Green Harbour | 2.1 | 3.2 |",
    ],
    draft: "Rural Accord spent €6.9 million.\n\nIn 2022 Rural Accord spent €6.9 million.",
    verdicts: ["€6.9 million: conflicting (period)", "2022: supported", "€6.9 million: supported"],
  },
  {
    rule: "takes a figure of another year for no confirmation where that year's own is told, swapped ones too",
    sources: ["| City | 2022 | 2023 |\n|---|---|---|\n| Lille | 6,300 | 6,820 |\n| Lyon | 12,400 | 14,100 |"],
    draft: "Lille sold 6,820 bikes in 2022 and 6,300 in 2023.\n\nLyon sold 14,100 bikes in 2022.",
    verdicts: [
      "6,820 bikes: conflicting (period)",
      "2022: supported",
      "6,300: conflicting (period)",
      "2023: supported",
      "14,100 bikes: conflicting (period)",
      "2022: supported",
    ],
  },
  {
    rule: "takes what a body had demanded for no earlier figure",
    sources: [
      "The minister promised €85 million over five years; the hospitals' association had demanded €140 million.",
    ],
    draft: "The association wanted €140 million.",
    verdicts: ["€140 million: supported"],
  },
  {
    rule: "takes what is compared with at the same time for no earlier figure, and the rest of a whole for no conflict",
    sources: ["Only 38% of women over 65 reach this, compared with 52% of men."],
    draft: "More than half of men reach this.\n\n62 percent of women do not reach this.",
    verdicts: ["half: compatible", "62 percent: unsourced"],
  },
  {
    rule: "leaves alone what was before, where the source tells by how much it changed",
    sources: ["The hospital treated 3,450 stroke patients last year, 420 more than in 2023."],
    draft: "In 2023 the hospital had treated 3,030 stroke patients.",
    verdicts: ["2023: supported", "3,030 stroke patients: unsourced"],
  },
  {
    rule: "understands the scale of a bare decimal",
    sources: [
      "| Port | Cargo 2023 (million tonnes) | Cargo 2024 (million tonnes) |\n|---|---|---|\n| Gdynia | 29.4 | 26.9 |",
    ],
    draft: "Gdynia handled 29.4 in 2023 and 26.9 million tonnes in 2024.",
    verdicts: ["29.4: compatible", "2023: supported", "26.9 million tonnes: supported", "2024: supported"],
  },
  {
    rule: "takes three months for the quarter that they are",
    sources: ["In the third quarter of 2025 Brackwater earned $214 million, or $1.36 per share."],
    draft: "Brackwater earned $1.63 per share between July and September.",
    verdicts: ["$1.63 per share: conflicting (swapped digits)"],
  },
  {
    rule: "stays silent on another measure that shares digits",
    sources: [VALUE],
    draft: "We rang 43 buyers of chips for this note.",
    verdicts: ["43 buyers: unsourced"],
  },
  {
    rule: "stays silent on a share held against a growth",
    sources: ["Northwind's cloud revenue rose 26%."],
    draft: "Servers eat 18% of Northwind's cloud revenue.",
    verdicts: ["18%: unsourced"],
  },
  {
    rule: "takes the other figure of a pair for the one that was meant",
    sources: ["Kestrel and Osprey will spend $364 billion next year, up from $325 billion."],
    draft: "Kestrel and Osprey will spend $346 billion next year, up from $325 billion.",
    verdicts: ["$346 billion: conflicting (swapped digits)", "$325 billion: supported"],
  },
  {
    rule: "confirms a date that a source has, and says nothing of another",
    sources: ["Northwind held its conference on 24 September 2025."],
    draft:
      "Northwind held its conference on 24 September 2025. Osprey opened its shop in Harwell on 25 March 2025.",
    verdicts: ["24 September 2025: supported"],
  },
  {
    rule: "leaves two numbers in their places that are followed alike",
    sources: ["Music ends by $22.45 on Fridays and Saturdays and by $22.15 on all other evenings."],
    draft: "Music must cost $22.15, or $22.45 on Fridays and Saturdays.",
    verdicts: ["$22.15: supported", "$22.45: supported"],
  },
  {
    rule: "takes a lone m beside money for millions",
    sources: ["Staff costs 29.4 million, 52.4% of expenditure (FY2024: 51.8%)"],
    draft: "Outlay eased to 57.3m, of which wages took 29.4m (52.4%).",
    verdicts: ["57.3m: unsourced", "29.4m: supported", "52.4%: supported"],
  },
  {
    rule: "leaves a difference alone where one of the two is told without its unit",
    sources: ["And nine of the 16 ballast blocks were light: 1.2 tonnes where the drawing says 1.5."],
    draft: "Nine of the 16 ballast blocks proved to be 300 kilos too light.",
    verdicts: ["Nine: supported", "16 ballast blocks: supported", "300 kilos: unsourced"],
  },
  {
    rule: "holds crowns of a country that the sign leaves open against each other",
    sources: ["Tarvik made a profit of kr 48 million."],
    draft: "Tarvik made a profit of kr 84m.",
    verdicts: ["kr 84m: conflicting (swapped digits)"],
  },
  {
    rule: "takes what was offered for what was before",
    sources: [
      "The company had offered 2.1 weeks' pay for each year of service; after our ballot it went up to 2.8 weeks.",
    ],
    draft: "Severance rose from 2.1 to 2.8 weeks' pay per year of service.",
    verdicts: ["2.1: supported", "2.8 weeks: supported"],
  },
  {
    rule: "takes what is of last summer for what was before",
    sources: [
      "The operating loss narrowed to £21 million from £87 million in the third quarter of 2024 and £34 million in the second quarter.",
    ],
    draft: "Its operating loss shrank to £21m from the £87m of last summer.",
    verdicts: ["£21m: supported", "£87m: supported"],
  },
  {
    rule: "reads the way a number went in the numbers, where a verb tells it of something else",
    sources: [
      "Then I turned the flow temperature down from 50 to 45 in February and it went from 2.7 to 3.0.",
    ],
    draft: "Lowering the flow from 50 to 45 lifted the factor from 2.7 to 3.0.",
    verdicts: ["50: supported", "45: supported", "2.7: supported", "3.0: supported"],
  },
  {
    rule: "takes a price for an hour for one an hour",
    sources: ["3.37 billion over six years: that's €109,000 for an hour of observing."],
    draft: "Its time is worth €109,000 an hour of observing.",
    verdicts: ["€109,000 an hour: compatible"],
  },
  {
    rule: "confirms a sum of what a source lists, whatever each of its figures is",
    sources: [
      "Last year we had 37 pallets of fish and 112 pallets of dairy refused at the door because the log had gaps.",
    ],
    draft: "In total, 149 pallets of fish and dairy were refused last year because of gaps in the log.",
    verdicts: ["149 pallets: compatible"],
  },
  {
    rule: "does not confirm what follows from a source on something else",
    sources: ["The aircraft touched down 910 metres beyond the threshold of a runway of 2,460 metres."],
    draft: "A hundred trucks pass the school, and 37% of them are too fast.",
    verdicts: ["A hundred trucks: unsourced", "37%: unsourced"],
  },
  {
    rule: "leaves to the draft what it reckons from its own figures, and holds those against the source",
    sources: ["The nets held 17,900 bees in 2022 and 22,100 bees in 2023, an increase of 23%."],
    draft: "The nets held 17,900 bees in 2022 and 23,480 bees in 2023, an increase of 31%.",
    verdicts: [
      "17,900 bees: supported",
      "2022: supported",
      "23,480 bees: conflicting",
      "2023: supported",
      "31%: unsourced",
    ],
  },
  {
    rule: "contradicts a difference of which the draft has only one side",
    sources: ["Volunteers found 1,860 homeless people, 150 fewer than the winter before."],
    draft: "Volunteers found 1,860 homeless people, 140 fewer than the winter before.",
    verdicts: ["1,860 homeless people: supported", "140: conflicting"],
  },
  {
    rule: "contradicts a scale where one side alone tells that it is so much a year",
    sources: ["The plan costs us €165 million once and saves €240 million a year."],
    draft: "The plan, at a cost of €165 million, brings savings of €240 billion.",
    verdicts: ["€165 million: supported", "€240 billion: conflicting (scale)"],
  },
  {
    rule: "sees three digits swapped, though the draft names its subject by a name that the source has not",
    sources: ["Loan loss provisions at Torvane came to 418 million crowns in the half-year."],
    draft: "Lindholt's bank had loan loss provisions of 481 million crowns.",
    verdicts: ["481 million crowns: conflicting (swapped digits)"],
  },
  {
    rule: "takes a word at the head of a sentence for no name by its ending",
    sources: ["The Assembly of Sarvonia voted 2.4 billion euros for flood relief in June."],
    draft: "Deputies set aside 2.4 million euros for flood relief in June.",
    verdicts: ["2.4 million euros: conflicting (scale)"],
  },
  {
    rule: "reads table cells by their headers",
    sources: ["| Northwind Cloud | Value |\n|---|---|\n| Regions served | 29 |\n| Facilities | 91 |"],
    draft: "Northwind Cloud has 91 facilities.",
    verdicts: ["91 facilities: supported"],
  },
];

/** A sentence like the source's but for one word is about another thing: nothing conflicts. */
const SILENT: readonly (readonly [what: string, source: string, draft: string])[] = [
  [
    "what is more than a mark that was passed",
    "Sales of running shoes passed 400 million euros in the quarter.",
    "Sales of running shoes came to 412.6 million euros in the quarter.",
  ],
  [
    "a number whose scale the speaker leaves out",
    "Kestrel's range is 2.5 billion, so the midpoint leaves about 650 for the fourth quarter.",
    "Kestrel's midpoint leaves about 650 million for the fourth quarter.",
  ],
  [
    "an amount that was written off and no change",
    "We wrote down the Tarnby plant by €312 million.",
    "The write-down of the Tarnby plant came to €312 million.",
  ],
  [
    "another company at the head",
    "Osprey sold 14 million phones in 2024.",
    "Kestrel sold 12 million phones in 2024.",
  ],
  ["another country", "France's GDP grew 1.1% in 2024.", "Germany's GDP grew 2.1% in 2024."],
  ["another measure", "Kestrel's revenue was $14 billion.", "Kestrel's profit was $12 billion."],
  ["another place", "Kestrel has 92 stores in Poland.", "Kestrel has 54 stores in Sweden."],
  ["another person, digits swapped", "Paul Stein won 45% of the vote.", "Anna Kern won 54% of the vote."],
  ["what is expected", "Kestrel expects revenue of $14 billion.", "Kestrel's revenue was $12 billion."],
  ["another year", "Kestrel sold 14 million phones in 2024.", "Kestrel sold 12 million phones in 2023."],
  [
    "two together",
    "Northline carried 51.7 million passengers in 2024.",
    "Northline and Southbus together carried 54.1 million passengers in 2024.",
  ],
  ["other people", "The study followed 1,400 men.", "The study followed 1,200 women."],
  ["a rise of something else", "Imports rose by 14%.", "The clinic's fees saw an increase of 20%."],
  [
    "other people of a number",
    "The mill employs 22,750 people.",
    "Our report had 14,620 people at the finish.",
  ],
  [
    "a level where the draft tells a change",
    "Kestrel has 740 stores in Spain. It sells shoes. Its staff get 14 euros an hour.",
    "Kestrel's stores in Spain grew in number by 210.",
  ],
  [
    "a sum of what the source tells apart",
    "The Dock Street warehouse took in 37 pallets of tins and 112 pallets of vegetables in March.",
    "In March the Dock Street warehouse took in 149 pallets.",
  ],
  [
    "what is left of the whole",
    "At the emergency department 71% of patients were seen within four hours in 2024.",
    "In 2024, 29% of patients at the emergency department were seen after more than four hours.",
  ],
  [
    "what a draft tells of the year before",
    "Harbour's volunteers rose to 412, after 380 a year earlier.",
    "Harbour's volunteers number 412; in 2023 there were 380.",
  ],
  [
    "one of two shares that are told together",
    "The reduction was 51% by night and 29% by day.",
    "By night the effect of the reduction was 51%.",
  ],
  [
    "what is told behind what was",
    "The pot went up a little, from £139.5 million to £142.8 million.",
    "The pot grew a little, to £142.8 million.",
  ],
  [
    "what follows from the figures beside it, in no words that tell so",
    "Compensation came to €65 million. Of it 40 per cent was booked this quarter.",
    "Of the compensation, €26 million is booked this quarter.",
  ],
  [
    "what is left, reckoned over two sentences",
    "Reserves of the council stand at £22 million. The plan takes £2.9 million from them.",
    "Reserves of the council come down to £19.1 million.",
  ],
  [
    "the price of all for that of one",
    "The request has four new helicopters for the service at $32 million each.",
    "New helicopters for the service cost $128 million.",
  ],
  [
    "another deal",
    "Kestrel bought shares worth millions of dollars.",
    "Kestrel's bond is worth $2.3 billion.",
  ],
];

describe("check of a draft", () => {
  for (const [what, text, draft] of SILENT) {
    it(`stays silent on ${what}: ${draft}`, () => {
      const kinds = findingsOf(draft, corpusOf(source("s", text))).map(({ verdict }) => verdict.kind);
      assert.deepEqual(new Set(kinds).has("conflicting"), false);
      assert.ok(kinds.length > 0);
    });
  }

  for (const { rule, sources, draft, verdicts } of CASES) {
    it(rule, () => {
      const corpus = corpusOf(...sources.map((text, at) => source(`s${at}`, text)));
      assert.deepEqual(verdictsOf(draft, corpus), verdicts);
    });
  }

  it("confirms and contradicts as before with a source beside that holds no text", () => {
    const draft = "Northwind Cloud has 91 facilities in 28 regions.";
    const empty = source("empty", "");
    const alone = verdictsOf(draft, corpusOf(source("s", NETWORK)));
    assert.deepEqual(verdictsOf(draft, corpusOf(source("s", NETWORK), empty)), alone);
  });

  it("takes a month's own row of a table before another's, though nothing tells but what is counted", () => {
    const table = "| Month | Ship calls |\n|---|---|\n| November 2025 | 618 |\n| December 2025 | 597 |";
    assert.deepEqual(verdictsOf("In December the port had 618 ship calls.", corpusOf(source("s", table))), [
      "618 ship calls: conflicting (period)",
    ]);
  });

  it("tells a fall to what every column before has less of, and the other way round", () => {
    const table =
      "| | 2022 | 2023 | 2024 |\n|---|---|---|---|\n| Trains on time, % | 90.4 | 91.2 | 93.1 |\n| Trains late, % | 9.6 | 9.9 | 7.3 |";
    const verdictOf = (draft: string) => verdictsOf(draft, corpusOf(source("s", table)))[0];
    assert.equal(verdictOf("Trains on time slipped to 93.1 %."), "93.1 %: conflicting (direction)");
    assert.equal(verdictOf("Trains on time climbed to 93.1 %."), "93.1 %: supported");
    assert.equal(verdictOf("Trains late narrowed to 7.3 %."), "7.3 %: supported");
    // Less than the year before, more than the one before that.
    const bent = table.replace("| 91.2 |", "| 94.0 |");
    assert.deepEqual(verdictsOf("Trains on time slipped to 93.1 %.", corpusOf(source("s", bent))), [
      "93.1 %: supported",
    ]);
  });

  it("offers the source's figure in the draft's own manner, and none inside quotation marks", () => {
    const corpus = corpusOf(source("s", VALUE));
    const replacements = (draft: string) => findingsOf(draft, corpus).map(({ replacement }) => replacement);
    assert.deepEqual(replacements("Halcyon Chips has a market value of $4.3bn."), ["$4.3tn"]);
    assert.deepEqual(replacements('"Halcyon Chips has a market value of $4.3bn," he said.'), [undefined]);
  });

  it("checks the visible blocks first and returns all in the draft's order", () => {
    const draft = `Northwind Cloud has 91 facilities.\n\n${VALUE}`;
    const visible = { start: draft.length - 5, end: draft.length };
    const corpus = corpusOf(source("s", `${NETWORK} ${VALUE}`));
    const steps = createDraftChecker().check(readProse(draft, "markdown"), contextOfDocument(""), corpus, {
      first: visible,
    });
    const texts = (findings: readonly { figure: { text: string } }[]) =>
      findings.map(({ figure }) => figure.text);
    const first = steps.next();
    const second = steps.next();
    const last = steps.next();
    assert.deepEqual(
      [first, second, last].map(({ value }) => texts(value)),
      [["$4.3 trillion"], ["91 facilities"], ["91 facilities", "$4.3 trillion"]],
    );
  });

  it("changes no other figure when a paragraph without dates, currencies or headings is added", () => {
    const corpus = corpusOf(source("s", `${NETWORK} ${REVENUE}`));
    const draft =
      "Northwind Cloud counts 91 facilities in 28 regions.\n\nNorthwind's cloud revenue rose 62%.";
    const before = verdictsOf(draft, corpus);
    const words = fc.array(
      fc.constantFrom("the", "weather", "was", "fine", "and", "nobody", "minded", "it"),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(words, (paragraph) => {
        assert.deepEqual(verdictsOf(`${draft}\n\n${paragraph.join(" ")}.`, corpus), before);
      }),
      { numRuns: 30 },
    );
  });
});
