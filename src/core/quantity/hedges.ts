/** The hedge before or after a number, by the name of its row in agreement.md's table. */
export type Hedge = "about" | "nearly" | "over" | "at least" | "under" | "at most";
