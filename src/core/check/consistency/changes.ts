import { isDuration } from "../../quantity/family";
import type { Figure } from "../../quantity/figure";
import { inMeasureOf, isScaleClear, onOneMeasure } from "./alike";
import { type Appended, appendedIn } from "./appended";
import type { Change } from "./change";
import { WORDINGS } from "./change-wordings";
import { conclusionsIn } from "./conclusion";
import { isStep, levelsIn } from "./levels";
import { isGapWord, moveOf } from "./moves";
import { type Found, found } from "./parts";
import { isQualified, tellsTwoTimes } from "./qualified";
import { RARER_WORDINGS } from "./rarer-change-wordings";
import type { Sentence } from "./sentence";

/** Every change that a sentence states between two of its own amounts, in any of the wordings. */
export function changesIn(sentence: Sentence): readonly Change[] {
  const known = read.get(sentence);
  if (known !== undefined) return known;
  const stated = statedChanges(sentence);
  const changes = [
    ...stated,
    ...conclusionsIn(sentence, stated),
    ...appendedIn(sentence).flatMap(changeAppended),
  ];
  read.set(sentence, changes);
  return changes;
}

/** Several rules ask for the changes of one sentence. */
const read = new WeakMap<Sentence, readonly Change[]>();

function statedChanges(sentence: Sentence): readonly Change[] {
  if (sentence.figures.length < 3) return [];
  return [...WORDINGS, ...RARER_WORDINGS].flatMap(({ patterns, isOrdered, needsTimes }) =>
    found(sentence, patterns).flatMap((one) => {
      const change = changeOf(one, isOrdered, sentence);
      if (change === undefined || isQualified(one) || (!isOrdered && isOfChanges(one, sentence))) return [];
      return needsTimes && !change.isGap && !tellsTwoTimes(one) ? [] : [change];
    }),
  );
}

/** "A proportion of 75 %" is no change, nor is "five times". */
function changeAppended({ first, second, link, stated, move, words }: Appended): readonly Change[] {
  const isShare = stated.dimension === "ratio" && words.some((word) => SHARES.has(word));
  if (link === "share" || stated.dimension === "multiple" || isShare) return [];
  const by = inMeasureOf(stated, first) ?? stated;
  const isGap = words.some(isGapWord);
  return [{ from: first, to: second, isOrdered: false, by, move, isGap, otherPairs: [] }];
}

const SHARES: ReadonlySet<string> = new Set(["proportion", "share", "rate", "whole", "total"]);

function changeOf(one: Found, isOrdered: boolean, sentence: Sentence): Change | undefined {
  const [from, to, by] = [one.figure("from"), one.figure("to"), one.figure("by")];
  if (from === undefined || to === undefined || by === undefined || isOfAUnit(by, one.after))
    return undefined;
  // "To 6,480, after two years of growth"
  if (isDuration(from.dimension) && to.dimension === "" && /\bafter ⟦\d+⟧/.test(one.text)) return undefined;
  // "Its target drops to $94 and the estimate to $3.42"
  if (/\bto $/.test(one.before) && /⟧ and (?:[a-z']+ )+to ⟦/.test(one.text)) return undefined;
  const told = by.dimension === "points" ? asPercentages(from, to) : onOneMeasure(from, to);
  if (told === undefined || !isScaleClear([from, to])) return undefined;
  // "Added 31 billion crowns and reached 703 billion, from 682 billion"
  const pair = isScaleClear([by, from]) ? inItsMeasure(told, by) : told;
  const word = one.group("move");
  return {
    from: pair[0],
    to: pair[1],
    isOrdered,
    by: inMeasureOf(by, pair[0]) ?? onOneMeasure(by, to)?.[0] ?? onOneMeasure(by, from)?.[0] ?? by,
    move: moveOf(word),
    isGap: isGapWord(word),
    otherPairs: isOrdered
      ? levelsBefore(from, pair[1], one.before, sentence)
      : otherPairs(pair, one.before, sentence),
  };
}

/** "46.2 %, and so 13.8 points under the target of 60" */
function asPercentages(from: Figure, to: Figure): readonly [Figure, Figure] | undefined {
  const share = [from, to].find(({ dimension }) => dimension === "ratio");
  const inPercent = (one: Figure): Figure =>
    share === undefined || one.dimension !== "" ? one : { ...one, dimension: "ratio", factor: share.factor };
  return onOneMeasure(inPercent(from), inPercent(to));
}

/** Two bare levels in the measure of their change, where it has one. */
const inItsMeasure = ([from, to]: readonly [Figure, Figure], by: Figure): readonly [Figure, Figure] => {
  if (from.dimension !== "" || by.dimension.startsWith("count:")) return [from, to];
  return [inMeasureOf(from, by) ?? from, inMeasureOf(to, by) ?? to];
};

/** "314,900 students at 41 schools, 1 % fewer than the 318,100 of last year": they were not fewer than the schools. */
const levelsBefore = (
  from: Figure,
  to: Figure,
  before: string,
  sentence: Sentence,
): readonly (readonly [Figure, Figure])[] =>
  levelsIn(before, sentence).flatMap((other) => {
    const both = other.dimension === to.dimension ? undefined : onOneMeasure(from, other);
    return both === undefined ? [] : [both];
  });

/** "418 shops, having opened 37 and shut 22, against 403 before, a gain of 15": 403 is of the first, not of the nearest. */
const otherPairs = (
  pair: readonly [Figure, Figure],
  before: string,
  sentence: Sentence,
): readonly (readonly [Figure, Figure])[] =>
  levelsIn(before, sentence).flatMap((other) =>
    pair.flatMap((one) => {
      const both = onOneMeasure(one, other);
      return both === undefined ? [] : [both];
    }),
  );

/** "From 148 to 139, and by 3 on placebo, a difference of 6": what follows "by" is no level. Nor is "3 more than". */
const isOfChanges = ({ group }: Found, { words }: Sentence): boolean =>
  ["from", "to"].some((name) => words.includes(`by ⟦${group(name)}⟧`) || isStep(group(name), words));

/** "A fall of half a point" is no fall by half. */
const isOfAUnit = ({ form }: Figure, after: string): boolean =>
  form === "fraction" && /^(?: of)? an? /.test(after);
