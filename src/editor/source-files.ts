import * as vscode from "vscode";

/** Which files of a corpus's folder are sources. */
export type SourceSelection = {
  readonly isSource: (path: string) => boolean;
  /** Whether a folder may hold sources, so that no other is walked. */
  readonly mayHold: (folder: string) => boolean;
};

export const selectionOf = (_project: string | undefined): SourceSelection => ({
  isSource: (path) => path.startsWith("sources/"),
  mayHold: (folder) => `${folder}/`.startsWith("sources/"),
});

/** Paths of all sources, in the order of their names. */
export const listSources = async (
  root: vscode.Uri,
  selection: SourceSelection,
  folder = "",
): Promise<readonly string[]> => {
  const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, folder));
  const found: string[] = [];
  for (const [name, type] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = folder === "" ? name : `${folder}/${name}`;
    // A link to a folder above would be walked for ever.
    const isFolder = type === vscode.FileType.Directory;
    if (isFolder && selection.mayHold(path)) found.push(...(await listSources(root, selection, path)));
    else if (!isFolder && selection.isSource(path)) found.push(path);
  }
  return found;
};
