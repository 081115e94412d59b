import { nextWord, previousWord } from "../quantity/chars";
import type { Figure } from "../quantity/figure";
import { stemOf } from "../text/terms";
import type { Asked, Weighed } from "./weigh";

/**
 * Whether two ranks are said of one thing: "the fifth ship" and "the fourth ship". "A third" is a fraction, and of first and
 * second things a source tells both.
 * @param isSure that a rank is meant of which no word tells what is ranked
 */
export function isOneRanking(
  { figure, prose }: Asked,
  theirs: Figure,
  text: string,
  isSure: boolean,
): boolean {
  if (PART.test(previousWord(prose, figure.span.start).text)) return false;
  const [ours, their] = [ranked(prose, figure), ranked(text, theirs)];
  if (ours !== their && !(isSure && isOpen(ours) && isOpen(their))) return false;
  return (isSure || !isOpen(ours)) && Math.min(figure.low ?? 0, theirs.low ?? 0) > 1;
}

/** "Second in Europe" may be "the third biggest steelmaker". */
const isOpen = (noun: string): boolean => noun === "" || /est$/.test(noun);

const PART = /^(?:an?|one|two|every|another|further|each)$/i;

/** What is ranked, by the stem of its word; "" where no word tells. */
function ranked(text: string, { span }: Figure): string {
  const mark = text.charAt(span.end);
  if (mark !== " " && mark !== "-") return "";
  const { text: word } = nextWord(text, span.end + 1);
  return OF_TIME.test(word) ? word : stemOf(word);
}

/** "The second year running": of these no subject is told by themselves. */
const OF_TIME = /^(?:year|quarter|month|week|day|time|season|decade|century)$/;

/** The "second officer" makes no "second year running". */
export const isOfItsKind =
  ({ figure, prose }: Asked) =>
  ({ claim: { source }, figure: theirs }: Weighed): boolean => {
    if (figure.kind !== "ordinal") return true;
    const [ours, their] = [ranked(prose, figure), ranked(source.text, theirs)];
    return ours === their || (isOpen(ours) && isOpen(their));
  };
