import type { Inconsistency, Telling } from "../core/check/consistency/inconsistency";
import type { Finding, VerdictKind } from "../core/check/finding";
import type { Problem } from "../core/corpus/problem";
import { type ListWaiver, projectProblem, type ReadProject, type Rule } from "../core/corpus/project";
import { listWaiverFor } from "../core/corpus/settled";
import { createStatementReader, type DocumentContext, figureInDocument } from "../core/corpus/statement";
import {
  type InlineWaiver,
  inlineWaiversOf,
  isNamedBy,
  misspeltWaiversOf,
  nameOf,
  type WaiverRemark,
  waiverFor,
} from "../core/corpus/waivers";
import { oneLine } from "../core/present/safe-text";
import type { Prose } from "../core/text/prose";
import { contains } from "../core/text/span";
import type { Draft } from "./engine";
import { circumstancesAt, circumstancesOf, withoutSource, wordsOf } from "./waived";

/** A draft with all that a check of it has found. */
export type CheckedDraft = {
  readonly draft: Draft;
  readonly prose: Prose;
  readonly context: DocumentContext;
  readonly findings: readonly Finding[];
  readonly inconsistencies: readonly Inconsistency[];
};

/** Waivers and rules that leave nothing of a draft alone, though somebody believes it. */
export type StaleWaivers = {
  readonly comments: readonly WaiverRemark[];
  /** Of sourcecheck.json's lists. */
  readonly entries: readonly Problem[];
};

export const staleWaivers = (
  checked: CheckedDraft,
  { ruleLines, waiverLines }: Pick<ReadProject, "ruleLines" | "waiverLines">,
): StaleWaivers => ({
  comments: [
    ...inlineWaiversOf(checked.draft.text, checked.prose).waivers.flatMap((waiver) =>
      remarkOn(waiver, checked),
    ),
    ...misspeltWaiversOf(checked.prose),
  ].sort((a, b) => a.span.start - b.span.start),
  entries: [
    ...partialRules(ruleLines, checked),
    ...[...waiverLines]
      .filter(([waiver]) => waiver.draft === checked.draft.path && !holds(waiver, checked))
      .map(([waiver, line]) => projectProblem(line, staleEntry(waiver, checked))),
  ],
});

/** What is to be told of a comment that names no figure beside it. */
const remarkOn = (waiver: InlineWaiver, checked: CheckedDraft): readonly WaiverRemark[] => {
  if (isOfTelling(waiver, checked)) return [];
  const beside = figuresBeside(waiver, checked);
  // Of a year that no source tells there is no finding.
  if (beside.some((figure) => isNamedBy(waiver.figure, figure))) return [];
  return [{ span: waiver.span, message: staleComment(waiver, beside, checked) }];
};

const isOfTelling = (waiver: InlineWaiver, { draft, findings, inconsistencies }: CheckedDraft): boolean =>
  [...findings, ...tellingsOf(inconsistencies)].some(
    (telling) => waiverFor(wordsOf(draft, telling), telling.block, [waiver]) !== undefined,
  );

/** All figures in the scope of a comment as the draft writes them, judged or not, each once. */
const figuresBeside = (
  { scope }: InlineWaiver,
  { draft, prose, context }: CheckedDraft,
): readonly string[] => {
  const reader = createStatementReader(0);
  const figures = prose.blocks
    .filter((block) => scope.some((span) => contains(span, block.span)))
    .flatMap((block) => reader.readBlock(block, context))
    .flatMap((statement) => statement.figures.map((figure) => figureInDocument(statement, figure)));
  return [...new Set(figures.map(({ span }) => draft.text.slice(span.start, span.end)))];
};

const staleComment = (
  { figure, scope }: InlineWaiver,
  beside: readonly string[],
  { prose }: CheckedDraft,
): string => {
  const isThere = prose.blocks.some(
    (block) =>
      scope.some((span) => contains(span, block.span)) &&
      ` ${nameOf(block.prose)} `.includes(` ${nameOf(figure)} `),
  );
  const [what, verb] = isThere
    ? [`“${figure}” is not read as a figure, so this leaves nothing alone`, ["is", "are"]]
    : [`“${figure}” does not stand beside this comment, so it leaves nothing alone`, ["does", "do"]];
  const shown = beside.slice(0, 3).map((one) => `“${oneLine(one)}”`);
  const last = shown.pop();
  if (last === undefined) return `${what}; move it into the figure's paragraph or table, or delete it`;
  return shown.length === 0
    ? `${what}; name ${last}, which ${verb[0]}, or delete it`
    : `${what}; name ${shown.join(", ")} or ${last}, which ${verb[1]}, or delete it`;
};

/** Rules that name but a part of a figure, or more than it, where somebody must miss them. Others may be for other drafts. */
const partialRules = (rules: ReadProject["ruleLines"], checked: CheckedDraft): readonly Problem[] => {
  if (rules.size === 0) return [];
  const { draft, findings, inconsistencies } = checked;
  const words = (telling: Telling): string => wordsOf(draft, telling);
  const names = new Set([...findings, ...tellingsOf(inconsistencies)].map((one) => nameOf(words(one))));
  const missed = [
    ...findings.filter(({ verdict, waived }) => waived === undefined && TROUBLE.has(verdict.kind)),
    ...inconsistencies.filter(({ waived }) => waived === undefined).map(({ at }) => at),
  ].map(words);
  return [...rules].flatMap(([rule, line]) => {
    if (names.has(nameOf(rule.figure))) return [];
    const meant = missed.find((figure) => isNamedBy(rule.figure, figure));
    return meant === undefined ? [] : [projectProblem(line, partialRule(rule, meant, draft))];
  });
};

const TROUBLE: ReadonlySet<VerdictKind> = new Set(["conflicting", "disputed", "superseded"]);

const partialRule = ({ figure }: Rule, whole: string, { path }: Draft): string =>
  `“${figure}” leaves nothing of ${path} alone, as a rule names a whole figure; write “${oneLine(whole)}”, or delete the rule`;

const holds = (waiver: ListWaiver, { draft, prose, findings, inconsistencies }: CheckedDraft): boolean =>
  findings
    .filter((finding) => isNamed(waiver, draft, finding))
    .some((finding) => listWaiverFor(circumstancesOf(finding, draft, prose), [waiver]) !== undefined) ||
  tellingsOf(inconsistencies)
    .filter((telling) => isNamed(waiver, draft, telling))
    .some((telling) => {
      const now = circumstancesAt(telling, draft, prose, undefined);
      return listWaiverFor(now, [withoutSource(waiver)]) !== undefined;
    });

const staleEntry = (waiver: ListWaiver, { draft, findings }: CheckedDraft): string => {
  const isThere = findings.some((finding) => isNamed(waiver, draft, finding));
  const why = isThere
    ? "its sentence, what stands around it, or the source's sentence has changed; ignore the figure anew, or delete the entry"
    : "it does not stand there any more; delete the entry";
  return `“${waiver.figure}” of ${draft.path} is no longer left alone: ${why}`;
};

const tellingsOf = (inconsistencies: readonly Inconsistency[]): readonly Telling[] =>
  inconsistencies.flatMap(({ at, against }) => [at, ...against]);

const isNamed = ({ figure }: ListWaiver, draft: Draft, telling: Telling): boolean =>
  nameOf(wordsOf(draft, telling)) === nameOf(figure);
