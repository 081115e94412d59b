import { resolve } from "node:path";
import { fileProblem, type Problem } from "../core/corpus/problem";
import type { Draft } from "../engine/engine";
import { readDraft } from "../engine/read-draft";
import { contentsOf } from "./files";

/** A document named on the command line; its path is the name that the person gave. */
export type NamedDocument = Draft & { readonly absolutePath: string };

export const readDocument = (folder: string, name: string): NamedDocument | Problem => {
  const absolutePath = resolve(folder, name);
  const contents = contentsOf(absolutePath);
  if (contents.kind === "unreadable") return fileProblem(name, contents.reason);
  const draft = readDraft(name, contents.bytes);
  return isProblem(draft) ? draft : { ...draft, absolutePath };
};

export const isProblem = (document: Draft | Problem): document is Problem => "message" in document;
