import type { Statement } from "../../corpus/statement";
import { isDuration } from "../../quantity/family";
import { endOf, type Figure } from "../../quantity/figure";
import { HEDGES, type HedgeRow } from "../../quantity/hedges";

/**
 * A sentence as the rules read it: its words in small letters, each quantity as ⟦its index⟧, each year, date, period and
 * rank, and how long ago it was, as "@". Hedges are left out, as the figures know them.
 * "Sales rose from about $325m in 2024 to $364m" → "sales rose from ⟦0⟧ in @ to ⟦1⟧"
 */
export type Sentence = { readonly words: string; readonly figures: readonly Figure[] };

/** Undefined where too few quantities stand to state a relation, or far too many words to be a sentence. */
export function sentenceOf({ block, span, figures }: Statement): Sentence | undefined {
  if (span.end - span.start > LONGEST) return undefined;
  const quantities: Figure[] = [];
  let words = "";
  let at = span.start;
  let hedged: Figure | undefined;
  for (const figure of figures) {
    const behind = block.prose.slice(figure.span.end, figure.span.end + AHEAD);
    const isTime = figure.kind !== "quantity" || (isDuration(figure.dimension) && BACK.test(behind));
    const gap = withoutHedges(
      plain(block.prose.slice(at, figure.span.start)),
      hedged,
      isTime ? undefined : figure,
    );
    words += gap + (isTime ? "@" : marksFor(figure, gap, FOLLOWED_BY_BASE.test(behind), quantities));
    at = Math.max(at, figure.span.end);
    hedged = figure;
  }
  if (quantities.length < 2) return undefined;
  words += withoutHedges(plain(block.prose.slice(at, span.end)), hedged, undefined);
  // Where a citation stood, a comma is left behind a gap.
  const read = words.replace(/ {2,}/g, " ").replace(/ (?=[,.;:)](?: |$))/g, "");
  return { words: read.trim(), figures: quantities };
}

const LONGEST = 1_500;
/** Enough for the words that tell how a figure is meant. */
const AHEAD = 12;
const FOLLOWED_BY_BASE = /^,? from\b/;
/** "235 fewer than twelve months earlier": a time, and nothing that 235 may be held against. */
const BACK = /^ (?:earlier|ago|later|before(?=[,.;:)]|$))(?![a-z])/;

/** The draft's own signs must not look like ours. */
const plain = (gap: string): string =>
  gap.toLowerCase().replace(/[⟦⟧@]/g, " ").replace(/’/g, "'").replace(/\s+/g, " ");

/** The marks of a figure; its quantities are added to the list. */
function marksFor(figure: Figure, gap: string, isFollowedByBase: boolean, quantities: Figure[]): string {
  const ends = figure.form === "range" ? endsOf(figure, gap, isFollowedByBase) : [figure];
  return ends.map((one) => `⟦${quantities.push(one) - 1}⟧`).join(" to ");
}

/** "from $50m to $40m", "by $5m to $40m, from $35m", "89 to 75": no range but two figures, told in their order. */
function endsOf(range: Figure, gap: string, isFollowedByBase: boolean): readonly Figure[] {
  const [first = "", second] = range.text.split(/ to /i);
  const { low, high, decimal } = range;
  if (second === undefined || low === null || high === null) return [range];
  const digits = (text: string | null): string => (text ?? "").replace(/\D/g, "").replace(/^0+|0+$/g, "");
  const isFalling = digits(first) === digits(decimal.high) && digits(first) !== digits(decimal.low);
  if (!gap.endsWith("from ") && !isFollowedByBase && !isFalling) return [range];
  const [from, to] = isFalling
    ? [endOf(range, "high"), endOf(range, "low")]
    : [endOf(range, "low"), endOf(range, "high")];
  return [
    { ...from, text: first },
    { ...to, text: second },
  ];
}

function withoutHedges(gap: string, before: Figure | undefined, after: Figure | undefined): string {
  const opened = before?.hedge === undefined ? gap : gap.replace(HEDGE_BEHIND, "");
  return after?.hedge === undefined ? opened : opened.replace(HEDGE_AHEAD, " ");
}

const wordsOf = (stands: HedgeRow["stands"]): string =>
  HEDGES.filter((row) => row.stands === stands)
    .map(({ words }) => words.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .sort((a, b) => b.length - a.length)
    .join("|");

const HEDGE_AHEAD = new RegExp(`(?:^|[\\s(])(?:${wordsOf("before")}) ?$`);
const HEDGE_BEHIND = new RegExp(`^ ?(?:${wordsOf("after")})(?![a-z])`);
