import * as vscode from "vscode";
import { COMMANDS } from "./commands";
import type { Corpora } from "./corpora";
import type { Drafts } from "./drafts";
import { contradictionsIn, isConflict, type OpenDraft } from "./open-draft";
import { type Standing, statusWords } from "./status-words";

/** The item in the status bar: what the draft in front is checked against, and how it stands. */
export const showStatus = (drafts: Drafts, corpora: Corpora): vscode.Disposable => {
  const item = vscode.window.createStatusBarItem("sourcecheck.status", vscode.StatusBarAlignment.Right, 100);
  item.name = "Sourcecheck";
  item.command = COMMANDS.showStatus;

  const show = (): void => {
    const draft = activeDraft(drafts);
    if (draft === undefined) {
      item.hide();
      return;
    }
    const { text, tooltip } = statusWords(standingOf(draft));
    item.text = text;
    item.tooltip = tooltip;
    item.show();
  };

  show();
  return vscode.Disposable.from(
    item,
    drafts.onChange(show),
    corpora.onChange(show),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
};

export const activeDraft = (drafts: Drafts): OpenDraft | undefined => {
  const editor = vscode.window.activeTextEditor;
  return editor && drafts.of(editor.document);
};

const standingOf = (draft: OpenDraft): Standing => {
  const state = draft.state();
  switch (state.kind) {
    case "waiting":
      return { kind: "looking" };
    case "no corpus":
      return { kind: "no corpus", inconsistencies: contradictionsIn(draft).length };
    case "failed":
      return { kind: "failed", reason: state.reason };
    case "source":
    case "checking":
      return { kind: state.kind, corpus: state.corpus.session.state() };
    case "checked":
      return {
        kind: "checked",
        corpus: state.corpus.session.state(),
        figures: draft.findings().length,
        conflicts: draft.findings().filter(isConflict).length,
        inconsistencies: contradictionsIn(draft).length,
        staleWaivers: draft.staleWaivers().comments.length + draft.staleWaivers().entries.length,
        unknownKeys: draft.unknownKeys(),
      };
  }
};
