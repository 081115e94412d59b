import { resolve } from "node:path";
import { fileProblem, type Problem } from "../core/corpus/problem";
import type { Draft } from "../engine/engine";
import { readDraft } from "../engine/read-draft";
import { contentsOf } from "./files";
import { whatIsWrongWith } from "./misnamed";
import { EXIT } from "./terminal";

/** A document named on the command line; its path is the name that the person gave. */
export type NamedDocument = Draft & { readonly absolutePath: string };

/** One that could not be read. A path that names no file is bad use. */
export type UnreadDocument = {
  readonly problem: Problem;
  readonly status: typeof EXIT.badUse | typeof EXIT.unreadable;
};

export const readDocument = (folder: string, name: string): NamedDocument | UnreadDocument => {
  const absolutePath = resolve(folder, name);
  const contents = contentsOf(absolutePath);
  switch (contents.kind) {
    case "no file":
      return { problem: fileProblem(name, whatIsWrongWith(name, folder)), status: EXIT.badUse };
    case "unreadable":
      return { problem: fileProblem(name, contents.reason), status: EXIT.unreadable };
    case "bytes": {
      const draft = readDraft(name, contents.bytes);
      return "message" in draft ? { problem: draft, status: EXIT.unreadable } : { ...draft, absolutePath };
    }
  }
};

export const isUnread = (document: NamedDocument | UnreadDocument): document is UnreadDocument =>
  "problem" in document;
