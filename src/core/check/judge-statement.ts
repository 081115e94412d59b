import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import { frameOfDraft } from "../corpus/frame";
import type { Statement } from "../corpus/statement";
import type { Figure } from "../quantity/figure";
import { calculationSought } from "./calculation-sought";
import { candidateClaims, closedCandidates, isWritten, MOST_CLOSED } from "./candidates";
import { type CitedSources, isOfOtherWork } from "./cited";
import { exchangedAmong } from "./exchanged";
import { type Judgement, judge } from "./judge";
import { mistoldAmong } from "./mistold-mark";
import { opposableIn } from "./opposed";
import { companyOf, nearestTo, type Paragraph } from "./paragraph";
import { placeAmong } from "./place";
import { isOfItsKind } from "./ranks";
import { reckonableFrom } from "./reckonable";
import { areOfOneSort } from "./relate-mark";
import { partOf, speaksOfSeveral } from "./role";
import { subjectOf } from "./subject";
import { understoodIn } from "./understood";
import { type Asked, type Weighed, weigh } from "./weigh";
import { wordingOf } from "./wording";
import { isOtherWay, workedOut } from "./worked-out";

/** What a draft is held against, and how. */
export type Bench = {
  readonly corpus: Corpus;
  readonly cited: CitedSources;
  /** The sources are all there is (see Case). */
  readonly isClosed: boolean;
  /** See Case. */
  readonly caution: number;
};

/** The judgement on each figure of a draft's sentence, in its order. */
export function judgeStatement(
  statement: Statement,
  paragraph: Paragraph,
  { corpus, cited, isClosed, caution }: Bench,
): readonly Judgement[] {
  if (statement.figures.length === 0) return [];
  const candidates = isClosed ? closedCandidates : candidateClaims;
  const asked = statement.figures.map(askedOf(statement, paragraph, corpus));
  const weighed = weighedAmong(asked, candidates, corpus);
  const exchanged = exchangedAmong(asked, weighed, corpus);
  const { block, span } = statement;
  const isOther = isOfOtherWork(block.prose.slice(span.start, span.end), corpus);
  return asked.map((one) => {
    const { figure } = one;
    return judge({
      figure,
      weighed: weighed.get(figure) ?? [],
      exchanged: exchanged.get(figure),
      mistold:
        figure.kind === "quantity"
          ? undefined
          : mistoldAmong(one, weighed.get(figure) ?? [], paragraph, caution),
      superseded: corpus.superseded,
      cited: cited(statement, figure),
      isClosed,
      isWritten: isClosed && isWritten(figure, corpus),
      isReckoned: isReckonedFrom(statement, paragraph, one) || (isClosed && followsFromSource(one, corpus)),
      isOfOtherWork: isOther,
      reckonable: reckonableFrom(one, corpus),
      caution,
    });
  });
}

/** What was weighed against each figure. */
function weighedAmong(
  asked: readonly Asked[],
  candidates: (one: Asked, corpus: Corpus) => readonly Claim[],
  corpus: Corpus,
): ReadonlyMap<Figure, readonly Weighed[]> {
  const weighed = new Map<Figure, readonly Weighed[]>();
  const near = new Set<Claim>();
  for (const one of asked) {
    if (one.figure.kind !== "quantity") continue;
    const claims = candidates(one, corpus);
    for (const claim of claims) near.add(claim);
    weighed.set(one.figure, weigh(one, claims, corpus));
  }
  for (const one of asked) {
    if (one.figure.kind === "quantity") continue;
    const beside = weighedMark(one, [...near], corpus);
    const isSure = (beside[0]?.score ?? 0) >= SURELY_BESIDE;
    weighed.set(
      one.figure,
      isSure ? beside : weighedMark(one, [...new Set([...near, ...candidates(one, corpus)])], corpus),
    );
  }
  return weighed;
}

/**
 * Of a year, a date or a rank: half of all figures are years, and most stand in the claims that may tell the amounts of their
 * sentence. Only where none does for sure are others sought.
 */
const weighedMark = (one: Asked, claims: readonly Claim[], corpus: Corpus): readonly Weighed[] =>
  weigh(one, claims.filter(holdsSuch(one)), corpus).filter(isOfItsKind(one));

const holdsSuch =
  ({ figure }: Asked) =>
  ({ figures }: Claim): boolean =>
    figures.some(({ kind }) => areOfOneSort(kind, figure.kind));

/** Whether a figure follows from others of its sentence, or of what was said shortly before. */
export function isReckonedFrom(
  { block, span }: Statement,
  { figures }: Paragraph,
  { figure, sought }: Asked,
): boolean {
  if (CONCLUDED.test(block.prose.slice(Math.max(span.start, figure.span.start - BEFORE), figure.span.start)))
    return true;
  if (sought.kinds.length === 0) return false;
  const near = nearestTo(figure, figures, RECKONED_FROM).filter(
    (other) => other.span.end > span.start - BEFORE && other.span.start < span.end,
  );
  return follows({ figure, sought }, near, block.prose, SELDOM);
}

/** Where the sources are all there is: whether a figure follows from two of theirs that stand in neighbouring sentences. */
function followsFromSource({ figure, sought }: Asked, corpus: Corpus): boolean {
  if (sought.kinds.length === 0 || corpus.claimCount > MOST_CLOSED) return false;
  return [...corpus.claims()].some(({ id, source }) => {
    const near = [id, id + 1, id + 2].map((at) => corpus.claim(at));
    const figures = near.flatMap((claim) => (claim?.source === source ? claim.figures : []));
    return follows({ figure, sought }, figures, source.text, HARDLY);
  });
}

/** @param chance how many results that fit may come by chance, at most */
function follows(
  { figure, sought }: Pick<Asked, "figure" | "sought">,
  figures: readonly Figure[],
  text: string,
  chance: number,
): boolean {
  const calculation = workedOut(figure, figures, text, sought);
  if (calculation === undefined || calculation.byChance > chance) return false;
  const [first, second] = calculation.from;
  return !isOtherWay(calculation, sought, [partOf(first, text), partOf(second, text)]);
}

/** What matching asks of the figures of a statement. */
export function askedOf(
  statement: Statement,
  paragraph: Paragraph,
  corpus: Corpus,
): (figure: Figure) => Asked {
  const frame = frameOfDraft(statement, corpus.vocabulary);
  const { block } = statement;
  const text = block.prose;
  const sentence = text.slice(statement.span.start, statement.span.end);
  const isOfSeveral = speaksOfSeveral(sentence);
  const quantities = statement.figures.filter(({ kind }) => kind === "quantity");
  return (figure) => {
    const part = partOf(figure, text);
    return {
      figure,
      understood: understoodIn(figure, paragraph.figures, text),
      subject: subjectOf({ frame, at: figure.span.start, end: figure.span.end }, corpus),
      frame,
      wording: wordingOf(text, statement.span, figure.span, ""),
      part,
      opposable:
        figure.kind === "quantity"
          ? opposableIn({ figure, text, frame, at: figure.span.start, sentence, figures: quantities })
          : undefined,
      prose: text,
      sentence,
      isCell: block.kind === "cell",
      headers: block.kind === "cell" ? `${block.columnHeader} ${block.rowHeader} ${block.caption}` : "",
      isOfSeveral,
      others: nearestTo(figure, quantities, COMPANY),
      ...companyOf(figure, paragraph, corpus),
      place: placeAmong(figure, quantities),
      sought: calculationSought(figure, part, text, statement.span.start),
    };
  };
}

/** A sentence with more figures than this on each side is a list: what stands far off in it is no company. */
const COMPANY = 24;
const SURELY_BESIDE = 0.5;
/** "12,000 up on the year and hence 11 % higher" */
const CONCLUDED =
  /\b(?:hence|thus|therefore)\s(?:(?:about|around|some|roughly|nearly|just|over|an?|by)\s){0,2}$/i;
/** A calculation stands beside what it was reckoned from: within a sentence or so. */
const RECKONED_FROM = 6;
const BEFORE = 120;
const SELDOM = 0.6;
/** By chance, in three sentences. */
const HARDLY = 0.1;
