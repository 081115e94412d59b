import { matchesSources, PROJECT_PATH, readProject } from "../core/corpus/project";

/** Which files below a corpus's root are sources; paths are relative to it, with forward slashes. */
export type SourceSelection = {
  readonly isSource: (path: string) => boolean;
  /** Whether sources may lie in a folder or below it, so that no other need be walked. */
  readonly mayHold: (folder: string) => boolean;
};

/** By the text of sourcecheck.json, or as it is without one. */
export const selectionOf = (projectText: string | undefined): SourceSelection => {
  const { project } = readProject(projectText);
  const bases = project.sources.map(baseOf);
  return {
    isSource: (path) => path !== PROJECT_PATH && !isHidden(path) && matchesSources(project, path),
    mayHold: (folder) => !isHidden(folder) && bases.some((base) => onOneLine(folder, base)),
  };
};

/** Hidden files and installed packages are nobody's sources. */
const isHidden = (path: string): boolean =>
  path.split("/").some((name) => name.startsWith(".") || name === "node_modules");

/** The folders of a pattern before its first star: "notes/2025/*.md" → "notes/2025/". */
const baseOf = (pattern: string): string => {
  const folders = pattern.split("/").slice(0, -1);
  const firstPattern = folders.findIndex((folder) => /[*?[\]{}()!+@]/.test(folder));
  const plain = firstPattern === -1 ? folders : folders.slice(0, firstPattern);
  return plain.map((folder) => `${folder}/`).join("");
};

const onOneLine = (folder: string, base: string): boolean =>
  `${folder}/`.startsWith(base) || base.startsWith(`${folder}/`);
