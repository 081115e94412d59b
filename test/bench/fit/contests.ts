import { candidateClaims } from "../../../src/core/check/candidates";
import { CONFLICT_SIGNS, contestsAmong } from "../../../src/core/check/conflict-signs";
import { askedOf, isReckonedFrom } from "../../../src/core/check/judge-statement";
import { reckonableFrom } from "../../../src/core/check/reckonable";
import { weigh } from "../../../src/core/check/weigh";
import type { Corpus } from "../../../src/core/corpus/corpus";
import type { Topic } from "../labelled";
import { corpusOf, type Pair } from "../pairs";
import { type Asked, askedAbout, type Example, type Judge, judgeBy, judgeOfPair } from "./choices";

/** Contradictions of the labelled figures of a topic's drafts by its own sources, and by another topic's, where none is right. */
export function contestsOfTopic(topic: Topic, other: Corpus): readonly Example[] {
  return topic.drafts.flatMap(({ text, labels }) =>
    labels.flatMap((label) => {
      const asked = askedAbout(text, "markdown", label);
      const judge = judgeBy(label, topic.corpus);
      if (asked === undefined || label.cited !== undefined || label.either !== undefined) return [];
      const abroad = contestsIn(asked, other, topic.name, () => false, ABROAD);
      if (judge === undefined) return abroad;
      const isRight: Judge = label.verdict === "conflicting" ? (one) => judge(one) || undefined : () => false;
      return [...contestsIn(asked, topic.corpus, topic.name, isRight, 1), ...abroad];
    }),
  );
}

/** The same of a pair: half of all pairs are wrong, and a writer's sentences are not. */
export function contestsOfPair(pair: Pair, from: string): readonly Example[] {
  const asked = askedAbout(pair.draft_sentence, "plain", pair.figure);
  const judge = asked && judgeOfPair(pair, asked);
  if (asked === undefined || judge === undefined) return [];
  const corpus = corpusOf(pair.source_text);
  return pair.label === "conflict"
    ? contestsIn(asked, corpus, from, () => true, 1)
    : contestsIn(asked, corpus, from, () => false, RIGHT_PAIR);
}

/** Each a choice between being right and nothing: a logistic model. */
function contestsIn(
  { figure, statement, paragraph }: Asked,
  corpus: Corpus,
  from: string,
  judge: Judge,
  share: number,
): readonly Example[] {
  const asked = askedOf(statement, { figures: paragraph }, corpus)(figure);
  if (isReckonedFrom(statement, { figures: paragraph }, asked)) return [];
  const weighed = weigh(asked, candidateClaims(asked, corpus), corpus).filter(
    ({ claim }) => !corpus.superseded.has(claim.source.id),
  );
  return contestsAmong(weighed, reckonableFrom(asked, corpus)).flatMap((contest) => {
    const isRight = judge(contest.one);
    if (isRight === undefined) return [];
    const rivals = [Object.values(CONFLICT_SIGNS).map(({ of }) => of(contest))];
    return [{ from, share, rivals, right: isRight ? [0] : [] }];
  });
}

const ABROAD = 0.6;
const RIGHT_PAIR = 5;
