import assert from "node:assert/strict";
import { corpusOf, source, verdictsOf } from "./desk";

const OTHER = "Hollen has 310 members, 46 trucks and 12 silos, 514 horses and 93 workers; 17 of them left. ";
const NOTES = source("notes", `${OTHER.repeat(14)}Of the 214 stalls counted in September 208 were open.`);
const WIRE = source("wire", "The loaf index stood at 209 points, later 240 points.");

describe("a number that hardly matches", () => {
  const claimed = "Later the loaf index was 208 points";
  it("confirms where the draft cites its source", () =>
    assert.deepEqual(verdictsOf(`${claimed} [@notes].`, corpusOf(NOTES, WIRE)), ["208 points: supported"]));
  it("confirms nothing where it does not", () =>
    assert.deepEqual(verdictsOf(`${claimed}.`, corpusOf(NOTES, WIRE)), [
      "208 points: conflicting (off by one)",
    ]));
});
