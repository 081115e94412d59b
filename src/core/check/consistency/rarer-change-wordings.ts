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
        `${MOVED}(?: by)? ${figure("by")} to ${figure("to")}${words(3)},? (?:which (?:implies|means)|having been|after|against|compared with|compared to) ${figure("from")}`,
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
      // "£11.49? Last autumn it was £9.97, so you pay 15 % more"
      pattern(
        `${figure("to")}${words(3)}[,;?] (?:${EARLIER}|last (?:spring|summer|autumn|winter)),? (?:it|they|that) (?:was|were|cost|had been) ${figure("from")}${words(2)},? so(?: [a-z']+){0,3} ${figure("by")} ${MORE}(?=[,.;:)]|$)`,
      ),
    ],
    isOrdered: false,
    needsTimes: false,
  },
];
