import * as vscode from "vscode";
import type { Edit } from "../core/present/citation";
import { rangeOf } from "./ranges";

/** Makes edits in one step, so that one undo takes them back. Tells whether it could. */
export const applyEdits = async (document: vscode.TextDocument, edits: readonly Edit[]): Promise<boolean> => {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  // Through the editor the cursor ends up behind what was inserted at it.
  if (editor !== undefined) {
    return editor.edit((builder) => {
      for (const { span, text } of edits) {
        if (span.start === span.end) builder.insert(document.positionAt(span.start), text);
        else builder.replace(rangeOf(document, span), text);
      }
    });
  }
  return vscode.workspace.applyEdit(workspaceEdit(document, edits));
};

export const workspaceEdit = (
  document: vscode.TextDocument,
  edits: readonly Edit[],
): vscode.WorkspaceEdit => {
  const workspace = new vscode.WorkspaceEdit();
  for (const { span, text } of edits) workspace.replace(document.uri, rangeOf(document, span), text);
  return workspace;
};
