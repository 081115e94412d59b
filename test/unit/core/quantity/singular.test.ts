import assert from "node:assert/strict";
import { PLURALS, singular } from "../../../../src/core/quantity/singular";

describe("the singular of a counted noun", () => {
  for (const { ending, example } of PLURALS) {
    const [plural = "", expected = ""] = example.split(" → ");
    it(`-${ending}: ${example}`, () => {
      assert.ok(plural.endsWith(ending));
      assert.equal(singular(plural), expected);
    });
  }

  const FURTHER = [
    ["houses", "house"],
    ["uses", "use"],
    ["nurses", "nurse"],
    ["coaches", "coach"],
    ["boxes", "box"],
    ["sizes", "size"],
    ["reserves", "reserve"],
    ["lapses", "lapse"],
    ["ties", "tie"],
    ["people", "people"],
    ["series", "series"],
    ["sites", "site"],
    ["loci", "locus"],
    ["stimuli", "stimulus"],
    ["vertebrae", "vertebra"],
    ["criteria", "criterion"],
    ["taxi", "taxi"],
    ["doses", "dose"],
  ] as const;
  for (const [plural, expected] of FURTHER)
    it(`${plural} → ${expected}`, () => assert.equal(singular(plural), expected));
});
