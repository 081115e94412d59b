import type { Markup } from "../text/prose";

/** One document of the corpus with its record. */
export type Source = {
  /** Citekey: letters, digits, `_` and `-`, unique in its corpus. */
  readonly id: string;
  readonly title: string;
  readonly author: string | undefined;
  readonly publisher: string | undefined;
  /** ISO 8601 calendar date: 2025-08-29, 2025-08 or 2025. */
  readonly date: string | undefined;
  readonly url: string | undefined;
  readonly edition: string | undefined;
  /** Id of the source that this one replaces. */
  readonly supersedes: string | undefined;
  /** Relative to the corpus's root, with forward slashes. */
  readonly path: string;
  /** After decoding, without a BOM; every span of the source is an offset into it. */
  readonly text: string;
  readonly markup: Markup;
  /** How the bytes were read: "utf-8", "utf-16le", "utf-16be", "windows-1252". */
  readonly encoding: string;
};
