import { directionOf } from "../quantity/direction";
import type { Figure } from "../quantity/figure";
import type { Part } from "./role";

export type CalculationKind =
  | "difference"
  | "points"
  | "sum"
  | "product"
  | "share"
  | "rise"
  | "fall"
  | "multiple";

/** By what calculation a figure may have come about, as far as its sentence tells, and which way a change went. */
export type Sought = {
  readonly kinds: readonly CalculationKind[];
  readonly way: -1 | 0 | 1;
};

/** @param prose the text that the figure's span is an offset into; its sentence starts at `from` */
export function calculationSought(figure: Figure, part: Part, prose: string, from: number): Sought {
  const { start, end } = figure.span;
  if (figure.kind !== "quantity") return NONE;
  const behind = clauseBefore(prose.slice(Math.max(from, start - REACH), start));
  const ahead = clauseAhead(prose.slice(end, end + REACH));
  const kinds = kindsOf(figure, part, behind, ahead);
  if (kinds.length === 0) return NONE;
  const way = figure.direction || directionOf(prose, figure.span, from, false);
  const against = way > 0 ? "fall" : "rise";
  return { kinds: way === 0 ? kinds : kinds.filter((kind) => kind !== against), way };
}

const NONE: Sought = { kinds: [], way: 0 };

function kindsOf(figure: Figure, { role }: Part, behind: string, ahead: string): readonly CalculationKind[] {
  if (figure.dimension === "points") return ["points"];
  if (figure.dimension === "multiple") return ["multiple"];
  const isLevel = LEVEL.test(behind);
  const isChange = !isLevel && (role === "change" || figure.direction !== 0 || APART.test(ahead));
  const isOfAll = ALL.test(behind) || ALL.test(ahead);
  if (figure.dimension === "ratio") {
    if (isChange) return ["rise", "fall"];
    const isShare = SHARE.test(`${behind}#${ahead}`);
    return [...(isShare ? A_SHARE : []), ...(isOfAll ? SUM : [])];
  }
  const isDifference = isChange || (!isLevel && (LEFT.test(behind) || LEFT_AHEAD.test(ahead)));
  return [...(isDifference ? DIFFERENCE : []), ...(isOfAll ? OF_ALL : [])];
}

/** "From 530 to 610": each of the two is told. */
const LEVEL =
  /\b(?:from|to|at|than)\s+(?:(?:about|around|some|roughly|nearly|almost|just|over|a|an|the)\s+){0,2}$/i;
const DIFFERENCE = ["difference"] as const;
const A_SHARE = ["share"] as const;
const SUM = ["sum"] as const;
const OF_ALL = ["sum", "product"] as const;

const clauseBefore = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf(";"), text.lastIndexOf(":")) + 1);
const clauseAhead = (text: string): string => /^(?:[^.;:]|\.(?=\d))*/.exec(text)?.[0] ?? "";

/** "40 volunteers short", "six dollars apart", "a fifth more". */
const APART =
  /^\s*(?:\w+\s+){0,3}(?:more|less|fewer|higher|lower|larger|bigger|smaller|longer|shorter|dearer|cheaper|faster|slower|above|below|beyond|short|shy|apart|extra|additional|up|down|ahead|behind|clear|off)\b/i;
/** "Left with a loss of", "a gap of", "the remaining". */
const LEFT =
  /\b(?:lea(?:ve|ves|ving)|left|remain(?:s|ed|ing|der)?|rest|balance|still|gap|difference|margin|short(?:fall| of)?|surplus|deficit|loss|profit|net|another|further|additional|extra|saved?|saving|spare|rose|risen|grown?|grew|fell|fallen|gained?|lost|up|down|beat|by)\b[^.;,]{0,40}$/i;
const LEFT_AHEAD = /^\s*(?:\w+\s+){0,3}(?:left|remain(?:s|ed|ing)?|over|to spare|to go|missing)\b/i;
const ALL =
  /\b(?:together|(?:in )?total(?:s|l?ed|l?ing)?|altogether|in all|all told|combined|overall|sum|both)\b/i;
/** "Of whom", "5 % of the patients", "a share of". */
const SHARE =
  /(?:\bof\b[^;]{0,60}#|#[^;]{0,30}\bof\b|\b(?:share|rate|proportion|percentage|fraction)\b[^;]{0,40}#)/i;
const REACH = 90;
