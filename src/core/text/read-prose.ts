import { readMarkdown } from "./markdown";
import { readPlain } from "./plain";
import type { Markup, Prose } from "./prose";

/** What a text says in prose, with the marks beside it; for any string, in time linear in its length. */
export const readProse = (text: string, markup: Markup): Prose => READERS[markup](text);

const READERS: { readonly [markup in Markup]: (text: string) => Prose } = {
  markdown: readMarkdown,
  plain: readPlain,
};
