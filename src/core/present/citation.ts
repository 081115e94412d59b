import type { Source } from "../corpus/source";
import type { Span } from "../text/span";
import { writtenDate } from "./dates";
import { asMarkdown, oneLine } from "./safe-text";

export type CitationStyle = "pandoc" | "footnote";

export type CitedSource = Pick<Source, "id" | "title" | "publisher" | "date" | "url">;

/** Replaces `span` of the draft by `text`. */
export type Edit = { readonly span: Span; readonly text: string };

/**
 * The edits that cite a source at an offset of the draft, in the draft's order and without overlap, so that they
 * make one undo step. None where the source is cited at that place already.
 */
export const citation = (
  style: CitationStyle,
  source: CitedSource,
  draft: string,
  cursor: number,
): readonly Edit[] => {
  const place = endOfWord(draft, cursor);
  return style === "pandoc" ? pandocKey(source.id, draft, place) : footnote(source, draft, place);
};

/** A cursor inside "53" or "billion" must not cut it in two. */
const endOfWord = (draft: string, cursor: number): number => {
  if (!/[\p{L}\p{N}]$/u.test(draft.slice(Math.max(0, cursor - 2), cursor))) return cursor;
  const rest = /^(?:[\p{L}\p{N}%]|[.,](?=\p{N}))*/u.exec(draft.slice(cursor, cursor + 80))?.[0] ?? "";
  return cursor + rest.length;
};

/** `[@id]` after a space; a key group that ends at the place takes one more key: `[@a; @b]`. */
const pandocKey = (id: string, draft: string, place: number): readonly Edit[] => {
  const group = /\[[^[\]\n]*@[^[\]\n]*\]$/.exec(draft.slice(Math.max(0, place - 400), place))?.[0];
  if (group !== undefined) {
    const keys = [...group.matchAll(/@([\w-]+)/g)].map((match) => match[1]);
    return keys.includes(id) ? [] : [insertion(place - 1, `; @${id}`)];
  }
  const isAfterWord = place > 0 && !/[\s([{]/.test(draft.charAt(place - 1));
  return [insertion(place, `${isAfterWord ? " " : ""}[@${id}]`)];
};

/** `[^id]` at the place, and at the draft's end its definition unless one stands there already. */
const footnote = (source: CitedSource, draft: string, place: number): readonly Edit[] => {
  const definitions = footnoteDefinitions(draft);
  const ownLabel = [...definitions].find(([, text]) => names(source, text))?.[0];
  const label = ownLabel ?? freeLabel(source.id, draft);
  const mark = `[^${label}]`;
  if (draft.slice(0, place).endsWith(mark) || draft.startsWith(mark, place)) return [];
  if (ownLabel !== undefined) return [insertion(place, mark)];

  const marked = draft.slice(0, place) + mark + draft.slice(place);
  const definition = definitionAtEnd(marked, `${mark}: ${reference(source)}`);
  return place === draft.length
    ? [insertion(place, mark + definition)]
    : [insertion(place, mark), insertion(draft.length, definition)];
};

const footnoteDefinitions = (draft: string): ReadonlyMap<string, string> =>
  new Map(
    [...draft.matchAll(/^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/gm)].map((match) => [
      match[1] ?? "",
      (match[2] ?? "").trim(),
    ]),
  );

/** Does this footnote cite the source: by our own reference, or by its address? */
const names = (source: CitedSource, text: string): boolean =>
  text.startsWith(reference(source)) || (source.url !== undefined && addresses(text).includes(source.url));

const addresses = (text: string): readonly string[] => text.match(/https?:\/\/[^\s<>()[\]"]+/g) ?? [];

/** The source's id, or the id with the first number that makes a label nobody uses. */
const freeLabel = (id: string, draft: string): string => {
  const isTaken = (label: string): boolean => draft.includes(`[^${label}]`);
  let label = id;
  for (let number = 2; isTaken(label); number++) label = `${id}-${number}`;
  return label;
};

/** “Title”, Publisher, 24 Sep 2025, <https://…>. */
const reference = (source: CitedSource): string => {
  const title = `“${asMarkdown(source.title)}”`;
  const publisher = asMarkdown(source.publisher ?? "");
  const date = asMarkdown(source.date === undefined ? "" : writtenDate(source.date));
  return `${[title, publisher, date, webAddress(source.url)].filter((part) => part !== "").join(", ")}.`;
};

/** Only addresses of the web become links in a draft. */
const webAddress = (url: string | undefined): string =>
  url !== undefined && /^https?:\/\/[^\s<>]+$/i.test(url) ? `<${oneLine(url)}>` : "";

/** Footnotes stand together: one line after another, a blank line before the first. */
const definitionAtEnd = (draft: string, definition: string): string => {
  const newline = draft.includes("\r\n") ? "\r\n" : "\n";
  const body = draft.trimEnd();
  const isAfterFootnote = /^ {0,3}\[\^[^\]\s]+\]:/.test(body.slice(body.lastIndexOf("\n") + 1));
  const wanted = isAfterFootnote ? 1 : 2;
  const present = (draft.slice(body.length).match(/\n/g) ?? []).length;
  return `${newline.repeat(Math.max(0, wanted - present))}${definition}${newline}`;
};

const insertion = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });
