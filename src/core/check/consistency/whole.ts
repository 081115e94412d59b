import type { Figure } from "../../quantity/figure";
import { inMeasureOf, isScaleClear } from "./alike";
import { amountsOf, canBeEqual } from "./amounts";
import type { Reading } from "./inconsistency";
import { listAfter, listBefore, nominalSum, totalOf } from "./lists";
import { overFullIn } from "./over-full";
import { type Found, figure, found, pattern, words } from "./parts";
import { added, enumerated, nominal, reckoned, told } from "./reckoned";
import type { Rule } from "./rule";
import type { Sentence } from "./sentence";

/** "36 medals: 12 gold, 9 silver and 15 bronze", "of 320, 184 said yes and the other 136 no": a whole and all its parts. */
export const whole: Rule = {
  kind: "sum",
  readings: (sentence) => [
    ...WORDINGS.flatMap((wording) =>
      found(sentence, wording.patterns).flatMap((one) => partsOf(one, sentence, wording) ?? []),
    ),
    ...found(sentence, WITH_A_REST).flatMap((one) => restOf(one, sentence) ?? []),
    ...found(sentence, OF_A_HUNDRED).flatMap((one) => restOfHundred(one, sentence) ?? []),
    ...found(sentence, IN_PLACES).flatMap((one) => placesOf(one) ?? []),
    ...overFullIn(sentence),
  ],
  example: {
    contradicts: "The budget of £48m is split between £21m for roads, £17m for schools and £15m for parks.",
    holds: "The budget of £53m is split between £21m for roads, £17m for schools and £15m for parks.",
  },
};

const MADE_UP =
  "(?:made up of|comprising|comprises|comprised|composed of|consisting of|consists of|consisted of|(?:split|divided|shared)(?: [a-z]+ly)? (?:between|among|into)|broken down (?:into|as)|namely)";

type Wording = {
  readonly patterns: readonly RegExp[];
  /** How far from the whole the sum may lie, as a part of it: a list of which no word says that it is full must be nearly so. */
  readonly farthest: number;
  /** Parts may be left out: only more than the whole contradicts it. */
  readonly mayLack?: boolean;
  /** Who is counted may be counted among two parts; money is spent but once. */
  readonly mayNotCount?: boolean;
  /** Of few parts the sum is near by chance. */
  readonly fewest?: number;
};

const WORDINGS: readonly Wording[] = [
  // "a budget of £48m is split between £21m for roads and £27m for schools"
  {
    patterns: [pattern(`${figure("whole")}${words(6)}[,:;]? \\(?${MADE_UP} (?=⟦|an? ⟦|the ⟦)`)],
    farthest: 1,
  },
  // "36 medals: 12 gold, 9 silver and 15 bronze"
  { patterns: [pattern(`${figure("whole")}${words(10)}(?:: | \\(| ?[–—-]+ )(?=⟦)`)], farthest: 0.15 },
  // "losses of $1.9 billion: the fire $1.2 billion, the flood $640 million and the storm $330 million"
  {
    patterns: [pattern(`${figure("whole")}${words(3)}(?:: | \\(| ?[–—-]+ )(?=[^⟦⟧:.;()]{1,30}⟦)`)],
    farthest: 0.15,
    mayLack: true,
  },
  // "sales of €6.15 billion, of which machines contributed €4.51 billion and services €1.73 billion"
  {
    patterns: [pattern(`${figure("whole")}${words(6)},? of which(?=[^⟦⟧:.;(),]{1,40}⟦)`)],
    farthest: 0.15,
    mayLack: true,
    mayNotCount: true,
  },
  // "a budget of €90 million goes to roads (€40 million), schools (€30 million) and parks (€20 million)"
  {
    patterns: [pattern(`${figure("whole")}${words(4)},?(?=(?: [a-z]+){1,4} \\(⟦)`)],
    farthest: 0.15,
    mayLack: true,
    fewest: 3,
  },
  // "of the 340 answers, 180 were yes, 120 no and 40 blank", "340 buses, 120 electric, 190 diesel and 30 hybrid"
  { patterns: [pattern(`${figure("whole")}${words(3)}, (?=⟦)`)], farthest: 0.05, mayLack: true, fewest: 3 },
  // "90 patients, 60 women and 30 men"
  { patterns: [pattern(`${figure("whole")}${words(3)}, (?=⟦)`)], farthest: 0 },
];

function partsOf(
  one: Found,
  sentence: Sentence,
  { farthest, mayLack = false, mayNotCount = false, fewest = 2 }: Wording,
): Reading | undefined {
  const whole = one.figure("whole");
  if (whole === undefined || whole.dimension === "multiple" || whole.dimension === "ratio") return undefined;
  const after = one.text.endsWith("(") ? one.after.replace(/\).*/, "") : one.after;
  const parts = listAfter(after, sentence, whole);
  if (mayNotCount && (whole.dimension === "" || whole.dimension.startsWith("count:"))) return undefined;
  const said = `${one.before.slice(-40)} ${one.text.replace(/\bof which$/, "")} ${upToMark(after, parts.length)}`;
  if (PARTIAL.test(said.replace(/\bnet (?=[a-z]+ )/g, ""))) return undefined;
  const miss = Math.abs(nominalSum(parts) / nominal(whole) - 1);
  if (mayLack && (parts.length < fewest || nominalSum(parts) < nominal(whole))) return undefined;
  if (fewest > 2 && (OWNED.test(after) || A_REST.test(after))) return undefined;
  if (miss > farthest && !isEverybody(parts)) return undefined;
  return readingOf(whole, parts, parts, whole, `${added(parts)} is ${reckoned(whole, nominalSum(parts))}`);
}

/** As far as the figure that follows so many: what is said of that is not said of the list. */
const upToMark = (words: string, count: number): string => words.split("⟦", count + 1).join("⟦");

const REST =
  "(?:[,;] |,? and |,? with |,? and (?:[a-z]+ ){1,3}(?=the (?:remaining|rest)))(?:(?:the|its|their|all|a) )?(?:(?:remaining|other)(?: of)?|rest,?(?: of)?|balance(?: of)?|remainder(?:,| of)?) ";

const WITH_A_REST: readonly RegExp[] = [
  // "of the 320 asked, 184 said yes, 96 no and the remaining 40 did not know"
  pattern(
    `(?<!⟧(?: [a-z]+)? )\\bof (?:(?:the )?[a-z]+'s? )?${figure("whole")}(?<list>[^:;.()]{1,300}?)${REST}${figure("rest")}`,
  ),
  // "1,240 employees, of which 780 work in Leeds and the other 460 in Hull"
  pattern(
    `${figure("whole")}${words(6)}(?:,? (?:of which|of whom|with)|:)(?<list> [^:;.()]{1,300}?)${REST}${figure("rest")}`,
  ),
];

function restOf(one: Found, sentence: Sentence): Reading | undefined {
  const [whole, rest] = [one.figure("whole"), one.figure("rest")];
  if (whole === undefined || rest === undefined || PARTIAL.test(one.text.replace(/\bof wh(?:ich|om)\b/, "")))
    return undefined;
  // "The remaining 4 seats" are no rest of a jury of 12.
  if (rest.unit !== "" && rest.dimension.startsWith("count:") && rest.unit !== whole.unit) return undefined;
  const others = listBefore(one.group("list"), sentence, rest).toReversed();
  // Each figure of the stretch must be a part, or something else than parts is told there.
  if (others.length === 0 || others.length !== (one.group("list").match(/⟦/g) ?? []).length) return undefined;
  const left = nominal(whole) - nominalSum(others);
  if (!isScaleClear([whole, rest, ...others])) return undefined;
  // "Twelve have come, of which nine fly; the remaining sixteen" are of something told before.
  if (left < 0 || nominal(rest) > nominal(whole) || (left < nominal(rest) && mayOverlap(one.group("list"))))
    return undefined;
  const reckoning = `${told(whole)} less ${enumerated(others)} is ${reckoned(rest, left)}`;
  return readingOf(rest, [whole, ...others], [...others, rest], whole, reckoning);
}

/** "58 % were for it, 31 % against, and the other 11 % did not know": no whole is told where it is all of them. */
const OF_A_HUNDRED: readonly RegExp[] = [pattern(`^(?<list>[^:;.()]{1,300}?)${REST}${figure("rest")}`)];

function restOfHundred(one: Found, sentence: Sentence): Reading | undefined {
  const rest = one.figure("rest");
  const list = one.group("list");
  if (rest?.unit !== "percent" || PARTIAL.test(one.text) || /\bof (?:the |these |those )?⟦/.test(list))
    return undefined;
  const others = listBefore(list, sentence, rest).toReversed();
  if (others.length === 0 || others.length !== (list.match(/⟦/g) ?? []).length) return undefined;
  const left = 1 - nominalSum(others);
  // Far from all of them, parts told elsewhere are left out.
  if (Math.abs(left - nominal(rest)) > 0.15 || left < 0) return undefined;
  const together = totalOf([...others, rest]);
  const [first, ...more] = others;
  if (together === undefined || first === undefined) return undefined;
  return {
    kind: "sum",
    stated: rest,
    from: [first, ...more],
    holds: canBeEqual(together, { low: 1, high: 1 }),
    explanation: `100 % less ${enumerated(others)} is ${reckoned(rest, left)}, not ${told(rest)}`,
  };
}

/** "Of the 12 kiosks, seven stand in Vannoy and six in Holmar": nothing is in two places. */
const LIES =
  "(?:stand|stood|lie|lay|live|lived|work|worked|sit|sat|went|came|are|were|are based|are located)";
const PLACE =
  "(?:in|at|on|to|from) (?!@|the (?:summer|winter|spring|autumn)|summer|winter|spring|autumn|all\\b)";
const IN_PLACES: readonly RegExp[] = [
  pattern(
    `\\bof (?:(?:the|its|their|our|all) )?${figure("whole")}${words(6)}, ${figure("one")} ${LIES} ${PLACE}[^⟦⟧,;:.()]{1,40},? and ${figure("other")}(?: ${LIES})? ${PLACE}`,
  ),
];

function placesOf(one: Found): Reading | undefined {
  const whole = one.figure("whole");
  const parts = [one.figure("one"), one.figure("other")].flatMap((part) =>
    part === undefined || whole === undefined ? [] : (inMeasureOf(part, whole) ?? part),
  );
  if (whole === undefined || whole.dimension === "ratio" || parts.length < 2 || PARTIAL.test(one.text))
    return undefined;
  return nominalSum(parts) <= nominal(whole)
    ? undefined
    : readingOf(whole, parts, parts, whole, `${added(parts)} is ${reckoned(whole, nominalSum(parts))}`);
}

function readingOf(
  stated: Figure,
  [first, ...others]: readonly Figure[],
  parts: readonly Figure[],
  whole: Figure,
  reckoning: string,
): Reading | undefined {
  const [all, together] = [amountsOf(whole), totalOf(parts)];
  if (first === undefined || all === undefined || together === undefined) return undefined;
  return {
    kind: "sum",
    stated,
    from: [first, ...others],
    holds: canBeEqual(together, all),
    explanation: `${reckoning}, not ${told(stated)}`,
  };
}

/** "9 are women, 4 are under 40, and the other 3": one may be both. */
const mayOverlap = (list: string): boolean =>
  (list.match(/⟧ (?:are|were|have|had|own|owned|use|used|speak|spoke)\b/g) ?? []).length > 1;

/** "Of the 340, 180 have a ramp, 120 a lift and 50 a bath": one may have all. */
const OWNED =
  /^[^⟦]*⟦\d+⟧(?: [a-z]+)? (?:have|had|has|own|owned|use|used|speak|spoke|want|wanted|need|needed|like|liked)\b/;

/** Told by the rest itself. */
const A_REST = /\b(?:remaining|remainder|rest|other|balance)\b/;

/** Two kinds of people that are all people, so that nobody is left out. */
const isEverybody = (parts: readonly Figure[]): boolean =>
  EVERYBODY.has(
    parts
      .map(({ unit }) => unit)
      .sort()
      .join(" and "),
  );

const EVERYBODY: ReadonlySet<string> = new Set([
  "man and woman",
  "men and women",
  "boy and girl",
  "adult and child",
]);

/** What says that there is more than the list, or that its parts overlap. */
const PARTIAL =
  /\b(?:others|more|among (?:them|others)|including|e\.g|such as|for example|each|per|apiece|both|overlap\w*|some of (?:them|whom|which)|of (?:them|whom|which|these|those)|minus|less|net)\b/;
