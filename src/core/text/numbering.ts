/**
 * The leading number of a heading, an item or a paragraph, blanked: "3.", "4)", "(4)" and "2.1." before anything,
 * "2.1" before a capital. "53 billion reasons" and "2.1 million jobs" keep theirs: they are figures.
 */
export const withoutLeadingNumber = (prose: string): string => {
  const number = NUMBERING.find((pattern) => pattern.test(prose));
  return number === undefined ? prose : prose.replace(number, (match) => " ".repeat(match.length));
};

const BEFORE_MORE = String.raw`(?=\s+\S)`;
const BEFORE_A_TITLE = String.raw`(?=\s+["'“‘«(]?(?!(?:Thousand|Million|Billion|Trillion|Percent|Per|Points?|Times|Basis|Years?|Months?)\b)\p{Lu})`;

const NUMBERING: readonly RegExp[] = [
  String.raw`^\s*(?:§\s?)?\(?\d{1,3}[.)]${BEFORE_MORE}`, // "3. What", "4) What", "(4) What"
  String.raw`^\s*(?:§\s?)?(?:\d{1,3}|[A-Z])(?:\.\d{1,3}){1,5}\.${BEFORE_MORE}`, // "2.1. Opinion"
  String.raw`^\s*(?:§\s?)?(?:\d{1,3}|[A-Z])(?:\.\d{1,3}){1,5}${BEFORE_A_TITLE}`, // "2.1 Opinion", "A.1 Opinion"
].map((source) => new RegExp(source, "u"));
