import assert from "node:assert/strict";
import { extractFigures } from "../../../../src/core/quantity/extract";

type Told = readonly [low: number, unit: string];

/** Each sentence with the last of its figures. */
const CARRIED: readonly (readonly [sentence: string, last: Told])[] = [
  ["Lead times fell from 26 weeks to 14 for drives.", [14, "week"]],
  ["The fee rose from 4 rupees to 6 in Delhi.", [6, "INR"]],
  ["Stocks stood at 18.4m tonnes, against 21.2m a year before.", [21.2e6, "tonne"]],
  ["Stocks were 18.4 million tonnes, down from 21.2 million.", [21.2e6, "tonne"]],
  ["It grew by 6 kg, compared with just 4 in the other group.", [4, "kilogram"]],
  ["Pressure fell by 9.3 mmHg in the treatment arm and by 2.1 with placebo.", [2.1, "millimetre of mercury"]],
  ["The mean was 0.62 km at the base and 2.05 at the top.", [2.05, "kilometre"]],
  ["It has 62 branches in the north and 41 in the south.", [41, ""]],
  ["Profit was SEK 1,145m (982) in the quarter.", [982e6, "SEK"]],
  ["Out of 31.6 cubic kilometres, 13.6 are left.", [13.6, "cubic kilometre"]],
  ["It has 31.6 kilometres, 12 are left.", [12, ""]],
  ["The margin was 8.7% (7.9).", [7.9, "percent"]],
  ["Sales came to $12.4 million (11.9).", [11.9e6, "USD"]],
  ["It lost 14 kg in spring, 6 in autumn.", [6, "kilogram"]],
  ["It lost 14 kg in spring, 6 in all.", [6, ""]],
  ["It has 612 pupils, a drop of 41% from 1,040.", [1040, ""]],
  ["Pupils were 9% fewer, down from 1,040.", [1040, ""]],
  ["It fell from 12% in 2019 to 9 in the north.", [9, "percent"]],
  ["The mill employs 340 people (12).", [340, "people"]],
  ["It sold 400 tonnes (2024).", [400, "tonne"]],
  ["It rose by 3 metres in the north and by 2024 had gone.", [3, "metre"]],
  ["It took 26 weeks, against all hopes, in 14 mines.", [14, "mine"]],
  ["He gave 3 talks in May, 14 in all.", [14, ""]],
  ["We pressed 300 records at €11.20 each and sold 240 of them.", [240, "record"]],
  ["We pressed 300 records. A week later 240 of them lay there.", [240, ""]],
  ["We pressed 300 records and sold 640 of them.", [640, ""]],
];

describe("a unit told once", () => {
  for (const [sentence, last] of CARRIED)
    it(sentence, () => {
      const figures = extractFigures(sentence).filter(({ kind }) => kind === "quantity");
      const figure = figures.at(-1);
      assert.deepEqual([figure?.low, figure?.unit], last);
    });
});
