import * as recognizers from "@microsoft/recognizers-text-suite";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItemEntity, type ItemToken } from "wink-nlp";
import type { Prediction } from "./extraction-sets";

/** A tool that reads figures, behind one function. */
export type Reader = { readonly name: string; readonly read: (text: string) => readonly Prediction[] };

type Recognised = {
  readonly start: number;
  readonly end: number;
  readonly resolution?: Readonly<Record<string, string>> | null;
};

const ENGLISH = recognizers.Culture.English;
const RECOGNISE = [
  recognizers.recognizeCurrency,
  recognizers.recognizeDimension,
  recognizers.recognizeTemperature,
  recognizers.recognizeAge,
  recognizers.recognizePercentage,
  recognizers.recognizeNumber,
];

/** Each of its models over the text; the longer reading wins where two overlap. */
const readByRecognizers = (text: string): readonly Prediction[] => {
  const found = RECOGNISE.flatMap((recognise, i) =>
    (recognise(text, ENGLISH) as readonly Recognised[]).map((r) => recognised(r, i === 4)),
  ).filter((p): p is Prediction => p !== undefined);
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Prediction[] = [];
  for (const p of longestFirst) if (!kept.some((k) => k.start < p.end && p.start < k.end)) kept.push(p);
  return kept;
};

const recognised = ({ start, end, resolution }: Recognised, isPercent: boolean): Prediction | undefined => {
  const written = resolution?.["value"];
  if (written === undefined || written === null) return undefined;
  const unit = isPercent ? "percent" : (resolution?.["unit"] ?? "");
  const [low, high] = /[([]/.test(written) ? written.replace(/[()[\]]/g, "").split(",") : [written, written];
  return { start, end: end + 1, low: numberIn(low), high: numberIn(high), unit };
};

const numberIn = (written: string | undefined): number | null => {
  const n = Number.parseFloat((written ?? "").replace(/,/g, ""));
  return Number.isNaN(n) ? null : n;
};

type CompromiseNumber = {
  readonly offset: { readonly start: number; readonly length: number };
  readonly number: {
    readonly num: number | null;
    readonly unit?: string;
    readonly prefix?: string;
    readonly suffix?: string;
  };
};

const readByCompromise = (text: string): readonly Prediction[] => {
  const found = nlp(text).numbers().json({ offset: true }) as unknown as readonly CompromiseNumber[];
  return found.map(({ offset, number }) => ({
    start: offset.start,
    end: offset.start + offset.length,
    low: number.num,
    high: number.num,
    unit: number.unit || number.prefix || number.suffix || "",
  }));
};

const wink = winkNLP(model);
const WINK_TYPES = new Set(["CARDINAL", "MONEY", "PERCENT", "DECIMAL", "FRACTION"]);

const readByWink = (text: string): readonly Prediction[] => {
  const doc = wink.readDoc(text);
  const starts: number[] = [];
  let at = 0;
  doc.tokens().each((token: ItemToken) => {
    at += token.out(wink.its.precedingSpaces).length;
    starts.push(at);
    at += token.out().length;
  });
  const found: Prediction[] = [];
  doc.entities().each((entity: ItemEntity) => {
    const type = entity.out(wink.its.type) as unknown as string;
    if (!WINK_TYPES.has(type)) return;
    const [first] = entity.out(wink.its.span) as unknown as readonly number[];
    const start = starts[first ?? 0] ?? 0;
    const written = entity.out();
    const value = numberIn(/[\d.,]+/.exec(written)?.[0]);
    const unit = type === "PERCENT" ? "percent" : type === "MONEY" ? (/[$€£¥]/.exec(written)?.[0] ?? "") : "";
    found.push({ start, end: start + written.length, low: value, high: value, unit });
  });
  return found;
};

export const PEERS: readonly Reader[] = [
  { name: "recognizers-text", read: readByRecognizers },
  { name: "compromise", read: readByCompromise },
  { name: "wink-nlp", read: readByWink },
];
