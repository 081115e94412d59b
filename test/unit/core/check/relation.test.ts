import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { relate } from "../../../../src/core/check/relation";
import { slipBetween } from "../../../../src/core/check/slips";
import { extractFigures } from "../../../../src/core/quantity/extract";
import type { Figure } from "../../../../src/core/quantity/figure";

const AGREEMENT = path.join(import.meta.dirname, "agreement.md");

/** The rows of the worked cases: draft, source, relation, remark in brackets. */
function workedCases(): readonly { draft: string; source: string; relation: string; remark: string }[] {
  const table = readFileSync(AGREEMENT, "utf8").split("## Worked cases")[1] ?? "";
  return table
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| draft"))
    .map((line) => {
      const [draft = "", source = "", outcome = ""] = line
        .split("|")
        .slice(1)
        .map((cell) => cell.trim());
      const [, relation = "", remark = ""] = /^(\w+)(?:,? ?\(?(.*?)\)?)?$/.exec(outcome) ?? [];
      return { draft, source, relation, remark };
    });
}

function onlyFigure(text: string): Figure {
  const figures = extractFigures(text);
  assert.equal(figures.length, 1, `"${text}" holds ${figures.length} figures`);
  return figures[0] as Figure;
}

/** What the worked cases leave open; ARCHITECTURE.md says why. */
const FURTHER = [
  ["at most 10 %", "at least 10 %", "disjoint"],
  ["over 50 sites", "no more than 50 sites", "disjoint"],
  ["at most 10 %", "at least 8 %", "consistent"],
  ["€21 billion", "twenty-one million", "disjoint"],
  ["€681.7 billion", "671.8 billion", undefined],
  ["€618.7 billion", "681.7 billion", "disjoint"],
  ["€24 billion", "twenty-one million", undefined],
  ["$12.50", "twelve fifty", undefined],
  ["at least 15 %", "10 to 15 %", "disjoint"],
  ["at most 15 %", "10 to 15 %", "consistent"],
  ["at least 10 %", "10 to 15 %", "consistent"],
  ["at most €440 million", "€440 million to €450 million", "disjoint"],
  ["over 500 businesses", "over 1,000 businesses", "disjoint"],
  ["up to 20 %", "up to 30 %", "disjoint"],
  ["more than $50bn", "more than $53bn", "entailed"],
  ["up to 33 %", "up to 30 %", "disjoint"],
  ["at most $4 million", "no more than $3 million", "disjoint"],
  ["under 13 euros", "under 12.50 euros", "entailed"],
  ["under 15 euros", "under 12.50 euros", "disjoint"],
  ["more than 1,234 homes", "more than 1,200 homes", "consistent"],
  ["between $1.56 and $1.66 billion", "$1.62 to $1.66 billion", "disjoint"],
  ["$1.63 to $1.66 billion", "$1.62 to $1.66 billion", "disjoint"],
  ["5 to 7 %", "4.9 to 7.1 %", "entailed"],
  ["4.9 to 7.1 %", "5 to 7 %", "consistent"],
  ["$5.25", "$5.25 per share", "equal"],
  ["$5.20", "$5.25 per share", "disjoint"],
  ["$480", "$480 per month", "entailed"],
  ["11 hours a week", "11 hours", "entailed"],
  ["660 minutes", "11 hours a week", "entailed"],
  ["$0.04", "4 cents per box", "equal"],
  ["31 people", "31 participants", "equal"],
  ["$7,500", "seventy-five hundred", "entailed"],
] as const;

describe("relation, beyond the worked cases", () => {
  for (const [draft, source, relation] of FURTHER) {
    it(`${draft} | ${source}: ${relation}`, () => {
      assert.equal(relate(onlyFigure(draft), onlyFigure(source))?.relation, relation);
    });
  }
});

describe("relation, by agreement.md", () => {
  const cases = workedCases();
  it("walks the whole table", () => assert.equal(cases.length, 54));

  for (const { draft, source, relation, remark } of cases) {
    it(`${draft} | ${source}: ${relation} ${remark}`, () => {
      assert.equal(relate(onlyFigure(draft), onlyFigure(source))?.relation, relation);
    });
  }

  for (const { draft, source, remark } of cases) {
    const kind = ["swapped digits", "scale", "currency", "points", "direction", "off by one"].find((slip) =>
      remark.includes(slip),
    );
    if (kind === undefined) continue;
    it(`${draft} | ${source}: slip ${kind}`, () => {
      const [d, s] = [onlyFigure(draft), onlyFigure(source)];
      assert.equal(slipBetween(d, s, relate(d, s)?.bridge)?.kind, kind);
    });
  }

  it("tells which way a change went of the identical number alone, and takes no multiple for a level", () => {
    const related = (draft: string, claim: string) => {
      const [ours, theirs] = [extractFigures(draft)[0], extractFigures(claim)[0]];
      assert.ok(ours && theirs);
      return relate(ours, theirs);
    };
    assert.equal(related("fell by 6.2%", "rose by 6.2%")?.bridge, "direction");
    assert.deepEqual(
      [related("fell by 6%", "rose by 6.2%")?.relation, related("fell by 6%", "rose by 6.2%")?.bridge],
      ["disjoint", undefined],
    );
    assert.equal(related("Profit doubled.", "The margin was 20%."), undefined);
    assert.equal(related("Profit doubled.", "Profit rose by 20%.")?.relation, "disjoint");
  });

  it("takes a name that several currencies share for any of them", () => {
    const relation = (draft: string, claim: string) => {
      const [ours, theirs] = [extractFigures(draft)[0], extractFigures(claim)[0]];
      assert.ok(ours && theirs);
      return relate(ours, theirs)?.relation;
    };
    assert.equal(relation("7.1 cents", "€0.071 per gigabyte"), "equal");
    assert.equal(relation("99 cents", "€0.89"), "disjoint");
    assert.equal(relation("7.1 cents", "£0.071"), undefined);
    assert.equal(relation("45 million kroner", "NOK 45 million"), "equal");
    assert.equal(relation("six kroner a share", "DKK 6.00 per share"), "equal");
    assert.equal(relation("89.40 kroner a kilo", "89.40 crowns a kilogram"), "equal");
    assert.equal(relation("NOK 12 million", "21 million crowns"), "disjoint");
  });
});
