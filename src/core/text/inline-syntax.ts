import type { InlineParser, MarkdownConfig } from "@lezer/markdown";

/** How long the construct is that starts at an offset of a text; 0 where none does. */
export type LengthAt = (text: string, start: number) => number;

/** An inline rule for lezer: a node where `lengthAt` finds one, tried at each of the `first` characters. */
export const inlineRule = (name: string, node: string, first: string, lengthAt: LengthAt): InlineParser => ({
  name,
  before: "Entity", // so after Escape alone
  parse(cx, next, position) {
    if (!first.includes(String.fromCharCode(next))) return -1;
    const length = lengthAt(cx.text, position - cx.offset);
    return length === 0 ? -1 : cx.addElement(cx.elt(node, position, position + length));
  },
});

/** By a sticky pattern; one that looks ahead a bounded way, so that no text makes it slow. */
export const matching =
  (pattern: RegExp): LengthAt =>
  (text, start) => {
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0].length ?? 0;
  };

/** Marks of notes as scraped articles and wikis have them: "word[12]", "53%<sup>1</sup>", but 10<sup>9</sup>. */
export const NOTE_MARK_SYNTAX: MarkdownConfig = {
  defineNodes: ["NoteMark"],
  parseInline: [
    inlineRule(
      "NumberInBrackets",
      "NoteMark",
      "[",
      matching(/(?<=\S)\[\d{1,3}(?:[,–-] ?\d{1,3}){0,9}\](?![(:])/y),
    ),
    inlineRule(
      "RaisedNumber",
      "NoteMark",
      "<",
      matching(/(?<!10)<sup>(?:<a[^<>]{0,300}>)?\[?\d{1,3}\]?(?:<\/a>)?<\/sup>/iy),
    ),
  ],
};

/** Attributes and shortcodes of Pandoc, Quarto and site generators: `{#sec width=50%}`, `{{< video 5 >}}`, `{% … %}`. */
export const TEMPLATE_SYNTAX: MarkdownConfig = {
  defineNodes: ["Template"],
  parseInline: [
    inlineRule(
      "Template",
      "Template",
      "{",
      matching(/\{\{[^{}\n]{0,300}\}\}|\{%[^{}\n]{0,300}\}|\{(?:[#.][\w-]|[\w-]{1,50}=)[^{}\n]{0,300}\}/y),
    ),
  ],
};

/** Addresses that GitHub's rules leave in the text: other schemes, DOIs, "example.com/2025/53-facts". */
export const BARE_ADDRESS_SYNTAX: MarkdownConfig = {
  defineNodes: ["Address"],
  parseInline: [
    {
      name: "BareAddress",
      parse(cx, next, position) {
        if (!isWordCharacter(next) || isWordCharacter(cx.char(position - 1))) return -1;
        const length = addressLength(cx.text, position - cx.offset);
        return length === 0 ? -1 : cx.addElement(cx.elt("Address", position, position + length));
      },
    },
  ],
};

const addressLength: LengthAt = (text, start) => {
  const length = ADDRESS(text, start);
  return text.slice(start, start + length).replace(TRAILING_SIGNS, "").length;
};

const ADDRESS = matching(
  /(?:[a-z][a-z0-9+.-]{1,20}:\/\/|doi:\s?10\.\d{4,9}\/|10\.\d{4,9}\/|(?:[\w-]{1,63}\.){1,5}[a-z]{2,24}\/)[^\s<>[\]]{0,2000}/iy,
);
const TRAILING_SIGNS = /[.,;:!?*_'"”’)]{1,20}$/;

const isWordCharacter = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
