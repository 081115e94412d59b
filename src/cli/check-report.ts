import type { UnknownKey } from "../core/check/cited";
import type { Inconsistency } from "../core/check/consistency/inconsistency";
import type { Finding } from "../core/check/finding";
import type { Problem } from "../core/corpus/problem";
import { inconsistencyMessage } from "../core/present/inconsistency";
import { message } from "../core/present/message";
import { type CheckReport, findingsJson, inconsistenciesJson, problemsJson } from "../core/present/report";
import { oneLine } from "../core/present/safe-text";
import { counted, keysInWords } from "../core/present/wording";
import { lineStarts, positionAt } from "../core/text/lines";
import { KINDS, type Kind, kindOf } from "./kinds";
import { aligned, type Cell, type Colour, type Column, coloured, type Look } from "./table";

/** All that a check found, to be printed as text or JSON. */
export type CheckResult = {
  readonly drafts: readonly CheckedDraft[];
  readonly sources: number;
  readonly claims: number;
  /** What could not be read; paths as seen from the working folder. */
  readonly problems: readonly Problem[];
  /** Waivers and rules that leave nothing alone, likewise. */
  readonly staleWaivers: readonly Problem[];
  /** What else to look at: sources that are copies of a draft, patterns that find none. */
  readonly hints: readonly string[];
  /** The lines of project files whose rules name no figure of these drafts: they may be for others. */
  readonly idleRules: readonly { readonly path: string; readonly lines: readonly number[] }[];
  /** Files beside the sources whose kind is not read. */
  readonly otherKinds: readonly string[];
};

export type CheckedDraft = {
  /** As the person named it. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly inconsistencies: readonly Inconsistency[];
  /** Figures that are read and not judged: years, dates and the like of which no source speaks. */
  readonly unjudged: number;
  /** Keys that it cites and no source has. */
  readonly unknownKeys: readonly UnknownKey[];
};

/** What a person should know of, and what is no failure. */
export const notesOf = ({ staleWaivers, hints }: CheckResult): readonly string[] => [
  ...staleWaivers.map(({ message }) => message),
  ...hints,
];

/** @param only the kinds of findings that are asked for */
export const checkJson = (
  { drafts, sources, problems, staleWaivers }: CheckResult,
  only: readonly Kind[],
): CheckReport => ({
  version: 1,
  drafts: drafts.map(({ path, text, findings, inconsistencies, unknownKeys }) => ({
    path,
    findings: findingsJson(findings.filter(isAmong(only)), text),
    inconsistencies: inconsistenciesJson(inconsistencies.filter(isAmong(only))),
    unknownKeys: unknownKeys.map(({ key }) => key),
  })),
  sources,
  errors: problemsJson(problems),
  staleWaivers: problemsJson(staleWaivers),
});

/**
 * A line for each finding that is asked for, `place kind message` as linters print it, and a summary of all that leaves
 * nothing out.
 */
export const checkText = (result: CheckResult, only: readonly Kind[], look: Look): string => {
  const rows = result.drafts.flatMap((draft) => rowsOf(draft, only));
  const body = rows.length === 0 ? "" : `${aligned(COLUMNS, rows, look)}\n\n`;
  return `${body}${summary(result, look)}\n`;
};

const isAmong =
  (kinds: readonly Kind[]) =>
  (found: Finding | Inconsistency): boolean =>
    kinds.includes(kindOf(found));

/** Whether no conflict stands, and no draft contradicts itself, but what a person has settled. */
export const isClean = ({ drafts }: CheckResult): boolean =>
  !drafts
    .flatMap(({ findings, inconsistencies }) => [...findings, ...inconsistencies])
    .some(isAmong(["conflicting", "inconsistency"]));

/** Place, kind, message. */
const COLUMNS: readonly Column[] = [
  { least: 18, cut: "start" },
  { least: 13, cut: "end" },
  { least: 32, cut: "never" },
];

const COLOURS: Readonly<Record<Kind, Colour>> = {
  supported: "green",
  compatible: "green",
  conflicting: "red",
  disputed: "yellow",
  superseded: "yellow",
  unsourced: "grey",
  inconsistency: "red",
  settled: "grey",
};

/** In the order of the draft. */
const rowsOf = (
  { path, text, findings, inconsistencies }: CheckedDraft,
  only: readonly Kind[],
): readonly (readonly Cell[])[] => {
  const starts = lineStarts(text);
  return [
    ...findings.map((found) => ({ found, figure: found.figure, says: message(found) })),
    ...inconsistencies.map((found) => ({
      found,
      figure: found.at.figure,
      says: inconsistencyMessage(found),
    })),
  ]
    .filter(({ found }) => isAmong(only)(found))
    .sort((a, b) => a.figure.span.start - b.figure.span.start)
    .map(({ found, figure, says }) => {
      const { line, column } = positionAt(starts, figure.span.start);
      const kind = kindOf(found);
      const reason = found.waived === undefined ? "" : ` · ${oneLine(found.waived)}`;
      return [
        { text: `${path}:${line}:${column}` },
        { text: kind, colour: COLOURS[kind] },
        { text: `${says}${reason}` },
      ];
    });
};

const summary = (result: CheckResult, look: Look): string => {
  const found = result.drafts.flatMap(({ findings }) => findings);
  const contradictions = result.drafts.flatMap(({ inconsistencies }) => inconsistencies);
  const standing = contradictions.filter(isAmong(["inconsistency"])).length;
  const unjudged = result.drafts.reduce((total, draft) => total + draft.unjudged, 0);
  const cited = result.drafts.flatMap(({ unknownKeys }) => unknownKeys.map(({ key }) => key));
  const keys = [...new Set(cited)];
  const parts = [
    `${counted(found.length, "figure")} checked${kindCounts(found, look)}`,
    standing === 0
      ? ""
      : coloured(counted(standing, "inconsistency", "inconsistencies"), COLOURS.inconsistency, look),
    unjudged === 0 ? "" : `${counted(unjudged, "year, date or rank", "years, dates and ranks")} not judged`,
    `${counted(result.sources, "source")} with ${counted(result.claims, "claim")}`,
    keys.length === 0
      ? ""
      : `no source has ${keysInWords(keys)}, which ${keys.length === 1 ? "is" : "are"} cited`,
    result.otherKinds.length === 0 ? "" : otherKindsWords(result.otherKinds),
    result.problems.length === 0
      ? ""
      : coloured(`${counted(result.problems.length, "problem")} in what was read`, "red", look),
    ...result.idleRules.map(idleWords),
    notesOf(result).length === 0 ? "" : counted(notesOf(result).length, "note"),
  ];
  return parts.filter((part) => part !== "").join(" · ");
};

const otherKindsWords = (paths: readonly string[]): string =>
  `${counted(paths.length, "file")} of other kinds left out (${paths.slice(0, SHOWN).join(", ")}${paths.length > SHOWN ? " …" : ""})`;

/** "2 rules not needed here (sourcecheck.json lines 3 and 4)" */
const idleWords = ({ path, lines }: CheckResult["idleRules"][number]): string => {
  const shown = lines.length > SHOWN ? [...lines.slice(0, SHOWN), "more"] : lines;
  const where = [shown.slice(0, -1).join(", "), shown.at(-1)].filter((part) => part !== "").join(" and ");
  return `${counted(lines.length, "rule")} not needed here (${path} line${lines.length === 1 ? "" : "s"} ${where})`;
};

/** One line of a terminal has room for these. */
const SHOWN = 4;

/** ": 5 supported, 2 conflicting, 1 settled" */
const kindCounts = (findings: readonly Finding[], look: Look): string => {
  const counts = KINDS.flatMap((kind) => {
    const count = findings.filter(isAmong([kind])).length;
    return count === 0 ? [] : [coloured(`${count} ${kind}`, COLOURS[kind], look)];
  });
  return counts.length === 0 ? "" : `: ${counts.join(", ")}`;
};
