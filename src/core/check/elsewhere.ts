import type { Slip } from "./finding";
import type { Weighed } from "./weigh";

/**
 * The draft's very number said of another period or of another subject. It explains a conflict better than its digits
 * do, and bridges one such difference by itself where all else matches closely (design.md, rule 1).
 * @param line the likeness of the two measures, 0 to 1, from which on they count as one
 */
export function saidElsewhere(
  weighed: readonly Weighed[],
  line: number,
): { readonly slip: Slip; readonly one: Weighed } | undefined {
  const same = weighed.filter((one) => one.relation === "equal" && one.measure >= line && !one.isDoubtful);
  for (const { slip, fits } of ELSEWHERE) {
    const one = same.find(fits);
    if (one !== undefined) return { slip, one };
  }
  return undefined;
}

const ELSEWHERE: readonly { readonly slip: Slip; readonly fits: (one: Weighed) => boolean }[] = [
  {
    slip: { kind: "period", sentence: "The source has this number for another period." },
    fits: (one) => one.period === "different" && !one.isOtherSubject,
  },
  {
    slip: { kind: "subject", sentence: "The source says this number of another subject." },
    fits: (one) => one.isOtherSubject && one.period !== "different",
  },
];
