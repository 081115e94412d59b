import type { Claim } from "../corpus/claim";
import { DOUBTFUL, type Figure } from "../quantity/figure";
import { type Shared, sharedWith } from "./beside-mark";
import { isOfBefore, isOneHappening, type Lead, leadTo } from "./event";
import { isSameDay, slipOfMark } from "./mark-words";
import type { Paragraph } from "./paragraph";
import { isOneRanking } from "./ranks";
import { relateMark } from "./relate-mark";
import { suretyOf } from "./surety";
import type { Asked, Weighed } from "./weigh";

/**
 * What a source has instead of a draft's year, date, period, time of day or rank, where both tell of one event: in as good as
 * the same words, or beside the same amount, and in one way ("since", "by the end of"). Undefined where anything else is
 * told, and where a source has the draft's for it too.
 * @param caution see Case
 */
export function mistoldAmong(
  asked: Asked,
  weighed: readonly Weighed[],
  { figures }: Paragraph,
  caution: number,
): Weighed | undefined {
  if (asked.figure.confidence < DOUBTFUL || asked.isCell) return undefined;
  const other = likeliestOther(asked, weighed);
  if (other === undefined || isToldNear(other, figures) || isOfOtherDay(asked, figures, other))
    return undefined;
  const company = sharedWith(asked, other);
  const surety = suretyOf(other, weighed);
  if (!isOfOneEvent(asked, other, company, surety) || isHeld(asked, weighed, surety)) return undefined;
  const line = company === "dated" ? OF_DATED : OF_OTHERS;
  if (oddsOf(surety) * weightOf(other) < oddsOf(line) * Math.exp(caution)) return undefined;
  const { pairing } = other;
  const slip = slipOfMark(pairing.draft, pairing.claim, pairing.slip);
  return { ...other, pairing: { ...pairing, slip } };
}

/** What tells another, led to in the draft's way. */
function likeliestOther(asked: Asked, weighed: readonly Weighed[]): Weighed | undefined {
  let best: Weighed | undefined;
  for (const one of weighed) {
    if (one.pairing.relation !== "disjoint" || !isLedToAlike(asked, one.figure, one.claim.source.text))
      continue;
    if (best === undefined || one.score * weightOf(one) > best.score * weightOf(best)) best = one;
  }
  return best;
}

/** "7 February 1912" and "7 February 1911" agree by no chance; periods end and begin with a month. */
const weightOf = ({ pairing: { draft, claim } }: Weighed): number => {
  const [a, b] = [draft.period, claim.period];
  if (a?.kind !== "day" || b?.kind !== "day" || !isSameDay(a, b)) return 1;
  return (a.day ?? 1) > 1 && (a.day ?? 1) < LAST_DAYS ? SAME_DAY : 1;
};

const oddsOf = (chance: number): number => chance / (1 - chance);

/** The draft tells the source's in its place: "founded in 1931, rebuilt in 1934". */
const isToldNear = ({ figure: theirs }: Weighed, figures: readonly Figure[]): boolean =>
  theirs.kind !== "ordinal" && figures.some((other) => relateMark(other, theirs) === "equal");

/** "On 13 January at 5 pm" and "on 16 October at half past seven". */
function isOfOtherDay(
  { figure }: Asked,
  figures: readonly Figure[],
  { claim, figure: theirs }: Weighed,
): boolean {
  if (figure.kind !== "date" || figure.period !== undefined) return false;
  const [ours, their] = [dayBeside(figure, figures), dayBeside(theirs, claim.figures)];
  return ours !== undefined && their !== undefined && relateMark(ours, their) === "disjoint";
}

const dayBeside = ({ span }: Figure, figures: readonly Figure[]): Figure | undefined =>
  figures.find(
    ({ kind, period, span: { start, end } }) =>
      kind === "date" && period !== undefined && start - span.end <= BESIDE && span.start - end <= BESIDE,
  );

/** A source has the draft's, too, and may be meant by it. */
function isHeld(asked: Asked, weighed: readonly Weighed[], surety: number): boolean {
  const held = weighed.find(
    ({ pairing, claim, figure }) =>
      pairing.relation !== "disjoint" && isLedToAlike(asked, figure, claim.source.text),
  );
  return held !== undefined && suretyOf(held, weighed) >= Math.max(LIKELY_HELD, HELD_SHARE * surety);
}

function isOfOneEvent(
  asked: Asked,
  { pairing, claim, figure, isDoubtful }: Weighed,
  company: Shared,
  surety: number,
): boolean {
  if (isDoubtful || pairing.isTaken || pairing.isContrasted || claim.label !== "") return false;
  if (company === "another's" || tellsOursToo(asked, claim, figure)) return false;
  const { text } = claim.source;
  switch (asked.figure.kind) {
    case "ordinal":
      return isOneRanking(asked, figure, text, company !== "none" || surety >= SURELY);
    case "period":
      return true;
    default:
      return isDated(asked, figure, text, company);
  }
}

/** "3.3 % in the first half and 2.5 % in the second": the number may be wrong, and not its time. */
const tellsOursToo = ({ figure }: Asked, { figures }: Claim, theirs: Figure): boolean =>
  figure.kind === "period" &&
  figures.some((other) => other !== theirs && other.kind !== "quantity" && other.low === figure.low);

/** A line above an article tells its own date. */
function isDated({ figure, prose }: Asked, theirs: Figure, text: string, company: Shared): boolean {
  const [ours, their] = [leadOf(figure, prose), leadOf(theirs, text)];
  // A day may be of this year's meeting, and the year that of a plan.
  if (company !== "dated" && ours === "in" && figure.period?.kind !== theirs.period?.kind) return false;
  if (ours === undefined || (their === undefined && (figure.kind === "date" || ours === "than")))
    return false;
  const [behind, before] = [lastWords(prose, figure), lastWords(text, theirs)];
  if (!isOneHappening(behind, before)) return false;
  if (ours !== "in") return true;
  const isOurs = isOfBefore(prose, figure.span.start);
  return isOurs === isOfBefore(text, theirs.span.start) || (isOurs && company === "dated");
}

const lastWords = (text: string, { span }: Figure): string =>
  text.slice(Math.max(0, span.start - FAR_BEHIND), span.start);

/** Whether both are led to in one way, as far as that is told: nothing that holds "since" a day holds "until" it. */
function isLedToAlike({ figure, prose }: Asked, theirs: Figure, text: string): boolean {
  if (figure.kind === "period" || figure.kind === "ordinal") return true;
  const [ours, their] = [leadOf(figure, prose), leadOf(theirs, text)];
  return ours === their || ours === undefined || their === undefined;
}

/** "A ship of 1998" was built in that year; the report "of 14 May" is another's date. */
function leadOf({ kind, span }: Figure, text: string): Lead {
  const lead = leadTo(text, span);
  return kind === "year" && lead === "of" ? "in" : lead;
}

/** From where on what a source also has in the draft's way speaks for the draft; and its share of the other's surety. */
const LIKELY_HELD = 0.02;
const HELD_SHARE = 0.3;
/**
 * How sure the match must be, beside the same amount and otherwise. Of 114 wrong years, dates and ranks in the labelled drafts
 * 53 are told so, with one false alarm; at half as much 55 with two, at twice as much 49 with none.
 */
const OF_DATED = 0.05;
const OF_OTHERS = 0.1;
/** How much likelier it makes the match that both are of one day of the year. */
const SAME_DAY = 100;
const LAST_DAYS = 28;
/** That a rank is meant of which no word tells what is ranked. */
const SURELY = 0.5;
const FAR_BEHIND = 60;
const BESIDE = 20;
