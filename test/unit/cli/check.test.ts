import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { checkReportSchema } from "../../../src/core/present/report";
import { inFolder } from "./scene";

const SOURCE =
  "---\ntitle: On regions\ndate: 2025-09-24\n---\n\nAlibaba Cloud runs data centres in 29 regions.\n";
const RIGHT = "Alibaba Cloud runs data centres in 29 regions.\n";
const WRONG = "Alibaba Cloud runs data centres in 28 regions.\n";
const BINARY = new Uint8Array([0x89, 0x50, 0, 0, 1]);

describe("sourcecheck check ends with", () => {
  const CASES: readonly {
    rule: string;
    files: Record<string, string | Uint8Array>;
    args?: readonly string[];
    status: number;
  }[] = [
    { rule: "0 where nothing conflicts", files: { "draft.md": RIGHT, "sources/a.md": SOURCE }, status: 0 },
    { rule: "1 where a conflict stands", files: { "draft.md": WRONG, "sources/a.md": SOURCE }, status: 1 },
    {
      rule: "0 where a person has settled the conflict",
      files: {
        "draft.md": `${WRONG.trim()} <!-- sourcecheck-ignore 28 regions: ours -->`,
        "sources/a.md": SOURCE,
      },
      status: 0,
    },
    {
      rule: "1 where a comment settles nothing",
      files: { "draft.md": `${WRONG.trim()} <!-- sourcecheck-ignore 28 regions -->`, "sources/a.md": SOURCE },
      status: 1,
    },
    { rule: "2 where there are no sources at all", files: { "draft.md": RIGHT }, status: 2 },
    { rule: "2 where the corpus is empty", files: { "draft.md": RIGHT, "sources/a.pdf": "%PDF" }, status: 2 },
    {
      rule: "2 where --corpus names no folder",
      files: { "draft.md": RIGHT, "sources/a.md": SOURCE },
      args: ["draft.md", "--corpus", "nowhere"],
      status: 2,
    },
    { rule: "2 where the draft is not there", files: { "sources/a.md": SOURCE }, status: 2 },
    {
      rule: "2 where the draft is a folder",
      files: { "sources/a.md": SOURCE },
      args: ["sources"],
      status: 2,
    },
    {
      rule: "2 where one of the drafts is not there, also when a conflict stands in another",
      files: { "draft.md": WRONG, "sources/a.md": SOURCE },
      args: ["gone.md", "draft.md"],
      status: 2,
    },
    {
      rule: "3 where the draft is no text",
      files: { "draft.md": BINARY, "sources/a.md": SOURCE },
      status: 3,
    },
    {
      rule: "3 where a source could not be read",
      files: { "draft.md": RIGHT, "sources/a.md": SOURCE, "sources/b.md": BINARY },
      status: 3,
    },
    {
      rule: "1 where a conflict stands, also with a source that could not be read",
      files: { "draft.md": WRONG, "sources/a.md": SOURCE, "sources/b.md": BINARY },
      status: 1,
    },
    {
      rule: "3 where the project file has a mistake",
      files: { "draft.md": RIGHT, "sources/a.md": SOURCE, "sourcecheck.json": "{" },
      status: 3,
    },
  ];
  for (const { rule, files, args = ["draft.md"], status } of CASES) {
    it(rule, () =>
      inFolder(files, async (command) => assert.equal((await command("check", ...args)).status, status)),
    );
  }
});

describe("sourcecheck check finds its sources", () => {
  const verdicts = async (out: string): Promise<readonly string[]> =>
    checkReportSchema
      .parse(JSON.parse(out))
      .drafts.flatMap(({ findings }) => findings.map(({ text, verdict }) => `${text}: ${verdict}`));
  const CASES: readonly {
    rule: string;
    files: Record<string, string>;
    args: readonly string[];
    finds: string;
  }[] = [
    {
      rule: "in a sources folder above the draft",
      files: { "texts/today/draft.md": WRONG, "sources/deep/a.md": SOURCE },
      args: ["texts/today/draft.md"],
      finds: "28 regions: conflicting",
    },
    {
      rule: "where the project file says",
      files: {
        "texts/draft.md": WRONG,
        "sourcecheck.json": '{ "sources": ["archive/**"] }',
        "archive/a.md": SOURCE,
        "sources/b.md": WRONG,
      },
      args: ["texts/draft.md"],
      finds: "28 regions: conflicting",
    },
    {
      rule: "in the folder that --corpus names, whatever lies beside the draft",
      files: {
        "draft.md": WRONG,
        "sources/a.md": WRONG,
        "other/a.md": SOURCE,
        "other/deep/b.txt": "Nothing.",
      },
      args: ["draft.md", "--corpus", "other"],
      finds: "28 regions: conflicting",
    },
    {
      rule: "by the project file in the folder that --corpus names",
      files: {
        "draft.md": WRONG,
        "other/sourcecheck.json": '{ "sources": ["in/**"] }',
        "other/in/a.md": SOURCE,
        "other/b.md": WRONG,
      },
      args: ["draft.md", "--corpus", "other"],
      finds: "28 regions: conflicting",
    },
    {
      rule: "and never takes the draft for one",
      files: { "draft.md": WRONG, "a.md": SOURCE },
      args: ["draft.md", "--corpus", "."],
      finds: "28 regions: conflicting",
    },
  ];
  for (const { rule, files, args, finds } of CASES) {
    it(rule, () =>
      inFolder(files, async (command) => {
        const { out } = await command("check", ...args, "--format", "json");
        assert.deepEqual(await verdicts(out), [finds]);
      }),
    );
  }
});

describe("sourcecheck check reads a draft and its sources", () => {
  const text = "Café prices.\r\n\r\nAlibaba Cloud runs data centres in 28 regions.\r\n";
  const BOM = "\u{FEFF}";
  const WAYS: readonly (readonly [way: string, bytes: Uint8Array])[] = [
    ["in UTF-8", Buffer.from(text)],
    ["in UTF-8 with a byte order mark", Buffer.from(BOM + text)],
    ["in UTF-16", Buffer.from(BOM + text, "utf16le")],
    ["in windows-1252", Buffer.from(text, "latin1")],
  ];
  for (const [way, bytes] of WAYS) {
    it(`${way}, with offsets into the decoded text`, () =>
      inFolder({ "draft.md": bytes, "sources/a.md": SOURCE, "sources/b.txt": bytes }, async (command) => {
        const { out } = await command("check", "draft.md", "--format", "json");
        const [finding] = checkReportSchema.parse(JSON.parse(out)).drafts[0]?.findings ?? [];
        const start = text.indexOf("28 regions");
        assert.deepEqual(
          [finding?.start, finding?.end, finding?.text, finding?.verdict],
          [start, start + 10, "28 regions", "disputed"],
        );
        assert.deepEqual(
          finding?.evidence.map((one) => [one.source, one.start]),
          [
            ["b", start],
            ["a", 79],
          ],
        );
      }));
  }
});

describe("sourcecheck check prints", () => {
  it("one count for a draft that is named twice", () =>
    inFolder({ "draft.md": RIGHT, "sources/a.md": SOURCE }, async (command) => {
      const { out } = await command("check", "draft.md", "./draft.md");
      assert.match(out, /^1 figure checked: 1 supported/m);
    }));

  it("a line for every figure and a summary", () =>
    inFolder(
      { "draft.md": `${WRONG}\nIt was 2025 and 7 trains ran.\n`, "sources/a.md": SOURCE },
      async (command) => {
        const { out, err } = await command("check", "draft.md");
        assert.deepEqual(out.split("\n"), [
          "draft.md:1:36  conflicting  Draft says 28 regions; the source says 29 regions (On regions, 24 Sep 2025). One fewer than the source counts.",
          "draft.md:3:17  unsourced    No source confirms 7 trains",
          "",
          "2 figures checked: 1 conflicting, 1 unsourced · 1 year, date or rank not judged · 1 source with 1 claim",
          "",
        ]);
        assert.equal(err, "");
      },
    ));

  it("the kinds of findings that are asked for alone, as text and as JSON, and counts all", () =>
    inFolder(
      {
        "draft.md": `${WRONG}\n7 trains ran. Prices rose from 325 to 364, a 15 % rise.\n\n${WRONG.trim()} <!-- sourcecheck-ignore 28 regions: ours -->\n`,
        "sources/a.md": SOURCE,
      },
      async (command) => {
        const shown = async (only: string): Promise<readonly string[]> =>
          (await command("check", "draft.md", "--only", only)).out
            .split("\n\n")[0]
            ?.split("\n")
            .map((line) => line.slice(0, 28).trim()) ?? [];
        assert.deepEqual(await shown("conflicting,inconsistency"), [
          "draft.md:1:36  conflicting",
          "draft.md:3:46  inconsistency",
        ]);
        assert.deepEqual(await shown("settled"), ["draft.md:5:36  settled  Draf"]);
        const { out, status } = await command("check", "draft.md", "--only", "superseded");
        assert.match(out, /^6 figures checked: 1 conflicting, 4 unsourced, 1 settled · 1 inconsistency · /);
        assert.equal(status, 1);
        const json = await command("check", "draft.md", "--only", "conflicting", "--format", "json");
        assert.deepEqual(
          checkReportSchema
            .parse(JSON.parse(json.out))
            .drafts.map(({ findings, inconsistencies }) => [findings.length, inconsistencies.length]),
          [[1, 0]],
        );
      },
    ));

  it("nothing but what is wrong where no draft could be read", () =>
    inFolder({ "draft.tex": RIGHT, "sources/a.md": SOURCE }, async (command) => {
      const [checked, listed] = [await command("check", "draft.tex"), await command("figures", "draft.tex")];
      assert.deepEqual(checked, listed);
      assert.match(checked.err, /^draft\.tex: only Markdown and plain text are read so far/);
      assert.equal(checked.out, "");
    }));

  it("a note of a waiver that leaves nothing alone any more, which is no failure", () =>
    inFolder(
      {
        "in/draft.md": `${RIGHT.trim()} <!-- sourcecheck-ignore 28 regions: ours -->\n`,
        "in/sources/a.md": SOURCE,
      },
      async (command) => {
        const text = await command("check", "in/draft.md");
        const note =
          "in/draft.md: line 1: “28 regions” does not stand beside this comment, so it leaves nothing alone; name “29 regions”, which does, or delete it";
        assert.deepEqual([text.err, text.status], [`Note: ${note}\n`, 0]);
        assert.match(text.out, /· 1 source with 1 claim · 1 note\n$/);
        const json = await command("check", "in/draft.md", "--format", "json");
        assert.deepEqual(checkReportSchema.parse(JSON.parse(json.out)).staleWaivers, [
          { path: "in/draft.md", line: 1, message: note },
        ]);
      },
    ));

  it("a note of a waiver whose draft is not there, once for all drafts, and how many rules name nothing", () =>
    inFolder(
      {
        "in/a.md": RIGHT,
        "in/b.md": `${RIGHT} It is open 24 hours.\n`,
        "in/sources/a.md": SOURCE,
        "in/sourcecheck.json": JSON.stringify(
          {
            rules: ["24 hours", "28", "7 days"].map((figure) => ({ figure, reason: "ours" })),
            waivers: [
              {
                draft: "gone.md",
                figure: "28 regions",
                sentence: "0123456789abcd",
                reason: "ours",
                date: "2025-10-01",
              },
            ],
          },
          undefined,
          1,
        ),
      },
      async (command) => {
        const { err, out, status } = await command("check", "in/a.md", "in/b.md");
        assert.equal(
          err,
          "Note: in/sourcecheck.json line 17: “28 regions” of gone.md is not left alone, as there is no such draft; mend its path, or delete the entry\n",
        );
        assert.match(out, / · 2 rules not needed here \(in\/sourcecheck\.json lines 7 and 11\) · 1 note\n$/);
        assert.equal(status, 0);
        assert.match((await command("check", "in/b.md")).out, / lines 7 and 11\)/);
        assert.match((await command("check", "in/a.md")).out, / · 3 rules not needed here /);
      },
    ));

  it("nothing of a comment that would colour the terminal or break the line", () =>
    inFolder(
      {
        "draft.md": `${RIGHT.trim()} <!-- sourcecheck-ignore 27\u001b[31m\nNote: all is well: ours -->`,
        "sources/a.md": SOURCE,
      },
      async (command) => {
        const { err } = await command("check", "draft.md");
        assert.match(err, /^Note: draft\.md: line 1: “27 \[31m Note” does not stand \P{Cc}*\n$/u);
      },
    ));

  it("a note of a rule that names a part of a figure, which is no failure", () =>
    inFolder(
      {
        "draft.md": WRONG,
        "sources/a.md": SOURCE,
        "sourcecheck.json": '{ "rules": [{ "figure": "28", "reason": "ours" }] }',
      },
      async (command) => {
        const { err, status } = await command("check", "draft.md");
        assert.equal(
          err,
          "Note: sourcecheck.json line 1: “28” leaves nothing of draft.md alone, as a rule names a whole figure; write “28 regions”, or delete the rule\n",
        );
        assert.equal(status, 1);
      },
    ));

  it("a note of a source that is a copy of the draft, which is no failure", () => {
    const text = ["quays", "sheds", "cranes"].map(
      (things, at) => `It has ${29 + at} ${things} in the harbour that lies 39 miles north.`,
    );
    return inFolder(
      { "in/draft.md": text.join(" "), "in/sources/old.md": text.join("\n\n"), "in/sources/a.md": SOURCE },
      async (command) => {
        const { err, out, status } = await command("check", "in/draft.md");
        assert.equal(
          err,
          'Note: in/sources/old.md is nearly the same text as in/draft.md (3 of its 3 longer sentences), so that what it confirms says nothing, and what others contradict is held for disputed; if it is a copy, take it out of the sources, or name it under "exclude" in sourcecheck.json\n',
        );
        assert.match(out, / 6 supported · .* · 1 note\n$/);
        assert.equal(status, 0);
      },
    );
  });

  it("JSON of every draft, with all verdicts and errors by path and line", () =>
    inFolder(
      {
        "a.md": WRONG,
        "b.md": "No figure here.\n",
        "c.tex": "",
        "sources/a.md": SOURCE,
        "sources/b.md": "---\ndate: soon\n---\nText.\n",
      },
      async (command) => {
        const { out } = await command("check", "a.md", "b.md", "c.tex", "--format", "json");
        const report = checkReportSchema.parse(JSON.parse(out));
        assert.deepEqual(report, {
          version: 1,
          drafts: [
            {
              path: "a.md",
              findings: [
                {
                  start: 35,
                  end: 45,
                  text: "28 regions",
                  verdict: "conflicting",
                  message:
                    "Draft says 28 regions; the source says 29 regions (On regions, 24 Sep 2025). One fewer than the source counts.",
                  slip: "off by one",
                  evidence: [{ source: "a", start: 79, end: 89, quote: RIGHT.trim(), relation: "disjoint" }],
                },
              ],
              inconsistencies: [],
              unknownKeys: [],
            },
            { path: "b.md", findings: [], inconsistencies: [], unknownKeys: [] },
          ],
          sources: 2,
          staleWaivers: [],
          errors: [
            {
              path: "c.tex",
              message:
                "c.tex: only Markdown and plain text are read so far, by the ending .md or .txt; save it as one of them",
            },
            {
              path: "sources/b.md",
              line: 2,
              message:
                'sources/b.md: front matter line 2: "date" must be a date like 2025-08-29, 2025-08 or 2025',
            },
          ],
        });
      },
    ));

  it("an inconsistency with its sum, as text and as JSON, and ends with 1 while it stands", () =>
    inFolder(
      {
        "draft.md": "Prices rose from 325 to 364, a 15 % rise.\n",
        "settled.md":
          "Prices rose from 325 to 364, a 15 % rise. <!-- sourcecheck-ignore 15 %: as printed -->\n",
        "sources/a.md": SOURCE,
      },
      async (command) => {
        const text = await command("check", "draft.md");
        assert.equal(text.status, 1);
        assert.deepEqual(text.out.split("\n").slice(2), [
          "draft.md:1:32  unsourced      No source confirms 15 %",
          "draft.md:1:32  inconsistency  The draft contradicts itself: 325 to 364 is a rise of 12 %, not 15 %",
          "",
          "3 figures checked: 3 unsourced · 1 inconsistency · 1 source with 1 claim",
          "",
        ]);
        const settled = await command("check", "settled.md", "--format", "json");
        assert.equal(settled.status, 0);
        assert.deepEqual(
          checkReportSchema
            .parse(JSON.parse(settled.out))
            .drafts.map(({ inconsistencies }) => inconsistencies),
          [
            [
              {
                start: 31,
                end: 35,
                spans: [
                  { start: 17, end: 20 },
                  { start: 24, end: 27 },
                  { start: 31, end: 35 },
                ],
                kind: "growth rate",
                message: "The draft contradicts itself: 325 to 364 is a rise of 12 %, not 15 %",
                waived: "as printed",
              },
            ],
          ],
        );
      },
    ));

  it("what to do where there are no sources, as text and as JSON", () =>
    inFolder({ "draft.md": RIGHT }, async (command) => {
      const text = await command("check", "draft.md");
      assert.match(
        text.err,
        /^draft\.md: it was checked against itself alone, .*put sources .*--corpus <folder>\n$/,
      );
      assert.match(text.out, /^0 figures checked · 0 sources with 0 claims · 1 problem/);
      const json = checkReportSchema.parse(
        JSON.parse((await command("check", "draft.md", "--format", "json")).out),
      );
      assert.deepEqual(json.drafts, [
        { path: "draft.md", findings: [], inconsistencies: [], unknownKeys: [] },
      ]);
      assert.deepEqual([json.sources, json.errors.length], [0, 1]);
    }));

  const NOWHERE: readonly (readonly [why: string, files: Record<string, string>, args: readonly string[]])[] =
    [
      [
        'no folder "sources" and no sourcecheck.json lies beside it or above; put sources as Markdown or plain text into a folder "sources" beside it, name them in a sourcecheck.json, or give --corpus <folder>',
        {},
        [],
      ],
      [
        "no source could be read in in/sources; put Markdown or plain text there (.md, .txt)",
        { "in/sources/a.pdf": "" },
        [],
      ],
      [
        "no source could be read in other; put Markdown or plain text there (.md, .txt)",
        { "other/a.pdf": "" },
        ["--corpus", "other"],
      ],
      [
        'no source could be read where in/sourcecheck.json looks for them (archive/**, b.md); mend its "sources", or put Markdown or plain text there (.md, .txt)',
        { "in/sourcecheck.json": '{ "sources": ["archive/**", "b.md"] }' },
        [],
      ],
    ];
  for (const [why, files, args] of NOWHERE)
    it(`that ${why}`, () =>
      inFolder({ "in/draft.md": RIGHT, ...files }, async (command) => {
        const { err } = await command("check", "in/draft.md", ...args);
        assert.equal(err.split("\n")[0], `in/draft.md: it was checked against itself alone, as ${why}`);
      }));

  it("a note of a pattern in sourcecheck.json that finds no source", () =>
    inFolder(
      {
        "in/draft.md": RIGHT,
        "in/sources/a.md": SOURCE,
        "in/sourcecheck.json": '{\n "sources": [\n  "sources/**",\n  "archiv"\n ]\n}',
      },
      async (command) => {
        const { err, out, status } = await command("check", "in/draft.md");
        assert.equal(
          err,
          'Note: in/sourcecheck.json line 4: no source is found by "archiv/**"; mend the pattern, or take it out\n',
        );
        assert.match(out, / · 1 note\n$/);
        assert.equal(status, 0);
      },
    ));

  const EMPTY: readonly (readonly [what: string, files: Record<string, string>])[] = [
    ["no corpus", {}],
    ["an empty corpus", { "sources/a.pdf": "%PDF" }],
  ];
  for (const [what, files] of EMPTY)
    it(`what a draft says against itself with ${what}, which is still not clean`, () =>
      inFolder(
        { "draft.md": "Prices rose from 325 to 364, a 15 % rise.\n", "sound.md": RIGHT, ...files },
        async (command) => {
          const { out, status } = await command("check", "draft.md");
          assert.match(out, /^draft\.md:1:32 {2}inconsistency {2}.* is a rise of 12 %, not 15 %\n/);
          assert.match(
            out,
            /\n0 figures checked · 1 inconsistency · 0 sources with 0 claims · \d problems? /,
          );
          assert.equal(status, 2);
          assert.equal((await command("check", "sound.md")).status, 2);
        },
      ));

  it("the file that was meant where a draft is not there, and checks the others", () =>
    inFolder(
      { "texts/draft.md": WRONG, "texts/notes.md": RIGHT, "texts/map.png": BINARY, "sources/a.md": SOURCE },
      async (command, folder) => {
        const told = async (name: string): Promise<string> => (await command("check", name)).err;
        const MEANT = "did you mean texts/draft.md?\n";
        assert.equal(await told("texts/drfat.md"), `texts/drfat.md: there is no such file; ${MEANT}`);
        assert.equal(await told("texts/draft"), `texts/draft: there is no such file; ${MEANT}`);
        assert.equal(await told("./texts/draft.txt"), `./texts/draft.txt: there is no such file; ${MEANT}`);
        assert.equal(await told("text/draft.md"), `text/draft.md: there is no such file; ${MEANT}`);
        assert.equal(
          await told("draft.md"),
          `draft.md: there is no such file in ${folder}; mend its name or its folder\n`,
        );
        assert.equal(
          await told("texts"),
          "texts: it is a folder; name a file in it, such as texts/draft.md\n",
        );
        assert.equal(await told("."), ".: it is a folder; name a file in it\n");
        const { out, status } = await command("check", "texts/drfat.md", "texts/draft.md");
        assert.match(out, /^texts\/draft.md:1:36 {2}conflicting /);
        assert.match(out, / · 1 problem /);
        assert.equal(status, 2);
      },
    ));

  it("that --corpus names a file, or nothing", () =>
    inFolder({ "draft.md": RIGHT, "in/a.md": SOURCE, "deep/texts/a.md": SOURCE }, async (command, folder) => {
      const file = await command("check", "draft.md", "--corpus", "in/a.md");
      assert.equal(file.err, "--corpus in/a.md: this is no folder; name the one that the sources lie in\n");
      const nothing = await command("check", "draft.md", "--corpus", "out");
      assert.equal(nothing.err, `--corpus out: there is no such folder in ${folder}; mend its name\n`);
      const near = await command("check", "draft.md", "--corpus", "deep/text");
      assert.equal(near.err, "--corpus deep/text: there is no such folder; did you mean deep/texts?\n");
      assert.deepEqual([file.status, nothing.status], [2, 2]);
    }));

  it("problems with paths as seen from the working folder", () =>
    inFolder({ "draft.md": RIGHT, "in/a.md": SOURCE, "in/b.md": BINARY }, async (command) => {
      const { err, out } = await command("check", "draft.md", "--corpus", "in");
      assert.equal(err, "in/b.md: it is not text; save it as UTF-8 text, or leave it out of the sources\n");
      assert.match(out, / · 1 problem/);
    }));

  it("a link among the sources that leads nowhere, and reads the rest", () =>
    inFolder({ "draft.md": RIGHT, "sources/a.md": SOURCE }, async (command, folder) => {
      symlinkSync(join(folder, "nowhere.md"), join(folder, "sources", "gone.md"));
      symlinkSync("itself.md", join(folder, "sources", "itself.md"));
      const { err, out, status } = await command("check", "draft.md");
      assert.deepEqual(err.split("\n"), [
        "sources/gone.md: it is a link that leads nowhere; mend or delete it",
        "sources/itself.md: it is a link that leads to itself; mend or delete it",
        "",
      ]);
      assert.match(out, /1 supported · 1 source with 1 claim · 2 problems/);
      assert.equal(status, 3);
    }));

  it("the keys that a draft cites and no source has, each once", () =>
    inFolder(
      {
        "draft.md": `${RIGHT} [@gone] [@gone, p. 3] [@a]`,
        "two.md": `${RIGHT} [@gone] [@lost]`,
        "sources/a.md": SOURCE,
      },
      async (command) => {
        const { out, err, status } = await command("check", "draft.md");
        assert.match(out, / · no source has @gone, which is cited/);
        assert.equal(err, "Note: draft.md: line 2: no source has @gone; mend the key, or add its source\n");
        assert.equal(status, 0);
        const { out: two } = await command("check", "two.md");
        assert.match(two, / · no source has @gone, @lost, which are cited/);
        const { out: json } = await command("check", "draft.md", "--format", "json");
        assert.deepEqual(checkReportSchema.parse(JSON.parse(json)).drafts[0]?.unknownKeys, ["gone"]);
      },
    ));

  it("the key that a draft likely meant by one that no source has", () =>
    inFolder(
      { "draft.md": `\n\n${RIGHT} [@reuters-829]`, "sources/reuters-0829.md": SOURCE },
      async (command) => {
        const { err } = await command("check", "draft.md");
        assert.match(
          err,
          /draft\.md: line 4: no source has @reuters-829 \(did you mean @reuters-0829\?\); mend the key, or add its source/,
        );
      },
    ));

  it("that a draft is no text", () =>
    inFolder({ "draft.md": BINARY, "sources/a.md": SOURCE }, async (command) => {
      const { err } = await command("check", "draft.md");
      assert.equal(err, "draft.md: it is not text; save it as UTF-8 text\n");
    }));

  it("how many files of other kinds it left out", () =>
    inFolder({ "draft.md": RIGHT, "in/a.md": SOURCE, "in/map.png": BINARY }, async (command) => {
      const { out, status } = await command("check", "draft.md", "--corpus", "in");
      assert.match(out, / · 1 file of other kinds left out \(in\/map\.png\)/);
      assert.equal(status, 0);
    }));
});
