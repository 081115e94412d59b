/** The name of the file that says what a corpus is. */
export const PROJECT_FILE = "sourcecheck.json";
/** The folder that makes a corpus by itself. */
export const SOURCES_FOLDER = "sources";

/**
 * The root of the corpus that a draft belongs to, among the draft's own folder and those above it, nearest first:
 * the nearest with a project file, else the nearest with a sources folder.
 */
export const corpusRoot = async <Folder>(
  folders: readonly Folder[],
  holds: (folder: Folder, name: string, kind: "file" | "folder") => Promise<boolean>,
): Promise<Folder | undefined> =>
  (await nearest(folders, (folder) => holds(folder, PROJECT_FILE, "file"))) ??
  (await nearest(folders, (folder) => holds(folder, SOURCES_FOLDER, "folder")));

const nearest = async <Folder>(
  folders: readonly Folder[],
  isRoot: (folder: Folder) => Promise<boolean>,
): Promise<Folder | undefined> => {
  for (const folder of folders) {
    if (await isRoot(folder)) return folder;
  }
  return undefined;
};

/** "/a/b/draft.md" within "/a" → "/a/b", "/a". Without a limit (no workspace folder holds the draft) its own folder alone. */
export const foldersAbove = (path: string, limit: string | undefined): readonly string[] => {
  const own = parent(path);
  if (limit === undefined || !isWithin(own, limit)) return [own];
  const folders = [own];
  for (let folder = own; folder !== trimmed(limit); folder = parent(folder)) folders.push(parent(folder));
  return folders;
};

const isWithin = (path: string, folder: string): boolean => `${path}/`.startsWith(`${trimmed(folder)}/`);
const trimmed = (folder: string): string => folder.replace(/\/+$/, "");
const parent = (path: string): string => path.slice(0, path.lastIndexOf("/"));
