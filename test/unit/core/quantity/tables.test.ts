import assert from "node:assert/strict";
import { createStatementReader } from "../../../../src/core/corpus/statement";
import { extractFigures } from "../../../../src/core/quantity/extract";
import { readProse } from "../../../../src/core/text/read-prose";

describe("a table below a line that names the measure", () => {
  const amounts = (caption: string, corner = "") =>
    createStatementReader(0)
      .read(readProse(`${caption}\n\n| ${corner} | Sales |\n|---|---|\n| North | 12.5 |`, "markdown"), {
        title: "",
      })
      .filter(({ block }) => block.kind === "cell")
      .flatMap(({ figures }) => figures.map(({ low, unit }) => [low, unit]));
  const CAPTIONS: readonly (readonly [caption: string, low: number, unit: string])[] = [
    ["Table 1. Sales by region, € million", 12.5e6, "EUR"],
    ["## Sales by region (in thousands)", 12.5e3, ""],
    ["**Sales, US$ bn**", 12.5e9, "USD"],
    ["Table 2: Shares in per cent", 12.5, "percent"],
    ["(In millions, except per share data)", 12.5e6, ""],
    ["**Net revenue by product (in millions of dollars, unaudited)**", 12.5e6, "USD"],
    ["### Selected data (US$ million unless stated)", 12.5e6, "USD"],
    ["### Output (tonnes of copper equivalent, CuEq)", 12.5, "tonne"],
    ["### Output (tonnes)\n\nThe mines differ.", 12.5, "tonne"],
    ["Annual averages, US$ per tonne.", 12.5, "USD per tonne"],
    ["Average prices, pounds:", 12.5, "GBP"],
    ["Weight lost, pounds", 12.5, "pound"],
    ["All amounts are in € million unless otherwise stated.", 12.5e6, "EUR"],
    ["(in thousands of Canadian dollars)", 12.5e3, "CAD"],
    ["Rainfall in millimetres", 12.5, "millimetre"],
    ["Percentage of respondents", 12.5, "percent"],
    ["**Table 1. Lines by provider, in thousands, end of year**", 12.5e3, ""],
    ["Table 2: Exports, € million, by country", 12.5e6, "EUR"],
    ["Regions, third quarter of 2026", 12.5, ""],
    ["The company, which sells to millions, said so.", 12.5, ""],
    ["Sales came to €13 million", 12.5, ""],
    [
      "It sells to millions of people in the north and has done so for as long as anybody there can think.",
      12.5,
      "",
    ],
  ];
  for (const [caption, low, unit] of CAPTIONS)
    it(`${low} ${unit}: ${caption}`, () => assert.deepEqual(amounts(caption), [[low, unit]]));

  it("keeps the measure of its own corner", () => {
    assert.deepEqual(amounts("Sales, € million", "£ million"), [[12.5e6, "GBP"]]);
  });
});

describe("a column that names its measure behind its year", () => {
  const HEADERS: readonly (readonly [
    header: string,
    kind: string,
    low: number,
    unit: string,
    year: number,
  ])[] = [
    ["2024 £m", "year", 12.5e6, "GBP", 2024],
    ["2024 %", "year", 12.5, "percent", 2024],
    ["2024 € million", "year", 12.5e6, "EUR", 2024],
    ["2024 US$m", "year", 12.5e6, "USD", 2024],
    ["2024 £'000", "year", 12.5e3, "GBP", 2024],
    ["2024/25 £000", "year", 12.5e3, "GBP", 2025],
    ["31 December 2024 $000s", "date", 12.5e3, "USD", 2024],
    ["FY24 EUR m", "period", 12.5e6, "EUR", 2024],
  ];
  for (const [header, kind, low, unit, year] of HEADERS)
    it(header, () =>
      assert.deepEqual(
        createStatementReader(0)
          .read(readProse(`| | ${header} |\n|---|---|\n| North | 12.5 |`, "markdown"), { title: "" })
          .flatMap(({ figures }) => figures)
          .map((one) => [one.kind, one.kind === "quantity" ? one.low : 0, one.unit, one.period?.year]),
        [
          [kind, 0, "", year],
          ["quantity", low, unit, year],
        ],
      ),
    );
});

describe("a table below a sentence that tells its measure", () => {
  const amounts = (...lines: readonly string[]) =>
    createStatementReader(0)
      .read(readProse(lines.join("\n"), "markdown"), { title: "" })
      .flatMap(({ figures }) => figures)
      .filter(({ kind }) => kind === "quantity")
      .map(({ low, unit }) => [low, unit]);
  const TABLE = ["| Region | 2024 | Share, % |", "|---|---|---|", "| North | 12.5 | 46 |"];

  const SAID: readonly (readonly [sentence: string, low: number, unit: string])[] = [
    ["Nights are given in thousands, changes in per cent.", 12_500, ""],
    ["All amounts are in € million unless stated otherwise.", 12.5e6, "EUR"],
    ["Figures are in millions of crowns.", 12.5e6, "crown"],
    ["All quantities in the first table are gigawatt-hours.", 12.5, "gigawatt hour"],
    ["The north was first again, as it was before.", 12.5, ""],
    ["Town council of Tarn, minutes", 12.5, ""],
  ];
  for (const [sentence, low, unit] of SAID) {
    it(sentence, () =>
      assert.deepEqual(amounts(sentence, "", ...TABLE), [
        [low, unit],
        [46, "percent"],
      ]),
    );
    it(`${sentence} Past another paragraph`, () =>
      assert.deepEqual(amounts(sentence, "", "The north was first.", "", ...TABLE), [
        [low, unit],
        [46, "percent"],
      ]));
  }
  it("says nothing of the next table, nor below another heading", () => {
    const [sentence] = SAID[0] ?? [""];
    assert.deepEqual(amounts(sentence, "", ...TABLE, "", "The next:", "", ...TABLE).slice(2), [
      [12.5, ""],
      [46, "percent"],
    ]);
    assert.deepEqual(amounts(sentence, "", "## North", "", ...TABLE), [
      [12.5, ""],
      [46, "percent"],
    ]);
  });
  const NOTES = [
    "Amounts in millions of euros unless stated otherwise.",
    "(All figures in € million)",
    "Note: values are in millions of euros, except per share data.",
  ];
  for (const note of NOTES)
    it(`holds for every table below it where it is a note: ${note}`, () => {
      const money = [
        [12.5e6, "EUR"],
        [46, "percent"],
      ];
      const below = amounts(
        note,
        "",
        "**By region**",
        "",
        ...TABLE,
        "",
        "## Next",
        "",
        "Text.",
        "",
        ...TABLE,
      );
      assert.deepEqual(below, [...money, ...money]);
    });
});

describe("what stands in brackets in a table", () => {
  const amounts = (...rows: readonly string[]) =>
    createStatementReader(0)
      .read(readProse(["| | Unit | 2025 | (2024) |", "|---|---|---|---|", ...rows].join("\n"), "markdown"), {
        title: "",
      })
      .flatMap(({ figures }) => figures)
      .filter(({ kind }) => kind === "quantity")
      .map(({ low }) => low);

  it("is the year before where a whole column has it", () =>
    assert.deepEqual(
      amounts("| Sales | € m | 48 | (45) |", "| Staff | number | 110 | (100) |"),
      [48e6, 45e6, 110, 100],
    ));
  it("is below zero where one cell has it", () =>
    assert.deepEqual(
      amounts("| Sales | € m | 48 | 45 |", "| Profit | € m | 2 | (3) |"),
      [48e6, 45e6, 2e6, -3e6],
    ));
  it("is the year before beside a number, however small", () =>
    assert.deepEqual(
      amounts("| Ships | number | 11 (10) | |", "| Sales | € m | 4,872 (4,579) | |"),
      [11, 10, 4.872e9, 4.579e9],
    ));
});

describe("a table with a comma before its decimals", () => {
  const amounts = (...rows: readonly string[]) =>
    createStatementReader(0)
      .read(readProse(["| Region | Nights | ± % |", "|---|---|---|", ...rows].join("\n"), "markdown"), {
        title: "",
      })
      .flatMap(({ figures }) => figures)
      .filter(({ kind }) => kind === "quantity")
      .map(({ low }) => low);

  it("has points between thousands", () =>
    assert.deepEqual(
      amounts("| Islands | 1.806 | +4,3 |", "| Lakes | 968 | −0,125 |"),
      [1806, 4.3, 968, -0.125],
    ));
  it("has none where points stand before decimals too", () =>
    assert.deepEqual(
      amounts("| Islands | 1.806 | 4.3 |", "| Lakes | 1,968 | 0.1 |"),
      [1.806, 4.3, 1968, 0.1],
    ));
});

describe("a column that is part of the one before", () => {
  it("is named and measured with it", () => {
    const rows = [
      "| Year | Arrivals ('000) | by air | by sea | Index (2015 = 100) |",
      "|---|---|---|---|---|",
      "| 2023 | 4 946 | 3 067 | 914 | 121.8 |",
    ];
    const cells = createStatementReader(0)
      .read(readProse(rows.join("\n"), "markdown"), { title: "" })
      .flatMap(({ block, figures }) =>
        block.kind === "cell" && block.rowHeader !== "" && block.columnHeader !== ""
          ? figures.map(({ low }) => [block.columnHeader, low])
          : [],
      );
    assert.deepEqual(cells, [
      ["Arrivals ('000)", 4_946_000],
      ["Arrivals ('000), by air", 3_067_000],
      ["Arrivals ('000), by sea", 914_000],
      ["Index (2015 = 100)", 121.8],
    ]);
  });
  it("has a dash before it", () => {
    const rows = ["| | Decided | – refused |", "|---|---|---|", "| 2024 | 1 284 | 118 |"];
    const headers = readProse(rows.join("\n"), "markdown").blocks.map((block) =>
      block.kind === "cell" ? block.columnHeader : "",
    );
    assert.ok(headers.includes("Decided, – refused"), headers.join(" "));
  });
});

describe("a column of months", () => {
  const periods = (...headers: readonly string[]) =>
    createStatementReader(0)
      .read(
        readProse(
          `| | ${headers.join(" | ")} |\n|---|${headers.map(() => "---|").join("")}\n| Sales, € m | ${headers.map(() => "12.5").join(" | ")} |`,
          "markdown",
        ),
        { title: "" },
      )
      .flatMap(({ figures }) => figures)
      .filter(({ unit }) => unit === "EUR")
      .map(({ period }) => [period?.kind, period?.year, period?.index]);

  const MONTHS = [
    "Apr–Jun 2024",
    "Jan-Jun 2023",
    "Jan–Dec 2023",
    "II/24",
    "Q1",
    "2024 Q3",
    "2025 – Q2",
    "2024H1",
    "2024, second half",
    "2024, year",
  ];
  it("is of the quarter or the half that they make", () =>
    assert.deepEqual(periods(...MONTHS), [
      ["quarter", 2024, 2],
      ["half", 2023, 1],
      ["year", 2023, undefined],
      ["quarter", 2024, 2],
      ["quarter", undefined, 1],
      ["quarter", 2024, 3],
      ["quarter", 2025, 2],
      ["half", 2024, 1],
      ["half", 2024, 2],
      ["year", 2024, undefined],
    ]));
});

describe("a table with a column of units", () => {
  const amounts = (...rows: readonly string[]) =>
    createStatementReader(0)
      .read(readProse(["| | Unit | Q1 2026 |", "|---|---|---|", ...rows].join("\n"), "markdown"), {
        title: "",
      })
      .flatMap(({ figures }) => figures)
      .filter(({ kind }) => kind === "quantity")
      .map(({ low, unit }) => [low, unit]);

  const ROWS: readonly (readonly [row: string, low: number, unit: string])[] = [
    ["| Revenue | € m | 612.4 |", 612.4e6, "EUR"],
    ["| Revenue | $ million | 318.4 |", 318.4e6, "USD"],
    ["| Income | m crowns | 3,412 |", 3.412e9, "crown"],
    ["| Loans | bn crowns | 286.4 |", 286.4e9, "crown"],
    ["| Net debt, year end | € m | 2 148.0 |", 2.148e9, "EUR"],
    ["| Margin | % | 45.3 |", 45.3, "percent"],
    ["| Earnings per share | $ | 0.38 |", 0.38, "USD per share"],
    ["| Doses shipped | million | 8.1 |", 8.1e6, "dose"],
    ["| Employees, year end | number | 2 870 |", 2870, "employee"],
    ["| Employees, year end | | 4 318 |", 4318, "employee"],
    ["| EBITDA (1) | € m | 402.3 |", 402.3e6, "EUR"],
    ["| Tessara, sales 2026E | US$ m | 6,120 |", 6.12e9, "USD"],
    ["| Hoshiro, sales | ¥ bn | 1,455 |", 1.455e12, "JPY"],
    ["| Net profit / (loss) (2) | € m | (12.4) |", -12.4e6, "EUR"],
    ["| Net sales | MSEK | 1,284 |", 1.284e9, "SEK"],
    ["| Interest | kEUR | 312 |", 312e3, "EUR"],
    ["| Hours with a negative price (number) | | 193 |", 193, "hour"],
    ["| Disconnections (per 100 000 customers) | | 141 |", 141, "disconnection per 100000"],
    ["| Hard coal | '000 t | 35.2 |", 35_200, "tonne"],
    ["| Footwear | thousand pairs | 571 |", 571e3, "pair"],
    ["| Household price, real (2015 = 100) | | 113.0 |", 113, ""],
    ["| Production | thousand t | 35.2 |", 35_200, "tonne"],
  ];
  for (const [row, low, unit] of ROWS)
    it(row, () => assert.deepEqual(amounts("| Sales | € m | 1.5 |", row).slice(1), [[low, unit]]));
});

describe("a column that names its measure", () => {
  const HEADERS: readonly (readonly [header: string, cell: string, low: number, unit: string])[] = [
    ["Area, 1,000 ha", "312", 312_000, "hectare"],
    ["Production, 1,000 t", "2 150", 2_150_000, "tonne"],
    ["Yield 2025, t/ha", "6.89", 6.89, "tonne per hectare"],
    ["Dose, g", "0.5", 0.5, "gram"],
    ["Weeks above threshold", "9", 9, "week"],
    ["Days lost", "12.5", 12.5, "day"],
    ["Second half", "51", 51, ""],
    ["Yamato Isles", "2.51", 2.51, ""],
    ["Domestic tools, 2018 = 100", "437", 437, ""],
    ["Price change, year on year", "+122", 122, ""],
    ["Non-residents", "81", 81, "non-resident"],
  ];
  for (const [header, cell, low, unit] of HEADERS)
    it(header, () => {
      const figures = createStatementReader(0)
        .read(readProse(`| Region | ${header} |\n|---|---|\n| Uplands | ${cell} |`, "markdown"), {
          title: "",
        })
        .flatMap((statement) => statement.figures)
        .filter(({ kind }) => kind === "quantity");
      assert.deepEqual(
        figures.map((figure) => [figure.low, figure.unit]),
        [[low, unit]],
      );
    });

  it("is no name in two words", () => {
    const figures = createStatementReader(0)
      .read(readProse("| Region | 2025 |\n|---|---|\n| High Fells | 104 |", "markdown"), { title: "" })
      .flatMap((statement) => statement.figures)
      .filter(({ kind }) => kind === "quantity");
    assert.deepEqual(
      figures.map(({ unit }) => unit),
      [""],
    );
  });

  it("is no name of a region with a place", () => {
    const rows = ["| Region | Place | 2025 |", "|---|---|---|", "| Uplands | Shops | 301.7 |"];
    const figures = createStatementReader(0)
      .read(readProse(rows.join("\n"), "markdown"), { title: "" })
      .flatMap((statement) => statement.figures)
      .filter(({ kind }) => kind === "quantity");
    assert.deepEqual(
      figures.map(({ unit }) => unit),
      [""],
    );
  });
});

describe("a row that two columns of words name", () => {
  it("is named by both", () => {
    const rows = [
      "| Measure | Provider | 2023 | 2024 |",
      "|---|---|---|---|",
      "| Latency, ms | Nordvale | 618 | 612 |",
      "| Latency, ms | Fibre, all | – | 9 |",
    ];
    const figures = createStatementReader(0)
      .read(readProse(rows.join("\n"), "markdown"), { title: "" })
      .filter(
        ({ block, figures }) => block.kind === "cell" && block.columnHeader !== "" && figures.length > 0,
      )
      .map(({ block, figures }) => [
        block.kind === "cell" && block.rowHeader,
        figures[0]?.low,
        figures[0]?.unit,
      ]);
    assert.deepEqual(figures, [
      ["Latency, ms, Nordvale", 618, "millisecond"],
      ["Latency, ms, Nordvale", 612, "millisecond"],
      ["Latency, ms, Fibre, all", 9, "millisecond"],
    ]);
  });
});

describe("rows below one that names them alone", () => {
  it("are named with it, and measured each by its own name in the caption", () => {
    const text = [
      "Table 1. Admissions (thousands) and takings (thousands of euros)",
      "",
      "| | 2026 | Change, % |",
      "|---|---|---|",
      "| *Domestic films* | | |",
      "| Admissions | 19 120 | 22.3 |",
      "| Takings | 164 900 | 23.2 |",
      "| *Foreign films* | | |",
      "| Admissions | 72 310 | –3.4 |",
    ].join("\n");
    const figures = createStatementReader(0)
      .read(readProse(text, "markdown"), { title: "" })
      .flatMap(({ block, figures }) =>
        block.kind === "cell" && block.columnHeader !== "" && block.rowHeader !== ""
          ? figures.map(({ low, unit }) => [block.rowHeader, low, unit])
          : [],
      );
    assert.deepEqual(figures, [
      ["Admissions – Domestic films", 19.12e6, "admission"],
      ["Admissions – Domestic films", 22.3, "percent"],
      ["Takings – Domestic films", 164.9e6, "EUR"],
      ["Takings – Domestic films", 23.2, "percent"],
      ["Admissions – Foreign films", 72.31e6, "admission"],
      ["Admissions – Foreign films", -3.4, "percent"],
    ]);
  });
});

describe("a row that is part of the one above", () => {
  it("is named with its whole", () => {
    const rows = [
      "| | 2024 |",
      "|---|---|",
      "| Operating income | 34.9 |",
      "| of which cloud | 14.2 |",
      "| Tax | 3.1 |",
    ];
    const cells = readProse(rows.join("\n"), "markdown").blocks.filter((block) => block.kind === "cell");
    assert.deepEqual(
      cells
        .filter(({ rowHeader, columnHeader }) => rowHeader !== "" && columnHeader !== "")
        .map(({ rowHeader }) => rowHeader),
      ["Operating income", "Operating income, of which cloud", "Tax"],
    );
  });
});

describe("a table whose corner names the measure", () => {
  const figuresOf = (...rows: readonly string[]): readonly unknown[] =>
    rows.length === 0
      ? []
      : createStatementReader(0)
          .read(readProse([rows[0], "|---|---|---|", ...rows.slice(1)].join("\n"), "markdown"), { title: "" })
          .flatMap(({ figures }) => figures.map(({ kind, low, unit }) => [kind, low, unit]));

  const CASES: readonly (readonly [rule: string, rows: readonly string[], figures: readonly unknown[]])[] = [
    [
      "lends unit and scale to its cells, and years over them stay years",
      ["| £ million | 2023 | 2024 |", "| North | 12.5 | 14.1 |"],
      [
        ["year", 2023, ""],
        ["year", 2024, ""],
        ["quantity", 12.5e6, "GBP"],
        ["quantity", 14.1e6, "GBP"],
      ],
    ],
    [
      "lends a percent sign",
      ["| Sales (%) | 2023 | H2 |", "| North | 12.5 | 14 |"],
      [
        ["year", 2023, ""],
        ["period", 2, ""],
        ["quantity", 12.5, "percent"],
        ["quantity", 14, "percent"],
      ],
    ],
    [
      "leaves a column its own measure",
      ["| £ million | Sales | Growth (%) |", "| North | 12.5 | 3 |"],
      [
        ["quantity", 12.5e6, "GBP"],
        ["quantity", 3, "percent"],
      ],
    ],
    [
      "says nothing of a column or a row that counts",
      ["| £ million | Sales | Stores |", "| North | 12.5 | 41 |", "| Average employees | 1,204 | 310 |"],
      [
        ["quantity", 12.5e6, "GBP"],
        ["quantity", 41, "store"],
        ["quantity", 1204, "employee"],
        ["quantity", 310, "store"],
      ],
    ],
    [
      "leaves a rate unscaled, and a count of its own without money",
      [
        "| US$ million | 2023 | 2024 |",
        "| Freight rate ($/TEU) | 1,487 | 2,015 |",
        "| Volume (thousand boxes) | 1,760 | 1,690 |",
      ],
      [
        ["year", 2023, ""],
        ["year", 2024, ""],
        ["quantity", 1487, "USD per twenty-foot equivalent unit"],
        ["quantity", 2015, "USD per twenty-foot equivalent unit"],
        ["quantity", 1.76e6, "box"],
        ["quantity", 1.69e6, "box"],
      ],
    ],
    [
      "says nothing of what a row counts, told with where, when and in what scale",
      [
        "| $ million unless stated | 2023 | 2024 |",
        "| Subscribers, end of period (thousand) | 3,190 | 3,428 |",
        "| Ships in service | 1,792 | 1,864 |",
        "| Vessel calls (number) | 7,129 | 7,846 |",
        "| Locks in operation | 41 | 43 |",
        "| Average number of full-time employees | 310 | 299 |",
        "| Loans to customers | 310 | 299 |",
      ],
      [
        ["year", 2023, ""],
        ["year", 2024, ""],
        ["quantity", 3.19e6, "subscriber"],
        ["quantity", 3.428e6, "subscriber"],
        ["quantity", 1792, "ship"],
        ["quantity", 1864, "ship"],
        ["quantity", 7129, "call"],
        ["quantity", 7846, "call"],
        ["quantity", 41, "lock"],
        ["quantity", 43, "lock"],
        ["quantity", 310, "employee"],
        ["quantity", 299, "employee"],
        ["quantity", 310e6, "USD"],
        ["quantity", 299e6, "USD"],
      ],
    ],
    [
      "says nothing of a row that names a measure or a scale of its own",
      [
        "| € million unless stated | Q3 2026 | 9M 2026 |",
        "| Box office | 126.9 | 341.2 |",
        "| Admissions, million | 13.62 | 36.9 |",
        "| Average ticket price, € | 9.32 | 9.25 |",
        "| Screens ¹ | 1,046 | 1,071 |",
      ],
      [
        ["period", 3, ""],
        ["year", 2026, ""],
        ["quantity", 126.9e6, "EUR"],
        ["quantity", 341.2e6, "EUR"],
        ["quantity", 13.62e6, "admission"],
        ["quantity", 36.9e6, "admission"],
        ["quantity", 9.32, "EUR"],
        ["quantity", 9.25, "EUR"],
        ["quantity", 1046, "screen"],
        ["quantity", 1071, "screen"],
      ],
    ],
    [
      "is what was spent where the title tells of spending",
      ["| Spending, € million | 2023 | 2024 |", "| Shops | 1,402 | 1,468 |"],
      [
        ["year", 2023, ""],
        ["year", 2024, ""],
        ["quantity", 1.402e9, "EUR"],
        ["quantity", 1.468e9, "EUR"],
      ],
    ],
    [
      "takes the currency that only the first amount of a column bears",
      [
        "| In millions | 2023 | Change |",
        "| Cloud | $37,846 | 32% |",
        "| Capital expenditures | 31,208 | 6% |",
      ],
      [
        ["year", 2023, ""],
        ["quantity", 37.846e9, "USD"],
        ["quantity", 32, "percent"],
        ["quantity", 31.208e9, "USD"],
        ["quantity", 6, "percent"],
      ],
    ],
    [
      "measures what the counted sold, told with decimals",
      ["| £ million | 2023 | 2024 |", "| Stores | 12.5 | 14.1 |"],
      [
        ["year", 2023, ""],
        ["year", 2024, ""],
        ["quantity", 12.5e6, "GBP"],
        ["quantity", 14.1e6, "GBP"],
      ],
    ],
    [
      "leaves years that name the rows alone",
      ["| £ million | Sales | Costs |", "| 2023 | 12.5 | 14.1 |"],
      [
        ["year", 2023, ""],
        ["quantity", 12.5e6, "GBP"],
        ["quantity", 14.1e6, "GBP"],
      ],
    ],
    [
      "measures its own column alone where that one holds amounts",
      ["| Distance (km) | Result | Rank |", "| 10 | 45 | 2 |"],
      [
        ["quantity", 10, "kilometre"],
        ["quantity", 45, ""],
        ["quantity", 2, ""],
      ],
    ],
    [
      "is of the rows where they are told by numbers",
      ["| Age (years) | Share | Rank |", "| Under 18 | 45 % | 2 |"],
      [
        ["quantity", null, "year"],
        ["quantity", 45, "percent"],
        ["quantity", 2, ""],
      ],
    ],
    [
      "is of the cells where a row names a thing with its own amount, which measures none of them",
      ["| Pounds per pack (£) | June | May |", "| Milk, 2 litres | 1.55 | 1.48 |"],
      [
        ["quantity", 2, "litre"],
        ["quantity", 1.55, "GBP"],
        ["quantity", 1.48, "GBP"],
      ],
    ],
    [
      "says no more of a column that names its own behind a year",
      ["| £ million | 2023 % | 2024 € million |", "| North | 12.5 | 14.1 |"],
      [
        ["year", 2023, ""],
        ["year", 2024, ""],
        ["quantity", 12.5, "percent"],
        ["quantity", 14.1e6, "EUR"],
      ],
    ],
    [
      "gives way to pence, a share's or not, in a row of its own",
      [
        "| £ million | Result | Plan |",
        "| Basic earnings per share (pence) | 31.6 | 27.4 |",
        "| Dividend (p) | 13.8 | 12.1 |",
      ],
      [
        ["quantity", 31.6, "penny per share"],
        ["quantity", 27.4, "penny per share"],
        ["quantity", 13.8, "penny"],
        ["quantity", 12.1, "penny"],
      ],
    ],
    [
      "is of the cells where the rows are told by periods",
      ["| USD bn | Sales | Costs |", "| Q1 2023 | 12.5 | 14.1 |"],
      [
        ["period", 1, ""],
        ["quantity", 12.5e9, "USD"],
        ["quantity", 14.1e9, "USD"],
      ],
    ],
  ];
  for (const [rule, rows, figures] of CASES) it(rule, () => assert.deepEqual(figuresOf(...rows), figures));

  it("holds no figure where a header gives sign and scale alone, and one where a cell gives an amount", () => {
    const inCell = (cell: string) =>
      extractFigures(cell, { cell: { columnHeader: "", rowHeader: "", corner: "" } }).map(({ low }) => low);
    assert.deepEqual(
      [
        "£ million",
        "Sales (£ million)",
        "$ billions",
        "USD bn",
        "€ thousand",
        "$ in millions",
        "(in thousands)",
      ].flatMap(inCell),
      [],
    );
    assert.deepEqual(["£1 million", "a million", "half a million"].flatMap(inCell), [1e6, 1e6, 0.5e6]);
  });
});

describe("a caption with a measure for amounts and one for ratios", () => {
  const cell = (caption: string, row: string) =>
    createStatementReader(0)
      .read(readProse(`${caption}\n\n| | Value |\n|---|---|\n| ${row} | 108.4 |`, "markdown"), {
        title: "",
      })
      .filter(({ block }) => block.kind === "cell")
      .flatMap(({ figures }) => figures.map(({ low, unit }) => [low, unit]));
  const CAPTION = "**Key figures** (amounts in million euros; ratios in per cent)";

  it("measures each row by its kind", () => {
    assert.deepEqual(cell(CAPTION, "Gross premiums"), [[108.4e6, "EUR"]]);
    assert.deepEqual(cell(CAPTION, "Combined ratio"), [[108.4, "percent"]]);
  });
  it("counts what so many are told of, though it is no unit", () =>
    assert.deepEqual(cell("**Guests, in thousand visitors**", "North"), [[108_400, "visitor"]]));
});

/** A table with one row of one amount, under what stands above it: the amount, its unit and its period. */
const TABLES: readonly (readonly [
  above: string,
  head: string,
  row: string,
  low: number,
  unit: string,
  period?: string,
])[] = [
  ["", "| Share | Volume (m shares) |", "| Aske | 11.3 |", 11.3e6, "share"],
  ["", "| Share | Day, % |", "| Aske | ▼2.9 |", -2.9, "percent"],
  ["", "| Share | Day, % |", "| Aske | ▲2.9 |", 2.9, "percent"],
  ["", "| Contract | Last | Quoted in |", "| Crude | 78.62 | USD/bbl |", 78.62, "USD per barrel"],
  ["", "| Contract | Last | Quoted in |", "| Rate | 4.5% | USD/t |", 4.5, "percent"],
  ["", "| Region | Density (people per km²) |", "| Coast | 157 |", 157, "people per square kilometre"],
  ["", "| Region | Aged 65+ (% of total) |", "| Coast | 22.7 |", 22.7, "percent"],
  ["", "| Region | Cases per 100,000 |", "| Coast | 39.0 |", 39, "case per 100000"],
  ["**Days lost per 1,000 employees**", "| Country | 2024 |", "| Aske | 123 |", 123, "", "year 2024"],
  ["", "| Region | Employees 2023 |", "| Coast | 4,117 |", 4117, "employee", "year 2023"],
  ["", "| Region | Area ('000 sq m) |", "| Coast | 211.5 |", 211_500, "square metre"],
  ["", "| Region | Registered voters |", "| Coast | 1.84m |", 1.84e6, "voter"],
  ["", "| Region | Depth |", "| Coast | 1.84m |", 1.84, "metre"],
  ["", "| Region | Fare revenue (C$m) |", "| Coast | 70.4 |", 70.4e6, "CAD"],
  ["", "| Item | Shares outstanding, m |", "| 2023 | 115.6 |", 115.6e6, "share", "year 2023"],
  ["All amounts are in billions of Norwegian kroner (NOK).", "| | Plan |", "| Tax | 61.3 |", 61.3e9, "NOK"],
  ["Data of S.A. Wyspa (PLN thousand). A comma is a comma.", "| | Plan |", "| Tax | 61 |", 61e3, "PLN"],
  ["Results to March 31. Yen in billions; brackets are losses.", "| | Plan |", "| Tax | 61 |", 61e9, "JPY"],
  ["It has paid out the money. **All figures £m**", "| | Share |", "| Town | 31.4 |", 31.4e6, "GBP"],
  ["", "| | 2023 / Q1 |", "| Sales, €m | 88 |", 88e6, "EUR", "quarter 2023 1"],
  ["", "| Month | Sales, €m 2023 |", "| May | 612 |", 612e6, "EUR", "month 2023 5"],
  ["", "| 2024 | Rate, % |", "| April | 3.9 |", 3.9, "percent", "month 2024 4"],
  ["", "| | Oct 2024 |", "| Load, % | 84.6 |", 84.6, "percent", "month 2024 10"],
  ["", "| | Harvest (t) 2024e |", "| Hops | 685 |", 685, "tonne", "year 2024"],
  ["", "| | Three months ended September 30, 2024 |", "| Sales, €m | 14 |", 14e6, "EUR", "quarter 2024 3"],
  ["", "| | 9M 2024 |", "| Sales, €m | 14 |", 14e6, "EUR", "span"],
  ["", "| | CPI (2015 = 100) |", "| All | 131.4 |", 131.4, ""],
  ["*Roads by type, 2023*", "| Road | Deaths |", "| Rural | 312 |", 312, "death", "year 2023"],
  ["Not in 2023.\n\nWhat follows is new.", "| Road | Deaths |", "| Rural | 312 |", 312, "death"],
];

describe("tables of many makes", () => {
  for (const [above, head, row, low, unit, period = ""] of TABLES)
    it([above, head, row].filter((line) => line !== "").join(" ⏎ "), () => {
      const rule = head.replace(/[^|]+/g, "---");
      const text = [above, "", head, rule, row].join("\n");
      const [cell = assert.fail()] = createStatementReader(0)
        .read(readProse(text, "markdown"), { title: "" })
        .filter(({ block }) => block.kind === "cell" && block.rowHeader !== "" && block.columnHeader !== "")
        .flatMap(({ figures }) => figures);
      const { kind, year, index } = cell.period ?? {};
      assert.deepEqual(
        [Number(cell.low?.toPrecision(9)), cell.unit, [kind, year, index].filter(Boolean).join(" ")],
        [low, unit, period],
      );
    });

  it("has units in a second row", () => {
    const text = "| Station | Flow | Stage |\n|---|---|---|\n| | m³/s | cm |\n| Weir | 96.5 | 214 |";
    const units = createStatementReader(0)
      .read(readProse(text, "markdown"), { title: "" })
      .flatMap(({ figures }) => figures.map(({ unit }) => unit));
    assert.deepEqual(units, ["cubic metre per second", "centimetre"]);
  });

  it("has a caption whose words tell its cells' subject", () => {
    const text = "Table 4: Nights by month\n\n| Month | 2023 |\n|---|---|\n| May | 655 |";
    const cell = createStatementReader(0)
      .read(readProse(text, "markdown"), { title: "" })
      .find(({ block, figures }) => block.kind === "cell" && figures.some(({ low }) => low === 655));
    assert.ok(cell?.near.some(({ stem }) => stem === "night"));
  });
});
