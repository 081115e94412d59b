import assert from "node:assert/strict";
import { extractFigures } from "../../../../src/core/quantity/extract";

describe("a table cell", () => {
  const read = (cell: string, columnHeader: string, rowHeader = "", caption = "") =>
    extractFigures(cell, { cell: { columnHeader, rowHeader, caption } }).map((f) => [
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
      "takes them from the caption last",
      ["7", "North", "Sales", "in thousands of dollars"],
      [7000, "USD", undefined],
    ],
    ["in parentheses is below zero", ["(5)", "2024", "Net income (in thousands)"], [-5000, "", 2024]],
    ["takes a percent sign, unscaled", ["12.5", "Share (%)"], [12.5, "percent", undefined]],
    ["counts what its column names", ["29", "Regions"], [29, "region", undefined]],
    ["keeps a unit and scale of its own", ["$1.2 billion", "EUR m"], [1.2e9, "USD", undefined]],
    [
      "holds an amount even where it looks like a year",
      ["2024", "Revenue, £m"],
      [2_024_000_000, "GBP", undefined],
    ],
    ["is empty at a dash", ["–", "USD bn"], undefined],
    ["is empty at n/a", ["n/a", "%"], undefined],
  ];
  for (const [rule, [cell = "", ...headers], figure] of CASES)
    it(rule, () => {
      assert.deepEqual(read(cell, ...(headers as [string])), figure === undefined ? [] : [figure]);
    });
});
