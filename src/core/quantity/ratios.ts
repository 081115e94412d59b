import { codeAt } from "../text/code-at";
import { isUpper, previousWord } from "./chars";

const COLON = /:(?:\d{1,3}(?:,\d{3})+|\d+)(?![\d:]|\.\d)/y;
const CUE =
  /\b(?:ratios?|odds|leverage|split|scale|dilut(?:ed|ion)|mixture|outnumber\w{0,3}|proportions?|geared|gearing|parity|randomi[sz]\w{1,5}|randomly|allocat\w{2,4})\b/i;
const AROUND = 40;

/** "odds of 3:1", "a 60:40 split", "a 1:50,000 map", "randomized 2:1", "it paid 4:1": told by a word beside it, its thousands, or so many to one. */
export const isRatio = (text: string, start: number, end: number): boolean => {
  COLON.lastIndex = end;
  if (!COLON.test(text)) return false;
  const to = text.slice(end + 1, COLON.lastIndex);
  return (
    to.includes(",") ||
    CUE.test(text.slice(Math.max(0, start - AROUND), end + AROUND)) ||
    (to === "1" && isManyToOne(text, start, end))
  );
};

const WON = /\b(?:won|win|wins|beat|lost|lose|draw|drew|lead|led|score|scored|goals?|verses?|degree)\b/i;

/** Not "won 3:1", nor "Genesis 3:1", nor a 2:1 from a university. */
const isManyToOne = (text: string, start: number, end: number): boolean =>
  Number(text.slice(start, end)) > 2 &&
  !isUpper(codeAt(previousWord(text, start).text, 0)) &&
  !WON.test(text.slice(Math.max(0, start - AROUND), end + AROUND));
