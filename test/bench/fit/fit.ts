/**
 * `npm run bench:fit [-- signs conflicts exchanges]`: fits the weights of SIGNS (src/core/check/signs.ts) and, given those in use, of
 * CONFLICT_SIGNS (conflict-signs.ts) and EXCHANGE_SIGNS (exchanged.ts) on the project's own labelled drafts and, the first two, on
 * its pairs and, where they lie beside the project, on the public ones; prints them beside those in use, and the loss on
 * each topic and set with weights fitted on all others. The first two take a quarter of an hour.
 */
import { basename } from "node:path";
import { CONFLICT_SIGNS } from "../../../src/core/check/conflict-signs";
import { EXCHANGE_SIGNS } from "../../../src/core/check/exchanged";
import { SIGNS } from "../../../src/core/check/signs";
import type { Corpus } from "../../../src/core/corpus/corpus";
import { readTopics, type Topic } from "../labelled";
import { corpusOf, OWN_PAIRS, PAIR_FILES, readPairs } from "../pairs";
import { type Example, examplesOfPair, examplesOfTopic } from "./choices";
import { fitWeights, lossOf } from "./conditional-logit";
import { contestsOfPair, contestsOfTopic } from "./contests";
import { examplesOfExchange } from "./exchanges";

const topics = readTopics();
const pairsOf = [OWN_PAIRS, ...PAIR_FILES].map((file) => ({
  from: basename(file, ".jsonl"),
  pairs: readPairs(file).filter(({ kind }) => kind === "quantity"),
}));
const after = (at: number): Corpus => (topics[(at + 1) % topics.length] as Topic).corpus;

const FITS: Readonly<Record<string, () => void>> = {
  signs: () =>
    printFit(
      "SIGNS",
      SIGNS,
      topics.flatMap((topic, at) => examplesOfTopic(topic, after(at))),
      pairsOf.flatMap(({ from, pairs }) => {
        const texts = [...new Set(pairs.map(({ source_text }) => source_text))];
        return pairs.flatMap((pair) => {
          const next = texts[(texts.indexOf(pair.source_text) + 1) % texts.length];
          return examplesOfPair(pair, next === undefined ? undefined : corpusOf(next), from);
        });
      }),
    ),
  conflicts: () =>
    printFit(
      "CONFLICT_SIGNS",
      CONFLICT_SIGNS,
      topics.flatMap((topic, at) => contestsOfTopic(topic, after(at))),
      pairsOf.flatMap(({ from, pairs }) => pairs.flatMap((pair) => contestsOfPair(pair, from))),
    ),
  exchanges: () => printFit("EXCHANGE_SIGNS", EXCHANGE_SIGNS, topics.flatMap(examplesOfExchange), []),
};

const asked = process.argv.slice(2);
for (const [name, run] of Object.entries(FITS)) if (asked.length === 0 || asked.includes(name)) run();

function printFit(
  title: string,
  signs: Readonly<Record<string, { readonly weight: number }>>,
  ofTopics: readonly Example[],
  ofPairs: readonly Example[],
): void {
  const examples = [...ofTopics, ...ofPairs];
  const names = Object.keys(signs);
  const inUse = Object.values(signs).map(({ weight }) => weight);
  const fitted = fitWeights(examples, names.length);
  console.log(`${title}, ${examples.length} choices\n`);
  for (const [at, name] of names.entries())
    console.log(
      `${name.padEnd(18)} ${(fitted[at] ?? 0).toFixed(2).padStart(6)}   in use ${(inUse[at] ?? 0).toFixed(2).padStart(6)}`,
    );
  console.log("\nLoss in nats a choice, fitted on all others, and with the weights in use:");
  for (const from of new Set(examples.map((example) => example.from))) {
    const out = examples.filter((one) => one.from === from);
    const rest = examples.filter((one) => one.from !== from);
    const loss = lossOf(fitWeights(rest, names.length), out).toFixed(3);
    console.log(`${from.padEnd(26)} ${loss}   in use ${lossOf(inUse, out).toFixed(3)}   (${out.length})`);
  }
  console.log("");
}
