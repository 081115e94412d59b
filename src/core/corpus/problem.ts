/** Something that could not be read or understood, told to a person at its place. */
export type Problem = {
  /** Relative to the corpus's root, with forward slashes. */
  readonly path: string;
  /** 1-based; undefined where the whole file is meant. */
  readonly line: number | undefined;
  /** What happened, where, what to do. */
  readonly message: string;
};

/** A problem of a file as a whole: `what` goes on after its name. */
export const fileProblem = (path: string, what: string): Problem => ({
  path,
  line: undefined,
  message: `${path}: ${what}`,
});
