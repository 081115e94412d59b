import assert from "node:assert/strict";
import { type Request, readArguments } from "../../../src/cli/arguments";
import { KINDS } from "../../../src/cli/kinds";

const check = (drafts: readonly [string, ...string[]], more: object = {}): Request => ({
  kind: "check",
  drafts,
  corpus: undefined,
  format: "text",
  only: KINDS,
  ...more,
});
const mistake = (topic: string, message: string): object => ({ kind: "mistake", topic, message });

const CASES: readonly (readonly [args: string, request: object])[] = [
  ["check a.md", check(["a.md"])],
  ["check a.md b.md --corpus in --format json", check(["a.md", "b.md"], { corpus: "in", format: "json" })],
  ["check --format=json -- -a.md", check(["-a.md"], { format: "json" })],
  ["check a.md --only conflicting,settled", check(["a.md"], { only: ["conflicting", "settled"] })],
  [
    "check a.md --only conflicts",
    mistake(
      "check",
      '--only takes supported, compatible, conflicting, disputed, superseded, unsourced, inconsistency, settled; "conflicts" is none of them.',
    ),
  ],
  [
    "check a.md --only settled,suported",
    mistake("check", '--only does not know "suported"; did you mean supported?'),
  ],
  ["figures a.md", { kind: "figures", file: "a.md", format: "text" }],
  ["figures --jsonl", { kind: "figure lines" }],
  ["check --jsonl", { kind: "check lines" }],
  ["--version", { kind: "version" }],
  ["-v", { kind: "version" }],
  ["--help", { kind: "help", topic: "sourcecheck" }],
  ["check --help", { kind: "help", topic: "check" }],
  ["figures a.md -h", { kind: "help", topic: "figures" }],
  ["help", { kind: "help", topic: "sourcecheck" }],
  ["help check", { kind: "help", topic: "check" }],
  ["help figures", { kind: "help", topic: "figures" }],
  ["help help", { kind: "help", topic: "sourcecheck" }],
  ["help chek", mistake("sourcecheck", 'There is no command "chek"; did you mean check?')],
  ["check help", check(["help"])],
  ["", mistake("sourcecheck", "Say what to do: check or figures.")],
  ["chek a.md", mistake("sourcecheck", 'There is no command "chek"; did you mean check?')],
  ["list a.md", mistake("sourcecheck", 'There is no command "list". There are check, figures and help.')],
  [
    "texts/a.md",
    mistake(
      "sourcecheck",
      'There is no command "texts/a.md". If it is a draft, say: sourcecheck check texts/a.md',
    ),
  ],
  ["check", mistake("check", "Name the draft to check.")],
  ["figures", mistake("figures", "Name the file whose figures to list.")],
  ["figures a.md b.md", mistake("figures", 'One file at a time: "b.md" is one too many.')],
  ["figures a.md --corpus x", mistake("figures", "figures reads one file and takes no --corpus or --only.")],
  ["check a.md --format xml", mistake("check", '--format is "text" or "json", not "xml".')],
  ["check a.md --corpus=", mistake("check", "--corpus needs a folder.")],
  ["check a.md --corpus", mistake("check", "--corpus needs a folder.")],
  ["check a.md --corpus --only settled", mistake("check", "--corpus needs a folder.")],
  ["check a.md --format", mistake("check", '--format is "text" or "json".')],
  ["check a.md --only", mistake("check", `--only takes ${KINDS.join(", ")}, with commas between.`)],
  ["check --jsonl a.md", mistake("check", '--jsonl reads standard input and takes no file: "a.md".')],
  [
    "check --jsonl --corpus x",
    mistake("check", "--jsonl goes without other options: each line holds all it needs."),
  ],
  ["check a.md --colour", mistake("check", "Unknown option '--colour'.")],
  ["check a.md --corpsu in", mistake("check", "Unknown option '--corpsu'; did you mean --corpus?")],
  ["check a.md -only settled", mistake("check", "Unknown option '-only'; did you mean --only?")],
  ["check a.md -o", mistake("check", "Unknown option '-o'.")],
  ["check --jsonl=yes", mistake("check", "Option '--jsonl' does not take an argument.")],
];

describe("command line", () => {
  for (const [args, request] of CASES) {
    it(`sourcecheck ${args}`, () =>
      assert.deepEqual(readArguments(args.split(" ").filter(Boolean)), request));
  }
});
