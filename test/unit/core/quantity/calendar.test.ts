import assert from "node:assert/strict";
import { extractFigures } from "../../../../src/core/quantity/extract";
import { reads } from "./reads";

describe("years, dates, periods and ordinals", () => {
  const CASES: readonly (readonly [
    text: string,
    kind: "year" | "date" | "period" | "ordinal",
    low: number,
    high?: number,
  ])[] = [
    ["since 2021", "year", 2021],
    ["(1998)", "year", 1998],
    ["2013–2018", "year", 2013, 2018],
    ["the 1990s", "period", 1990, 1999],
    ["29 August 2025", "date", 2025],
    ["August 29, 2025", "date", 2025],
    ["Dec.26 2025", "date", 2025],
    ["2025-08-29", "date", 2025],
    ["at 4 pm", "date", 16],
    ["at 12 a.m.", "date", 0],
    ["at 12:30 p.m.", "date", 12.5],
    ["at 8.15 p.m.", "date", 20.25],
    ["at 9:30", "date", 9.5],
    ["at 9:30:36", "date", 9.51],
    ["Q3 FY26", "period", 3],
    ["third quarter of 2025", "period", 3],
    ["H1 2025", "period", 1],
    ["its first purchase", "ordinal", 1],
    ["the 21st meeting", "ordinal", 21],
    ["the twenty-first meeting", "ordinal", 21],
  ];
  for (const [text, kind, low, high = low] of CASES)
    it(`${text} is of the kind ${kind}`, () => {
      reads(text, { kind, low, high });
    });

  it("an hour before another is of its half of the day", () => {
    const hours = (text: string) => extractFigures(text).map(({ low }) => low);
    assert.deepEqual(hours("open 5-7 pm"), [17, 19]);
    assert.deepEqual(hours("open 11-2 pm"), [11, 14]);
  });

  it("a year takes its month with it", () => {
    const [figure] = extractFigures("The plant opened in March 2021.");
    assert.equal(figure?.text, "March 2021");
    assert.equal(figure?.low, 2021);
    assert.deepEqual(figure?.period, { kind: "month", isFiscal: false, year: 2021, index: 3 });
  });

  it("a four-digit number that counts something is no year", () => {
    reads("They hired 2025 people", { kind: "quantity", value: 2025, unit: "people" });
  });

  it("an ordinal that opens an argument or a saying is no figure", () => {
    reads("First, it is big. It is second to none. At first it fell.");
  });
});

describe("the period a figure speaks of", () => {
  const periodIn = (text: string, date?: string) => {
    const period = extractFigures(text, { date }).find((figure) => figure.kind === "quantity")?.period;
    return period && JSON.parse(JSON.stringify(period));
  };
  const quarterTo = (endMonth: number, year?: number) => ({
    kind: "quarter",
    isFiscal: false,
    ...(year === undefined ? {} : { year }),
    index: endMonth / 3,
    endMonth,
  });
  const CASES: readonly (readonly [
    text: string,
    period: Record<string, unknown> | undefined,
    date?: string,
  ])[] = [
    ["up 110% in 2025", { kind: "year", isFiscal: false, year: 2025 }],
    ["In the June quarter sales rose 26%", { kind: "quarter", isFiscal: false, index: 2, endMonth: 6 }],
    ["gained 52% in September 2025", { kind: "month", isFiscal: false, year: 2025, index: 9 }],
    [
      "sales of $5bn in the third quarter of 2025",
      { kind: "quarter", isFiscal: false, year: 2025, index: 3 },
    ],
    [
      "invest $53bn over the next five years",
      { kind: "span", isFiscal: false, months: 60, relation: "next" },
    ],
    [
      "less than half (52,100) in the latest year",
      { kind: "span", isFiscal: false, months: 12, relation: "past" },
    ],
    ["down 5% since 2021", { kind: "span", isFiscal: false, year: 2021, relation: "since" }],
    ["up 7% this year", { kind: "year", isFiscal: false, year: 2025 }, "2025-09-24"],
    ["up 7% last quarter", { kind: "quarter", isFiscal: false, year: 2025, index: 2 }, "2025-09-24"],
    ["rose 9%, back to where it was in 2021", undefined],
    ["38% of the volume of 2020 remains in 2050", { kind: "year", isFiscal: false, year: 2050 }],
    ["Its €464 million is twice what it lost in 2010", undefined],
    ["Refusals, 21 of them in that earlier year, reached their peak in 2024", undefined],
    ["sold goods for $5bn between July and September", quarterTo(9)],
    ["July–September 2025 sales were $5bn", quarterTo(9, 2025)],
    ["The July-to-September quarter brought $5bn", quarterTo(9)],
    ["In the quarter ended June 30, 2025, it earned $4m", quarterTo(6, 2025)],
    ["$5m in the three months to 31 March 2026", quarterTo(3, 2026)],
    ["$5m in the three months to the end of April", { ...quarterTo(4), index: 2, isFiscal: true }],
    ["$5m in the six months to June", { kind: "half", isFiscal: false, index: 1, endMonth: 6 }],
    [
      "Between March 2024 and June 2025 it lost 4%",
      { kind: "span", isFiscal: false, months: 16, relation: "over" },
    ],
    ["between November 2025 and January it lost 4%", { ...quarterTo(1), index: 1, isFiscal: true }],
    ["It had 300 cars at the end of 2024", { kind: "year", isFiscal: false, year: 2024, relation: "part" }],
    ["It had 300 cars in late 2024", { kind: "year", isFiscal: false, year: 2024, relation: "part" }],
    ["Compared with 2019, visits rose 12%", undefined],
    [
      "In May it was higher than in April and 12% lower than a year ago",
      { kind: "month", isFiscal: false, index: 5 },
    ],
    ["12% came, four times the share of 2019", undefined],
    ["It rose to 12% from 9% in 2019", undefined],
    ["12% came, which is below the level of 2019", undefined],
    ["In 2024, more than in 2019, 12% came", { kind: "year", isFiscal: false, year: 2024 }],
    ["By the end of 2030 it must reach all; today it is at 81%", undefined],
    ["Nests went from some in 1988 to 4,310 pairs", undefined],
    ["Its debts, large in mid-2023, are down to $3m", undefined],
    ["Its pupils reached 509, short of those of 2021", undefined],
    [
      "In October it took $3m, and the accident in January did the rest",
      { kind: "month", isFiscal: false, index: 10 },
    ],
  ];
  it("is the year right behind it, by whatever name", () => {
    const periods = (text: string) =>
      extractFigures(text).flatMap(({ kind, period }) =>
        kind === "quantity" ? [[period?.year, period?.isFiscal]] : [],
      );
    assert.deepEqual(
      periods(
        "It grants $62 for fiscal year 2030, $74 for fiscal year 2031 and $58 for the fiscal year 2032.",
      ),
      [
        [2030, true],
        [2031, true],
        [2032, true],
      ],
    );
    assert.deepEqual(periods("It took 62 pupils in the school year 2030, 74 in the school year 2031."), [
      [2030, false],
      [2031, false],
    ]);
  });
  const years = (text: string, date?: string) =>
    extractFigures(text, { date }).flatMap(({ kind, period }) => (kind === "quantity" ? [period?.year] : []));

  it("is the year before or after the one that was named", () => {
    assert.deepEqual(years("Output grows by 2.3% in 2025 and by 2.1% the year after."), [2025, 2026]);
    assert.deepEqual(years("It sold 5 tonnes in 2020 and 7 tonnes the year before."), [2020, 2019]);
    assert.deepEqual(years("In 2020 it sold 7 tonnes, the year after the merger 9 tonnes."), [2020, 2020]);
  });

  it("is told by a year earlier or later than the one named before", () => {
    assert.deepEqual(
      years("Sales were 31 million in 2023, against 28 million a year earlier."),
      [2023, 2022],
    );
    assert.deepEqual(years("Sales were 31 million in 2023 and 34 million a year later."), [2023, 2024]);
    assert.deepEqual(years("In 2024 it had 9 shops, and 5 closed a year after the fire."), [2024, 2024]);
  });

  it("is over where another clause, bracket or state begins", () => {
    assert.deepEqual(years("Arrivals were 8.9% fewer than in 2023; 35,100 came back."), [
      undefined,
      undefined,
    ]);
    assert.deepEqual(years("Now 64% pay so, up from 51% in 2022."), [undefined, 2022]);
    assert.deepEqual(years("A profit of €147.1 million in 2024 has turned into a loss of €58 million."), [
      2024,
      undefined,
    ]);
    assert.deepEqual(years("Refusals had reached 86 cases in 2024 and then leapt to 131 cases."), [
      2024,
      undefined,
    ]);
    assert.deepEqual(years("It grew from some in 1996 to more than 40 kilometres today."), [undefined]);
    assert.deepEqual(years("Sales in 2024 have turned into a stream of €58 million."), [2024]);
    assert.deepEqual(years("They made 642 visits (2024: 580) and 74 stops (2024: 51)."), [
      undefined,
      2024,
      undefined,
      2024,
    ]);
  });

  it("is each end of a stretch of years for what is told from and to", () => {
    assert.deepEqual(
      years("Between 2015 and 2025 equities went from 34.5% to 30.8% and bonds from 38.2% to 31.6%."),
      [2015, 2025, 2015, 2025],
    );
    assert.deepEqual(years("Equities went from 34.5% to 30.8% between 2015 and 2025."), [2015, 2025]);
    assert.deepEqual(years("From 2015 to 2025 equities went from 34.5% to 30.8%."), [2015, 2025]);
  });

  it("is told by next or this alone where last, this or next year goes before it", () => {
    const date = "2025-11-20";
    assert.deepEqual(years("The settlement is 4.8 percent this year and 3.5 next.", date), [2025, 2026]);
    assert.deepEqual(years("It was 4.8 percent last year and is 3.5 this.", date), [2024, 2025]);
    assert.deepEqual(
      years("A dismal 38 cars in 2019 had become 83 four years later.").slice(0, 2),
      [2019, 2023],
    );
    assert.deepEqual(years("In 2025 a loaf cost 3 euros; next, a roll cost 2 euros.", date), [2025, 2025]);
  });

  for (const [text, period, date] of CASES)
    it(`${text}${date ? `, written ${date}` : ""}`, () => {
      assert.deepEqual(periodIn(text, date), period);
    });
});

describe("digits that are no figures", () => {
  const TEXTS = [
    "Qwen3-Max, Gemini-2.5-Flash, HPN8.0, GPT-4 and COVID-19",
    "the iPhone 17 with 5G, an A4 sheet, a Boeing 777",
    "a 10-K, a 401(k), 24/7, 9/11",
    "call +44 20 7946 0958",
    "call (555) 123-4567, 555-123-4567 or 1-800-555-1234",
    "ISBN 978-3-16-148410-0",
    "version 2.1.4, section 4.2.1, Figures 3 and 4, claims 1 to 3",
    "see [3, 14–16] and https://example.org/2025/09/24",
    "a 3-1 win, a 5-4 vote",
    "one of the best, second to none, no one",
    "10 Downing Street",
  ];
  for (const text of TEXTS)
    it(text, () => {
      assert.deepEqual(
        extractFigures(text)
          .filter((figure) => figure.kind === "quantity")
          .map((figure) => figure.text),
        [],
      );
    });
});
