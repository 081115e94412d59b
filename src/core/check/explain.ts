import type { Figure } from "../quantity/figure";
import { describe } from "../quantity/format";
import { areCounts } from "./comparable";
import type { Relation } from "./finding";
import { offBy } from "./mark-words";

/** The calculation that joins a draft's figure with a source's, in words; "" where both are written alike. */
export function explain(draft: Figure, source: Figure, relation: Relation): string {
  if (draft.kind !== "quantity") return explainMark(draft, source, relation);
  if (relation === "equal") return equality(draft, source, hedged(draft), hedged(source));
  if (relation === "entailed") return entailment(draft, source, hedged(draft), hedged(source));
  return relation === "consistent" ? "" : difference(draft, source);
}

/** Of a year, a date or a rank nothing is calculated. */
function explainMark(draft: Figure, source: Figure, relation: Relation): string {
  if (relation === "entailed") return `The source says ${describe(source)}.`;
  const off = relation === "disjoint" ? offBy(draft, source) : "";
  return off === "" ? "" : `The draft has it ${off}.`;
}

/** "2.6 million people = 2.6 million patients" calculates nothing: only what is counted is called otherwise. */
function equality(draft: Figure, source: Figure, ours: string, theirs: string): string {
  if (isSameText(ours, theirs)) return "";
  return areCounts(draft, source) && isSameNumber(draft, source)
    ? `The source says ${theirs}.`
    : `${ours} = ${theirs}`;
}

function entailment(draft: Figure, source: Figure, ours: string, theirs: string): string {
  if (isSameNumber(draft, source)) return `The source says ${theirs}.`;
  const isPlain =
    draft.hedge === undefined && draft.form === "digits" && draft.dimension === source.dimension;
  return isPlain ? `${theirs} rounds to ${ours}` : `${theirs} fits “${ours}”`;
}

const isSameNumber = (draft: Figure, source: Figure): boolean =>
  (draft.low ?? draft.high) === (source.low ?? source.high) &&
  (draft.unit === "" || draft.unit === source.unit || areCounts(draft, source));

/** By how much the draft is off, where both are single numbers of one unit. */
function difference(draft: Figure, source: Figure): string {
  const [ours, theirs] = [single(draft), single(source)];
  if (ours === undefined || theirs === undefined || draft.dimension !== source.dimension || theirs === 0)
    return "";
  const ratio = ours / theirs;
  if (draft.dimension === "ratio" && draft.unit === "percent") return pointsApart(ours - theirs);
  if (ratio >= TIMES || ratio <= 1 / TIMES) {
    const times = Number((ratio >= 1 ? ratio : 1 / ratio).toPrecision(2)).toLocaleString("en-US");
    return `The draft's figure is ${times} times too ${ratio >= 1 ? "large" : "small"}.`;
  }
  if (areCounts(draft, source) && Number.isInteger(ours) && theirs < SMALL_COUNT)
    return `${Math.abs(ours - theirs)} ${ours < theirs ? "fewer" : "more"} than the source counts.`;
  const percent = Number((Math.abs(ratio - 1) * 100).toPrecision(2));
  return percent === 0 ? "" : `The draft's figure is ${percent} % too ${ratio >= 1 ? "large" : "small"}.`;
}

/** A percentage is off by points: "140 % too large" for 62 % against 26 % would mislead. */
const pointsApart = (apart: number): string =>
  `The draft's figure is ${Number(Math.abs(apart * 100).toPrecision(3))} percentage points too ${apart > 0 ? "high" : "low"}.`;

/** With its hedge: 212 is not within 200, it is within about 200. */
const hedged = (figure: Figure): string =>
  figure.hedge === undefined
    ? describe(figure)
    : `${figure.hedge === "over" ? "more than" : figure.hedge} ${describe(figure)}`;

const single = (figure: Figure): number | undefined =>
  figure.low !== null && figure.low === figure.high ? figure.low * figure.factor : undefined;

const isSameText = (a: string, b: string): boolean =>
  a === b || a.replace(/\s/g, "") === b.replace(/\s/g, "");

/** Below it, a difference says more than a share: 12 of 14 ferries are two fewer. */
const SMALL_COUNT = 100;
/** From three times on, a factor says more than a percentage. */
const TIMES = 3;
