/**
 * Numbers the stems of a corpus and counts how each is written, which tells names from common words:
 * "Apple" inside a sentence is a name, "Shareholders" at its head is not.
 */
export type Vocabulary = {
  /** The number of a stem, given now if it is new. */
  intern(stem: string): number;
  /** The number of a stem, or undefined where the corpus does not hold it. */
  find(stem: string): number | undefined;
  stem(id: number): string;
  readonly size: number;
  countWriting(id: number, isCapitalised: boolean): void;
  /** Whether the stem stands inside sentences with a capital at least as often as without; one never seen there may be a name. */
  isUsuallyName(id: number): boolean;
};

export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const stems: string[] = [];
  const capitals: number[] = [];
  const smalls: number[] = [];
  return {
    intern(stem) {
      const known = ids.get(stem);
      if (known !== undefined) return known;
      const id = stems.length;
      ids.set(stem, id);
      stems.push(stem);
      capitals.push(0);
      smalls.push(0);
      return id;
    },
    find: (stem) => ids.get(stem),
    stem: (id) => stems[id] ?? "",
    get size() {
      return stems.length;
    },
    countWriting(id, isCapitalised) {
      const counts = isCapitalised ? capitals : smalls;
      counts[id] = (counts[id] ?? 0) + 1;
    },
    isUsuallyName: (id) => (capitals[id] ?? 0) >= (smalls[id] ?? 0),
  };
}
