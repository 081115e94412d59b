import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import { DOUBTFUL, type Figure } from "../quantity/figure";
import { claimFigure } from "./claim-figure";
import type { Relation } from "./finding";
import { isInCalendar, matchPeriod, type PeriodMatch } from "./period";
import { type Bridge, type Related, relate } from "./relation";
import type { Part } from "./role";
import {
  areContrasted,
  doNamesAgree,
  fitness,
  isOfSameName,
  likeness,
  type Subject,
  shareSubject,
} from "./subject";

/** A claim's figure held against a draft's, before it is decided what follows. */
export type Weighed = {
  readonly claim: Claim;
  readonly figure: Figure;
  readonly relation: Relation;
  readonly bridge: Bridge | undefined;
  readonly period: PeriodMatch;
  /** Both name a period of the calendar, and it is the same. */
  readonly isPeriodNamed: boolean;
  /** 0 to 1: how surely both speak of the same thing. */
  readonly score: number;
  /** The same were the names left out of account: how surely both speak of the same measure. */
  readonly measure: number;
  /** Each side is said of names that the other does not know. */
  readonly isOtherSubject: boolean;
  /** The sentences set one name or measure against another. */
  readonly isContrasted: boolean;
  /** Both sentences hold a word that tells a subject, not only a rise and a unit. */
  readonly isTelling: boolean;
  /** One side speaks of what is expected, the other does not. */
  readonly isExpectedOnce: boolean;
  /** How much the claim says of this very figure, and of no other in its sentence, what the draft says of its own. */
  readonly fit: number;
  /** Whether a name that the claim gives to this figure alone is the draft's; undefined where it gives none. */
  readonly isOfSameName: boolean | undefined;
  /** One of the two is a bare number that a noun of its sentence was taken to count. */
  readonly isCounted: boolean;
  /** What the claim makes of its figure: share or change, current or earlier. */
  readonly part: Part;
  /** Another figure of the draft's sentence already agrees with this one: it is not the one that was meant. */
  readonly isTaken: boolean;
  readonly isDoubtful: boolean;
};

/** Every figure of the claims that can be compared with the draft's, best subject first. */
export function weigh(
  figure: Figure,
  others: readonly Figure[],
  subject: Subject,
  claims: readonly Claim[],
  corpus: Corpus,
): readonly Weighed[] {
  const weighed: Weighed[] = [];
  for (const claim of claims) {
    const comparable = comparableIn(claim, figure);
    if (comparable.length === 0) continue;
    const companions = companionsIn(claim, others);
    for (const { theirs, related } of comparable) {
      const said = claimFigure(claim, theirs, corpus);
      const period = matchPeriod(figure.period, theirs.period);
      const { score, measure, isOtherSubject } = scored(subject, said.subject, companions, theirs, corpus);
      weighed.push({
        claim,
        figure: theirs,
        relation: related.relation,
        bridge: related.bridge,
        period,
        isPeriodNamed: period === "same" && isInCalendar(figure.period) && isInCalendar(theirs.period),
        score,
        measure,
        isOtherSubject,
        isContrasted: areContrasted(subject, said.subject),
        isTelling: shareSubject(subject, said.subject),
        isExpectedOnce: subject.isForecast !== said.subject.isForecast,
        fit: fitness(subject, said.subject, corpus),
        isOfSameName: isOfSameName(subject, said.subject),
        isCounted:
          figure.dimension !== theirs.dimension && (figure.dimension === "" || theirs.dimension === ""),
        part: said.part,
        isTaken: companions.includes(theirs),
        isDoubtful: theirs.confidence < DOUBTFUL,
      });
    }
  }
  return weighed.sort((a, b) => b.score - a.score || a.claim.id - b.claim.id);
}

type Comparable = { readonly theirs: Figure; readonly related: Related };

function comparableIn(claim: Claim, figure: Figure): readonly Comparable[] {
  const comparable: Comparable[] = [];
  for (const theirs of claim.figures) {
    if (theirs.kind !== figure.kind) continue;
    const related = relate(figure, countedAs(figure, theirs));
    if (related !== undefined) comparable.push({ theirs, related });
  }
  return comparable;
}

/**
 * A bare number counts what its sentence or headers speak of: "Regions served | 29" against "28 regions". It is held
 * against any count, and can only confirm where nothing says what it counts.
 */
const countedAs = (figure: Figure, theirs: Figure): Figure =>
  isBareAndCount(figure, theirs) && (figure.dimension !== theirs.dimension || figure.unit !== theirs.unit)
    ? { ...theirs, unit: figure.unit, dimension: figure.dimension }
    : theirs;

const isBareAndCount = (a: Figure, b: Figure): boolean =>
  a.dimension === "" ? isCount(b) : b.dimension === "" && isCount(a);

const isCount = ({ dimension }: Figure): boolean => dimension === "" || dimension.startsWith("count:");

/** Figures of the claim that others of the draft's sentence agree with. */
function companionsIn(claim: Claim, others: readonly Figure[]): readonly Figure[] {
  if (others.length === 0) return [];
  return claim.figures.filter((theirs) => others.some((other) => isAgreed(relate(other, theirs)?.relation)));
}

/**
 * Other figures of the two sentences that agree are a sign that both speak of the same thing, and so is a unit that the
 * corpus hardly uses: where it has one data rate, a data rate is likely that one.
 */
function scored(
  ours: Subject,
  theirs: Subject,
  companions: readonly Figure[],
  figure: Figure,
  corpus: Corpus,
): Pick<Weighed, "score" | "measure" | "isOtherSubject"> {
  const others = companions.filter((companion) => companion !== figure).length;
  const like = likeness(ours, theirs);
  const isOtherSubject = !doNamesAgree(ours, theirs);
  const tellsMuch = figure.dimension !== "" && !isOtherSubject;
  const rareness = tellsMuch ? RARE_UNIT / Math.max(1, corpus.values.count(figure.dimension)) : 0;
  const raised = (score: number): number => 1 - (1 - score) * COMPANION ** others * (1 - rareness);
  return { score: raised(isOtherSubject ? like * OTHER_NAMES : like), measure: raised(like), isOtherSubject };
}

/** What is left of a likeness where the names differ: "Oracle" against "Alibaba". */
const OTHER_NAMES = 0.5;
const COMPANION = 0.75;
const RARE_UNIT = 0.35;

export const isAgreed = (relation: Relation | undefined): boolean =>
  relation === "equal" || relation === "entailed";
