import { baseName, idOfPath } from "../core/corpus/ids";
import { fileProblem } from "../core/corpus/problem";
import { readRecord } from "../core/corpus/record";
import { frontMatterOf } from "../core/text/front-matter";
import type { Markup } from "../core/text/prose";
import { decode } from "./decode";
import type { ReadResult } from "./reader";

/** A source whose file is its text. `titleOf` finds a title in the text; "" for none. */
export const readTextSource = (
  path: string,
  bytes: Uint8Array,
  markup: Markup,
  titleOf: (text: string) => string,
): ReadResult => {
  const decoded = decode(bytes);
  if (decoded.kind === "binary")
    return {
      source: undefined,
      problems: [fileProblem(path, "it is not text; save it as UTF-8 text, or leave it out of the sources")],
    };
  const { text, encoding } = decoded;
  const { record, problems } = readRecord(text, path);
  const title = record.title || titleOf(text) || baseName(path);
  const isEmpty = text.slice(frontMatterOf(text)?.span.end ?? 0).trim() === "";
  return {
    source: { ...record, id: record.id ?? idOfPath(path), title, path, text, markup, encoding },
    problems: isEmpty
      ? [...problems, fileProblem(path, "it holds no text; nothing is checked against it")]
      : problems,
  };
};
