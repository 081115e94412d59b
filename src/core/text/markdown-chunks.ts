import { addLeaves, type Leaf, type Leaves, parsedCopyOf, topBlocks } from "./markdown-leaves";
import { shifted } from "./span";

/**
 * Blocks at the top of a Markdown text from one blank line before a block to the next: what they are does not hang on
 * what stands before them. Spans are offsets into the chunk.
 */
export type Chunk = {
  readonly leaves: readonly Leaf[];
  readonly definitions: Leaves["definitions"];
};

/** A chunk at its place; the same object as in the text before where an edit left it alone, wherever it now stands. */
export type PlacedChunk = { readonly at: number; readonly end: number; readonly chunk: Chunk };

/** Reads the chunks of a text, and parses only what differs from the text that it read before. */
export function createChunkReader(): (text: string) => readonly PlacedChunk[] {
  let before: Parsed | undefined;
  return (text) => {
    const copy = parsedCopyOf(text);
    const chunks =
      before === undefined ? chunksIn(text, copy, 0, text.length) : afterEdit(before, text, copy);
    before = { text, copy, chunks };
    return chunks;
  };
}

/** A text with what lezer reads of it: see parsedCopyOf. */
type Texts = { readonly text: string; readonly copy: string };
type Parsed = Texts & { readonly chunks: readonly PlacedChunk[] };

function chunksIn(text: string, copy: string, start: number, end: number): PlacedChunk[] {
  const [words, parsed] = [text.slice(start, end), copy.slice(start, end)];
  const found: { at: number; chunk: Leaves }[] = [];
  for (const block of topBlocks(parsed)) {
    const line = parsed.lastIndexOf("\n", block.from - 1) + 1;
    if (found.length === 0 || isBlankBefore(parsed, line))
      found.push({ at: line, chunk: { leaves: [], definitions: [] } });
    const current = found.at(-1);
    if (current !== undefined) addLeaves(block, words, current.chunk);
  }
  return found.map(({ at, chunk }, index) => ({
    at: start + at,
    end: start + (found[index + 1]?.at ?? parsed.length),
    chunk: { leaves: chunk.leaves.map((leaf) => movedLeaf(leaf, -at)), definitions: chunk.definitions },
  }));
}

/** Whether the line before the one that starts at an offset is blank. */
function isBlankBefore(text: string, line: number): boolean {
  let at = line - 2;
  while (at >= 0 && (text[at] === " " || text[at] === "\t")) at--;
  return line > 1 && (at < 0 || text[at] === "\n");
}

const movedLeaf = (leaf: Leaf, by: number): Leaf => {
  const moved = { span: shifted(leaf.span, by), marks: leaf.marks.map((mark) => shifted(mark, by)) };
  return leaf.kind === "cell" ? { ...leaf, ...moved, table: shifted(leaf.table, by) } : { ...leaf, ...moved };
};

/**
 * The chunks before an edit and those behind it, with those between parsed anew. A blank line before a block leaves
 * only containers open, a list or a quotation, and the block's first line tells whether it goes on with them: so that the
 * parse before a chunk holds where its first line is unchanged, and the parse from a chunk on where it begins a block at
 * the top once more.
 */
function afterEdit(before: Parsed, text: string, copy: string): readonly PlacedChunk[] {
  const { chunks } = before;
  const { head, tail } = unchanged(before, text, copy);
  const by = text.length - before.text.length;
  const first = Math.max(
    0,
    chunks.findLastIndex(({ at }) => isWithin(copy, at, head)),
  );
  const start = first === 0 ? 0 : (chunks[first] as PlacedChunk).at;
  const kept = chunks.slice(0, first);
  // One chunk further, so that the blank line before it is unchanged too.
  const touching = chunks.findIndex(({ at }) => at >= before.text.length - tail);
  const next = touching === -1 ? undefined : chunks[touching + 1];
  const end = next === undefined ? text.length : next.end + by;
  const anew = chunksIn(text, copy, start, end).map((one) =>
    sameAs(one, chunks[first], before, { text, copy }),
  );
  if (next === undefined) return [...kept, ...anew];
  const joint = anew.findIndex(({ at }) => at === next.at + by);
  return joint === -1
    ? [...kept, ...chunksIn(text, copy, start, text.length)]
    : [...kept, ...anew.slice(0, joint), ...chunks.slice(touching + 1).map((one) => movedChunk(one, by))];
}

/** The chunk before the edit is parsed anew to see where it ends, and mostly is what it was. */
function sameAs(
  one: PlacedChunk,
  old: PlacedChunk | undefined,
  before: Texts,
  { text, copy }: Texts,
): PlacedChunk {
  const isSame =
    old?.at === one.at &&
    old.end === one.end &&
    before.text.slice(old.at, old.end) === text.slice(one.at, one.end) &&
    before.copy.slice(old.at, old.end) === copy.slice(one.at, one.end);
  return isSame ? old : one;
}

const movedChunk = ({ at, end, chunk }: PlacedChunk, by: number): PlacedChunk => ({
  at: at + by,
  end: end + by,
  chunk,
});

/** Whether the line that starts at an offset ends before another. */
function isWithin(text: string, line: number, end: number): boolean {
  const lineEnd = line < end ? text.indexOf("\n", line) : -1;
  return lineEnd !== -1 && lineEnd < end;
}

/** How much of two texts is the same at their start and at their end. */
function unchanged(
  before: Parsed,
  text: string,
  copy: string,
): { readonly head: number; readonly tail: number } {
  const head = Math.min(commonStart(before.text, text), commonStart(before.copy, copy));
  const most = Math.min(before.text.length, text.length) - head;
  return { head, tail: Math.min(most, commonEnd(before.text, text), commonEnd(before.copy, copy)) };
}

/** By stretches: to compare letter by letter takes longer than all the rest. */
function commonStart(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  for (let step = LONGEST; step >= 1; step /= 4)
    while (at + step <= end && a.slice(at, at + step) === b.slice(at, at + step)) at += step;
  return at;
}

function commonEnd(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  for (let step = LONGEST; step >= 1; step /= 4)
    while (at + step <= end && stretchAt(a, at, step) === stretchAt(b, at, step)) at += step;
  return at;
}

const stretchAt = (text: string, fromEnd: number, length: number): string =>
  text.slice(text.length - fromEnd - length, text.length - fromEnd);

const LONGEST = 4096;
