import { changed, type KeptReading } from "./reading";

/** Currencies of a hundred cents, and how a text names them; a bare "$" is among the first. */
const OF_CENTS: readonly (readonly [code: string, named: RegExp])[] = [
  ["USD", /(?<![A-Z])(?:US)?\$|\bUSD\b|(?<!(?:Australian|Canadian|Zealand|Singapore|Kong) )\bdollars?\b/],
  ["EUR", /€|\bEUR\b|\beuros?\b(?! cent)/i],
  ["AUD", /\bA(?:U)?\$|\bAUD\b|\bAustralian dollars?\b/],
  ["CAD", /\bC(?:A)?\$|\bCAD\b|\bCanadian dollars?\b/],
  ["NZD", /\bNZ\$|\bNZD\b|\bNew Zealand dollars?\b/],
  ["SGD", /\bS\$|\bSGD\b|\bSingapore dollars?\b/],
  ["HKD", /\bHK\$|\bHKD\b|\bHong Kong dollars?\b/],
  ["ZAR", /\bR\d|\bZAR\b|\brands?\b/],
];

/** "95 cents" are of a euro where a text tells all else in euros; undefined where it tells two such currencies, or none. */
export const centsIn = (text: string): string | undefined => {
  const read = text.slice(0, READ_AT_MOST);
  if (!BY_THE_CENT.test(read)) return undefined;
  const [only, other] = OF_CENTS.filter(([, named]) => named.test(read));
  return other === undefined ? only?.[0] : undefined;
};

/** Not "per cent", of which most texts are full. */
const BY_THE_CENT = /(?<!\b[Pp]er )\bcents?\b|¢/;
const READ_AT_MOST = 200_000;

/** Bare cents are of the currency that the text tells its amounts in. */
export const withCents = (
  readings: readonly KeptReading[],
  code: string | undefined,
): readonly KeptReading[] =>
  code === undefined || code === "USD"
    ? readings
    : readings.map((reading) => {
        if (reading.type !== "quantity" || !BARE_CENTS.test(reading.unit.unit)) return reading;
        const { unit, dimension, factor } = reading.unit;
        return changed(reading, {
          unit: {
            unit: code === "EUR" ? `euro ${unit}` : unit,
            dimension: dimension.replace("money:USD", `money:${code}`),
            factor,
          },
        });
      });

const BARE_CENTS = /^cent(?: per |$)/;
