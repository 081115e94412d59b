import type { Reading } from "./inconsistency";
import { nominalSum, totalOf } from "./lists";
import { figuresIn } from "./parts";
import { added, reckoned } from "./reckoned";
import type { Sentence } from "./sentence";

/** "The main reason was pay for 43 %, housing for 31 % and distance for 71 %": of one answer each there are no more than a hundred percent. */
export function overFullIn(sentence: Sentence): readonly Reading[] {
  if (!ONE_ANSWER.test(sentence.words) || OF_OTHERS.test(sentence.words)) return [];
  const shares = figuresIn(sentence.words, sentence).filter(
    ({ unit, form, direction }) => unit === "percent" && form === "digits" && direction === 0,
  );
  const together = totalOf(shares);
  if (shares.length < FEWEST || together === undefined) return [];
  const [largest, ...others] = shares.toSorted((a, b) => (b.low ?? 0) - (a.low ?? 0));
  const [first, ...rest] = others;
  if (largest === undefined || first === undefined) return [];
  return [
    {
      kind: "sum",
      stated: largest,
      from: [first, ...rest],
      holds: together.low <= 1,
      explanation: `${added(shares)} is ${reckoned(largest, nominalSum(shares))}, more than there is`,
    },
  ];
}

const ONE_ANSWER =
  /\b(?:main|chief|primary|most important|leading) (?:reason|cause|motive|source|purpose|obstacle)\b/;
/** Those of another time or group are a hundred of their own. */
const OF_OTHERS =
  /\b(?:against|versus|compared|than|from ⟦|after ⟦|whereas|while|of whom|of which|multiple|several answers|more than one)/;
const FEWEST = 3;
