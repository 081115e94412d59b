import { existsSync, readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** A figure as the sets write it: offsets, bounds (null where open), canonical unit. */
export type Prediction = {
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
};

type Row = {
  readonly id: string;
  readonly text: string;
  readonly figures: readonly (Prediction & { readonly kind?: string })[];
};

export type Predicted = { readonly id: string; readonly figures: readonly Prediction[] };

export type Score = { readonly value: number; readonly valueUnit: number; readonly knownUnit: number };

/** A labelled set with the rule that scores any of its rows. */
export type LabelledSet = {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly score: (rows: readonly Row[], predicted: readonly Predicted[]) => Score;
};

const OWN = "test/bench/extraction-set/sentences.jsonl";
const SHARED = "../shared/datasets";

const readRows = (path: string): readonly Row[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);

/** The project's own set always; the others where the folder beside the project has them. */
export const readSets = async (): Promise<readonly LabelledSet[]> => [ownSet(), ...(await sharedSets())];

export const ownSet = (): LabelledSet => {
  const rows = readRows(OWN).map((row) => ({
    ...row,
    figures: row.figures.filter((f) => f.kind === undefined),
  }));
  return { name: "own", rows, score: scoreOwn };
};

type F1 = { readonly f1: number };
type Scorer = {
  readonly scoreExtraction: (
    gold: readonly Row[],
    predicted: readonly Predicted[],
  ) => { readonly value: F1; readonly vu: F1; readonly vk: F1 };
};

const sharedSets = async (): Promise<readonly LabelledSet[]> => {
  const folder = `${SHARED}/extraction`;
  if (!existsSync(folder)) return [];
  const { scoreExtraction } = (await import(pathToFileURL(`${SHARED}/score.mjs`).href)) as Scorer;
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .map((file) => {
      const score: LabelledSet["score"] = (rows, predicted) => {
        const { value, vu, vk } = scoreExtraction(rows, predicted);
        return { value: value.f1, valueUnit: vu.f1, knownUnit: vk.f1 };
      };
      return { name: file.replace(".jsonl", ""), rows: readRows(`${folder}/${file}`), score };
    });
};

const CLOSE = 1e-5;
const isClose = (a: number | null, b: number | null): boolean =>
  a === b ||
  (a !== null && b !== null && Math.abs(a - b) <= 1e-9 + CLOSE * Math.max(Math.abs(a), Math.abs(b)));

/** Pairs each labelled figure with one overlapping prediction: right where both bounds are, open ends included. */
const scoreOwn = (rows: readonly Row[], predicted: readonly Predicted[]): Score => {
  const byId = new Map(predicted.map((row) => [row.id, row.figures]));
  let [gold, read, right, rightUnit] = [0, 0, 0, 0];
  for (const row of rows) {
    const figures = byId.get(row.id) ?? [];
    const taken = new Set<Prediction>();
    gold += row.figures.length;
    read += figures.length;
    for (const label of row.figures) {
      const match = figures.find(
        (f) =>
          !taken.has(f) &&
          f.start < label.end &&
          f.end > label.start &&
          isClose(f.low, label.low) &&
          isClose(f.high, label.high),
      );
      if (!match) continue;
      taken.add(match);
      right++;
      if (match.unit === label.unit) rightUnit++;
    }
  }
  const f1 = (n: number): number => (gold + read === 0 ? 0 : (2 * n) / (gold + read));
  return { value: f1(right), valueUnit: f1(rightUnit), knownUnit: f1(rightUnit) };
};
