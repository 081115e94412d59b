import type { Claim } from "../corpus/claim";
import { nextWord, previousWord } from "../quantity/chars";
import { DOUBTFUL, type Figure } from "../quantity/figure";
import { stemOf } from "../text/terms";
import { datedBy, isOfBefore, isOneHappening, type Lead, leadTo } from "./event";
import { slipOfMark } from "./mark-words";
import type { Paragraph } from "./paragraph";
import { relateMark } from "./relate-mark";
import { isAgreed, relate } from "./relation";
import { suretyOf } from "./surety";
import type { Asked, Weighed } from "./weigh";
import { significantDigits } from "./written";

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
  const other = weighed.find(
    ({ pairing, claim, figure }) =>
      pairing.relation === "disjoint" && isLedToAlike(asked, figure, claim.source.text),
  );
  if (other === undefined || isToldNear(other, figures) || isOfOtherDay(asked, figures, other))
    return undefined;
  const company = companyOf(asked, other);
  const surety = suretyOf(other, weighed);
  if (!isOfOneEvent(asked, other, company) || isHeld(asked, weighed, surety)) return undefined;
  const line = company === "dated" ? OF_DATED : OF_OTHERS;
  if (oddsOf(surety) < oddsOf(line) * Math.exp(caution)) return undefined;
  const { pairing } = other;
  const slip = slipOfMark(pairing.draft, pairing.claim, pairing.slip);
  return { ...other, pairing: { ...pairing, slip } };
}

const oddsOf = (chance: number): number => chance / (1 - chance);

/** The draft tells the source's in its place: "founded in 1931, rebuilt in 1934". */
const isToldNear = ({ figure: theirs }: Weighed, figures: readonly Figure[]): boolean =>
  figures.some((other) => relateMark(other, theirs) === "equal");

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
): boolean {
  if (isDoubtful || pairing.isTaken || pairing.isContrasted || claim.label !== "") return false;
  if (company === "another's" || tellsOursToo(asked, claim)) return false;
  const { text } = claim.source;
  switch (asked.figure.kind) {
    case "ordinal":
      return isRank(asked, figure, text, company);
    case "period":
      return true;
    default:
      return isDated(asked, figure, text, company);
  }
}

/** "3.3 % in the first half and 2.5 % in the second": the number may be wrong, and not its time. */
const tellsOursToo = ({ figure }: Asked, { figures }: Claim): boolean =>
  figure.kind === "period" && figures.some(({ kind, low }) => kind !== "quantity" && low === figure.low);

/** What stands beside both: the amount that each dates, some other figure, nothing, or each an amount of its own. */
type Shared = "dated" | "other" | "none" | "another's";

function companyOf({ figure, others, prose }: Asked, { claim, figure: theirs }: Weighed): Shared {
  const isHeldIn = (figures: readonly Figure[], least: number) => (other: Figure) =>
    significantDigits(other) >= least &&
    figures.some((held) => held.kind === "quantity" && isAgreed(relate(other, held)?.relation));
  const [ours, dated] = [datedBy(figure, others), datedBy(theirs, claim.figures)];
  if (ours.some(isHeldIn(dated, 1))) return "dated";
  if (ours.length > 0 && dated.length > 0) return "another's";
  const [own, their] = [
    toldBefore(figure, others, prose),
    toldBefore(theirs, claim.figures, claim.source.text),
  ];
  if (own !== undefined && their !== undefined && isDisjoint(own, their)) return "another's";
  return others.some(isHeldIn(claim.figures, TELLING_DIGITS)) ? "other" : "none";
}

/** The amount right before a year or a date, in its clause: "lost £38.4 million before tax in the year to March 2026". */
const toldBefore = ({ span }: Figure, figures: readonly Figure[], text: string): Figure | undefined => {
  const last = figures.findLast(({ kind, span: { end } }) => kind === "quantity" && end <= span.start);
  return last !== undefined && !/[;.:()]\s/.test(text.slice(last.span.end, span.start)) ? last : undefined;
};

const isDisjoint = (a: Figure, b: Figure): boolean => relate(a, b)?.relation === "disjoint";

/** A line above an article tells its own date. */
function isDated({ figure, prose }: Asked, theirs: Figure, text: string, company: Shared): boolean {
  const [ours, their] = [leadOf(figure, prose), leadOf(theirs, text)];
  // A day may be of this year's meeting, and the year that of a plan.
  if (company !== "dated" && figure.period?.kind !== theirs.period?.kind) return false;
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

/** "A third" is a fraction, and of first and second things a source tells both. */
function isRank({ figure, prose }: Asked, theirs: Figure, text: string, company: Shared): boolean {
  if (PART.test(previousWord(prose, figure.span.start).text)) return false;
  const [ours, their] = [ranked(prose, figure), ranked(text, theirs)];
  if (ours !== their) return false;
  return ours === "" ? company !== "none" : Math.min(figure.low ?? 0, theirs.low ?? 0) > 1;
}

const PART = /^(?:an?|one|two|every|another|further|each)$/i;

/** What is ranked, by the stem of its word; "" where no word tells. */
function ranked(text: string, { span }: Figure): string {
  const mark = text.charAt(span.end);
  if (mark !== " " && mark !== "-") return "";
  const { text: word } = nextWord(text, span.end + 1);
  return OF_TIME.test(word) ? word : stemOf(word);
}

/** "The second year running": of these no subject is told by themselves. */
const OF_TIME = /^(?:year|quarter|month|week|day|time|season|decade|century)$/;

/** The "second officer" makes no "second year running". */
export const isOfItsKind =
  ({ figure, prose }: Asked) =>
  ({ claim: { source }, figure: theirs }: Weighed): boolean => {
    if (figure.kind !== "ordinal") return true;
    const [ours, their] = [ranked(prose, figure), ranked(source.text, theirs)];
    return ours === their || ours === "" || their === "";
  };

/** Whether both are led to in one way, as far as that is told: nothing that holds "since" a day holds "until" it. */
function isLedToAlike({ figure, prose }: Asked, theirs: Figure, text: string): boolean {
  if (figure.kind === "period" || figure.kind === "ordinal") return true;
  const [ours, their] = [leadOf(figure, prose), leadOf(theirs, text)];
  return ours === their || ours === undefined || their === undefined;
}

/** "A ship of 1998" was built in that year; the report "of 14 May" is another's date. */
function leadOf({ kind, span }: Figure, text: string): Lead {
  const lead = leadTo(text, span.start);
  return kind === "year" && lead === "of" ? "in" : lead;
}

/** From where on what a source also has in the draft's way speaks for the draft; and its share of the other's surety. */
const LIKELY_HELD = 0.02;
const HELD_SHARE = 0.3;
/**
 * How sure the match must be, beside the same amount and otherwise. Of 57 wrong years, dates and ranks in the labelled drafts
 * 26 are told so, with one false alarm; at half as much, one more with two more false ones.
 */
const OF_DATED = 0.05;
const OF_OTHERS = 0.1;
const TELLING_DIGITS = 2;
const FAR_BEHIND = 60;
const BESIDE = 20;
