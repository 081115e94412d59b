import type { Topic } from "./arguments";

/** What `--help` prints, a text for each command. */
export const HELP: Readonly<Record<Topic, string>> = {
  sourcecheck: `Checks the figures in a draft against your sources.

Usage: sourcecheck <command> [options]

Commands:
  check <draft…>   Hold every figure of the drafts against the sources
  figures <file>   List the figures of a file as they are read

Options:
  -h, --help       Show this help; after a command, the help of that command
  -v, --version    Show the version
`,

  check: `Holds every figure of the drafts against the sources.

Usage: sourcecheck check <draft…> [--corpus <folder>] [--format text|json]

Options:
  --corpus <folder>    Where the sources are. Without it: what the sourcecheck.json nearest upward
                       from the draft names, else sources/ beside or above the draft
  --format text|json   A table to read, or JSON for programs (default: text)

Exit status:
  0   No figure conflicts with the sources
  1   A conflict stands
  2   Bad use, or no sources to check against
  3   Something could not be read (also when a conflict stands)
`,

  figures: `Lists the figures of a file as they are read: amount, unit, hedge, and what the wording claims.

Usage: sourcecheck figures <file> [--format text|json]

Options:
  --format text|json   A table to read, or JSON for programs (default: text)

Exit status:
  0   The file was read
  2   Bad use
  3   The file could not be read
`,
};
