import type { Figure } from "../../quantity/figure";
import { inMeasureOf, isScaleClear, onOneMeasure } from "./alike";
import { type Amounts, amountsOf, canBeEqual, distance, divided, resultOf, scaled, shifted } from "./amounts";
import type { Reading } from "./inconsistency";
import { isStep } from "./levels";
import { moveOf } from "./moves";
import { figuresIn } from "./parts";
import { isQualified, tellsTwoTimes } from "./qualified";
import { nominal, reckoned, told } from "./reckoned";
import type { Rule } from "./rule";
import type { Sentence } from "./sentence";

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

/** A clause that holds one figure and tells nothing of its own. */
type Clause = {
  readonly index: number;
  /** What stands before it in the sentence, and behind. */
  readonly before: string;
  readonly after: string;
  readonly words: string;
};

function clausesIn(words: string): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const match of words.matchAll(CLAUSE)) {
    const text = match[0].slice(1);
    const [mark, ...more] = [...text.matchAll(/⟦(\d+)⟧/g)];
    if (mark === undefined || more.length > 0 || !isOfReckoning(text, mark)) continue;
    clauses.push({
      index: Number(mark[1]),
      before: words.slice(0, match.index),
      after: words.slice(match.index + match[0].length),
      words: text,
    });
  }
  for (const match of words.matchAll(GAP_OF)) {
    const [text, index] = [match[0], Number(match[1])];
    if (clauses.some((clause) => clause.index === index)) continue;
    const [before, after] = [words.slice(0, match.index), words.slice(match.index + text.length)];
    clauses.push({ index, before, after, words: text });
  }
  return clauses;
}

/** "Nobody hurries to close a gap of €4,400" */
const GAP_OF = /\b(?:an?|the|that|this) (?:gap|difference|gulf) of ⟦(\d+)⟧/g;

/** From what parts two clauses to the next such. */
const CLAUSE = /[,;:(–—][^,;:()–—]*(?=[,;:()–—]|\.$|\. |$)/g;

/** "A reduction of ⟦2⟧ that the board put down to sales" may go on as it likes. */
function isOfReckoning(text: string, mark: RegExpMatchArray): boolean {
  const [ahead, behind] = [text.slice(0, mark.index), text.slice((mark.index ?? 0) + mark[0].length)];
  const isNamed = NAMED.test(ahead);
  const words = wordsOf(isNamed ? ahead : `${ahead} ${behind}`);
  // "; margin 6.7 %" tells another thing.
  const isSubject = SUBJECT.test(ahead.trim()) && !LINKED.test(ahead);
  return (
    !isSubject &&
    words.some((word) => TELLS.has(word)) &&
    words.every((word) => TELLS.has(word) || LINKS.has(word))
  );
}

const SUBJECT = /^(?:growth|rise|increase|loss|gap|lead|difference|margin|proportion|share|rate|total)\b/;
const LINKED = /\bof $/;

const wordsOf = (text: string): readonly string[] => text.match(/[a-z']+/g) ?? [];
const NAMED =
  /\b(?:growth|rise|increase|jump|gain|climb|drop|fall|decline|decrease|reduction|cut|loss|improvement|saving|gap|lead|difference|margin|proportion|share|spread|gulf|move|swing|hike|rate) of (?:(?:just|only|some|almost|nearly|about) )?$|\b(?:puts?|leaves|leaving|makes|making) (?:the|an?|its) (?:[a-z-]+ )?(?:gap|deficit|surplus|difference|margin|lead) (?:at|of) $/;

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** One of these makes it a reckoning. */
const TELLS = listed(
  `growth rise increase jump gain climb surge drop fall decline decrease reduction cut loss improvement saving gap lead
  difference margin proportion share rate more less fewer higher lower larger smaller longer shorter taller wider deeper
  heavier lighter older younger cheaper dearer better worse bettering times points whole total equals behind ahead move swing spread gulf wide`,
);
const LINKS = listed(
  `or so and i e that's that which this it is was are were would be means meaning meant makes making made marks represents
  representing equal to giving gives gave for with a an the its their net full clear sharp steep slight modest overall of by up
  down former latter them him her as much many high large big fast long wide tall often strong again in all put differently
  other words percentage point just only barely fully some no between hefty tidy whopping mere success`,
);

type Pair = {
  readonly first: Figure;
  readonly second: Figure;
  readonly link: "change" | "share";
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

function pairBefore(clause: Clause, sentence: Sentence, stated: Figure): Pair | undefined {
  const marks = [...clause.before.matchAll(/⟦(\d+)⟧/g)];
  const amounts = marks.flatMap((mark) => {
    const figure = sentence.figures[Number(mark[1])];
    return figure !== undefined &&
      isAmountFor(figure, stated) &&
      !isStep(mark[1] ?? "", sentence.words) &&
      !STEP.test(figure.text)
      ? [{ figure, mark }]
      : [];
  });
  const [a, b, ...more] = amounts;
  if (a === undefined || b === undefined || more.length > 0 || isBroken(marks, a.mark, sentence))
    return undefined;
  const both = onOneMeasure(a.figure, b.figure);
  if (both === undefined || !isScaleClear([a.figure, b.figure])) return undefined;
  const [first, second] = both;
  const from = a.mark.index;
  const to = b.mark.index + b.mark[0].length;
  const between = clause.before.slice(from + a.mark[0].length, b.mark.index);
  const text = clause.before.slice(from, to);
  const lead = clause.before.slice(0, from);
  const behind = clause.before.slice(to);
  if (
    isQualified({
      figure: () => undefined,
      group: () => "",
      text: `${text}${behind}${clause.words}`,
      before: lead,
      after: clause.after,
    })
  )
    return undefined;
  if (PART_OF.test(between) || (OF_AT_END.test(lead) && between.includes(",")))
    return { first, second, link: "share" };
  const isFromTo = /\bfrom $/.test(lead) && / to $/.test(between);
  const isGap = GAP.test(clause.words) && / and | to |, /.test(between);
  const isSetAgainst =
    isFromTo || isGap || AGAINST.test(between) || tellsThenAndNow(lead.slice(-NEAR), text, behind);
  return isSetAgainst ? { first, second, link: "change" } : undefined;
}

/** "3,000 more books" */
const STEP = /\b(?:more|fewer|less|extra|additional)\b/;

const GAP = /\b(?:lead|gap|gulf|difference|margin|deficit|surplus|behind|ahead|net)\b/;

/** What is told between them may be what the clause speaks of; how long it took is not. */
const isBroken = (
  marks: readonly RegExpMatchArray[],
  first: RegExpMatchArray,
  { figures }: Sentence,
): boolean =>
  marks.slice(marks.indexOf(first)).filter((mark) => {
    const figure = figures[Number(mark[1])];
    return figure !== undefined && !isTime(figure);
  }).length > 2;

const tellsThenAndNow = (lead: string, text: string, behind: string): boolean =>
  tellsTwoTimes({ ...NOTHING, text, before: lead, after: behind }) ||
  (NOW.test(`${text}${behind}`) && THEN.test(`${lead}${text}`)) ||
  OPENED_AND_CLOSED.test(`${lead}${text}`);

const NOTHING = { figure: () => undefined, group: () => "" };
const NEAR = 30;
const NOW =
  /\b(?:now|today|this (?:time|year|season|month|week|quarter|spring|summer|autumn|winter|one|january|february|march|april|may|june|july|august|september|october|november|december))\b/;
const OPENED_AND_CLOSED =
  /\bopened\b.*\bclosed\b|\b(?:began|begun|started)\b.*\b(?:ended|finished)\b|\bbought\b.*\bsold\b/;
const THEN = /@|\b(?:was|were|had|ago|began|came|found|started|used to|once|last)\b/;

/** "12 of the 80", "84 of the group's 240" */
const PART_OF =
  /^(?: (?!instead\b)[a-z-]+){0,2} (?:out )?of (?:(?:the|our|its|their|all|some|a|total|those|these|[a-z]+'s) ?){0,3}$/;
const OF_AT_END = /\b(?:of|among) (?:(?:the|our|its|their|all) )?$/;
const AGAINST =
  /\b(?:against|versus|vs|compared|after|instead of|rather than|up from|down from|predecessor|rival)\b/;

/** Percentages and points are of amounts or of two percentages, anything else is of its own measure. */
function isAmountFor(figure: Figure, stated: Figure): boolean {
  if (figure.dimension === "multiple" || figure.dimension === "points" || figure.dimension === "odds")
    return false;
  if (stated.dimension === "points") return figure.dimension === "ratio";
  if (stated.dimension === "ratio" || stated.dimension === "multiple") return !isTime(figure);
  return (
    inMeasureOf(figure, stated)?.dimension === stated.dimension ||
    inMeasureOf(stated, figure)?.dimension === figure.dimension
  );
}

const isTime = ({ dimension }: Figure): boolean => dimension === "months";

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
