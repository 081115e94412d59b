/** Number words and what they are worth. `rank` says where a word may stand in a number. */
export type NumberWord =
  | { readonly rank: "digit" | "teen" | "ten"; readonly value: number }
  | { readonly rank: "hundred"; readonly value: 100 }
  | { readonly rank: "scale"; readonly power: number };

const DIGITS = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Scale words and the power of ten that each stands for. */
export const SCALE_WORDS: Readonly<Record<string, number>> = {
  thousand: 3, // "forty thousand"
  lakh: 5, // "5 lakh"
  lakhs: 5,
  million: 6, // "3 million"
  mln: 6,
  crore: 7, // "5 crore"
  crores: 7,
  billion: 9, // "53 billion"
  bln: 9,
  milliard: 9,
  trillion: 12, // "4 trillion"
  tln: 12,
  quadrillion: 15,
  quintillion: 18,
  sextillion: 21,
  zillion: 0,
};

/** Letters glued to digits or one space after them: "$1.2bn", "12k", "£3 m". */
export const SCALE_SUFFIXES: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  m: 6,
  M: 6,
  mn: 6,
  Mn: 6,
  mm: 6,
  MM: 6,
  mln: 6,
  mil: 6,
  mio: 6,
  b: 9,
  B: 9,
  bn: 9,
  Bn: 9,
  BN: 9,
  bln: 9,
  t: 12,
  T: 12,
  tn: 12,
  Tn: 12,
  trn: 12,
  tr: 12,
  cr: 7,
  Cr: 7,
};

const entries: (readonly [string, NumberWord])[] = [
  ["zero", { rank: "digit", value: 0 }],
  ["nought", { rank: "digit", value: 0 }],
  ["naught", { rank: "digit", value: 0 }],
  ...DIGITS.map((w, i) => [w, { rank: "digit", value: i + 1 }] as const),
  ...TEENS.map((w, i) => [w, { rank: "teen", value: i + 10 }] as const),
  ...TENS.map((w, i) => [w, { rank: "ten", value: (i + 2) * 10 }] as const),
  ["fourty", { rank: "ten", value: 40 }],
  ["hundred", { rank: "hundred", value: 100 }],
  ...Object.entries(SCALE_WORDS)
    .filter(([, power]) => power > 0)
    .map(([w, power]) => [w, { rank: "scale", power }] as const),
];

const capitalised = (w: string): string => w.charAt(0).toUpperCase() + w.slice(1);

/** The same row for the word as it stands within a sentence, at its start and in capitals. */
export const inEachCase = <T>(rows: Iterable<readonly [string, T]>): Map<string, T> => {
  const map = new Map<string, T>();
  for (const [word, row] of rows)
    for (const w of [word, capitalised(word), word.toUpperCase()]) if (!map.has(w)) map.set(w, row);
  return map;
};

export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = inEachCase(entries);

const ORDINAL_DIGITS = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const ORDINAL_TEENS =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(
  " ",
);

/** "first" to "thousandth"; after a ten also its own ordinal: "twenty-first". */
export const ORDINALS: ReadonlyMap<string, number> = inEachCase([
  ...ORDINAL_DIGITS.map((w, i) => [w, i + 1] as const),
  ...ORDINAL_TEENS.map((w, i) => [w, i + 10] as const),
  ...ORDINAL_TENS.map((w, i) => [w, (i + 2) * 10] as const),
  ["hundredth", 100],
  ["thousandth", 1000],
  ["millionth", 1e6],
  ["billionth", 1e9],
  ["trillionth", 1e12],
]);

/** What stands under the bar of a spelled fraction: "two-thirds", "three quarters", "a tenth". */
export const DENOMINATORS: ReadonlyMap<string, number> = inEachCase([
  ["half", 2],
  ["halves", 2],
  ["halfs", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...[...ORDINALS]
    .filter(([w, n]) => n > 2 && w === w.toLowerCase())
    .flatMap(
      ([w, n]) =>
        [
          [w, n],
          [`${w}s`, n],
        ] as const,
    ),
]);

/** Single characters that are fractions. */
export const VULGAR_FRACTIONS: Readonly<Record<string, readonly [number, number]>> = {
  "½": [1, 2],
  "⅓": [1, 3],
  "⅔": [2, 3],
  "¼": [1, 4],
  "¾": [3, 4],
  "⅕": [1, 5],
  "⅖": [2, 5],
  "⅗": [3, 5],
  "⅘": [4, 5],
  "⅙": [1, 6],
  "⅚": [5, 6],
  "⅛": [1, 8],
  "⅜": [3, 8],
  "⅝": [5, 8],
  "⅞": [7, 8],
};

/** Verbs and adverbs that are a multiple in themselves. */
export const MULTIPLES: ReadonlyMap<string, number> = inEachCase([
  ["doubled", 2],
  ["doubles", 2],
  ["doubling", 2],
  ["double", 2],
  ["twice", 2],
  ["twofold", 2],
  ["tripled", 3],
  ["triples", 3],
  ["tripling", 3],
  ["triple", 3],
  ["trebled", 3],
  ["trebling", 3],
  ["treble", 3],
  ["thrice", 3],
  ["quadrupled", 4],
  ["quadruples", 4],
  ["quadrupling", 4],
  ["quadruple", 4],
  ["quintupled", 5],
  ["quintupling", 5],
  ["quintuple", 5],
  ["halved", 0.5],
  ["halves", 0.5],
  ["halving", 0.5],
  ...[...DIGITS, ...TEENS, ...TENS].map(
    (w, i) => [`${w}fold`, [...Array(19).keys()].map((n) => n + 1)[i] ?? (i - 17) * 10] as const,
  ),
  ["hundredfold", 100],
  ["thousandfold", 1000],
]);

/** Plural magnitudes that name no number: "millions of dollars". Low and high in units of `power`. */
export const VAGUE_MAGNITUDES: ReadonlyMap<
  string,
  { readonly low: number; readonly high: number; readonly step: number }
> = inEachCase([
  ["tens", { low: 10, high: 90, step: 10 }],
  ["dozens", { low: 24, high: 99, step: 1 }],

  ["hundreds", { low: 100, high: 900, step: 100 }],
  ["thousands", { low: 1e3, high: 999e3, step: 1e3 }],
  ["millions", { low: 1e6, high: 999e6, step: 1e6 }],
  ["billions", { low: 1e9, high: 999e9, step: 1e9 }],
  ["trillions", { low: 1e12, high: 999e12, step: 1e12 }],
]);
