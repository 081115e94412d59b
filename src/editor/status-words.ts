import type { UnknownKey } from "../core/check/cited";
import type { Problem } from "../core/corpus/problem";
import { counted, unknownKeysInWords } from "../core/present/wording";
import type { CorpusState } from "../engine/corpus-session";

/** How a draft stands, as the status bar tells it. */
export type Standing =
  | { readonly kind: "looking" }
  | { readonly kind: "no corpus"; readonly inconsistencies: number }
  | { readonly kind: "source"; readonly corpus: CorpusState }
  | { readonly kind: "checking"; readonly corpus: CorpusState }
  | {
      readonly kind: "checked";
      readonly corpus: CorpusState;
      readonly figures: number;
      readonly conflicts: number;
      readonly inconsistencies: number;
      readonly staleWaivers: number;
      readonly unknownKeys: readonly UnknownKey[];
    }
  | { readonly kind: "failed"; readonly reason: string };

/** `text` may hold codicons; the tooltip is plain. */
export type StatusWords = { readonly text: string; readonly tooltip: string };

/** Problems named in the tooltip. */
const PROBLEMS_SHOWN = 10;

export const statusWords = (standing: Standing): StatusWords => {
  switch (standing.kind) {
    case "looking":
      return { text: "$(loading~spin) Sourcecheck", tooltip: "Sourcecheck looks for this draft's sources." };
    case "no corpus":
      return {
        text: ["$(quote) No sources", ...inconsistencyWords(standing.inconsistencies)].join(" · "),
        tooltip:
          "No sources for this draft yet: it is held against itself alone. Choose the sources folder, or open the sample.",
      };
    case "failed":
      return {
        text: "$(error) Not checked",
        tooltip: `This draft could not be checked: ${standing.reason}. Change it, or reload the sources, to try again.`,
      };
    default:
      return corpusWords(standing);
  }
};

const corpusWords = (
  standing: Exclude<Standing, { kind: "looking" | "no corpus" | "failed" }>,
): StatusWords => {
  const { corpus } = standing;
  switch (corpus.kind) {
    case "reading":
      return {
        text: `$(loading~spin) ${corpus.done}/${corpus.total} sources`,
        tooltip: `Sourcecheck reads the sources: ${corpus.done} of ${corpus.total}.`,
      };
    case "failed":
      return {
        text: "$(error) Sourcecheck stopped",
        tooltip: `The sources could not be loaded: ${corpus.reason}. Reload the sources to try again.`,
      };
    case "ready":
      return readyWords(standing, corpus.status);
  }
};

const readyWords = (
  standing: Exclude<Standing, { kind: "looking" | "no corpus" | "failed" }>,
  { sources, claims, problems }: Extract<CorpusState, { kind: "ready" }>["status"],
): StatusWords => {
  if (sources === 0) {
    return {
      text: "$(warning) No source read",
      tooltip: [NOTHING_READ, ...problemLines(problems)].join("\n"),
    };
  }
  const icon = { source: "book", checking: "sync~spin", checked: "quote" }[standing.kind];
  const here =
    standing.kind === "checked"
      ? [counted(standing.conflicts, "conflict"), ...inconsistencyWords(standing.inconsistencies)]
      : [];
  const trouble = problems.length === 0 ? [] : [`$(warning) ${counted(problems.length, "problem")}`];
  const counts = [counted(sources, "source"), counted(claims, "claim"), ...here, ...trouble];
  return {
    text: `$(${icon}) ${counts.join(" · ")}`,
    tooltip: [headline(standing), ...problemLines(problems)].join("\n"),
  };
};

/** Most drafts have none, and the status bar is narrow. */
const inconsistencyWords = (count: number): readonly string[] =>
  count === 0 ? [] : [counted(count, "inconsistency", "inconsistencies")];

/** An empty corpus is never clean. */
const NOTHING_READ =
  "No source could be read, so the draft is held against itself alone. Put Markdown or text files in the sources folder.";

const headline = (standing: Exclude<Standing, { kind: "looking" | "no corpus" | "failed" }>): string => {
  switch (standing.kind) {
    case "source":
      return "This file is one of the sources; drafts are checked against it.";
    case "checking":
      return "This draft is being checked.";
    case "checked":
      return `${counted(standing.figures, "figure")} checked in this draft.${staleWords(standing.staleWaivers)}${keyWords(standing.unknownKeys)}`;
  }
};

const staleWords = (count: number): string =>
  count === 0
    ? ""
    : ` ${counted(count, "waiver")} of it ${count === 1 ? "leaves" : "leave"} nothing alone any more: see Problems.`;

const keyWords = (keys: readonly UnknownKey[]): string =>
  keys.length === 0 ? "" : ` No source has ${unknownKeysInWords(keys)}, which it cites.`;

const problemLines = (problems: readonly Problem[]): readonly string[] => {
  if (problems.length === 0) return [];
  const rest = problems.length - PROBLEMS_SHOWN;
  const lines = problems.slice(0, PROBLEMS_SHOWN).map(({ message }) => `• ${message}`);
  return [
    "",
    "To look at in the sources:",
    ...lines,
    ...(rest > 0 ? [`… and ${rest} more in Problems`] : []),
  ];
};
