import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { readRecord } from "../../src/core/corpus/record";

const VERDICTS = ["supported", "compatible", "conflicting", "disputed", "superseded", "unsourced"] as const;
const SLIPS = [
  "swapped digits",
  "missing digit",
  "added digit",
  "scale",
  "decimal point",
  "points",
  "growth for level",
  "period",
  "subject",
  "currency",
  "unit",
  "direction",
  "off by one",
  "inverted ratio",
  "earlier estimate",
] as const;
const KINDS = [
  "same fact",
  "sum",
  "difference",
  "share",
  "growth rate",
  "average",
  "grim",
  "multiple",
] as const;

const VERDICT = z.enum([...VERDICTS, "skip"]);
const FIGURE = z.strictObject({
  text: z.string(),
  start: z.int(),
  end: z.int(),
  verdict: VERDICT,
  either: z.array(VERDICT).min(2).optional(),
  slip: z.enum(SLIPS).optional(),
  lookalike: z.literal(true).optional(),
  cited: z.string().optional(),
  miscited: z.literal(true).optional(),
  evidence: z.array(z.strictObject({ source: z.string(), text: z.string().min(1) })),
  why: z.string().min(1),
});
const RELATION = z.strictObject({
  spans: z.array(z.tuple([z.int(), z.int()])).min(2),
  kind: z.enum(KINDS),
  why: z.string().min(1),
});
const LABELS = z.strictObject({
  figures: z.array(FIGURE),
  inconsistencies: z.array(RELATION),
  sound: z.array(RELATION),
});

type Figure = z.infer<typeof FIGURE>;

const SEEDS = join(__dirname, "../../seeds");

const filesIn = (folder: string, suffix: string): readonly string[] =>
  readdirSync(join(SEEDS, folder))
    .filter((name) => name.endsWith(suffix))
    .map((name) => join(folder, name));

const read = (path: string): string => readFileSync(join(SEEDS, path), "utf8");

const sourceFiles = (topic: string): readonly string[] => filesIn(`${topic}/sources`, "");

/** A source's text below its front matter, by id. */
const sourcesOf = (topic: string): ReadonlyMap<string, string> =>
  new Map(
    sourceFiles(topic).map((path) => {
      const text = read(path);
      return [readRecord(text, path).record.id ?? path, text.slice(text.indexOf("\n---\n", 4))] as const;
    }),
  );

/** Written beside the checker, in plain briefs; and written by somebody who had not seen it, in many voices. */
const OWN_BRIEFS = ["business", "economy", "health", "science", "sport"];
const BLIND = ["ai-chips", "aviation", "climate", "energy", "housing", "municipal"];
const BLIND_IN_SHORT = ["football-a", "football-b", "pharma-a", "pharma-b", "retail-a", "retail-b"];
const BLIND_IN_DETAIL = [
  "cloud",
  "courts",
  "elections",
  "fisheries",
  "hospitals",
  "mining",
  "nutrition",
  "breweries",
  "satellites",
  "water",
  "cinema",
  "payments",
  "ports",
  "rail-freight",
  "telecom",
  "universities",
  "wildfire",
  "airports",
  "banks",
  "farming",
  "vaccination",
  "electricity",
  "semis",
  "tourism",
  "evs",
  "robotics",
  "insurance",
  "shipyards",
  "games",
  "migration",
  "airlines-strike",
  "coffee",
  "ai-startups",
  "pensions",
  "wine",
  "school-meals",
  "cybersecurity",
  "trams-and-buses",
  "rivers-flood",
  "chip-export",
  "marathon",
  "ev-batteries",
  "supermarkets",
  "lottery-grants",
  "glaciers",
  "brewery-ipo",
  "antibiotics",
  "bee-decline",
  "bridge-project",
  "defence-budget",
  "food-banks",
  "interest-rates",
  "music-streaming",
  "robotaxis",
  "container-shipping",
  "heat-pumps",
  "opioid-settlement",
  "school-exams",
  "coastal-ferries",
  "orchestra",
  "space-telescope",
  "steelworks",
  "zoo-vets",
  "rural-broadband",
  "festivals",
];

const topics = readdirSync(SEEDS).filter((topic) => existsSync(join(SEEDS, topic, "drafts")));
const labelled = topics.flatMap((topic) =>
  filesIn(`${topic}/drafts`, ".md").map((path) => ({
    topic,
    path,
    text: read(path),
    ...LABELS.parse(JSON.parse(read(path.replace(/md$/, "expected.json")))),
  })),
);

const figures = labelled.flatMap((draft) => draft.figures);
const drafts = (topic: string) => labelled.filter((draft) => draft.topic === topic);
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** How often each name occurs, for the names that occur less than `least` times. */
const rarerThan = (least: number, names: readonly string[], found: readonly (string | undefined)[]) =>
  names
    .map((name) => ({ name, times: found.filter((one) => one === name).length }))
    .filter(({ times }) => times < least);

describe("labelled drafts", () => {
  for (const { path, topic, text, ...labels } of labelled) {
    describe(path, () => {
      it("has spans that slice to their text, in order and apart", () => {
        assert.deepEqual(
          labels.figures.map(({ start, end }) => text.slice(start, end)),
          labels.figures.map((figure) => figure.text),
        );
        const isBehind = ({ start }: Figure, at: number) => start >= (labels.figures[at - 1]?.end ?? 0);
        assert.deepEqual(
          labels.figures.filter((figure, at) => !isBehind(figure, at)),
          [],
        );
      });

      it("leaves no digit without a label", () => {
        const isLabelled = (at: number) => labels.figures.some(({ start, end }) => start <= at && at < end);
        const digits = [...text.matchAll(/\d/g)].filter(({ index }) => !isLabelled(index));
        assert.deepEqual(
          digits.map(({ index }) => text.slice(index - 20, index + 10)),
          [],
        );
      });

      it("rests on evidence that its sources hold", () => {
        const sources = sourcesOf(topic);
        const missing = labels.figures.flatMap((figure) =>
          figure.evidence.filter((one) => !sources.get(one.source)?.includes(one.text)),
        );
        assert.deepEqual(missing, []);
        const cited = labels.figures.flatMap((figure) => figure.cited ?? []);
        assert.deepEqual(
          cited.filter((id) => !sources.has(id)),
          [],
        );
      });

      it("gives each verdict what belongs to it, and nothing else", () => {
        assert.deepEqual(
          labels.figures.filter((figure) => !isWhole(figure)),
          [],
        );
      });

      it("relates figures of its list alone", () => {
        const spans = new Set(labels.figures.map(({ start, end }) => `${start}-${end}`));
        const strangers = [...labels.inconsistencies, ...labels.sound]
          .flatMap((relation) => relation.spans)
          .filter(([start, end]) => !spans.has(`${start}-${end}`));
        assert.deepEqual(strangers, []);
      });

      it("is a draft of 150 to 450 words", () => {
        const words = wordsIn(text);
        assert.ok(words >= 150 && words <= 450, `${words} words`);
      });
    });
  }

  it("are at least three for each of twenty topics", () => {
    assert.deepEqual(topics, [...OWN_BRIEFS, ...BLIND, ...BLIND_IN_SHORT, ...BLIND_IN_DETAIL].sort());
    assert.deepEqual(
      topics.filter((topic) => drafts(topic).length < 3),
      [],
    );
  });

  it("hold every verdict and every slip at least five times", () => {
    const verdicts = figures.map(({ verdict }) => verdict);
    const slips = figures.map(({ slip }) => slip);
    assert.deepEqual(rarerThan(5, [...VERDICTS, "skip"], verdicts), []);
    assert.deepEqual(rarerThan(5, SLIPS, slips), []);
  });

  it("hold at least twenty look-alikes, and citations of the wrong source", () => {
    const lookalikes = figures.filter(({ lookalike }) => lookalike);
    assert.ok(lookalikes.length >= 20, `${lookalikes.length} look-alikes`);
    assert.notEqual(figures.filter(({ miscited }) => miscited).length, 0);
  });

  it("hold every kind of inconsistency twice, and as often its sound counterpart", () => {
    const kinds = (list: "inconsistencies" | "sound") =>
      labelled.flatMap((draft) => draft[list].map(({ kind }) => kind));
    assert.deepEqual(rarerThan(2, KINDS, kinds("inconsistencies")), []);
    assert.deepEqual(rarerThan(2, KINDS, kinds("sound")), []);
  });

  it("hold the payrolls of September 2008 for superseded", () => {
    const superseded = figures.filter(({ verdict }) => verdict === "superseded");
    const firstCounts = superseded.flatMap(({ evidence: [old, now] }) =>
      old !== undefined && now?.source === "payrolls-december" && now.text === "403,000" ? [old.text] : [],
    );
    assert.deepEqual(new Set(firstCounts), new Set(["159,000", "284,000"]));
  });
});

describe("sources of the labelled drafts", () => {
  const sources = topics.flatMap((topic) =>
    sourceFiles(topic).map((path) => ({ topic, path, text: read(path) })),
  );

  it("say that they are sample data, without a mistake in their front matter", () => {
    const records = sources.map(({ text, path }) => readRecord(text, path));
    assert.deepEqual(
      records.flatMap(({ problems }) => problems),
      [],
    );
    const invented = read("README.md");
    const unnamed = records.filter(({ record: { publisher = "" } }) => !invented.includes(publisher));
    assert.deepEqual(unnamed, []);
  });

  it("supersede only what is there, and what is older", () => {
    const records = sources.map(({ text, path }) => readRecord(text, path).record);
    const wrong = records.filter(({ supersedes, date = "" }) => {
      const older = records.find(({ id }) => id === supersedes);
      return supersedes !== undefined && !(older?.date !== undefined && older.date < date);
    });
    assert.deepEqual(wrong, []);
  });

  it("are briefs of 120 to 580 words, four to nine for each topic", () => {
    const lengths = sources.map(({ path, text }) => ({ path, words: wordsIn(text) }));
    assert.deepEqual(
      lengths.filter(({ words }) => words < 120 || words > 580),
      [],
    );
    const counts = topics.map((topic) => sourceFiles(topic).length);
    assert.deepEqual(
      counts.filter((count) => count < 4 || count > 9),
      [],
    );
  });
});

/** Evidence where a source speaks, a slip on a conflict alone, a look-alike where no source does. */
function isWhole({ verdict, either, slip, lookalike, cited, miscited, evidence }: Figure): boolean {
  const speaks = verdict !== "unsourced" && verdict !== "skip";
  const sides = new Set(evidence.map(({ source }) => source)).size;
  return (
    (!speaks || evidence.length > 0) &&
    (slip === undefined || verdict === "conflicting") &&
    (lookalike === undefined || verdict === "unsourced") &&
    (either === undefined || either[0] === verdict) &&
    (verdict !== "disputed" || sides > 1) &&
    (verdict !== "superseded" || sides > 1) &&
    (miscited === undefined || (cited !== undefined && evidence.every(({ source }) => source !== cited)))
  );
}
