import { tellsChange, wayOfWord } from "../quantity/direction";
import type { Figure } from "../quantity/figure";
import { type Around, aroundOf, NEARBY } from "./around";
import { type Lag, lagOf, type YearWord, yearWordOf } from "./lag";
import { type Standing, standingOf } from "./standing";

/** What a figure is of its subject: a share of it, a change in it, its level, or nothing that the wording tells. */
export type Role = "share" | "change" | "level" | "untold";

/** "Rose by 17 %" or "rose to 17 %", where it is told in so many words. */
export type Link = "by" | "to" | undefined;

/** A figure's part in its sentence. */
export type Part = {
  readonly role: Role;
  readonly standing: Standing;
  readonly lag: Lag;
  readonly year: YearWord;
};

/** @param text the text that the figure's span is an offset into */
export function partOf(figure: Figure, text: string): Part {
  if (figure.kind !== "quantity") return OF_A_MARK;
  const around = aroundOf(figure, text);
  return {
    role: roleOf(figure, around),
    standing: standingOf(figure, around),
    lag: lagOf(around),
    year: yearWordOf(around),
  };
}

/** A year or a rank is no share, and nothing replaces it. */
const OF_A_MARK: Part = { role: "untold", standing: "current", lag: undefined, year: undefined };

/** "Northline and Southbus together carried 74 million": neither of the two did; nor is a range that several span any one's. */
export const speaksOfSeveral = (sentence: string): boolean => TOGETHER.test(sentence);

function roleOf(figure: Figure, { behind, ahead }: Around): Role {
  if (MORE.test(ahead.slice(0, AHEAD_OF_MORE))) return "change";
  const link = moveOf(figure, behind);
  if (link !== undefined) return link === "to" ? "level" : "change";
  if (OF_AT_END.test(behind) && CHANGE_OF.test(behind)) return "change";
  if (figure.dimension !== "ratio") return isLevel(behind) ? "level" : "untold";
  if (figure.direction !== 0) return "change";
  if (SHARE.test(ahead.slice(0, AHEAD))) return "share";
  return isLevel(behind) ? "level" : "untold";
}

export function linkOf(figure: Figure, { behind }: Around): Link {
  return moveOf(figure, behind) ?? (REACHED.test(behind) && !CHANGING.test(behind) ? "to" : undefined);
}

/** Which way the figure that something moved to was reached: "fell to 4.1 %" is -1; 0 where that is not told. */
export function wayTo(figure: Figure, { behind }: Around): number {
  if (moveOf(figure, behind) !== "to") return 0;
  if (COOLED.test(behind)) return -1;
  const words = (behind.match(WORD) ?? []).filter((word) => wayOfWord(word) !== 0);
  // "Fell faster, by 9.2%, to 2.26 million" is a fall.
  const way = wayOfWord(words.findLast(tellsChange) ?? words.at(-1) ?? "");
  const from = FROM_NUMBER.exec(behind)?.[1];
  return from !== undefined && wayFrom(from, figure.text) === -way ? 0 : way;
}

/** "I turned it down and it went from 2.7 to 3.0": both as they are written, where no scale word stands behind either. */
function wayFrom(from: string, to: string): number {
  const number = NUMBER_ALONE.exec(to)?.[0];
  return number === undefined ? 0 : Math.sign(numberOf(number) - numberOf(from));
}

const numberOf = (written: string): number => Number(written.replaceAll(",", ""));

/** Most figures stand behind neither "by" nor "to": they are spared the longer pattern. "Up to 4 %" is a bound, no level that something rose to. */
function moveOf({ hedge }: Figure, behind: string): Link {
  if (hedge === "at most" || !LINK_AT_END.test(behind)) return undefined;
  const moved = MOVE.exec(behind);
  if (moved === null || CONTRAST.test(moved[0])) return undefined;
  // "Growth fell from 6.8 % to 4.6 %" is a change still.
  if (GROWTH_AT_END.test(behind.slice(0, moved.index))) return undefined;
  return moved[1]?.toLowerCase() === "to" ? "to" : "by";
}

/** "Growth was $3 million" is none. */
const isLevel = (behind: string): boolean => LEVEL.test(behind.slice(-NEARBY)) && !CHANGING.test(behind);

/** A share is a level. */
export const doRolesAgree = (a: Role, b: Role): boolean =>
  a === b || a === "untold" || b === "untold" || (a !== "change" && b !== "change");

/** "rose by $35 million", "grew by 12 hectares to 31": what comes after "by" is the change, after "to" the level. */
const MOVES =
  "rose|risen|rises?|rising|grew|grown|grows?|growing|fell|fallen|falls?|falling|drop(?:s|ped|ping)?|increas(?:e|es|ed|ing)|" +
  "declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shrank|shrunk|shrinks?|shrinking|narrow(?:s|ed|ing)?|widen(?:s|ed|ing)?|" +
  "jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|lost|loses?|losing|(?<!taken |made |picked |followed |backed |put |bought |snapped |used |filled )up|(?<!wrote |write |writes |written |writing )down|rais(?:e|es|ed|ing)|cut(?:s|ting)?|" +
  "lift(?:s|ed|ing)?|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|went|goes|sank|sinks?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|" +
  "slip(?:s|ped|ping)?|eas(?:e|es|ed|ing)|slid(?:es?|ing)?|dip(?:s|ped|ping)?|tumbl(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|slump(?:s|ed|ing)?|" +
  "advanc(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|add(?:s|ed|ing)?|expand(?:s|ed|ing)?|slashed|trimmed";
const COMPARATIVES =
  "more|less|fewer|higher|lower|larger|bigger|smaller|longer|shorter|dearer|cheaper|costlier|taller|faster|slower|quicker|" +
  "later|sooner|older|younger|lighter|heavier|richer|poorer|warmer|colder|hotter|wider|deeper|stronger|weaker|thicker|thinner|busier|steeper|denser";
const HEDGED = String.raw`(?:(?:about|around|some|roughly|nearly|just|over|an?|more than|almost|as much as)\s+){0,2}`;
const MOVE = new RegExp(
  String.raw`\b(?:${MOVES}|${COMPARATIVES})\b(?:[^;.]|\.\d){0,60}\b(by|to)\s+${HEDGED}$`,
  "i",
);
const GROWTH_AT_END =
  /\b(?:growth|inflation|(?:pay|price|wage|rent|cost|fee|tariff) (?:rises?|increases?))(?: rates?)?(?: [a-z]+)?\s$/i;
/** "Pay rises cooled to 4.2 %": the verb that moved them is none of change, and what did change is a noun. */
const COOLED =
  /\b(?:cool|slow|moderat|soften|abat|reced|fad|wan|ebb)(?:s|es|ed|ing)?(?: [a-z]+ly)? to\s[^.;,]{0,12}$/i;
/** "An increase of 5%, while the top group has thinned from 10% to": of another clause. */
const CONTRAST = /\b(?:while|whereas|but)\b/;
const WORD = /[a-z]+/gi;
const FROM_NUMBER = /\bfrom\s+\p{Sc}?(\d(?:[\d,]*\d)?(?:\.\d+)?)\s?%?\s+to\s+$/u;
const NUMBER_ALONE = /(?<=^\p{Sc}?)\d(?:[\d,]*\d)?(?:\.\d+)?(?=%?$)/u;
const LINK_AT_END = new RegExp(String.raw`\b(?:by|to)\s+${HEDGED}$`, "i");
const OF_AT_END = new RegExp(String.raw`\bof\s+${HEDGED}$`, "i");
/** "240 fewer", "31,000 additional trips"; "46,300 patients waited more than 12 hours" tells no change of theirs. */
const MORE = new RegExp(
  String.raw`^\s+(?:\w+\s+)?(?:${COMPARATIVES}|additional|extra)\b(?!\s+than\s+(?:[$€£¥]?\d(?!\d{3}\b)|an?\s+(?:hour|day|week|month|year|decade|dozen|third|quarter|half)\b(?!\s+(?:ago|before|earlier))|half\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|twice\b))`,
  "i",
);
const REACHED = new RegExp(
  String.raw`\b(?:reach(?:es|ed|ing)?|(?:stood|stands?|closed) at|came to)\s+${HEDGED}$`,
  "i",
);
const CHANGE_OF = new RegExp(
  String.raw`\b(?:increase|rise|gain|fall|drop|decline|decrease|reduction|cut|growth|jump|improvement)\s+of\s+${HEDGED}$`,
  "i",
);
const CHANGING = new RegExp(
  String.raw`\b(?:growth|change|reduction|decline|increase|inflation|return|yield|${MOVES})\b`,
  "i",
);
const SHARE = /^\s+of\b/;
const LEVEL =
  /\b(?:to|at|is|was|are|were|stands?|stood|reach(?:es|ed|ing)?|hit|remained|remains|costs?|total(?:s|led|ed|ling)?|now)\s+(?:\w+\s+){0,2}$/i;
const AHEAD = 12;
const AHEAD_OF_MORE = 40;
const TOGETHER =
  /\b(?:together|combined|jointly|(?:rang(?:e|es|ed|ing)|spread|var(?:y|ies|ied|ying))(?: [a-z]+){0,2} (?:from|between))\b/i;
