import { COUNTS, familyOf, inFamily, isPerTime } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import type { Bridge } from "./relation";

/** How two figures come onto one scale: conversions of their nominal values, or the one difference between them. */
export type Scale =
  | { readonly kind: "same"; readonly draft: Convert; readonly source: Convert }
  | { readonly kind: "unclear dollar" }
  /** Only an equal number says anything: the sentence may name the unit, or what the amount is told per, elsewhere. */
  | {
      readonly kind: "unclear unit";
      readonly draft: Convert;
      readonly source: Convert;
      readonly isRate: boolean;
    }
  | { readonly kind: "bridged"; readonly bridge: Bridge };

type Convert = (nominal: number) => number;

/** Undefined where the two measure different things. */
export function onOneScale(draft: Figure, source: Figure): Scale | undefined {
  if (draft.kind !== source.kind) return undefined;
  const a = draft.dimension;
  const b = source.dimension;
  if (a === b) return { kind: "same", draft: times(draft.factor), source: times(source.factor) };
  const [ours, theirs] = [familyOf(a), familyOf(b)];
  if (ours === theirs)
    return isPerTime(a) || isPerTime(b) ? unclear(draft, source) : inOneFamily(draft, source);
  if (a === "" || b === "") return unclear(draft, source);
  if (isMoney(a) && isMoney(b)) return acrossCurrencies(draft, source);
  if (a === "multiple" && b === "ratio") return growth(source, { draft: times(1), source: plusOne(source) });
  if (a === "ratio" && b === "multiple") return growth(draft, { draft: plusOne(draft), source: times(1) });
  if (isEither(draft, source, "points") && isEither(draft, source, "ratio")) {
    return { kind: "bridged", bridge: "points" };
  }
  if (isEither(draft, source, "months") && isEither(draft, source, "seconds")) {
    return { kind: "same", draft: inDays(draft), source: inDays(source) };
  }
  return undefined;
}

// "Doubled" is "up 100 %": a fraction ("a third") is a share and no growth.
const growth = (percent: Figure, converts: { draft: Convert; source: Convert }): Scale | undefined =>
  percent.unit === "percent" ? { kind: "same", ...converts } : undefined;

const plusOne =
  (figure: Figure): Convert =>
  (nominal) =>
    1 + (figure.direction === -1 ? -1 : 1) * nominal * figure.factor;

function acrossCurrencies(draft: Figure, source: Figure): Scale {
  const isBare = draft.isBareDollar || source.isBareDollar;
  if (isBare && isDollar(draft) && isDollar(source)) return { kind: "unclear dollar" };
  return { kind: "bridged", bridge: "currency" };
}

/** "$5.25 per share" against "earnings per share of $5.25", "92" against "92 members". */
const inOneFamily = (draft: Figure, source: Figure): Scale => ({
  kind: "same",
  draft: (nominal) => inFamily(nominal, draft),
  source: (nominal) => inFamily(nominal, source),
});

/** "$480" against "$480 per month" ("a monthly cost of $480"), "seventy-five hundred" against "£7,500". */
function unclear(draft: Figure, source: Figure): Scale {
  const isRate = familyOf(draft.dimension) === familyOf(source.dimension);
  const written: Convert = (nominal) => nominal;
  return {
    kind: "unclear unit",
    draft: isRate ? (nominal) => inFamily(nominal, draft) : written,
    source: isRate ? (nominal) => inFamily(nominal, source) : written,
    isRate,
  };
}

/** Whether both count something: a bare number may count anything. */
export const areCounts = (a: Figure, b: Figure): boolean =>
  familyOf(a.dimension) === COUNTS && familyOf(b.dimension) === COUNTS;

const isMoney = (dimension: string): boolean => dimension.startsWith("money:");
const isDollar = (figure: Figure): boolean => DOLLARS.has(figure.unit);
const isEither = (draft: Figure, source: Figure, dimension: string): boolean =>
  draft.dimension === dimension || source.dimension === dimension;

const times =
  (factor: number): Convert =>
  (nominal) =>
    nominal * factor;

const DAYS_A_MONTH = 30.44;
const SECONDS_A_DAY = 86_400;

const inDays = (figure: Figure): Convert =>
  times(figure.factor * (figure.dimension === "months" ? DAYS_A_MONTH : 1 / SECONDS_A_DAY));

/** Currencies that their own countries write with a bare "$". */
const DOLLARS: ReadonlySet<string> = new Set([
  "USD",
  "AUD",
  "CAD",
  "NZD",
  "HKD",
  "SGD",
  "TWD",
  "MXN",
  "CLP",
  "COP",
  "ARS",
  "JMD",
  "BSD",
  "BBD",
  "BZD",
  "FJD",
  "GYD",
  "LRD",
  "NAD",
  "SRD",
  "TTD",
  "XCD",
  "KYD",
  "BMD",
  "BND",
]);
