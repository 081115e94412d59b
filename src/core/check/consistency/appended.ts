import type { Figure } from "../../quantity/figure";
import { type Amounts, amountsOf, canBeEqual, distance, divided, resultOf, scaled, shifted } from "./amounts";
import type { Reading } from "./inconsistency";
import { moveOf } from "./moves";
import { figuresIn } from "./parts";
import { nominal, reckoned, told } from "./reckoned";
import { type Clause, clausesIn, wordsOf } from "./reckoning-clauses";
import type { Rule } from "./rule";
import type { Sentence } from "./sentence";
import { type Pair, pairBefore } from "./set-against";

/**
 * "Turnout, which was 58 % in 2018, reached 64 % this time, eight points higher": a clause of nothing but a figure and words
 * of reckoning speaks of the two amounts before it, where these are set against each other and there are no others.
 */
export const appended: Rule = {
  kind: "difference",
  readings: (sentence) =>
    sentence.figures.length < 3
      ? []
      : clausesIn(sentence.words).flatMap((clause) => readingOf(clause, sentence) ?? []),
  example: {
    contradicts: "Turnout, which was 58% in 2018, reached 64% this time, eight percentage points higher.",
    holds: "Turnout, which was 58% in 2018, reached 64% this time, six percentage points higher.",
  },
};

function readingOf(clause: Clause, sentence: Sentence): Reading | undefined {
  const written = sentence.figures[clause.index];
  const stated = written && asPoints(written, clause, sentence);
  if (stated === undefined || OTHER_BASE.test(clause.after) || isBare(clause.words)) return undefined;
  const pair = pairBefore(clause, sentence, stated);
  if (pair === undefined) return undefined;
  const results = resultsOf(pair, stated, wayOf(clause.words));
  if (results === undefined) return undefined;
  return {
    kind: results.kind,
    stated,
    from: [pair.first, pair.second],
    holds: results.holds,
    explanation: `${results.sum}, not ${told(stated)}`,
  };
}

/** "Eight points" between percentages are percentage points. */
function asPoints(stated: Figure, { before }: Clause, sentence: Sentence): Figure {
  if (stated.dimension !== "count:point") return stated;
  const last = figuresIn(before, sentence).at(-1);
  return last?.dimension === "ratio" ? { ...stated, dimension: "points", factor: 1 } : stated;
}

/** Which way the clause says that it went: 0 where it does not say. */
const wayOf = (words: string): number =>
  wordsOf(words)
    .map((word) => moveOf(word))
    .find((way) => way !== 0) ?? 0;

/** "Up 9 %", "9 % more" alone are mostly held against what was a year before. */
const isBare = (words: string): boolean => /^ ?(?:and )?(?:up|down|plus|minus)(?: by)? ⟦/.test(words);

/** What goes on to tell another base. */
const OTHER_BASE =
  /^[,)]? ?(?:than|from|on|over|compared|against|versus|since|year-on-year|year on year|a year|per year|annually)\b/;

type Results = { readonly kind: Reading["kind"]; readonly holds: boolean; readonly sum: string };

function resultsOf({ first, second, link }: Pair, stated: Figure, way: number): Results | undefined {
  const [a, b, said] = [amountsOf(first), amountsOf(second), resultOf(stated)];
  if (
    a === undefined ||
    b === undefined ||
    said === undefined ||
    nominal(first) === 0 ||
    nominal(second) === 0
  )
    return undefined;
  const fits = (...results: readonly Amounts[]): boolean => results.some((one) => canBeEqual(one, said));
  const [x, y] = [nominal(first), nominal(second)];
  if (link === "share") {
    if (stated.dimension !== "ratio") return undefined;
    const [part, all] = x <= y ? [first, second] : [second, first];
    return {
      kind: "share",
      holds: fits(divided(a, b), divided(b, a)),
      sum: `${told(part)} of ${told(all)} is ${reckoned(stated, nominal(part) / nominal(all))}`,
    };
  }
  if (stated.dimension === "multiple") {
    const ratio = Math.max(x, y) / Math.min(x, y);
    return {
      kind: "multiple",
      holds: fits(divided(a, b), divided(b, a), shifted(divided(a, b), -1), shifted(divided(b, a), -1)),
      sum: `${told(x > y ? first : second)} is ${reckoned(stated, ratio)} ${told(x > y ? second : first)}`,
    };
  }
  const apart = distance(a, b);
  const difference = `${told(x > y ? first : second)} less ${told(x > y ? second : first)}`;
  if (stated.dimension === "points") {
    if (first.dimension !== "ratio") return undefined;
    return {
      kind: "difference",
      holds: fits(scaled(apart, POINTS)),
      sum: `${difference} is ${reckoned(stated, Math.abs(x - y) * POINTS)}`,
    };
  }
  if (stated.dimension === "ratio") {
    const bases: readonly (readonly [Amounts, Amounts])[] = [
      [a, b],
      [b, a],
    ];
    const fitting = bases.filter(([base, value]) => way === 0 || Math.sign(value.high - base.high) === way);
    const growths = fitting
      .map(([base, value]) => shifted(divided(value, base), -1))
      .flatMap((one) => [one, inOrder(scaled(one, -1))]);
    return {
      kind: "growth rate",
      holds: fits(...growths, ...(way === 0 ? [divided(a, b), divided(b, a)] : [])),
      sum: changeOf(way !== 0 && Math.sign(y - x) !== way ? [second, first] : [first, second], stated),
    };
  }
  return {
    kind: "difference",
    holds: fits(apart),
    sum: `${difference} is ${reckoned(stated, Math.abs(x - y))}`,
  };
}

function changeOf([from, to]: readonly [Figure, Figure], stated: Figure): string {
  const rate = nominal(to) / nominal(from) - 1;
  return `${told(from)} to ${told(to)} is a ${rate < 0 ? "fall" : "rise"} of ${reckoned(unsigned(stated), Math.abs(rate))}`;
}

const inOrder = ({ low, high }: Amounts): Amounts => ({
  low: Math.min(low, high),
  high: Math.max(low, high),
});
const unsigned = (figure: Figure): Figure => ({ ...figure, text: figure.text.replace(/^[+−-]/, "") });
/** A share of 1 has 100 percentage points. */
const POINTS = 100;
