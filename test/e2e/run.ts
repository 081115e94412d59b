import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import Mocha from "mocha";
import { temporaryFolder } from "../vscode/children";
import { runMain } from "../vscode/obstacle";
import { copyOfSample, projectFolder, type SampleCopy } from "../vscode/sample";
import { storyCount, storyName } from "./host/stories";
import { runInDesktop } from "./host-in-desktop";
import { runInEmbedded } from "./host-in-embedded";
import TallyReporter, { sumOfTallies, tallyVariable } from "./tally";

/** `npm run e2e`, or a part of it: `npm run e2e -- host`, `npm run e2e -- page`, `npm run e2e -- web`. SOURCECHECK_GREP picks tests by title. */
runMain(async () => {
  const tallyFile = process.env[tallyVariable] ?? join(temporaryFolder("tally"), "tally.jsonl");
  process.env[tallyVariable] = tallyFile;
  const before = sumOfTallies(tallyFile);
  const parts = {
    host: runHostTests,
    page: () => runHere("page"),
    web: () => runHere("web"),
    start: () => runHere("start"),
  };
  const wished = process.argv.slice(2);
  let allPassed = true;
  for (const [name, runPart] of Object.entries(parts)) {
    if (wished.length === 0 || wished.includes(name)) allPassed = (await runPart(tallyFile)) && allPassed;
  }
  const didRun = sumOfTallies(tallyFile).passed > before.passed;
  if (!didRun) console.error("No test passed: that is no success.");
  return allPassed && didRun ? 0 : 1;
});

async function runHostTests(tallyFile: string): Promise<boolean> {
  const testsFile = await bundleHostTests();
  const inDesktop = await runInDesktop(testsFile, copyWithStories(), tallyFile);
  if (typeof inDesktop === "boolean") return inDesktop;
  console.log(`Desktop VS Code is not used: ${inDesktop.lack}. The same tests run in the embedded VS Code.`);
  return runInEmbedded(testsFile, copyWithStories(), { [tallyVariable]: tallyFile });
}

/**
 * The folders that tests write in stand there before VS Code starts. Its file watcher can miss what is made in a folder
 * just made; a test would then wait for an event that never comes.
 */
function copyWithStories(): SampleCopy {
  const sample = copyOfSample();
  for (let story = 1; story <= storyCount; story++) {
    for (const folder of ["sources", "press"])
      mkdirSync(join(sample.folder, storyName(story), folder), { recursive: true });
  }
  return sample;
}

/** Tests that stand outside of VS Code: they drive its page, or start it, as a person would. */
async function runHere(part: "page" | "web" | "start"): Promise<boolean> {
  const mocha = new Mocha({
    reporter: TallyReporter,
    timeout: 60_000,
    slow: 10_000,
    forbidOnly: true,
    forbidPending: true,
  });
  mocha.grep(process.env["SOURCECHECK_GREP"] ?? "");
  const folder = join(__dirname, part);
  for (const file of readdirSync(folder)) if (file.endsWith(".test.ts")) mocha.addFile(join(folder, file));
  await mocha.loadFilesAsync();
  return (await new Promise<number>((resolve) => mocha.run(resolve))) === 0;
}

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
