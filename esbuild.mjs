// Builds everything that runs: `node esbuild.mjs`.
import { readdirSync, statSync } from "node:fs";
import { build } from "esbuild";

const common = { bundle: true, sourcemap: "linked", minify: true, target: "es2022", logLevel: "warning" };
const node = {
  ...common,
  platform: "node",
  target: "node20",
  format: "cjs",
  // jsonc-parser's "main" requires its own files by paths that no bundler sees.
  mainFields: ["module", "main"],
  // zod looks for Cloudflare's by its name, and VS Code logs an error for each extension that asks.
  define: { navigator: "undefined" },
};
const browser = { ...common, platform: "browser" };

// A browser cannot list the folder of an extension, so the files of the sample are named in the bundle.
const sample = readdirSync("seeds/alibaba-ai", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith(".expected.json"))
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").replace("seeds/alibaba-ai/", ""))
  .sort();
const extension = {
  entryPoints: { extension: "src/editor/extension.ts" },
  external: ["vscode"],
};
const samples = { SAMPLE_FILES: JSON.stringify(sample) };

/** @type {import("esbuild").BuildOptions[]} */
const products = [
  { ...node, ...extension, define: { ...node.define, ...samples }, outdir: "dist" },
  { ...browser, ...extension, define: samples, format: "cjs", outdir: "dist/browser" },
  { ...node, entryPoints: { worker: "src/cli/worker.ts" }, outdir: "dist" },
  {
    ...browser,
    entryPoints: { worker: "src/engine/worker.browser.ts" },
    format: "iife",
    outdir: "dist/browser",
  },
  { ...node, entryPoints: { cli: "src/cli/main.ts" }, outdir: "dist", banner: { js: "#!/usr/bin/env node" } },
];
await Promise.all(products.map((product) => build(product)));

// What every window loads must stay small: the engine belongs to the worker.
const CORE_LIMIT_KB = 250;
for (const core of ["dist/extension.js", "dist/browser/extension.js"]) {
  const kilobytes = Math.round(statSync(core).size / 1024);
  if (kilobytes > CORE_LIMIT_KB)
    throw new Error(
      `${core} has ${kilobytes} KB, ${CORE_LIMIT_KB} KB at most. What does it import that only the worker needs?`,
    );
}
