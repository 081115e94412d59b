import { fileProblem } from "../core/corpus/problem";
import { MARKDOWN } from "./markdown";
import { PLAIN } from "./plain";
import type { Reader, ReadResult } from "./reader";

const READERS: readonly Reader[] = [MARKDOWN, PLAIN];

/** Undefined for a format that is not read yet. */
export const readerFor = (path: string): Reader | undefined =>
  READERS.find(({ extensions }) => extensions.includes(extensionOf(path)));

/** Reads one file of the corpus; `path` is relative to its root, with forward slashes. */
export const readSource = (path: string, bytes: Uint8Array): ReadResult =>
  readerFor(path)?.read(path, bytes) ?? {
    source: undefined,
    problems: [fileProblem(path, notReadable(path))],
  };

const notReadable = (path: string): string => {
  const format = extensionOf(path).slice(1).toUpperCase();
  const what = format === "" ? "files without an ending" : `${format} files`;
  return `${what} cannot be read yet; save it as Markdown or plain text, or exclude it in sourcecheck.json`;
};

const extensionOf = (path: string): string => /[^/](\.[^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
