import type { Figure } from "../quantity/figure";
import { BOUNDS, type Bridge } from "./relation";

/** A figure and the text that its span is an offset into. */
type Told = readonly [figure: Figure, text: string];

/** "Those with fewer than 20 get nothing" says what "those with at least 20 get it" says: two bounds, of which one is denied. */
export const isComplement = (bridge: Bridge | undefined, draft: Told, claim: Told): boolean =>
  bridge === "bound" && BOUNDS.has(claim[0].hedge ?? "") && isDenied(draft) !== isDenied(claim);

const isDenied = ([{ span }, text]: Told): boolean =>
  DENIED.test(text.slice(span.end, span.end + LONGEST_DENIAL).split(CLAUSE_END, 1)[0] ?? "");

const DENIED =
  /\b(?:not|no|nothing|none|never|nobody|exclud(?:e[sd]?|ing)|exempt(?:ed)?|ineligible|barred|refused|denied)\b|n['’]t\b/i;
const CLAUSE_END = /[.;:]\s/;
const LONGEST_DENIAL = 80;
