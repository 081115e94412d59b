import { copyFileSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { Obstacle, runMain } from "../vscode/obstacle";
import { projectFolder } from "../vscode/sample";

const kilobytesAtMost = 200;

/** `npm run screenshots`: of the pictures that the page tests have just taken, those that the README shows go into media/. */
runMain(async () => {
  const readme = readFileSync(join(projectFolder, "README.md"), "utf8");
  for (const [shown] of readme.matchAll(/media\/[\w-]+\.png/g)) {
    const taken = join(projectFolder, ".cache", "screenshots", basename(shown));
    const kilobytes = Math.round(statSync(taken).size / 1000);
    if (kilobytes > kilobytesAtMost)
      throw new Obstacle(
        `${taken} has ${kilobytes} KB, more than the ${kilobytesAtMost} KB that a README bears.`,
      );
    copyFileSync(taken, join(projectFolder, shown));
    console.log(`${shown}: ${kilobytes} KB`);
  }
  return 0;
});
