import { version } from "../../package.json";
import { readArguments, type Topic } from "./arguments";
import { runCheck } from "./check";
import { runFigures } from "./figures";
import { HELP } from "./help";
import { runCheckLines, runFigureLines } from "./jsonl";
import { EXIT, type ExitCode, type Terminal } from "./terminal";

/** What the command line asks for, done; the result is the exit status. */
export const run = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const request = readArguments(args);
  switch (request.kind) {
    case "check":
      return runCheck(request, terminal);
    case "figures":
      return runFigures(request, terminal);
    case "check lines":
      return runCheckLines(terminal);
    case "figure lines":
      return runFigureLines(terminal);
    case "help":
      terminal.print(HELP[request.topic]);
      return EXIT.clean;
    case "version":
      terminal.print(`${version}\n`);
      return EXIT.clean;
    case "mistake":
      terminal.complain(`${request.message}\n${helpFor(request.topic)}\n`);
      return EXIT.badUse;
  }
};

/** The command whose help tells more than the mistake that was made. */
const helpFor = (topic: Topic): string =>
  `Help: sourcecheck ${topic === "sourcecheck" ? "" : `${topic} `}--help`;
