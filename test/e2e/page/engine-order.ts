import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { labelled } from "../../../src/core/present/wording";
import { createEngine } from "../../../src/engine/create-engine";
import type { SampleCopy } from "../../vscode/sample";

/** What the engine itself offers to cite for the draft and cursor, in its order. */
export function engineOrder({ folder, draft }: SampleCopy, words: string, cursor: number): string[] {
  const engine = createEngine();
  engine.setProject(readFileSync(join(folder, "sourcecheck.json"), "utf8"));
  for (const name of readdirSync(join(folder, "sources")).sort())
    engine.putSource(`sources/${name}`, readFileSync(join(folder, "sources", name)));
  const text = readFileSync(draft, "utf8");
  const hits = engine.search({
    words,
    draft: { path: "draft.md", text, markup: "markdown" },
    cursor,
    limit: 50,
  });
  return hits.map(labelled);
}
