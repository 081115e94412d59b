import type { Figure } from "../../quantity/figure";
import { inMeasureOf, isScaleClear, onOneMeasure } from "./alike";
import { isStep } from "./levels";
import { isQualified, tellsTwoTimes } from "./qualified";
import type { Clause } from "./reckoning-clauses";
import type { Sentence } from "./sentence";

/** Two amounts of one measure that a sentence sets against each other: what was and is, or a part and its whole. */
export type Pair = {
  readonly first: Figure;
  readonly second: Figure;
  readonly link: "change" | "share";
};

/** The only two amounts before a clause that its figure may be reckoned from; undefined where nothing links them, or there are more. */
export function pairBefore(clause: Clause, sentence: Sentence, stated: Figure): Pair | undefined {
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
