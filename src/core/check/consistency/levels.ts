import type { Figure } from "../../quantity/figure";
import { figuresIn } from "./parts";
import type { Sentence } from "./sentence";

/** The amounts of a stretch of a sentence, without the steps between them. */
export const levelsIn = (words: string, sentence: Sentence): readonly Figure[] =>
  figuresIn(words.replace(STEPS, ""), sentence);

/** Whether the words tell a figure, by its index, as a step from one amount to another. */
export const isStep = (index: string, words: string): boolean =>
  (words.match(STEPS) ?? []).some((step) => step.includes(`⟦${index}⟧`));

/** "24,000 books, 3,000 more than the year before", "up 3,000 on the year before"; "3,000 more books" is one figure. */
const STEPS =
  /⟦\d+⟧(?: (?:more|fewer|less|higher|lower)(?: [a-z]+)? (?:than|in)| than)\b|\b(?:up|down)(?: by)? ⟦\d+⟧(?= (?:on|from|in|since)\b)/g;
