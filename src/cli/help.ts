import type { Topic } from "./arguments";

/** What `--help` prints, a text for each command. */
export const HELP: Readonly<Record<Topic, string>> = {
  sourcecheck: `Checks the figures in a draft against your sources.

Usage: sourcecheck <command> [options]

Commands:
  check <draft…>   Hold every figure of the drafts against the sources
  figures <file>   List the figures of a file as they are read
  help <command>   Show the help of a command, as --help after it does

Options:
  -h, --help       Show this help; after a command, the help of that command
  -v, --version    Show the version
`,

  check: `Holds every figure of the drafts against the sources, and each draft
against itself.

Usage: sourcecheck check <draft…> [--corpus <folder>] [--format text|json]
                                  [--only <kinds>]
       sourcecheck check --jsonl < lines

Options:
  --corpus <folder>    Where the sources are. Without it: what the
                       sourcecheck.json nearest upward from the draft names,
                       else sources/ beside or above the draft
  --format text|json   A line for each figure, or JSON for programs
                       (default: text)
  --only <kinds>       Report these alone, with commas between: supported,
                       compatible, conflicting, disputed, superseded,
                       unsourced, inconsistency, settled. The summary and the
                       exit status are those of all
  --jsonl              Read lines {"id","draft","sources":[{"id","text",
                       "date"?}],"closed"?} on standard input and write a line
                       {"id","findings","inconsistencies"} for each

Exit status:
  0   No figure conflicts with the sources and no draft contradicts itself;
      with --jsonl: every line was answered
  1   A conflict or an inconsistency stands (never with --jsonl)
  2   Bad use, such as a draft that is not there, or no sources to check
      against; other drafts are checked, and a conflict may stand in them
  3   Something could not be read, and nothing that was read conflicts
`,

  figures: `Lists the figures of a file as they are read: amount, unit, hedge, and what
the wording claims.

Usage: sourcecheck figures <file> [--format text|json]
       sourcecheck figures --jsonl < lines

Options:
  --format text|json   A table to read, or JSON for programs (default: text)
  --jsonl              Read lines {"id","text"} on standard input and write a
                       line {"id","figures"} for each

Exit status:
  0   The file, or every line, was read
  2   Bad use, such as a file that is not there
  3   The file, or a line, could not be read; other lines are answered
`,
};
