import type { Evidence, Finding } from "../check/finding";
import { isQuoted } from "../check/quoted";
import { type Span, shifted } from "../text/span";
import { asMarkdown, atLineStart, pieceAsMarkdown } from "./safe-text";
import { agrees, contrasted, counted, figureWords, joined, titleAndOrigin, VERDICT_WORDS } from "./wording";

/**
 * Command addresses for the card's links. They are made from ids and offsets, never from text, so that nothing
 * a source says can reach a command.
 */
export type CardLinks = {
  /** Opens the source at the figure's sentence. */
  readonly openSource: (sourceId: string, sentence: Span) => string;
  /** Cites the source beside the draft's figure. */
  readonly insertCitation: (sourceId: string, draftFigure: Span) => string;
  /** Puts the source's figure in the place of the draft's. */
  readonly useFigure: (draftFigure: Span) => string;
};

/** Where a card is shown. */
export type CardPlace = {
  readonly links: CardLinks;
  /** The text that the finding's spans lie in. */
  readonly draft: string;
  /** The problem's message stands right above the card, so that the card begins with the evidence. */
  readonly isToldAbove: boolean;
};

const EVIDENCE_SHOWN = 3;
const REASONS_SHOWN = 3;
/** Breaks a line within its paragraph: a card of three pieces of evidence must not need scrolling for the first. */
const LINE_BREAK = "  \n";
/** Longer sentences (a scraped table without stops) are cut around the figure. */
const QUOTE_REACH = 240;

/** The hover card of a finding, as Markdown with codicons; "" where all that it could say stands above. */
export const card = (finding: Finding, place: CardPlace): string => {
  const shown = bothSides(finding.verdict.evidence).slice(0, EVIDENCE_SHOWN);
  const paragraphs = [
    place.isToldAbove ? "" : headline(finding),
    ...shown.map((evidence, rank) => exhibit(finding, evidence, rank === 0, place)),
    remainder(finding.verdict.evidence, shown),
  ];
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
};

/** Where sources take sides, the best of each side comes before the second of either. */
const bothSides = (evidence: readonly Evidence[]): readonly Evidence[] => {
  const [best] = evidence;
  if (best === undefined) return [];
  const opposite = evidence.find(
    (one) => one.relation !== best.relation && agrees(one) !== agrees(best) && one.relation !== "consistent",
  );
  if (opposite === undefined) return evidence;
  return [best, opposite, ...evidence.filter((one) => one !== best && one !== opposite)];
};

const headline = (finding: Finding): string => {
  const { verdict, waived } = finding;
  const words = VERDICT_WORDS[verdict.kind];
  const slip = "slip" in verdict && verdict.slip !== undefined ? ` ${asMarkdown(verdict.slip.sentence)}` : "";
  const cited = finding.isCitedInVain ? " The source that the draft names for it says nothing of it." : "";
  const verdictLine = `$(${words.icon}) **${words.name}**: ${differences(finding) || words.says}.${slip}${cited}`;
  return waived === undefined
    ? verdictLine
    : `${verdictLine}\n\n$(eye-closed) Ignored: ${asMarkdown(waived)}`;
};

/** For a conflict, the two figures side by side; else "". */
const differences = ({ figure, verdict }: Finding): string => {
  const strongest = verdict.evidence.find((one) => one.relation === "disjoint");
  if (verdict.kind !== "conflicting" || strongest === undefined) return "";
  const [draft, source] = contrasted(figure, strongest.figure);
  return `the draft says ${asMarkdown(draft)}, the source says ${asMarkdown(source)}`;
};

const exhibit = (
  finding: Finding,
  evidence: Evidence,
  isBest: boolean,
  { links, draft }: CardPlace,
): string => {
  const actions = [
    link("Open source", links.openSource(evidence.sourceId, evidence.sentence)),
    link("Insert citation", links.insertCitation(evidence.sourceId, finding.figure.span)),
    isBest ? change(finding, links, draft) : "",
  ];
  const below = [
    `— ${origin(evidence)}`,
    // Before the reasons: what is to be done must be in sight where the hover is cut short.
    actions.filter((action) => action !== "").join(" · "),
    calculation(finding, evidence),
    isBest ? surety(evidence) : "",
  ];
  const under = evidence.label === "" ? "" : `${pieceAsMarkdown(evidence.label)}: `;
  return `> ${under}${quoted(evidence)}\n\n${below.filter((line) => line !== "").join(LINE_BREAK)}`;
};

/** The link that takes over the source's figure, or why there is none where a reader would look for it. */
const change = (
  { figure, block, verdict, replacement }: Finding,
  links: CardLinks,
  draft: string,
): string => {
  if (replacement !== undefined) return link(`Use ${replacement}`, links.useFigure(figure.span));
  const isOthersWords = isQuoted(draft.slice(block.start, block.end), shifted(figure.span, -block.start));
  return verdict.kind === "conflicting" && isOthersWords ? "inside a quotation, which no fix changes" : "";
};

/** The sentence as data, with the figure in bold. */
const quoted = ({ quote, figure, sentence }: Evidence): string => {
  const start = clamp(figure.span.start - sentence.start, 0, quote.length);
  const end = clamp(figure.span.end - sentence.start, start, quote.length);
  const bold = asMarkdown(quote.slice(start, end));
  const before = pieceAsMarkdown(tail(quote.slice(0, start)));
  const after = pieceAsMarkdown(head(quote.slice(end)));
  return atLineStart(`${before}${bold === "" ? "" : `**${bold}**`}${after}`.trim());
};

const tail = (text: string): string => {
  if (text.length <= QUOTE_REACH) return text;
  const cut = text.indexOf(" ", text.length - QUOTE_REACH);
  return `…${text.slice(cut === -1 ? text.length - QUOTE_REACH : cut)}`;
};

const head = (text: string): string => {
  if (text.length <= QUOTE_REACH) return text;
  const cut = text.lastIndexOf(" ", QUOTE_REACH);
  return `${text.slice(0, cut <= 0 ? QUOTE_REACH : cut)} …`;
};

/** Which source, and where in it. */
const origin = (evidence: Evidence): string => {
  const where = joined([`line ${evidence.line}`, evidence.heading && `under “${evidence.heading}”`]);
  return `${asMarkdown(titleAndOrigin(evidence))} · ${asMarkdown(where)}`;
};

const calculation = ({ verdict }: Finding, evidence: Evidence): string => {
  if (evidence.relation === "consistent") {
    return `$(info) The source says ${asMarkdown(figureWords(evidence.figure))}: does not contradict, does not confirm`;
  }
  // "One fewer than the source counts" says it; 3.4 % of 29 regions would say less.
  const isTold = "slip" in verdict && verdict.slip?.kind === "off by one";
  return evidence.explanation === "" || isTold
    ? ""
    : `$(symbol-operator) ${asMarkdown(evidence.explanation)}`;
};

/** How surely this passage speaks of the same, and why: a reader can tell a chance match from a sure one. */
const surety = ({ because, score }: Evidence): string => {
  const reasons = because.slice(0, REASONS_SHOWN).join(", ");
  const why = reasons === "" ? "" : `; signs of it: ${reasons}`;
  return `$(search) How sure: ${Math.round(100 * score)} % that this is the same fact${why}`;
};

const remainder = (all: readonly Evidence[], shown: readonly Evidence[]): string => {
  const rest = all.filter((one) => !shown.includes(one));
  const sources = new Set(rest.map((one) => one.sourceId)).size;
  return rest.length === 0 ? "" : `${counted(rest.length, "more passage")} in ${counted(sources, "source")}`;
};

const link = (label: string, address: string): string =>
  `[${asMarkdown(label)}](${address.replace(/[()<>\s\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)})`;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
