import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import { familyOf } from "../quantity/family";
import { DOUBTFUL, type Figure } from "../quantity/figure";
import type { ClaimReader } from "./claim-figure";
import { type Miscast, mayBeMiscast, miscastIn } from "./miscast";
import { fitsBetter, outranks, replaces } from "./otherwise";
import type { Pairing } from "./pairing";
import { type Comparable, type InClaim, pairingOf } from "./pairing-of";
import { areCompanions } from "./paragraph";
import { areOfOneSort } from "./relate-mark";
import { isAgreed, type Related, relate } from "./relation";
import type { Part } from "./role";
import { closenessOf, logOddsOf } from "./signs";
import type { Asked, Weighed } from "./weigh";
import { type Calculation, isOtherWay, workedOut } from "./worked-out";

/** Every figure of one claim that can be compared with the draft's, and what can be worked out from them; scores are still to be shared out. */
export function weighClaim(
  asked: Asked,
  claim: Claim,
  corpus: Corpus,
  read: ClaimReader,
): readonly Weighed[] {
  const comparable = comparableIn(asked, claim, read);
  const calculation = calculationIn(asked, claim, comparable);
  if (comparable.length === 0 && calculation === undefined && !mayBeMiscast(asked)) return NOTHING;
  const companions = companionsIn(claim, asked.others);
  const miscast = miscastIn(asked, claim, companions, corpus, read);
  const inClaim = { comparable: comparable.length, companions, company: asked.companyIn(claim), corpus };
  const [first] = comparable;
  if (comparable.length === 1 && first !== undefined && calculation === undefined && miscast === undefined)
    return [weighedAs(pairingOf(asked, claim, first, inClaim), claim, NONE, NONE)];
  const pairings = comparable.map((one) => pairingOf(asked, claim, one, inClaim));
  const weighed = pairings.map((pairing) => amongOthers(pairing, claim, pairings));
  if (calculation !== undefined) weighed.push(...weighedResult(calculation, asked, claim, inClaim, read));
  if (miscast !== undefined) weighed.push(weighedMiscast(miscast, asked, claim, inClaim, read));
  return weighed;
}

/** What the claim tells outright need not be worked out. */
function calculationIn(
  { figure, sought }: Asked,
  claim: Claim,
  comparable: readonly Comparable[],
): Calculation | undefined {
  if (sought.kinds.length === 0 || claim.figures.length < 2) return undefined;
  return comparable.some(({ related }) => isAgreed(related.relation) || related.bridge !== undefined)
    ? undefined
    : workedOut(figure, claim.figures, claim.source.text, sought);
}

/** The result stands for a figure of the claim in the place of the first that it was reckoned from. */
function weighedResult(
  calculation: Calculation,
  asked: Asked,
  claim: Claim,
  inClaim: InClaim,
  read: ClaimReader,
): Weighed[] {
  const [first, second] = calculation.from;
  const said = read(claim, claim.figures.indexOf(first));
  const { part: other } = read(claim, claim.figures.indexOf(second));
  if (isOtherWay(calculation, asked.sought, [said.part, other])) return [];
  const part: Part = { ...said.part, role: "untold", standing: asked.part.standing };
  const pairing: Pairing = {
    ...pairingOf(
      asked,
      claim,
      { draft: asked.figure, related: RESULT, said: { ...said, figure: calculation.result, part } },
      inClaim,
    ),
    isWorkedOut: true,
    byChance: calculation.byChance,
  };
  return [{ ...weighedAs(pairing, claim, NONE, NONE), figure: first, calculation }];
}

/** It contradicts, by the one difference that the draft's word for the change makes. */
function weighedMiscast(
  { from, bridge, result, rise, inWords }: Miscast,
  asked: Asked,
  claim: Claim,
  inClaim: InClaim,
  read: ClaimReader,
): Weighed {
  const said = { ...read(claim, claim.figures.indexOf(from[0])), figure: result };
  const related: Related = { relation: "disjoint", bridge, isTimeOnce: false };
  const pairing: Pairing = {
    ...pairingOf(asked, claim, { draft: asked.figure, related, said }, inClaim),
    isWorkedOut: true,
    isMiscast: true,
    isTaken: false,
  };
  const calculation: Calculation = { kind: "difference", from, rise, result, byChance: 0, inWords };
  return { ...weighedAs(pairing, claim, NONE, NONE), calculation };
}

const RESULT: Related = { relation: "entailed", bridge: undefined, isTimeOnce: false };

/** Another figure of the claim may fit the draft better, or may have replaced this one. */
function amongOthers(bare: Pairing, claim: Claim, pairings: readonly Pairing[]): Weighed {
  const fitting = pairings.filter((other) => fitsBetter(other, bare));
  const line = fitting.length === 0 ? 0 : closenessOf(bare) + FURTHER;
  const better = fitting.filter((other) => closenessOf(other) >= line);
  const later = pairings.filter((other) => replaces(other, bare));
  const surely = pairings.filter((other) => outranks(other, bare));
  if (better.length + later.length + surely.length === 0) return weighedAs(bare, claim, NONE, NONE);
  const pairing = { ...bare, hasBetterFit: better.length > 0, hasLaterFigure: later.length > 0 };
  return weighedAs(
    pairing,
    claim,
    [...better, ...later, ...surely].map((other) => other.claim),
    surely.map((other) => other.claim),
  );
}

const weighedAs = (
  pairing: Pairing,
  claim: Claim,
  displacedBy: readonly Figure[],
  outrankedBy: readonly Figure[],
): Weighed => ({
  claim,
  figure: pairing.claim,
  calculation: undefined,
  pairing,
  logOdds: logOddsOf(pairing),
  score: 0,
  isDoubtful: pairing.claim.confidence < DOUBTFUL || pairing.isAgoOnce,
  displacedBy,
  outrankedBy,
});

function comparableIn(
  { figure, understood, prose }: Asked,
  claim: Claim,
  read: ClaimReader,
): readonly Comparable[] {
  // Most claims have none: a list is made for the first.
  let comparable: Comparable[] | undefined;
  const { figures } = claim;
  for (let index = 0; index < figures.length; index++) {
    const theirs = figures[index] as Figure;
    if (!areOfOneSort(theirs.kind, figure.kind)) continue;
    if (theirs.dimension === "ratio" && isOfTop(theirs, claim.source.text) && !isOfTop(figure, prose))
      continue;
    const draft =
      understood !== undefined && familyOf(understood.dimension) === familyOf(theirs.dimension)
        ? understood
        : figure;
    const related = relate(draft, theirs);
    if (related === undefined) continue;
    comparable ??= [];
    comparable.push({ draft, related, said: read(claim, index) });
  }
  return comparable ?? NONE_COMPARABLE;
}

/** "The top 1 %" are people, and no 1 % of anything that is told of them. */
const isOfTop = ({ span: { start } }: Figure, text: string): boolean =>
  OF_TOP.test(text.slice(Math.max(0, start - LONGEST_TOP), start));

const OF_TOP = /\b(?:top|bottom|richest|poorest|wealthiest|largest|smallest|highest-paid|lowest-paid) $/i;
const LONGEST_TOP = 14;

/** Figures of the claim that others of the draft's sentence agree with. */
function companionsIn(claim: Claim, others: readonly Figure[]): readonly Figure[] {
  if (others.length === 0) return NONE;
  const isCompanion = (theirs: Figure): boolean => others.some((other) => areCompanions(other, theirs));
  return claim.figures.some(isCompanion) ? claim.figures.filter(isCompanion) : NONE;
}

const NONE: readonly Figure[] = [];
const NONE_COMPARABLE: readonly Comparable[] = [];
const NOTHING: readonly Weighed[] = [];

/** By how much closer another figure of the claim must be, in log-odds, to fit better by its words. */
const FURTHER = 0.6;
