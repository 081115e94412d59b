import assert from "node:assert/strict";
import { corpusOf, findingsOf, source } from "./desk";

const CLOSED: readonly (readonly [what: string, source: string, draft: string, kind: string])[] = [
  [
    "contradicts an amount that none of them holds",
    "It is eight hundred and forty. The hall costs £28 an evening.",
    "Members pay £35 a term.",
    "conflicting",
  ],
  [
    "leaves a count alone that stands in a score",
    "The bill passed 34-12. Nineteen members spoke.",
    "It cleared the house with 34 votes.",
    "unsourced",
  ],
  [
    "leaves alone what lies within a fraction",
    "Roughly one in three prescriptions comes from physicians.",
    "Physicians write about 33 % of prescriptions.",
    "unsourced",
  ],
  [
    "leaves alone what lies near a number that the draft tells roughly",
    "With our gates, Wexcombe's losses fell from 2.4% of stock to 0.9%.",
    "Wexcombe's losses of stock fell to just under 1%.",
    "unsourced",
  ],
  [
    "confirms a difference that follows from two of their figures",
    "It employs 365 people, up from 240 in 2020, most of them in a former cannery.",
    "The workforce has grown by 125 people.",
    "compatible",
  ],
  [
    "contradicts a fall by what was a rise",
    "It employs 365 people, up from 240 in 2020, most of them in a former cannery.",
    "The workforce has fallen by 125 people.",
    "conflicting",
  ],
  [
    "leaves alone what follows from figures of neighbouring sentences",
    "Volunteers cleared 940 metres of the path. The break-in cost the baker €48,000. The insurance paid €17,000.",
    "After the insurance had paid, the baker was left with a loss of €31,000.",
    "unsourced",
  ],
  [
    "leaves alone what follows though no word tells how",
    "A seat in the stalls is €48; in a box it is €75. The bar takes no cards.",
    "A box adds €27 to the price of a seat.",
    "unsourced",
  ],
  [
    "contradicts what does not",
    "Volunteers cleared 940 metres of the path. The break-in cost the baker €48,000. The insurance paid €17,000.",
    "After the insurance had paid, the baker was left with a loss of €39,500.",
    "conflicting",
  ],
  [
    "leaves a writer's own count alone",
    "They make pumps and valves; 40 people work there.",
    "It has two products.",
    "unsourced",
  ],
];

describe("check of a draft", () => {
  for (const [what, text, draft, kind] of CLOSED) {
    it(`told that the sources are all there is, ${what}`, () => {
      const kinds = findingsOf(draft, corpusOf(source("s", text)), true).map(({ verdict }) => verdict.kind);
      assert.deepEqual(kinds, [kind]);
    });
  }
});
