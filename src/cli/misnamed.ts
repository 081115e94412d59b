import { basename, dirname, join, resolve } from "node:path";
import { baseName } from "../core/corpus/ids";
import { nearName } from "../core/corpus/near-name";
import { isReadable } from "../engine/read-draft";
import { isFile, isFolder, namesIn } from "./files";

/** Of a path that names no file: what is wrong with it and what was meant, in words that follow it. */
export const whatIsWrongWith = (name: string, workingFolder: string): string => {
  const path = resolve(workingFolder, name);
  if (isFolder(path)) {
    const [first] = documentsIn(path);
    return `it is a folder; name a file in it${first === undefined ? "" : `, such as ${join(name, first)}`}`;
  }
  const meant = fileBeside(name, workingFolder) ?? fileInNearFolder(name, workingFolder);
  return meant === undefined
    ? `there is no such file in ${dirname(path)}; mend its name or its folder`
    : `there is no such file; did you mean ${meant}?`;
};

/** One with another ending, or else with a name like it. "q1.md" is not meant by "q2.md". */
const fileBeside = (name: string, workingFolder: string): string | undefined => {
  const files = documentsIn(dirname(resolve(workingFolder, name)));
  const stem = baseName(basename(name));
  const stems = files.map(baseName);
  const near = stems.includes(stem) ? stem : nearName(stem, stems);
  const meant = files.find((_, at) => stems[at] === near);
  return near === undefined || meant === undefined ? undefined : join(dirname(name), meant);
};

const fileInNearFolder = (name: string, workingFolder: string): string | undefined => {
  const folder = nearFolder(dirname(name), workingFolder);
  const meant = folder === undefined ? undefined : join(folder, basename(name));
  return meant !== undefined && isFile(resolve(workingFolder, meant)) ? meant : undefined;
};

/** Of a path that leads to nothing where a folder is asked for. */
export const noSuchFolder = (name: string, workingFolder: string): string => {
  const meant = nearFolder(name, workingFolder);
  return meant === undefined
    ? `there is no such folder in ${dirname(resolve(workingFolder, name))}; mend its name`
    : `there is no such folder; did you mean ${meant}?`;
};

/** A folder beside, with a name like it; never the folder itself. */
const nearFolder = (name: string, workingFolder: string): string | undefined => {
  if (isFolder(resolve(workingFolder, name))) return undefined;
  const above = resolve(workingFolder, dirname(name));
  const near = nearName(
    basename(name),
    namesIn(above).filter((one) => isFolder(join(above, one))),
  );
  return near === undefined ? undefined : join(dirname(name), near);
};

/** The names of those files of a folder that can be drafts. */
const documentsIn = (folder: string): readonly string[] =>
  namesIn(folder).filter((name) => isReadable(name) && isFile(join(folder, name)));
