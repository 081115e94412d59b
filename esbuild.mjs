// Builds everything that runs: `node esbuild.mjs`. Entries are found by what exists, so each lands in dist/ alone.
import { build } from "esbuild";

const common = { bundle: true, sourcemap: "linked", minify: true, target: "es2022", logLevel: "warning" };
const node = { ...common, platform: "node", target: "node20", format: "cjs" };

/** @type {import("esbuild").BuildOptions[]} */
const products = [
  { ...node, entryPoints: { extension: "src/editor/extension.ts" }, external: ["vscode"], outdir: "dist" },
  { ...node, entryPoints: { worker: "src/cli/worker.ts" }, outdir: "dist" },
  { ...node, entryPoints: { cli: "src/cli/main.ts" }, outdir: "dist", banner: { js: "#!/usr/bin/env node" } },
];
await Promise.all(products.map((product) => build(product)));
