import type { Inconsistency } from "../core/check/consistency/inconsistency";
import type { Finding, VerdictKind } from "../core/check/finding";
import type { Problem } from "../core/corpus/problem";
import { inconsistencyMessage } from "../core/present/inconsistency";
import { reasonFor } from "../core/present/message";
import { type CheckReport, findingsJson, inconsistenciesJson, problemsJson } from "../core/present/report";
import { oneLine } from "../core/present/safe-text";
import { counted, titleAndDate, VERDICT_WORDS } from "../core/present/wording";
import { lineStarts, positionAt } from "../core/text/lines";
import { type Cell, type Colour, type Column, coloured, type Look, table } from "./table";

/** All that a check found, to be printed as text or JSON. */
export type CheckResult = {
  readonly drafts: readonly CheckedDraft[];
  readonly sources: number;
  readonly claims: number;
  /** What could not be read; paths as seen from the working folder. */
  readonly problems: readonly Problem[];
  /** Files beside the sources whose kind is not read. */
  readonly otherKinds: number;
};

export type CheckedDraft = {
  /** As the person named it. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly inconsistencies: readonly Inconsistency[];
  /** Figures that are read and not judged: years, dates and the like of which no source speaks. */
  readonly unjudged: number;
};

export const checkJson = ({ drafts, sources, problems }: CheckResult): CheckReport => ({
  version: 1,
  drafts: drafts.map(({ path, text, findings, inconsistencies }) => ({
    path,
    findings: findingsJson(findings, text),
    inconsistencies: inconsistenciesJson(inconsistencies),
  })),
  sources,
  errors: problemsJson(problems),
});

/** The table of every figure and a summary that leaves nothing out. */
export const checkText = (result: CheckResult, look: Look): string => {
  const rows = result.drafts.flatMap((draft) => rowsOf(draft));
  const figures = rows.length === 0 ? "" : `${table(COLUMNS, rows, look)}\n\n`;
  const contradictions = result.drafts.flatMap((draft) => contradictionLines(draft, look));
  const body = contradictions.length === 0 ? figures : `${figures}${contradictions.join("\n")}\n\n`;
  return `${body}${summary(result, look)}\n`;
};

/** Does a conflict stand that nobody has settled? */
export const hasConflict = ({ drafts }: CheckResult): boolean =>
  drafts.some(({ findings }) =>
    findings.some(({ verdict, waived }) => verdict.kind === "conflicting" && waived === undefined),
  );

/** Does a draft contradict itself where nobody has settled it? */
export const hasInconsistency = ({ drafts }: CheckResult): boolean =>
  drafts.some(({ inconsistencies }) => inconsistencies.some(({ waived }) => waived === undefined));

/** A line for each: the sum in it is longer than a cell of the table. */
const contradictionLines = ({ path, text, inconsistencies }: CheckedDraft, look: Look): readonly string[] => {
  const starts = lineStarts(text);
  return inconsistencies.map((one) => {
    const { line, column } = positionAt(starts, one.at.figure.span.start);
    const settled = one.waived === undefined ? "" : ` (settled: ${oneLine(one.waived)})`;
    const kind = coloured("inconsistency", one.waived === undefined ? "red" : "grey", look);
    return `${oneLine(path)}:${line}:${column}  ${kind}  ${inconsistencyMessage(one)}${settled}`;
  });
};

const COLUMNS: readonly Column[] = [
  { title: "Place", least: 18, cut: "start" },
  { title: "Figure", least: 16, cut: "end" },
  { title: "Verdict", least: 11, cut: "end" },
  { title: "Source", least: 16, cut: "end" },
  { title: "Why", least: 24, cut: "end" },
];

const COLOURS: Readonly<Record<VerdictKind, Colour>> = {
  supported: "green",
  compatible: "green",
  conflicting: "red",
  disputed: "yellow",
  superseded: "yellow",
  unsourced: "grey",
};

const rowsOf = ({ path, text, findings }: CheckedDraft): readonly (readonly Cell[])[] => {
  const starts = lineStarts(text);
  return findings.map((finding) => {
    const { line, column } = positionAt(starts, finding.figure.span.start);
    const [best] = finding.verdict.evidence;
    return [
      { text: `${path}:${line}:${column}` },
      { text: finding.figure.text },
      {
        text: finding.verdict.kind,
        colour: finding.waived === undefined ? COLOURS[finding.verdict.kind] : "grey",
      },
      { text: best === undefined ? "—" : titleAndDate(best) },
      { text: reasonFor(finding) },
    ];
  });
};

const summary = (result: CheckResult, look: Look): string => {
  const findings = result.drafts.flatMap((draft) => draft.findings);
  const unjudged = result.drafts.reduce((total, draft) => total + draft.unjudged, 0);
  const parts = [
    `${counted(findings.length, "figure")} checked${verdictCounts(findings, look)}`,
    inconsistencyCount(result, look),
    unjudged === 0 ? "" : `${counted(unjudged, "year, date or rank", "years, dates and ranks")} not judged`,
    `${counted(result.sources, "source")} with ${counted(result.claims, "claim")}`,
    result.otherKinds === 0 ? "" : `${counted(result.otherKinds, "file")} of other kinds left out`,
    result.problems.length === 0
      ? ""
      : coloured(`${counted(result.problems.length, "problem")} in what was read`, "red", look),
  ];
  return parts.filter((part) => part !== "").join(" · ");
};

const inconsistencyCount = ({ drafts }: CheckResult, look: Look): string => {
  const standing = drafts.flatMap(({ inconsistencies }) =>
    inconsistencies.filter((one) => one.waived === undefined),
  );
  return standing.length === 0
    ? ""
    : coloured(counted(standing.length, "inconsistency", "inconsistencies"), "red", look);
};

/** ": 5 supported, 2 conflicting, 1 settled" */
const verdictCounts = (findings: readonly Finding[], look: Look): string => {
  const standing = findings.filter(({ waived }) => waived === undefined);
  const kinds = Object.keys(VERDICT_WORDS) as VerdictKind[];
  const counts = kinds.flatMap((kind) => {
    const count = standing.filter(({ verdict }) => verdict.kind === kind).length;
    return count === 0 ? [] : [coloured(`${count} ${kind}`, COLOURS[kind], look)];
  });
  const settled = findings.length - standing.length;
  const all = settled === 0 ? counts : [...counts, `${settled} settled by a person`];
  return all.length === 0 ? "" : `: ${all.join(", ")}`;
};
