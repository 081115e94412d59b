import { codeAt } from "../text/code-at";
import type { Span } from "../text/span";
import { exactTable, named, valueAt, wordTable } from "../text/word-table";
import { beforeSpaces, nextWord, pastSpaces, previousWord, type Word, wordEnd, wordStart } from "./chars";
import { type Figure, toldBy } from "./figure";
import { firstTwoOf, mayBeIn, pairOf, wordLengths } from "./word-lengths";

type Way = -1 | 0 | 1;

const wayOf = (way: Way, words: string): readonly (readonly [string, Way])[] =>
  words.split(/\s+/).map((word) => [word, way]);

const CHANGES: ReadonlyMap<string, Way> = new Map([
  ...wayOf(
    1,
    `rose rise rises rising risen up grew grow grows growing grown jumped jump jumps jumping gained gain gains gaining surged surge surges surging
  soared soar soars soaring climbed climb climbs climbing increased increase increases increasing added adds adding advanced advance advances
  rallied rally rallies spiked spike spikes higher expanded expand expands expansion growth accelerated boosted boost
  lifted raised raise hike hiked hikes strengthened strengthen strengthens strengthening appreciated appreciate upside upswing leapt skyrocketed rebounded recovered doubled tripled widened widens widening`,
  ),
  ...wayOf(
    -1,
    `fell fall falls falling fallen down dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing lost
  lose loses losing loss slid slide slides slipped slip slips sank sink plunged plunge plunges tumbled tumble slumped slump shrank shrink shrinks
  shrunk contracted contract contraction lower lowered lowers lowering cut cuts cutting reduced reduce reduces reduction dipped dip dips slashed shed sheds shedding eased
  weakened weaken weakens depreciated retreated plummeted crashed halved trimmed curtailed shortened sunk sinking narrowed narrows narrowing dwindled dwindles below`,
  ),
]);

/** Right behind a figure: "12% more", "a fifth fewer", "9 % dearer". */
const NEAR: ReadonlyMap<string, Way> = new Map([
  ...wayOf(1, "more larger bigger dearer costlier longer taller faster above"),
  ...wayOf(-1, "less fewer smaller cheaper shorter slower"),
]);

/** "Make up 38%", "snapped up 5%". */
const NO_RISE =
  /^(?:(?:make|take|use|eat|buy|set|sum|sign|show|soak|mop|pick|end|tie|turn|snap|scoop|swallow)(?:s|ed|ing)?|made|making|took|taken|taking|using|ate|eaten|bought|setting|summed|snapped|mopped|tied)$/i;
/** What stands before is what it is said of: "falls caused 38%". */
const ENDS_WALK = new Set(
  "caused cause causes causing account accounts accounted represent represents represented".split(" "),
);

const GIVING = /^(?:give|gives|gave|given|giving)$/i;

/** "30% more cheaply" is less. */
const LESSENING = new Set("cheaply slowly rarely seldom cautiously".split(" "));

/** Money is raised and lost without anything growing or shrinking. */
const NO_CHANGE_OF_MONEY = new Set(
  "raise raises raised raising loss losses lost lose loses losing add adds added adding".split(" "),
);
/** What follows these is a level. */
const LEVELS = new Set(["to", "from", "at", "in", "for"]);
/** "15% would raise $150bn": the verb behind has another object. */
const LINKS = new Set(
  "to from and would will could should may might can of in on at has had have is was were that which who".split(
    " ",
  ),
);

const KNOWN_BEFORE = wordTable(
  named([...CHANGES.keys(), ...NEAR.keys(), ...NO_CHANGE_OF_MONEY, ...LEVELS, ...ENDS_WALK]),
);
const LENGTHS_BEFORE = wordLengths(KNOWN_BEFORE.words, firstTwoOf);
const KNOWN_BEHIND = wordTable(named([...CHANGES.keys(), ...NEAR.keys(), ...LINKS]));
const LENGTHS_BEHIND = wordLengths(KNOWN_BEHIND.words, firstTwoOf);

/** What twelve people may do: "cut by 12 councils" names who cut. */
const ACTS = new Set(
  "cut cuts cutting raise raises raised raising lifted boosted hike hiked hikes slashed trimmed shed sheds shedding lost lose loses losing added adds adding halved doubled tripled".split(
    " ",
  ),
);

const WORDS_BACK = 5;
const WORDS_ON = 2;

/** Which way a word of change goes: "fell" −1, "dearer" 1, any other word 0. */
export const wayOfWord = (word: string): Way => {
  const lower = word.toLowerCase();
  return CHANGES.get(lower) ?? NEAR.get(lower) ?? 0;
};

/** "fell", "growth", "down": a word of change. */
export const tellsChange = (word: string): boolean => CHANGES.has(word.toLowerCase());

/** The way a change went, by the verbs around the figure; 0 for a level ("rose to $5bn") and where nothing tells. */
export const directionOf = (text: string, { start, end }: Span, floor: number, isMoney: boolean): Way => {
  const past = pastMark(text, end);
  if (past) return past;
  const asItMoved = wayMoved(text, start, floor);
  if (asItMoved) return asItMoved;
  let at = start;
  for (let i = 0; i < WORDS_BACK && at > floor; i++) {
    const wordsEnd = beforeSpaces(text, at);
    at = wordStart(text, wordsEnd);
    if (at === wordsEnd || at < floor) break;
    // Most words say nothing of a change: they are not cut out.
    const edge = pairOf(codeAt(text, at), codeAt(text, at + 1));
    if (!mayBeIn(LENGTHS_BEFORE, edge, wordsEnd - at)) continue;
    if (!valueAt(KNOWN_BEFORE, text, at, wordsEnd)) continue;
    const word = text.slice(at, wordsEnd).toLowerCase();
    if (i > 0 && isOneOfTwo(text, { start: at, end: wordsEnd, text: word })) continue;
    if ((isMoney && NO_CHANGE_OF_MONEY.has(word)) || (i === 0 && LEVELS.has(word)) || ENDS_WALK.has(word))
      break;
    const way = CHANGES.get(word) ?? (nextWord(text, wordsEnd).text === "by" ? NEAR.get(word) : undefined);
    if (word === "up") {
      const verb = previousWord(text, at).text;
      // "gave up 7%", "makes up just 14%"
      if (i === 0 && GIVING.test(verb)) return -1;
      if (NO_RISE.test(verb)) break;
    }
    // "up to" is a hedge.
    if (way && !(word === "up" && i > 0 && nextWord(text, wordsEnd).text === "to")) return way;
  }
  return behind(text, end);
};

/** "Rose from €58 in 2016 to €94 in 2024, by 62.5%": the verb stands further back than anything else that tells a way. */
const wayMoved = (text: string, start: number, floor: number): Way => {
  if (!text.startsWith(", by ", start - 5)) return 0;
  const verb = MOVED_FROM_TO.exec(text.slice(Math.max(floor, start - LONGEST_MOVE), start))?.[1];
  return verb === undefined ? 0 : (CHANGES.get(verb) ?? 0);
};

const MOVED_FROM_TO = /\b([a-z]+) from [^;:]{1,50} to [^;:]{1,40}, by $/;
const LONGEST_MOVE = 130;

/**
 * The way that a count or a length went: "fell by 403,000", "3 metres longer", "12 more players than last year". What
 * stands near without "by" or a comparison is a level: "the falling river is 3 metres wide".
 */
export const directionOfAmount = (
  text: string,
  { start, end }: Span,
  numberEnd: number,
  floor: number,
  isCounted: boolean,
): Way => changedBy(text, start, floor, isCounted) || compared(text, numberEnd, end);

const changedBy = (text: string, start: number, floor: number, isCounted: boolean): Way => {
  const end = beforeSpaces(text, start);
  if (!valueAt(BY, text, wordStart(text, end), end)) return 0;
  let word = wordBefore(text, start, floor);
  if (word?.text !== "by") return 0;
  for (let i = 0; i < WORDS_BACK; i++) {
    word = wordBefore(text, word.start, floor);
    if (!word) return 0;
    const way = CHANGES.get(word.text) ?? (i === 0 ? NEAR.get(word.text) : undefined);
    if (way && isOneOfTwo(text, word)) continue;
    if (way) return isCounted && ACTS.has(word.text) ? 0 : way;
  }
  return 0;
};

/** "At the higher dose" moves nothing, nor does "the lower half". */
const isOneOfTwo = (text: string, { text: word, start }: Word): boolean =>
  (word === "higher" || word === "lower") && previousWord(text, start).text === "the";

const BY = wordTable(named(["by"]));

const wordBefore = (text: string, at: number, floor: number): Word | undefined => {
  const word = previousWord(text, at);
  return word.text === "" || word.start < floor ? undefined : { ...word, text: word.text.toLowerCase() };
};

const SIDES = exactTable<Way>([
  ...wayOf(1, "longer taller larger bigger higher heavier deeper wider"),
  ...wayOf(-1, "shorter smaller lower lighter shallower narrower less fewer"),
]);
const INSIDE = exactTable<"less" | "added" | "more">([
  ["fewer", "less"],
  ["additional", "added"],
  ["more", "more"],
]);
const LONGEST_COMPARISON = 60;

/** "300 fewer cars", "3 metres longer"; "three more weeks" is a level unless something is "than". */
const compared = (text: string, numberEnd: number, end: number): Way => {
  const first = pastSpaces(text, numberEnd);
  const inside = valueAt(INSIDE, text, first, wordEnd(text, first));
  if (inside === "less") return -1;
  if (inside === "added") return 1;
  if (inside === "more")
    return /^[^.;:!?\n]{0,50}\bthan\b/.test(text.slice(numberEnd, numberEnd + LONGEST_COMPARISON)) ? 1 : 0;
  const side = pastSpaces(text, end);
  return valueAt(SIDES, text, side, wordEnd(text, side)) ?? 0;
};

const LONGEST_CARRY = 80;
/** A stop ends what a verb governs. */
const CARRIES = /^[^.;:!?]*(?:,| and\b| then\b)(?: [^\s,]+){0,4} by (?:[a-z]+ ){0,2}[$€£¥]?$/;
/** "followed by", "written by": whoever stands behind. */
const DONE_BY = /(?:ed|en|led|run|won|held|made|built|done|set|driven) by /;

/** "fell by 403,000 in September, by 320,000 in October": the verb before the first holds for those that follow. */
export const withCarriedDirections = (text: string, figures: readonly Figure[]): readonly Figure[] => {
  // One alone has nothing to carry from.
  if (figures.length === 1) return figures;
  let last: Figure | undefined;
  return figures.map((figure) => {
    if (figure.kind !== "quantity") return figure;
    const carried =
      figure.direction === 0 && last !== undefined && last.dimension === figure.dimension
        ? carriedTo(text, last, figure)
        : 0;
    const read = carried === 0 ? figure : toldBy(figure, { direction: carried });
    last = read.direction === 0 ? undefined : read;
    return read;
  });
};

const carriedTo = (text: string, from: Figure, to: Figure): Way => {
  const gap = text.slice(from.span.end, to.span.start);
  const isCarried =
    gap.length <= LONGEST_CARRY &&
    CARRIES.test(gap) &&
    !DONE_BY.test(gap) &&
    !gap.split(/[^\p{L}]+/u).some(tellsChange);
  return isCarried ? from.direction : 0;
};

/** "€4 million over budget", "two days ahead of schedule". */
const PAST_MARK = exactTable<Way>([
  ...wayOf(1, "over above ahead beyond"),
  ...wayOf(-1, "under below behind"),
]);
const MARK =
  /^(?: of)?(?: (?:the|its|their|our|his|her|an?|that|this))?(?: \w+)? (?:budgets?|plans?|schedule|targets?|forecasts?|estimates?|expectations?|guidance|baseline|limits?|averages?|norm|par)\b/;
const LONGEST_MARK = 40;

const pastMark = (text: string, figureEnd: number): Way => {
  const start = pastSpaces(text, figureEnd);
  const end = wordEnd(text, start);
  const way = valueAt(PAST_MARK, text, start, end);
  return way && MARK.test(text.slice(end, end + LONGEST_MARK)) ? way : 0;
};

/** "a 26% increase", "5 % lower". */
const behind = (text: string, figureEnd: number): Way => {
  let at = figureEnd;
  for (let i = 0; i < WORDS_ON; i++) {
    const start = pastSpaces(text, at);
    at = wordEnd(text, start);
    if (at === start) return 0;
    const edge = pairOf(codeAt(text, start), codeAt(text, start + 1));
    if (!mayBeIn(LENGTHS_BEHIND, edge, at - start)) continue;
    if (!valueAt(KNOWN_BEHIND, text, start, at)) continue;
    const word = text.slice(start, at).toLowerCase();
    // "will contract 2%" shrinks, "a £5.5m contract" does not.
    if (LINKS.has(word) || word === "contract") return 0;
    if (i === 0 && word === "more" && LESSENING.has(nextWord(text, at).text)) return -1;
    const way = (i === 0 ? NEAR.get(word) : undefined) ?? CHANGES.get(word);
    if (way) return way;
  }
  return 0;
};
