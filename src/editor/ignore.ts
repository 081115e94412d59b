import * as vscode from "vscode";
import type { Finding } from "../core/check/finding";
import { withWaiver } from "../core/corpus/waiver-list";
import { waiverComment } from "../core/corpus/waivers";
import { ignoreTitle } from "../core/present/message";
import { PROJECT_FILE } from "../engine/discovery";
import { COMMANDS } from "./commands";
import type { Corpus } from "./corpus";
import type { Drafts } from "./drafts";
import { applyEdits } from "./edits";
import { linkedFinding } from "./links";
import { NO_DRAFT, tellStale } from "./messages";
import { draftOf, findingAt, type OpenDraft } from "./open-draft";
import { spanOf } from "./ranges";
import { activeDraft } from "./status";

/** Settles a finding with a reason, which stays beside the draft's words or, in plain text, in sourcecheck.json. */
export const offerIgnoring = (drafts: Drafts): vscode.Disposable =>
  vscode.commands.registerCommand(COMMANDS.ignoreFigure, async (...args: readonly unknown[]) => {
    const chosen = args.length > 0 ? linkedFinding(drafts, args) : await findingAtCursor(drafts);
    if (chosen === undefined) return args.length > 0 ? tellStale() : undefined;
    const { document } = chosen.draft;
    const version = document.version;
    const reason = await askReason(chosen.finding);
    if (reason === undefined) return;
    if (document.version !== version) return tellStale();
    await ignore(chosen.draft, chosen.finding, reason);
  });

const findingAtCursor = async (
  drafts: Drafts,
): Promise<{ readonly draft: OpenDraft; readonly finding: Finding } | undefined> => {
  const draft = activeDraft(drafts);
  const editor = vscode.window.activeTextEditor;
  if (draft === undefined || editor === undefined) {
    void vscode.window.showInformationMessage(NO_DRAFT);
    return undefined;
  }
  await draft.fresh();
  const finding = findingAt(draft, spanOf(draft.document, editor.selection));
  if (finding === undefined) void vscode.window.showInformationMessage("Put the cursor on a figure first.");
  return finding && { draft, finding };
};

const askReason = async (finding: Finding): Promise<string | undefined> => {
  const reason = await vscode.window.showInputBox({
    title: ignoreTitle(finding),
    prompt: "Why may this figure stand? The reason is kept for your co-authors.",
    placeHolder: "The map shows planned sites too",
    validateInput: (text) => (text.trim() === "" ? "Give a reason" : undefined),
  });
  return reason?.trim();
};

const ignore = async (draft: OpenDraft, finding: Finding, reason: string): Promise<void> => {
  const corpus = await draft.corpus();
  if (corpus === undefined) return tellStale();
  const isDone =
    draft.document.languageId === "markdown"
      ? await addComment(draft, finding, reason)
      : await addToList(draft, corpus, finding, reason);
  if (!isDone)
    void vscode.window.showWarningMessage("The reason could not be written. Is the file read-only?");
};

/** Behind the paragraph's or the cell's last word. */
const addComment = async (
  { document }: OpenDraft,
  { figure, block }: Finding,
  reason: string,
): Promise<boolean> => {
  const text = document.getText();
  const words = text.slice(figure.span.start, figure.span.end);
  const place = block.start + text.slice(block.start, block.end).trimEnd().length;
  const comment = { span: { start: place, end: place }, text: ` ${waiverComment(words, reason)}` };
  return applyEdits(document, [comment]);
};

const addToList = async (
  draft: OpenDraft,
  corpus: Corpus,
  { figure }: Finding,
  reason: string,
): Promise<boolean> => {
  const today = new Date().toISOString().slice(0, 10);
  const engineDraft = draftOf(draft.document, corpus);
  const waiver = await corpus.session.waiver(engineDraft, figure.span, reason, today);
  if (waiver === undefined) return false;
  const file = corpus.uriOf(PROJECT_FILE);
  const project = await openedOrNew(file);
  const text = project.getText();
  await applyEdits(project, [{ span: { start: 0, end: text.length }, text: withWaiver(text, waiver) }]);
  return project.save();
};

const openedOrNew = async (file: vscode.Uri): Promise<vscode.TextDocument> => {
  const creation = new vscode.WorkspaceEdit();
  creation.createFile(file, { ignoreIfExists: true });
  await vscode.workspace.applyEdit(creation);
  return vscode.workspace.openTextDocument(file);
};
