import type { Figure } from "../../quantity/figure";
import { inMeasureOf, isScaleClear } from "./alike";
import { type Amounts, amountsOf, sum } from "./amounts";
import { nominal } from "./reckoned";
import type { Sentence } from "./sentence";

/**
 * The figures of a list that ends where something is said of the whole of it, last first: "€610, €650 and €720" before
 * "on average €680". Empty where none does.
 */
export function listBefore(words: string, { figures }: Sentence, stated: Figure): readonly Figure[] {
  const list: Figure[] = [];
  for (const { at, gap } of marksIn(
    withoutAsides(words.slice(-LONGEST_LIST), figures, stated),
  ).toReversed()) {
    const figure = figures[at];
    if (figure === undefined || list.length === MOST_PARTS || (list.length > 0 && !isListGap(gap))) break;
    const measured = inListMeasure(figure, stated);
    if (measured === undefined) break;
    list.push(measured);
  }
  return isScaleClear([...list, stated]) ? list : [];
}

/** The ends of a list that may be meant: its last two, its last three … Before it may stand a figure of something else. */
export const endsOfList = (list: readonly Figure[]): readonly (readonly Figure[])[] =>
  list.flatMap((_, index) => (index === 0 ? [] : [list.slice(0, index + 1).toReversed()]));

/**
 * The figures of a list that begins where its whole was told: "12 gold, 9 silver and 14 bronze" behind "36 medals:".
 * Empty where it is not closed by an "and", or, of three and more, by the end of the sentence.
 */
export function listAfter(words: string, { figures }: Sentence, whole: Figure): readonly Figure[] {
  const marks = marksIn(withoutAsides(words.slice(0, LONGEST_LIST), figures, whole));
  const parts: Figure[] = [];
  let last = "";
  for (const [index, { at }] of marks.entries()) {
    const figure = figures[at];
    const gap = marks[index - 1]?.gap ?? "";
    const measured = figure && inListMeasure(figure, whole);
    if (measured === undefined || (index > 0 && !isListGap(gap))) break;
    parts.push(measured);
    last = gap;
  }
  const isClosed =
    / and |&/.test(last) || (parts.length >= FEWEST_TO_THE_END && parts.length === marks.length);
  return isClosed && isScaleClear([...parts, whole]) ? parts : [];
}

type Mark = {
  readonly at: number;
  /** What stands between this figure and the next. */
  readonly gap: string;
};

function marksIn(words: string): readonly Mark[] {
  const marks = [...words.matchAll(/⟦(\d+)⟧/g)];
  return marks.map((mark, index) => ({
    at: Number(mark[1]),
    gap: words.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? words.length),
  }));
}

/** "18 nurses (34 %), 20 doctors (38 %)": what is bracketed beside a figure is not of the list. */
const withoutAsides = (words: string, figures: readonly Figure[], stated: Figure): string =>
  words.replace(/ \(⟦(\d+)⟧\)/g, (aside, at: string) => {
    const figure = figures[Number(at)];
    return figure !== undefined && inListMeasure(figure, stated) !== undefined ? aside : "";
  });

/** What is counted together may go by many nouns: nurses, doctors and porters make staff. */
export function inListMeasure(figure: Figure, stated: Figure): Figure | undefined {
  const isCounted = (one: Figure): boolean => one.dimension.startsWith("count:");
  if (isCounted(figure) && (stated.dimension === "" || isCounted(stated))) return figure;
  // A bare number among them counts too: "36 medals: 12 gold".
  return inMeasureOf(figure, stated);
}

/** What the figures add up to by their wordings; undefined where one of them cannot be reckoned with. */
export function totalOf(list: readonly Figure[]): Amounts | undefined {
  const amounts = list.flatMap((figure) => amountsOf(figure) ?? []);
  return amounts.length === list.length ? sum(amounts) : undefined;
}

export const nominalSum = (figures: readonly Figure[]): number =>
  figures.reduce((all, figure) => all + nominal(figure), 0);

const isListGap = (gap: string): boolean =>
  gap.length <= LONGEST_GAP && /,|;| and |\+| plus | & /.test(gap) && !NOT_A_LIST.test(gap);

const LONGEST_GAP = 60;
/** In letters, and in parts: enough for any list that a reader would add up. */
const LONGEST_LIST = 500;
const MOST_PARTS = 15;
const FEWEST_TO_THE_END = 3;
const NOT_A_LIST =
  /[.:]|\b(?:including|includes?|of which|of whom|of them|out of|instead|rather|than|versus|compared|after|before|by|but|whereas|then|per|each|every|times|up|down|rose|fell|or|(?:from|to|against)(?= $| (?:an?|the|its) $))\b/;
