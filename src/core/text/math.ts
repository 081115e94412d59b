import type { MarkdownConfig } from "@lezer/markdown";
import { inlineRule } from "./inline-syntax";

/** TeX between `$` or `$$`. "$5 and $6" is money: what stands between must read as TeX. */
export const MATH_SYNTAX: MarkdownConfig = {
  defineNodes: ["Math"],
  parseInline: [
    inlineRule("DisplayMath", "Math", "$", (text, start) => mathLength(text, start, "$$")),
    inlineRule("InlineMath", "Math", "$", (text, start) => mathLength(text, start, "$")),
  ],
};

/** Whether any stretch of a text is TeX. */
export const hasMath = (text: string): boolean => {
  for (let at = text.indexOf("$"); at !== -1; at = text.indexOf("$", at + 1))
    if (mathLength(text, at, "$$") > 0 || mathLength(text, at, "$") > 0) return true;
  return false;
};

/** Only the nearest sign may close, so that a line of dollars is read once. */
const mathLength = (text: string, start: number, fence: "$" | "$$"): number => {
  if (!text.startsWith(fence, start)) return 0;
  const contentStart = start + fence.length;
  const contentEnd = closingSign(text, contentStart, fence);
  if (contentEnd === -1) return 0;
  const end = contentEnd + fence.length;
  const content = text.slice(contentStart, contentEnd);
  const isTight = fence === "$$" || (!/^\s|\s$/.test(content) && !/\d/.test(text.charAt(end)));
  return isTight && isTex(content) ? end - start : 0;
};

const closingSign = (text: string, from: number, fence: string): number => {
  let at = text.indexOf(fence, from);
  while (at > from && text.charAt(at - 1) === "\\") at = text.indexOf(fence, at + 1);
  return at;
};

/** "\frac{a}{b}", "x^2", "n = 30", "k"; not "5 or A", nor the words of a sentence between two prices. */
const isTex = (content: string): boolean => {
  if (content.length > LONGEST) return false;
  const formula = content.replace(COMMAND, " ");
  if (/[a-z]{3}/i.test(formula)) return false;
  const hasTexSign = formula !== content || /[\^_]/.test(formula);
  return hasTexSign || VARIABLE.test(formula);
};

const LONGEST = 1000;
const COMMAND = /\\[a-z]{1,30}(?:\{[^{}]{0,200}\})?/gi;
const VARIABLE = /^\s*\(?\|?[a-z]['′]?(?:$|\s*[-+=<>≤≥*/|()[\],])/i;
