import type { Figure } from "../../quantity/figure";
import type { Sentence } from "./sentence";

/** The parts that the rules' patterns are built of. All are bounded, and none can match where another might. */

/** A quantity, named. */
export const figure = (name: string): string =>
  `(?:(?:only|just|still|even|a|an|the|its|their|exactly|no|mere|all|full|whole|total|of|other|some|these|those|one) ){0,3}⟦(?<${name}>\\d+)⟧`;

/** Up to so many words between, of the same clause. */
export const words = (most: number): string => `(?: [^\\s⟦⟧,;:.()]+){0,${most}}`;

/** What parts a figure from what is said of it: a comma, a dash, a bracket, or nothing. */
export const PARTED = "(?:[,;:]? | ?\\(| ?[–—-]+ ?)";

/** What says that an amount is that of all. */
export const IN_ALL = "in total|altogether|in all|all told";

export const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join(""), "gu");

/** A pattern found in a sentence, with its figures. */
export type Found = {
  readonly figure: (name: string) => Figure | undefined;
  readonly group: (name: string) => string;
  /** What was matched, and what stands around it. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
};

export function found(sentence: Sentence, patterns: readonly RegExp[]): readonly Found[] {
  return patterns.flatMap((one) =>
    [...sentence.words.matchAll(one)].map((match) => ({
      figure: (name: string) => sentence.figures[Number(match.groups?.[name])],
      group: (name: string) => match.groups?.[name] ?? "",
      text: match[0],
      before: sentence.words.slice(0, match.index),
      after: sentence.words.slice(match.index + match[0].length),
    })),
  );
}

/** The figures of a stretch of a sentence, in their order. */
export const figuresIn = (words: string, { figures }: Sentence): readonly Figure[] =>
  [...words.matchAll(/⟦(\d+)⟧/g)].flatMap((mark) => figures[Number(mark[1])] ?? []);
