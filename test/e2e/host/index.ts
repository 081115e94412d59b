import { format } from "node:util";
import Mocha from "mocha";
import TallyReporter from "../tally";
import { markOfReport } from "./report";

const suites = [
  () => import("./activation.test"),
  () => import("./sample.test"),
  () => import("./agreement.test"),
  () => import("./corpus.test"),
  () => import("./hover.test"),
  () => import("./problems.test"),
  () => import("./inconsistency.test"),
  () => import("./fixes.test"),
  () => import("./citation.test"),
];

/** VS Code calls this inside its extension host; it counts as failed when the promise is rejected. */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => console.log(markOfReport + format(...args));
  const mocha = new Mocha({
    reporter: TallyReporter,
    timeout: 30_000,
    slow: 2_000,
    forbidOnly: true,
    forbidPending: true,
  });
  mocha.grep(process.env["SOURCECHECK_GREP"] ?? "");
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, "", mocha);
  for (const load of suites) await load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed in the extension host`);
}
