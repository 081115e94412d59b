import * as vscode from "vscode";

export const NO_DRAFT = "Open a Markdown or plain text draft first; a source of the corpus is none.";

/** A link was made for words that are gone. */
export const tellStale = (): void => {
  void vscode.window.showInformationMessage(
    "The draft or its sources have changed since. Hover the figure again.",
  );
};
