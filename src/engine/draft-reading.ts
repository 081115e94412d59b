import type { DocumentContext } from "../core/corpus/statement";
import type { Prose } from "../core/text/prose";
import { createProseReader } from "../core/text/read-prose";
import type { Draft } from "./engine";
import { contextOfDraft } from "./figures";

/** What a draft says in prose, and what it tells of itself. */
export type DraftReading = { readonly prose: Prose; readonly context: DocumentContext };

/**
 * Reads drafts and remembers the last one: it is checked against the sources and then against itself, and blocks that are
 * the very same are known by that.
 */
export const createDraftReading = (): ((draft: Draft, dollar: string | undefined) => DraftReading) => {
  const readProse = createProseReader();
  let last: Read | undefined;
  return (draft, dollar) => {
    if (last !== undefined && last.dollar === dollar && isSameDraft(last.draft, draft)) return last.reading;
    const prose = readProse(draft.text, draft.markup);
    const reading = { prose, context: sameIfAlike(contextOfDraft(draft, dollar), last?.reading.context) };
    last = { draft, dollar, reading };
    return reading;
  };
};

/** Most edits leave what a draft tells of itself: who finds the same object need not compare. */
const sameIfAlike = (context: DocumentContext, last: DocumentContext | undefined): DocumentContext =>
  last !== undefined && JSON.stringify(last) === JSON.stringify(context) ? last : context;

type Read = { readonly draft: Draft; readonly dollar: string | undefined; readonly reading: DraftReading };

const isSameDraft = (a: Draft, b: Draft): boolean =>
  a.text === b.text && a.path === b.path && a.markup === b.markup;
