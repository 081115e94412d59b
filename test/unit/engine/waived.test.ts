import assert from "node:assert/strict";
import { listWaiver } from "../../../src/core/corpus/settled";
import { readProse } from "../../../src/core/text/read-prose";
import { createEngine } from "../../../src/engine/create-engine";
import type { Draft, Engine } from "../../../src/engine/engine";
import { lastStepOf } from "../../../src/engine/last-step";
import { circumstancesOf, waiverMistakes } from "../../../src/engine/waived";

const WRONG = "Alibaba Cloud runs data centres in 28 regions.";
const draft = (text: string): Draft => ({ path: "draft.md", text, markup: "markdown" });

const engineWith = (project?: object): Engine => {
  const engine = createEngine();
  engine.putSource(
    "sources/a.md",
    new TextEncoder().encode("Alibaba Cloud runs data centres in 29 regions."),
  );
  engine.setProject(project && JSON.stringify(project));
  return engine;
};
const reasons = (engine: Engine, text: string): readonly (string | undefined)[] =>
  lastStepOf(engine.check(draft(text))).map(({ waived }) => waived);

describe("a figure is settled", () => {
  it("by a comment in its paragraph, and nowhere else", () => {
    const text = `${WRONG} <!-- sourcecheck-ignore 28 regions: the map shows planned sites too -->\n\n${WRONG}`;
    assert.deepEqual(reasons(engineWith(), text), ["the map shows planned sites too", undefined]);
  });

  it("by a rule of the project, in every draft", () => {
    const engine = engineWith({ rules: [{ figure: "28 regions", reason: "our own count" }] });
    assert.deepEqual(reasons(engine, `${WRONG}\n\n${WRONG}`), ["our own count", "our own count"]);
  });

  it("by the project's list, until sentence, context or source changes", () => {
    const text = `# Network\n\n${WRONG}`;
    const [finding] = lastStepOf(engineWith().check(draft(text)));
    assert.ok(finding);
    const now = circumstancesOf(finding, draft(text), readProse(text, "markdown"));
    const engine = engineWith({ waivers: [listWaiver(now, "checked by phone", "2025-10-01")] });
    assert.deepEqual(reasons(engine, text), ["checked by phone"]);
    assert.deepEqual(reasons(engine, text.replace("Alibaba Cloud", "Its cloud")), [undefined]);
    assert.deepEqual(reasons(engine, text.replace("Network", "Plans")), [undefined]);
    engine.putSource(
      "sources/a.md",
      new TextEncoder().encode("Alibaba Cloud has data centres in 29 regions."),
    );
    assert.deepEqual(reasons(engine, text), [undefined]);
  });

  it("with its verdict kept", () => {
    const engine = engineWith({ rules: [{ figure: "28 regions", reason: "our own count" }] });
    assert.deepEqual(
      lastStepOf(engine.check(draft(WRONG))).map(({ verdict }) => verdict.kind),
      ["conflicting"],
    );
  });
});

describe("a comment that settles nothing", () => {
  it("is told at its place", () => {
    assert.deepEqual(waiverMistakes(draft(`${WRONG}\n<!-- sourcecheck-ignore 28 regions -->`)), [
      {
        span: { start: 47, end: 85 },
        message:
          "this leaves nothing alone: give a reason after a colon, as in sourcecheck-ignore 28 regions: why",
      },
    ]);
  });
});

describe("an inconsistency is settled", () => {
  const TWICE = "In 2024 Harrow Mills employed 5,300 people.\n\nHarrow Mills had 3,500 people in 2024.";
  const RISE = "Prices rose from 325 to 364, a 15 % rise.";
  const ignoring = (figure: string): string => `<!-- sourcecheck-ignore ${figure}: as printed -->`;

  const cases: readonly (readonly [what: string, text: string, reason: string | undefined])[] = [
    ["by nothing of itself", RISE, undefined],
    ["by a comment on the figure that it is told at", `${RISE} ${ignoring("15 %")}`, "as printed"],
    ["not by one on a number that it is reckoned from", `${RISE} ${ignoring("325")}`, undefined],
    [
      "by a comment on either of two tellings",
      TWICE.replace(".", `. ${ignoring("5,300 people")}`),
      "as printed",
    ],
    ["by a comment on the later of two tellings", `${TWICE} ${ignoring("3,500 people")}`, "as printed"],
  ];
  for (const [what, text, reason] of cases)
    it(what, () =>
      assert.deepEqual(
        engineWith()
          .inconsistencies(draft(text))
          .map(({ waived }) => waived),
        [reason],
      ),
    );

  it("by the project's list, whatever a source says of the figure", () => {
    const waiver = engineWith().waiver(draft(RISE), { start: 31, end: 35 }, "as printed", "2025-10-01");
    const engine = engineWith({ waivers: [waiver] });
    assert.deepEqual(
      engine.inconsistencies(draft(RISE)).map(({ waived }) => waived),
      ["as printed"],
    );
  });
});
