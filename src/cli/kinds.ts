import type { Inconsistency } from "../core/check/consistency/inconsistency";
import type { Finding, VerdictKind } from "../core/check/finding";
import { VERDICT_WORDS } from "../core/present/wording";

/** What a line of a check's report may be: a verdict or a contradiction that stands, or either once a person settled it. */
export type Kind = VerdictKind | "inconsistency" | "settled";

export const KINDS: readonly Kind[] = [
  ...(Object.keys(VERDICT_WORDS) as VerdictKind[]),
  "inconsistency",
  "settled",
];

export const isKind = (word: string): word is Kind => KINDS.some((kind) => kind === word);

export const kindOf = (found: Finding | Inconsistency): Kind => {
  if (found.waived !== undefined) return "settled";
  return "verdict" in found ? found.verdict.kind : "inconsistency";
};
