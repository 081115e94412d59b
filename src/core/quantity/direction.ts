import type { Span } from "../text/span";
import { beforeSpaces, isLetter, nextWord, previousWord } from "./chars";

const UP = new Set(
  `rose rise rises rising risen up grew grow grows growing grown jumped jump jumps jumping gained gain gains gaining surged surge surges surging
  soared soar soars soaring climbed climb climbs climbing increased increase increases increasing added adds adding advanced advance advances
  rallied rally rallies spiked spike spikes higher expanded expand expands expansion growth accelerated improved improve improvement boosted boost
  lifted raised raise hike hiked hikes upside upswing leapt skyrocketed rebounded recovered doubled tripled`.split(
    /\s+/,
  ),
);
const DOWN = new Set(
  `fell fall falls falling fallen down dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing lost
  lose loses losing loss slid slide slides slipped slip slips sank sink plunged plunge plunges tumbled tumble slumped slump shrank shrink shrinks
  shrunk contracted contract contraction lower cut cuts cutting reduced reduce reduces reduction dipped dip dips slashed shed sheds shedding eased
  weakened retreated plummeted crashed halved trimmed below`.split(/\s+/),
);

/** Right behind a figure: "12% more", "a fifth fewer", "9 % dearer". */
const MORE = new Set("more larger bigger dearer costlier longer taller faster above".split(" "));
const LESS = new Set("less fewer smaller cheaper shorter slower".split(" "));

const NO_CHANGE_OF_MONEY = /^(?:rais(?:e|es|ed|ing)|los(?:s|ses|t|e|es|ing)|add(?:s|ed|ing)?)$/;
const WORDS_BACK = 5;
const WORDS_ON = 2;
/** "15% would raise $150bn": the verb behind has another object. */
const NO_LINK =
  /^(?:to|from|and|would|will|could|should|may|might|can|of|in|on|at|has|had|have|is|was|were|that|which|who)$/;

/** The way a change went, by the verbs around the figure; 0 for a level ("rose to $5bn") and where nothing tells. */
export const directionOf = (
  text: string,
  { start, end }: Span,
  floor: number,
  isMoney: boolean,
): -1 | 0 | 1 => {
  let at = start;
  for (let i = 0; i < WORDS_BACK && at > floor; i++) {
    const edge = beforeSpaces(text, at);
    const word = previousWord(text, at);
    if (!word.text || word.start < floor) break;
    const lower = word.text.toLowerCase();
    // Money is raised and lost without anything growing or shrinking.
    if (isMoney && NO_CHANGE_OF_MONEY.test(lower)) break;
    // What follows "to", "from" or "at" is a level; "up to" is a hedge.
    if (i === 0 && /^(to|from|at|of|in|for|than)$/.test(lower) && lower !== "of" && lower !== "than")
      return behind(text, end);
    if (UP.has(lower) && !(lower === "up" && i > 0 && isUpTo(text, word.end))) return 1;
    if (DOWN.has(lower)) return -1;
    if (edge !== word.end) break;
    at = word.start;
  }
  return behind(text, end);
};

const isUpTo = (text: string, end: number): boolean => nextWord(text, end).text === "to";

/** "a 26% increase", "5 % lower". */
const behind = (text: string, end: number): -1 | 0 | 1 => {
  let at = end;
  for (let i = 0; i < WORDS_ON; i++) {
    const word = nextWord(text, at);
    if (!word.text) return 0;
    const lower = word.text.toLowerCase();
    if (NO_LINK.test(lower)) return 0;
    if (i === 0 && MORE.has(lower)) return 1;
    if (i === 0 && LESS.has(lower)) return -1;
    if (UP.has(lower)) return 1;
    if (DOWN.has(lower)) return -1;
    if (!isLetter(text.charCodeAt(word.start))) return 0;
    at = word.end;
  }
  return 0;
};
