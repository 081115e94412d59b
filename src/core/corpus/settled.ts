import type { ListWaiver, Rule } from "./project";
import { nameOf } from "./waivers";

/** What a waiver of the list is bound to, in words. */
export type Circumstances = {
  /** Relative to the corpus's root, with forward slashes. */
  readonly draft: string;
  readonly figure: string;
  /** The draft's sentence, and what stands around it (headings, sentences before it, table headers). */
  readonly sentence: string;
  readonly context: string;
  /** The source's sentence; undefined where no source speaks of the figure. */
  readonly source: string | undefined;
};

/** The waiver of the list that holds here. One whose hashes no longer fit has gone stale and holds nowhere. */
export const listWaiverFor = (now: Circumstances, waivers: readonly ListWaiver[]): ListWaiver | undefined =>
  waivers.find(
    (waiver) =>
      waiver.draft === now.draft &&
      nameOf(waiver.figure) === nameOf(now.figure) &&
      waiver.sentence === waiverHash(now.sentence) &&
      (waiver.context === undefined || waiver.context === waiverHash(now.context)) &&
      (waiver.source === undefined || waiver.source === waiverHash(now.source ?? "")),
  );

/** The rule that leaves a figure alone in every draft: one that names it whole. */
export const ruleFor = (figure: string, rules: readonly Rule[]): Rule | undefined =>
  rules.find((rule) => nameOf(rule.figure) === nameOf(figure));

/** A waiver for the list as things stand. `date` is the day it is given, as 2025-08-29. */
export const listWaiver = (now: Circumstances, reason: string, date: string): ListWaiver => ({
  draft: now.draft,
  figure: now.figure,
  sentence: waiverHash(now.sentence),
  context: waiverHash(now.context),
  ...(now.source === undefined ? {} : { source: waiverHash(now.source) }),
  reason,
  date,
});

/** 53 bits of the words as 14 digits; reflowing a paragraph changes no hash. cyrb53, by bryc, public domain. */
export const waiverHash = (words: string): string => {
  const text = words.normalize("NFKC").replace(/\s+/g, " ").trim();
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, "0");
};
