import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extractFigures } from "../../src/core/quantity/extract";
import { type Convention, conventionsOf, inTermsOf } from "./conventions";
import { PEERS, type Reader } from "./extraction-peers";
import { type LabelledSet, readSets, type Score } from "./extraction-sets";
import { inTable } from "./in-table";
import { pace } from "./pace";
import { tables } from "./tables";

/**
 * `npm run bench:extraction`: figures read from labelled sets, beside the npm peers in the same run. Value F1 asks for
 * both bounds, value+unit F1 for the unit too, nouns included; "known" takes units outside the scorer's table as none.
 */
const SECTIONS = { scores, tables, conventions, noise, pace };

readSets().then(async (sets) => {
  const asked = process.argv.slice(2);
  for (const [name, section] of Object.entries(SECTIONS))
    if (asked.length === 0 || asked.includes(name))
      console.log(`${await section(sets)}
`);
});

function scores(all: readonly LabelledSet[]): string {
  const header = ["Set", "Rows", "Reader", "Value F1", "Value+unit F1", "Known unit F1"];
  const rows = all.flatMap((set) => [
    line(set, "Sourcecheck", (text) => inTermsOf(set.name, quantities(set, text), text)),
    ...PEERS.map((peer) => line(set, peer.name, (text) => peer.read(text))),
  ]);
  return inTable(header, rows);
}

/** Our own set labels years and dates beside quantities; only these are scored by value. */
function quantities(set: LabelledSet, text: string): ReturnType<typeof extractFigures> {
  const figures = extractFigures(text);
  return conventionsOf(set.name).length === 0
    ? figures.filter((figure) => figure.kind === "quantity")
    : figures;
}

function line(set: LabelledSet, name: string, read: Reader["read"]): readonly string[] {
  const score = set.score(
    set.rows,
    set.rows.map(({ id, text }) => ({ id, figures: read(text) })),
  );
  return [set.name, String(set.rows.length), name, ...inPercent(score)];
}

const inPercent = ({ value, valueUnit, knownUnit }: Score): readonly string[] =>
  [value, valueUnit, knownUnit].map((share) => (100 * share).toFixed(1));

/** Scored beside each row, so that a figure too many shows where the row has none. */
const ANCHOR = { id: "anchor", text: "1", figures: [{ start: 0, end: 1, low: 1, high: 1, unit: "" }] };

/** In how many rows a convention, not the reading, makes the difference: their score is another without its rule. */
function conventions(all: readonly LabelledSet[]): string {
  const rows = all.flatMap((set) =>
    conventionsOf(set.name).map((convention) => {
      const changed = set.rows.filter((row) => {
        const figures = extractFigures(row.text);
        const scoreOf = (without?: Convention): string =>
          JSON.stringify(
            set.score(
              [row, ANCHOR],
              [{ id: row.id, figures: inTermsOf(set.name, figures, row.text, without) }, ANCHOR],
            ),
          );
        return scoreOf() !== scoreOf(convention);
      });
      return [set.name, convention.rule, `${changed.length} of ${set.rows.length}`];
    }),
  );
  return inTable(["Set", "Convention that is mapped", "Rows that it decides"], rows);
}

/** Digits that are no figures, in the articles annotated by hand. */
function noise(): string {
  const folder = "../shared/gold";
  if (!existsSync(`${folder}/noise.jsonl`))
    return "The annotated articles are not here: noise was not counted.";
  const marks = readFileSync(`${folder}/noise.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((row) => JSON.parse(row) as { doc: string; start: number; end: number; why: string });
  const articles = readdirSync(`${folder}/seeds`).filter((file) =>
    marks.some(({ doc }) => file.startsWith(doc)),
  );
  const taken = (read: (text: string) => readonly { start: number; end: number }[]): string =>
    String(
      articles.flatMap((file) => {
        const figures = read(readFileSync(`${folder}/seeds/${file}`, "utf8"));
        return marks.filter(
          ({ doc, start, end }) =>
            file.startsWith(doc) && figures.some((f) => f.start < end && f.end > start),
        );
      }).length,
    );
  const ours = (text: string) =>
    extractFigures(text)
      .filter((figure) => figure.kind === "quantity")
      .map((figure) => figure.span);
  const rows = [["Sourcecheck", taken(ours)], ...PEERS.map(({ name, read }) => [name, taken(read)])];
  return inTable(["Reader", `Noise read as a figure (of ${marks.length})`], rows);
}
