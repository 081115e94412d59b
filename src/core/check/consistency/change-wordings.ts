import type { Figure } from "../../quantity/figure";
import { inMeasureOf, isScaleClear, onOneMeasure } from "./alike";
import { type Found, figure, found, PARTED, pattern, words } from "./parts";
import type { Sentence } from "./sentence";

/** Two amounts of one thing and the change between them, as a sentence states them. */
export type Change = {
  readonly from: Figure;
  readonly to: Figure;
  /** Whether the wording tells which of the two came first. */
  readonly isOrdered: boolean;
  readonly by: Figure;
  /** 1 for "a rise", −1 for "fewer", 0 where the wording does not say. */
  readonly move: -1 | 0 | 1;
  /** "a gap of", "a margin of": what lies between two amounts, be they of one time. */
  readonly isGap: boolean;
};

/** Every change that a sentence states between two of its own amounts, in any of the wordings. */
export function changesIn(sentence: Sentence): readonly Change[] {
  const known = read.get(sentence);
  if (known !== undefined) return known;
  const changes = findChanges(sentence);
  read.set(sentence, changes);
  return changes;
}

/** Several rules ask for the changes of one sentence. */
const read = new WeakMap<Sentence, readonly Change[]>();

function findChanges(sentence: Sentence): readonly Change[] {
  if (sentence.figures.length < 3) return [];
  return WORDINGS.flatMap(({ patterns, isOrdered, needsTimes }) =>
    found(sentence, patterns).flatMap((one) => {
      const change = changeOf(one, isOrdered);
      if (change === undefined || isQualified(one)) return [];
      return needsTimes && !change.isGap && !tellsTwoTimes(one) ? [] : [change];
    }),
  );
}

const RISES =
  "rises?|increases?|jumps?|gains?|growth|surges?|climbs?|leaps?|hikes?|additions?|more|higher|up|rising|growing|gaining|increasing|climbing|jumping|plus|taller|longer|heavier|older|wider|deeper|larger|bigger|greater|above";
const FALLS =
  "falls?|drops?|declines?|decreases?|reductions?|cuts?|slumps?|plunges?|slides?|dips?|loss|losses|less|fewer|lower|down|falling|dropping|declining|decreasing|shrinking|losing|minus|savings?|shorter|lighter|younger|narrower|smaller|cheaper|below";
const GAPS = "gap|difference|margin|lead|spread|shortfall";
const NOUNS = `(?<move>${RISES}|${FALLS}|${GAPS}|change)`;
const ADJECTIVES =
  "(?:(?:sharp|steep|slight|small|modest|big|huge|full|whole|clear|total|overall|net|drastic|record) )?";

/** How a change stands behind the two amounts: "a rise of 15 %", "a 15 % rise", "up 15 %", "15 % more", "fewer by 414". */
const BEHIND: readonly string[] = [
  `(?:(?:which|that|this|it) (?:is|was|means|meant|makes|made) |or |i\\.e\\. |and )?(?:(?:an?|the) )?${ADJECTIVES}${NOUNS} (?:was |is |being )?(?:of |by )?${figure("by")}`,
  `(?:(?:which|that|this) (?:is|was|means|meant|makes|made) |or |i\\.e\\. )?(?:an? )?${ADJECTIVES}${figure("by")} ${ADJECTIVES}${NOUNS}(?![a-z])`,
];

type Wording = {
  readonly patterns: readonly RegExp[];
  readonly isOrdered: boolean;
  /** Two amounts in a row may be of two things; only where two times are told are they of one. */
  readonly needsTimes: boolean;
};

const WORDINGS: readonly Wording[] = [
  // "from 325 in May to 364 in June, a rise of 15 %"
  {
    patterns: BEHIND.map((behind) =>
      pattern(`from ${figure("from")}${words(6)} to ${figure("to")}${words(6)}`, PARTED, behind),
    ),
    isOrdered: true,
    needsTimes: false,
  },
  // "rose by 15 %, from 325 to 364", "a 15 % rise from 325 to 364"
  {
    patterns: [
      pattern(
        `(?<move>${MOVED(RISES)}|${MOVED(FALLS)})(?: by| of)? ${figure("by")}${words(2)}`,
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
        `(?<move>${MOVED(RISES)}|${MOVED(FALLS)})(?: by)? ${figure("by")}${words(2)},? to ${figure("to")}${words(6)}`,
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
      pattern(`\\bto ${figure("to")}${words(6)},? from ${figure("from")}${words(6)}`, PARTED, behind),
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
  // "364, up 15 % from 325", "364, or 15 % more than the 325 of May"
  {
    patterns: [
      pattern(
        `${figure("to")}${words(4)}`,
        PARTED,
        `${NOUNS}(?: by)? ${figure("by")} (?:from|on|than|over) ${figure("from")}`,
      ),
      pattern(
        `${figure("to")}${words(4)}`,
        PARTED,
        `(?:or |which is |that is )?${figure("by")} ${NOUNS} than ${figure("from")}`,
      ),
    ],
    isOrdered: true,
    needsTimes: false,
  },
  // "364 against 325 a year before, a rise of 15 %"
  {
    patterns: BEHIND.map((behind) =>
      pattern(
        `${figure("to")}${words(6)},? (?:against|versus|vs\\.?|compared with|compared to|after) ${figure("from")}${words(6)}`,
        PARTED,
        behind,
      ),
    ),
    isOrdered: false,
    needsTimes: false,
  },
  // "325 in 2022 and 364 in 2023, an increase of 15 %"
  {
    patterns: BEHIND.map((behind) =>
      pattern(`${figure("from")}[^⟦⟧.;:]{1,70}${figure("to")}${words(6)}`, PARTED, behind),
    ),
    isOrdered: false,
    needsTimes: true,
  },
];

/** The verbs of the nouns. */
function MOVED(nouns: string): string {
  return nouns === RISES
    ? "rose|risen|rise|increased|increase|grew|grown|gained|climbed|jumped|surged|leapt|went up|up"
    : "fell|fallen|fall|dropped|drop|declined|decline|decreased|shrank|shrunk|sank|slumped|plunged|slid|dipped|lost|went down|down|cut";
}

function changeOf(one: Found, isOrdered: boolean): Change | undefined {
  const [from, to, by] = [one.figure("from"), one.figure("to"), one.figure("by")];
  if (from === undefined || to === undefined || by === undefined) return undefined;
  const pair = onOneMeasure(from, to);
  if (pair === undefined || !isScaleClear([from, to])) return undefined;
  const word = one.group("move");
  const isGap = new RegExp(`^(?:${GAPS})$`).test(word);
  return {
    from: pair[0],
    to: pair[1],
    isOrdered,
    by: inMeasureOf(by, pair[0]) ?? by,
    move: moveOf(word),
    isGap,
  };
}

const moveOf = (word: string): Change["move"] => {
  if (new RegExp(`^(?:${RISES}|${MOVED(RISES)})$`).test(word)) return 1;
  return new RegExp(`^(?:${FALLS}|${MOVED(FALLS)})$`).test(word) ? -1 : 0;
};

/** A change a year, in real terms, on another base or of something else is not the one between the two amounts. */
function isQualified({ text, before, after }: Found): boolean {
  const around = `${before.slice(-40)} ${text} ${after.slice(0, 40)}`;
  return QUALIFIED.test(around) || OTHER_BASE.test(after);
}

const QUALIFIED =
  /\b(?:annual(?:ly|i[sz]ed)?|yearly|monthly|quarterly|average|mean|compound|cagr|adjusted|organic|like-for-like|constant|underlying|real terms|inflation|expected|further|another|extra|ranking|rank|each|apiece|year-on-year|year-over-year|exchange|currency|currencies)\b|\b(?:a|an|per|every) (?:year|month|week|day|quarter|decade|hour|head|person|capita)\b(?! (?:earlier|before|ago|later))/;
const OTHER_BASE =
  /^\)?,? ?(?:(?:from|than|on|over|against|versus|vs|compared|relative|above|below|since|excluding|for|among|in (?!(?:@|just|only|a|one|two|three|four|five|the (?:year|month|quarter|same)|total|all)\b|@)))/;

/** "in 2022 … in 2023", "two summers ago … last summer" */
const tellsTwoTimes = ({ text, before, after }: Found): boolean =>
  (`${before.slice(-30)} ${text} ${after.slice(0, 20)}`.match(TIME) ?? []).length >= 2;

const TIME =
  /@|\b(?:years?|seasons?|months?|summers?|winters?|springs?|autumns?|weeks?|quarters?|now|then|later|earlier|before|ago|previous|today|yesterday|start|end|beginning)\b/g;
