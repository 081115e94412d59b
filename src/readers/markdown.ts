import { squeezed } from "../core/text/blanks";
import { readProse } from "../core/text/read-prose";
import type { Reader } from "./reader";
import { readTextSource } from "./text-source";

export const MARKDOWN: Reader = {
  extensions: [".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd"],
  read: (path, bytes) => readTextSource(path, bytes, "markdown", firstHeading),
};

/** Looked for where titles stand, so that a long source is not parsed for its title. */
const firstHeading = (text: string): string =>
  squeezed(
    readProse(text.slice(0, HEAD_LENGTH), "markdown").blocks.find(({ kind }) => kind === "heading")?.prose ??
      "",
  );

const HEAD_LENGTH = 20_000;
