import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import { type Traits, traitsOf } from "../corpus/traits";
import { COUNTS, familyOf } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import { type Interval, impliedInterval } from "../quantity/interval";
import type { Unit } from "../quantity/measures";
import { NO_UNIT, PERCENT, POINTS } from "../quantity/unit-kinds";
import { createIdColumn } from "./id-column";
import { mayBeMiscast } from "./miscast";
import { isInCalendar, matchPeriod } from "./period";
import { REACH } from "./relation";
import { rowMatesOf } from "./row-mates";
import { isScaled } from "./understood";
import type { Asked } from "./weigh";
import { writtenOf } from "./written";

type Wanted = Pick<Asked, "figure" | "understood" | "subject" | "isCell" | "besideThose" | "part" | "sought">;

/** Claims that may speak of a draft's figure: those that share its terms, and those that hold its amount. */
export function candidateClaims(wanted: Wanted, corpus: Corpus): readonly Claim[] {
  const { figure, understood, subject, isCell, besideThose } = wanted;
  const traits = traitsWanted(wanted);
  const candidates: Claim[] = [];
  const add = (id: number): void => {
    if ((corpus.traits(id) & traits) === 0 || FOUND.get(id) !== 0) return;
    const claim = corpus.claim(id);
    if (claim === undefined) return;
    FOUND.set(id, 1);
    candidates.push(claim);
  };
  const byTerms = corpus.terms.best(subject, BY_TERMS);
  const least = LEAST_SHARE * (byTerms[0]?.score ?? 0);
  for (const { claim, score } of byTerms) if (score >= least) add(claim);
  for (const id of holdersOf(figure, understood, corpus)) {
    add(id);
    const claim = corpus.claim(id);
    // A table may have a column of the draft's time, or, where it tells none, a later one.
    if (!isCell && claim !== undefined && claim.label !== "" && isOfOtherTime(figure, claim))
      for (const mate of rowMatesOf(claim, corpus)) add(mate.id);
  }
  const meant = understood ?? figure;
  for (const amount of misspellingsOf(meant))
    for (const id of corpus.values.within(meant, amount, BY_SLIP)) add(id);
  const inOtherPoints = POINTS_OR_PERCENT.get(figure.unit);
  if (inOtherPoints !== undefined && figure.kind === "quantity") {
    const other = { ...figure, ...inOtherPoints };
    for (const id of corpus.values.within(other, impliedInterval(other), BY_SLIP)) add(id);
  }
  for (const id of besideThose()) add(id);
  for (const { id } of candidates) FOUND.set(id, 0);
  return candidates;
}

/** From figures of any kind another may be worked out. */
const traitsWanted = (wanted: Wanted): Traits =>
  wanted.sought.kinds.length > 0 || mayBeMiscast(wanted)
    ? ANY
    : traitsOf(wanted.figure) | (wanted.understood === undefined ? 0 : traitsOf(wanted.understood));

const ANY: Traits = -1;

/** Which claims are among the candidates; empty between two figures. A set of objects takes several times as long. */
const FOUND = createIdColumn();

/** Claims that hold its amount; of one that leaves its unit open, those that hold it in the one understood, or in any. */
function holdersOf(figure: Figure, understood: Figure | undefined, { values }: Corpus): readonly number[] {
  const heldAs = (one: Figure): readonly number[] =>
    values.within(one, withinReach(impliedInterval(one)), BY_VALUE);
  if (understood !== undefined) return [...heldAs(figure), ...heldAs(understood)];
  const held = heldAs(figure);
  if (!isScaled(figure)) return held;
  const amount = exactly(figure.low ?? 0);
  if (figure.dimension === "") return [...held, ...values.withinAnyUnit(amount, BY_SLIP)];
  // "€45 million" of which somebody says "I get 45 million".
  return figure.dimension.startsWith("money:")
    ? [...held, ...values.within({ ...figure, ...NO_UNIT }, amount, BY_SLIP)]
    : held;
}

/** "3.5 points" may be a source's percent, and the other way round. */
const POINTS_OR_PERCENT: ReadonlyMap<string, Unit> = new Map([
  [POINTS.unit, PERCENT],
  [PERCENT.unit, POINTS],
]);

const isOfOtherTime = ({ period }: Figure, { figures }: Claim): boolean =>
  !isInCalendar(period) || figures.some((one) => matchPeriod(period, one.period) === "different");

/**
 * What the figure may have been before a slip of the pen: two neighbouring digits swapped, or another power of ten, of three
 * digits rounded perhaps. One digit alone is another's by chance.
 */
function misspellingsOf(figure: Figure): readonly Interval[] {
  const { amount, significant } = writtenOf(figure);
  if (figure.kind !== "quantity" || significant.length < TELLING_DIGITS) return [];
  const unit = amount / Number(significant);
  const swapped = swapsOf(significant).map((digits) => Number(digits) * unit);
  if (significant.length < ROUNDED_DIGITS)
    return [...swapped, ...POWERS.map((power) => amount * power)].map(exactly);
  return [
    ...swapped.map((one) => around(one, unit / 2)),
    ...POWERS.map((power) => around(amount * power, (unit * power) / 2)),
  ];
}

function swapsOf(digits: string): readonly string[] {
  const swaps: string[] = [];
  for (let at = 0; at + 1 < digits.length; at++) {
    const [first = "", second = ""] = [digits[at], digits[at + 1]];
    if (first !== second) swaps.push(digits.slice(0, at) + second + first + digits.slice(at + 2));
  }
  return swaps;
}

const exactly = (amount: number): Interval => around(amount, Math.abs(amount) * 1e-9);

const around = (amount: number, slack: number): Interval => ({
  low: amount - slack,
  high: amount + slack,
  lowOpen: false,
  highOpen: false,
});

/** Where the sources are all there is, any of their claims may be the one; of very many, those that speak likeliest of it. */
export const closedCandidates = (wanted: Wanted, corpus: Corpus): readonly Claim[] =>
  corpus.claimCount <= MOST_CLOSED ? [...corpus.claims()] : candidateClaims(wanted, corpus);

/** Whether a bare number or a count stands in a source to the letter, read as a figure there or not ("passed 34 to 12"). */
export function isWritten(figure: Figure, { sources }: Corpus): boolean {
  const digits = /\d[\d.,]*(?<=\d)/.exec(figure.text)?.[0];
  if (digits === undefined || familyOf(figure.dimension) !== COUNTS) return false;
  const written = new RegExp(`(?<![\\d.,])${digits.replaceAll(".", "\\.")}(?![\\d])`);
  return [...sources].some(({ text }) => written.test(text));
}

/** Bounds confirm and are confirmed within their practical reach: "over 50" by 53, not by 90 (agreement.md). */
const withinReach = ({ low, high, ...ends }: Interval): Interval => ({
  low: low ?? (high === null ? null : high / REACH),
  high: high ?? (low === null ? null : low * REACH),
  ...ends,
});

/** Enough that the right claim is among them (measured on the sample and the gold drafts), few enough to weigh each. */
const BY_TERMS = 24;
const BY_VALUE = 20;
const BY_SLIP = 6;
const TELLING_DIGITS = 2;
const ROUNDED_DIGITS = 3;
const POWERS = [0.001, 0.01, 0.1, 10, 100, 1_000] as const;
/** Of what the best of them shares with the draft. */
const LEAST_SHARE = 0.15;
/** So many claims of a closed corpus are all held against a figure. */
export const MOST_CLOSED = 1_000;
