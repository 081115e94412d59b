import { codeAt } from "../text/code-at";
import { isDigit, isHyphen, isLower, isUpper } from "./chars";
import { isCitedYear, isFiling } from "./model-names";
import { isRatio } from "./ratios";

/** Digits whose own ending makes them a name: "10-K", "401(k)", "24/7", "7-Eleven", "555-0199", "3.2.1". */
export const endsAsName = (text: string, start: number, end: number): boolean => {
  const c = codeAt(text, end);
  if (c === 0x28) return /^\([a-zA-Z]{1,2}\)/.test(text.slice(end, end + 4));
  if (c === 0x2f)
    return (isDigit(codeAt(text, end + 1)) && !isPressure(text, end + 1)) || DOI.test(text.slice(start, end));
  if (c === 0x2e) return isDigit(codeAt(text, end + 1));
  if (c === 0x5f || c === 0x40) return true;
  if (c === 0x3a) return isDigit(codeAt(text, end + 1)) && !isRatio(text, start, end);
  if (isHyphen(c)) return isHyphenatedName(text, start, end) || isLocant(text, start, end);
  if (c >= 0x61 && c <= 0x63) return isCitedYear(text, start, end);
  return c === 0x46 || c === 0x44 || c === 0x47 ? isFiling(text, start, end) : false;
};

/** "140/90 mmHg": the lower of two pressures. */
export const isPressure = (text: string, at: number): boolean =>
  /^\d{2,3} ?mm ?Hg/.test(text.slice(at, at + 9));

/** "10.1038/s41586" */
const DOI = /^10\.\d{4,5}$/;

/** "4,5-dihydro", "3,2-b": places in a molecule. */
const isLocant = (text: string, start: number, end: number): boolean =>
  isLower(codeAt(text, end + 1)) && /^\d(?:,\d)+$/.test(text.slice(start, end));

const FORM = /-[A-Z]{1,2}\b(?![a-z])/y;
/** "555-0199": no range ends in a number with a leading zero. */
const LEADING_ZERO = /^-0\d{2}/;
const LONGEST_TAIL = 16;
const CODE = /-\d[\d]*-\d/y;

const isHyphenatedName = (text: string, start: number, end: number): boolean => {
  FORM.lastIndex = end;
  if (FORM.test(text) && !/^-(MW|GW|kW|TB|GB|MB|km|kg|mm|cm|V|W)/.test(text.slice(end, end + 3))) return true;
  // "a 2-for-1 split", "a 1-in-100-year flood", "5-HT2A"
  if (
    /^-(?:for-\d|(?:nil|love|all|somethings?)\b|in-\d+-year|[A-Z]{2,}\d)/.test(
      text.slice(end, end + LONGEST_TAIL),
    )
  )
    return true;
  CODE.lastIndex = end;
  if (CODE.test(text)) return true;
  // "102 are 737-8s"
  if (end - start === 3 && /^-\d{1,3}s\b/.test(text.slice(end, end + 6))) return true;
  const next = codeAt(text, end + 1);
  if (isDigit(next)) return LEADING_ZERO.test(text.slice(end, end + 5)) && end - start < 5;
  if (isUpper(next))
    return (
      isLower(codeAt(text, end + 2)) &&
      start > 0 &&
      !/^(Year|Month|Day|Week|Hour|Minute|Billion|Million|Trillion|Parameter|Percent|Point|Fold|Mile|Foot|Inch)/.test(
        text.slice(end + 1, end + 10),
      )
    );
  return false;
};
