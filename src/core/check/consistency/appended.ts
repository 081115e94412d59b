import type { Figure } from "../../quantity/figure";
import { moveOf } from "./moves";
import { figuresIn } from "./parts";
import { type Clause, clausesIn, wordsOf } from "./reckoning-clauses";
import type { Sentence } from "./sentence";
import { type Pair, pairBefore } from "./set-against";

/** What a clause of reckoning states of two amounts. */
export type Appended = Pair & {
  readonly stated: Figure;
  /** Which way it says that it went: 0 where it does not say. */
  readonly move: -1 | 0 | 1;
  readonly words: readonly string[];
};

/**
 * "Turnout, which was 58 % in 2018, reached 64 % this time, eight points higher": a clause of nothing but a figure and words
 * of reckoning speaks of the two amounts before it, where these are set against each other and there are no others.
 */
export function appendedIn(sentence: Sentence): readonly Appended[] {
  const known = read.get(sentence);
  if (known !== undefined) return known;
  const appended =
    sentence.figures.length < 3
      ? []
      : clausesIn(sentence.words).flatMap((clause) => appendedBy(clause, sentence) ?? []);
  read.set(sentence, appended);
  return appended;
}

/** Several rules ask for those of one sentence. */
const read = new WeakMap<Sentence, readonly Appended[]>();

function appendedBy(clause: Clause, sentence: Sentence): Appended | undefined {
  const written = sentence.figures[clause.index];
  const stated = written && asPoints(written, clause, sentence);
  if (stated === undefined || OTHER_BASE.test(clause.after) || IS_BARE.test(clause.words)) return undefined;
  const pair = pairBefore(clause, sentence, stated);
  const words = wordsOf(clause.words);
  const move = words.map(moveOf).find((way) => way !== 0) ?? 0;
  return pair && { ...pair, stated, move, words };
}

/** "Eight points" between percentages are percentage points. */
function asPoints(stated: Figure, { before }: Clause, sentence: Sentence): Figure {
  if (stated.dimension !== "count:point") return stated;
  const last = figuresIn(before, sentence).at(-1);
  return last?.dimension === "ratio" ? { ...stated, dimension: "points", factor: 1 } : stated;
}

/** "Up 9 %", "9 % more" alone are mostly held against what was a year before. */
const IS_BARE = /^ ?(?:and )?(?:up|down|plus|minus)(?: by)? ⟦/;

/** What goes on to tell another base. */
const OTHER_BASE =
  /^[,)]? ?(?:than|from|on|over|compared|against|versus|since|year-on-year|year on year|a year|per year|annually)\b/;
