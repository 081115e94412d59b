import assert from "node:assert/strict";
import { citedSources } from "../../../../src/core/check/cited";
import { contextOfDocument, createStatementReader } from "../../../../src/core/corpus/statement";
import { readProse } from "../../../../src/core/text/read-prose";
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

it("a source that says it replaces itself replaces nothing", () =>
  assert.deepEqual(
    verdictsOf("The loaf index stood at 209 points.", corpusOf({ ...WIRE, supersedes: WIRE.id })),
    ["209 points: supported"],
  ));

describe("a citation", () => {
  const CORPUS = corpusOf(source("pell", "Text."), source("wire", "Text."));
  const IDS = ["pell", "wire"];
  /** Each figure of a draft's sentence, with the sources that it is bound to. */
  const bound = (draft: string): readonly string[] => {
    const prose = readProse(draft, "markdown");
    const cited = citedSources(prose, CORPUS);
    return createStatementReader(0)
      .read(prose, contextOfDocument(draft))
      .flatMap((statement) =>
        statement.figures
          .filter(({ kind }) => kind === "quantity")
          .map(
            (figure) => `${figure.text}: ${IDS.filter((id) => cited(statement, figure).has(id)).join("+")}`,
          ),
      );
  };
  const BOUND: readonly (readonly [draft: string, ...bound: readonly string[]])[] = [
    ["It rose by 4% [@pell].", "4%: pell"],
    ["It rose by 4%. [@pell]", "4%: pell"],
    ["It rose by 4% and fell by 5% [@pell].", "4%: pell", "5%: pell"],
    ["Pell [@pell] puts it at 4% and then at 5%.", "4%: pell", "5%: pell"],
    ["@pell puts it at 4%.", "4%: pell"],
    ["It rose by 4%. @pell puts it at 5%.", "4%: ", "5%: pell"],
    ["It rose by 4%. [@wire] It fell by 5%.", "4%: wire", "5%: "],
    ["The bank says 4%; Pell Aldous [@pell] goes for 5% and 6%.", "4%: ", "5%: pell", "6%: pell"],
    ["The bank says 4%, while Pell [@pell] goes for 5%.", "4%: ", "5%: pell"],
    ["It is 4% [@pell], says the Wire; later it was 5%.", "4%: pell", "5%: "],
    ["It is 4%, says Pell [@pell]; later it was 5%.", "4%: pell", "5%: "],
    ["Pell [@pell] puts it at 4% and the Wire at 5% [@wire].", "4%: pell+wire", "5%: pell+wire"],
    ["It is 4% [@pell; @wire].", "4%: pell+wire"],
  ];
  for (const [draft, ...expected] of BOUND)
    it(`binds ${draft}`, () => assert.deepEqual(bound(draft), expected));
});
