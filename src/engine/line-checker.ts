import type { Inconsistency } from "../core/check/consistency/inconsistency";
import type { Finding } from "../core/check/finding";
import type { Source } from "../core/corpus/source";
import { readProse } from "../core/text/read-prose";
import { type Desk, newDesk } from "./desk";
import { contextOfDraft } from "./figures";
import { lastStepOf } from "./last-step";

/** A draft that comes with the sources it is to be held against. */
export type DraftWithSources = {
  readonly draft: string;
  readonly sources: readonly GivenSource[];
  /** The sources given are all there is. */
  readonly isClosed: boolean;
};

export type GivenSource = Pick<Source, "id" | "text"> & {
  readonly [field in KnownField]?: string | null | undefined;
} & { readonly edition?: string | number | null | undefined };

type KnownField = "title" | "publisher" | "date" | "url" | "supersedes";

export type CheckedLine = {
  readonly findings: readonly Finding[];
  readonly inconsistencies: readonly Inconsistency[];
};

/** Checks one draft after another, all plain text. Sources that are those of the draft before are not indexed again. */
export const createLineChecker = (): ((line: DraftWithSources) => CheckedLine) => {
  let last: { readonly sources: readonly GivenSource[]; readonly desk: Desk } = {
    sources: [],
    desk: newDesk(undefined, []),
  };
  return ({ draft, sources, isClosed }) => {
    if (!areSame(sources, last.sources)) last = { sources, desk: newDesk(undefined, sources.map(sourceOf)) };
    const { corpus, checker, consistency } = last.desk;
    const prose = readProse(draft, "plain");
    const context = contextOfDraft({ path: "", text: draft, markup: "plain" }, undefined);
    return {
      findings: lastStepOf(checker.check(prose, context, corpus, { isClosed })),
      inconsistencies: consistency.check(prose, context),
    };
  };
};

const areSame = (some: readonly GivenSource[], others: readonly GivenSource[]): boolean =>
  some.length === others.length &&
  some.every((source, index) => FIELDS.every((field) => source[field] === others[index]?.[field]));

const FIELDS = ["id", "text", "title", "publisher", "date", "url", "edition", "supersedes"] as const;

/** The path is its place in the list. */
const sourceOf = (given: GivenSource, index: number): Source => ({
  id: given.id,
  title: given.title || given.id,
  author: undefined,
  publisher: given.publisher ?? undefined,
  date: given.date ?? undefined,
  url: given.url ?? undefined,
  edition: given.edition?.toString(),
  supersedes: given.supersedes ?? undefined,
  path: `${index}.txt`,
  text: given.text,
  markup: "plain",
  encoding: "utf-8",
});
