import { remembering } from "../text/remembering";
import { UNIT_WORDS, type Unit } from "./measures";
import { singular } from "./singular";
import { countOf } from "./unit-kinds";

/** Headers of money that carry no unit of their own. */
const AMOUNTS = new Set(
  "sales revenues earnings profits assets costs expenses expenditures outlays investments loans deposits borrowings receivables payables liabilities inventories taxes dividends proceeds payments margins returns rents wages salaries fees grants subsidies exports imports holdings results totals figures numbers values prices changes details notes years quarters months sources companies names".split(
    " ",
  ),
);

/** "Regions", "Data centres", "Seats won", "Ships in service": the noun that the cells below count. */
export const countedIn = /* @__PURE__ */ remembering((header): Unit | undefined => {
  const words = headPhrase(header);
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (words.length > 3 || words.some((word) => JOINED.test(word))) return undefined;
  if (!/^[a-z]+(?:-[a-z]+)?s$|^people$/.test(last) || AMOUNTS.has(last)) return undefined;
  const noun = singular(last);
  if (noun === last && noun !== "people") return undefined;
  return unitOf(noun);
});

const unitOf = (noun: string): Unit | undefined => (TIMES.has(noun) ? UNIT_WORDS.get(noun) : countOf(noun));

/** "Days lost", "Weeks above threshold": months and years are what columns are of. */
const TIMES = new Set(["week", "day", "hour", "minute"]);

/** The words of a header up to what is told of its noun: "Ships in service", "Employees, end of period (thousand)", "Seats won". */
const headPhrase = (header: string): readonly string[] => {
  const words = header
    .replace(/\([^)]*\)|[¹²³⁴⁵⁶⁷⁸⁹*†‡§]/g, "")
    .replace(TOLD_OF, "")
    .trim()
    .split(/\s+/);
  return words.length > 1 && COUNTED_AS.test(words.at(-1) ?? "") ? words.slice(0, -1) : words;
};

const TOLD_OF =
  /[,;:–—].*$|(?<=\S)\s+(?:in|at|on|of|per|by|with|from|to|for|under|over|as|above|below|between|after|before|without|since|until)\s.*$/i;
/** "Pubs and bars": neither alone. */
const JOINED = /^(?:and|or|&)$|\//i;
/** What is told behind a noun of what is counted. */
const COUNTED_AS =
  /^(?:[a-z]+ed|waiting|seen|taken|found|drawn|caught|sold|built|won|lost|made|held|born|open|today|now)$/;

/** What is counted by heads: no column of money is named so. */
const HEADS = new Set(
  `stores shops branches outlets sites employees people persons workers members customers subscribers users visitors passengers
  guests patients pupils students teachers volunteers households headcount staff ftes satellites aircraft planes ships vessels
  vehicles lorries trucks buses wagons hospitals clinics beds rooms hotels restaurants pubs breweries plants factories mines
  wells schools turbines screens cranes berths ports stations trains flights routes depots warehouses jobs launches deaths births`.split(
    /\s+/,
  ),
);
const NUMBER_OF = /^(?:average |total )?(?:number|no\.?|#) of /i;

/** "Cranes in service", "Vessel calls (number)": what is told of a number of things. */
const IN_NUMBER =
  /[(,] ?(?:number|no\.?|#)\)?$|\b(?:in (?:service|operation|use)|at (?:the )?(?:year|period|quarter|month|season)[ -]end|(?:at )?(?:the )?end of (?:the )?(?:period|year|quarter|month|season))\)?$/i;

const SHARES = /\bshares (?:outstanding|in issue|issued)\b|\b(?:number|average) (?:[a-z]+ ){0,4}shares\b/i;

export const headsOf = (headers: readonly string[], isWhole: boolean): Unit | undefined =>
  headers.some((header) => SHARES.test(header))
    ? countOf("share")
    : isWhole
      ? headers.map(headsIn).find(Boolean)
      : undefined;

/** "Stores", "Average employees", "Number of branches"; "Loans to customers" is money. */
const headsIn = /* @__PURE__ */ remembering((header): Unit | undefined => {
  const title = header.trim().toLowerCase();
  const isNumbered = NUMBER_OF.test(title);
  const words = headPhrase(title.replace(NUMBER_OF, ""));
  const noun = isNumbered || words.length < 3 ? words.at(-1) : undefined;
  if (noun === undefined || noun === "") return undefined;
  const isOfThings = IN_NUMBER.test(title) && noun.endsWith("s") && !AMOUNTS.has(noun);
  const isHead = isNumbered || isOfThings || HEADS.has(noun);
  return isHead ? unitOf(singular(noun)) : undefined;
});
