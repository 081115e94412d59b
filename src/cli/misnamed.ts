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
  const folder = dirname(name);
  const above = resolve(workingFolder, dirname(folder));
  if (isFolder(resolve(workingFolder, folder))) return undefined;
  const near = nearName(
    basename(folder),
    namesIn(above).filter((one) => isFolder(join(above, one))),
  );
  if (near === undefined || !isFile(join(above, near, basename(name)))) return undefined;
  return join(dirname(folder), near, basename(name));
};

/** The names of those files of a folder that can be drafts. */
const documentsIn = (folder: string): readonly string[] =>
  namesIn(folder).filter((name) => isReadable(name) && isFile(join(folder, name)));
