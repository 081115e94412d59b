import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileProblem, type Problem } from "../core/corpus/problem";
import type { SourceSelection } from "../engine/selection";

/** What a file holds, or why it could not be read, in words that follow its name; "no file" where its path names none. */
export type Contents =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "unreadable" | "no file"; readonly reason: string };

export const contentsOf = (path: string): Contents => {
  try {
    return { kind: "bytes", bytes: readFileSync(path) };
  } catch (error) {
    return { kind: NAMES_NO_FILE.has(codeOf(error)) ? "no file" : "unreadable", reason: reasonOf(error) };
  }
};

export const isFolder = (path: string): boolean => leadsTo(path, (found) => found.isDirectory());

export const isFile = (path: string): boolean => leadsTo(path, (found) => found.isFile());

const leadsTo = (path: string, isMeant: (found: Stats) => boolean): boolean => {
  const found = targetAt(path);
  return typeof found !== "string" && isMeant(found);
};

/** What a folder holds by name, in order; nothing where it cannot be opened. */
export const namesIn = (folder: string): readonly string[] => {
  const entries = entriesOf(folder);
  return typeof entries === "string" ? [] : entries.map(({ name }) => name);
};

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
    const target = targetAt(join(folder, path));
    if (typeof target === "string") return { files: [], unread: [fileProblem(path, target)] };
    return target.isFile() ? { files: [path], unread: [] } : NOTHING;
  });
  return { files: parts.flatMap(({ files }) => files), unread: parts.flatMap(({ unread }) => unread) };
};

/** What a path leads to, or why it leads to nothing. */
const targetAt = (path: string): Stats | string => {
  try {
    return statSync(path);
  } catch (error) {
    return LINKS[codeOf(error)] ?? reasonOf(error);
  }
};

const LINKS: Readonly<Record<string, string>> = {
  ENOENT: "it is a link that leads nowhere; mend or delete it",
  ELOOP: "it is a link that leads to itself; mend or delete it",
};
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

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

const reasonOf = (error: unknown): string =>
  REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));

const NAMES_NO_FILE: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "EISDIR"]);

const NOT_PERMITTED = "reading it is not permitted; change its permissions, or leave it out";
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder; name a file in it",
  ELOOP: "it is a link that leads to itself; mend or delete it",
  EACCES: NOT_PERMITTED,
  EPERM: NOT_PERMITTED,
};
