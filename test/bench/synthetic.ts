/** Business prose made up from a vocabulary: the same seed gives the same text on every machine. */

export type SyntheticFile = { readonly path: string; readonly text: string };

export type Fact = {
  readonly company: string;
  readonly measure: string;
  readonly amount: string;
  readonly period: string;
};

/** Numbers from 0 to 1 by mulberry32. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const makeFacts = (count: number, seed: number): readonly Fact[] => {
  const random = randomFrom(seed);
  const companies = Array.from({ length: Math.ceil(count / 12) }, () => companyName(random));
  return Array.from({ length: count }, (_, at) => ({
    company: companies[Math.floor(at / 12)] ?? "",
    measure: pick(MEASURES, random),
    amount: amount(random),
    period: pick(PERIODS, random),
  }));
};

/** One claim a fact, forty facts a file, in paragraphs under headings. */
export const asSources = (facts: readonly Fact[], seed: number): readonly SyntheticFile[] => {
  const random = randomFrom(seed);
  return chunks(facts, 40).map((part, at) => ({
    path: `sources/report-${at}.md`,
    text: `---\ntitle: Report ${at} on ${part[0]?.company}\ndate: 2025-0${1 + (at % 9)}-10\n---\n\n${paragraphs(part, random)}`,
  }));
};

/** A draft of about so many words: of every five figures three are a source's, one is changed, one is of nobody. */
export const asDraft = (facts: readonly Fact[], words: number, seed: number): string => {
  const random = randomFrom(seed);
  const told = Array.from({ length: Math.ceil(words / WORDS_A_SENTENCE) }, (): Fact => {
    const fact = pick(facts, random);
    const turn = random();
    if (turn < 0.6) return fact;
    return turn < 0.8
      ? { ...fact, amount: amount(random) }
      : {
          company: companyName(random),
          measure: pick(MEASURES, random),
          amount: amount(random),
          period: pick(PERIODS, random),
        };
  });
  return paragraphs(told, random);
};

/** A sentence more, in another paragraph each time; a heading is none. */
export const edited = (text: string, run: number): string => {
  const blocks = text.split("\n\n");
  const paragraphs = blocks.flatMap((block, index) => (block.startsWith("#") ? [] : [index]));
  const at = paragraphs[(run * 7) % paragraphs.length];
  return blocks.map((block, index) => (index === at ? `${block} Again ${run} plants.` : block)).join("\n\n");
};

const WORDS_A_SENTENCE = 17;

const paragraphs = (facts: readonly Fact[], random: () => number): string =>
  chunks(facts, 5)
    .map(
      (part, at) =>
        `${at % 8 === 0 ? `## ${part[0]?.company}\n\n` : ""}${part.map((fact) => sentence(fact, random)).join(" ")}`,
    )
    .join("\n\n");

const sentence = ({ company, measure, amount, period }: Fact, random: () => number): string => {
  const aside = pick(ASIDES, random);
  return pick(
    [
      `${company} put its ${measure} at ${amount} in ${period}, ${aside}.`,
      `In ${period} the ${measure} of ${company} came to ${amount}, ${aside}.`,
      `${capitalised(aside)}, ${company} reported ${amount} of ${measure} for ${period}.`,
    ],
    random,
  );
};

const amount = (random: () => number): string => {
  const digits = 1 + Math.floor(random() * 899);
  return pick(
    [
      `$${digits} million`,
      `€${(digits / 10).toFixed(1)} billion`,
      `${(digits / 10).toFixed(1)} percent`,
      `about ${digits},${100 + (digits % 900)} tonnes`,
      `${digits + 2} employees`,
    ],
    random,
  );
};

const companyName = (random: () => number): string =>
  capitalised(Array.from({ length: 3 }, () => pick(SYLLABLES, random)).join("")) +
  pick([" Group", " Holdings", " Energy", " Foods", ""], random);

const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

const pick = <T>(items: readonly [T, ...T[]] | readonly T[], random: () => number): T =>
  items[Math.floor(random() * items.length)] as T;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const SYLLABLES =
  "al ber cor dan el far gol hen is jor kal lun mar nor ol per quin ros sol tar ul ver wes yar zen".split(
    " ",
  );
const MEASURES = [
  "capital spending",
  "net revenue",
  "operating profit",
  "research budget",
  "pension liabilities",
  "export volume",
  "payroll",
  "marketing outlay",
  "power demand",
  "free cash flow",
  "order backlog",
  "tax charge",
  "freight cost",
  "wholesale margin",
  "data centre capacity",
  "lending to small firms",
];
const PERIODS = [
  "2023",
  "2024",
  "2025",
  "the first quarter of 2025",
  "the second quarter of 2025",
  "the June quarter",
  "fiscal 2026",
  "the first half of 2024",
  "September 2025",
];
const ASIDES = [
  "according to people close to the board",
  "as the chair had promised",
  "well ahead of its peers",
  "in line with its guidance",
  "despite weaker demand at home",
  "after a year of cuts",
  "its filing with the regulator shows",
  "to the surprise of analysts",
];
