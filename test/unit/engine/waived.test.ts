import assert from "node:assert/strict";
import { listWaiver } from "../../../src/core/corpus/settled";
import { readProse } from "../../../src/core/text/read-prose";
import { createEngine } from "../../../src/engine/create-engine";
import type { Draft, Engine } from "../../../src/engine/engine";
import { lastStepOf } from "../../../src/engine/last-step";
import { circumstancesOf, waiverProblems } from "../../../src/engine/waived";

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
  it("is told at its line", () => {
    assert.deepEqual(waiverProblems(draft(`${WRONG}\n<!-- sourcecheck-ignore 28 regions -->`)), [
      {
        path: "draft.md",
        line: 2,
        message:
          "draft.md: line 2: this leaves nothing alone: give a reason after a colon, as in sourcecheck-ignore 28 regions: why",
      },
    ]);
  });
});
