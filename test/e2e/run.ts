import { join } from "node:path";
import { build } from "esbuild";
import { runMain } from "../vscode/obstacle";
import { copyOfSample, projectFolder } from "../vscode/sample";
import { runInEmbedded } from "./host-in-embedded";

runMain(async () => {
  const testsFile = await bundleHostTests();
  const hostPassed = await runInEmbedded(testsFile, copyOfSample(), {});
  return hostPassed ? 0 : 1;
});

async function bundleHostTests(): Promise<string> {
  const outfile = join(projectFolder, "dist", "test", "host.js");
  await build({
    entryPoints: [join(__dirname, "host", "index.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "warning",
  });
  return outfile;
}
