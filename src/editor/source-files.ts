import * as vscode from "vscode";
import type { SourceSelection } from "../engine/selection";

/** Paths of all sources below a root, in the order of their names; also of links that lead nowhere, so that they are told. */
export const listSources = async (
  root: vscode.Uri,
  selection: SourceSelection,
  folder = "",
): Promise<readonly string[]> => {
  const entries = await entriesOf(vscode.Uri.joinPath(root, folder));
  const found: string[] = [];
  for (const [name, type] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = folder === "" ? name : `${folder}/${name}`;
    // A link to a folder above would be walked for ever, so folders that are links are not walked.
    if (type === vscode.FileType.Directory && selection.mayHold(path))
      found.push(...(await listSources(root, selection, path)));
    else if (isFileOrDangling(type) && selection.isSource(path)) found.push(path);
  }
  return found;
};

/** Of a link that leads nowhere, nothing is known but that it is one. */
const isFileOrDangling = (type: vscode.FileType): boolean =>
  (type & vscode.FileType.File) !== 0 || type === vscode.FileType.SymbolicLink;

/** The bytes of a source that was listed. */
export const readListed = async (uri: vscode.Uri): Promise<Uint8Array> => {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") throw new Error(GONE);
    throw error;
  }
};

const GONE = "there is no such file; if it is a link, it leads nowhere";

/** A folder may go while it is walked. */
const entriesOf = async (folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> => {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return [];
    throw error;
  }
};
