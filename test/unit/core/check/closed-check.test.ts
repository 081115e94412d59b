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
  [
    "leaves alone what shares no unit, no word and no digits with them",
    "The Fare Board set a toll of $480. About 260 people live near the port.",
    "Prices rose to 364.",
    "unsourced",
  ],
  [
    "contradicts a name by its number",
    "We ordered 12 737 MAX 9 in May.",
    "The jets are of the type 737 MAX 8.",
    "conflicting",
  ],
  [
    "contradicts a code by its number",
    "Use the code ELITEFIT15 when you pay.",
    "Readers use the code ELITEFIT20.",
    "conflicting",
  ],
];

/** Names whose number nothing contradicts. */
const NAMED: readonly (readonly [source: string, draft: string])[] = [
  ["The ratio of tier one capital rose. The tier two notes were repaid.", "The Tier 1 ratio is higher."],
  ["A phase III trial followed the phase 2 trial.", "The Phase 3 trial came later."],
  ["It sells the Halo 4 and the Halo 5.", "The Halo 5 is loud."],
  ["SARS-CoV-2 spread in the spring.", "SARS‑CoV‑2 spread early."],
  ["It sells the Halo-4.", "The Corvus-7 is loud."],
];

describe("check of a draft", () => {
  for (const [what, text, draft, kind] of CLOSED) {
    it(`told that the sources are all there is, ${what}`, () => {
      const kinds = findingsOf(draft, corpusOf(source("s", text)), true).map(({ verdict }) => verdict.kind);
      assert.deepEqual(kinds, [kind]);
    });
  }

  for (const [text, draft] of NAMED)
    it(`told so, says nothing of the names in “${draft}”`, () => {
      assert.deepEqual(findingsOf(draft, corpusOf(source("s", text)), true), []);
    });

  it("not told so, says nothing of a name with another number", () => {
    const corpus = corpusOf(source("s", "The Halo 4 came in May."));
    assert.deepEqual(findingsOf("The Halo 5 came in May.", corpus), []);
    const [{ figure, replacement } = assert.fail()] = findingsOf("The Halo 5 came in May.", corpus, true);
    assert.deepEqual([figure.text, figure.span.start, replacement], ["5", 9, "4"]);
  });
});
