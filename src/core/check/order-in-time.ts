import type { Figure } from "../quantity/figure";
import { type Around, aroundOf } from "./around";
import { isInCalendar } from "./period";
import { linkOf } from "./role";
import { isLater } from "./row-mates";
import { yes } from "./signs";
import type { Standing } from "./standing";

/** A figure, what is told of its time, and the text that its span is an offset into. */
export type Timed = { readonly figure: Figure; readonly standing: Standing; readonly text: string };

/** 1 where the first was before the second, -1 where it came after, 0 where neither is told. */
export function orderInTime(a: Timed, b: Timed): number {
  const inWords =
    yes(a.standing === "earlier") - yes(b.standing === "earlier") ||
    yes(isLater(b.figure, a.figure)) - yes(isLater(a.figure, b.figure)) ||
    Math.sign((b.figure.period?.year ?? 0) - (a.figure.period?.year ?? 0)) * yes(areDated(a, b));
  if (inWords !== 0) return inWords;
  const [ours, theirs] = [aroundOf(a.figure, a.text), aroundOf(b.figure, b.text)];
  return (
    // "22 % will be for customers; at present it's 9 %": what is planned comes after what is.
    yes(isPlanned(theirs)) - yes(isPlanned(ours)) ||
    Math.sign(monthOf(b, theirs) - monthOf(a, ours)) * yes(monthOf(a, ours) * monthOf(b, theirs) > 0) ||
    yes(isMovedTo(b, theirs, a)) - yes(isMovedTo(a, ours, b)) ||
    yes(wasOnce(ours)) - yes(wasOnce(theirs)) ||
    yes(isNow(theirs) && !isAhead(a, ours)) - yes(isNow(ours) && !isAhead(b, theirs))
  );
}

const areDated = (a: Timed, b: Timed): boolean =>
  a.figure.period?.year !== undefined && b.figure.period?.year !== undefined;

const isPlanned = ({ behind, ahead }: Around): boolean =>
  PLANNED.test(behind) || PLANNED.test(/^[^.,;]*/.exec(ahead)?.[0] ?? "");

const PLANNED =
  /\b(?:will|shall|going to|is to|are to|plans?|planned|expect(?:s|ed)?)\b(?![^.;]*\b(?:at present|currently|now|today)\b)/i;

/** "87,000 in April, having sold 128,000 in March": the month right behind a figure, 1 to 12; 0 where none stands there. */
const monthOf = ({ figure: { period } }: Timed, { ahead }: Around): number =>
  period?.kind === "month" && period.year === undefined && IN_MONTH.test(ahead) ? (period.index ?? 0) : 0;

const IN_MONTH = /^(?:\s[a-z]+){0,3}\sin\s[A-Z]/;

/** "€921 million in mid-2023, are down to €846 million". */
const isMovedTo = ({ figure }: Timed, around: Around, { figure: other }: Timed): boolean =>
  isInCalendar(other.period) && !isInCalendar(figure.period) && linkOf(figure, around) === "to";

/** "Two summers ago it sent", "then 9.0 %", "the 2.1 million of last time". */
const wasOnce = ({ behind, ahead }: Around): boolean => ONCE.test(behind) || OF_LAST_TIME.test(ahead);

const ONCE =
  /(?:(?:^|[,:—]|\b(?:and|but))\s*(?:\w+\s){1,3}ago|\b(?:back then|formerly|once|in the past|(?<!\band )then)),?\s[^,;]*$/i;
const OF_LAST_TIME =
  /^(?:\s[a-z]+)?\s(?:of|at|in) (?:the )?(?:last|previous|former) (?:time|one|poll|round|count)\b/i;

/** "Now €4,000, falls to €2,500", "today 40, after phase two (late 2028) 65": what has a year of its own, or is moved to, may come yet. */
const isAhead = ({ figure }: Timed, around: Around): boolean =>
  figure.period?.year !== undefined || linkOf(figure, around) === "to" || WOULD.test(around.behind);

const WOULD = /\b(?:would|should)\b[^,;]*$/i;

/** "Is 69 % now", "today 12"; "would pay 5 % at today's prices" is none. */
const isNow = ({ behind, ahead }: Around): boolean =>
  !WOULD.test(behind) && (NOW_BEHIND.test(behind) || NOW_AHEAD.test(ahead));

const NOW_BEHIND = /\b(?:now|today|currently|at present|these days)\b[^,;\d]*$/i;
const NOW_AHEAD = /^[^,;.\d]{0,16}\b(?:now|today(?!['’]s)|at present|these days)\b/i;
