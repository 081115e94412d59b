import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { corpusOf, source, verdictsOf } from "./desk";

/** Draft figures that a writer made up of a source's, beside ones that contradict it. */
const CASES: readonly (readonly [
  rule: string,
  draft: string,
  source: string,
  verdicts: readonly string[],
])[] = [
  [
    "leaves the rest of a whole alone, though it has one digit, beside the part",
    "Seven shops that asked for compensation got nothing, while 24 were paid.",
    "The county has paid compensation to 24 shops, while 31 had applied.",
    ["Seven shops: unsourced", "24: supported"],
  ],
  [
    "leaves a sum alone where the source tells one of its parts again",
    "Counting the planned openings, the chain will have 42 stores by summer.",
    "The chain has 37 stores now, and it will be opening 5 more stores before the summer.\n\nFor the 37 stores of the chain that's $4,773.",
    ["42 stores: unsourced"],
  ],
  [
    "contradicts no level by a change",
    "# Launch market 2024\n\nThe world tried 243 orbital launches, 31 more than in 2023.",
    readFileSync(join(import.meta.dirname, "../../../../seeds/satellites/sources/launch-log-2.md"), "utf8"),
    ["2024: supported", "243 orbital launches: supported", "31: unsourced", "2023: supported"],
  ],
  [
    "warns of a number that does not follow",
    "Nine shops that asked for compensation got nothing, while 24 were paid.",
    "The county has paid compensation to 24 shops, while 31 had applied.",
    ["Nine shops: conflicting", "24: supported"],
  ],
];

describe("a figure that is made up of a source's own", () => {
  for (const [rule, draft, text, verdicts] of CASES)
    it(rule, () => assert.deepEqual(verdictsOf(draft, corpusOf(source("s", text))), verdicts));
});
