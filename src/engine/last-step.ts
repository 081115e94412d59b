/** Runs a check to its end without a breath: for callers that nobody waits for. */
export const lastStepOf = <Result>(steps: Generator<unknown, Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
