import { rememberingInline } from "./inline-memory";
import { createMarkdownReader, readMarkdown } from "./markdown";
import { readMarkdownInline } from "./markdown-inline";
import { readPlain } from "./plain";
import type { Markup, Prose } from "./prose";

export type ProseReader = (text: string, markup: Markup) => Prose;

/** What a text says in prose, with the marks beside it; for any string, in time linear in its length. */
export const readProse: ProseReader = (text, markup) =>
  markup === "markdown" ? readMarkdown(text) : readPlain(text);

/** The same for texts that are read again and again while somebody writes them. */
export const createProseReader = (): ProseReader => {
  const readAgain = createMarkdownReader(rememberingInline(readMarkdownInline, REMEMBERED_CHARACTERS));
  return (text, markup) => (markup === "markdown" ? readAgain(text) : readPlain(text));
};

/** A few long reports. */
const REMEMBERED_CHARACTERS = 4_000_000;
