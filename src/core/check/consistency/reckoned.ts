import { plainNumber } from "../../quantity/decimal";
import type { Figure } from "../../quantity/figure";
import { describe, writeLike } from "../../quantity/format";
import { HEDGE_WORDS } from "../../quantity/hedges";

/** A figure as a message quotes it inside a sentence, with its hedge where it has one. */
export const told = (figure: Figure): string => {
  const text = describe(figure).replace(/^[A-Z](?=[a-z ])/, (capital) =>
    figure.form === "digits" ? capital : capital.toLowerCase(),
  );
  return figure.hedge === undefined ? text : `${HEDGE_WORDS[figure.hedge]} ${text}`;
};

/** What should stand in a figure's place, written as that figure is: "€18.9 billion", "12 %", "six words". */
export function reckoned(stated: Figure, value: number): string {
  if (stated.dimension === "ratio" && stated.form !== "digits") return `${short(value * 100)} %`;
  if (stated.dimension === "multiple") return `${short(value)} times`;
  const nominal = value / stated.factor;
  const { step, rounded } = roundedLike(stated, nominal);
  const decimal = plainNumber(rounded);
  const end = { low: step, high: step };
  const figure: Figure = {
    ...stated,
    low: rounded,
    high: rounded,
    decimal: { low: decimal, high: decimal },
    step: end,
    hedge: undefined,
    form: "digits",
  };
  // A cell's unit stands in its header, and a message has no header.
  if (stated.unit !== "" && /^[\d.,\s]+$/.test(stated.text)) return describe(figure);
  return writeLike({ ...stated, hedge: undefined }, figure).replace(/^[+−-](?=\d)/, "");
}

/** As many decimals as the stated figure, or so many more as show that it is another number. */
function roundedLike(stated: Figure, nominal: number): { readonly step: number; readonly rounded: number } {
  const written = Math.abs(stated.low ?? stated.high ?? 0);
  for (let step = stated.step.low || 1; ; step /= 10) {
    const rounded = Number((Math.round(nominal / step) * step).toPrecision(12));
    if (rounded !== written || step < FINEST * Math.max(written, 1)) return { step, rounded };
  }
}

const FINEST = 1e-6;

const short = (value: number): string => plainNumber(Number(value.toPrecision(2)));

/** The middle of what the figures allow: what a reader would reckon from the numbers as written. */
export const nominal = (figure: Figure): number => {
  const low = figure.low ?? figure.high ?? 0;
  const high = figure.high ?? low;
  return (Math.abs(low + high) / 2) * figure.factor;
};

/** "325 + 364 + 12" */
export const added = (figures: readonly Figure[]): string => figures.map(told).join(" + ");

/** "€610, €650 and €720" */
export const enumerated = (figures: readonly Figure[]): string =>
  [figures.slice(0, -1).map(told).join(", "), ...figures.slice(-1).map(told)].filter(Boolean).join(" and ");
