import type { Inconsistency, Telling } from "../core/check/consistency/inconsistency";
import type { Finding } from "../core/check/finding";
import type { Problem } from "../core/corpus/problem";
import { type ListWaiver, projectProblem } from "../core/corpus/project";
import { listWaiverFor } from "../core/corpus/settled";
import {
  type InlineWaiver,
  inlineWaiversOf,
  nameOf,
  type WaiverRemark,
  waiverFor,
} from "../core/corpus/waivers";
import type { Prose } from "../core/text/prose";
import { contains } from "../core/text/span";
import type { Draft } from "./engine";
import { circumstancesAt, circumstancesOf, withoutSource, wordsOf } from "./waived";

/** A draft with all that a check of it has found. */
export type CheckedDraft = {
  readonly draft: Draft;
  readonly prose: Prose;
  readonly findings: readonly Finding[];
  readonly inconsistencies: readonly Inconsistency[];
};

/** Waivers that leave nothing of a draft alone any more, though somebody believes it. */
export type StaleWaivers = {
  readonly comments: readonly WaiverRemark[];
  /** Of sourcecheck.json's list. */
  readonly entries: readonly Problem[];
};

/** @param entries the project's list, each with its line */
export const staleWaivers = (
  checked: CheckedDraft,
  entries: ReadonlyMap<ListWaiver, number>,
): StaleWaivers => ({
  comments: inlineWaiversOf(checked.draft.text, checked.prose)
    .waivers.filter((waiver) => !isBeside(waiver, checked))
    .map(({ figure, span }) => ({ span, message: staleComment(figure) })),
  entries: [...entries]
    .filter(([waiver]) => waiver.draft === checked.draft.path && !holds(waiver, checked))
    .map(([waiver, line]) => projectProblem(line, staleEntry(waiver, checked))),
});

const staleComment = (figure: string): string =>
  `“${figure}” does not stand beside this comment any more, so it leaves nothing alone; delete it`;

/** By a figure that it names, or by its very words: of a year that no source tells there is no finding. */
const isBeside = (waiver: InlineWaiver, { draft, prose, findings, inconsistencies }: CheckedDraft): boolean =>
  [...findings, ...tellingsOf(inconsistencies)].some(
    (telling) => waiverFor(wordsOf(draft, telling), telling.block, [waiver]) !== undefined,
  ) ||
  prose.blocks.some(
    (block) =>
      waiver.scope.some((span) => contains(span, block.span)) &&
      nameOf(block.prose).includes(nameOf(waiver.figure)),
  );

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
