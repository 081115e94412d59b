/** The name that a person most likely meant by another: one letter off, two in a long name, or in other capitals. */
export const nearName = (written: string, names: readonly string[]): string | undefined => {
  const word = written.toLowerCase();
  const [best] = names
    .filter((name) => Math.abs(name.length - word.length) <= slipsAllowed(name))
    .map((name) => ({ name, slips: slipsBetween(word, name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= slipsAllowed(name))
    .sort((a, b) => a.slips - b.slips);
  return best?.name;
};

/** In a name of two letters another letter is another name. */
const slipsAllowed = (name: string): number => (name.length < 3 ? 0 : name.length < 6 ? 1 : 2);

/** How many letters are missing, added, wrong or swapped with the next (the optimal string alignment distance). */
const slipsBetween = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY;
      const changed = at(row - 1, column - 1) + (isSame ? 0 : 1);
      rows[row]?.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, changed, swapped));
    }
  }
  return at(a.length, b.length);
};
