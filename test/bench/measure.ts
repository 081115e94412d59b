/** Runs a task and tells how many milliseconds it took. */
export const timed = <T>(task: () => T): { readonly ms: number; readonly result: T } => {
  const start = performance.now();
  const result = task();
  return { ms: performance.now() - start, result };
};

/** Milliseconds on the clock, and of work by every thread of this process: the latter hardly feel a busy machine. */
export type Timing = { readonly wall: number; readonly cpu: number };

export const timedAsync = async (task: () => Promise<unknown>): Promise<Timing> => {
  const start = performance.now();
  const cpuStart = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(cpuStart);
  return { wall: performance.now() - start, cpu: (user + system) / 1_000 };
};

/** Milliseconds of each run after one that warms the machine up. */
export const runs = (count: number, task: (run: number) => unknown): readonly number[] => {
  task(0);
  return Array.from({ length: count }, (_, run) => timed(() => task(run + 1)).ms);
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

/** The smallest value that so large a share of the values does not exceed. */
const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

/** Three significant digits: "7.31 ms", "0.412 s". */
export const inWords = (ms: number): string =>
  ms < 1_000 ? `${Number(ms.toPrecision(3))} ms` : `${Number((ms / 1_000).toPrecision(3))} s`;
