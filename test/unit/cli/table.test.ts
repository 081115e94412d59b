import assert from "node:assert/strict";
import { aligned, type Look, table } from "../../../src/cli/table";

const COLUMNS = [
  { title: "Place", least: 4, cut: "start" },
  { title: "Why", least: 6, cut: "end" },
] as const;
const ROWS = [
  [{ text: "a.md:1" }, { text: "the source says 29 regions", colour: "red" }],
  [{ text: "b.md:20" }, { text: "no\nbreak" }],
] as const;
const look = (width: number | undefined, isColoured = false): Look => ({ width, isColoured });

describe("table", () => {
  it("is as wide as what it shows where nobody reads it on a screen", () => {
    assert.equal(
      table(COLUMNS, ROWS, look(undefined)),
      [
        "Place    Why",
        "───────  ──────────────────────────",
        "a.md:1   the source says 29 regions",
        "b.md:20  no break",
      ].join("\n"),
    );
  });

  it("fits the screen by cutting its widest column", () => {
    assert.equal(
      table(COLUMNS, ROWS, look(24)),
      ["Place    Why", "───────  ───────────────", "a.md:1   the source say…", "b.md:20  no break"].join(
        "\n",
      ),
    );
  });

  it("cuts no column below its least width, on however narrow a screen", () => {
    assert.equal(
      table(COLUMNS, ROWS, look(3)),
      ["…ace  Why", "────  ──────", "…d:1  the s…", "…:20  no br…"].join("\n"),
    );
  });

  it("colours what has a colour, and cuts by what is seen of it", () => {
    assert.equal(
      table(COLUMNS, ROWS, look(24, true)).split("\n")[2],
      "a.md:1   \u001b[31mthe source say…\u001b[0m",
    );
  });

  it("wraps a column that is to be read whole, under its own beginning", () => {
    const columns = [COLUMNS[0], { least: 10, cut: "never" }] as const;
    assert.equal(
      aligned(columns, ROWS, look(24)),
      ["a.md:1   the source says", "         29 regions", "b.md:20  no break"].join("\n"),
    );
    assert.equal(
      aligned(columns, [[{ text: "a.md:1" }, { text: "see https://example.com/long now" }]], look(20)),
      ["a.md:1  see", "        https://example.com/long", "        now"].join("\n"),
    );
  });

  it("lets no text of a draft reach the terminal's controls", () => {
    const hostile = [[{ text: "\u001b[2Ja" }, { text: "\u202Eb\u0007" }]];
    assert.equal(table(COLUMNS, hostile, look(undefined)).split("\n")[2], "[2Ja   b");
  });
});
