import assert from "node:assert/strict";
import { extractFigures } from "../../../../src/core/quantity/extract";

describe("a table cell", () => {
  const read = (cell: string, columnHeader: string, rowHeader = "", corner = "") =>
    extractFigures(cell, { cell: { columnHeader, rowHeader, corner } }).map((f) => [
      f.low,
      f.unit,
      f.period?.year,
    ]);

  const CASES: readonly (readonly [
    rule: string,
    cell: readonly string[],
    figure: readonly unknown[] | undefined,
  ])[] = [
    ["takes currency and scale from its column", ["53", "USD bn"], [53e9, "USD", undefined]],
    [
      "takes them from its row where the column is a year",
      ["5", "2024", "Revenue (EUR million)"],
      [5e6, "EUR", 2024],
    ],
    [
      "takes them from the corner last",
      ["7", "North", "Sales", "in thousands of dollars"],
      [7000, "USD", undefined],
    ],
    ["in parentheses is below zero", ["(5)", "2024", "Net income (in thousands)"], [-5000, "", 2024]],
    ["takes a percent sign, unscaled", ["12.5", "Share (%)"], [12.5, "percent", undefined]],
    [
      "takes basis points from its column",
      ["40", "Costs (basis points)", "All funds"],
      [40, "basis point", undefined],
    ],
    [
      "takes percentage points from its row",
      ["1.5", "2024", "Change, percentage points"],
      [1.5, "percentage point", 2024],
    ],
    ["counts what its column names", ["29", "Regions"], [29, "region", undefined]],
    [
      "counts what its row names, before what is told of it",
      ["92", "Value", "Regions served"],
      [92, "region", undefined],
    ],
    ["takes unit and scale together", ["26.9", "Cargo 2024 (million tonnes)"], [26.9e6, "tonne", 2024]],
    [
      "takes no name at the head of its row for what it counts",
      ["8,900", "2022", "Nantes"],
      [8900, "", 2022],
    ],
    ["keeps a unit and scale of its own", ["$1.2 billion", "EUR m"], [1.2e9, "USD", undefined]],
    [
      "holds an amount even where it looks like a year",
      ["2024", "Revenue, £m", "North"],
      [2_024_000_000, "GBP", undefined],
    ],
    ["takes what it is told per", ["82", "2024", "Brent ($/bbl)"], [82, "USD per barrel", 2024]],
    ["takes a symbol with a bar whole", ["120", "Speed (km/h)"], [120, "kilometre per hour", undefined]],
    ["is per a measure alone", ["412", "Density (per km²)"], [412, "per square kilometre", undefined]],
    ["is read under marks of a footnote", ["5", "Sales ** (£)"], [5, "GBP", undefined]],
    [
      "is unscaled per share",
      ["1.23", "2024", "Earnings per share", "$ in millions, except per share"],
      [1.23, "USD per share", 2024],
    ],
    [
      "counts shares under a corner of money",
      ["412.6", "2024", "Shares outstanding (m)", "$ in millions"],
      [412.6e6, "share", 2024],
    ],
    ["is empty at a dash", ["–", "USD bn"], undefined],
    ["is empty at n/a", ["n/a", "%"], undefined],
  ];
  for (const [rule, [cell = "", ...headers], figure] of CASES)
    it(rule, () => {
      assert.deepEqual(read(cell, ...(headers as [string])), figure === undefined ? [] : [figure]);
    });
});

describe("a cell of a count with its share", () => {
  it("has both", () => {
    const cell = { columnHeader: "Drug", rowHeader: "Women, No. (%)", corner: "" };
    assert.deepEqual(
      extractFigures("212 (51.5)", { cell }).map(({ low, unit }) => [low, unit]),
      [
        [212, ""],
        [51.5, "percent"],
      ],
    );
  });
});
