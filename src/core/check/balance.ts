import type { Figure } from "../quantity/figure";
import type { Around } from "./around";

/** Whether a figure is told as a profit or surplus (1), as a loss or deficit (-1), or as neither (0). */
export function balanceOf({ dimension }: Figure, { behind, ahead }: Around): -1 | 0 | 1 {
  if (!dimension.startsWith("money:")) return 0;
  const word = (NAMED_BEFORE.exec(behind) ?? NAMED_BEHIND.exec(ahead))?.[1]?.toLowerCase();
  if (word === undefined) return 0;
  return IN_THE_RED.test(word) ? -1 : 1;
}

const HEDGED = String.raw`(?:(?:about|around|some|roughly|nearly|just|over|an?|more than|almost|only|estimated|record)\s+){0,3}`;
/** What one country has over in its trade, the other is short of. */
const OUTCOME =
  "(?<!\\b(?:trade|current[ -]account|goods|bilateral) )(?:profits?|surplus(?:es)?|loss(?:es)?|deficits?)";
const LED =
  "of|was|were|is|at|came to|comes to|reached|stood at|stands at|totall?ed|amounted to|amounts to|hit";
/** "A loss of €60 million", "its operating profit for the year was €8 million"; "lost €60 million" may have been stolen. */
const NAMED_BEFORE = new RegExp(
  String.raw`\b(${OUTCOME})\b(?: (?:before|after) tax| (?:for|in) (?:the|its) (?:\w+ )?(?:year|quarter|half|period))?,? (?:${LED}) ${HEDGED}$`,
  "i",
);
/** "A €60 million loss", "€8 million in profit", "a €9 million budget deficit". */
const NAMED_BEHIND = new RegExp(
  String.raw`^ (?:in |of )?(?:(?:net|operating|pre-?tax|annual|quarterly|budget|underlying|trading) ){0,2}(${OUTCOME})\b`,
  "i",
);
const IN_THE_RED = /^(?:loss|deficit)/;
