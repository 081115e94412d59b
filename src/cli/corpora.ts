import { dirname, join } from "node:path";
import { fileProblem, type Problem } from "../core/corpus/problem";
import { matchesSources, projectProblem, type Rule, readProject } from "../core/corpus/project";
import { createEngine } from "../engine/create-engine";
import { corpusRoot, PROJECT_FILE, SOURCES_FOLDER } from "../engine/discovery";
import type { Engine } from "../engine/engine";
import { isReadable } from "../engine/read-draft";
import { selectionOf } from "../engine/selection";
import { waivedDrafts } from "../engine/waived-drafts";
import { contentsOf, filesBelow, foldersUpward, isFile, isFolder, type Listing } from "./files";

/** A corpus loaded from a folder; paths in it are relative to that folder. */
export type LoadedCorpus = {
  readonly folder: string;
  readonly engine: Engine;
  /** Files that the system would not give. */
  readonly unread: readonly Problem[];
  /** Files of a folder that names no sources, of a kind that is not read. */
  readonly otherKinds: readonly string[];
  /** Where it was looked for: by the patterns of a project file, in the folder's `sources/`, or in all of the folder. */
  readonly sought:
    | { readonly by: "project"; readonly patterns: readonly string[] }
    | { readonly by: "sources" | "folder" };
  /** The project's rules, each with its line. */
  readonly rules: ReadonlyMap<Rule, number>;
  /** Entries of the project's waiver list whose drafts are not there. */
  readonly lostWaivers: readonly Problem[];
  /** Patterns of the project file that find no source. */
  readonly idlePatterns: readonly Problem[];
};

/** The folder whose corpus a draft belongs to; the draft's path is absolute. */
export const corpusFolderOf = (draft: string): Promise<string | undefined> =>
  corpusRoot(foldersUpward(dirname(draft)), async (folder, name, kind) =>
    kind === "file" ? isFile(join(folder, name)) : isFolder(join(folder, name)),
  );

/** Reads what the folder's project file names, else its `sources/`, else every file in it that can be read. */
export const loadCorpus = (folder: string): LoadedCorpus => {
  const engine = createEngine();
  const project = projectOf(folder);
  engine.setProject(project.text);
  const { files, unread, otherKinds, sought } = listed(folder, project.text);
  const unreadFiles = files.flatMap((path): readonly Problem[] => {
    const contents = contentsOf(join(folder, path));
    if (contents.kind !== "bytes") return [fileProblem(path, contents.reason)];
    engine.putSource(path, contents.bytes);
    return [];
  });
  const { sourceLines, ruleLines } = readProject(project.text);
  return {
    folder,
    engine,
    unread: [...project.unread, ...unread, ...unreadFiles],
    otherKinds,
    sought,
    rules: ruleLines,
    lostWaivers: waivedDrafts(project.text)
      .filter(({ path }) => !isFile(join(folder, path)))
      .map(({ ifGone }) => ifGone),
    idlePatterns: idleAmong(sourceLines, files),
  };
};

const idleAmong = (patterns: ReadonlyMap<string, number>, files: readonly string[]): readonly Problem[] =>
  [...patterns]
    .filter(([pattern]) => !files.some((path) => matchesSources({ sources: [pattern], exclude: [] }, path)))
    .map(([pattern, line]) => projectProblem(line, `no source is found by "${pattern}"; ${IDLE}`));

const IDLE = "mend the pattern, or take it out";

const projectOf = (
  folder: string,
): { readonly text: string | undefined; readonly unread: readonly Problem[] } => {
  if (!isFile(join(folder, PROJECT_FILE))) return { text: undefined, unread: [] };
  const contents = contentsOf(join(folder, PROJECT_FILE));
  return contents.kind === "bytes"
    ? { text: new TextDecoder().decode(contents.bytes), unread: [] }
    : { text: undefined, unread: [fileProblem(PROJECT_FILE, contents.reason)] };
};

const listed = (
  folder: string,
  project: string | undefined,
): Listing & Pick<LoadedCorpus, "otherKinds" | "sought"> => {
  if (project !== undefined || isFolder(join(folder, SOURCES_FOLDER))) {
    const { sources: patterns } = readProject(project).project;
    return {
      ...filesBelow(folder, selectionOf(project)),
      otherKinds: [],
      sought: project === undefined ? { by: "sources" } : { by: "project", patterns },
    };
  }
  const { files, unread } = filesBelow(folder, selectionOf(EVERY_FILE));
  const otherKinds = files.filter((path) => !isReadable(path));
  return { files: files.filter(isReadable), unread, otherKinds, sought: { by: "folder" } };
};

const EVERY_FILE = '{ "sources": ["**"] }';
