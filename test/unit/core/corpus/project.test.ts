import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { matchesSources, type Project, readProject } from "../../../../src/core/corpus/project";
import { projectJsonSchema } from "../../../../src/core/corpus/project-schema";

const DEFAULTS: Project = { sources: ["sources/**"], exclude: [], dollar: undefined, rules: [], waivers: [] };

const WAIVER = {
  draft: "draft.md",
  figure: "28 regions",
  sentence: "0123456789abcd",
  context: "0123456789abcd",
  source: "0123456789abcd",
  reason: "map shows planned sites too",
  date: "2025-10-01",
};

/** The settings that are not the defaults, and what is told, each with its line. */
const reads = (json: string | undefined, settings: Partial<Project>, ...told: readonly string[]): void => {
  const { project, problems } = readProject(json);
  assert.deepEqual(project, { ...DEFAULTS, ...settings }, json);
  assert.deepEqual(
    problems.map(({ message }) => message),
    told.map((what) => `sourcecheck.json line ${what}`),
    json,
  );
};

describe("project file", () => {
  it("may be missing or empty of settings", () => {
    reads(undefined, {});
    reads("{}", {});
  });

  it("gives every setting", () =>
    reads(
      JSON.stringify({
        $schema: "x",
        sources: ["briefs/*.md"],
        exclude: ["briefs/old.md"],
        dollar: "HKD",
        rules: [{ figure: "24/7", reason: "a figure of speech" }],
        waivers: [WAIVER],
      }),
      {
        sources: ["briefs/*.md"],
        exclude: ["briefs/old.md"],
        dollar: "HKD",
        rules: [{ figure: "24/7", reason: "a figure of speech" }],
        waivers: [WAIVER],
      },
    ));

  it("may hold remarks and trailing commas", () => reads('// ours\n{ "dollar": "USD", }', { dollar: "USD" }));

  it("takes a folder's name for all that is in it", () =>
    reads('{ "sources": ["briefs", "./a/b/", "./c.md"] }', { sources: ["briefs/**", "a/b/**", "c.md"] }));

  const mistakes: readonly (readonly [json: string, settings: Partial<Project>, ...told: string[]])[] = [
    [
      '{\n"dollar": "usd",\n"exclude": ["a.md"] }',
      { exclude: ["a.md"] },
      '2: "dollar" must be a currency code like USD; its default is used',
    ],
    ['{ "sources": "a/**" }', {}, '1: "sources" must be a list of patterns; its default is used'],
    [
      '{ "sources": [\n"a/**",\n"../b/**", "/c", "!d", "e\\\\f"] }',
      { sources: ["a/**"] },
      ...[2, 3, 4, 5].map(
        (item) => `3: "sources" item ${item} must be a pattern of files below this folder, like sources/**`,
      ),
    ],
    [
      '{ "dollars": "USD",\n"dollar": "USD" }',
      { dollar: "USD" },
      '1: "dollars" is no setting; there are sources, exclude, dollar, rules, waivers',
    ],
    [
      '{ "rules": [\n{ "figure": "5", "reason": "x" },\n{ "figure": "6" },\n7] }',
      { rules: [{ figure: "5", reason: "x" }] },
      '3: "rules" item 2 "reason" must be a sentence that says why',
      '4: "rules" item 3 must be an object with a figure and a reason',
    ],
    [
      JSON.stringify({ waivers: [{ ...WAIVER, date: "soon" }, { ...WAIVER, sentence: "x" }, WAIVER] }),
      { waivers: [WAIVER] },
      '1: "waivers" item 1 "date" must be a date like 2025-08-29',
      '1: "waivers" item 2 "sentence" must be the 14 digits that Sourcecheck wrote',
    ],
    ["[]", {}, "1: it must be an object of settings; the defaults are used"],
    ["", {}, "1: the file is empty; the defaults are used"],
    [
      '{ "dollar": "USD",\n"rules" [] }',
      { dollar: "USD" },
      '2: a colon is missing here; "dollar" could be read, for the rest the defaults are used',
    ],
    [
      '{ "dollar": "USD"\n"rules": [] }',
      { dollar: "USD" },
      '2: a comma is missing here; "dollar", "rules" could be read, for the rest the defaults are used',
    ],
    ["{ dollar: 5 }", {}, "1: this is not JSON; texts stand in double quotes; the defaults are used"],
    [
      "[".repeat(100_000),
      {},
      "1: it is nested too deeply to be read; take the nesting out; the defaults are used",
    ],
  ];
  for (const [json, settings, ...told] of mistakes)
    it(`keeps the rest of ${json.slice(0, 40)}`, () => reads(json, settings, ...told));
});

describe("sources of a project", () => {
  const matches = (sources: readonly string[], exclude: readonly string[], path: string): boolean =>
    matchesSources(readProject(JSON.stringify({ sources, exclude })).project, path);

  const cases: readonly (readonly [sources: string, exclude: string, path: string, isSource: boolean])[] = [
    ["sources/**", "", "sources/a.md", true],
    ["sources/**", "", "sources/a/b.txt", true],
    ["sources/**", "", "draft.md", false],
    ["sources/**", "", "sources/.cache/a.md", false],
    ["sources/**", "sources/old", "sources/old/a.md", false],
    ["sources/**", "**/*.pdf", "sources/a.pdf", false],
    ["sources/*.md", "", "sources/a/b.md", false],
    ["{a,b}/*.md", "", "b/x.md", true],
    ["s/Report (1).md", "", "s/Report (1).md", true],
    ["s/[ab].md", "", "s/b.md", true],
  ];
  for (const [sources, exclude, path, isSource] of cases)
    it(`${isSource ? "hold" : "leave out"} ${path} for ${sources}${exclude && ` less ${exclude}`}`, () =>
      assert.equal(matches([sources], exclude === "" ? [] : [exclude], path), isSource));

  it("are told from other files in time, whatever the pattern", () => {
    const start = performance.now();
    matches(["**/*a*a*b"], [], `${"a".repeat(60)}/`.repeat(4));
    assert.ok(performance.now() - start < 2000);
  });
});

describe("JSON Schema of the project file", () => {
  const path = "media/sourcecheck.schema.json";
  const schema = projectJsonSchema();

  it(`is what ${path} holds (UPDATE=1 writes it)`, () => {
    if (process.env["UPDATE"] === "1") writeFileSync(path, JSON.stringify(schema));
    assert.deepEqual(JSON.parse(readFileSync(path, "utf8")), schema);
  });
});
