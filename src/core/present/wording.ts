import type { UnknownKey } from "../check/cited";
import type { Evidence, VerdictKind } from "../check/finding";
import type { Figure } from "../quantity/figure";
import { describe } from "../quantity/format";
import { HEDGE_WORDS } from "../quantity/hedges";
import { writtenDate } from "./dates";
import { oneLine } from "./safe-text";

/** How each verdict is called and shown; `icon` is a codicon. */
export const VERDICT_WORDS: Readonly<
  Record<VerdictKind, { readonly name: string; readonly icon: string; readonly says: string }>
> = {
  supported: { name: "Supported", icon: "pass", says: "the source says the same" },
  compatible: { name: "Compatible", icon: "check", says: "it follows from what the source says" },
  conflicting: { name: "Conflicting", icon: "warning", says: "the source says otherwise" },
  disputed: { name: "Disputed", icon: "git-compare", says: "the sources disagree" },
  superseded: { name: "Superseded", icon: "history", says: "a later edition says otherwise" },
  unsourced: { name: "Unsourced", icon: "question", says: "no source confirms it" },
};

/** A figure as its document words it, hedge included: "over $50 billion". Emphasis marks inside it are dropped. */
export const figureWords = (figure: Figure): string => {
  const text = oneLine(describe(figure).replace(/[*_`~]/g, ""));
  if (figure.hedge === undefined) return text;
  // "Doubled" goes with other hedges than "$50 billion": one says "more than doubled".
  return `${figure.form === "multiple" ? HEDGE_WORDS[figure.hedge] : figure.hedge} ${text}`;
};

/** The two figures so worded that a reader sees where they differ: a rise and a fall of 8 % read alike otherwise. */
export const contrasted = (draft: Figure, source: Figure): readonly [string, string] =>
  draft.direction * source.direction === -1
    ? [movement(draft), movement(source)]
    : [figureWords(draft), figureWords(source)];

/** The sign of "−5.3 %" is in the word. */
const movement = (figure: Figure): string =>
  `${figure.direction < 0 ? "a fall of" : "a rise of"} ${figureWords(figure).replace(/^[+−-](?=[^a-z]*\d)/, "")}`;

/** A sentence as it stands, a table cell with what it stands under: "Throughput · Figure: 800 Gbps". */
export const labelled = ({ label, quote }: Pick<Evidence, "label" | "quote">): string =>
  oneLine(label === "" ? quote : `${label}: ${quote}`);

/** A source where room is short: "Briefing on data centres, 24 Sep 2025". */
export const titleAndDate = (source: Pick<Evidence, "title" | "date">): string =>
  joined([source.title, source.date && writtenDate(source.date)]);

/** The same where there is room: "Briefing on data centres, Reuters, 24 Sep 2025". */
export const titleAndOrigin = (source: Pick<Evidence, "title" | "publisher" | "date">): string =>
  joined([source.title, source.publisher, source.date && writtenDate(source.date)]);

export const joined = (parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => oneLine(part ?? ""))
    .filter((part) => part !== "")
    .join(", ");

/** "1 source", "3 sources", "1,204 claims" */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count.toLocaleString("en-US")} ${count === 1 ? noun : plural}`;

/** Keys of citations as a draft writes them: "@reuters-0829, @ft". */
export const keysInWords = (keys: readonly string[]): string =>
  keys.map((key) => `@${oneLine(key)}`).join(", ");

/** "@reuters-829 (did you mean @reuters-0829?), @ft" */
export const unknownKeysInWords = (keys: readonly UnknownKey[]): string =>
  keys
    .map(({ key, meant }) =>
      meant === undefined
        ? keysInWords([key])
        : `${keysInWords([key])} (did you mean ${keysInWords([meant])}?)`,
    )
    .join(", ");

/** Is the source on the draft's side? */
export const agrees = (evidence: Evidence): boolean =>
  evidence.relation === "equal" || evidence.relation === "entailed";
