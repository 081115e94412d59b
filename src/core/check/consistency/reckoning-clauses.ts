/** A clause that holds one figure and tells nothing of its own. */
export type Clause = {
  readonly index: number;
  /** What stands before it in the sentence, and behind. */
  readonly before: string;
  readonly after: string;
  readonly words: string;
};

/** Every such clause of a sentence's words (see Sentence), in no order. */
export function clausesIn(words: string): readonly Clause[] {
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

export const wordsOf = (text: string): readonly string[] => text.match(/[a-z']+/g) ?? [];
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
  other words percentage comes came amounts amounted works worked out point just only barely fully some no between hefty tidy whopping mere success`,
);
