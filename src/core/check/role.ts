import type { Figure } from "../quantity/figure";

/** What a figure is of its subject: a share of it, a change in it, its level, or nothing that the wording tells. */
export type Role = "share" | "change" | "level" | "untold";

/** How a figure stands among several of its kind: the one that holds, or one that another replaced. */
export type Standing = "current" | "earlier";

/** A figure's part in its sentence. */
export type Part = { readonly role: Role; readonly standing: Standing };

/** @param text the text that the figure's span is an offset into */
export function partOf(figure: Figure, text: string): Part {
  const around = {
    behind: before(figure, text),
    ahead: text.slice(figure.span.end, figure.span.end + FAR_AHEAD),
  };
  return { role: roleOf(figure, around), standing: standingOf(around) };
}

/** What stands around a figure, as far as it tells anything of it. */
type Around = { readonly behind: string; readonly ahead: string };

/** "Northline and Southbus together carried 74 million": neither of the two did. */
export const speaksOfSeveral = (sentence: string): boolean => TOGETHER.test(sentence);

function roleOf(figure: Figure, { behind, ahead }: Around): Role {
  // "Up to 4 %" is a bound, no level that something rose to.
  const moved = figure.hedge === "at most" ? null : MOVE.exec(behind);
  if (moved !== null) return moved[1]?.toLowerCase() === "to" ? "level" : "change";
  if (figure.dimension !== "ratio") return "untold";
  if (figure.direction !== 0) return "change";
  if (SHARE.test(ahead.slice(0, AHEAD))) return "share";
  return LEVEL.test(behind.slice(-BEHIND)) ? "level" : "untold";
}

export const doRolesAgree = (a: Role, b: Role): boolean => a === b || a === "untold" || b === "untold";

/** "up from $325 billion", "the earlier estimate of 5 %", "had first put it at 80": what was said before. */
function standingOf({ behind, ahead }: Around): Standing {
  const isEarlier =
    (COMPARED.test(behind.slice(-BEHIND)) && ITS_TIME.test(ahead)) ||
    EARLIER_BEFORE.test(behind) ||
    EARLIER_AFTER.test(ahead);
  return isEarlier ? "earlier" : "current";
}

/** The text before a figure in its own clause: a clause before has figures of its own. */
function before({ span }: Figure, text: string): string {
  const behind = text.slice(Math.max(0, span.start - FAR_BEHIND), span.start);
  const clause = Math.max(behind.lastIndexOf(";"), behind.lastIndexOf(". "), behind.lastIndexOf("\n"));
  return behind.slice(clause + 1);
}

/** "rose by $35 million", "grew by 12 hectares to 31": what comes after "by" is the change, after "to" the level. */
const MOVE =
  /\b(?:rose|risen|rises?|rising|grew|grown|grows?|growing|fell|fallen|falls?|falling|dropped|drops?|increased|increases?|declined|declines?|shrank|shrunk|narrowed|widened|jumped|climbed|gained|lost|up|down|raised|cut|went|sank|soared|surged|slipped|improved|added)\b[^;.]{0,60}\b(by|to)\s+(?:(?:about|around|some|roughly|nearly|just|over|a|an|more than|almost)\s+){0,2}$/i;
const SHARE = /^\s+of\b/;
const LEVEL = /\b(?:to|at|is|was|stands?|stood|reached|hit|remained|remains)\s+(?:\w+\s+){0,2}$/i;
const MOVED =
  "up|down|compared|raised|lifted|lowered|cut|increased?|revised|rise|fall|risen|fallen|rose|fell|grew|dropped|change|changed";
const ABOUT = String.raw`(?:(?:about|around|some|roughly|nearly|just|over|an?|the|its|their)\s+){0,2}`;
const FIRST =
  "had (?:still |first |once |originally |even )?(?:been|put|set|given|spoken|seen|said|thought|named|forecast|\\w{3,}ed)|at first|previous|previously|earlier|prior|initial|initially|original|originally|preliminary|once|first (?:put|estimated|reported|published)";
const EARLIER_BEFORE = new RegExp(
  String.raw`\b(?:(?:${MOVED})\b[^,;]{0,40}\b(?:from|with)\s+${ABOUT}|(?:${FIRST})\b[^,;.]{0,50})$`,
  "i",
);
/** "54 months on average, after 31 months in 2021". */
const COMPARED = /\b(?:after|against)\s+(?:\w+\s+)?$/i;
const ITS_TIME =
  /^[^.;,\d]{0,12}\b(?:in|for|of)\s+(?:the\s+(?:year|month|quarter|season)\b|[A-Z]\w+\s+)?(?:\d{4}|to\b|before\b|[A-Z])/;
const EARLIER_AFTER =
  /^[^.;,\d]{0,24}\b(?:(?:they|it|he|she|we|analysts) (?:had )?(?:estimated|expected|forecast|planned)|previously|originally|initially)\b/i;
const AHEAD = 12;
const BEHIND = 28;
const FAR_BEHIND = 90;
const FAR_AHEAD = 60;
const TOGETHER = /\b(?:together|combined|jointly)\b/i;
