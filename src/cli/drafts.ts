import { resolve } from "node:path";
import { fileProblem, type Problem } from "../core/corpus/problem";
import type { Markup } from "../core/text/prose";
import { readerFor, readSource } from "../readers";
import { contentsOf } from "./files";

/** A document named on the command line. */
export type ReadDocument = {
  /** As the person named it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly markup: Markup;
};

/** Reads a draft through the readers of sources: what is a readable file for one is so for the other. */
export const readDocument = (folder: string, name: string): ReadDocument | Problem => {
  const path = resolve(folder, name);
  const contents = contentsOf(path);
  if (contents.kind === "unreadable") return fileProblem(name, contents.reason);
  if (readerFor(name) === undefined) return fileProblem(name, OTHER_KIND);
  const { source, problems } = readSource(name, contents.bytes);
  // A draft's front matter is its own affair; only what keeps it from being read is told.
  return source === undefined
    ? (problems[0] ?? fileProblem(name, "it could not be read"))
    : { name, path, text: source.text, markup: source.markup };
};

const OTHER_KIND = "only Markdown and plain text are read so far, by the ending .md or .txt";

export const isProblem = (document: ReadDocument | Problem): document is Problem => "message" in document;
