import type { Statement } from "../../corpus/statement";
import type { Reading } from "./inconsistency";
import { lapsesIn } from "./lapse";
import { passageOf } from "./passage";
import { RULES } from "./rules";
import { type Sentence, sentenceOf } from "./sentence";

/**
 * What a sentence states of its own numbers, or of those of the sentences before it that it speaks on of, and they
 * contradict: one reading for each figure at most.
 */
export function contradictionsIn(statement: Statement, before: readonly Statement[]): readonly Reading[] {
  if (statement.block.kind === "cell") return [];
  const own = contradicted(sentenceOf(statement));
  const joined = contradicted(passageOf(statement, before)).filter((reading) =>
    reachesInto(reading, statement),
  );
  return [...own, ...joined, ...lapsesIn(statement).filter(({ holds }) => !holds)];
}

/**
 * A figure that one reading bears out is left alone, whatever another makes of it: silence is the default. How large a
 * change is and which way it went are two things.
 */
function contradicted(sentence: Sentence | undefined): readonly Reading[] {
  if (sentence === undefined) return [];
  const readings = RULES.flatMap((rule) => rule.readings(sentence));
  const told = new Map<number, Reading>();
  for (const reading of readings) {
    const at = reading.stated.span.start;
    const isBorneOut = readings.some((other) => other.holds && isOfOneThing(other, reading));
    if (!reading.holds && !isBorneOut && !told.has(at)) told.set(at, reading);
  }
  return [...told.values()];
}

const isOfOneThing = (a: Reading, b: Reading): boolean =>
  a.stated.span.start === b.stated.span.start && (a.kind === "direction") === (b.kind === "direction");

/** What lies in the sentences before alone, they have told themselves. */
const reachesInto = ({ stated, from }: Reading, { span }: Statement): boolean =>
  [stated, ...from].some((figure) => figure.span.start >= span.start);
