/**
 * "Riga handled 482 ships, Tallinn 415 and Ventspils 97": the verb is told once, and the names that follow have numbers of
 * their own. "It has 12 planes, Boeing 737 and Airbus 320" tells no names first: those are models.
 * @param name where the name right before the number starts
 */
export function isGapped(text: string, name: number, end: number): boolean {
  if (!ENDS_ITEM.test(text.slice(end, end + LONGEST_END))) return false;
  const before = text.slice(Math.max(0, name - REACH), name);
  if (!JOINS_ITEM.test(before)) return false;
  const sentence = before.slice(startOfSentence(before));
  return OPENING.test(sentence) && !PRONOUN.test(sentence);
}

const startOfSentence = (before: string): number => {
  let start = 0;
  for (const match of before.matchAll(SENTENCE_END)) start = match.index + match[0].length;
  return start;
};

const SENTENCE_END = /(?:[.!?]["”’]?\s+(?=[A-Z])|\n+)/g;
const JOINS_ITEM = /(?:,|;|\band)\s(?:[A-Z][\w'’-]+\s)?(?:the\s)?$/;
const ENDS_ITEM = /^(?:[.,;](?!\d)|\)|\s(?:and|while)\b|$)/;
/** A name, a verb, a number. */
const OPENING =
  /^(?:The |In (?=\w+ (?:it|there|they)\b)|The [a-z]+ of )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2} [a-z]+\b[^.;]*?\d/;
const PRONOUN =
  /^(?:It|He|She|They|We|You|I|This|That|These|Those|There|His|Her|Its|Their|Our|My|Each|Both|All|Some|Most|A|An|In [a-z]+)\b/;
const REACH = 200;
const LONGEST_END = 6;
