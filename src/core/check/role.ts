import type { Figure } from "../quantity/figure";

/** What a percentage is of its subject: a share of it, a change in it, or nothing that the wording tells. */
export type Role = "share" | "change" | "untold";

/** @param text the text that the figure's span is an offset into */
export function roleOf(figure: Figure, text: string): Role {
  if (figure.dimension !== "ratio") return "untold";
  if (figure.direction !== 0) return "change";
  return SHARE.test(text.slice(figure.span.end, figure.span.end + 12)) ? "share" : "untold";
}

export const doRolesAgree = (a: Role, b: Role): boolean => a === b || a === "untold" || b === "untold";

const SHARE = /^\s+of\b/;
