import * as vscode from "vscode";
import type { Inconsistency } from "../core/check/consistency/inconsistency";
import type { Evidence, Finding } from "../core/check/finding";
import { inconsistencyMessage } from "../core/present/inconsistency";
import { message } from "../core/present/message";
import { oneLine } from "../core/present/safe-text";
import { agrees, labelled } from "../core/present/wording";
import type { Span } from "../core/text/span";
import type { Corpora } from "./corpora";
import type { Corpus } from "./corpus";
import type { Drafts } from "./drafts";
import { contradictionsIn, type OpenDraft } from "./open-draft";
import { rangeOf, rangeOfLine, rangeOfLines } from "./ranges";
import { settingsFor } from "./settings";
import type { Settings, Severity } from "./settings-schema";

export const DIAGNOSTIC_SOURCE = "Sourcecheck";

const SEVERITIES: Readonly<Record<Exclude<Severity, "off">, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Keeps the Problems of drafts, and those of the corpora's own files. */
export const showProblems = (drafts: Drafts, corpora: Corpora): vscode.Disposable => {
  const ofDrafts = vscode.languages.createDiagnosticCollection("sourcecheck");
  const ofCorpora = vscode.languages.createDiagnosticCollection("sourcecheck-sources");
  const ofStaleEntries = vscode.languages.createDiagnosticCollection("sourcecheck-waivers");

  const showDraft = async (draft: OpenDraft): Promise<void> => {
    const state = draft.state();
    const findings = draft.findings();
    if (draft.isClosed() || state.kind === "waiting") return ofDrafts.delete(draft.document.uri);
    const version = draft.document.version;
    const problems = "corpus" in state ? await diagnosticsOf(draft.document, state.corpus, findings) : [];
    // An edit has moved the ones that stand, and its own check is on the way.
    if (draft.document.version === version && draft.findings() === findings)
      ofDrafts.set(draft.document.uri, [...problems, ...contradictionsOf(draft), ...remarksOn(draft)]);
  };

  const showCorpora = (): void => {
    const all = corpora.all().flatMap(problemsOf);
    ofCorpora.clear();
    ofCorpora.set(all);
  };

  const showStaleEntries = (): void => {
    const all = drafts.all().flatMap(staleEntriesOf);
    ofStaleEntries.clear();
    ofStaleEntries.set(all);
  };

  return vscode.Disposable.from(
    ofDrafts,
    ofCorpora,
    ofStaleEntries,
    drafts.onChange((draft) => {
      void showDraft(draft);
      showStaleEntries();
    }),
    corpora.onChange(showCorpora),
  );
};

/** What a hover of VS Code's own says of a range in our name; nothing where problems are hidden in the editor. */
export const messagesAt = (document: vscode.TextDocument, range: vscode.Range): ReadonlySet<string> => {
  const isShown = vscode.workspace.getConfiguration("problems", document).get("visibility") !== false;
  const shown = isShown ? vscode.languages.getDiagnostics(document.uri) : [];
  return new Set(
    shown
      .filter((one) => one.source === DIAGNOSTIC_SOURCE && one.range.isEqual(range))
      .map(({ message: said }) => said),
  );
};

/** Whether a finding is shown as a problem, and how gravely; undefined where it is not. */
const severityOf = (finding: Finding, settings: Settings): vscode.DiagnosticSeverity | undefined => {
  const { kind } = finding.verdict;
  if (finding.waived !== undefined || kind === "supported" || kind === "compatible") return undefined;
  const severity = settings[`severity.${kind}`];
  return severity === "off" ? undefined : SEVERITIES[severity];
};

/** The code of a problem that no source is asked about. */
export const INCONSISTENCY = "inconsistency";

/** Where the draft contradicts itself, each with the places of the other figures. */
const contradictionsOf = (draft: OpenDraft): readonly vscode.Diagnostic[] => {
  const { document } = draft;
  const severity = settingsFor(document)["severity.inconsistency"];
  if (severity === "off") return [];
  return contradictionsIn(draft).map((one) => {
    const range = rangeOf(document, one.at.figure.span);
    const diagnostic = own(range, inconsistencyMessage(one), SEVERITIES[severity]);
    diagnostic.code = INCONSISTENCY;
    diagnostic.relatedInformation = one.against.map(({ figure }) => otherFigure(document, figure.span, one));
    return diagnostic;
  });
};

const otherFigure = (
  document: vscode.TextDocument,
  span: Span,
  { at }: Inconsistency,
): vscode.DiagnosticRelatedInformation => {
  const range = rangeOf(document, span);
  const words = `“${oneLine(document.getText(range))}” does not go with “${oneLine(document.getText(rangeOf(document, at.figure.span)))}”`;
  return new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, range), words);
};

const diagnosticsOf = async (
  document: vscode.TextDocument,
  corpus: Corpus,
  findings: readonly Finding[],
): Promise<readonly vscode.Diagnostic[]> => {
  const settings = settingsFor(document);
  const shown = findings.flatMap((finding) => {
    const severity = severityOf(finding, settings);
    if (severity === undefined) return [];
    const diagnostic = own(rangeOf(document, finding.figure.span), message(finding), severity);
    diagnostic.code = codeOf(finding);
    return [{ finding, diagnostic }];
  });
  const places = await related(
    corpus,
    shown.map(({ finding }) => finding),
  );
  return shown.map(({ finding, diagnostic }) => {
    diagnostic.relatedInformation = [...(places.get(finding) ?? [])];
    return diagnostic;
  });
};

const codeOf = ({ verdict }: Finding): string =>
  "slip" in verdict && verdict.slip !== undefined ? verdict.slip.kind : verdict.kind;

/** What tells most: the source that says otherwise and the one that agrees, or else the nearest. */
const tellingEvidence = ({ verdict }: Finding): readonly Evidence[] => {
  const against = verdict.evidence.find(({ relation }) => relation === "disjoint");
  const sides = [against, verdict.evidence.find(agrees)].filter((side) => side !== undefined);
  return sides.length > 0 ? sides : verdict.evidence.slice(0, 1);
};

/** The source's own figures, each at its place. */
const related = async (
  corpus: Corpus,
  findings: readonly Finding[],
): Promise<ReadonlyMap<Finding, readonly vscode.DiagnosticRelatedInformation[]>> => {
  const shown = findings.flatMap((finding) =>
    tellingEvidence(finding).map((evidence) => ({ finding, evidence })),
  );
  const places = shown.map(({ evidence }) => ({ path: evidence.path, span: evidence.figure.span }));
  const located = places.length === 0 ? [] : await corpus.session.locate(places).catch(() => []);
  const byFinding = new Map<Finding, vscode.DiagnosticRelatedInformation[]>();
  for (const [index, { finding, evidence }] of shown.entries()) {
    const lines = located[index];
    const range = lines === undefined ? rangeOfLine(evidence.line) : rangeOfLines(lines);
    const location = new vscode.Location(corpus.uriOf(evidence.path), range);
    const information = new vscode.DiagnosticRelatedInformation(location, labelled(evidence));
    byFinding.set(finding, [...(byFinding.get(finding) ?? []), information]);
  }
  return byFinding;
};

/** What is wrong with sources and with sourcecheck.json, file by file. */
const problemsOf = (corpus: Corpus): readonly [vscode.Uri, readonly vscode.Diagnostic[]][] => {
  const { Warning, Information } = vscode.DiagnosticSeverity;
  const state = corpus.session.state();
  if (state.kind !== "ready") return [];
  return [
    ...state.status.problems.map((problem) => ({ ...problem, severity: Warning })),
    ...corpus.lostWaivers().map((problem) => ({ ...problem, severity: Information })),
  ].map(({ path, line, message: says, severity }) => [
    corpus.uriOf(path),
    [own(rangeOfLine(line), says, severity)],
  ]);
};

/** The entries of sourcecheck.json that leave nothing of an open draft alone any more. */
const staleEntriesOf = (draft: OpenDraft): readonly [vscode.Uri, readonly vscode.Diagnostic[]][] => {
  const state = draft.state();
  if (!("corpus" in state)) return [];
  return draft
    .staleWaivers()
    .entries.map(({ path, line, message: says }) => [
      state.corpus.uriOf(path),
      [own(rangeOfLine(line), says, vscode.DiagnosticSeverity.Information)],
    ]);
};

/** What there is to tell of the draft's own comments. */
const remarksOn = ({ document, waiverMistakes, staleWaivers }: OpenDraft): readonly vscode.Diagnostic[] => {
  const { Warning, Information } = vscode.DiagnosticSeverity;
  return [
    ...waiverMistakes().map((remark) => ({ ...remark, severity: Warning })),
    ...staleWaivers().comments.map((remark) => ({ ...remark, severity: Information })),
  ].map(({ span, message: says, severity }) => own(rangeOf(document, span), says, severity));
};

const own = (range: vscode.Range, says: string, severity: vscode.DiagnosticSeverity): vscode.Diagnostic => {
  const diagnostic = new vscode.Diagnostic(range, says, severity);
  diagnostic.source = DIAGNOSTIC_SOURCE;
  return diagnostic;
};
