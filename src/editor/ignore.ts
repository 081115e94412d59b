import * as vscode from "vscode";
import type { Telling } from "../core/check/consistency/inconsistency";
import { withWaiver } from "../core/corpus/waiver-list";
import { waiverComment } from "../core/corpus/waivers";
import { ignoreTitle } from "../core/present/message";
import { PROJECT_FILE } from "../engine/discovery";
import { COMMANDS } from "./commands";
import type { Corpus } from "./corpus";
import type { Drafts } from "./drafts";
import { applyEdits } from "./edits";
import { linkedTelling } from "./links";
import { NO_DRAFT, tellStale } from "./messages";
import { draftOf, type OpenDraft, tellingAt } from "./open-draft";
import { spanOf } from "./ranges";
import { activeDraft } from "./status";

/** Settles a finding with a reason, which stays beside the draft's words or, in plain text, in sourcecheck.json. */
export const offerIgnoring = (drafts: Drafts): vscode.Disposable =>
  vscode.commands.registerCommand(COMMANDS.ignoreFigure, async (...args: readonly unknown[]) => {
    const chosen = args.length > 0 ? linkedTelling(drafts, args) : await tellingAtCursor(drafts);
    if (chosen === undefined) return args.length > 0 ? tellStale() : undefined;
    const { document } = chosen.draft;
    const version = document.version;
    const reason = await askReason(chosen.telling);
    if (reason === undefined) return;
    if (document.version !== version) return tellStale();
    await ignore(chosen.draft, chosen.telling, reason);
  });

const tellingAtCursor = async (
  drafts: Drafts,
): Promise<{ readonly draft: OpenDraft; readonly telling: Telling } | undefined> => {
  const draft = activeDraft(drafts);
  const editor = vscode.window.activeTextEditor;
  if (draft === undefined || editor === undefined) {
    void vscode.window.showInformationMessage(NO_DRAFT);
    return undefined;
  }
  await draft.fresh();
  const telling = tellingAt(draft, spanOf(draft.document, editor.selection));
  if (telling === undefined) void vscode.window.showInformationMessage("Put the cursor on a figure first.");
  return telling && { draft, telling };
};

const askReason = async (telling: Telling): Promise<string | undefined> => {
  const reason = await vscode.window.showInputBox({
    title: ignoreTitle(telling),
    prompt: "Why may this figure stand? The reason is kept for your co-authors.",
    placeHolder: "The map shows planned sites too",
    validateInput: (text) => (text.trim() === "" ? "Give a reason" : undefined),
  });
  return reason?.trim();
};

const ignore = async (draft: OpenDraft, telling: Telling, reason: string): Promise<void> => {
  const isMarkdown = draft.document.languageId === "markdown";
  const corpus = isMarkdown ? undefined : await draft.corpus();
  if (!isMarkdown && corpus === undefined) return void vscode.window.showInformationMessage(NO_LIST);
  const isDone =
    corpus === undefined
      ? await addComment(draft, telling, reason)
      : await addToList(draft, corpus, telling, reason);
  if (!isDone)
    void vscode.window.showWarningMessage("The reason could not be written. Is the file read-only?");
};

const NO_LIST = `A plain text draft keeps the reason in ${PROJECT_FILE}. Choose the sources folder first, which makes one.`;

/** Behind the paragraph's or the cell's last word. */
const addComment = async (
  { document }: OpenDraft,
  { figure, block }: Telling,
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
  { figure }: Telling,
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
