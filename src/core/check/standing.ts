import { isDuration } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import { type Around, NEARBY } from "./around";

/** How a figure stands among several of its kind: the one that holds, or one that another replaced. */
export type Standing = "current" | "earlier";

/** "up from $325 billion", "the earlier estimate of 5 %", "had first put it at 80": what was said before. */
export function standingOf(figure: Figure, { behind, ahead }: Around): Standing {
  const { dimension } = figure;
  const isEarlier =
    (/^[)\]]/.test(ahead) &&
      ((BESIDE_ANOTHER.test(behind) && figure.form !== "range") ||
        IN_SQUARE.test(behind) ||
        isBesideItsLike(figure, behind))) ||
    WHEN_IT_WAS.test(ahead) ||
    (BESIDE_AMOUNT.test(behind) && ITS_OWN_YEAR.test(ahead)) ||
    (FROM_AT_END.test(behind) && ON_TO.test(ahead) && (!isDuration(dimension) || figure.form === "age")) ||
    (AGAINST_AT_END.test(behind) && ENDS_CLAUSE.test(ahead)) ||
    (COMPARED.test(behind.slice(-NEARBY)) && ITS_TIME.test(ahead)) ||
    (EARLIER_BEFORE.test(behind) && !(COMPARED_WITH.test(behind) && OF_OTHERS.test(ahead))) ||
    AFTER_ANOTHER.test(behind) ||
    AFTER_TWO.test(behind) ||
    (FROM_BEFORE.test(behind) && ALONE.test(figure.text)) ||
    (FROM_ANOTHER.test(behind) && !isDuration(dimension)) ||
    RECALLED.test(behind) ||
    OUTDONE.test(behind) ||
    OLD_ASIDE.test(behind) ||
    EARLIER_AFTER.test(ahead) ||
    (behind.endsWith("(") && UNTIL_AFTER.test(ahead)) ||
    isFromThere(figure, behind) ||
    WAS_ASIDE.test(behind) ||
    (HELD_AGAINST.test(behind) && OF_ITS_YEAR.test(ahead)) ||
    AGO_AFTER.test(ahead) ||
    PREVIOUS_AFTER.test(ahead);
  return isEarlier ? "earlier" : "current";
}

const MOVED =
  "up|down|compared|raised|lifted|lowered|cut|increased?|revised|rise|fall|risen|fallen|rose|fell|grew|grown|dropped|change|changed|" +
  "climbed|jumped|slipped|slid|sank|shrank|shrunk|edged|narrowed|widened|lengthened|shortened|declined|decreased|expanded|soared|" +
  "surged|tumbled|plunged|went|goes|moved|moves|swung|improved|worsened|trimmed|reduced|slashed|boosted|upgraded|downgraded|eased|rising|falling|" +
  "grow|grows|growing|growth|drop|drops|dropping|decline|declines|falls|rises|climb|climbs|jump|jumps|slump|slide|surge|gain|gains|reduction|improvement|shrink|shrinks";
const ABOUT = String.raw`(?:(?:about|around|some|roughly|nearly|just|over|an?|the|its|their)\s+){0,2}(?:(?:record|peak|high|low|(?:baseline|level|peak|high|low|total|record) of)\s+)?`;
/** "$", "US$". */
const SIGN = String.raw`(?:[A-Z]{0,2}\p{Sc})?`;
const FIRST =
  "had (?:still |first |once |originally |even )?(?:counted on|banked on|reckoned with|looked for|hoped for|been|put|set|given|spoken|seen|said|thought|named|forecast|(?:estimat|expect|plann|pencill?|predict|project|anticipat|budget|hop|guid|assum|reckon|promis|report|announc|propos|target|record|offer)ed)|at first|previous|previously|earlier|prior|initial|initially|original|originally|preliminary|once(?! (?:an?|every|each|per|in|it|they|the|again|more)\\b)|first (?:put|estimated|reported|published)|(?<!than )(?:a|the) (?:year|month|quarter|week|season) (?:ago|earlier|before)(?:, (?:when|in which))?";
const EARLIER_BEFORE = new RegExp(
  String.raw`\b(?:(?:${MOVED})\b[^,;]{0,40},?\sfrom\s+${ABOUT}|compared\b[^,;]{0,40},?\s(?:with|to)\s+${ABOUT}|(?:${FIRST})\b(?:[^,;.]|[.,](?=\d)){0,50}|(?:rather|other) than\b[^,;.]{0,30}|(?:instead|in place) of\b[^,;.]{0,30}|(?:compared (?:with|to)|up from|down from)\s[^,;a-z]{1,14}(?:million|billion|thousand)?, or\s+|when\b.{0,70}\bwould\b[^,;.]{0,40})$`,
  "i",
);
/** "38% of women, compared with 52% of men": at the same time. */
const COMPARED_WITH = new RegExp(String.raw`\bcompared (?:with|to)\s+${ABOUT}$`, "i");
const OF_OTHERS = /^\s+(?:of|for|among)\s+(?!the (?:year|month|quarter|previous|same)\b|last\b|\d)/i;
/** "57% (51%)", "€9.8 million (€7.1 million)", "58.9% (first quarter of 2025: 63.9%)": the year before, in reports. */
const BESIDE_ANOTHER =
  /(?:\d%(?:\s[a-z]+){0,5}\s*\((?:[^()%]{0,30}[:;]\s*)?|[$€£¥]\d[\d.,]*(?:\s(?:million|billion|thousand|trillion))?(?:\s(?:per|an?)\s[a-z]+)?\s*\((?:[^()$€£¥]{0,30}:\s*)?)$/;
/** "78.4% of departures left within 15 minutes [81.9%]". */
const IN_SQUARE = /\d%[^%[\]]{0,80}\[$/;
/** "Gas, which made up 19% of costs in 2020, now accounts for 34%". */
const WHEN_IT_WAS = /^[^.;,\d]{0,24}\bin (?:19|20)\d\d, (?:now|today)\b/i;

/** "186,000 in the third quarter (141,000 in the third quarter of 2024)". */
const BESIDE_AMOUNT = /\d[^();.]{0,60}\($/;
const ITS_OWN_YEAR = /^[^();.\d]{0,40}\b(?:of|in|for) (?:19|20)\d\d\)/;

/** "Halved, from 842 million to 421 million": two figures, for a range would be one. */
const FROM_AT_END = new RegExp(String.raw`\bfrom\s+${ABOUT}$`, "i");
const ON_TO = new RegExp(String.raw`^(?:\s[a-z]+){0,4}\sto\s+${ABOUT}${SIGN}\d`, "iu");
/** "214 ships against 239." */
const AGAINST_AT_END = new RegExp(
  String.raw`\d(?:\s?(?:k|m|mn|bn|%|thousand|million|billion|per ?cent))?(?:\s[a-z]+){0,5},?\s(?:against|versus|vs\.?)\s${ABOUT}$`,
  "i",
);
const ENDS_CLAUSE = /^(?:$|[.;:)]|,\s)/;

/** "47 million crowns (71 million)", "a loss of €8.3 million [profit of €5.6 million]", "430 marks (2025: 395 marks)": the same measure, told in brackets. */
const BESIDE_ITS_LIKE =
  /\d(?:\s?(?:million|billion|thousand|trillion|k|m|bn|mn))?((?:\s[a-z]+){0,4})(?:\sfor\s(?:19|20)\d\d)?\s*[([](?:[^()[\]]{0,30}[:;]\s*|(?:[a-z]+\s){1,2}of\s)?(?:[A-Z]{0,2}\p{Sc})?$/u;
const AMOUNT_WITH_UNIT =
  /^\D{0,4}\d[\d.,\s]*(million|billion|thousand|trillion|(?:k|m|bn|mn)\b)?\s*([a-z]+)?$/;

function isBesideItsLike({ text, dimension, form }: Figure, behind: string): boolean {
  if (form !== "digits" || (dimension === "ratio" && text.includes("%"))) return false;
  const [, scale, unit] = AMOUNT_WITH_UNIT.exec(text) ?? [];
  const words = BESIDE_ITS_LIKE.exec(behind)?.[1];
  if (words === undefined) return false;
  // A bare "(451)" that has a unit all the same has it from the figure before.
  return unit === undefined
    ? scale !== undefined || dimension !== "" || ITS_YEAR.test(behind)
    : words.split(" ").includes(unit);
}

/** "74 stop orders (2024: 51)". */
const ITS_YEAR = /[([](?:19|20)\d\d: $/;

/** "A loss of £31 million, after £13 million". */
const AFTER_ANOTHER = new RegExp(String.raw`\d[^.;]{0,60},\safter\s${ABOUT}$`, "i");
/** "22,300 at the end of June, from 21,900 in February". */
const FROM_BEFORE = new RegExp(String.raw`\d[^.;,]{1,40},\s(?:up |down )?from\s${ABOUT}${SIGN}$`, "iu");
/** "41%, after 36% in spring and 24% in autumn". */
const AFTER_TWO = new RegExp(
  String.raw`\d[^.;]{0,40},\safter\s[^.;,]{0,12}\d[^.;,]{0,40}\sand\s${ABOUT}$`,
  "i",
);
/** "A dividend of €24m after €30m", "target $31, from $42": right behind another amount. */
const FROM_ANOTHER = new RegExp(
  String.raw`\d(?:\s?(?:k|m|mn|bn|%|thousand|million|billion|per ?cent))?(?:,\s(?:up |down )?from|\safter)\s${ABOUT}$`,
  "i",
);
const MONTH_NAMES =
  "january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter";
/** "Beat management's own $40 million". */
const OUTDONE =
  /\b(?:beat|beats|beating|beaten|topp(?:ed|ing)|exceed(?:ed|ing)|miss(?:ed|ing)|undershot|outdid)\s(?:the\s)?(?:[a-z]+['’]s?|its|their|his|her)\sown\s(?:[a-z]+\s(?:of\s)?)?(?:[A-Z]{0,2}\p{Sc})?$/u;
/** "We used to say", "in March we said", "ten years ago there were", "in 2022 it was", "was told in 2021". */
const RECALLED = new RegExp(
  `(?:${[
    String.raw`\bused to\b[^,;.]{0,30}`,
    String.raw`\b(?:begun|began|started|opened) the (?:year|quarter|month|season|decade|century) (?:at|with|on)\s${ABOUT}`,
    String.raw`\bin (?:${MONTH_NAMES}) (?:we|it|they|he|she|the (?:company|board|bank|group)) (?:said|told|saw|guided to|spoke of|put it at)\s${ABOUT}`,
    String.raw`\b(?:\w+ (?:years|months|decades)|a decade|a year) ago,? (?:there|it|they|that|this) (?:was|were|had)\s${ABOUT}`,
    String.raw`(?:^\s*|[;,.]\s|\b(?:and|but|while|whereas) )in (?:[A-Z]\w+ )?(?:the )?(?:19|20)\d\ds?,? (?:it|there|they|that|this) (?:was|were|had been|stood at|came to)\s${ABOUT}`,
    String.raw`\bin (?:19|20)\d\d\b[^;.]{0,30} (?:was|were) told\s${ABOUT}`,
    String.raw`\b(?:since|in|until) (?:[A-Z]\w+ )?(?:19|20)\d\d, when (?:it|they|that|this|there) (?:was|were|stood at|came to|had been)\s${ABOUT}`,
    String.raw`\b(?:than|since|on|at|until) [^.;,\d]{1,30}, when (?:it|they|that|this|there) (?:was|were|stood at|came to|had been)\s${ABOUT}`,
    String.raw`\bbefore that,? (?:it|they|there|this) (?:was|were|had been|stood at)\s${ABOUT}`,
    String.raw`\b(?:now|today|currently|at present|this year)\b[^.;]{0,20},? (?:and |but |where )?(?:it|they|there|that) (?:was|were|had been|stood at)\s${ABOUT}`,
    // "Our first draft had", "the January edition had shown", "the old limit was"
    String.raw`\b(?:first|initial|original|early|earlier|previous|old|${MONTH_NAMES}) (?:draft|results?|estimate|count|edition|version|plan|proposal|bill|release|reading|bid|offer|forecast|guidance|budget|target|bulletin|limit|rate|price|fee|tariff|cap) (?:had|had shown|showed|gave|had given|had put|put|was|were|had been|said|spoke of|envisaged|foresaw)\b[^,;.]{0,25}`,
  ].join("|")})$`,
  "i",
);
/** "Last year's 80", "twice as many as last year (16%)", "(until now £3.10)". */
const OLD_ASIDE =
  /(?:\b(?:last (?:year|month|quarter|season|spring|summer|autumn|winter)|the (?:previous|prior) (?:year|month|quarter))(?:['’]s\s(?:\w+\s)?|\s\()|\((?:until|till|up to|before) (?:now|then|this)\s|\((?:last (?:year|month|quarter|season)|(?:the )?(?:previous|prior) (?:year|month|quarter)|a (?:year|month|quarter) (?:ago|earlier|before)|the (?:year|month|quarter) before):?\s)$/i;
/** "54 months on average, after 31 months in 2021". */
const COMPARED = /\b(?:after|against)\s+(?:\w+\s+)?$/i;
const ITS_TIME =
  /^[^.;,\d]{0,12}\b(?:in the same (?:year|month|quarter|period|season|weeks?|months)\b|(?:in|for|of)\s+(?:the\s+(?:year|month|quarter|season|spring|summer|autumn|fall|winter)\s+|[A-Z]\w+\s+)?(?:\d{4}|to\b|before\b|of last\b)|in\s+(?:the\s(?:year|month|quarter|season|spring|summer|autumn|fall|winter)\s)?[A-Z]|a (?:year|month|quarter|week) (?:ago|earlier|before)\b|the (?:year|month|quarter|season) before\b|last year\b|in the old\b|(?:for|by|in|of|with) (?:its|their|the) (?:predecessors?|previous|former)\b)/;
const EARLIER_AFTER =
  /^[^.;,\d]{0,24}\b(?:(?:they|it|he|she|we|analysts|economists|investors|traders|brokers|forecasters|the (?:market|company|bank|ministry|government|city)) (?:had )?(?:estimated|expected|forecast|planned|pencill?ed|predicted|projected|anticipated|budgeted|hoped|guided|assumed|foreseen|reckoned|polled|promised)|that had been (?:estimated|expected|forecast|planned|predicted|projected|anticipated|budgeted|assumed|promised)|previously|originally|initially)\b/i;
/** "349 dollars (449 until last spring)". */
const UNTIL_AFTER = /^[^.;,\d)]{0,12}\b(?:until|till|up to|before)\b[^)]{1,30}\)/;
/** "380 volunteers a year earlier"; "240 fewer than a year ago" is what has changed since. */
const AGO_AFTER =
  /^(?!.{0,20}\b(?:than|since|from|on|over|against|versus|with)\b)[^.;,\d]{0,24}\b(?:a|the|one|two|three|four|five|six|ten|twelve) (?:year|month|quarter|week|season|decade)s? (?:earlier|before|ago)\b/i;
/** "17.8% fewer than the 38,040 of the previous year"; "240 fewer than in the previous year" is what has changed since. */
const PREVIOUS_AFTER =
  /^(?!.{0,20}\b(?:than|since|from|on|over|against|versus|with)\b)[^.;,\d]{0,24}\b(?:(?:of|in|for) (?:the|its|their) (?:(?:previous|prior|preceding) (?:year|month|quarter|week|season)|(?:year|month|quarter|week|season) before)|of last (?:season|spring|summer|autumn|winter|time))\b(?!['’]s)/i;
/** "To 7,650 from 9,100". */
const OLD_FROM = new RegExp(
  String.raw`\b(to|of|by)\s+${ABOUT}${SIGN}\d[\d.,]*(?:%|\s?(?:k|m|mn|bn|thousand|million|billion|trillion|per ?cent))?(\s[a-z]+)?,?\sfrom\s+${ABOUT}${SIGN}$`,
  "iu",
);
function isFromThere({ text }: Figure, behind: string): boolean {
  const [from, link, noun] = OLD_FROM.exec(behind) ?? [];
  // "To 30 countries from 12 ports" counts two things, and so does "of $5 million from 3 banks".
  return from !== undefined && ((link !== "of" && link !== "by" && noun === undefined) || ALONE.test(text));
}

const ALONE = /^[^a-z]*(?:thousand|million|billion|trillion)?$/;

/** "5.4 points above the 61.4% of 2019". */
const HELD_AGAINST = /\b(?:above|below|over|under|than|short of|beyond)\s+the\s+$/i;
const OF_ITS_YEAR = /^\s(?:[a-z]+\s)?(?:of|in)\s(?:[A-Z]\w+\s)?(?:19|20)\d\d\b/;
/** "€1.29 billion (was $1.22 billion)", "$315 (from $290)". */
const WAS_ASIDE = new RegExp(
  String.raw`\((?:was|were|had been|formerly|previously|up from|down from|from|before)\s${ABOUT}${SIGN}$`,
  "iu",
);
