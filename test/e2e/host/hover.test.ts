import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  briefing,
  type Card,
  cardAt,
  cardOver,
  closeEditors,
  eventually,
  openStory,
  rangeOf,
  type Story,
} from "./scene";

const draftText = `Northwind Cloud runs 91 data centres in 28 regions.

Northwind Cloud's revenue in 2024 was $53,000 million. Its rivals run 7 data centres.
`;

describe("The hover card", () => {
  let story: Story;
  const card = (text: string) =>
    eventually(async () => {
      const shown = await cardOver(story.draft, text);
      assert(shown, `a card over ${text}`);
      return shown as Card;
    });

  before(async () => {
    story = await openStory(draftText, { "briefing.md": briefing });
  });
  after(closeEditors);

  it("lies over the figure's own span alone", async () => {
    assert.equal((await card("91 data centres")).over, "91 data centres");
    assert.equal((await card("28 regions")).over, "28 regions");
    assert.equal(await cardOver(story.draft, "Northwind Cloud runs"), undefined);
  });

  it("is there for a cursor at the figure's start and at its end, where a jump from Problems leaves it", async () => {
    await card("28 regions");
    const { start, end } = rangeOf(story.draft, "28 regions");
    assert.equal((await cardAt(story.draft, start))?.over, "28 regions");
    assert.equal((await cardAt(story.draft, end))?.over, "28 regions");
    assert.equal(await cardAt(story.draft, end.translate(0, 1)), undefined);
  });

  it("says the verdict in words with an icon", async () => {
    assert.match((await card("91 data centres")).text, /^\$\(pass\) \*\*Supported\*\*: /);
  });

  it("begins with the evidence below a problem, and is whole where no problem is shown", async () => {
    const begins = (start: RegExp) =>
      eventually(async () => assert.match((await card("28 regions")).text, start));
    await begins(/^> Northwind Cloud runs 91 data centres/);
    const settings = vscode.workspace.getConfiguration();
    for (const [setting, value] of [
      ["sourcecheck.severity.conflicting", "off"],
      ["problems.visibility", false],
    ] as const) {
      await settings.update(setting, value, vscode.ConfigurationTarget.Workspace);
      await begins(/^\$\(warning\) \*\*Conflicting\*\*: .*28 regions.*29 regions/);
      await settings.update(setting, undefined, vscode.ConfigurationTarget.Workspace);
      await begins(/^> /);
    }
  });

  it("quotes the source with its figure in bold, and names publisher, date and place", async () => {
    const { text } = await card("28 regions");
    assert.match(text, /Northwind Cloud runs 91 data centres in \*\*29 regions\*\*\./);
    assert.match(text, /Briefing on data centres, City Desk, 24 Sep 2025 · line 8/);
  });

  it("shows the calculation where a value is rescaled", async () => {
    assert.match((await card("$53,000 million")).text, /\$53,000 million = \$53 billion/);
  });

  it("links to the source, to a citation and to the source's figure, with ids and offsets only", async () => {
    const { text } = await card("28 regions");
    const links = [...text.matchAll(/\[([^\]]+)\]\(command:(sourcecheck\.\w+)\?([^)]*)\)/g)].map(
      ([, label, command, args]) => [label, command, JSON.parse(decodeURIComponent(args ?? ""))],
    );
    const [draft, regions] = [links[0]?.[2][0], story.draft.getText().indexOf("28 regions")];
    const sentence = briefing.indexOf("Northwind Cloud runs");
    assert.deepEqual(links, [
      [
        "Open source",
        "sourcecheck.openSource",
        [draft, "briefing", sentence, briefing.indexOf("\n", sentence)],
      ],
      ["Insert citation", "sourcecheck.citeSource", [draft, "briefing", regions, regions + 10]],
      ["Use 29 regions", "sourcecheck.useFigure", [draft, regions, regions + 10]],
    ]);
  });

  it("shows the markup of a source as text, and trusts no command but ours", async () => {
    const hostile = "Southwind [Cloud](command:workbench.action.quit) <img src=x> runs **12** regions.\n";
    story = await openStory("Southwind Cloud runs 12 regions.\n", { "hostile.md": hostile });
    const { text } = await card("12 regions");
    const trusted = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      story.draft.uri,
      rangeOf(story.draft, "12 regions").start,
    );
    assert.deepEqual(
      trusted
        .flatMap(({ contents }) => contents)
        .map((one) => typeof one === "object" && "isTrusted" in one && one.isTrusted),
      [{ enabledCommands: ["sourcecheck.openSource", "sourcecheck.citeSource", "sourcecheck.useFigure"] }],
    );
    assert.doesNotMatch(text, /(?<!\\)\]\(command:workbench/);
    assert.doesNotMatch(text, /(?<!\\)<img/);
  });
});
