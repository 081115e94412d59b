/** Something that a person has to put right before we can go on; the message says what to do, and no stack is shown. */
export class Obstacle extends Error {}

/** Runs a program's main function: its number is the exit status; an obstacle is told in its own words. */
export function runMain(main: () => Promise<number>): void {
  main().then(
    (status) => process.exit(status),
    (trouble: unknown) => {
      console.error(trouble instanceof Obstacle ? `\n${trouble.message}` : trouble);
      process.exit(1);
    },
  );
}
