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

describe("an office that is named", () => {
  const sold = (share: string) =>
    `Gannet has sold short ${share} of the shares of Corvane, the paper writes.`;
  const FIRST = source("gannet-1", sold("2.1 per cent"), { title: "Short-seller Gannet takes aim" });
  const SECOND = source("gannet-2", sold("1.2 per cent"), {
    title: "Corvane hits back",
    supersedes: "gannet-1",
  });
  const says = (share: string) => `Gannet says that it has sold short ${share} of the shares.`;
  const CASES: readonly (readonly [share: string, verdict: string])[] = [
    ["1.2 per cent", "supported"],
    ["2.1 per cent", "superseded"],
  ];
  for (const [share, verdict] of CASES)
    it(`is taken at its latest word: ${share} is ${verdict}`, () =>
      assert.deepEqual(verdictsOf(says(share), corpusOf(FIRST, SECOND)), [`${share}: ${verdict}`]));
});
