import * as z from "zod";
import type { Telling } from "../core/check/consistency/inconsistency";
import type { Evidence, Finding } from "../core/check/finding";
import type { Span } from "../core/text/span";
import type { Drafts } from "./drafts";
import { type OpenDraft, tellingsOf } from "./open-draft";

/**
 * A link of a card and a command of a fix name a figure by its draft's number and its span, and a source by its id:
 * numbers and ids only, so that nothing a source says can reach a command.
 */
const figureArguments = z.tuple([z.number(), z.number(), z.number()]);
const evidenceArguments = z.tuple([z.number(), z.string().regex(/^[\w-]+$/), z.number(), z.number()]);

export const figureLink = (draft: OpenDraft, { start, end }: Span): z.infer<typeof figureArguments> => [
  draft.number,
  start,
  end,
];

export const evidenceLink = (
  draft: OpenDraft,
  sourceId: string,
  { start, end }: Span,
): z.infer<typeof evidenceArguments> => [draft.number, sourceId, start, end];

export const commandAddress = (command: string, args: readonly (number | string)[]): string =>
  `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;

/** The finding that a link was made for; undefined once its draft has changed. */
export const linkedFinding = (
  drafts: Drafts,
  args: readonly unknown[],
): { readonly draft: OpenDraft; readonly finding: Finding } | undefined => {
  const parsed = figureArguments.safeParse(args);
  if (!parsed.success) return undefined;
  const [number, start, end] = parsed.data;
  const draft = drafts.numbered(number);
  const finding = draft?.findings().find(({ figure }) => isSame(figure.span, { start, end }));
  return draft && finding && { draft, finding };
};

/** The figure that a link was made for, also one that only the draft itself contradicts. */
export const linkedTelling = (
  drafts: Drafts,
  args: readonly unknown[],
): { readonly draft: OpenDraft; readonly telling: Telling } | undefined => {
  const parsed = figureArguments.safeParse(args);
  if (!parsed.success) return undefined;
  const [number, start, end] = parsed.data;
  const draft = drafts.numbered(number);
  const telling = draft && tellingsOf(draft).find(({ figure }) => isSame(figure.span, { start, end }));
  return draft && telling && { draft, telling };
};

/** The source beside a draft's figure that a link was made for. */
export const linkedCitation = (
  drafts: Drafts,
  args: readonly unknown[],
): { readonly draft: OpenDraft; readonly finding: Finding; readonly evidence: Evidence } | undefined => {
  const parsed = evidenceArguments.safeParse(args);
  if (!parsed.success) return undefined;
  const [number, sourceId, start, end] = parsed.data;
  const linked = linkedFinding(drafts, [number, start, end]);
  const evidence = linked?.finding.verdict.evidence.find((one) => one.sourceId === sourceId);
  return linked && evidence && { ...linked, evidence };
};

/** The sentence of a source that a link was made for. */
export const linkedSentence = (
  drafts: Drafts,
  args: readonly unknown[],
): { readonly draft: OpenDraft; readonly evidence: Evidence } | undefined => {
  const parsed = evidenceArguments.safeParse(args);
  if (!parsed.success) return undefined;
  const [number, sourceId, start, end] = parsed.data;
  const draft = drafts.numbered(number);
  const evidence = draft
    ?.findings()
    .flatMap((finding) => finding.verdict.evidence)
    .find((one) => one.sourceId === sourceId && isSame(one.sentence, { start, end }));
  return draft && evidence && { draft, evidence };
};

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
