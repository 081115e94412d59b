import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

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

/**
 * The files below a folder that `isWanted` takes, relative to it, with forward slashes, in the order of their names.
 * Hidden files and installed packages are nobody's sources; links to folders may lead in a circle and are not followed.
 */
export const filesBelow = (
  folder: string,
  isWanted: (path: string) => boolean,
  within = "",
): readonly string[] =>
  readdirSync(join(folder, within), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith(".") && name !== "node_modules")
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${within}${entry.name}`;
      if (entry.isDirectory()) return filesBelow(folder, isWanted, `${path}/`);
      return isWanted(path) && isFile(join(folder, path)) ? [path] : [];
    });

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
