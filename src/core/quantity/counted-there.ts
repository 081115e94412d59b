/**
 * "In Stockholm 96 people were treated", "in the placebo group 61 patients died": a place or a group, and how many were
 * there. "Windows 11 users" names no place, and no model is counted in persons, cases or homes.
 * @param start where the number starts, and `unit` what it counts
 */
export const isCountedThere = (text: string, start: number, unit: string): boolean => {
  if (unit === "") return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return (COUNTED.has(unit) && THERE.test(before)) || GIVEN.test(before);
};

/** "He owes Ferrando 300 ducats": somebody gets so many. */
const GIVEN =
  /\b(?:owe[sd]?|pay|pays|paid|give|gives|gave|given|lend|lends|lent|cost|costs|sell|sells|sold|send|sends|sent|award(?:s|ed)?|grant(?:s|ed)?|offer(?:s|ed)?|fine[sd]?|hand(?:s|ed)?|earn(?:s|ed)?|charge[sd]?|left|leaves|bring(?:s)?|brought|promise[sd]?) \p{Lu}[\p{L}’'-]+ $/u;

const THERE =
  /(?:(?:^|[.!?;,]\s|\n)(?:[Ii]n|[Aa]t|[Ff]rom|[Aa]mong)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]+\s){1,3}|\bgroup\s)$/u;
const REACH = 60;
const COUNTED: ReadonlySet<string> = new Set(
  `people men women children patient participant pupil student teacher voter worker employee resident passenger member
  household home house case death job school shop store`.split(/\s+/),
);
