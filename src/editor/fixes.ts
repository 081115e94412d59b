import * as vscode from "vscode";
import type { Telling } from "../core/check/consistency/inconsistency";
import type { Finding } from "../core/check/finding";
import { changeTitle, citeTitle, ignoreTitle } from "../core/present/message";
import { agrees } from "../core/present/wording";
import { COMMANDS } from "./commands";
import { DIAGNOSTIC_SOURCE, INCONSISTENCY } from "./diagnostics";
import { DRAFT_SELECTOR, type Drafts } from "./drafts";
import { workspaceEdit } from "./edits";
import { evidenceLink, figureLink } from "./links";
import { type OpenDraft, tellingsOf } from "./open-draft";
import { rangeOf } from "./ranges";

/** Quick fixes of the problems that are shown: one at a time, by hand, never on save. */
export const offerFixes = (drafts: Drafts): vscode.Disposable =>
  vscode.languages.registerCodeActionsProvider(
    DRAFT_SELECTOR,
    {
      provideCodeActions: (document, _range, { diagnostics }) => {
        const draft = drafts.of(document);
        if (draft === undefined) return [];
        const own = diagnostics.filter(({ source }) => source === DIAGNOSTIC_SOURCE);
        const fixes = own.flatMap((diagnostic) => fixesOf(draft, diagnostic));
        // A figure that a source and the draft itself contradict is ignored once for both.
        return [...new Map(fixes.map((fix) => [fix.title, fix])).values()];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );

const fixesOf = (draft: OpenDraft, diagnostic: vscode.Diagnostic): vscode.CodeAction[] => {
  const isMarked = ({ figure }: Telling): boolean =>
    rangeOf(draft.document, figure.span).isEqual(diagnostic.range);
  // What the draft says of itself, no source mends.
  const finding = diagnostic.code === INCONSISTENCY ? undefined : draft.findings().find(isMarked);
  const telling = finding ?? tellingsOf(draft).find(isMarked);
  const bySource = finding === undefined ? [] : [changeFix(draft, finding), citeFix(draft, finding)];
  const actions = telling === undefined ? [] : [...bySource, ignoreFix(draft, telling)];
  return actions.flatMap((action) => {
    if (action === undefined) return [];
    action.diagnostics = [diagnostic];
    return [action];
  });
};

const changeFix = (draft: OpenDraft, finding: Finding): vscode.CodeAction | undefined => {
  const [best] = finding.verdict.evidence;
  if (finding.replacement === undefined || best === undefined) return undefined;
  const action = quickFix(changeTitle(finding.replacement, best));
  action.edit = workspaceEdit(draft.document, [{ span: finding.figure.span, text: finding.replacement }]);
  action.isPreferred = true;
  return action;
};

/** Cites the source that bears the figure out, where one does. */
const citeFix = (draft: OpenDraft, finding: Finding): vscode.CodeAction | undefined => {
  const { evidence } = finding.verdict;
  const cited = evidence.find(agrees) ?? evidence[0];
  if (cited === undefined) return undefined;
  const link = evidenceLink(draft, cited.sourceId, finding.figure.span);
  return withCommand(citeTitle(cited), COMMANDS.citeSource, link);
};

const ignoreFix = (draft: OpenDraft, telling: Telling): vscode.CodeAction =>
  withCommand(ignoreTitle(telling), COMMANDS.ignoreFigure, figureLink(draft, telling.figure.span));

const withCommand = (
  title: string,
  command: string,
  args: readonly (number | string)[],
): vscode.CodeAction => {
  const action = quickFix(title);
  action.command = { title, command, arguments: [...args] };
  return action;
};

const quickFix = (title: string): vscode.CodeAction =>
  new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
