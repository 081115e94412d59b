import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import { DOUBTFUL, type Figure } from "../quantity/figure";
import { stemOf } from "../text/terms";
import type { Relation } from "./finding";
import { isInCalendar, matchPeriod, type PeriodMatch } from "./period";
import { type Bridge, relate } from "./relation";
import { type Part, partOf } from "./role";
import { doNamesAgree, fitness, isOfSameName, likeness, type Subject, subjectOf } from "./subject";

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
    const comparable = claim.figures.flatMap((theirs) => {
      if (theirs.kind !== figure.kind) return [];
      const related = relate(...counted(figure, subject, theirs, claim, corpus));
      return related === undefined ? [] : [{ theirs, related }];
    });
    if (comparable.length === 0) continue;
    const companions = claim.figures.filter((theirs) =>
      others.some((other) => isAgreed(relate(other, theirs)?.relation)),
    );
    for (const { theirs, related } of comparable) {
      const at = theirs.span.start - claim.at;
      const said = subjectOf({ frame: claim.frame, at }, corpus);
      weighed.push({
        claim,
        figure: theirs,
        ...related,
        ...periods(figure, theirs),
        ...scored(subject, said, companions, theirs, corpus),
        fit: fitness(subject, said, corpus),
        isOfSameName: isOfSameName(subject, said),
        isCounted:
          figure.dimension !== theirs.dimension && (figure.dimension === "" || theirs.dimension === ""),
        part: partOf(theirs, claim.source.text),
        isTaken: companions.includes(theirs),
        isDoubtful: theirs.confidence < DOUBTFUL,
      });
    }
  }
  return weighed.sort((a, b) => b.score - a.score || a.claim.id - b.claim.id);
}

function periods(draft: Figure, source: Figure): Pick<Weighed, "period" | "isPeriodNamed"> {
  const period = matchPeriod(draft.period, source.period);
  return {
    period,
    isPeriodNamed: period === "same" && isInCalendar(draft.period) && isInCalendar(source.period),
  };
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

/**
 * A bare number counts what its sentence or headers speak of: "Regions served | 29" against "28 regions". Where nothing says
 * what it counts it is held against any count all the same, and can only confirm.
 */
function counted(
  figure: Figure,
  subject: Subject,
  theirs: Figure,
  claim: Claim,
  corpus: Corpus,
): readonly [draft: Figure, source: Figure] {
  const isNamed = (noun: Figure, holds: (id: number) => boolean): boolean => {
    const id = noun.dimension.startsWith("count:") ? corpus.vocabulary.find(stemOf(noun.unit)) : undefined;
    return id !== undefined && holds(id);
  };
  const { unit, dimension } = figure;
  if (dimension !== "" && theirs.dimension !== "") return [figure, theirs];
  if (theirs.dimension === "" && isNamed(figure, (id) => claim.frame.ids.includes(id))) {
    return [figure, { ...theirs, unit, dimension }];
  }
  if (figure.dimension === "" && isNamed(theirs, (id) => subject.weights.has(id))) {
    return [{ ...figure, unit: theirs.unit, dimension: theirs.dimension }, theirs];
  }
  const isBareAndCount =
    [figure.dimension, theirs.dimension].includes("") && isCount(figure) && isCount(theirs);
  return isBareAndCount
    ? [
        { ...figure, unit, dimension: "" },
        { ...theirs, unit, dimension: "" },
      ]
    : [figure, theirs];
}

const isCount = ({ dimension }: Figure): boolean => dimension === "" || dimension.startsWith("count:");

export const isAgreed = (relation: Relation | undefined): boolean =>
  relation === "equal" || relation === "entailed";
