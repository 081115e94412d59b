import { dirname, join } from "node:path";
import { fileProblem, type Problem } from "../core/corpus/problem";
import { matchesSources, readProject } from "../core/corpus/project";
import { createEngine } from "../engine/create-engine";
import { corpusRoot, PROJECT_FILE, SOURCES_FOLDER } from "../engine/discovery";
import type { Engine } from "../engine/engine";
import { readerFor } from "../readers";
import { contentsOf, filesBelow, foldersUpward, isFile, isFolder } from "./files";

/** A corpus loaded from a folder; paths in it are relative to that folder. */
export type LoadedCorpus = {
  readonly folder: string;
  readonly engine: Engine;
  /** Files that the system would not give. */
  readonly unread: readonly Problem[];
  /** Files of a folder that names no sources, of a kind that is not read. */
  readonly otherKinds: readonly string[];
};

/** The folder whose corpus a draft belongs to; the draft's path is absolute. */
export const corpusFolderOf = (draft: string): Promise<string | undefined> =>
  corpusRoot(foldersUpward(dirname(draft)), async (folder, name, kind) =>
    kind === "file" ? isFile(join(folder, name)) : isFolder(join(folder, name)),
  );

/** Reads what the folder's project file names, else its `sources/`, else every file in it that can be read. */
export const loadCorpus = (folder: string): LoadedCorpus => {
  const engine = createEngine();
  const project = textOf(join(folder, PROJECT_FILE));
  engine.setProject(project);
  const { wanted, otherKinds } = filesOfCorpus(folder, project);
  const unread = wanted.flatMap((path): readonly Problem[] => {
    const contents = contentsOf(join(folder, path));
    if (contents.kind === "unreadable") return [fileProblem(path, contents.reason)];
    engine.putSource(path, contents.bytes);
    return [];
  });
  return { folder, engine, unread, otherKinds };
};

type CorpusFiles = { readonly wanted: readonly string[]; readonly otherKinds: readonly string[] };

const filesOfCorpus = (folder: string, project: string | undefined): CorpusFiles => {
  if (project === undefined && !isFolder(join(folder, SOURCES_FOLDER))) {
    const files = filesBelow(folder, () => true);
    const isReadable = (path: string): boolean => readerFor(path) !== undefined;
    return { wanted: files.filter(isReadable), otherKinds: files.filter((path) => !isReadable(path)) };
  }
  const settings = readProject(project).project;
  return { wanted: filesBelow(folder, (path) => matchesSources(settings, path)), otherKinds: [] };
};

const textOf = (path: string): string | undefined => {
  const contents = contentsOf(path);
  return contents.kind === "bytes" ? new TextDecoder().decode(contents.bytes) : undefined;
};
