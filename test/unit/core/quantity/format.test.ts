import assert from "node:assert/strict";
import { extractFigures } from "../../../../src/core/quantity/extract";
import type { Figure } from "../../../../src/core/quantity/figure";
import { describe as inShort, writeLike } from "../../../../src/core/quantity/format";

const only = (text: string): Figure => {
  const [figure, ...others] = extractFigures(text);
  assert.ok(figure && others.length === 0, text);
  return figure;
};

describe("a source's figure in the draft's manner", () => {
  const CASES: readonly (readonly [draft: string, source: string, rewritten: string])[] = [
    ["28 regions", "29 regions", "29 regions"],
    ["$35bn", "$53 billion", "$53bn"],
    ["$35 billion", "$53bn", "$53 billion"],
    ["$53 million", "$53 billion", "$53 billion"],
    ["$900m", "$1.2 trillion", "$1.2tn"],
    ["$35,000,000", "$53 million", "$53,000,000"],
    ["fifty-three billion dollars", "$35B", "thirty-five billion dollars"],
    ["$380 billion", "CN¥380 billion", "¥380 billion"],
    ["US$35bn", "$53 billion", "US$53bn"],
    ["62 percent", "26%", "26 percent"],
    ["62%", "26 per cent", "26%"],
    ["26 percentage points", "26 %", "26%"],
    ["three years", "four years", "four years"],
    ["Three years", "four years", "Four years"],
    ["36 months", "four years", "48 months"],
    ["a 26-year-old firm", "27 years", "27-year-old"],
    ["40,000 patients", "41,230 patients", "41,230 patients"],
    ["4000 patients", "41,230 patients", "41,230 patients"],
    ["29 regions", "one region", "1 region"],
    ["$0.1 million", "$0.3 million", "$0.3 million"],
    ["sales doubled", "sales tripled", "tripled"],
    ["8 %", "5 to 7 %", "5 to 7 %"],
  ];
  for (const [draft, source, rewritten] of CASES)
    it(`${draft} ← ${source}: ${rewritten}`, () => {
      assert.equal(writeLike(only(draft), only(source)), rewritten);
    });
});

describe("a figure in short", () => {
  it("says between which two amounts a range lies", () => {
    const [range] = extractFigures("It lay between 5 and 7 % then");
    assert.equal(range && inShort(range), "between 5 and 7 %");
  });

  it("stands as it is written, without the blanks of a mask", () => {
    assert.equal(inShort(only("about   $53   billion")), "$53 billion");
    assert.equal(inShort(only("29 regions")), "29 regions");
  });

  it("says the unit that a list or a table header gave it", () => {
    const [first] = extractFigures("8, 9 and 12 percent");
    assert.equal(first && inShort(first), "8%");
    const [cell] = extractFigures("53", { cell: { columnHeader: "USD bn", rowHeader: "", corner: "" } });
    assert.equal(cell && inShort(cell), "$53 billion");
    const headed = { columnHeader: "Revenue (€ million)", rowHeader: "Northline", corner: "" };
    const [million] = extractFigures("1,240", { cell: headed });
    assert.equal(million && inShort(million), "€1.24 billion");
  });

  it("says the plural of a classical noun", () => {
    const inPlural = (text: string) => inShort(extractFigures(text)[0] ?? only(text));
    assert.equal(inPlural("12 and 40 loci"), "12 loci");
    assert.equal(inPlural("3 and 4 hypotheses"), "3 hypotheses");
  });

  it("says whose money it is and for what", () => {
    const [share] = extractFigures("earnings of 5.25 and 7.40 NOK per share");
    assert.equal(share && inShort(share), "NOK 5.25 per share");
    const [loaf] = extractFigures("3 and 4 kroner a kilo");
    assert.equal(loaf && inShort(loaf), "3 kroner per kilogram");
  });
});
