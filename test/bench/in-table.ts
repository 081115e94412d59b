import { table } from "../../src/cli/table";

/** A table of short cells, for a terminal of any width. */
export const inTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  table(
    header.map((title) => ({ title, least: 6, cut: "end" as const })),
    rows.map((row) => row.map((text) => ({ text }))),
    { width: undefined, isColoured: false },
  );
