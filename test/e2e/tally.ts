import { appendFileSync, existsSync, readFileSync } from "node:fs";
import Mocha from "mocha";

export type Tally = { readonly passed: number; readonly failed: number };

/** Names the file that each run of mocha adds its counts to. */
export const tallyVariable = "SOURCECHECK_TALLY";

/** Mocha's usual report, and a line with the counts in the file that SOURCECHECK_TALLY names, for the sum of all runs. */
export default class TallyReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    runner.once("end", () => {
      const tally: Tally = { passed: this.stats.passes, failed: this.stats.failures + this.stats.pending };
      const file = process.env[tallyVariable];
      if (file) appendFileSync(file, `${JSON.stringify(tally)}\n`);
    });
  }
}

export function sumOfTallies(file: string): Tally {
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").filter(Boolean) : [];
  const tallies: Tally[] = lines.map((line) => JSON.parse(line));
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}
