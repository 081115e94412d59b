import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { run } from "../../../src/cli/run";

export type Outcome = { readonly status: number; readonly out: string; readonly err: string };

/** A command line with this on its standard input, in chunks as a pipe may cut them. */
export const fed = (chunks: readonly Uint8Array[], ...args: readonly string[]): Promise<Outcome> =>
  outcomeOf(args, tmpdir(), chunks);

/** A folder with these files in it, in which command lines are run; gone when `work` is done. */
export const inFolder = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (command: (...args: readonly string[]) => Promise<Outcome>, folder: string) => Promise<void>,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "sourcecheck-cli-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    await work((...args) => outcomeOf(args, folder), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const outcomeOf = async (
  args: readonly string[],
  folder: string,
  input: readonly Uint8Array[] = [],
): Promise<Outcome> => {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(args, {
    folder,
    print: (text) => void out.push(text),
    complain: (text) => void err.push(text),
    roomToPrint: async () => {},
    input: Readable.from(input),
    look: { width: undefined, isColoured: false },
  });
  return { status, out: out.join(""), err: err.join("") };
};
