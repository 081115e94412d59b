import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  briefing,
  cardOver,
  closeEditors,
  eventually,
  fixesFor,
  fixesIn,
  flagged,
  openStory,
  problemsOf,
  rangeOf,
  type Story,
} from "./scene";

describe("A quick fix", () => {
  afterEach(closeEditors);

  const cases = [
    {
      draft: "Northwind Cloud runs 28 regions.\n",
      figure: "28 regions",
      fixed: "Northwind Cloud runs 29 regions.\n",
    },
    {
      draft: "Northwind Cloud's revenue in 2024 was $35 billion.\n",
      figure: "$35 billion",
      fixed: "Northwind Cloud's revenue in 2024 was $53 billion.\n",
    },
    {
      draft: "Northwind Cloud's revenue in 2024 was $53 million.\n",
      figure: "$53 million",
      fixed: "Northwind Cloud's revenue in 2024 was $53 billion.\n",
    },
    {
      draft: "Northwind Cloud's revenue in 2024 was $35bn.\n",
      figure: "$35bn",
      fixed: "Northwind Cloud's revenue in 2024 was $53bn.\n",
    },
  ];
  for (const { draft: text, figure, fixed } of cases) {
    it(`puts the source's figure in the place of ${figure}, in the draft's own style`, async () => {
      const { draft } = await openFlagged(text, figure);
      const change = await fixTitled(
        draft,
        figure,
        /^Change to .+ \(Briefing on data centres, 24 Sep 2025\)$/,
      );
      assert.equal(change.isPreferred, true);
      assert(change.edit);
      await vscode.workspace.applyEdit(change.edit);
      assert.equal(draft.getText(), fixed);
      await eventually(() => assert.deepEqual(flagged(draft), []));
      await undo();
      assert.equal(draft.getText(), text);
    });
  }

  it("does not rewrite what stands in quotation marks", async () => {
    const { draft } = await openFlagged('"Northwind Cloud runs 28 regions," she said.\n', "28 regions");
    const titles = (await fixesFor(draft, "28 regions")).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title.startsWith("Change")),
      [],
    );
    assert.equal(
      titles.some((title) => title.startsWith("Insert citation")),
      true,
    );
  });

  it("cites the source beside the figure", async () => {
    const { draft } = await openFlagged("Northwind Cloud runs 28 regions.\n", "28 regions");
    const cite = await fixTitled(
      draft,
      "28 regions",
      /^Insert citation \(Briefing on data centres, 24 Sep 2025\)$/,
    );
    await run(cite);
    assert.equal(draft.getText(), "Northwind Cloud runs 28 regions [@briefing].\n");
    await undo();
    assert.equal(draft.getText(), "Northwind Cloud runs 28 regions.\n");
  });

  it("is offered at either end of the figure, where a jump from Problems leaves the cursor", async () => {
    const { draft } = await openFlagged("Northwind Cloud runs 28 regions.\n", "28 regions");
    const { start, end } = rangeOf(draft, "28 regions");
    const titlesAt = async (place: vscode.Position) =>
      (await fixesIn(draft, new vscode.Range(place, place))).map(({ title }) => title);
    assert.equal((await titlesAt(start)).length, 3);
    assert.deepEqual(await titlesAt(end), await titlesAt(start));
  });

  it("is only offered, never taken by itself on saving", async () => {
    const { draft, editor } = await openFlagged("Northwind Cloud runs 28 regions.\n", "28 regions");
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 0), "Well. "));
    await draft.save();
    assert.equal(draft.getText(), "Well. Northwind Cloud runs 28 regions.\n");
  });
});

describe("A waiver in the draft", () => {
  afterEach(closeEditors);

  it("takes the problem away, and the card tells the reason", async () => {
    const { draft, editor } = await openFlagged("Northwind Cloud runs 28 regions.\n", "28 regions");
    const waiver = "<!-- sourcecheck-ignore 28 regions: the map shows planned sites too -->";
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 32), ` ${waiver}`));
    await eventually(() => assert.deepEqual(flagged(draft), []));
    await eventually(async () =>
      assert.match(
        (await cardOver(draft, "28 regions"))?.text ?? "",
        /Ignored: the map shows planned sites too/,
      ),
    );
  });
});

describe("A waiver that leaves nothing alone any more", () => {
  afterEach(closeEditors);

  it("is told beside the draft's words, and in sourcecheck.json", async () => {
    const { draft, editor, uri, write } = await openFlagged(
      "Northwind Cloud runs 28 regions.\n",
      "28 regions",
    );
    const entry = {
      draft: "draft.md",
      figure: "27 regions",
      sentence: "0123456789abcd",
      reason: "counted by phone",
      date: "2025-10-01",
    };
    await write("sourcecheck.json", JSON.stringify({ waivers: [entry] }));
    const comment = " <!-- sourcecheck-ignore 27 regions: counted by phone -->";
    await editor.edit((builder) => builder.insert(new vscode.Position(0, 32), comment));
    const notes = (of: vscode.Uri) =>
      problemsOf(of)
        .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Information)
        .map(({ message }) => message);
    await eventually(() => {
      assert.deepEqual(notes(draft.uri), [
        "“27 regions” does not stand beside this comment, so it leaves nothing alone; name “28 regions”, which does, or delete it",
      ]);
      assert.deepEqual(notes(uri("sourcecheck.json")), [
        "sourcecheck.json line 1: “27 regions” of draft.md is no longer left alone: it does not stand there any more; delete the entry",
      ]);
    });
    await write("sourcecheck.json", "{}");
    await eventually(() => assert.deepEqual(notes(uri("sourcecheck.json")), []));
  });

  it("is told in sourcecheck.json while its draft is not there", async () => {
    const { uri, write } = await openFlagged("Northwind Cloud runs 28 regions.\n", "28 regions");
    const entry = {
      draft: "later.md",
      figure: "27 regions",
      sentence: "0123456789abcd",
      reason: "counted by phone",
      date: "2025-10-01",
    };
    const notes = () => problemsOf(uri("sourcecheck.json")).map(({ message }) => message);
    await write("sourcecheck.json", JSON.stringify({ waivers: [entry] }));
    await eventually(() =>
      assert.deepEqual(notes(), [
        "sourcecheck.json line 1: “27 regions” of later.md is not left alone, as there is no such draft; mend its path, or delete the entry",
      ]),
    );
    await write("later.md", "Northwind Cloud runs 27 regions.\n");
    await eventually(() => assert.deepEqual(notes(), []));
  });
});

async function openFlagged(text: string, figure: string): Promise<Story> {
  const story = await openStory(text, { "briefing.md": briefing });
  await eventually(() => assert.deepEqual(flagged(story.draft), [figure]));
  return story;
}

async function fixTitled(
  draft: vscode.TextDocument,
  figure: string,
  title: RegExp,
): Promise<vscode.CodeAction> {
  const fixes = await fixesFor(draft, figure);
  const fix = fixes.find((one) => title.test(one.title));
  assert(fix, `${title} among ${fixes.map((one) => one.title).join(" | ")}`);
  return fix;
}

async function run({ command }: vscode.CodeAction): Promise<void> {
  assert(command);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

async function undo(): Promise<void> {
  await vscode.commands.executeCommand("undo");
}
