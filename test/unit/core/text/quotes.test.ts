import assert from "node:assert/strict";
import { placeOfQuote } from "../../../../src/core/text/quotes";

const rules: readonly {
  rule: string;
  text: string;
  quote: string;
  expected: number;
  place: string | undefined;
  start?: number;
}[] = [
  {
    rule: "is found where it is expected",
    text: "It has 29. It has 29.",
    quote: "It has 29.",
    expected: 11,
    place: "It has 29.",
    start: 11,
  },
  {
    rule: "is found nearest to where it is expected",
    text: "It has 29. It has 29. It has 29.",
    quote: "It has 29.",
    expected: 9,
    place: "It has 29.",
    start: 11,
  },
  {
    rule: "is found though line ends became alike",
    text: "two\r\nlines",
    quote: "two\nlines",
    expected: 0,
    place: "two\r\nlines",
    start: 0,
  },
  {
    rule: "is found though a line ended in CR LF once",
    text: "two\nlines",
    quote: "two\r\nlines",
    expected: 0,
    place: "two\nlines",
    start: 0,
  },
  {
    rule: "is not found where it does not stand",
    text: "It has 29.",
    quote: "It has 28.",
    expected: 0,
    place: undefined,
  },
  { rule: "is nowhere when empty", text: "It has 29.", quote: "", expected: 0, place: undefined },
];

describe("the place of a quote", () => {
  for (const { rule, text, quote, expected, place, start } of rules) {
    it(rule, () => {
      const span = placeOfQuote(text, quote, expected);
      assert.deepEqual([span?.start, span && text.slice(span.start, span.end)], [start, place]);
    });
  }
});
