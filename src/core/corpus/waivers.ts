import { withoutComments } from "../text/comments";
import { firstAt } from "../text/first-at";
import { withPlainLineEnds } from "../text/lines";
import type { Block, Prose } from "../text/prose";
import { contains, type Span } from "../text/span";
import { nearName } from "./near-name";

/** `<!-- sourcecheck-ignore 28 regions: map shows planned sites too -->`: a figure that a person settled. */
export type InlineWaiver = {
  readonly figure: string;
  readonly reason: string;
  /** The comment. */
  readonly span: Span;
  /** The paragraphs and tables it stands in, or else directly beside. */
  readonly scope: readonly Span[];
};

/** What a person should know of a comment that is meant to settle something, told at its place in the draft. */
export type WaiverRemark = { readonly span: Span; readonly message: string };

export type InlineWaivers = {
  readonly waivers: readonly InlineWaiver[];
  /** What keeps a comment from being a waiver. */
  readonly mistakes: readonly WaiverRemark[];
};

/** The waivers in a draft's comments. One without a figure or a reason counts for nothing, and says so. */
export const inlineWaiversOf = (text: string, prose: Prose): InlineWaivers => {
  const waivers: InlineWaiver[] = [];
  const mistakes: WaiverRemark[] = [];
  for (const { span, text: comment } of prose.comments) {
    const body = WAIVER.exec(comment)?.[1];
    if (body === undefined) continue;
    const { figure, reason } = namedIn(body);
    const scope = scopeOf(span, text, prose.blocks);
    const missing =
      figure === "" ? NO_FIGURE : reason === "" ? NO_REASON : scope.length === 0 ? NO_SCOPE : undefined;
    if (missing === undefined) waivers.push({ figure, reason, span, scope });
    else mistakes.push({ span, message: `this leaves nothing alone: ${missing}` });
  }
  return { waivers, mistakes };
};

/** Comments that look like waivers by their first words and are none. */
export const misspeltWaiversOf = ({ comments }: Prose): readonly WaiverRemark[] =>
  comments
    .filter(({ text }) => !WAIVER.test(text) && isMarkerMisspelt(text))
    .map(({ span }) => ({ span, message: `this leaves nothing alone: ${MISSPELT}` }));

const MARKER = "sourcecheck-ignore";

/** "Sourcecheck: ignore", "source-check-ignore", "sourcecheck-ignore-next-line" */
const isMarkerMisspelt = (comment: string): boolean => {
  const [first = "", second = ""] = comment
    .slice(0, 60)
    .trim()
    .split(/[\s:]+/);
  return (
    first.startsWith(`${MARKER}-`) ||
    [first, `${first}-${second}`].some((word) => nearName(word, [MARKER]) !== undefined)
  );
};

const WAIVER = /^\s*sourcecheck-ignore(?![\w-])([\s\S]*)$/;

/** The figure ends at the first colon before a space, so that "3:1" is a figure. */
const namedIn = (body: string): { figure: string; reason: string } => {
  const colon = body.search(/:(?=\s|$)/);
  return colon === -1
    ? { figure: body.trim(), reason: "" }
    : { figure: body.slice(0, colon).trim(), reason: body.slice(colon + 1).trim() };
};

const NO_FIGURE = "name the figure as it stands in the text, as in sourcecheck-ignore 28 regions: why";
const NO_REASON = "give a reason after a colon, as in sourcecheck-ignore 28 regions: why";
const MISSPELT = 'begin it with "sourcecheck-ignore", as in sourcecheck-ignore 28 regions: why';
const NO_SCOPE = "move the comment into the paragraph of the figure";

/** The waiver that leaves a figure of a block alone. */
export const waiverFor = (
  figure: string,
  block: Span,
  waivers: readonly InlineWaiver[],
): InlineWaiver | undefined =>
  waivers.find(
    (waiver) => waiver.scope.some((scope) => contains(scope, block)) && isNamedBy(waiver.figure, figure),
  );

/**
 * Whether the words of one are those of the other, or among them: "28" and "about 28 regions" name "28 regions". A name may be of
 * several: "1931, 28 regions and 4 %".
 */
export const isNamedBy = (name: string, figure: string): boolean =>
  [name, ...name.split(SEVERAL)].some((one) => isNameOf(one, figure));

const SEVERAL = /[,;]\s+|\s+and\s+/;

const isNameOf = (name: string, figure: string): boolean => {
  const [a, b] = [` ${nameOf(name)} `, ` ${nameOf(figure)} `];
  return a.trim() !== "" && b.trim() !== "" && (a.includes(b) || b.includes(a));
};

/** A figure as people would copy it: without emphasis signs and escapes, in lower case, with single spaces. */
export const nameOf = (figure: string): string =>
  figure
    .normalize("NFKC")
    .replace(/[*_`\\]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** Writes a waiver so that neither figure nor reason can end the comment or break a table. */
export const waiverComment = (figure: string, reason: string): string =>
  `<!-- sourcecheck-ignore ${inComment(figure).replace(/:+\s/g, " ")}: ${inComment(reason)} -->`;

const inComment = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/-{2,}/g, "–")
    .replaceAll("|", "/")
    .replace(/[-<>]+$/, "")
    .trim();

/** The block or table that a comment stands in; else those nearest to it, if nothing but space lies between. */
const scopeOf = (comment: Span, text: string, blocks: readonly Block[]): readonly Span[] => {
  const after = firstAt(blocks.length, (place) => (blocks[place] as Block).span.start > comment.start);
  const neighbours = [blocks[after - 1], blocks[after]].flatMap((block) =>
    block === undefined ? [] : [wholeOf(block)],
  );
  const around = neighbours.find((span) => contains(span, comment));
  if (around !== undefined) return [around];
  const distances = neighbours.map((span) => distanceBetween(span, comment, text));
  const nearest = Math.min(...distances);
  return neighbours.filter((_, index) => nearest < Infinity && distances[index] === nearest);
};

const wholeOf = (block: Block): Span => (block.kind === "cell" ? block.table : block.span);

/** 0 on one line, 1 on lines that touch, 2 with blank lines between; endless past anything else. */
const distanceBetween = (a: Span, b: Span, text: string): number => {
  const gap = withoutComments(
    withPlainLineEnds(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))),
  );
  return GAP.test(gap) ? Math.min(2, gap.split("\n").length - 1) : Infinity;
};

/** Space, and the marks of the quotation or item that starts behind it. */
const GAP = /^[\s>]*(?:(?:[-*+•]|\d{1,9}[.)])\s[\s>]*)?$/;
