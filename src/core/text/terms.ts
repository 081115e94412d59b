import { stemmer } from "stemmer";
import { CONCEPTS } from "./concepts";
import { remembering } from "./remembering";

/** A word of a text that carries meaning: function words, numbers and calendar words are left out. */
export type Term = {
  readonly start: number;
  readonly end: number;
  /** What the word is matched by: its concept's first word, or its stem. */
  readonly stem: string;
  /** Written with a capital (or with a digit inside, as in "Qwen3") where a common word would not be. */
  readonly isCapitalised: boolean;
  /** The first word of a sentence: a capital there says nothing. */
  readonly isInitial: boolean;
  /** Its ending is one that few names have. */
  readonly isOrdinary: boolean;
  /** Counts up at commas, semicolons, dashes, brackets and contrasting conjunctions. */
  readonly clause: number;
};

/**
 * The terms of one sentence (or of any short text), in order. Linear in its length.
 *
 * @param at where the sentence starts: their offsets count from there
 */
export function termsOf(text: string, at = 0): readonly Term[] {
  const terms: Term[] = [];
  let clause = 0;
  let end = 0;
  let isInitial = true;
  const add = (word: string, start: number): void => {
    const { stem, isCapitalised, hasInnerCapital, isOrdinary } = writingOf(word);
    if (stem === "") return;
    terms.push({
      start: at + start,
      end: at + start + word.length,
      stem,
      isCapitalised,
      isInitial: isInitial && !hasInnerCapital,
      isOrdinary,
      clause,
    });
  };
  // By exec: matchAll makes a pattern and two objects more for each sentence and word of a corpus.
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const word = match[0];
    const start = match.index;
    if (breaksClause(text, end, start) || writingOf(word).isContrast) clause++;
    end = start + word.length;
    if (isCompound(word)) addParts(word, start, add);
    else add(word, start);
    isInitial = false;
  }
  return terms;
}

/** "data-centre" is matched as two words; a name such as "Qwen3-Max" or "Coca-Cola" as one. */
const isCompound = (word: string): boolean => word.includes("-") && !writingOf(word).hasInnerCapital;

function addParts(word: string, start: number, add: (part: string, at: number) => void): void {
  let at = start;
  for (const part of word.split("-")) {
    add(part, at);
    at += part.length + 1;
  }
}

/** Most words stand apart by a space, which says nothing. */
const breaksClause = (text: string, from: number, to: number): boolean =>
  (to - from !== 1 || text.charCodeAt(from) !== SPACE) && CLAUSE_BREAK.test(text.slice(from, to));

const SPACE = 32;

/** The stem that a word is matched by, or "" for one that carries no subject of its own. */
export const stemOf = (word: string): string => writingOf(word).stem;

/** What a word tells by itself, wherever it stands. */
type Writing = {
  readonly stem: string;
  readonly isCapitalised: boolean;
  readonly hasInnerCapital: boolean;
  readonly isOrdinary: boolean;
  readonly isContrast: boolean;
};

const REMEMBERED_WORDS = 50_000;
const writingOf = /* @__PURE__ */ remembering(
  (word): Writing => ({
    stem: computeStem(word),
    isCapitalised: CAPITALISED.test(word),
    hasInnerCapital: INNER_CAPITAL.test(word),
    isOrdinary: ORDINARY.test(word),
    isContrast: CONTRAST.has(word.toLowerCase()),
  }),
  REMEMBERED_WORDS,
);

function computeStem(word: string): string {
  const bare = word.toLowerCase().replace(/’/g, "'").replace(/'s?$/, "").replaceAll(".", "");
  if (bare.length < 2 || IGNORED.has(bare) || PERIOD.test(bare)) return "";
  const concept = CONCEPT_OF.get(bare);
  if (concept !== undefined) return concept;
  return stemmer(bare);
}

/** "2nd", "Q3", "H1", "FY", "FY26". */
const PERIOD = /^(?:\d|[qh][1-4]$|(?:fy|cy)\d*$|[yl]td$|ltm$)/;

// Letters with inner apostrophes, hyphens, dots (U.S.) and digits; "A&P" and "AT&T" hold together.
const WORD = /[\p{L}][\p{L}\p{M}\p{N}]*(?:[.&'’-][\p{L}\p{N}]+)*/gu;
const CLAUSE_BREAK = /[,;:()[\]—–]|\s-\s/;
const CAPITALISED = /^\p{Lu}|\p{L}\p{N}/u;
const INNER_CAPITAL = /^.+[\p{Lu}\p{N}]/u;
/** Plurals, and endings that make a word of another: "Deputies", "Spending", "Production". */
const ORDINARY = /(?:[^sui']s|ing|tion|ment|ness|ity|ance|ence|ly|ed|ism)$/;
const CONTRAST = new Set(["while", "whereas", "although", "though", "but"]);

const CONCEPT_OF: ReadonlyMap<string, string> = new Map(
  CONCEPTS.flatMap(([first, ...others]) =>
    [first, ...others].map((word) => [word as string, first as string]),
  ),
);

// Function words, words of saying, number words and the calendar: none of them tells one subject from another.
const IGNORED: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost alone along already also although always am among an and
  another any anyone anything are around as at away back be became because been before began behind being below
  beside between beyond both but by came can cannot come comes could did do does doing done down during each either
  else enough even ever every everything few for from further gave get gets give given gives go goes going gone got
  had has have having he her here hers herself him himself his how however i if in including indeed instead into is
  isn't it its it's itself just keep keeps kept last least less let like likely made make makes making many may me
  might mine more most much must my near nearly neither never next no nobody none nor not nothing now of off often on
  once one only onto or other others our ours out over own per perhaps put puts quite rather really recent recently
  same saw say saying says see seen several shall she should since so some something soon still such take taken
  takes taking than that that's the their theirs them then there these they they're this those though through thus
  to today together told tell tells too took toward towards under unless until upon us use used uses using very via
  up down was way we well went were what when where whether which while who whom whose why will with within without won't
  would yet you your yours
  according said saying added reported reports report called call calls noted notes announced announcing
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion trillions dozen dozens half third quarter quarters twice double doubled doubling triple
  tripled tripling first second fourth fifth bn mn tn usd eur gbp cny rmb dollar dollars yuan yen euro euros pound
  pounds percent per cent
  january february march april june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday year years month months week weeks day
  days hour hours minute minutes decade decades yearly annual annually quarterly monthly weekly daily figure figures
  number numbers total amount amounts roughly approximately approx`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
