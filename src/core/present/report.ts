import * as z from "zod";
import type { Inconsistency } from "../check/consistency/inconsistency";
import type { Evidence, Finding } from "../check/finding";
import type { Problem } from "../corpus/problem";
import type { Figure } from "../quantity/figure";
import { impliedInterval } from "../quantity/interval";
import { inconsistencyMessage } from "./inconsistency";
import { message } from "./message";

/** The JSON that the command line prints and that other programs may rely on. Offsets are UTF-16, `end` exclusive. */

const problemSchema = z.strictObject({
  path: z.string(),
  line: z.number().int().positive().optional(),
  message: z.string(),
});

const offset = z.number().int().nonnegative();

const evidenceSchema = z.strictObject({
  /** Id of the source. */
  source: z.string(),
  /** The figure in the source's text. */
  start: offset,
  end: offset,
  /** The sentence around it, or the table cell. */
  quote: z.string(),
  /** What a table cell stands under, row before column: "Unemployment rate · 2024". */
  label: z.string().optional(),
  relation: z.enum(["equal", "entailed", "consistent", "disjoint"]),
});

export const findingSchema = z.strictObject({
  start: offset,
  end: offset,
  text: z.string(),
  verdict: z.enum(["supported", "compatible", "conflicting", "disputed", "superseded", "unsourced"]),
  message: z.string(),
  slip: z.string().optional(),
  /** The reason that a person gave for leaving the figure as it is; such a finding is settled. */
  waived: z.string().optional(),
  evidence: z.array(evidenceSchema),
});

export const inconsistencySchema = z.strictObject({
  /** The figure that the others contradict. */
  start: offset,
  end: offset,
  /** Every figure involved, in the draft's order. */
  spans: z.array(z.strictObject({ start: offset, end: offset })).min(2),
  kind: z.enum([
    "same fact",
    "sum",
    "difference",
    "share",
    "growth rate",
    "direction",
    "average",
    "multiple",
    "grim",
  ]),
  message: z.string(),
  waived: z.string().optional(),
});

export const checkReportSchema = z.strictObject({
  version: z.literal(1),
  drafts: z.array(
    z.strictObject({
      path: z.string(),
      findings: z.array(findingSchema),
      inconsistencies: z.array(inconsistencySchema),
      /** Keys that it cites and no source has. */
      unknownKeys: z.array(z.string()),
    }),
  ),
  sources: z.number().int().nonnegative(),
  /** What could not be read, and what is wrong with what was. */
  errors: z.array(problemSchema),
  /** Waivers and rules that leave nothing alone. */
  staleWaivers: z.array(problemSchema),
});

/** The period that a figure speaks of, as far as its sentence tells. */
const periodSchema = z.strictObject({
  kind: z.enum(["day", "month", "quarter", "half", "year", "span"]),
  year: z.number().int().optional(),
  /** The month (1 to 12), quarter (1 to 4) or half (1 or 2). */
  index: z.number().int().optional(),
  day: z.number().int().optional(),
  /** The month that a quarter ends with, where it is told so: "June quarter". */
  endMonth: z.number().int().optional(),
  /** The length of a span. */
  months: z.number().optional(),
  relation: z.enum(["next", "past", "over", "since", "by", "part"]).optional(),
  isFiscal: z.boolean(),
});

export const figureSchema = z.strictObject({
  start: offset,
  end: offset,
  text: z.string(),
  kind: z.enum(["quantity", "year", "date", "period", "ordinal"]),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
  hedge: z.string().optional(),
  form: z.enum(["digits", "words", "fraction", "multiple", "range", "vague", "age"]),
  /** Which way it went; absent for a level and where nothing tells. */
  direction: z.enum(["rise", "fall"]).optional(),
  period: periodSchema.optional(),
  /** 0 to 1; below 0.5 the figure may support but never conflict. */
  confidence: z.number(),
  /** What the wording claims, in the written unit; null for an open end. */
  implied: z.strictObject({ low: z.number().nullable(), high: z.number().nullable() }),
});

export const figuresReportSchema = z.strictObject({ version: z.literal(1), figures: z.array(figureSchema) });

export type CheckReport = z.infer<typeof checkReportSchema>;
export type FiguresReport = z.infer<typeof figuresReportSchema>;

/** The findings of a draft as editor and command line report them; `draft` is the text that the spans lie in. */
export const findingsJson = (
  findings: readonly Finding[],
  draft: string,
): CheckReport["drafts"][number]["findings"] =>
  findings.map((finding) => ({
    start: finding.figure.span.start,
    end: finding.figure.span.end,
    text: draft.slice(finding.figure.span.start, finding.figure.span.end),
    verdict: finding.verdict.kind,
    message: message(finding),
    ...("slip" in finding.verdict && finding.verdict.slip !== undefined
      ? { slip: finding.verdict.slip.kind }
      : {}),
    ...(finding.waived === undefined ? {} : { waived: finding.waived }),
    evidence: finding.verdict.evidence.map(evidenceJson),
  }));

export const inconsistenciesJson = (
  inconsistencies: readonly Inconsistency[],
): CheckReport["drafts"][number]["inconsistencies"] =>
  inconsistencies.map((one) => ({
    start: one.at.figure.span.start,
    end: one.at.figure.span.end,
    spans: [one.at, ...one.against]
      .map(({ figure: { span } }) => ({ start: span.start, end: span.end }))
      .sort((a, b) => a.start - b.start),
    kind: one.kind,
    message: inconsistencyMessage(one),
    ...(one.waived === undefined ? {} : { waived: one.waived }),
  }));

export const problemsJson = (problems: readonly Problem[]): CheckReport["errors"] =>
  problems.map(({ path, line, message }) => ({ path, ...(line === undefined ? {} : { line }), message }));

export const figuresJson = (figures: readonly Figure[], document: string): FiguresReport => ({
  version: 1,
  figures: figures.map((figure) => {
    const { low, high } = impliedInterval(figure);
    return {
      start: figure.span.start,
      end: figure.span.end,
      text: document.slice(figure.span.start, figure.span.end),
      kind: figure.kind,
      low: figure.low,
      high: figure.high,
      unit: figure.unit,
      ...(figure.hedge === undefined ? {} : { hedge: figure.hedge }),
      form: figure.form,
      ...(figure.direction === 0 ? {} : { direction: figure.direction === 1 ? "rise" : "fall" }),
      ...(figure.period === undefined ? {} : { period: figure.period }),
      confidence: figure.confidence,
      implied: { low, high },
    };
  }),
});

const evidenceJson = (evidence: Evidence): z.infer<typeof evidenceSchema> => ({
  source: evidence.sourceId,
  start: evidence.figure.span.start,
  end: evidence.figure.span.end,
  quote: evidence.quote,
  ...(evidence.label === "" ? {} : { label: evidence.label }),
  relation: evidence.relation,
});
