import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import { plainNumber } from "../quantity/decimal";
import { amountOf, familyOf } from "../quantity/family";
import { DOUBTFUL, type Figure } from "../quantity/figure";
import { writeLike } from "../quantity/format";
import { POINTS, POINTS_OF_ALL } from "../quantity/unit-kinds";
import { missOf } from "./amount-claimed";
import type { ClaimReader } from "./claim-figure";
import { told } from "./consistency/reckoned";
import { isLater, rowMatesOf } from "./row-mates";
import type { Asked } from "./weigh";

/**
 * A change whose size a source's two levels bear out, and which the draft calls by the wrong name: a rise for a fall, or
 * percent for percentage points.
 */
export type Miscast = {
  /** What holds now, which the draft tells, too, and what was before. */
  readonly from: readonly [Figure, Figure];
  readonly bridge: "direction" | "points";
  /** The change as the two levels have it, at the place of the first. */
  readonly result: Figure;
  readonly rise: -1 | 1;
  readonly inWords: string;
};

/** "Up 1.7 %, at 71.3 %" where it was 69.6 %; "complaints went up by 125, to 287" where there were 412 before. */
export function miscastIn(
  asked: Asked,
  claim: Claim,
  companions: readonly Figure[],
  corpus: Corpus,
  read: ClaimReader,
): Miscast | undefined {
  if (companions.length === 0 || !mayBeMiscast(asked)) return undefined;
  const { figure } = asked;
  const way = wayOf(asked);
  for (const now of companions.filter(isPlain))
    for (const before of levelsBefore(now, claim, corpus, read)) {
      const bridge = bridgeBetween(figure, way, now, before);
      if (bridge !== undefined) return miscast(figure, now, before, bridge);
    }
  return undefined;
}

/** Most figures tell no change, and need not be held against the levels of each claim. */
export const mayBeMiscast = (asked: Told): boolean =>
  (asked.part.role === "change" || wayOf(asked) !== 0) && isPlain(asked.figure);

type Told = Pick<Asked, "figure" | "part" | "sought">;

const wayOf = ({ figure, sought }: Told): number => figure.direction || sought.way;

const isPlain = ({ kind, form, low, high, confidence }: Figure): boolean =>
  kind === "quantity" &&
  (form === "digits" || form === "words") &&
  low !== null &&
  low === high &&
  low !== 0 &&
  confidence >= DOUBTFUL;

/** The same a time before: in the sentence, or in the row of a table. */
function levelsBefore(now: Figure, claim: Claim, corpus: Corpus, read: ClaimReader): readonly Figure[] {
  const others =
    claim.label === ""
      ? claim.figures.filter(
          (other, index) =>
            other !== now &&
            (isLater(now, other) ||
              (read(claim, index).part.standing === "earlier" &&
                read(claim, claim.figures.indexOf(now)).part.standing === "current")),
        )
      : rowMatesOf(claim, corpus).flatMap(({ figures }) => figures.filter((other) => isLater(now, other)));
  return others.filter((other) => isPlain(other) && other.dimension === now.dimension);
}

function bridgeBetween(
  figure: Figure,
  way: number,
  now: Figure,
  before: Figure,
): Miscast["bridge"] | undefined {
  const [a, b] = [Math.abs(amountOf(now)), Math.abs(amountOf(before))];
  const change = a - b;
  if (change === 0) return undefined;
  const isTurned = way * Math.sign(change) === -1;
  const fits = (value: number): boolean => missOf(figure, Math.abs(value)) !== undefined;
  if (figure.dimension === "points")
    return now.dimension === "ratio" && isTurned && fits(change * POINTS_OF_ALL) ? "direction" : undefined;
  if (figure.dimension === "ratio" && now.dimension === "ratio")
    return fits(change) && !fits(change / b) ? "points" : undefined;
  if (figure.dimension === "ratio") return isTurned && fits(change / b) ? "direction" : undefined;
  return isTurned && familyOf(figure.dimension) === familyOf(now.dimension) && fits(change)
    ? "direction"
    : undefined;
}

function miscast(figure: Figure, now: Figure, before: Figure, bridge: Miscast["bridge"]): Miscast {
  const rise = Math.abs(amountOf(now)) > Math.abs(amountOf(before)) ? 1 : -1;
  const size = Math.abs(figure.low ?? 0);
  const change: Figure = {
    ...figure,
    ...(bridge === "points" ? POINTS : {}),
    span: now.span,
    low: size,
    high: size,
    decimal: { low: plainNumber(size), high: plainNumber(size) },
    direction: rise,
    period: now.period,
  };
  const result = { ...change, text: writeLike(figure, change) };
  return {
    from: [now, before],
    bridge,
    rise,
    result,
    inWords: `${told(now)} is ${result.text} ${rise > 0 ? "more" : "less"} than ${told(before)}`,
  };
}
