import type { Frame } from "../corpus/frame";
import type { Figure } from "../quantity/figure";
import type { Crossing } from "./exchanged";
import { placeOf } from "./subject";

/**
 * Words of both sides that stand nearer to the one figure than to the other: by how much more they do so crossed than
 * straight. "On a turnout of 93 %, 81 % voted for it" where 93 % voted for it on a turnout of 81.
 */
export function boundWords({ asked: [a, b], straight: [ours, theirs] }: Crossing): number {
  const { claim } = ours;
  const told =
    claim === theirs.claim
      ? sidesOf({ frame: claim.frame, text: claim.source.text, from: claim.at }, ours.figure, theirs.figure)
      : sidesApart(claim.frame, theirs.claim.frame);
  let sum = 0;
  for (const [id, side] of sidesOf({ frame: a.frame, text: a.prose, from: 0 }, a.figure, b.figure)) {
    const crossed = -side * (told.get(id) ?? 0);
    if (Math.abs(crossed) >= LEAST_BOUND) sum += crossed;
  }
  return sum;
}

/** A sentence's terms and the text they are read from; the frame's offsets count from `from`. */
type Worded = { readonly frame: Frame; readonly text: string; readonly from: number };

/** How much nearer each term of a sentence is to the first figure (up to 1) or to the second (down to -1), where it is so most. */
function sidesOf(worded: Worded, first: Figure, second: Figure): ReadonlyMap<number, number> {
  const sides = new Map<number, number>();
  const [one, other] = [placeIn(worded, first), placeIn(worded, second)];
  const { frame } = worded;
  for (let index = 0; index < frame.ids.length; index++) {
    const id = frame.ids[index] as number;
    const [near, far] = [distanceTo(frame, one, index), distanceTo(frame, other, index)];
    const side = (far - near) / (far + near);
    if (Math.abs(side) > Math.abs(sides.get(id) ?? 0)) sides.set(id, side);
  }
  return sides;
}

/** Of two claims each term that one of them alone has is wholly on its side. */
function sidesApart(first: Frame, second: Frame): ReadonlyMap<number, number> {
  const sides = new Map<number, number>();
  for (const id of first.ids) if (!second.ids.includes(id)) sides.set(id, 1);
  for (const id of second.ids) if (!first.ids.includes(id)) sides.set(id, -1);
  return sides;
}

/** Where a figure stands among the terms of its sentence. */
type Stand = { readonly at: number; readonly place: number; readonly clause: number };

/** Behind a comma it belongs to what follows. */
function placeIn({ frame, text, from }: Worded, { span }: Figure): Stand {
  const at = span.start - from;
  const { beside: place, clause } = placeOf({ frame, at });
  const isBehindComma =
    place > 0 && COMMA.test(text.slice((frame.at[place - 1] as number) + from, span.start));
  return { at, place, clause: isBehindComma ? (frame.clause[place] ?? clause) : clause };
}

const COMMA = /[,;:()]\s/;

/** In terms between, twice for each clause crossed, and in letters, which tell where no term stands between the two. */
function distanceTo({ clause, at }: Frame, one: Stand, index: number): number {
  const between = index < one.place ? one.place - index - 1 : index - one.place;
  const crossed = Math.abs((clause[index] as number) - one.clause);
  return NO_TERM + between + CLAUSE_CROSSED * crossed + LETTER * Math.abs((at[index] as number) - one.at);
}

/** A term as far from the one as from the other belongs to neither. */
const LEAST_BOUND = 0.1;
const CLAUSE_CROSSED = 2;
/** The nearest term is as good as beside its figure. */
const NO_TERM = 0.5;
const LETTER = 0.05;
