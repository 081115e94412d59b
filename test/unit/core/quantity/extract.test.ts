import assert from "node:assert/strict";
import * as fc from "fast-check";
import { extractFigures } from "../../../../src/core/quantity/extract";
import { reads, readsIn } from "./reads";

const PIECES = [
  "$",
  "53",
  " billion",
  "%",
  "between ",
  " and ",
  "five",
  "-",
  "–",
  " to ",
  ".",
  ",",
  "Q3",
  "2025",
  " May ",
  "¥",
  "\n",
  " ",
  "(",
  ")",
  "km",
  "first ",
  "a ",
  "third ",
  "doubled ",
  "up to ",
  "1e",
  "½",
  "/",
  "x",
  "regions",
  "\\",
  "[",
  "]",
];
const figureLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(""));
const anyText = fc.oneof(fc.string({ unit: "binary" }), figureLike);

describe("figures of a text", () => {
  it("stand in order, inside the text, and slice to their own text, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { span, text: own, low, high } of extractFigures(text)) {
          assert.ok(
            span.start >= at && span.end > span.start && span.end <= text.length,
            JSON.stringify(text),
          );
          assert.equal(text.slice(span.start, span.end), own);
          assert.ok(low === null || high === null || low <= high || Number.isNaN(low), own);
          at = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("stay as they are when a paragraph without numbers, currencies or countries is added", () => {
    const plain = fc.array(fc.constantFrom("the", "board", "met", "and", "spoke", "of", "plans"), {
      minLength: 1,
    });
    fc.assert(
      fc.property(figureLike, plain, (text, words) => {
        const alone = extractFigures(text);
        const more = extractFigures(`${text}\n\n${words.join(" ")}.`);
        assert.deepEqual(
          more.map((f) => [f.text, f.low, f.high, f.unit]),
          alone.map((f) => [f.text, f.low, f.high, f.unit]),
        );
      }),
    );
  });

  it("are read across the blanks that masking leaves", () => {
    reads(
      "It pledged   $53   billion over three years.",
      { value: 53e9, unit: "USD" },
      { value: 3, unit: "year" },
    );
  });

  it("keep decimals exact beside the double", () => {
    const decimals = (text: string) => extractFigures(text).map(({ decimal }) => decimal.low);
    assert.deepEqual(decimals("$0.3 million"), ["300000"]);
    assert.deepEqual(decimals("12,345,678,901,234,567,891 grains"), ["12345678901234567891"]);
    assert.deepEqual(decimals("1.10 points"), ["1.10"]);
  });

  it("a bare dollar is American and says so, unless the project names another", () => {
    reads("$5bn", { value: 5e9, unit: "USD", isBareDollar: true });
    reads("US$5bn", { value: 5e9, unit: "USD", isBareDollar: false });
    readsIn({ dollar: "AUD" }, "$5bn", { value: 5e9, unit: "AUD", isBareDollar: false });
  });

  it("¥ is yuan beside China, yen beside Japan, as the document says elsewhere, and doubtful where nothing tells", () => {
    reads("In Shanghai it cost ¥5.", { value: 5, unit: "CNY" });
    reads("In Tokyo it cost ¥5.", { value: 5, unit: "JPY" });
    readsIn({ yen: "CNY" }, "It cost ¥5.", { value: 5, unit: "CNY" });
    assert.deepEqual(
      extractFigures("It cost ¥5.").map(({ unit, confidence }) => [unit, confidence < 0.5]),
      [["JPY", true]],
    );
  });

  it("sequence numbers that a scrape left are no figures, and a figure beside one is doubtful", () => {
    const scraped =
      "spend over the next five 2 said it would 3 alone grew the 4 firm’s stock, which 5 is now chasing 6 launches, own 7 models";
    assert.deepEqual(
      extractFigures(scraped).map(({ text, confidence }) => [text, confidence < 0.5]),
      [["five", true]],
    );
    reads("Its shares rose, said Reuters+2Investors.com+2.");
  });

  it("a change by one amount to another is two figures", () => {
    reads("rose by $35 million to $128 million", { value: 35e6 }, { value: 128e6, direction: 0 });
    reads("has grown by 12 hectares to 31 hectares", { value: 12 }, { value: 31 });
    reads("rise by 0.5 to 1 metre", { low: 0.5, high: 1 });
  });

  it("a change has a direction, a level has none", () => {
    reads(
      "Revenue rose 26% to ¥33.4B in China while costs fell by 3 percent.",
      { value: 26, direction: 1 },
      { value: 33.4e9, direction: 0 },
      { value: 3, direction: -1 },
    );
    reads("a 5% decline and an increase of 8%", { value: 5, direction: -1 }, { value: 8, direction: 1 });
    reads("12% more than in the spring", { value: 12, direction: 1 });
    reads("The shares gave up 7%.", { value: 7, direction: -1 });
    reads(
      "Staff make up 38% and they took up 5% of it; rent makes up just 14%.",
      { value: 38, direction: 0 },
      { value: 5, direction: 0 },
      { value: 14, direction: 0 },
    );
    reads("Falls from a height caused 38% of them.", { value: 38, direction: 0 });
    reads(
      "It raised that of the lower half by 4% and lowered rents by 2%.",
      { value: 4, direction: 0 },
      { value: 2, direction: -1 },
    );
    reads("The decline was 12%.", { value: 12, direction: -1 });
    reads(
      "The gap improved by 7%, an improvement of 7%.",
      { value: 7, direction: 0 },
      { value: 7, direction: 0 },
    );
    reads("tokens 30% more cheaply than before", { value: 30, direction: -1 });
    reads("Energy cost 14% less.", { value: 14, direction: -1 });
    reads(
      "3% below plan and 4% above its own forecast",
      { value: 3, direction: -1 },
      { value: 4, direction: 1 },
    );
    reads("It came €4.1 million under the budget.", { value: 4.1e6, direction: -1 });
    reads("They held 5% over the year.", { value: 5, direction: 0 });
    reads("a £5.5m contract", { value: 5.5e6, direction: 0 });
    reads("a fifth fewer visits", { value: 0.2, direction: -1 });
    reads("10% or more of the seats", { low: 10, high: null, direction: 0 });
    reads("dearer by 9%, and energy by 14%", { value: 9, direction: 1 }, { value: 14, direction: 1 });
  });

  it('a count or a length has one behind a verb and "by", or compared', () => {
    reads("rose by 3 metres and fell by 2", { value: 3, direction: 1 }, { value: 2, direction: -1 });
    reads("rose by 403,000 to 5,210,000", { value: 403e3, direction: 1 }, { value: 5.21e6, direction: 0 });
    reads("12 more players than in May", { value: 12, direction: 1 });
    reads("three more weeks", { value: 3, direction: 0 });
    reads("300 fewer cars", { value: 300, direction: -1 });
    reads("3 metres longer", { value: 3, direction: 1 });
    reads("the falling river is 3 metres wide", { value: 3, direction: 0 });
    reads("cut by 12 councils", { value: 12, direction: 0 });
    reads("headcount was cut by 1,200", { value: 1200, direction: -1 });
  });

  it('a verb holds for the next that "by" names', () => {
    reads(
      "fell by 4,000 in May 2008, by 3,000 in June and by nearly 5,000 in July",
      { value: 4000, direction: -1 },
      { kind: "year" },
      { value: 3000, direction: -1 },
      { value: 5000, direction: -1 },
    );
    reads("rose by 3%, followed by 4%", { value: 3, direction: 1 }, { value: 4, direction: 0 });
    reads("rose by 3%. It was by 4% that", { value: 3, direction: 1 }, { value: 4, direction: 0 });
    reads("rose by 3% and fell short by 4%", { value: 3, direction: 1 }, { value: 4, direction: -1 });
  });
});

describe("spoken numbers in a transcript", () => {
  it("join tens and digits over a spaced hyphen", () => {
    reads("all twenty - five people", { text: "twenty - five people", value: 25, unit: "people" });
    reads("twenty - nobody knows", { text: "twenty", value: 20 });
  });
  it("add a coin's parts to its whole", () =>
    reads("twelve Euros and fifty centimes", { value: 12.5, unit: "EUR" }));
});

it("adding up to a sum is no bound", () => {
  reads("The debts add up to $920 million.", { value: 920_000_000, hedge: undefined });
  reads("It may take up to $920 million.", { low: null, high: 920_000_000, hedge: "at most" });
});
