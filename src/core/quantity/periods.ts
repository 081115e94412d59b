/**
 * A period as far as the wording tells: "June quarter" has an index and no year, "2025" a year and no index.
 * `index` is the month (1–12), quarter (1–4) or half (1–2).
 */
export type Period = {
  readonly kind: "day" | "month" | "quarter" | "half" | "year" | "span";
  readonly isFiscal: boolean;
  readonly year: number | undefined;
  readonly index: number | undefined;
};
