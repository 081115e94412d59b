import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileProblem, type Problem } from "../core/corpus/problem";
import type { SourceSelection } from "../engine/selection";

/** What a file holds, or why it could not be read, in words that follow its name. */
export type Contents =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "unreadable"; readonly reason: string };

export const contentsOf = (path: string): Contents => {
  try {
    return { kind: "bytes", bytes: readFileSync(path) };
  } catch (error) {
    return { kind: "unreadable", reason: reasonOf(error) };
  }
};

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Paths relative to a folder, with forward slashes; `unread` are folders and links that lead nowhere. */
export type Listing = { readonly files: readonly string[]; readonly unread: readonly Problem[] };

/** The files below a folder, in the order of their names. Links to folders may lead in a circle and are not followed. */
export const filesBelow = (folder: string, selection: SourceSelection, within = ""): Listing => {
  const entries = entriesOf(join(folder, within));
  if (typeof entries === "string") return { files: [], unread: [fileProblem(within || ".", entries)] };
  const parts = entries.map((entry): Listing => {
    const path = `${within}${entry.name}`;
    if (entry.isDirectory())
      return selection.mayHold(path) ? filesBelow(folder, selection, `${path}/`) : NOTHING;
    if (!selection.isSource(path)) return NOTHING;
    const target = statSync(join(folder, path), { throwIfNoEntry: false });
    if (target === undefined) return { files: [], unread: [fileProblem(path, DANGLING_LINK)] };
    return target.isFile() ? { files: [path], unread: [] } : NOTHING;
  });
  return { files: parts.flatMap(({ files }) => files), unread: parts.flatMap(({ unread }) => unread) };
};

const DANGLING_LINK = "it is a link that leads nowhere; mend or delete it";
const NOTHING: Listing = { files: [], unread: [] };

/** What a folder holds by name, or why it cannot be opened. */
const entriesOf = (folder: string): readonly Dirent[] | string => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return reasonOf(error);
  }
};

/** The folder itself and those above it, nearest first. */
export const foldersUpward = (folder: string): readonly string[] => {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUpward(parent)];
};

/** As problems, waivers and reports name a file: relative, with forward slashes. */
export const pathFrom = (folder: string, path: string): string => relative(folder, path).split(sep).join("/");

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder; name the file in it",
  EACCES: "reading it is not permitted",
  EPERM: "reading it is not permitted",
};
