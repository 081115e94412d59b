import type { Finding } from "../core/check/finding";
import type { Source } from "../core/corpus/source";
import { agrees } from "../core/present/wording";
import { squeezed } from "../core/text/blanks";
import type { Prose } from "../core/text/prose";
import { readProse } from "../core/text/read-prose";
import { splitSentences } from "../core/text/sentences";

/** A source that is nearly the draft's own text, so that what it confirms the draft confirms itself. */
export type Copy = {
  readonly path: string;
  /** How many of the draft's longer sentences it has to the letter, and how many there are. */
  readonly shared: number;
  readonly sentences: number;
};

/**
 * Looked for among the sources that bear out most of the draft, as a copy does, and are not far longer: no other is read
 * again, so that this takes as long as the draft is long, however large the corpus.
 */
export const copiesOf = (
  text: string,
  prose: Prose,
  findings: readonly Finding[],
  sourceAt: (path: string) => Source | undefined,
): readonly Copy[] => {
  const paths = pathsBehindMost(findings);
  if (paths.length === 0) return [];
  const own = longSentencesOf(prose);
  if (own.size < FEWEST_SENTENCES) return [];
  return paths.flatMap((path) => {
    const source = sourceAt(path);
    if (source === undefined || source.text.length > AT_MOST_LONGER * text.length) return [];
    const theirs = longSentencesOf(readProse(source.text, source.markup));
    const shared = [...own].filter((sentence) => theirs.has(sentence)).length;
    return shared > NEARLY_ALL * own.size ? [{ path, shared, sentences: own.size }] : [];
  });
};

const NEARLY_ALL = 0.8;
/** Beyond, the draft is an extract. */
const AT_MOST_LONGER = 3;
/** Who writes two sentences may well quote both. */
const FEWEST_SENTENCES = 3;
/** Shorter ones stand in many texts. */
const FEWEST_WORDS = 10;

/** The sources that agree with half or more of the figures with which any agrees, in the order of their paths. */
const pathsBehindMost = (findings: readonly Finding[]): readonly string[] => {
  const counts = new Map<string, number>();
  let confirmed = 0;
  for (const { verdict } of findings) {
    const paths = new Set(verdict.evidence.filter(agrees).map(({ path }) => path));
    if (paths.size > 0) confirmed += 1;
    for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => 2 * count >= confirmed)
    .map(([path]) => path)
    .sort();
};

const longSentencesOf = ({ blocks }: Prose): ReadonlySet<string> =>
  new Set(
    blocks.flatMap(({ prose }) =>
      splitSentences(prose)
        .map(({ start, end }) => squeezed(prose.slice(start, end)))
        .filter((sentence) => sentence.split(" ").length >= FEWEST_WORDS),
    ),
  );
