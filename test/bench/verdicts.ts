/**
 * `npm run bench:verdicts [-- --errors] [-- --curve]`: verdicts on labelled pairs, open and closed, beside a search for the
 * same characters; verdicts on the project's own labelled drafts; with --curve, precision and recall of conflicts as
 * their lines move, and the line that the other topics would choose for each. The annotated drafts: `npm run bench:gold`.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { table } from "../../src/cli/table";
import { scoreAgainstItself, scorePassages } from "./against-itself";
import { readTopics, type Scored, type Scores, scoreElsewhere, scoreTopic } from "./labelled";
import { judgeByText, judgePairs, OWN_PAIRS, PAIR_FILES, readPairs, share, summaryOfPairs } from "./pairs";

const { values: options } = parseArgs({
  options: {
    errors: { type: "boolean", default: false },
    kind: { type: "string", default: "quantity" },
    curve: { type: "boolean", default: false },
  },
});

const topics = readTopics();

function main(): void {
  if (options.curve) {
    printCurve();
  } else {
    printPairs();
    printLabelled();
  }
}

function printPairs(): void {
  const rows = [OWN_PAIRS, ...PAIR_FILES].flatMap((file) => {
    const pairs = readPairs(file);
    const others = pairs.filter(({ kind }) => kind !== options.kind);
    const asked = pairs.filter(({ kind }) => kind === options.kind);
    if (asked.length === 0) return [];
    const open = judgePairs(asked, false);
    if (options.errors) printPairErrors(open);
    return [
      summaryOfPairs(file, "open", open),
      summaryOfPairs(file, "closed", judgePairs(asked, true)),
      summaryOfPairs(file, "text search", judgeByText(asked)),
      ...(others.length === 0 ? [] : [summaryOfPairs(file, "other kinds, open", judgePairs(others, false))]),
    ];
  });
  const head = [
    "Pairs",
    "Mode",
    "Conflicts caught",
    "of those elsewhere in the source",
    "Right flagged",
    "Right confirmed",
  ];
  print([head, ...rows]);
  if (!existsSync(PAIR_FILES[0] ?? ""))
    console.log(
      "The public sets of labelled pairs are not here (../shared/datasets/verification): not measured.\n",
    );
}

function printPairErrors(judged: ReturnType<typeof judgePairs>): void {
  for (const { id, label, verdict, figure, correct_text, why } of judged) {
    const isWrong = label === "conflict" ? verdict !== "conflicting" : verdict === "conflicting";
    if (isWrong)
      console.log(`${id} [${label}] ${verdict}: ${figure.text} (${correct_text ?? ""}) ${why.slice(0, 160)}`);
  }
}

function printLabelled(): void {
  const scores = topics.map((topic) => scoreTopic(topic, 0));
  const all = scores.flatMap(({ scored }) => scored);
  const verdicts = ["supported", "compatible", "conflicting", "disputed", "superseded", "unsourced"];
  print([
    ["Own drafts", "Precision", "Recall"],
    ...verdicts.map((verdict) => [verdict, precisionOf(all, verdict), recallOf(all, verdict)]),
  ]);
  const marks = all.filter(({ isMark }) => isMark);
  const flagged = marks.filter(({ got, label }) => got === "conflicting" && label.verdict !== "conflicting");
  console.log(
    `years, dates, periods, times and ranks: conflicts caught ${recallOf(marks, "conflicting")}; ${flagged.length} of ${marks.length} flagged that are right or passing\n`,
  );
  const slips = all.filter(({ label, got }) => label.slip !== undefined && got === "conflicting");
  const lookalikes = all.filter(({ label }) => label.lookalike === true);
  print([
    ["Own drafts by topic", "Conflicts caught", "False alarms per 1,000 words"],
    ...scores.map((one, index) => [
      topics[index]?.name ?? "",
      recallOf(one.scored, "conflicting"),
      alarmRate([one]),
    ]),
    ["all", recallOf(all, "conflicting"), alarmRate(scores)],
  ]);
  console.log(
    `slips named right ${share(slips.filter(({ slip, label }) => slip === label.slip).length, slips.length)}`,
  );
  const silent = lookalikes.filter(({ got }) => got !== "conflicting").length;
  console.log(`look-alikes left without a warning ${share(silent, lookalikes.length)}`);
  const elsewhere = scoreElsewhere(topics);
  const rate = ((1000 * elsewhere.alarms) / elsewhere.words).toFixed(2);
  console.log(
    `held against the other topics' sources: ${rate} false alarms per 1,000 words (${elsewhere.alarms} in ${elsewhere.words.toLocaleString("en-US")})`,
  );
  const itself = scoreAgainstItself(topics);
  console.log(
    `drafts against themselves: ${share(itself.found, itself.labelled)} of the labelled contradictions found, ${itself.others} others; in ${itself.wordsOfSources.toLocaleString("en-US")} words of the sources ${itself.inSources}`,
  );
  const passages = scorePassages();
  console.log(
    `passages against themselves: ${share(passages.found, passages.wrong)} of the wrong ones found, alarms on ${passages.alarms} of ${passages.sound} sound ones\n`,
  );
  if (!options.errors) return;
  for (const alarm of scores.flatMap(({ alarms }) => alarms)) console.log(`false alarm: ${alarm}`);
  for (const { place, label, got } of all) {
    if (label.verdict === "conflicting" && got !== label.verdict)
      console.log(`missed: ${place} ${label.text}: ${got}; ${label.why}`);
  }
}

/** The line for each topic is chosen on the others, so that no topic sets its own. */
function printCurve(): void {
  const cautions = Array.from({ length: 13 }, (_, step) => (step - 4) * 0.25);
  const at = cautions.map((caution) => topics.map((topic) => scoreTopic(topic, caution)));
  print([
    ["Caution", "Conflicts caught", "Precision of conflicts", "False alarms per 1,000 words"],
    ...at.map((scores, index) => {
      const all = scores.flatMap(({ scored }) => scored);
      return [
        (cautions[index] ?? 0).toFixed(2),
        recallOf(all, "conflicting"),
        precisionOf(all, "conflicting"),
        alarmRate(scores),
      ];
    }),
  ]);
  const heldOut = topics.map((topic, out) => {
    const chosen = bestOf(at.map((scores) => scores.filter((_, index) => index !== out)));
    const own = at[chosen]?.[out];
    return own === undefined
      ? []
      : [
          topic.name,
          (cautions[chosen] ?? 0).toFixed(2),
          recallOf(own.scored, "conflicting"),
          alarmRate([own]),
        ];
  });
  print([
    ["Left out", "Caution chosen on the others", "Conflicts caught", "False alarms per 1,000 words"],
    ...heldOut,
  ]);
}

/** The most catches at no more than one false alarm in a thousand words, or the fewest alarms where none keeps to that. */
function bestOf(settings: readonly (readonly Scores[])[]): number {
  const worth = settings.map((scores) => {
    const alarms = scores.flatMap((one) => one.alarms).length;
    const words = scores.reduce((sum, one) => sum + one.words, 0);
    const caught = scores.flatMap(({ scored }) => scored).filter(isCaught).length;
    return (1_000 * alarms) / words <= MOST_ALARMS ? caught : -alarms;
  });
  return worth.indexOf(Math.max(...worth));
}

function isCaught({ label, got }: Scored): boolean {
  return label.verdict === "conflicting" && got === "conflicting";
}

function recallOf(scored: readonly Scored[], verdict: string): string {
  const labelled = scored.filter(({ label }) => label.verdict === verdict);
  return share(labelled.filter(({ got }) => got === verdict).length, labelled.length);
}

function precisionOf(scored: readonly Scored[], verdict: string): string {
  const given = scored.filter(({ got, label }) => got === verdict && label.verdict !== "skip");
  return share(given.filter(({ label }) => label.verdict === verdict).length, given.length);
}

function alarmRate(scores: readonly Scores[]): string {
  const alarms = scores.flatMap((one) => one.alarms).length;
  const words = scores.reduce((sum, one) => sum + one.words, 0);
  return `${((1000 * alarms) / words).toFixed(2)} (${alarms} in ${words.toLocaleString("en-US")})`;
}

function print(rows: readonly (readonly string[])[]): void {
  const [head = [], ...body] = rows;
  const columns = head.map((title) => ({ title, least: title.length, cut: "end" as const }));
  const cells = body.map((row) => row.map((text) => ({ text })));
  console.log(`${table(columns, cells, { width: undefined, isColoured: false })}\n`);
}

/** In a thousand words. */
const MOST_ALARMS = 1;

main();
