import type { Statement } from "../../corpus/statement";
import type { Reading } from "./inconsistency";
import { RULES } from "./rules";
import { sentenceOf } from "./sentence";

/**
 * What a sentence states of its own numbers and they contradict, one reading for each figure at most. A figure that one
 * reading bears out is left alone, whatever another makes of it: silence is the default.
 */
export function contradictionsIn(statement: Statement): readonly Reading[] {
  if (statement.block.kind === "cell") return [];
  const sentence = sentenceOf(statement);
  if (sentence === undefined) return [];
  const readings = RULES.flatMap((rule) => rule.readings(sentence));
  const told = new Map<number, Reading>();
  for (const reading of readings) {
    const at = reading.stated.span.start;
    const isBorneOut = readings.some((other) => other.holds && other.stated.span.start === at);
    if (!reading.holds && !isBorneOut && !told.has(at)) told.set(at, reading);
  }
  return [...told.values()];
}
