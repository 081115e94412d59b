import assert from "node:assert/strict";
import fc from "fast-check";
import { likenessOf, wordingOf } from "../../../../src/core/check/wording";

const figureIn = (text: string, written: string) => {
  const start = text.indexOf(written);
  return { start, end: start + written.length };
};
const wording = (text: string, written: string) =>
  wordingOf(text, { start: 0, end: text.length }, figureIn(text, written), "");

describe("wording around a figure", () => {
  it("reads eight words on each side within the sentence, and not the number itself", () => {
    const text = "Not this. one two three four five six seven eight nine $12.5 kg of a b c d e f g h i.";
    const sentence = { start: 10, end: text.length };
    const read = wordingOf(text, sentence, figureIn(text, "$12.5 kg"), "Row");
    const shown = " Row two three four five six seven eight nine kg of a b c d e f g ";
    const alone = wordingOf(shown, { start: 0, end: shown.length }, figureIn(shown, " kg "), "");
    assert.ok(Math.abs(likenessOf(read, alone) - 1) < 0.04, `${likenessOf(read, alone)}`);
  });

  it("finds kindred words alike that share no stem", () => {
    const draft = wording("The clinics took in 40 patients.", "40 patients");
    const likeness = (text: string) => likenessOf(draft, wording(text, "41"));
    assert.ok(likeness("Clinical wards took 41 patients.") > likeness("The mill made 41 tables."));
  });

  it("finds a text wholly like itself, whatever number stands in it, and is the same both ways", () => {
    const words = fc.array(fc.constantFrom("wheat", "Rose", "by", "coal", "–", "7"), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [`${a.join(" ")} 12 % ${b.join(" ")}`, `${b.join(" ")} 12 % ${a.join(" ")}`];
        const [x, y] = [wording(one, "12 %"), wording(other, "12 %")];
        assert.ok(Math.abs(likenessOf(x, wording(one.replace("12 %", "99 %"), "99 %")) - 1) < 1e-5);
        assert.ok(Math.abs(likenessOf(x, y) - likenessOf(y, x)) < 1e-6);
      }),
    );
  });
});
