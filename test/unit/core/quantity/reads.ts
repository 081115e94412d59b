import assert from "node:assert/strict";
import { type ExtractionContext, extractFigures } from "../../../../src/core/quantity/extract";
import type { Figure } from "../../../../src/core/quantity/figure";

/** What a test says of a figure; what it leaves out is not looked at. */
export type Expected = Partial<
  Pick<
    Figure,
    "kind" | "text" | "low" | "high" | "unit" | "dimension" | "hedge" | "form" | "direction" | "isBareDollar"
  >
> & { readonly value?: number };

const shown = (figure: Figure, expected: Expected): Record<string, unknown> => {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(expected) as (keyof Expected)[])
    result[key] =
      key === "value" ? (figure.low === figure.high ? figure.low : [figure.low, figure.high]) : figure[key];
  return result;
};

/** Asserts the figures of a text, all of them and in order. */
export const reads = (text: string, ...expected: Expected[]): void => readsIn({}, text, ...expected);

export const readsIn = (context: ExtractionContext, text: string, ...expected: Expected[]): void => {
  const figures = extractFigures(text, context);
  assert.deepEqual(
    { text, figures: figures.map((f, i) => shown(f, expected[i] ?? { text: "", value: 0 })) },
    { text, figures: expected },
  );
};
