import { isHyphen, isUpper, nextWord, previousWord } from "./chars";
import type { Numeral } from "./numeral";

const AFTER_ONE =
  /^(of|another|who|that|which|is|was|has|had|and|to|or|more|less|can|could|would|should|might|must|may|may|by|in|on|for|from|with|as|way|thing|reason|hand|side|point|example|such|place|big|final|key|last|only|simple|single|could|does|day's|after|at|else|will)$/;

/** "one of the", "no one", "Six Nations", "per million", "on all fours": number words that count nothing. */
export const isNoNumber = (text: string, numeral: Numeral, isNamed: boolean, hasUnit: boolean): boolean => {
  const first = text.slice(numeral.start, numeral.end);
  const before = previousWord(text, numeral.start);
  const after = nextWord(text, numeral.end);
  if (/^one$/i.test(first) && !/^(minus|negative)$/i.test(before.text)) {
    if (hasUnit && /^(that|this|which|the)$/i.test(before.text)) return false;
    if (
      /^(no|any|every|this|that|which|each|the|some|another|good|new|last|next|big|loved|old|first|second)$/i.test(
        before.text,
      )
    )
      return true;
    return (
      !hasUnit &&
      (!after.text || AFTER_ONE.test(after.text) || isPluralish(after.text)) &&
      !/^(in|out)$/.test(after.text)
    );
  }
  if (numeral.form === "fraction" && /^half$/i.test(first) && !isNamed)
    return !isHalved(text, numeral, before.text);
  if (/^(hundred|thousand|million|billion|trillion)$/i.test(first))
    return before.text === "per" || (!isNamed && !/^(a|an)$/i.test(before.text));
  if (
    isUpper(text.charCodeAt(numeral.start)) &&
    !isNamed &&
    isUpper(text.charCodeAt(before.start)) &&
    isMidSentence(text, numeral.start) &&
    before.text !== ""
  )
    return true;
  if (
    isUpper(text.charCodeAt(numeral.start)) &&
    isUpper(text.charCodeAt(after.start)) &&
    !hasUnit &&
    isMidSentence(text, numeral.start)
  )
    return /^[A-Z][a-z]/.test(after.text);
  return false;
};

const isPluralish = (word: string): boolean => word.endsWith("s") && !word.endsWith("ss");

/** "half of", "half the", "by half", "in half", "a half"; not "first half", "half-hearted", "half time". */
const isHalved = (text: string, numeral: Numeral, before: string): boolean => {
  const after = nextWord(text, numeral.end);
  if (isHyphen(text.charCodeAt(numeral.end)) || /^(first|second|other|better|latter)$/i.test(before))
    return false;
  if (before === "" && after.text === "") return true;
  return (
    /^(of|the|a|an|its|their|his|her|our|as|that|this|what|all|those|these)$/.test(after.text) ||
    /^(by|in|about|almost|nearly|roughly|than|over|under)$/i.test(before) ||
    numeral.isScaled
  );
};

const isMidSentence = (text: string, at: number): boolean => {
  const before = previousWord(text, at);
  return before.text !== "" && at - before.end <= 1;
};
