import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { loadCorpus } from "../../src/cli/corpora";
import type { VerdictKind } from "../../src/core/check/finding";
import { lastStepOf } from "../../src/engine/last-step";

/**
 * `npm run bench:gold [-- --verbose]`: checks the drafts annotated by hand against the five articles and lets the
 * gold standard's own scorer print its table. The data lie beside the repository, not in it.
 */
const shared = resolve(import.meta.dirname, "../../../shared");
const drafts = join(shared, "gold/drafts");
const articles = join(shared, "seeds");

/** The scorer's names for our verdicts. */
const NAMES: Readonly<Record<VerdictKind, string>> = {
  supported: "supported",
  compatible: "supported",
  conflicting: "conflict",
  disputed: "disputed",
  superseded: "supported",
  unsourced: "no-source",
};

if (existsSync(drafts) && existsSync(articles)) score(process.argv.slice(2));
else console.log(`The gold standard is not here: ${drafts} or ${articles} is missing. Nothing was measured.`);

function score(options: readonly string[]): void {
  const predictions = mkdtempSync(join(tmpdir(), "sourcecheck-gold-"));
  const { engine } = loadCorpus(articles);
  const { sources, claims } = engine.status();
  const start = performance.now();
  for (const file of readdirSync(drafts).filter((name) => name.endsWith(".md"))) {
    const text = readFileSync(join(drafts, file), "utf8");
    const findings = lastStepOf(engine.check({ path: `drafts/${file}`, text, markup: "markdown" }));
    const rows = findings.map(({ figure: { span }, verdict }) => ({ ...span, verdict: NAMES[verdict.kind] }));
    writeFileSync(join(predictions, `${basename(file, ".md")}.json`), JSON.stringify(rows));
  }
  console.log(
    `${sources} sources, ${claims} claims; checked in ${Math.round(performance.now() - start)} ms\n`,
  );
  const scorer = join(shared, "gold/score.mjs");
  const { status } = spawnSync(process.execPath, [scorer, "verdicts", predictions, ...options], {
    stdio: "inherit",
  });
  rmSync(predictions, { recursive: true });
  process.exitCode = status ?? 1;
}
