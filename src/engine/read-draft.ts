import { fileProblem, type Problem } from "../core/corpus/problem";
import { readerFor, readSource } from "../readers";
import type { Draft } from "./engine";

/** Reads the bytes of a draft by the readers of sources: what is a readable file for one is so for the other. */
export const readDraft = (path: string, bytes: Uint8Array): Draft | Problem => {
  if (!isReadable(path)) return fileProblem(path, OTHER_KIND);
  // A draft's front matter is its own affair; nothing but bytes that are no text keeps it from being read.
  const { source } = readSource(path, bytes);
  if (source === undefined) return fileProblem(path, "it is not text; save it as UTF-8 text");
  return { path, text: source.text, markup: source.markup };
};

/** Whether there is a reader for files of this name. */
export const isReadable = (path: string): boolean => readerFor(path) !== undefined;

const OTHER_KIND =
  "only Markdown and plain text are read so far, by the ending .md or .txt; save it as one of them";
