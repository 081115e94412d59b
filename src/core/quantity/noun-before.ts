import { codeAt } from "../text/code-at";
import { isLower, previousWord } from "./chars";
import type { Numeral } from "./numeral";
import { isPluralWord, singular } from "./singular";

const AROUND = 300;
/** A short number in brackets behind a word: "a pump (42)". */
const REFERENCE = /([a-z]+)\s\(\d{1,3}\)/g;

/**
 * "more graduates (690) than trainees (412)": what a number alone in brackets counts. Below a hundred it may be a note,
 * and where others around it stand behind words in the singular they are marks of a drawing.
 */
export const countedBefore = (text: string, { start, end }: Numeral): string | undefined => {
  if (end - start < 3) return undefined;
  const word = previousWord(text, start - 1);
  if (start - 1 - word.end !== 1 || !isLower(codeAt(word.text, 0)) || !isPluralWord(word.text))
    return undefined;
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  for (const [, named = ""] of around.matchAll(REFERENCE)) if (!isPluralWord(named)) return undefined;
  return singular(word.text);
};
