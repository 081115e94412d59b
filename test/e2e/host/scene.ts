import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import * as vscode from "vscode";
import { storyCount, storyName } from "./stories";

export type Story = {
  readonly draft: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
  readonly uri: (path: string) => vscode.Uri;
  readonly write: (path: string, text: string | Uint8Array) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
};

export const briefing = `---
id: briefing
title: Briefing on data centres
publisher: City Desk
date: 2025-09-24
---

Northwind Cloud runs 91 data centres in 29 regions.

Northwind Cloud's revenue in 2024 was $53 billion.
`;

export const report = `---
id: report
title: Annual report
date: 2025-03-01
---

Northwind Cloud employs 40,000 people.
`;

let stories = 0;

/** A folder of its own within the workspace, with its corpus, and its draft open in the editor. */
export async function openStory(
  draftText: string,
  sources: Readonly<Record<string, string>>,
): Promise<Story> {
  stories += 1;
  assert(stories <= storyCount, "there are folders enough; else raise storyCount");
  const root = vscode.Uri.joinPath(workspaceRoot(), storyName(stories));
  const uri = (path: string) => vscode.Uri.joinPath(root, path);
  const write = async (path: string, text: string | Uint8Array) =>
    vscode.workspace.fs.writeFile(
      uri(path),
      typeof text === "string" ? new TextEncoder().encode(text) : text,
    );
  for (const [name, text] of Object.entries(sources)) await write(`sources/${name}`, text);
  // Above lies the sample with a project file of its own, which would be nearer than a mere sources folder.
  await write("sourcecheck.json", "{}");
  await write("draft.md", draftText);
  const editor = await vscode.window.showTextDocument(uri("draft.md"));
  return {
    draft: editor.document,
    editor,
    uri,
    write,
    remove: async (path) => vscode.workspace.fs.delete(uri(path)),
  };
}

export function workspaceRoot(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert(folder, "the tests run with a folder open");
  return folder.uri;
}

export async function closeEditors(): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

const patience = 10_000;

/** Tries again until the assertion holds; what it said last is what the test fails with. */
export async function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + patience;
  for (;;) {
    try {
      return await look();
    } catch (trouble) {
      if (Date.now() > giveUpAt) throw trouble;
      await wait(50);
    }
  }
}

/** Sourcecheck's own problems of a file, in the order of the text. */
export function problemsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === "Sourcecheck")
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The figures under Sourcecheck's problems. */
export function flagged(draft: vscode.TextDocument): string[] {
  return problemsOf(draft.uri).map(({ range }) => draft.getText(range));
}

export function rangeOf(draft: vscode.TextDocument, text: string): vscode.Range {
  const start = draft.getText().indexOf(text);
  assert.notEqual(start, -1, `"${text}" stands in the draft`);
  return new vscode.Range(draft.positionAt(start), draft.positionAt(start + text.length));
}

export type Card = { readonly text: string; readonly over: string };

/** What a person reads who rests the mouse inside `text`, and the stretch of the draft that lights up. */
export async function cardOver(draft: vscode.TextDocument, text: string): Promise<Card | undefined> {
  return cardAt(draft, rangeOf(draft, text).start.translate(0, 1));
}

/** The same at a place, as for the keyboard's hover with the cursor there. */
export async function cardAt(draft: vscode.TextDocument, place: vscode.Position): Promise<Card | undefined> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    draft.uri,
    place,
  );
  const [own, ...others] = hovers.filter(({ contents }) =>
    contents.some((one) => markdownOf(one).includes("$(")),
  );
  assert.deepEqual(others, [], "one card at a place");
  if (own === undefined) return undefined;
  assert(own.range);
  return { text: own.contents.map(markdownOf).join("\n"), over: draft.getText(own.range) };
}

function markdownOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === "string" ? content : content.value;
}

export async function fixesFor(draft: vscode.TextDocument, text: string): Promise<vscode.CodeAction[]> {
  return fixesIn(draft, rangeOf(draft, text));
}

/** The quick fixes for a stretch of the draft, or for the bare cursor. */
export async function fixesIn(draft: vscode.TextDocument, place: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    draft.uri,
    place,
    vscode.CodeActionKind.QuickFix.value,
  );
}

export async function set(setting: string, value: unknown): Promise<void> {
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration("sourcecheck").update(setting, value, target);
}
