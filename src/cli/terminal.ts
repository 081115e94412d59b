import { once } from "node:events";
import type { Look } from "./table";

/** What a command sees of the world around it, so that tests can stand in for it. */
export type Terminal = {
  /** The working folder, absolute. */
  readonly folder: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Resolves when what was printed has been taken up, so that output does not pile up in memory. */
  readonly roomToPrint: () => Promise<void>;
  readonly input: AsyncIterable<Uint8Array>;
  readonly look: Look;
};

export const EXIT = { clean: 0, conflict: 1, badUse: 2, unreadable: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Colours for people only, and never where they are not wanted (no-color.org). */
export const processTerminal = ({ stdin, stdout, stderr, env, cwd }: NodeJS.Process): Terminal => ({
  folder: cwd(),
  print: (text) => void stdout.write(text),
  complain: (text) => void stderr.write(text),
  roomToPrint: async () => {
    if (stdout.writableNeedDrain) await once(stdout, "drain");
  },
  input: stdin,
  look: {
    width: stdout.isTTY ? stdout.columns : undefined,
    isColoured: stdout.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb",
  },
});
