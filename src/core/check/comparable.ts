import type { Figure } from "../quantity/figure";
import type { Bridge } from "./relation";

/** How two figures come onto one scale: conversions of their nominal values, or the one difference between them. */
export type Scale =
  | { readonly kind: "same"; readonly draft: Convert; readonly source: Convert }
  | { readonly kind: "unclear dollar" }
  | { readonly kind: "unclear rate" }
  | { readonly kind: "bridged"; readonly bridge: Bridge };

type Convert = (nominal: number) => number;

/** Undefined where the two measure different things. */
export function onOneScale(draft: Figure, source: Figure): Scale | undefined {
  if (draft.kind !== source.kind) return undefined;
  const a = draft.dimension;
  const b = source.dimension;
  if (a === b) return { kind: "same", draft: times(draft.factor), source: times(source.factor) };
  if (isRateOf(a, b) || isRateOf(b, a)) return { kind: "unclear rate" };
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

/** "$480" against "$480 per month": the sentence may say the month elsewhere ("a monthly cost of $480"). */
const isRateOf = (rate: string, amount: string): boolean => rate.startsWith(`${amount} per `);

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
