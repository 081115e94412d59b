import assert from "node:assert/strict";
import { type ListWaiver, readProject } from "../../../../src/core/corpus/project";
import { withWaiver } from "../../../../src/core/corpus/waiver-list";

const waiver: ListWaiver = {
  draft: "draft.txt",
  figure: "28 regions",
  sentence: "00000000000001",
  reason: "planned sites count too",
  date: "2025-10-01",
};
const entry = JSON.stringify(waiver, undefined, 2).replaceAll("\n", "\n    ");

const rules: readonly { rule: string; before: string | undefined; after: string }[] = [
  { rule: "makes a new project file", before: undefined, after: `{\n  "waivers": [\n    ${entry}\n  ]\n}\n` },
  {
    rule: "keeps comments and what else is said",
    before: '{\n  // ours\n  "sources": ["notes/**"]\n}\n',
    after: `{\n  // ours\n  "sources": [\n    "notes/**"\n  ],\n  "waivers": [\n    ${entry}\n  ]\n}\n`,
  },
];

describe("a waiver added to the project file", () => {
  for (const { rule, before, after } of rules) {
    it(rule, () => assert.equal(withWaiver(before, waiver), after));
  }

  it("comes after those that are there, and is read back", () => {
    const twice = withWaiver(withWaiver(undefined, waiver), { ...waiver, figure: "29 regions" });
    const { project, problems } = readProject(twice);
    assert.deepEqual(
      [project.waivers.map(({ figure }) => figure), problems],
      [["28 regions", "29 regions"], []],
    );
  });
});
