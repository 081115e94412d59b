import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { PEERS } from "./extraction-peers";
import type { LabelledSet } from "./extraction-sets";
import { inTable } from "./in-table";
import { median } from "./measure";

type Read = (text: string) => unknown;
/** What a reader reads, again and again: at least so many rounds, and so many seconds of processor time. */
type Trial = { readonly texts: readonly string[]; readonly rounds: number; readonly seconds: number };

/** Megabytes a second of processor time, in the middle of the later half of the rounds: warm, and whatever else the machine does. */
export const pace = async (sets: readonly LabelledSet[]): Promise<string> => {
  const ours = await readerAsShipped();
  const rows = trials(sets).flatMap(({ name, own, peers }) => {
    const speed = speedOf(ours, own);
    return [
      [name, "Sourcecheck", speed.toFixed(1), ""],
      ...PEERS.map((peer) => {
        const theirs = speedOf(peer.read, peers);
        return [name, peer.name, theirs.toFixed(3), `${(speed / theirs).toFixed(1)}×`];
      }),
    ];
  });
  return inTable(["Text", "Reader", "MB/s", "Ours is faster by"], rows);
};

/**
 * The labelled sets are single sentences, dense with figures. Of them the peers read the longest texts alone and few
 * times, so that they end: the quickest of them is not warm by then. Our sources are whole documents, and all read
 * them until they are warm.
 */
const trials = (
  sets: readonly LabelledSet[],
): readonly { readonly name: string; readonly own: Trial; readonly peers: Trial }[] => {
  const labelled = sets
    .flatMap(({ rows }) => rows.map(({ text }) => text))
    .toSorted((a, b) => b.length - a.length);
  const sources = { texts: ownSources(), rounds: 1, seconds: 3 };
  return [
    {
      name: "labelled sets",
      own: { texts: upTo(labelled, 1_000_000), rounds: 8, seconds: 0 },
      peers: { texts: upTo(labelled, 30_000), rounds: 4, seconds: 0 },
    },
    { name: "our sources", own: sources, peers: sources },
  ];
};

/** Bundled, as people run it: from the source files, the loader of the tests asks a getter for each imported name. */
const readerAsShipped = async (): Promise<Read> => {
  const { outputFiles } = await build({
    entryPoints: ["src/core/quantity/extract.ts"],
    bundle: true,
    format: "esm",
    write: false,
  });
  const code = outputFiles[0]?.text ?? "";
  const { extractFigures } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return extractFigures;
};

const speedOf = (read: Read, { texts, rounds, seconds }: Trial): number => {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  let spent = 0;
  const times: number[] = [];
  for (let round = 0; round < rounds || spent < seconds * 1e6; round++) {
    const before = process.cpuUsage();
    for (const text of texts) read(text);
    const { user, system } = process.cpuUsage(before);
    times.push(user + system);
    spent += user + system;
  }
  return characters / median(times.slice(times.length >> 1));
};

const ownSources = (): readonly string[] =>
  readdirSync("seeds", { recursive: true, encoding: "utf8" })
    .filter((file) => /[/\\]sources[/\\][^/\\]+\.md$/.test(file))
    .map((file) => readFileSync(`seeds/${file}`, "utf8"));

const upTo = (texts: readonly string[], characters: number): readonly string[] => {
  let read = 0;
  return texts.filter((text) => {
    read += text.length;
    return read <= characters;
  });
};
