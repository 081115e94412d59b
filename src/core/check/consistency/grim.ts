import type { Figure } from "../../quantity/figure";
import { DOUBTFUL } from "../../quantity/figure";
import type { Reading } from "./inconsistency";
import { type Found, figure, found, pattern, words } from "./parts";
import { told } from "./reckoned";
import type { Rule } from "./rule";

/**
 * The mean of n whole numbers is a whole number divided by n: 16 pupils cannot have 23.17 words on average.
 * The test is Brown and Heathers' GRIM (2017); it says nothing where n has more digits than the mean has decimals.
 */
export const grim: Rule = {
  kind: "grim",
  readings: (sentence) =>
    ITEMS.flatMap(({ patterns, needsWholeNumbers }) =>
      found(sentence, patterns).flatMap((one) => readingOf(one, needsWholeNumbers) ?? []),
    ),
  example: {
    contradicts: "Among 16 pupils the mean number of words recalled was 23.17.",
    holds: "Among 16 pupils the mean number of words recalled was 23.19.",
  },
};

const PEOPLE =
  "(?:students?|pupils?|children|participants?|patients?|respondents?|volunteers?|subjects?|women|men|people|adults?|players?|members?|raters?|jurors?|reviewers?|readers?|households?|families|teachers?|nurses?|doctors?|runners?|drivers?|users?|testers?|judges?|voters?|teenagers?|girls|boys)";

type Item = {
  readonly patterns: readonly RegExp[];
  /** Where the wording alone does not say that what was averaged comes in whole numbers. */
  readonly needsWholeNumbers: boolean;
};

const MEAN = "(?:mean|average)";

const ITEMS: readonly Item[] = [
  // "a mean score of 3.47 (n = 15)", "(M = 3.47, n = 15)"
  {
    patterns: [
      pattern(
        `\\b(?:${MEAN}|m)\\b${words(5)}(?: ?[=:])? ?${figure("mean")}[^⟦⟧.;]{0,30}\\bn ?= ?${figure("n")}`,
      ),
      pattern(
        `\\b(?:${MEAN}|m)\\b${words(5)}(?: ?[=:])? ?${figure("mean")}[^⟦⟧.;]{0,12}⟦\\d+⟧[^⟦⟧.;]{0,8}\\bn ?= ?${figure("n")}`,
      ),
      pattern(
        `\\bn ?= ?${figure("n")}[^⟦⟧.;]{0,30}\\b(?:${MEAN}|m)\\b${words(5)}(?: ?[=:])? ?${figure("mean")}`,
      ),
    ],
    needsWholeNumbers: true,
  },
  // "among 16 pupils the mean number of words was 23.17"
  {
    patterns: [
      pattern(
        `\\b(?:among|of|for|in|from) ${figure("n")}${words(3)},? (?:the|an|their) ${MEAN} number${words(6)} (?:was|is|of|came to) ${figure("mean")}`,
      ),
      pattern(
        `\\b(?:among|of|for|from|class of|group of|panel of) ${figure("n")}${words(4)},? (?:reported|had|gave|scored|showed|recalled|remembered|named|made|took|with) (?:a|an) ${MEAN}(?: of)? ${figure("mean")}`,
      ),
    ],
    needsWholeNumbers: false,
  },
  // "in a class of 19 children each child remembered 8.42 names on average"
  {
    patterns: [
      pattern(`⟦(?<n>\\d+)⟧[^⟦⟧.;]{0,40}\\beach\\b[^⟦⟧,.;]{0,30}${figure("mean")}${words(2)} on average`),
      pattern(`⟦(?<n>\\d+)⟧[^⟦⟧.;]{0,40} ${figure("mean")}[^⟦⟧,.;]{0,20} each\\b[^⟦⟧,.;]{0,30} on average`),
      pattern(`⟦(?<n>\\d+)⟧[^⟦⟧.;]{0,40} an average of ${figure("mean")} each\\b`),
    ],
    needsWholeNumbers: true,
  },
];

function readingOf(one: Found, needsWholeNumbers: boolean): Reading | undefined {
  const [mean, n] = [one.figure("mean"), one.figure("n")];
  if (mean === undefined || n === undefined || !isCountOf(n, one) || !isPlainMean(mean)) return undefined;
  const context = `${one.before} ${one.text} ${one.after}`;
  if (MEASURED.test(context) || (needsWholeNumbers && !isWhole(mean, context))) return undefined;
  const [size, value, step] = [n.low ?? 0, mean.low ?? 0, mean.step.low];
  const [below, above] = [Math.floor(value * size + 1e-9), Math.ceil(value * size - 1e-9)];
  const [one_, other] = [below, above === below ? below + 1 : above].map(
    (sum) => `${sum} / ${size} = ${shown(sum / size, step)}`,
  );
  return {
    kind: "grim",
    stated: mean,
    from: [n],
    holds: [below, above].some((sum) => canBeRounded(sum / size, value, step)),
    explanation: `${size} whole numbers cannot average ${told(mean)}: ${one_}, ${other}`,
  };
}

/** Rounded to the nearest, half up or half to even, or cut off. */
const canBeRounded = (exact: number, written: number, step: number): boolean =>
  exact >= written - step / 2 - HAIR && exact < written + step + HAIR;

const HAIR = 1e-9;

const shown = (value: number, step: number): string =>
  value.toFixed(Math.max(0, Math.round(-Math.log10(step))));

/** The number of people asked or tested, as a plain count: not "n = 1,200 or so". */
const isCountOf = (n: Figure, { text }: Found): boolean =>
  n.low === n.high &&
  n.low !== null &&
  n.low >= 2 &&
  Number.isInteger(n.low) &&
  n.hedge === undefined &&
  n.confidence >= DOUBTFUL &&
  (n.dimension === "" ? /\bn ?= ?⟦/.test(text) : new RegExp(`^${PEOPLE}$`).test(n.unit));

const isPlainMean = (mean: Figure): boolean =>
  mean.hedge === undefined &&
  mean.low !== null &&
  mean.low === mean.high &&
  mean.low >= 0 &&
  mean.form === "digits" &&
  mean.step.low < 1 &&
  mean.confidence >= DOUBTFUL &&
  (mean.dimension === "" || mean.dimension.startsWith("count:"));

/** Pieces, points of a questionnaire and right answers come in whole numbers; metres and hours do not. */
const isWhole = (mean: Figure, context: string): boolean =>
  mean.dimension.startsWith("count:") || IN_PIECES.test(context);

const IN_PIECES =
  /\b(?:scores?|scored|ratings?|rated|scale|likert|number of|count|counts|items?|answers?|questionnaire|questions?|errors?|mistakes?|correct|marks?|grades?)\b/;

/** What is measured, weighted or told for another number than n. */
const MEASURED =
  /\b(?:index|ratio|z-scores?|t-scores?|standardi[sz]ed|normali[sz]ed|weighted|adjusted|estimated|log|score difference|percent(?:age)?|per|a (?:game|match|day|week|month|year|season|night)|half points?|half marks?)\b/;
