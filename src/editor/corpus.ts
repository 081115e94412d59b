import * as vscode from "vscode";
import type { Problem } from "../core/corpus/problem";
import { type CorpusSession, openCorpusSession } from "../engine/corpus-session";
import { PROJECT_FILE } from "../engine/discovery";
import { type SourceSelection, selectionOf } from "../engine/selection";
import type { Supervisor } from "../engine/supervisor";
import { waivedDrafts } from "../engine/waived-drafts";
import { listSources, readListed } from "./source-files";

/** A corpus of the workspace: its files, its watcher, and its engine in the worker. */
export type Corpus = {
  readonly root: vscode.Uri;
  readonly session: CorpusSession;
  /** Relative to the root, with forward slashes. */
  readonly pathOf: (uri: vscode.Uri) => string;
  readonly uriOf: (path: string) => vscode.Uri;
  readonly isSource: (uri: vscode.Uri) => boolean;
  /** Entries of the project file's waiver list whose drafts are not there. */
  readonly lostWaivers: () => readonly Problem[];
  /** Reads the project file and every source again. */
  readonly reload: () => Promise<void>;
  readonly close: () => void;
};

export const openCorpus = async (
  root: vscode.Uri,
  supervisor: Supervisor,
  onChange: (corpus: Corpus) => void,
): Promise<Corpus> => {
  let project = await projectText(root);
  let selection = selectionOf(project);
  let drafts = waivedDrafts(project);
  let lostWaivers: readonly Problem[] = [];
  const uriOf = (path: string): vscode.Uri => vscode.Uri.joinPath(root, path);
  const session = openCorpusSession(
    root.toString(),
    {
      project: async () => project,
      sources: () => listSources(root, selection),
      read: (path) => readListed(uriOf(path)),
    },
    supervisor,
    () => onChange(corpus),
  );
  const reload = async (): Promise<void> => {
    project = await projectText(root);
    selection = selectionOf(project);
    drafts = waivedDrafts(project);
    void lookForDrafts();
    await session.load();
  };
  const lookForDrafts = async (): Promise<void> => {
    const asked = drafts;
    const isThere = await Promise.all(asked.map(({ path }) => isDraftThere(uriOf(path))));
    if (asked !== drafts) return;
    const known = lostWaivers.length;
    lostWaivers = asked.flatMap(({ ifGone }, at) => (isThere[at] ? [] : [ifGone]));
    if (known + lostWaivers.length > 0) onChange(corpus);
  };
  const pathOf = (uri: vscode.Uri): string => uri.path.slice(root.path.replace(/\/$/, "").length + 1);
  const sawDraft = (path: string): void => {
    if (drafts.some((draft) => draft.path === path || draft.path.startsWith(`${path}/`)))
      void lookForDrafts();
  };
  const watching = watch(root, pathOf, () => selection, session, reload, sawDraft);
  const corpus: Corpus = {
    root,
    session,
    pathOf,
    uriOf,
    lostWaivers: () => lostWaivers,
    isSource: (uri) => isBelow(uri, root) && selection.isSource(pathOf(uri)),
    reload,
    close: () => {
      watching.dispose();
      void session.close();
    },
  };
  // What goes wrong shows in the session's state.
  session.load().catch(() => {});
  void lookForDrafts();
  return corpus;
};

const projectText = async (root: vscode.Uri): Promise<string | undefined> => {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(root, PROJECT_FILE));
    return new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
};

const isBelow = (uri: vscode.Uri, root: vscode.Uri): boolean =>
  uri.scheme === root.scheme &&
  uri.authority === root.authority &&
  uri.path.startsWith(`${root.path.replace(/\/$/, "")}/`);

/** One changed source is read again alone; a changed project file may name others, so all are. */
const watch = (
  root: vscode.Uri,
  pathOf: (uri: vscode.Uri) => string,
  selection: () => SourceSelection,
  session: CorpusSession,
  reload: () => Promise<void>,
  comesOrGoes: (path: string) => void,
): vscode.Disposable => {
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(root, "**/*"));
  const react = async (uri: vscode.Uri, isGone: boolean): Promise<void> => {
    const path = pathOf(uri);
    if (path === PROJECT_FILE) return reload();
    comesOrGoes(path);
    const { isSource, mayHold } = selection();
    if (!isSource(path) && !mayHold(path)) return;
    // A folder that came or went stands for all that is in it, and what is gone does not tell what it was.
    if (isGone || (await isFolder(uri))) return session.relist();
    if (isSource(path)) return session.reread(path);
  };
  // What goes wrong shows in the session's state.
  watcher.onDidCreate((uri) => react(uri, false).catch(() => {}));
  watcher.onDidChange((uri) => react(uri, false).catch(() => {}));
  watcher.onDidDelete((uri) => react(uri, true).catch(() => {}));
  return watcher;
};

/** On disk, or not saved yet: a waiver names such a draft by its address. */
const isDraftThere = async (uri: vscode.Uri): Promise<boolean> => {
  if (vscode.workspace.textDocuments.some((one) => one.isUntitled && uri.path.endsWith(`/${one.uri.path}`)))
    return true;
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
};

const isFolder = async (uri: vscode.Uri): Promise<boolean> => {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
};
