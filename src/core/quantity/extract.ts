import { remembering } from "../text/remembering";
import { joinBounds } from "./bounds";
import { scanCell } from "./cell";
import { withCents } from "./cents";
import { combine } from "./combine";
import { type CellHeaders, contextOf, type ExtractionContext } from "./context";
import { withCarriedDirections } from "./direction";
import { type Figure, toldBy } from "./figure";
import { figureOf } from "./finish";
import { withoutMarkers } from "./markers";
import { isMeasureAtEnd, withoutBase } from "./measure-alone";
import { periodOfHeader } from "./month-ranges";
import { withPeriods } from "./period-reading";
import type { Period } from "./periods";
import type { KeptReading } from "./reading";
import { scan } from "./scan";

export type { ExtractionContext } from "./context";

/**
 * Reads every figure of a text, in order. `prose` may be a masked block (blanked characters are spaces) or raw text;
 * offsets are into it. Linear in its length.
 */
export const extractFigures = (prose: string, context: ExtractionContext = {}): readonly Figure[] => {
  const known = contextOf(prose, context);
  const scanned = known.cell
    ? scanCell(prose, known.cell, known)
    : scan(prose, known).filter((reading) => !isMeasureAtEnd(prose, reading));
  if (scanned.length === 0) return [];
  const { readings, strays } = withoutMarkers(prose, scanned);
  const joined = withCents(combine(prose, readings), known.cents);
  const read = figuresOf(prose, joined, strays);
  const figures = withCarriedDirections(prose, joinBounds(prose, read));
  return known.cell ? withHeaderPeriod(figures, known.cell, known) : withPeriods(prose, figures, known);
};

/** In a loop: to ask an array for what stands at -1 takes longer than to read a figure. */
const figuresOf = (
  prose: string,
  readings: readonly KeptReading[],
  strays: ReadonlySet<number>,
): readonly Figure[] => {
  const figures: Figure[] = [];
  let before: KeptReading | undefined;
  for (const reading of readings) {
    figures.push(figureOf(prose, reading, before, strays));
    before = reading;
  }
  return figures;
};

/**
 * A cell speaks of the period that its headers name: "May" beside "2023", or under a corner of "2024", tell one together; else
 * the column's, or the row's.
 */
const withHeaderPeriod = (
  figures: readonly Figure[],
  { columnHeader, rowHeader, corner }: CellHeaders,
  { date }: ExtractionContext,
): readonly Figure[] => {
  const periodOf = PERIODS_OF_HEADERS(date ?? "");
  const told = [columnHeader, rowHeader].flatMap((header) => periodOf(header) ?? []);
  const whole = told.find(isPlainYear) ?? (YEAR_ALONE.test(corner) ? periodOf(corner) : undefined);
  const part = told.find(({ kind, year }) => year === undefined && PARTS_OF_YEARS.has(kind));
  const period = part !== undefined && whole !== undefined ? { ...part, year: whole.year } : told[0];
  return period
    ? figures.map((figure) => (figure.kind === "quantity" ? toldBy(figure, { period }) : figure))
    : figures;
};

const isPlainYear = ({ kind, year, relation }: Period): boolean =>
  kind === "year" && year !== undefined && relation === undefined;
const PARTS_OF_YEARS: ReadonlySet<Period["kind"]> = new Set(["month", "quarter", "half"]);
/** "2024", "Month (2024)". */
const YEAR_ALONE = /^(?:[A-Z][a-z]+ \()?(?:19|20)\d\d\)?$/;
const REMEMBERED_DATES = 16;
/** By the day of the document, since headers say "last year" too; a column's cells share theirs, and a row's. */
const PERIODS_OF_HEADERS = /* @__PURE__ */ remembering(
  (date) =>
    remembering(
      (header): Period | undefined =>
        periodOfHeader(header) ??
        extractFigures(withoutBase(header), { date: date === "" ? undefined : date }).find(
          (one) => one.period !== undefined,
        )?.period,
    ),
  REMEMBERED_DATES,
);
