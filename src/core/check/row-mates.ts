import type { Claim } from "../corpus/claim";
import type { Corpus } from "../corpus/corpus";
import type { Figure } from "../quantity/figure";
import type { Period } from "../quantity/periods";

/** The other cells of a table's row; none for a sentence. */
export function rowMatesOf(claim: Claim, corpus: Corpus): readonly Claim[] {
  if (claim.label === "") return [];
  const mates: Claim[] = [];
  for (const step of [-1, 1])
    for (let far = 1; far <= MOST_COLUMNS; far++) {
      const mate = corpus.claim(claim.id + step * far);
      if (mate === undefined || !areInOneRow(mate, claim)) break;
      mates.push(mate);
    }
  return mates;
}

const areInOneRow = (a: Claim, b: Claim): boolean =>
  a.label !== "" && b.label !== "" && a.source === b.source && a.line === b.line;

/** Under one header, in whatever rows and tables of a source. */
export const areInOneColumn = (a: Claim, b: Claim): boolean => columnOf(a) === columnOf(b);

const columnOf = ({ label }: Claim): string => label.slice(label.lastIndexOf(" · ") + 1);

/** The same measure at two times: "Spending 2022" beside "Spending 2026", and not beside "Donations 2026". */
export const areOfOneMeasure = (a: Claim, b: Claim): boolean =>
  areInOneRow(a, b) && withoutTime(a.label) === withoutTime(b.label);

const withoutTime = (label: string): string => label.replace(TIME, "").trim();

/** "2023", "FY 2023", "Q4 2024", "31 December 2024", "first half 2025". */
const TIME =
  /\b(?:FY|CY|[QH](?=\d)|(?:first|second|third|fourth) (?:half|quarter)|half[ -]year|full year|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b|[QH]?\d[\d/–-]*/gi;

/** Whether a column's figure is of a later time than another's: 2026 beside 2022. */
export function isLater(figure: Figure, other: Figure): boolean {
  const [a, b] = [figure.period, other.period];
  if (!isDated(a) || !isDated(b) || a.kind !== b.kind) return false;
  return a.year === b.year ? (a.index ?? 0) > (b.index ?? 0) : a.year > b.year;
}

const isDated = (period: Period | undefined): period is Period & { readonly year: number } =>
  period?.year !== undefined;

const MOST_COLUMNS = 12;
