import assert from "node:assert/strict";
import { CODES_THAT_ARE_WORDS, CURRENCIES } from "../../../../src/core/quantity/currencies";
import { extractFigures } from "../../../../src/core/quantity/extract";
import { UNIT_SYMBOLS, UNIT_WORDS } from "../../../../src/core/quantity/measures";

const unitsIn = (text: string) => extractFigures(text).map(({ low, unit }) => [low, unit]);

describe("units", () => {
  for (const [code, signs, words] of CURRENCIES)
    it(`${code}: by code before and after, by sign, by its full name`, () => {
      if (!CODES_THAT_ARE_WORDS.has(code)) assert.deepEqual(unitsIn(`It cost ${code} 500.`), [[500, code]]);
      assert.deepEqual(unitsIn(`It cost 500 ${code}.`), [[500, code]]);
      assert.deepEqual(unitsIn(`It cost 500 ${words.split(",")[0]}s.`), [[500, code]]);
      const sign = signs.split(" ")[0];
      if (sign && /\W$/.test(sign)) assert.deepEqual(unitsIn(`It cost ${sign}500.`), [[500, code]]);
    });

  it("each has a size in its dimension: by a size of nothing all amounts would be equal", () => {
    const sizeless = [...UNIT_WORDS.values(), ...UNIT_SYMBOLS.values()].filter(({ factor }) => !(factor > 0));
    assert.deepEqual(sizeless, []);
  });

  it("compare only with themselves where the table knows no other of their kind", () => {
    const dimensions = ["5 barrels a day", "5 tpd", "5 dB", "5 rpm"].map(
      (text) => extractFigures(text)[0]?.dimension,
    );
    assert.equal(new Set(dimensions).size, 4);
  });

  it("every unit word of the table is read in full behind a number", () => {
    const wrong = [...UNIT_WORDS]
      .filter(
        ([word]) =>
          word.length > 3 &&
          /^[a-z ]+$/.test(word) &&
          !/^(pounds?|time|second|quarter|million .*)$/.test(word),
      )
      .filter(([word, { unit }]) => {
        const [figure, ...others] = extractFigures(`It was 500 ${word}.`);
        return figure?.unit !== unit || others.length > 0;
      })
      .map(([word]) => word);
    assert.deepEqual(wrong, []);
  });
});
