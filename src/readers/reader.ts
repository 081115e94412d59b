import type { Problem } from "../core/corpus/problem";
import type { Source } from "../core/corpus/source";

/** Reads the files of one format. Trouble is a problem in the result, never an exception. */
export type Reader = {
  /** Endings of the file names that it reads, in lower case with their dot. */
  readonly extensions: readonly string[];
  /** `path` is relative to the corpus's root, with forward slashes. */
  readonly read: (path: string, bytes: Uint8Array) => ReadResult;
};

/** A file may give a source and still have problems, in its record for one. */
export type ReadResult = {
  /** Its id is that of its record or its file name; `withUniqueIds` makes it unique in its corpus. */
  readonly source: Source | undefined;
  readonly problems: readonly Problem[];
};
