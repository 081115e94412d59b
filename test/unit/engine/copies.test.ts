import assert from "node:assert/strict";
import { createEngine } from "../../../src/engine/create-engine";
import type { Draft } from "../../../src/engine/engine";
import { lastStepOf } from "../../../src/engine/last-step";

const SENTENCES = [
  "The port of Varnholt handled 412,000 containers in 2024, as its yearly report says.",
  "It employs 1,250 people on three quays and in a yard behind the old town.",
  "Its largest crane lifts 80 tonnes and was bought from a yard in the north.",
  "Some 37 ships call each week, most of them on their way to the islands.",
  "The new basin cost €64 million and was paid for by the region and the town.",
];
const TEXT = SENTENCES.join(" ");
const OTHER = "The port of Varnholt employs 1,250 people, and 37 ships call there each week.";
const draft = (text: string): Draft => ({ path: "draft.md", text, markup: "markdown" });

/** The sources that are told as copies of a draft, each with how many of its sentences it has. */
const copies = (text: string, sources: Readonly<Record<string, string>>): readonly string[] => {
  const engine = createEngine();
  for (const [path, source] of Object.entries(sources))
    engine.putSource(path, new TextEncoder().encode(source));
  const found = lastStepOf(engine.check(draft(text)));
  return engine
    .copies(draft(text), found)
    .map(({ path, shared, sentences }) => `${path} ${shared}/${sentences}`);
};

describe("a source is a copy of the draft", () => {
  it("where it has its sentences to the letter", () =>
    assert.deepEqual(copies(TEXT, { "a.md": TEXT, "b.md": OTHER }), ["a.md 5/5"]));
  it("however its lines are broken, and whatever else it says", () =>
    assert.deepEqual(
      copies(TEXT, { "a.md": `# Port\n\n${OTHER}\n\n${TEXT.replaceAll(" and ", "\nand ")}` }),
      ["a.md 5/5"],
    ));
  it("where one sentence in six is another", () =>
    assert.deepEqual(copies(`${TEXT} ${OTHER}`, { "a.md": `${TEXT} The rest is told on the next page.` }), [
      "a.md 5/6",
    ]));
  it("and each of several", () =>
    assert.deepEqual(copies(TEXT, { "a.md": TEXT, "b.txt": TEXT }), ["a.md 5/5", "b.txt 5/5"]));
  it("not where one in five is another", () =>
    assert.deepEqual(copies(TEXT, { "a.md": SENTENCES.slice(0, 4).join(" ") }), []));
  it("not where the draft is an extract of it", () =>
    assert.deepEqual(
      copies(TEXT, { "a.md": `${TEXT} ${"The rest is told on the next page. ".repeat(30)}` }),
      [],
    ));
  it("not where it has but the figures", () => assert.deepEqual(copies(TEXT, { "b.md": OTHER }), []));
  it("not where a short draft quotes it", () => {
    const quoted = SENTENCES.slice(0, 2).join(" ");
    assert.deepEqual(copies(quoted, { "a.md": quoted }), []);
  });
  it("not by short sentences, which many texts have", () => {
    const short = "It has 37 ships. It has 1,250 people. It has 80 cranes. It has 12 quays.";
    assert.deepEqual(copies(short, { "a.md": short }), []);
  });
  it("not where it confirms nothing", () => {
    const words = "It was a quiet day in the harbour, and nobody had much to do there. ";
    assert.deepEqual(copies(words.repeat(5), { "a.md": words.repeat(5) }), []);
  });
});
