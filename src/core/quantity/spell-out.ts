const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A whole number below a thousand in words; undefined for others, which nobody spells. */
export const spellOut = (n: number): string | undefined => {
  if (!Number.isInteger(n) || n < 0 || n >= 1000) return undefined;
  if (n < 20) return SMALL[n];
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 ? `-${SMALL[n % 10]}` : ""}`;
  const rest = n % 100;
  return `${SMALL[Math.floor(n / 100)]} hundred${rest ? ` and ${spellOut(rest)}` : ""}`;
};
