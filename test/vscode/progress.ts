const secondsBetweenLines = 5;

/** Tells what is going on while `work` runs, a line every few seconds, so that nobody takes a download for a hang. */
export async function withProgress<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const elapsed = () => `${Math.round((Date.now() - began) / 1000)} s`;
  console.log(`${what} …`);
  const lines = setInterval(() => console.log(`  … ${elapsed()}`), secondsBetweenLines * 1000);
  try {
    const result = await work();
    console.log(`  done in ${elapsed()}`);
    return result;
  } finally {
    clearInterval(lines);
  }
}
