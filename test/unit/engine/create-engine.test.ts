import assert from "node:assert/strict";
import fc from "fast-check";
import type { Finding } from "../../../src/core/check/finding";
import { contains } from "../../../src/core/text/span";
import { createEngine } from "../../../src/engine/create-engine";
import type { Draft, Engine } from "../../../src/engine/engine";
import { lastStepOf } from "../../../src/engine/last-step";

const REGIONS = "Alibaba Cloud runs data centres in 29 regions.";
const draft = (text: string, path = "draft.md"): Draft => ({ path, text, markup: "markdown" });
const WRONG = draft("Alibaba Cloud runs data centres in 28 regions.");

const engineWith = (files: Readonly<Record<string, string | Uint8Array>>): Engine => {
  const engine = createEngine();
  for (const [path, content] of Object.entries(files)) engine.putSource(path, bytes(content));
  return engine;
};

const bytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

const findings = (engine: Engine, text: Draft): readonly Finding[] => lastStepOf(engine.check(text));
const verdicts = (engine: Engine, text: Draft): readonly string[] =>
  findings(engine, text).map(({ figure, verdict }) => `${figure.text}: ${verdict.kind}`);

describe("an engine's sources", () => {
  it("confirm and contradict a draft's figures", () => {
    const engine = engineWith({ "sources/a.md": REGIONS });
    assert.deepEqual(verdicts(engine, WRONG), ["28 regions: conflicting"]);
    assert.deepEqual(verdicts(engine, draft(REGIONS)), ["29 regions: supported"]);
  });

  it("are counted, with their claims", () => {
    const engine = engineWith({ "sources/a.md": REGIONS, "sources/b.txt": "Profit was $5 million." });
    assert.deepEqual(engine.status(), { sources: 2, claims: 2, problems: [] });
  });

  it("confirm nothing where there are none", () => {
    assert.deepEqual(verdicts(createEngine(), WRONG), ["28 regions: unsourced"]);
  });

  it("are not asked what a draft says against itself", () => {
    const rise = draft("Prices rose from 325 to 364, a 15 % rise.");
    const told = (engine: Engine) => engine.inconsistencies(rise).map(({ at }) => at.figure.text);
    assert.deepEqual(told(createEngine()), ["15 %"]);
    assert.deepEqual(told(engineWith({ "sources/a.md": REGIONS })), ["15 %"]);
  });

  it("are read anew when their file changes", () => {
    const engine = engineWith({ "sources/a.md": REGIONS });
    engine.putSource("sources/a.md", bytes("Alibaba Cloud runs data centres in 28 regions."));
    assert.deepEqual(verdicts(engine, WRONG), ["28 regions: supported"]);
    assert.equal(engine.status().sources, 1);
  });

  it("are forgotten when their file goes", () => {
    const engine = engineWith({ "sources/a.md": REGIONS });
    engine.removeSource("sources/a.md");
    engine.removeSource("sources/never-there.md");
    assert.deepEqual(verdicts(engine, WRONG), ["28 regions: unsourced"]);
    assert.deepEqual(engine.status(), { sources: 0, claims: 0, problems: [] });
  });

  it("do not hold the draft against itself", () => {
    const engine = engineWith({ "notes/draft.md": WRONG.text, "notes/a.md": REGIONS });
    assert.deepEqual(verdicts(engine, { ...WRONG, path: "notes/draft.md" }), ["28 regions: conflicting"]);
    engine.removeSource("notes/a.md");
    assert.deepEqual(verdicts(engine, { ...WRONG, path: "notes/draft.md" }), ["28 regions: unsourced"]);
  });

  it("are found by path, with the id that evidence names", () => {
    const engine = engineWith({ "sources/a/report.md": REGIONS, "sources/b/report.md": "Nothing." });
    const [finding] = findings(engine, WRONG);
    assert.equal(finding?.verdict.evidence[0]?.sourceId, engine.source("sources/a/report.md")?.id);
    assert.equal(engine.source("sources/a/report.md")?.text, REGIONS);
    assert.equal(engine.source("sources/c.md"), undefined);
  });
});

describe("ids of an engine's sources", () => {
  const withId = (id: string): string => `---\nid: ${id}\n---\n${REGIONS}`;

  it("are each other's equals in no case, whatever order the files come in", () => {
    const files = { "sources/a/q2.md": REGIONS, "sources/b/q2.md": REGIONS, "sources/c.md": withId("q2") };
    const ids = (paths: readonly string[]): readonly (string | undefined)[] => {
      const engine = createEngine();
      for (const path of paths) engine.putSource(path, bytes(files[path as keyof typeof files]));
      return Object.keys(files).map((path) => engine.source(path)?.id);
    };
    const expected = ["a-q2", "b-q2", "q2"];
    assert.deepEqual(ids(Object.keys(files)), expected);
    assert.deepEqual(ids(Object.keys(files).toReversed()), expected);
  });

  it("claimed by two records are told as a problem, until one of the files goes", () => {
    const engine = engineWith({ "sources/a.md": withId("q2"), "sources/b.md": withId("q2") });
    assert.deepEqual(
      engine.status().problems.map(({ path, line }) => ({ path, line })),
      [{ path: "sources/b.md", line: 2 }],
    );
    engine.removeSource("sources/a.md");
    assert.deepEqual(engine.status().problems, []);
    assert.equal(engine.source("sources/b.md")?.id, "q2");
  });
});

describe("an engine's problems", () => {
  it("cost a file at most: the rest is loaded", () => {
    const engine = engineWith({
      "sources/z.md": new Uint8Array([0x50, 0x4b, 0, 3, 4]),
      "sources/b.md": `---\ndate: yesterday\n---\n${REGIONS}`,
      "sources/a.pdf": "%PDF",
    });
    const { sources, problems } = engine.status();
    assert.equal(sources, 1);
    assert.deepEqual(
      problems.map(({ path, line }) => [path, line]),
      [
        ["sources/a.pdf", undefined],
        ["sources/b.md", 2],
        ["sources/z.md", undefined],
      ],
    );
    assert.deepEqual(verdicts(engine, WRONG), ["28 regions: conflicting"]);
  });

  it("end when the file is put right", () => {
    const engine = engineWith({ "sources/a.md": new Uint8Array([0, 1, 2]) });
    engine.putSource("sources/a.md", bytes(REGIONS));
    assert.deepEqual(engine.status().problems, []);
  });

  it("of the project file come first, at their line", () => {
    const engine = engineWith({ "sources/a.pdf": "%PDF" });
    engine.setProject('{\n  "dolar": "USD"\n}');
    assert.deepEqual(
      engine.status().problems.map(({ path, line }) => [path, line]),
      [
        ["sourcecheck.json", 2],
        ["sources/a.pdf", undefined],
      ],
    );
    engine.setProject(undefined);
    assert.equal(engine.status().problems.length, 1);
  });
});

describe("an engine's project", () => {
  it("says what a bare dollar means, in drafts and in sources read before", () => {
    const engine = engineWith({ "sources/a.md": "BHP put its capital budget at $11 billion." });
    const question = draft("BHP put its capital budget at US$11 billion.");
    engine.setProject('{ "dollar": "AUD" }');
    assert.notEqual(findings(engine, question)[0]?.verdict.kind, "supported");
    engine.setProject('{ "dollar": "USD" }');
    assert.equal(findings(engine, question)[0]?.verdict.kind, "supported");
  });
});

describe("a check", () => {
  const paragraphs = Array.from({ length: 6 }, () => WRONG.text).join("\n\n");

  it("yields block by block, the visible ones first, and ends with all in the draft's order", () => {
    const engine = engineWith({ "sources/a.md": REGIONS });
    const visible = paragraphs.lastIndexOf("28 regions");
    const steps = engine.check(draft(paragraphs), { start: visible, end: visible + 1 });
    const first = steps.next();
    assert.equal(first.done, false);
    assert.deepEqual(
      first.value.map(({ figure }) => figure.span.start),
      [visible],
    );
    const all = lastStepOf(steps).map(({ figure }) => figure.span.start);
    assert.deepEqual(
      all,
      [...paragraphs.matchAll(/28 regions/g)].map(({ index }) => index),
    );
  });

  it("begins anew when a source goes while it runs: no finding speaks of a source that is gone", () => {
    const engine = engineWith({ "sources/a.md": REGIONS });
    const steps = engine.check(draft(paragraphs));
    steps.next();
    steps.next();
    engine.removeSource("sources/a.md");
    assert.deepEqual(
      lastStepOf(steps).map(({ verdict }) => verdict.kind),
      Array.from({ length: 6 }, () => "unsourced"),
    );
  });

  it("tells the same twice, remembered or not", () => {
    const engine = engineWith({ "sources/a.md": REGIONS });
    assert.deepEqual(findings(engine, draft(paragraphs)), findings(engine, draft(paragraphs)));
    assert.deepEqual(findings(engine, WRONG), findings(engineWith({ "sources/a.md": REGIONS }), WRONG));
  });

  it("survives any draft and any source, with every figure where it says", function () {
    this.timeout(20_000);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, source) => {
        const engine = engineWith({ "sources/a.md": source, "sources/b.txt": `${text} 29 regions` });
        const whole = `${text} 28 regions`;
        for (const { figure, sentence, block } of findings(engine, draft(whole))) {
          assert.ok(0 <= block.start && block.end <= whole.length, "its block lies in the draft");
          assert.ok(contains(block, sentence) && contains(block, figure.span), "it lies in its block");
          assert.equal(figure.text.replace(/\s/g, "").length > 0, true);
        }
      }),
    );
  });
});

describe("a search for citations", () => {
  const engine = engineWith({
    "sources/regions.md": `---\ntitle: On regions\npublisher: Ministry\ndate: 2025-09-24\nurl: https://example.com/r\n---\n\n${REGIONS}`,
    "sources/bonds.md": "# Bonds\n\nThe company sold bonds worth $3.2 billion to fund its cloud.",
  });
  const search = (words: string, cursor: number): readonly string[] =>
    engine.search({ words, draft: WRONG, cursor, limit: 5 }).map(({ sourceId }) => sourceId);

  it("offers what speaks of the sentence at the cursor", () => {
    assert.equal(search("", WRONG.text.indexOf("28"))[0], "regions");
  });
  it("goes by the words that are typed, misspelt or not", () => {
    assert.equal(search("sold bonds", 0)[0], "bonds");
    assert.equal(search("comapny bonds", 0)[0], "bonds");
  });
  it("goes by a number that is typed", () => {
    assert.equal(search("$3.2bn", 0)[0], "bonds");
  });
  it("says all that a citation needs", () => {
    assert.deepEqual(engine.search({ words: "29 regions", draft: WRONG, cursor: 0, limit: 1 }), [
      {
        sourceId: "regions",
        path: "sources/regions.md",
        title: "On regions",
        publisher: "Ministry",
        date: "2025-09-24",
        url: "https://example.com/r",
        sentence: { start: 91, end: 91 + REGIONS.length },
        label: "",
        quote: REGIONS,
        line: 8,
      },
    ]);
  });
  it("finds nothing in an empty corpus or an empty draft", () => {
    assert.deepEqual(createEngine().search({ words: "x", draft: WRONG, cursor: 0, limit: 5 }), []);
    assert.deepEqual(engine.search({ words: "", draft: draft(""), cursor: 0, limit: 5 }), []);
  });
});
