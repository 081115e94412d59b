import assert from "node:assert/strict";
import { corpusOf, source, verdictsOf } from "./desk";

const SECTOR =
  "At the end of June Castelline had lent 71.9 billion crowns to property companies, Torvane 36.8 billion crowns and Merrow 4.6 billion crowns.";
const HARVEST = "| Crop, thousand tonnes | 2025 |\n|---|---|\n| Spring wheat | 1,288 |\n| Rye | 742 |";

/** An amount that is told without its unit, behind one that has it. */
const UNDERSTOOD: readonly (readonly [rule: string, source: string, draft: string, last: string])[] = [
  [
    "is held against amounts in that unit",
    SECTOR,
    "To property companies Castelline lent 71.9 billion crowns, Torvane 36.8 billion and Merrow 4.6 billion.",
    "4.6 billion: supported",
  ],
  [
    "contradicts them",
    SECTOR,
    "To property companies Castelline lent 71.9 billion crowns, Torvane 36.8 billion and Merrow 6.4 billion.",
    "6.4 billion: conflicting (swapped digits)",
  ],
  [
    "is the rounded one of a table",
    HARVEST,
    "Rye came to 0.74 million tonnes, spring wheat to 1.29 million.",
    "1.29 million: compatible",
  ],
  [
    "is a share where it is told of every euro",
    "Ordane had a gross margin of 49.5% in the third quarter.",
    "Of every euro that it took in the third quarter Ordane kept as gross margin some part; 49.5 cents of every euro, to be exact.",
    "49.5 cents: supported",
  ],
  [
    "is a share where every dollar goes before",
    "Marlow had a gross margin of 29.4% in the quarter.",
    "Of each dollar of sales in the quarter Marlow kept as gross margin 29.4 cents.",
    "29.4 cents: supported",
  ],
  [
    "is a share of every hundred",
    "NordTable had a margin of 4.6% on its sales.",
    "On every €100 of sales NordTable had a margin of €4.60.",
    "€4.60: supported",
  ],
  [
    "contradicts a share",
    "Ordane had a gross margin of 49.5% in the third quarter.",
    "In the third quarter Ordane had a gross margin of 45.9 cents in every euro.",
    "45.9 cents: conflicting (swapped digits)",
  ],
  [
    "is a count where something happened so many times",
    "In 2025 Corran had 3,418 spills of sewage, 442 more than in 2024.",
    "In 2025 sewage escaped from Corran 3,418 times.",
    "3,418 times: supported",
  ],
  [
    "is a multiple where it is held against something",
    "In 2025 Corran had 3,418 spills of sewage.",
    "The spills of sewage in Corran were 3,418 times as many.",
    "3,418 times: unsourced",
  ],
  [
    "is found in what somebody says without it",
    "Treasury gives us 45 million, the minister said, for the idle wagons. Nothing else has changed.",
    "Behind closed doors the idle rolling stock costs taxpayers €45 million.",
    "€45 million: compatible",
  ],
  [
    "contradicts what somebody says without it",
    "So far 1,150 houses have been fitted with pumps. What did the fitting cost? Twenty-one million, the minister said of the houses.",
    "So far 1,150 houses have been fitted with pumps, for €21 billion.",
    "€21 billion: conflicting (scale)",
  ],
  [
    "may count something else",
    "Sales were €4.1 billion in May. The shop has 2.3 million customers.",
    "Sales were €4.1 billion in May; of customers the shop has 2.3 million.",
    "2.3 million: supported",
  ],
];

describe("an amount whose unit is understood", () => {
  for (const [rule, text, draft, last] of UNDERSTOOD)
    it(rule, () => assert.equal(verdictsOf(draft, corpusOf(source("s", text))).at(-1), last));
});
