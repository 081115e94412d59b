import { EARLIER, OTHER_ONE, type Wording } from "./change-wordings";
import { FALLING, FALLS, RISES, RISING } from "./moves";
import { figure, pattern, words } from "./parts";

const MORE = `(?<move>${RISES}|${FALLS})`;
const MOVED = `\\b(?<move>${RISING}|${FALLING})`;

/** Ways to tell a change of which each stands alone. */
export const RARER_WORDINGS: readonly Wording[] = [
  {
    patterns: [
      // "is to be pared by 39, from 364 to 325"
      pattern(`\\bby ${figure("by")}${words(2)},? from ${figure("from")}${words(6)} to ${figure("to")}`),
      // "decreased by 4.7 points to 79.4 %, which implies 84.1 % a year before"
      pattern(
        `${MOVED}(?: by)? ${figure("by")}${words(3)},? (?:to|at|reaching|and (?:reached|now stands at|stood at)) ${figure("to")}${words(3)},? (?:which (?:implies|means)|having been|after|against|compared with|compared to) ${figure("from")}`,
      ),
      // "went up 15 % to 364; they had been 325", "grew by 15 % since May, when it was 325, to 364"
      pattern(
        `${MOVED}(?: by)? ${figure("by")} to ${figure("to")}${words(4)}[;,] (?:it|they|there|that) (?:was|were|had been) ${figure("from")}(?: before)?(?=[,.;:)]|$)`,
      ),
      pattern(
        `${MOVED}(?: by)? ${figure("by")}${words(6)},? when (?:there|it|they) (?:was|were|had been|had) ${figure("from")}${words(2)}, to ${figure("to")}`,
      ),
      // "325 in 2019, has grown by 15 % to 364"
      pattern(
        `${figure("from")}${words(3)},? (?:has|have|had) (?:since )?${MOVED.slice(2)}(?: by)? ${figure("by")} to ${figure("to")}`,
      ),
      // "grew by 15 % between 2019 and 2024, from 325 to 364"
      pattern(
        `${MOVED}(?: by)? ${figure("by")}${words(6)}, from ${figure("from")}${words(4)} to ${figure("to")}`,
      ),
      // "rose from 325 to 364, or 15 %", "from 325 to 364 (+15 %)"
      pattern(
        `${MOVED}(?: [a-z]+ly)? from ${figure("from")}${words(4)} to ${figure("to")}${words(3)}(?:,? or (?:by )?| \\([+−-]?)${figure("by")}(?=[,.;:)]|$)`,
      ),
      // "It is 12 % more than the 325 of last year: 364"
      pattern(
        `${figure("by")} ${MORE} than${OTHER_ONE} ${figure("from")}${words(4)}: ${figure("to")}(?=[,.;)]|$)`,
      ),
      // "514 names, 139 more than on New Year's Day, when there were 375"
      pattern(
        `${figure("to")}${words(4)}, ${figure("by")} ${MORE} than [^⟦⟧.;:]{1,40}?,? when (?:there|it|they) (?:were|was|had been|had) ${figure("from")}`,
      ),
      // "at $745 a tonne, was 8 % cheaper than in the year before ($810)"
      pattern(
        `${figure("to")}[^⟦⟧.;:()]{1,40} ${figure("by")} ${MORE} than [^⟦⟧.;:()]{1,40} \\(${figure("from")}\\)`,
      ),
      // "331 cents, a third more than the 248 of a year ago but 21 % under February's high of 420"
      pattern(
        `${figure("to")}[^⟦⟧.;:]{1,60}⟦\\d+⟧[^⟦⟧.;:]{1,60}⟦\\d+⟧${words(6)},? (?:but|and|though|yet) (?:still )?${figure("by")} (?:(?<move>above|below|under|over|more|fewer|less|higher|lower)(?: than)?)${OTHER_ONE} ${figure("from")}`,
      ),
    ],
    isOrdered: true,
    needsTimes: false,
  },
  {
    patterns: [
      // "$4,950. That is still short of the $5,320 paid in Bandule, by $370"
      pattern(
        `${figure("to")}${words(6)},? (?:that|which) (?:is|was) (?:still )?(?:short of|below|under|above|over) ${figure("from")}${words(6)},? by ${figure("by")}`,
      ),
      // "9 %; the other side has gone up from 4 % to 5.5 %, so they are 3.5 points apart"
      pattern(
        `${figure("from")}[^⟦⟧.:]{1,60}${figure("to")}${words(3)},? (?:so|and so|and|thus)(?: (?:they|the two|both|both sides))? (?:are|were|remain|stand) (?:still )?${figure("by")} apart`,
      ),
      // "48 % of the vote, nine points ahead of its rival's 41 %"
      pattern(
        `${figure("to")}${words(6)},? ${figure("by")} (?:ahead of|behind|clear of|short of)${OTHER_ONE} ${figure("from")}`,
      ),
      // "the gap between the two, 48 % and 41 %, is nine points"
      pattern(
        `\\b(?:gap|difference|distance|margin) between[^⟦⟧.;:]{1,40}(?:⟦\\d+⟧)?,? ${figure("from")}${words(3)} and ${figure("to")}${words(3)},? (?:is|was|comes to|came to|amounts to) ${figure("by")}`,
      ),
      // "£11.49? Last autumn it was £9.97, so you pay 15 % more"
      pattern(
        `${figure("to")}${words(3)}[,;?] (?:${EARLIER}|last (?:spring|summer|autumn|winter)),? (?:it|they|that) (?:was|were|cost|had been) ${figure("from")}${words(2)},? so(?: [a-z']+){0,3} ${figure("by")} ${MORE}(?=[,.;:)]|$)`,
      ),
    ],
    isOrdered: false,
    needsTimes: false,
  },
];
