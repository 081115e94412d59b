import assert from "node:assert/strict";
import { extractFigures } from "../../../../src/core/quantity/extract";

/** Texts that make a backtracking pattern or a look over all earlier figures grow with the square of their length. */
const HOSTILE = [
  "1",
  "1 ",
  "1,",
  "1,234",
  "one ",
  "hundred and ",
  "1-",
  " ",
  "5        ",
  ".",
  "A1-",
  "$",
  "$1 ",
  "\n",
  "5\n\n",
  "May 5 ",
  "in 2020 5% ",
  "in 2020 5% the year before ",
  "(",
  "hundreds of ",
  "between 5 and ",
  "1×10",
  "[1,",
  "five-",
  "5 abcs ",
  "5 a-b-c-",
  "1/",
  "U.S. ",
  '5"',
  "more than 5 and ",
  "5 feet 2 inches ",
  "five dollars and 5 cents ",
  "7, ",
  "word, word-word ",
  "[1](2)",
  "12345678 90 ",
  "R1 234 ",
  "fell by a third ",
  "two to one ",
  "older than 5 ",
  "a century and a half ",
  "5% plus ",
];

const costOf = (text: string): number => {
  const before = process.cpuUsage();
  extractFigures(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

describe("extraction time", () => {
  it("grows with the length of the text, whatever the text", function () {
    this.timeout(60_000);
    const cost = (unit: string, length: number): number =>
      costOf(unit.repeat(Math.ceil(length / unit.length)));
    // Ten times the text may cost ten times as much; a square would cost a hundred times.
    const grown = HOSTILE.map((unit) => {
      cost(unit, 4_000);
      const small = Math.max(cost(unit, 4_000), cost(unit, 4_000), 1_500);
      // The best of three: a collection of garbage or a busy machine falls on one or two of them.
      const large = Math.min(cost(unit, 40_000), cost(unit, 40_000), cost(unit, 40_000));
      return { unit, times: large / small };
    });
    assert.deepEqual(
      grown.filter(({ times }) => times > 40),
      [],
    );
  });

  it("is not spent on looking back, from each figure, to a period at the start of the text", function () {
    this.timeout(60_000);
    const figures = "5% ".repeat(50_000);
    costOf(figures);
    const [bare, behindYear] = [figures, `in 2020 ${figures}`].map((text) =>
      Math.min(costOf(text), costOf(text)),
    ) as [number, number];
    assert.ok(behindYear < bare * 5, `${behindYear / bare} times as long`);
  });
});
