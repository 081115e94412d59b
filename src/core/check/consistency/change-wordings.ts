import { FALLING, FALLS, GAPS, RISES, RISING } from "./moves";
import { figure, PARTED, pattern, words } from "./parts";

const NOUNS = `(?<move>${RISES}|${FALLS}|${GAPS}|change|step|move)`;
const ADJECTIVES =
  "(?:(?:sharp|steep|slight|small|modest|big|huge|full|whole|clear|total|overall|net|drastic|record) )?";

/** "Which is", "that's", "that would be". */
const THAT_IS = "(?:which|that|this|it)(?: is| was|'s| would be| will be| means| meant| makes| made) ";

/** How a change stands behind the two amounts: "a rise of 15 %", "a 15 % rise", "up 15 %", "15 % more", "fewer by 414". */
export const BEHIND: readonly string[] = [
  `(?:(?:so )?${THAT_IS}|or |i\\.e\\. |and )?(?:(?:an?|the) )?${ADJECTIVES}${NOUNS} (?:was |is |being )?(?:of |by )?${figure("by")}`,
  `(?:(?:so )?${THAT_IS}|or |i\\.e\\. )?(?:an? )?${ADJECTIVES}${figure("by")} ${ADJECTIVES}${NOUNS}(?![a-z])`,
];

/** "That is by 15 %": which way it went, the two amounts tell. */
const BY_ALONE = `(?:so |and )?${THAT_IS}by ${figure("by")}`;

/** What is said on of an amount, before another thing is spoken of: "with our price down 11 %". */
const SAME_CLAUSE = "(?: (?!(?:and|while|with|but|whereas|as)\\b)[^\\s⟦⟧,;:.()]+){0,6}";

const LAG = "(?:year|quarter|month|week|season)";
/** The time before, as a sentence begins with it. */
export const EARLIER = `(?:(?:a|one|the) ${LAG} (?:earlier|before|ago)|(?:in|during|for) the (?:same )?${LAG} (?:(?:a|the) ${LAG} )?(?:earlier|before|ago)|the (?:previous|prior|preceding) ${LAG}|last ${LAG}|having been)`;

/** "than France's 16", "than its previous best of 10.92": whose the other amount is. */
export const OTHER_ONE =
  "(?: (?:[a-z]+'s?|the|its|his|her|their|our|last|previous|former|earlier|old|own|full|normal|target|planned|best|record|total|figure|level|year|season|month|quarter|of)){0,5}";

/** "The target of 60", "a limit of 180". */
const OF_A_MARK =
  "(?: (?:an?|the|its|their|our|his|her|target|limit|goal|aim|ceiling|floor|plan|budget|mark|threshold|average|norm|maximum|minimum|allowance|quota|of)){0,4}";

export type Wording = {
  readonly patterns: readonly RegExp[];
  readonly isOrdered: boolean;
  /** Two amounts in a row may be of two things; only where two times are told are they of one. */
  readonly needsTimes: boolean;
};

export const WORDINGS: readonly Wording[] = [
  // "from 325 in May to 364 in June, a rise of 15 %"
  {
    patterns: [...BEHIND, BY_ALONE].map((behind) =>
      pattern(`from ${figure("from")}${words(6)} to ${figure("to")}${SAME_CLAUSE}`, PARTED, behind),
    ),
    isOrdered: true,
    needsTimes: false,
  },
  // "rose by 15 %, from 325 to 364", "a 15 % rise from 325 to 364"
  {
    patterns: [
      pattern(
        `(?<move>${RISING}|${FALLING})(?: by| of)? ${figure("by")}${words(2)}`,
        PARTED,
        `from ${figure("from")}${words(6)} to ${figure("to")}`,
      ),
      pattern(
        `${figure("by")} ${NOUNS}${words(3)}`,
        PARTED,
        `from ${figure("from")}${words(6)} to ${figure("to")}`,
      ),
      // "rose 15 % to 364 from 325"
      pattern(
        `(?<move>${RISING}|${FALLING})(?:${words(5)} by)? ${figure("by")}${words(2)},? to ${figure("to")}${words(6)}`,
        PARTED,
        `from ${figure("from")}`,
      ),
    ],
    isOrdered: true,
    needsTimes: false,
  },
  // "rose to 364 from 325, a rise of 15 %"
  {
    patterns: BEHIND.map((behind) =>
      pattern(`\\bto ${figure("to")}${words(6)},? from ${figure("from")}${SAME_CLAUSE}`, PARTED, behind),
    ),
    isOrdered: true,
    needsTimes: false,
  },
  // "a lead of 15 points, 47 to 32", "won by 15 points, 47 to 32"
  {
    patterns: [
      pattern(
        `(?:(?<move>${GAPS}) of|\\bby) ${figure("by")}${words(3)}`,
        "(?:, |: | \\()",
        `${figure("to")}${words(3)},? (?:to|against|versus) ${figure("from")}(?! ?(?:⟦|per))`,
      ),
      pattern(
        `${figure("by")} (?<move>${GAPS})${words(3)}`,
        "(?:, |: | \\()",
        `${figure("to")}${words(3)},? (?:to|against|versus) ${figure("from")}(?! ?(?:⟦|per))`,
      ),
    ],
    isOrdered: false,
    needsTimes: false,
  },
  // "up 3 % to 364. A year earlier it was 325", "364, up 3 %, a year earlier 325"
  {
    patterns: [
      pattern(
        `\\b(?<move>${RISING}|${FALLING})(?: by)? ${figure("by")}${words(6)},? to ${figure("to")}${words(4)}`,
        `[,;] (?:and )?${EARLIER}[^⟦⟧;:]{0,40}? ${figure("from")}`,
      ),
      // "364 for a litre, an increase of 15 %; a year ago it was 325"
      pattern(
        `${figure("to")}${words(3)}(?: ⟦\\d+⟧)?${words(2)}, an? ${ADJECTIVES}${NOUNS} of ${figure("by")}${words(4)}`,
        `[,;] (?:and )?${EARLIER}[^⟦⟧;:]{0,40}? ${figure("from")}`,
      ),
      pattern(
        `${figure("to")}${words(4)}, (?<move>${RISING}|${FALLING}) ${figure("by")}${words(4)}`,
        `[,;] (?:and )?${EARLIER}[^⟦⟧;:]{0,40}? ${figure("from")}`,
      ),
    ],
    isOrdered: true,
    needsTimes: false,
  },
  // "364, up 15 % from 325", "364, or 15 % more than the 325 of May"
  {
    patterns: [
      pattern(
        `${figure("to")}${words(4)}`,
        PARTED,
        `(?:an? )?${ADJECTIVES}${NOUNS}(?: by| of)? ${figure("by")} (?:from|on|than|over)${OTHER_ONE} ${figure("from")}`,
      ),
      pattern(
        `${figure("to")}${words(8)}`,
        PARTED,
        `(?:(?:or|which is|that is|is|was) )?${figure("by")} (?<move>above|below|up on|down on)${OTHER_ONE} ${figure("from")}`,
      ),
      pattern(
        `${figure("to")}${words(14)}`,
        PARTED,
        `(?:(?:or|which is|that is|is|are|was|were) )?${figure("by")} ${NOUNS} than${OTHER_ONE} ${figure("from")}`,
      ),
      // "58 % of them work, up nine per cent in a decade from 49 %"
      pattern(
        `(?<!\\bto )${figure("to")}${words(12)}, (?<move>up|down)(?: by)? ${figure("by")} (?:in|over|within) (?:an? |the )?(?:⟦\\d+⟧|@|[a-z ]{1,20}) from ${figure("from")}(?=[,.;:)]|$)`,
      ),
      // "They equal 364, having risen by 15 % from 325"; what fell to 364 after that was more.
      pattern(
        `(?<!\\bto )${figure("to")}${words(8)},? (?:having|after having|which (?:has|have|had)|it has|they have) (?<move>${RISING}|${FALLING})(?: by)? ${figure("by")}${words(2)} from${OTHER_ONE} ${figure("from")}`,
      ),
      // "sales, at 364, could grow by 15 % from 325"
      pattern(
        `\\bat ${figure("to")},?${words(4)} (?<move>${RISING}|${FALLING})(?: by)? ${figure("by")} from${OTHER_ONE} ${figure("from")}`,
      ),
    ],
    isOrdered: true,
    needsTimes: false,
  },
  // "364 against 325 a year before, a rise of 15 %"
  {
    patterns: BEHIND.map((behind) =>
      pattern(
        `${figure("to")}${words(6)},? (?:against|versus|vs\\.?|compared with|compared to|after|where(?: [a-z']+){1,4}) ${figure("from")}${SAME_CLAUSE}`,
        PARTED,
        behind,
      ),
    ),
    isOrdered: false,
    needsTimes: false,
  },
  // "gained 15 %: 364 after 325"
  {
    patterns: [
      pattern(
        `\\b(?<move>${RISING}|${FALLING})(?: by)? ${figure("by")}(?:: | \\()${figure("to")}${words(2)},? (?:against|versus|compared with|compared to|after|from) ${figure("from")}`,
      ),
    ],
    isOrdered: true,
    needsTimes: false,
  },
  // "325 in 2022 and 364 in 2023, an increase of 15 %"
  {
    patterns: BEHIND.map((behind) =>
      pattern(`${figure("from")}[^⟦⟧.;:]{1,70}${figure("to")}${SAME_CLAUSE}`, PARTED, behind),
    ),
    isOrdered: false,
    needsTimes: true,
  },
  // "was 325 last summer and is now 364, a rise of 15 %", "325 then; now it is 364, 15 % more"
  {
    patterns: BEHIND.flatMap((behind) => [
      pattern(
        `${figure("from")}${words(8)},? (?:is|are|costs?|has|have|stands at) now ${figure("to")}${SAME_CLAUSE}`,
        PARTED,
        behind,
      ),
      pattern(
        `${figure("from")}${words(8)}[;,] (?:but |and )?now (?:it is |it's |they are |it costs |at )?${figure("to")}${SAME_CLAUSE}`,
        PARTED,
        behind,
      ),
    ]),
    isOrdered: true,
    needsTimes: false,
  },
  // "325 metres deep, is taken to 364 metres, a gain of 39"
  {
    patterns: BEHIND.map((behind) =>
      pattern(`${figure("from")}${words(8)},?${words(5)} to ${figure("to")}${SAME_CLAUSE}`, PARTED, behind),
    ),
    isOrdered: false,
    needsTimes: false,
  },
  // "325 here and 364 across the border, 39 more", "254 joined and 212 left, a net gain of 42"
  {
    patterns: [
      pattern(
        `${figure("from")}${words(3)} and ${figure("to")}${words(4)}(?:, | \\()`,
        `${figure("by")} (?<move>more|less|fewer|higher|lower)(?=[.,;:)]|$)`,
      ),
      pattern(
        `${figure("from")}${words(5)} and${words(4)} ${figure("to")}${words(3)}`,
        PARTED,
        `an? net ${NOUNS} of ${figure("by")}`,
      ),
    ],
    isOrdered: false,
    needsTimes: false,
  },
  // "At 18 weeks, the wait is a quarter shorter than the 24 weeks of 2021"
  {
    patterns: [
      pattern(
        `\\bat ${figure("to")}, [^⟦⟧.;:,]{1,60} (?:is|are|was|were) ${figure("by")} ${NOUNS} than${OTHER_ONE} ${figure("from")}`,
      ),
      // "has grown 15 % since May and now stands at 575, against 500 then"
      pattern(
        `\\b(?<move>${RISING}|${FALLING})(?: by)? ${figure("by")}${words(5)},? (?:and )?(?:now )?(?:stands at|stood at|is|was|reached|came to) ${figure("to")}${words(2)},? (?:against|compared with|compared to|versus|up from|down from) ${figure("from")}`,
      ),
    ],
    isOrdered: true,
    needsTimes: false,
  },
  // "Deposits added 31 and reached 703, from 682 the year before"
  {
    patterns: [
      pattern(
        `\\b(?<move>${RISING}|${FALLING}|added|shed)(?: by)? ${figure("by")}${words(3)},? and${words(2)} (?:reached|hit|came to|stood at|stands at|ended at|finished at|ended on|finished on) ${figure("to")}${words(3)},? (?:up |down )?from ${figure("from")}`,
      ),
    ],
    isOrdered: true,
    needsTimes: false,
  },
  // "The bill came to 84.6, against the 79 voted, so 5.6 had to be found"
  {
    patterns: [
      pattern(
        `${figure("to")}${words(3)},? (?:against|compared with|compared to|versus|where|when) ${figure("from")}${words(3)},? so (?:that )?(?:another )?${figure("by")}${words(1)} (?:had|has|have|must|was|were|is|are) `,
      ),
    ],
    isOrdered: false,
    needsTimes: false,
  },
  // "46.2 %, and so 13.8 points under the target of 60", "206, so it overshot a target of 180 by 26"
  {
    patterns: [
      pattern(
        `${figure("to")}${words(2)},? (?:(?:and )?(?:so|thus|therefore)|which is|that is) ${figure("by")} (?<move>under|over|below|above)${OF_A_MARK} ${figure("from")}`,
      ),
      pattern(
        `${figure("to")}${words(3)},? (?:and |which means |so |which )?(?:it |they |he |she |we |that )?(?:overshot|undershot|missed|exceeded|beat|topped|passed)${OF_A_MARK} ${figure("from")}${words(2)} by ${figure("by")}`,
      ),
    ],
    isOrdered: false,
    needsTimes: false,
  },
  // "At 88 %, cover is 7 points short of the 95 % needed"
  {
    patterns: [
      pattern(
        `${figure("to")}[^⟦⟧.;:]{1,60} ${figure("by")} (?:short of|shy of|clear of|ahead of|behind|above|below) ${figure("from")}`,
      ),
    ],
    isOrdered: false,
    needsTimes: false,
  },
  // "28 days instead of 19, which gains nine", "52 weeks then and 38 now, so that's 14 weeks"
  {
    patterns: [
      pattern(
        `${figure("to")}${words(3)} (?:instead of|rather than) ${figure("from")}${words(3)},? (?:which|that|and so|and) (?:gains|saves|adds|costs|cuts|gives)(?: it| them| us| you)? ${figure("by")}`,
      ),
      pattern(
        `${figure("from")}[^⟦⟧;:]{1,70}${figure("to")}${words(4)},? so (?:that's|that is|this is|it's|you save|you gain|you lose) ${figure("by")}`,
      ),
    ],
    isOrdered: false,
    needsTimes: false,
  },
];
