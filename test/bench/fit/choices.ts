import { candidateClaims } from "../../../src/core/check/candidates";
import { askedOf } from "../../../src/core/check/judge-statement";
import { isAgreed, relate } from "../../../src/core/check/relation";
import { SIGNS } from "../../../src/core/check/signs";
import { type Weighed, weigh } from "../../../src/core/check/weigh";
import type { Corpus } from "../../../src/core/corpus/corpus";
import { contextOfDocument, createStatementReader, type Statement } from "../../../src/core/corpus/statement";
import { extractFigures } from "../../../src/core/quantity/extract";
import type { Figure } from "../../../src/core/quantity/figure";
import type { Markup } from "../../../src/core/text/prose";
import { readProse } from "../../../src/core/text/read-prose";
import { overlaps, type Span, shifted } from "../../../src/core/text/span";
import type { Topic } from "../labelled";
import { corpusOf, type Pair } from "../pairs";
import type { Choice } from "./conditional-logit";

/** A choice with the set or topic that it comes from, for leaving one out. */
export type Example = Choice & { readonly from: string };

/** A figure of a draft in its place, read as the check reads it. */
export type Asked = {
  readonly figure: Figure;
  readonly statement: Statement;
  readonly paragraph: readonly Figure[];
};

/** Whether a claim's figure is the fact; undefined where that cannot be told, and the figure is left out. */
export type Judge = (one: Pick<Weighed, "claim" | "figure">) => boolean | undefined;

/** The labelled figures of a topic's drafts against its own sources, and against another topic's, where nothing is right. */
export function examplesOfTopic(topic: Topic, other: Corpus | undefined): readonly Example[] {
  return topic.drafts.flatMap(({ text, labels }) =>
    labels.flatMap((label) => {
      if (label.either !== undefined || label.cited !== undefined) return [];
      const asked = askedAbout(text, "markdown", label);
      const judge = judgeBy(label, topic.corpus);
      if (asked === undefined || judge === undefined) return [];
      const abroad = other === undefined ? [] : examplesAbroad(asked, other, topic.name);
      return [...examplesFrom(asked, topic.corpus, topic.name, judge), ...abroad];
    }),
  );
}

/** The figure of a text that stands at a span, as the check reads it. */
export const askedAbout = (text: string, markup: Markup, span: Span): Asked | undefined =>
  figuresOf(text, markup).find(({ figure, statement }) => overlaps(shifted(figure.span, statement.at), span));

/** The first evidence of a conflict is what the source says; disputes and replaced editions teach nothing of matching. */
export function judgeBy({ verdict, evidence }: Label, corpus: Corpus): Judge | undefined {
  if (verdict === "unsourced") return () => false;
  if (verdict === "skip" || verdict === "disputed" || verdict === "superseded") return undefined;
  const right = (verdict === "conflicting" ? evidence.slice(0, 1) : evidence).map((one) => ({
    source: one.source,
    figures: figuresOfEvidence(one, corpus),
  }));
  if (right.length === 0) return undefined;
  return ({ claim, figure }) => {
    const tells = ({ source, figures }: (typeof right)[number]): boolean =>
      source === claim.source.id && figures.some((one) => relate(one, figure)?.relation === "equal");
    if (right.some(tells)) return true;
    return right.some(({ figures }) => figures.some((one) => isNear(one, figure))) ? undefined : false;
  };
}

type Label = Topic["drafts"][number]["labels"][number];

/** As they are read where they stand: a cell has its unit from the header. */
function figuresOfEvidence({ source, text }: Label["evidence"][number], corpus: Corpus): readonly Figure[] {
  const inPlace = [...corpus.claims()]
    .filter((claim) => claim.source.id === source)
    .flatMap(({ figures, source }) => figures.filter(({ span }) => isPartOf(source.text, span, text)));
  return inPlace.length > 0 ? inPlace : extractFigures(text);
}

/** Whether a figure stands in a copy of the passage: "40" is no part of "140" or of "40.5". */
function isPartOf(text: string, figure: Span, passage: string): boolean {
  const reach = passage.length;
  let at = text.indexOf(passage, Math.max(0, figure.start - reach + 1));
  for (; at !== -1 && at < figure.end; at = text.indexOf(passage, at + 1))
    if (
      !/[\d.,]$/.test(text.slice(Math.max(0, at - 1), at)) &&
      !/^[.,]?\d/.test(text.slice(at + reach, at + reach + 2))
    )
      return true;
  return false;
}

/** A pair against its own source, against another pair's, and against its own with the fact left out. */
export function examplesOfPair(pair: Pair, other: Corpus | undefined, from: string): readonly Example[] {
  const asked = askedAbout(pair.draft_sentence, "plain", pair.figure);
  const judge = asked && judgeOfPair(pair, asked);
  if (asked === undefined || judge === undefined) return [];
  const corpus = corpusOf(pair.source_text);
  const withoutFact: Judge = (one) => (judge(one) === false ? false : undefined);
  return [
    ...examplesFrom(asked, corpus, from, judge),
    ...(other === undefined ? [] : examplesAbroad(asked, other, from)),
    ...(pair.label === "supported" ? examplesFrom(asked, corpus, from, withoutFact) : []),
  ];
}

/** Whether a claim's figure is what the sentence told before it was edited. */
export function judgeOfPair(pair: Pair, asked: Asked): Judge | undefined {
  const right = rightFigureOf(pair, asked);
  if (right === undefined) return undefined;
  return ({ figure }) => {
    const relation = relate(right, figure)?.relation;
    return isAgreed(relation) ? true : relation === "consistent" ? undefined : false;
  };
}

/** The figure as it was before the sentence was edited: the right one, put back in its place. */
function rightFigureOf(
  { label, correct_text, draft_sentence, figure }: Pair,
  asked: Asked,
): Figure | undefined {
  if (label === "supported") return asked.figure;
  if (correct_text === undefined) return undefined;
  const [before, behind] = [draft_sentence.slice(0, figure.start), draft_sentence.slice(figure.end)];
  const span = { start: figure.start, end: figure.start + correct_text.length };
  return askedAbout(before + correct_text + behind, "plain", span)?.figure;
}

const isNear = (a: Figure, b: Figure): boolean => {
  const relation = relate(a, b)?.relation;
  return isAgreed(relation) || relation === "consistent";
};

function figuresOf(text: string, markup: Markup): readonly Asked[] {
  const known = read.get(text);
  if (known !== undefined) return known;
  const statements = createStatementReader(0).read(readProse(text, markup), contextOfDocument(text));
  const figures = statements.flatMap((statement) => {
    const paragraph = statements.filter(({ at }) => at === statement.at).flatMap(({ figures }) => figures);
    return statement.figures
      .filter(({ kind }) => kind === "quantity")
      .map((figure) => ({ figure, statement, paragraph }));
  });
  read.set(text, figures);
  return figures;
}

const read = new Map<string, readonly Asked[]>();

/** Against sources on something else, where nothing is right. A writer mostly has the sources of his own subject: they count for less. */
const examplesAbroad = (asked: Asked, corpus: Corpus, from: string): readonly Example[] =>
  examplesFrom(asked, corpus, from, () => false).map((example) => ({ ...example, share: ABROAD }));

const ABROAD = 0.4;

/** One choice a source: its figures rival each other. */
function examplesFrom(
  { figure, statement, paragraph }: Asked,
  corpus: Corpus,
  from: string,
  judge: Judge,
): readonly Example[] {
  const asked = askedOf(statement, { figures: paragraph }, corpus)(figure);
  const weighed = weigh(asked, candidateClaims(asked, corpus), corpus);
  // No label tells of what was worked out: signs of that keep their weights.
  const told = weighed
    .filter(({ pairing }) => !pairing.isWorkedOut)
    .map((one) => ({ one, isRight: judge(one) }))
    .filter(({ isRight }) => isRight !== undefined);
  return [...new Set(told.map(({ one }) => one.claim.source))].map((source) => {
    const rivals = told.filter(({ one }) => one.claim.source === source);
    return {
      from,
      share: 1,
      rivals: rivals.map(({ one }) => Object.values(SIGNS).map(({ of }) => of(one.pairing))),
      right: rivals.flatMap(({ isRight }, at) => (isRight === true ? [at] : [])),
    };
  });
}
