import type { Statement } from "../../corpus/statement";
import { type Sentence, sentenceOf } from "./sentence";

/** A way in which a sentence speaks on of those before it. */
type Lean = {
  readonly opens: RegExp;
  /** How many sentences before it are meant at most. */
  readonly reach: number;
  /** Whoever is named has a part of what was told. */
  readonly mayName?: boolean;
};

const LAG = "(?:year|quarter|month|week|season|spring|summer|autumn|winter)";

const LEANS: readonly Lean[] = [
  // "That is a rise of 12 %."
  {
    opens:
      /^(?:that|this|these|those|together|combined|between them|it (?:is|was|means|makes) an?|the (?:difference|gap|gulf|margin))\b/i,
    reach: 1,
  },
  // "A year earlier they were $325."
  {
    opens: new RegExp(
      `^(?:(?:(?:an?|one|the) ${LAG}|(?:twelve|six|three|12|6|3) months) (?:earlier|before|ago)|(?:in|during|for) the (?:same )?${LAG} (?:an? |the )?(?:${LAG} )?(?:earlier|before|ago)|the (?:previous|prior|preceding) ${LAG}|last ${LAG})\\b`,
      "i",
    ),
    reach: 1,
  },
  // "More than half of it, €41 million, came from tickets."
  { opens: /^(?:[^,.;:]|,\d){0,40}\bof (?:it|them|that|these|those)(?:,|:| \()/i, reach: 2, mayName: true },
  // "The one yard alone loses $2 million, a seventh of that."
  { opens: /, [^,.;:]{3,30} of (?:it|them|that)\.?\s*$/i, reach: 1 },
  // "At $46 for each person it is cheap."
  { opens: /^at\b[^,.;:]{0,30}\b(?:each|apiece)\b/i, reach: 1 },
  // "Children's parcels, 531,000, are 36.7 % of the total."
  { opens: /\bof the (?:total|whole|lot)\.?\s*$/i, reach: 2, mayName: true },
  // "By April that share had risen to 64 %."
  { opens: /^[^,.;:]{0,25}\b(?:that|this) (?:share|figure|number|rate|proportion|total)\b/i, reach: 1 },
  // "The remaining 30 % goes on marketing.", "Put the two together and it is 354."
  {
    opens: /^(?:the (?:remaining|rest|other)|put|add|taken?(?= together)|over a (?:full )?year)\b/i,
    reach: 1,
  },
  // "Today there are 23, eight fewer."
  { opens: /^(?:today|now)\b/i, reach: 1 },
  // "Cover has thus risen by 3 points."
  { opens: /\b(?:thus|therefore|hence|in short|in other words|accordingly)\b/i, reach: 2 },
  // "Nobody is in a hurry to close a gap of €4,400.", "71 were taken, leaving 25 free."
  { opens: /\b(?:gap|difference|gulf) of\b|, (?:leaving|(?:which|that) leaves)\b/i, reach: 1 },
  // "They were in 95 crashes, or 3.24 per million miles."
  {
    opens:
      /^(?:they|it|he|she|these|those)\b[^,.;:]{0,40}(?:,|:| \() ?(?:or |that is |about )?[\d.,]+ (?:[a-z]+ )?per\b/i,
    reach: 1,
  },
  // "Profit was $20, a margin of 10 %." The sales may stand further up.
  { opens: /\bmargin of\b/i, reach: 2 },
];

/**
 * A sentence with those before it in its block that it speaks on of, read as one: "…, that is a rise of 12 %". Undefined
 * where it speaks for itself, or names somebody new.
 */
export function passageOf(statement: Statement, before: readonly Statement[]): Sentence | undefined {
  const { block, span, figures } = statement;
  const text = block.prose.slice(span.start, span.end);
  const lean = LEANS.find(({ opens }) => opens.test(text));
  const leant = lean === undefined ? [] : before.slice(-lean.reach);
  const [first] = leant;
  if (first === undefined || figures.length === 0) return undefined;
  if (lean?.mayName !== true && namesSomebodyNew(statement, leant)) return undefined;
  let prose = block.prose;
  for (const { span } of leant) {
    const end = span.start + block.prose.slice(span.start, span.end).trimEnd().length - 1;
    // A full stop would part what is read as one.
    if (prose[end] === ".") prose = `${prose.slice(0, end)},${prose.slice(end + 1)}`;
  }
  return sentenceOf({
    ...statement,
    block: { ...block, prose },
    span: { start: first.span.start, end: span.end },
    figures: [...leant.flatMap((one) => one.figures), ...figures],
  });
}

/** Who says so at the end is spoken of no more. */
function namesSomebodyNew({ terms, block, span }: Statement, before: readonly Statement[]): boolean {
  const said = SAID_BY.exec(block.prose.slice(span.start, span.end));
  const end = said === null ? span.end : span.start + said.index;
  const known = new Set(before.flatMap((one) => one.terms.map(({ stem }) => stem)));
  return terms.some(
    ({ stem, start, isCapitalised, isInitial }) =>
      isCapitalised && !isInitial && start < end && !known.has(stem),
  );
}

const SAID_BY =
  /, (?:says?|said|according to|reckons?|reports?|reported|estimates?|estimated|adds?|added)\b[^,;:]*(?:, (?:who|which)\b[^,;:]*)?$/;
