import assert from "node:assert/strict";
import type { Problem } from "../../../src/core/corpus/problem";
import { type Standing, type StatusWords, statusWords } from "../../../src/editor/status-words";
import type { CorpusState } from "../../../src/engine/corpus-session";

const ready = (sources: number, claims: number, problems: readonly Problem[] = []): CorpusState => ({
  kind: "ready",
  status: { sources, claims, problems },
});
const problem = (number: number): Problem => ({
  path: `sources/${number}.md`,
  line: 1,
  message: `sources/${number}.md: bad`,
});

const rules: readonly { rule: string; standing: Standing; words: StatusWords }[] = [
  {
    rule: "count sources, claims and conflicts of a checked draft",
    standing: {
      kind: "checked",
      corpus: ready(5, 1204),
      figures: 28,
      conflicts: 1,
      inconsistencies: 0,
      staleWaivers: 0,
      unknownKeys: [],
    },
    words: {
      text: "$(quote) 5 sources · 1,204 claims · 1 conflict",
      tooltip: "28 figures checked in this draft.",
    },
  },
  {
    rule: "tell what the draft says against itself, and waivers that have gone stale, and keys that no source has",
    standing: {
      kind: "checked",
      corpus: ready(5, 9),
      figures: 28,
      conflicts: 1,
      inconsistencies: 2,
      staleWaivers: 1,
      unknownKeys: [{ key: "reuters-829", at: 12, meant: "reuters-0829" }],
    },
    words: {
      text: "$(quote) 5 sources · 9 claims · 1 conflict · 2 inconsistencies",
      tooltip:
        "28 figures checked in this draft. 1 waiver of it leaves nothing alone any more: see Problems. No source has @reuters-829 (did you mean @reuters-0829?), which it cites.",
    },
  },
  {
    rule: "never call a draft clean that nothing was held against",
    standing: {
      kind: "checked",
      corpus: ready(0, 0),
      figures: 28,
      conflicts: 0,
      inconsistencies: 0,
      staleWaivers: 0,
      unknownKeys: [],
    },
    words: {
      text: "$(warning) No source read",
      tooltip:
        "No source could be read, so the draft is held against itself alone. Put Markdown or text files in the sources folder.",
    },
  },
  {
    rule: "list what could not be read",
    standing: {
      kind: "checked",
      corpus: ready(2, 3, [problem(1)]),
      figures: 1,
      conflicts: 0,
      inconsistencies: 0,
      staleWaivers: 0,
      unknownKeys: [],
    },
    words: {
      text: "$(quote) 2 sources · 3 claims · 0 conflicts · $(warning) 1 problem",
      tooltip: "1 figure checked in this draft.\n\nTo look at in the sources:\n• sources/1.md: bad",
    },
  },
  {
    rule: "list ten problems and count the rest",
    standing: {
      kind: "source",
      corpus: ready(
        2,
        3,
        Array.from({ length: 12 }, (_, index) => problem(index)),
      ),
    },
    words: {
      text: "$(book) 2 sources · 3 claims · $(warning) 12 problems",
      tooltip: [
        "This file is one of the sources; drafts are checked against it.",
        "",
        "To look at in the sources:",
        ...Array.from({ length: 10 }, (_, index) => `• sources/${index}.md: bad`),
        "… and 2 more in Problems",
      ].join("\n"),
    },
  },
  {
    rule: "say how far reading is",
    standing: { kind: "checking", corpus: { kind: "reading", done: 16, total: 40 } },
    words: {
      text: "$(loading~spin) 16/40 sources",
      tooltip: "Sourcecheck reads the sources: 16 of 40.",
    },
  },
  {
    rule: "tell no conflict before the check has ended",
    standing: { kind: "checking", corpus: ready(5, 9) },
    words: { text: "$(sync~spin) 5 sources · 9 claims", tooltip: "This draft is being checked." },
  },
  {
    rule: "say what to do where loading failed",
    standing: { kind: "checking", corpus: { kind: "failed", reason: "out of memory" } },
    words: {
      text: "$(error) Sourcecheck stopped",
      tooltip: "The sources could not be loaded: out of memory. Reload the sources to try again.",
    },
  },
  {
    rule: "say what to do where a check failed",
    standing: { kind: "failed", reason: "the worker ended with code 1" },
    words: {
      text: "$(error) Not checked",
      tooltip:
        "This draft could not be checked: the worker ended with code 1. Change it, or reload the sources, to try again.",
    },
  },
  {
    rule: "offer a way on where there are no sources",
    standing: { kind: "no corpus", inconsistencies: 1 },
    words: {
      text: "$(quote) No sources · 1 inconsistency",
      tooltip:
        "No sources for this draft yet: it is held against itself alone. Choose the sources folder, or open the sample.",
    },
  },
];

describe("the words of the status bar", () => {
  for (const { rule, standing, words } of rules) {
    it(rule, () => assert.deepEqual(statusWords(standing), words));
  }
});
