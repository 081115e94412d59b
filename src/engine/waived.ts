import type { Inconsistency, Telling } from "../core/check/consistency/inconsistency";
import type { Finding } from "../core/check/finding";
import type { ListWaiver, Project } from "../core/corpus/project";
import { type Circumstances, listWaiverFor, ruleFor } from "../core/corpus/settled";
import { inlineWaiversOf, type WaiverRemark, waiverFor } from "../core/corpus/waivers";
import type { Block, Prose } from "../core/text/prose";
import { readProse } from "../core/text/read-prose";
import type { Draft } from "./engine";

/** Marks the findings that a person has settled, inline, by the project's list or by one of its rules. */
export const settling = (
  draft: Draft,
  prose: Prose,
  { rules, waivers }: Project,
): ((findings: readonly Finding[]) => readonly Finding[]) => {
  const inline = inlineWaiversOf(draft.text, prose).waivers;
  if (inline.length + rules.length + waivers.length === 0) return (findings) => findings;
  const reasonOf = (finding: Finding): string | undefined => {
    const figure = wordsOf(draft, finding);
    return (
      waiverFor(figure, finding.block, inline)?.reason ??
      listWaiverFor(circumstancesOf(finding, draft, prose), waivers)?.reason ??
      ruleFor(figure, rules)?.reason
    );
  };
  return (findings) => findings.map((finding) => ({ ...finding, waived: reasonOf(finding) }));
};

/**
 * Marks the inconsistencies that a person has settled by leaving alone the figure at which they are told or, where one
 * fact is told twice, either telling. What a source says does not matter to them.
 */
export const settlingInconsistencies = (
  draft: Draft,
  prose: Prose,
  { rules, waivers }: Project,
): ((found: readonly Inconsistency[]) => readonly Inconsistency[]) => {
  const inline = inlineWaiversOf(draft.text, prose).waivers;
  const sourceless = waivers.map(withoutSource);
  const reasonOf = (telling: Telling): string | undefined => {
    const figure = wordsOf(draft, telling);
    return (
      waiverFor(figure, telling.block, inline)?.reason ??
      listWaiverFor(circumstancesAt(telling, draft, prose, undefined), sourceless)?.reason ??
      ruleFor(figure, rules)?.reason
    );
  };
  return (found) =>
    found.map((one) => {
      const sides = one.kind === "same fact" ? [one.at, ...one.against] : [one.at];
      return { ...one, waived: sides.map(reasonOf).find((reason) => reason !== undefined) };
    });
};

/** What a waiver of a finding is bound to: it goes stale when any of it changes. */
export const circumstancesOf = (finding: Finding, draft: Draft, prose: Prose): Circumstances =>
  circumstancesAt(finding, draft, prose, finding.verdict.evidence[0]?.quote);

/** A waiver for what a draft says against itself. */
export const withoutSource = ({ source: _, ...waiver }: ListWaiver): ListWaiver => waiver;

export const circumstancesAt = (
  finding: Telling,
  draft: Draft,
  prose: Prose,
  source: string | undefined,
): Circumstances => {
  const block = prose.blocks.find(({ span }) => span.start === finding.block.start);
  return {
    draft: draft.path,
    figure: wordsOf(draft, finding),
    sentence: within(block, finding.sentence.start, finding.sentence.end),
    context: block === undefined ? "" : contextOf(block, finding),
    source,
  };
};

/** Comments that leave nothing alone, though a person believes that they do. */
export const waiverMistakes = (draft: Draft): readonly WaiverRemark[] =>
  draft.text.includes("sourcecheck-ignore")
    ? inlineWaiversOf(draft.text, readProse(draft.text, draft.markup)).mistakes
    : [];

export const wordsOf = ({ text }: Draft, { figure: { span } }: Telling): string =>
  text.slice(span.start, span.end);

const contextOf = (block: Block, { sentence }: Telling): string =>
  [
    ...block.headings,
    ...(block.kind === "cell" ? [block.rowHeader, block.columnHeader] : []),
    within(block, block.span.start, sentence.start),
  ].join("\n");

/** Prose, so that a comment put into the sentence does not change it. */
const within = (block: Block | undefined, start: number, end: number): string =>
  block?.prose.slice(start - block.span.start, end - block.span.start) ?? "";
