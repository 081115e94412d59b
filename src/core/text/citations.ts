import type { MarkdownConfig } from "@lezer/markdown";
import { inlineRule, matching } from "./inline-syntax";
import type { CitationMark } from "./prose";
import type { Span } from "./span";

// Pandoc's key: letters, digits and "_", with single signs between them. "@5" and "@$6" are prices.
const KEY = String.raw`(?=[\d_:.-]{0,200}\p{L})[\p{L}\d_](?:[\p{L}\d_]|[:.#$%&+?<>~/-](?=[\p{L}\d_])){0,200}`;
const BEFORE_KEY = String.raw`(?<![\p{L}\d_])@`;
const PLACE = String.raw`\s\[(?:pp?|chap|sec|fig|vol|§)[^[\]]{0,100}\]`;

/** Pandoc citations `[see @wu2025, p. 3; @li2024]`, keys in the text `@wu2025 [p. 3]`, notes `[^3]`. */
export const CITATION_SYNTAX: MarkdownConfig = {
  defineNodes: ["Citation"],
  parseInline: [
    inlineRule("NoteCitation", "Citation", "[", matching(/\[\^[^\]\s[^]{1,100}\]/y)),
    inlineRule(
      "KeyCitation",
      "Citation",
      "[",
      matching(/\[(?:[^[\]@]{0,200}[\s;-])?@[^[\]]{1,600}\](?!\()/y),
    ),
    inlineRule("KeyInText", "Citation", "@", matching(new RegExp(`${BEFORE_KEY}${KEY}(?:${PLACE})?`, "uy"))),
  ],
};

/** The sources that one citation names. In a group each mark spans the whole group. */
export const citationsIn = (citation: string, span: Span): readonly CitationMark[] => {
  const label = NOTE.exec(citation)?.[1];
  if (label !== undefined) return [{ span, target: { kind: "footnote", label } }];
  return [...citation.matchAll(KEYS)].map(([mark]) => ({
    span,
    target: { kind: "key", key: mark.slice(1) },
  }));
};

const NOTE = /^\[\^([^\]]+)\]$/;
const KEYS = new RegExp(`${BEFORE_KEY}${KEY}`, "gu");
