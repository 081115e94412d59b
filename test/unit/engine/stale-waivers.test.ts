import assert from "node:assert/strict";
import { createEngine } from "../../../src/engine/create-engine";
import type { Draft, Engine } from "../../../src/engine/engine";
import { lastStepOf } from "../../../src/engine/last-step";

const WRONG = "Alibaba Cloud runs data centres in 28 regions.";
const RISE = "Prices rose from 325 to 364, a 15 % rise.";
const draft = (text: string): Draft => ({ path: "draft.md", text, markup: "markdown" });

const engineWith = (...waivers: readonly object[]): Engine => engineOf({ waivers });

const engineOf = (project: object): Engine => {
  const engine = createEngine();
  const source = "Alibaba Cloud runs data centres in 29 regions.";
  engine.putSource("sources/a.md", new TextEncoder().encode(source));
  engine.setProject(JSON.stringify(project, undefined, 1));
  return engine;
};

/** The project's entry for a figure of a draft. */
const waiverOf = (text: string, figure: string): object => {
  const start = text.indexOf(figure);
  const span = { start, end: start + figure.length };
  const waiver = engineWith().waiver(draft(text), span, "ours", "2025-10-01");
  assert(waiver);
  return waiver;
};

/** The stale waivers that are told, as place and message. */
const tells = (engine: Engine, text: string, ...told: readonly string[]): void => {
  const found = lastStepOf(engine.check(draft(text)));
  const { comments, entries } = engine.staleWaivers(draft(text), found, engine.inconsistencies(draft(text)));
  assert.deepEqual(
    [
      ...comments.map(({ span, message }) => `${text.slice(span.start, span.end)} ${message}`),
      ...entries.map(({ path, line, message }) => `${path}:${line} ${message}`),
    ],
    told,
  );
};

const GONE =
  "“28 regions” of draft.md is no longer left alone: it does not stand there any more; delete the entry";
const CHANGED =
  "“28 regions” of draft.md is no longer left alone: its sentence, what stands around it, or the source's sentence has changed; ignore the figure anew, or delete the entry";

describe("a waiver of the project's list is stale", () => {
  const other = { ...waiverOf(WRONG, "28 regions"), draft: "other.md" };
  const engine = engineWith(other, waiverOf(WRONG, "28 regions"));
  const told = (why: string): string => `sourcecheck.json:12 sourcecheck.json line 12: ${why}`;

  it("never while nothing has changed", () => tells(engine, WRONG));
  it("where its figure has gone from the draft", () => tells(engine, "Nothing.", told(GONE)));
  it("where its sentence has changed", () => tells(engine, `${WRONG.slice(0, -1)} now.`, told(CHANGED)));
  it("where the source's sentence has changed", () => {
    const engine = engineWith(waiverOf(WRONG, "28 regions"));
    engine.putSource(
      "sources/a.md",
      new TextEncoder().encode("Alibaba Cloud has data centres in 29 regions."),
    );
    tells(engine, WRONG, `sourcecheck.json:3 sourcecheck.json line 3: ${CHANGED}`);
  });
  it("not where it leaves an inconsistency alone", () =>
    tells(engineWith({ ...waiverOf(RISE, "15 %"), source: "0123456789abcd" }), RISE));
  it("and told at its own line where another entry is wrong", () =>
    tells(
      engineWith({ figure: "5" }, waiverOf(WRONG, "28 regions")),
      "",
      `sourcecheck.json:6 sourcecheck.json line 6: ${GONE}`,
    ));
});

describe("a comment that settles a figure is stale", () => {
  const comment = "<!-- sourcecheck-ignore 28 regions: ours -->";

  it("never while its figure stands beside it", () => tells(engineWith(), `${WRONG} ${comment}`));
  const toldOf = (name: string, why: string): string =>
    `<!-- sourcecheck-ignore ${name}: ours --> “${name}” ${why}`;
  const GONE = "does not stand beside this comment, so it leaves nothing alone;";

  it("where another figure stands there now", () =>
    tells(
      engineWith(),
      `Well.\n\n${WRONG.replace("28", "29")} ${comment}`,
      toldOf("28 regions", `${GONE} name “29 regions”, which does, or delete it`),
    ));
  it("where none stands there now", () =>
    tells(
      engineWith(),
      `${WRONG}\n\nWell. ${comment}`,
      toldOf("28 regions", `${GONE} move it into the figure's paragraph or table, or delete it`),
    ));
  it("and names no more than three of the figures that stand there", () =>
    tells(
      engineWith(),
      `It has 4 ships, 5 boats, 4 ships, 6 trains and 7 buses. ${comment}`,
      toldOf("28 regions", `${GONE} name “4 ships”, “5 boats” or “6 trains”, which do, or delete it`),
    ));
  it("where it names the end of a number alone", () =>
    tells(
      engineWith(),
      `${WRONG} <!-- sourcecheck-ignore 8 regions: ours -->`,
      toldOf("8 regions", `${GONE} name “28 regions”, which does, or delete it`),
    ));
  it("where it names what is no figure", () =>
    tells(
      engineWith(),
      `${WRONG} <!-- sourcecheck-ignore Alibaba: ours -->`,
      toldOf(
        "Alibaba",
        "is not read as a figure, so this leaves nothing alone; name “28 regions”, which is, or delete it",
      ),
    ));
  it("where its first word is misspelt", () =>
    tells(
      engineWith(),
      `${WRONG} <!-- sourcecheck ignore 28 regions: ours -->`,
      '<!-- sourcecheck ignore 28 regions: ours --> this leaves nothing alone: begin it with "sourcecheck-ignore", as in sourcecheck-ignore 28 regions: why',
    ));
  it("not where it names a figure by more or by fewer words", () =>
    tells(engineWith(), `${WRONG} <!-- sourcecheck-ignore about 28 regions: ours -->`));
  it("not where it names a year that no source tells", () =>
    tells(engineWith(), "It opened in **2019**. <!-- sourcecheck-ignore 2019: ours -->"));
});

describe("a rule is told", () => {
  const rule = (figure: string): Engine => engineOf({ rules: [{ figure, reason: "a way of speaking" }] });
  const told = (name: string, whole: string): string =>
    `sourcecheck.json:3 sourcecheck.json line 3: “${name}” leaves nothing of draft.md alone, as a rule names a whole figure; write “${whole}”, or delete the rule`;

  it("where it names a part of a figure that conflicts", () =>
    tells(rule("28"), WRONG, told("28", "28 regions")));
  it("where it names more than the figure", () =>
    tells(rule("just 28 regions"), WRONG, told("just 28 regions", "28 regions")));
  it("where it names a part of what the draft says against itself", () =>
    tells(rule("15"), RISE, told("15", "15 %")));
  it("not where it names the figure", () => tells(rule("28 regions"), WRONG));
  it("not where it names another figure of the draft whole", () => tells(rule("28"), `${WRONG} Of 28, all.`));
  it("not where the figure is left alone by a comment", () =>
    tells(rule("28"), `${WRONG} <!-- sourcecheck-ignore 28 regions: ours -->`));
  it("not where the figure agrees with the source", () => tells(rule("29"), WRONG.replace("28", "29")));
  it("not where it names nothing of the draft: it may be for another", () => tells(rule("24 hours"), WRONG));
});
