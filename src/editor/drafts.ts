import * as vscode from "vscode";
import type { Corpora } from "./corpora";
import type { Corpus } from "./corpus";
import { type OpenDraft, openDraft } from "./open-draft";
import { onSettingsChange, settingsFor } from "./settings";

/** The drafts that a person has open, each kept checked. */
export type Drafts = vscode.Disposable & {
  readonly of: (document: vscode.TextDocument) => OpenDraft | undefined;
  readonly numbered: (draft: number) => OpenDraft | undefined;
  readonly all: () => readonly OpenDraft[];
  /** What is known of a draft has changed, or it closed. */
  readonly onChange: vscode.Event<OpenDraft>;
};

const LANGUAGES = ["markdown", "plaintext"];
/** For hovers and fixes; which documents are drafts is told by `isDraft` and their corpus. */
export const DRAFT_SELECTOR: vscode.DocumentSelector = LANGUAGES.map((language) => ({ language }));

export const watchDrafts = (corpora: Corpora): Drafts => {
  const change = new vscode.EventEmitter<OpenDraft>();
  const open = new Map<vscode.TextDocument, OpenDraft>();
  let opened = 0;

  const closeDraft = (document: vscode.TextDocument): void => {
    const draft = open.get(document);
    open.delete(document);
    draft?.close();
  };

  /** Opens what is shown and is no draft yet, closes what is shown no more. */
  const reconcile = (): void => {
    const shown = new Set(vscode.workspace.textDocuments.filter((one) => isDraft(one) && isShown(one)));
    for (const document of [...open.keys()].filter((one) => !shown.has(one))) closeDraft(document);
    for (const document of shown) {
      if (open.has(document)) continue;
      opened += 1;
      open.set(
        document,
        openDraft(opened, document, corpora, (draft) => change.fire(draft)),
      );
    }
  };

  const recheck = (corpus: Corpus | undefined): void => {
    for (const draft of open.values()) draft.corpusChanged(corpus);
  };

  const edited = ({ document, contentChanges }: vscode.TextDocumentChangeEvent): void => {
    const draft = open.get(document);
    if (draft === undefined || contentChanges.length === 0) return;
    draft.edited(contentChanges, settingsFor(document).checkWhileTyping);
  };

  reconcile();
  const listening = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(reconcile),
    vscode.workspace.onDidCloseTextDocument(closeDraft),
    vscode.window.tabGroups.onDidChangeTabs(reconcile),
    vscode.window.onDidChangeVisibleTextEditors(reconcile),
    vscode.workspace.onDidChangeTextDocument(edited),
    vscode.workspace.onDidSaveTextDocument((document) => void open.get(document)?.fresh()),
    onSettingsChange(() => {
      for (const draft of open.values()) change.fire(draft);
    }),
    corpora.onChange(recheck),
    change,
  );
  return {
    of: (document) => open.get(document),
    numbered: (number) => [...open.values()].find((draft) => draft.number === number),
    all: () => [...open.values()],
    onChange: change.event,
    dispose: () => {
      listening.dispose();
      for (const draft of open.values()) draft.close();
    },
  };
};

/** A file that can be written, or a document not saved yet: never the past of one (`git:`) nor a log. */
const isDraft = ({ uri, languageId }: vscode.TextDocument): boolean =>
  LANGUAGES.includes(languageId) &&
  (uri.scheme === "untitled" || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true);

/** In a tab or an editor: documents are also opened by searches and extensions, with nobody looking. */
const isShown = (document: vscode.TextDocument): boolean => {
  const address = document.uri.toString();
  return (
    vscode.window.visibleTextEditors.some((editor) => editor.document === document) ||
    vscode.window.tabGroups.all.some((group) => group.tabs.some((tab) => addressOf(tab) === address))
  );
};

const addressOf = ({ input }: vscode.Tab): string | undefined => {
  if (input instanceof vscode.TabInputText) return input.uri.toString();
  if (input instanceof vscode.TabInputTextDiff) return input.modified.toString();
  return undefined;
};
