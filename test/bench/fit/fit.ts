/**
 * `npm run bench:fit`: fits the weights of SIGNS (src/core/check/signs.ts) on the project's own labelled drafts and pairs
 * and, where they lie beside the project, on the public pairs; prints them beside those in use, and the loss on each
 * topic and set with weights fitted on all others.
 */
import { basename } from "node:path";
import { SIGNS } from "../../../src/core/check/signs";
import { readTopics } from "../labelled";
import { corpusOf, OWN_PAIRS, PAIR_FILES, readPairs } from "../pairs";
import { type Example, examplesOfPair, examplesOfTopic } from "./choices";
import { fitWeights, lossOf } from "./conditional-logit";

const topics = readTopics();
const examples: readonly Example[] = [
  ...topics.flatMap((topic, at) => examplesOfTopic(topic, topics[(at + 1) % topics.length]?.corpus)),
  ...[OWN_PAIRS, ...PAIR_FILES].flatMap((file) => {
    const pairs = readPairs(file).filter(({ kind }) => kind === "quantity");
    const texts = [...new Set(pairs.map(({ source_text }) => source_text))];
    return pairs.flatMap((pair) => {
      const next = texts[(texts.indexOf(pair.source_text) + 1) % texts.length];
      return examplesOfPair(pair, next === undefined ? undefined : corpusOf(next), basename(file, ".jsonl"));
    });
  }),
];

const names = Object.keys(SIGNS);
const inUse = Object.values(SIGNS).map(({ weight }) => weight);
const fitted = fitWeights(examples, names.length);
console.log(`${examples.length} choices\n`);
for (const [at, name] of names.entries())
  console.log(
    `${name.padEnd(16)} ${(fitted[at] ?? 0).toFixed(2).padStart(6)}   in use ${(inUse[at] ?? 0).toFixed(2).padStart(6)}`,
  );

console.log("\nLoss in nats a choice, fitted on all others, and with the weights in use:");
for (const from of new Set(examples.map((example) => example.from))) {
  const [out, rest] = [
    examples.filter((one) => one.from === from),
    examples.filter((one) => one.from !== from),
  ];
  const loss = lossOf(fitWeights(rest, names.length), out).toFixed(3);
  console.log(`${from.padEnd(26)} ${loss}   in use ${lossOf(inUse, out).toFixed(3)}   (${out.length})`);
}
