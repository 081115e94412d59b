import { applyEdits, modify } from "jsonc-parser";
import type { ListWaiver } from "./project";

/**
 * The text of sourcecheck.json with one more waiver at the end of its list. Comments and settings stay; the setting
 * before the list may be laid out anew.
 */
export const withWaiver = (projectText: string | undefined, waiver: ListWaiver): string => {
  const text = projectText?.trim() ? projectText : "{}\n";
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes("\r\n") ? "\r\n" : "\n" };
  return applyEdits(
    text,
    modify(text, ["waivers", -1], waiver, { formattingOptions, isArrayInsertion: true }),
  );
};
