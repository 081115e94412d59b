import { SHARED_NAMES } from "../quantity/currencies";
import { COUNTS, familyOf, inFamily, isPerTime } from "../quantity/family";
import type { Figure } from "../quantity/figure";
import type { Bridge } from "./relation";

/** `isTimeOnce`: one side alone is told per a time, and that is left out of account. */
export type SameScale = {
  readonly kind: "same";
  readonly draft: Convert;
  readonly source: Convert;
  readonly isTimeOnce: boolean;
};

/** How two figures come onto one scale: conversions of their nominal values, or the one difference between them. */
export type Scale =
  | SameScale
  | { readonly kind: "unclear dollar" }
  /** Only an equal number says anything: the sentence may name the unit elsewhere. */
  | { readonly kind: "unclear unit" }
  | { readonly kind: "bridged"; readonly bridge: Bridge };

type Convert = (nominal: number) => number;

/** Undefined where the two measure different things. */
export function onOneScale(draft: Figure, source: Figure): Scale | undefined {
  if (draft.kind !== source.kind) return undefined;
  const a = draft.dimension;
  const b = source.dimension;
  if (a === b) return scaled(times(draft.factor), times(source.factor));
  if (familyOf(a) === familyOf(b)) return inOneFamily(draft, source);
  if (a === "" || b === "") return { kind: "unclear unit" };
  if (isMoney(a) && isMoney(b)) return acrossCurrencies(draft, source);
  if (a === "multiple" && b === "ratio") return growth(source, times(1), plusOne(source));
  if (a === "ratio" && b === "multiple") return growth(draft, plusOne(draft), times(1));
  if (arePoints(a) && arePoints(b)) return scaled(times(1), times(1));
  if (isEither(draft, source, "points") && isEither(draft, source, "ratio")) {
    return { kind: "bridged", bridge: "points" };
  }
  if (isEither(draft, source, "months") && isEither(draft, source, "seconds")) {
    return scaled(inDays(draft), inDays(source));
  }
  return undefined;
}

/** "Down 3.5 points" may be percentage points. */
const arePoints = (dimension: string): boolean => dimension === "points" || dimension === "count:point";

// "Doubled" is "up 100 %": a fraction ("a third") is a share and no growth.
const growth = (percent: Figure, draft: Convert, source: Convert): Scale | undefined =>
  percent.unit === "percent" ? scaled(draft, source) : undefined;

const scaled = (draft: Convert, source: Convert): Scale => ({
  kind: "same",
  draft,
  source,
  isTimeOnce: false,
});

const plusOne =
  (figure: Figure): Convert =>
  (nominal) =>
    1 + (figure.direction === -1 ? -1 : 1) * nominal * figure.factor;

function acrossCurrencies(draft: Figure, source: Figure): Scale {
  if (mayBeOne(currencyOf(draft), currencyOf(source))) return inOneFamily(draft, source);
  const isBare = draft.isBareDollar || source.isBareDollar;
  if (isBare && isDollar(draft) && isDollar(source)) return { kind: "unclear dollar" };
  return { kind: "bridged", bridge: "currency" };
}

/** "$5.25 per share" against "earnings per share of $5.25", "92" against "92 members". */
const inOneFamily = (draft: Figure, source: Figure): Scale => ({
  kind: "same",
  draft: (nominal) => inFamily(nominal, draft),
  source: (nominal) => inFamily(nominal, source),
  isTimeOnce: isPerTime(draft.dimension) !== isPerTime(source.dimension),
});

/** Whether both count something: a bare number may count anything. */
export const areCounts = (a: Figure, b: Figure): boolean =>
  familyOf(a.dimension) === COUNTS && familyOf(b.dimension) === COUNTS;

const currencyOf = ({ unit }: Figure): string => unit.split(" ")[0] ?? "";

/** "45 million kroner" are Norwegian where the source says NOK, and may be its crowns; "7.1 cents" are a dollar's or a euro's. */
function mayBeOne(a: string, b: string): boolean {
  const [ours, theirs] = [NAMES_OF_SEVERAL.get(a), NAMES_OF_SEVERAL.get(b)];
  if (ours?.has(b) || theirs?.has(a)) return true;
  return ours !== undefined && theirs !== undefined && [...ours].some((code) => theirs.has(code));
}

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

const NAMES_OF_SEVERAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["cent", new Set([...DOLLARS, "EUR"])],
  ...Object.entries(SHARED_NAMES).map(([name, codes]) => [name, new Set(codes)] as const),
]);
