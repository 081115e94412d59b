import type { Found } from "./parts";

/** A change a year, in real terms, on another base or of something else is not the one between the two amounts. */
export function isQualified({ text, before, after, group }: Found): boolean {
  // "1.9 seconds quicker than her 53.8 in the heat": the base is told already.
  const tellsByLast = group("by") === LAST.exec(text)?.[1];
  const around = `${before.slice(-40)} ${text} ${after.slice(0, 40)}`;
  return (
    QUALIFIED.test(around) ||
    EACH.test(`${text} ${after.slice(0, 40)}`) ||
    EITHER.test(text) ||
    (GAP_AT_END.test(text) && REMAINS.test(after)) ||
    IS_BASE_BEFORE.test(before) ||
    (tellsByLast && OTHER_BASE.test(after)) ||
    lagsIn(text).size > 1
  );
}

/** "Up 3 % on the quarter … a year ago": two bases. */
const lagsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(LAG)].map(([lag]) => /year|quarter|month|week|season/.exec(lag)?.[0] ?? ""));

const LAG =
  /\b(?:(?:year|quarter|month|week|season) (?:earlier|before|ago)|(?:previous|prior|preceding|last|on the|from the) (?:year|quarter|month|week|season))\b/g;

/** Who "each subscriber" is stands before. */
const EACH = /\b(?:each|apiece)\b/;
/** "The city bears 70 and donors 20. A gap of 12 remains": what nobody bears. */
const GAP_AT_END = /\b(?:gap|shortfall|deficit) of ⟦\d+⟧$/;
const REMAINS = /^ (?:remains?|is left|was left|is uncovered|is open|has to be|must be)\b/;
/** "Two or three more". */
const EITHER = /⟦\d+⟧ or ⟦\d+⟧ (?:more|fewer|less)$/;
/** "$42.6 million, nearly double the $22 million of a year ago, and the other $17.8 million, 51 % more": $22 million was the base of the first. */
const IS_BASE_BEFORE =
  /⟦\d+⟧(?: as (?:many|much|high) as)? (?:the|last (?:year|month|quarter)'s)? ?$|⟦\d+⟧,?(?: up| down)? from $/;

const LAST = /⟦(\d+)⟧[^⟦⟧]*$/;

const QUALIFIED =
  /\b(?:annual(?:ly|i[sz]ed)|(?:annual|yearly|monthly|quarterly)(?= (?:average|rate|growth|rise|increase|gain|fall|drop|decline|decrease|cut|change|pace|basis|compound|⟦))|(?:average|mean)(?= (?:annual|yearly|monthly|quarterly|rate|growth|rise|increase|gain|fall|drop|decline|decrease|reduction|cut|change|⟦))|on average|averag(?:ed|ing)|compound|cagr|adjusted|organic|like-for-like|constant|underlying|real terms|inflation|expected|further|another|extra|ranking|rank|year-on-year|year-over-year|exchange|currency|currencies)\b|(?<!\b(?:in|over|within) )\b(?:a|an|per|every) (?:year|month|week|day|quarter|decade|hour|head|person|capita)\b(?! (?:earlier|before|ago|later))/;
const OTHER_BASE =
  /^\)?,? ?(?:(?:from|than(?! (?:before|then)\b)|on|over|against|versus|vs|compared|relative|above|below|since(?! then\b)|excluding|for|among|in (?!(?:@|just|only|a|one|two|three|four|five|the (?:year|month|quarter|same)|total|all|short|other words)\b|@)))/;

/** "in 2022 … in 2023", "two summers ago … last summer" */
export const tellsTwoTimes = ({ text, before, after }: Found): boolean =>
  (`${before.slice(-30)} ${text} ${after.slice(0, 20)}`.match(TIME) ?? []).length >= 2;

const TIME =
  /@|\b(?:years?|seasons?|months?|summers?|winters?|springs?|autumns?|weeks?|quarters?|now|then|later|earlier|before|ago|previous|today|yesterday|start|end|beginning)\b|\b(?:in|of|since|from) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/g;
