import assert from "node:assert/strict";
import { createEngine } from "../../../src/engine/create-engine";
import type { Draft, Engine } from "../../../src/engine/engine";
import { lastStepOf } from "../../../src/engine/last-step";

const WRONG = "Alibaba Cloud runs data centres in 28 regions.";
const RISE = "Prices rose from 325 to 364, a 15 % rise.";
const draft = (text: string): Draft => ({ path: "draft.md", text, markup: "markdown" });

const engineWith = (...waivers: readonly object[]): Engine => {
  const engine = createEngine();
  const source = "Alibaba Cloud runs data centres in 29 regions.";
  engine.putSource("sources/a.md", new TextEncoder().encode(source));
  engine.setProject(JSON.stringify({ waivers }, undefined, 1));
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
  it("where another figure stands there now", () =>
    tells(
      engineWith(),
      `Well.\n\n${WRONG.replace("28", "29")} ${comment}`,
      `${comment} “28 regions” does not stand beside this comment any more, so it leaves nothing alone; delete it`,
    ));
  it("not where it names a figure by more or by fewer words", () =>
    tells(engineWith(), `${WRONG} <!-- sourcecheck-ignore about 28 regions: ours -->`));
  it("not where it names a year that no source tells", () =>
    tells(engineWith(), "It opened in **2019**. <!-- sourcecheck-ignore 2019: ours -->"));
});
