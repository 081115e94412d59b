import { run } from "./run";
import { EXIT, processTerminal } from "./terminal";

// `sourcecheck check draft.md | head` closes our output early; that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

// The exit status is left to the end, as output to a pipe may still be on its way.
run(process.argv.slice(2), processTerminal(process)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(
      `Sourcecheck broke off, which is a bug; nothing was judged. Please report it with your command and these lines:\n${error instanceof Error ? error.stack : error}\n`,
    );
    // Never 1: that nothing was checked must not read as a conflict.
    process.exitCode = EXIT.unreadable;
  },
);
