import * as vscode from "vscode";
import { type CitedSource, citation } from "../core/present/citation";
import { labelled, titleAndOrigin } from "../core/present/wording";
import type { CitationHit } from "../engine/engine";
import { COMMANDS } from "./commands";
import type { Corpus } from "./corpus";
import type { Drafts } from "./drafts";
import { applyEdits } from "./edits";
import { linkedCitation } from "./links";
import { NO_DRAFT, tellStale } from "./messages";
import { draftOf, findingAt, type OpenDraft } from "./open-draft";
import { settingsFor } from "./settings";
import { activeDraft } from "./status";

const HITS_SHOWN = 50;
const MESSAGE_MS = 5_000;

/** The command that looks for a claim to cite, and the link that cites a source found already. */
export const offerCitations = (drafts: Drafts): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.insertCitation, async () => {
      const draft = activeDraft(drafts);
      const corpus = await draft?.corpus();
      if (draft === undefined || corpus === undefined) return tellNoDraft(draft);
      const cursor = cursorIn(draft);
      const hit = await pickClaim(draft, corpus, cursor);
      if (hit !== undefined) await cite(draft, { ...hit, id: hit.sourceId }, behindFigure(draft, cursor));
    }),
    vscode.commands.registerCommand(COMMANDS.citeSource, async (...args: readonly unknown[]) => {
      const linked = linkedCitation(drafts, args);
      const corpus = await linked?.draft.corpus();
      const record = linked && (await corpus?.session.record(linked.evidence.path));
      if (linked === undefined || record === undefined) return tellStale();
      await cite(linked.draft, record, linked.finding.figure.span.end);
    }),
  );

type ClaimItem = vscode.QuickPickItem & { readonly hit?: CitationHit };

/**
 * The claims that fit the cursor's sentence, then those that fit what is typed. The order is the engine's: VS Code
 * would sort by matches in the label, so the label is an icon alone, and `alwaysShow` keeps every item.
 */
const pickClaim = (draft: OpenDraft, corpus: Corpus, cursor: number): Promise<CitationHit | undefined> => {
  const pick = vscode.window.createQuickPick<ClaimItem>();
  pick.title = "Insert citation";
  pick.placeholder = "Type words or a number that the source says";
  let latest = 0;

  const search = async (words: string): Promise<void> => {
    latest += 1;
    const own = latest;
    pick.busy = true;
    const query = { words, draft: draftOf(draft.document, corpus), cursor, limit: HITS_SHOWN };
    const hits = await corpus.session.search(query).catch(() => undefined);
    // A newer keystroke has overtaken this one.
    if (own !== latest) return;
    pick.busy = false;
    if (hits === undefined) pick.placeholder = "The search failed; type again to try once more";
    else pick.items = hits.length === 0 ? [NOTHING_FOUND] : hits.map(claimItem);
  };

  return new Promise((resolve) => {
    pick.onDidChangeValue((words) => void search(words));
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.hit);
      pick.hide();
    });
    pick.onDidHide(() => {
      latest = -1;
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
    void search("");
  });
};

const claimItem = (hit: CitationHit): ClaimItem => ({
  label: "$(quote)",
  description: titleAndOrigin(hit),
  detail: labelled(hit),
  alwaysShow: true,
  hit,
});

/** Nothing to pick: said in the list itself, where the eye is. */
const NOTHING_FOUND: vscode.QuickPickItem = {
  label: "$(circle-slash)",
  detail: "No source says that. Try fewer words, or the number alone.",
  alwaysShow: true,
};

const cite = async (draft: OpenDraft, source: CitedSource, place: number): Promise<void> => {
  const { document } = draft;
  const edits = citation(settingsFor(document).citationStyle, source, document.getText(), place);
  if (edits.length === 0) {
    vscode.window.setStatusBarMessage(`${source.id} is cited there already.`, MESSAGE_MS);
  } else if (!(await applyEdits(document, edits))) {
    void vscode.window.showWarningMessage("The draft could not be changed. Is it read-only?");
  }
};

const cursorIn = ({ document }: OpenDraft): number => {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document ? document.offsetAt(editor.selection.active) : 0;
};

/** A citation stands behind the figure that the cursor touches, never in it or before it. */
const behindFigure = (draft: OpenDraft, cursor: number): number =>
  findingAt(draft, { start: cursor, end: cursor })?.figure.span.end ?? cursor;

const tellNoDraft = async (draft: OpenDraft | undefined): Promise<void> => {
  if (draft !== undefined) return void vscode.commands.executeCommand(COMMANDS.showStatus);
  void vscode.window.showInformationMessage(NO_DRAFT);
};
