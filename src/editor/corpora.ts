import * as vscode from "vscode";
import { type CorpusSession, openCorpusSession } from "../engine/corpus-session";
import { corpusRoot, foldersAbove, PROJECT_FILE, SOURCES_FOLDER } from "../engine/discovery";
import type { CorpusFiles } from "../engine/source-feed";
import type { Supervisor } from "../engine/supervisor";
import { type Corpus, openCorpus } from "./corpus";

/** Every corpus that an open draft belongs to; a workspace may hold many. */
export type Corpora = vscode.Disposable & {
  readonly of: (document: vscode.TextDocument) => Promise<Corpus | undefined>;
  readonly all: () => readonly Corpus[];
  /** No sources: what a draft that belongs to no corpus says against itself. */
  readonly withoutSources: CorpusSession;
  /** Looks again which corpora there are, and reads each again. */
  readonly reload: () => Promise<void>;
  /** A corpus's state or contents changed; undefined: drafts may belong to other corpora now. */
  readonly onChange: vscode.Event<Corpus | undefined>;
};

export const watchCorpora = (supervisor: Supervisor): Corpora => {
  const change = new vscode.EventEmitter<Corpus | undefined>();
  const open = new Map<string, { readonly opening: Promise<Corpus>; corpus: Corpus | undefined }>();

  const opened = (root: vscode.Uri): Promise<Corpus> => {
    const key = root.toString();
    const known = open.get(key);
    if (known !== undefined) return known.opening;
    const opening = openCorpus(root, supervisor, change.fire.bind(change));
    const entry: { opening: Promise<Corpus>; corpus: Corpus | undefined } = { opening, corpus: undefined };
    open.set(key, entry);
    void opening.then((corpus) => {
      entry.corpus = corpus;
      change.fire(corpus);
    });
    return opening;
  };

  const withoutSources = openCorpusSession("", NO_FILES, supervisor, () => {});

  const all = (): readonly Corpus[] => [...open.values()].flatMap(({ corpus }) => corpus ?? []);

  /** A root may have lost what made it one. */
  const closeForsaken = async (): Promise<void> => {
    for (const corpus of all()) {
      if ((await corpusRoot([corpus.root], holds)) !== undefined) continue;
      open.delete(corpus.root.toString());
      corpus.close();
    }
  };

  const lookAgain = async (): Promise<void> => {
    await closeForsaken();
    change.fire(undefined);
  };

  const watching = watchRoots(() => void lookAgain());
  return {
    of: async (document) => {
      const root = await rootFor(document);
      return root === undefined ? undefined : opened(root);
    },
    all,
    withoutSources,
    reload: async () => {
      await closeForsaken();
      await Promise.all(all().map((corpus) => corpus.reload()));
      change.fire(undefined);
    },
    onChange: change.event,
    dispose: () => {
      watching.dispose();
      for (const corpus of all()) corpus.close();
      change.dispose();
    },
  };
};

const NO_FILES: CorpusFiles = {
  project: async () => undefined,
  sources: async () => [],
  read: async () => new Uint8Array(),
};

const rootFor = async (document: vscode.TextDocument): Promise<vscode.Uri | undefined> => {
  const place = placeOf(document);
  if (place === undefined) return undefined;
  const folders = foldersAbove(place.path, vscode.workspace.getWorkspaceFolder(place)?.uri.path);
  return corpusRoot(
    folders.map((path) => place.with({ path: path === "" ? "/" : path })),
    holds,
  );
};

/** An untitled draft stands where it would be saved: in the first folder of the workspace unless it names a path. */
const placeOf = ({ uri, isUntitled }: vscode.TextDocument): vscode.Uri | undefined => {
  if (!isUntitled) return uri;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) return undefined;
  return uri.path.startsWith("/") ? folder.with({ path: uri.path }) : vscode.Uri.joinPath(folder, uri.path);
};

const holds = async (folder: vscode.Uri, name: string, kind: "file" | "folder"): Promise<boolean> => {
  try {
    const { type } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, name));
    return (type & (kind === "file" ? vscode.FileType.File : vscode.FileType.Directory)) !== 0;
  } catch {
    return false;
  }
};

/** Tells when a project file or a sources folder comes or goes anywhere in the workspace. */
const watchRoots = (react: () => void): vscode.Disposable => {
  const names = vscode.workspace.createFileSystemWatcher(
    `**/{${PROJECT_FILE},${SOURCES_FOLDER},${SOURCES_FOLDER}/*}`,
    false,
    true,
  );
  names.onDidCreate(react);
  names.onDidDelete(react);
  return vscode.Disposable.from(names, vscode.workspace.onDidChangeWorkspaceFolders(react));
};
