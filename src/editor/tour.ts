import * as vscode from "vscode";
import type { Telling } from "../core/check/consistency/inconsistency";
import type { Evidence } from "../core/check/finding";
import { counted, joined } from "../core/present/wording";
import { placeOfQuote } from "../core/text/quotes";
import { COMMANDS } from "./commands";
import type { Corpora } from "./corpora";
import type { Corpus } from "./corpus";
import type { Drafts } from "./drafts";
import { applyEdits } from "./edits";
import { linkedFinding, linkedSentence } from "./links";
import { NO_DRAFT, tellStale } from "./messages";
import { contradictionsIn, isConflict, type OpenDraft } from "./open-draft";
import { rangeOf, rangeOfLine, rangeOfLines } from "./ranges";
import { activeDraft } from "./status";

/** The commands that go from figure to figure and from figure to source. */
export const offerTour = (drafts: Drafts, corpora: Corpora): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.check, () => checkNow(drafts)),
    vscode.commands.registerCommand(COMMANDS.nextConflict, () => goToNextConflict(drafts)),
    vscode.commands.registerCommand(COMMANDS.reloadSources, () =>
      vscode.window.withProgress(
        { location: vscode.ProgressLocation.Window, title: "Reading the sources" },
        () => corpora.reload(),
      ),
    ),
    vscode.commands.registerCommand(COMMANDS.openSource, async (...args: readonly unknown[]) => {
      const linked = linkedSentence(drafts, args);
      const corpus = await linked?.draft.corpus();
      if (linked === undefined || corpus === undefined) return tellStale();
      await openSource(corpus, linked.evidence);
    }),
    vscode.commands.registerCommand(COMMANDS.useFigure, async (...args: readonly unknown[]) => {
      const linked = linkedFinding(drafts, args);
      if (linked?.finding.replacement === undefined) return tellStale();
      const { draft, finding } = linked;
      await applyEdits(draft.document, [{ span: finding.figure.span, text: linked.finding.replacement }]);
    }),
  );

const checkNow = async (drafts: Drafts): Promise<void> => {
  const draft = activeDraft(drafts);
  if (draft === undefined) return void vscode.window.showInformationMessage(NO_DRAFT);
  await draft.fresh();
  const state = draft.state();
  if (state.kind !== "checked") return void vscode.commands.executeCommand(COMMANDS.showStatus);
  const found = joined([
    counted(draft.findings().filter(isConflict).length, "conflict"),
    counted(contradictionsIn(draft).length, "inconsistency", "inconsistencies"),
  ]);
  const result = `${counted(draft.findings().length, "figure")} checked: ${found}.`;
  const next = "Next conflict";
  const chosen = await vscode.window.showInformationMessage(
    result,
    ...(conflictsIn(draft).length > 0 ? [next] : []),
  );
  if (chosen === next) await goToNextConflict(drafts);
};

/** With its sources or with itself, in the draft's order. */
const conflictsIn = (draft: OpenDraft): readonly Telling[] =>
  [...draft.findings().filter(isConflict), ...contradictionsIn(draft).map(({ at }) => at)].sort(
    (a, b) => a.figure.span.start - b.figure.span.start,
  );

/** The first conflict behind the cursor, from the top again behind the last. */
const goToNextConflict = async (drafts: Drafts): Promise<void> => {
  const editor = vscode.window.activeTextEditor;
  const draft = activeDraft(drafts);
  if (editor === undefined || draft === undefined) return void vscode.window.showInformationMessage(NO_DRAFT);
  await draft.fresh();
  const conflicts = conflictsIn(draft);
  const cursor = draft.document.offsetAt(editor.selection.active);
  const next = conflicts.find(({ figure }) => figure.span.start > cursor) ?? conflicts[0];
  if (next === undefined)
    return void vscode.window.showInformationMessage("No conflict and no inconsistency in this draft.");
  select(editor, draft, next);
  await vscode.commands.executeCommand("editor.action.showHover");
};

const select = (editor: vscode.TextEditor, draft: OpenDraft, { figure }: Telling): void => {
  const { start } = rangeOf(draft.document, figure.span);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
};

const openSource = async (corpus: Corpus, evidence: Evidence): Promise<void> => {
  const document = await vscode.workspace.openTextDocument(corpus.uriOf(evidence.path));
  const [lines] = await corpus.session.locate([{ path: evidence.path, span: evidence.sentence }]);
  const expected = lines === undefined ? rangeOfLine(evidence.line) : rangeOfLines(lines);
  // The file may have changed since it was read, or have been decoded otherwise by the editor.
  const found = placeOfQuote(document.getText(), evidence.quote, document.offsetAt(expected.start));
  const selection = found === undefined ? rangeOfLine(evidence.line) : rangeOf(document, found);
  await vscode.window.showTextDocument(document, { selection, viewColumn: vscode.ViewColumn.Beside });
};
