import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Finding } from "../../src/core/check/finding";
import { lineAt, lineStarts } from "../../src/core/text/lines";
import { createEngine } from "../../src/engine/create-engine";
import type { Engine } from "../../src/engine/engine";

/** What a person signed for each quantity of a draft, in its order. `why` speaks to the reader alone. */
const SIGNED = z.array(
  z.strictObject({
    text: z.string(),
    line: z.int(),
    verdict: z.enum(["supported", "compatible", "conflicting", "disputed", "superseded", "unsourced"]),
    slip: z.string().optional(),
    why: z.string(),
  }),
);

const SEEDS = join(__dirname, "../../seeds");

for (const topic of readdirSync(SEEDS).filter((name) => existsSync(join(SEEDS, name, "draft.md")))) {
  describe(`sample ${topic}`, () => {
    const folder = join(SEEDS, topic);
    let draft: string;
    let engine: Engine;
    let findings: readonly Finding[];

    before(() => {
      draft = readFileSync(join(folder, "draft.md"), "utf8");
      engine = engineOf(folder);
      findings = checked(engine, draft);
    });

    it("gets the verdicts that a person signed, and no other quantity is found", () => {
      const quantities = findings.filter(({ figure }) => figure.kind === "quantity");
      const lines = lineStarts(draft);
      assert.deepEqual(
        quantities.map((finding) => outcome({ ...finding, line: lineAt(lines, finding.figure.span.start) })),
        SIGNED.parse(JSON.parse(readFileSync(join(folder, "draft.expected.json"), "utf8"))).map(signed),
      );
    });

    it("contradicts no year, date or rank", () => {
      const others = findings.filter(({ figure }) => figure.kind !== "quantity");
      const contradicted = others.filter(({ verdict }) => verdict.kind === "conflicting");
      assert.deepEqual(contradicted, []);
    });

    it("is read without a problem, and each source says that it is sample data", () => {
      assert.deepEqual(engine.status().problems, []);
      const publishers = sourcePaths(folder).map((path) => engine.source(path)?.publisher);
      assert.deepEqual(new Set(publishers), new Set(["Sourcecheck sample"]));
    });
  });
}

const engineOf = (folder: string): Engine => {
  const engine = createEngine();
  const project = join(folder, "sourcecheck.json");
  engine.setProject(existsSync(project) ? readFileSync(project, "utf8") : undefined);
  for (const path of sourcePaths(folder)) engine.putSource(path, readFileSync(join(folder, path)));
  return engine;
};

const sourcePaths = (folder: string): readonly string[] =>
  readdirSync(join(folder, "sources")).map((name) => `sources/${name}`);

const checked = (engine: Engine, text: string): readonly Finding[] => {
  const steps = engine.check({ path: "draft.md", text, markup: "markdown" });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

/** 'line 30, "28 regions": conflicting (off by one)' */
const words = (line: number, text: string, verdict: string, slip: string | undefined): string =>
  `line ${line}, "${text}": ${verdict}${slip === undefined ? "" : ` (${slip})`}`;

const outcome = ({ line, figure, verdict }: Finding & { readonly line: number }): string =>
  words(line, figure.text, verdict.kind, "slip" in verdict ? verdict.slip?.kind : undefined);

const signed = ({ line, text, verdict, slip }: z.infer<typeof SIGNED>[number]): string =>
  words(line, text, verdict, slip);
