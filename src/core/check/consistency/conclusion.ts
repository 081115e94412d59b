import type { Figure } from "../../quantity/figure";
import { inMeasureOf } from "./alike";
import type { Change } from "./change";
import { levelsIn } from "./levels";
import { FALLING, moveOf, RISING } from "./moves";
import { type Found, figure, found, pattern, words } from "./parts";
import { isQualified } from "./qualified";
import { nominal } from "./reckoned";
import type { Sentence } from "./sentence";

/**
 * Changes that are drawn from two amounts told before: "In 2024 it was 88 %. In 2019 it had been 91 %. Cover has thus
 * fallen by 3 points." Two amounts of the measure are needed, or the ones of a change that was told.
 */
export const conclusionsIn = (sentence: Sentence, known: readonly Change[]): readonly Change[] =>
  found(sentence, DRAWN).flatMap((one) => conclusionOf(one, sentence, known) ?? []);

const DRAWN: readonly RegExp[] = [
  pattern(
    `\\b(?:thus|therefore|hence|in short|in other words|accordingly)\\b[^⟦⟧@.;:]{0,60}?\\b(?<move>${RISING}|${FALLING})${words(3)} by ${figure("by")}`,
  ),
];

function conclusionOf(one: Found, sentence: Sentence, known: readonly Change[]): Change | undefined {
  const by = one.figure("by");
  if (by === undefined || isQualified(one) || PART.test(one.before.replace(/.*⟧/, ""))) return undefined;
  const levels = levelsIn(one.before, sentence).flatMap((level) => levelFor(level, by) ?? []);
  const [from, to] = levels.length === 2 ? inOrderOfTime(levels) : levelsToldAs(by, known);
  if (from === undefined || to === undefined) return undefined;
  const isOrdered = yearOf(from) !== yearOf(to) && yearOf(from) !== undefined && yearOf(to) !== undefined;
  return { from, to, isOrdered, by, move: moveOf(one.group("move")), isGap: false, otherPairs: [] };
}

/** "Turnout among the young has thus risen": part of what was told. */
const PART = /\b(?:among|amongst|outside|except|excluding|without|only|alone)\b/;

/** Points are the changes of percentages, and percentages those of any measure. */
function levelFor(level: Figure, by: Figure): Figure | undefined {
  if (by.dimension === "ratio") return level.dimension === "multiple" ? undefined : level;
  if (by.dimension === "points") return level.dimension === "ratio" ? level : undefined;
  const measured = inMeasureOf(level, by);
  return measured?.dimension === by.dimension ? measured : undefined;
}

/** "A gap of 5.25 … raised recall by 27.5": where a change was told, the level that it led to may stand in its place. */
function levelsToldAs(by: Figure, known: readonly Change[]): readonly Figure[] {
  const change = known.find(({ from, to }) => [from, to].some((level) => isSameAmount(level, by)));
  return change === undefined ? [] : [change.from, change.to].flatMap((level) => levelFor(level, by) ?? []);
}

const isSameAmount = (a: Figure, b: Figure): boolean =>
  nominal(a) === nominal(b) && (inMeasureOf(a, b)?.dimension ?? "") === b.dimension;

const inOrderOfTime = (levels: readonly Figure[]): readonly Figure[] =>
  levels.toSorted((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0));

const yearOf = ({ period }: Figure): number | undefined => period?.year;
