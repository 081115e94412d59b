/** The text of bytes, without a BOM, and how it was written; or that they are no text. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: "binary" };

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** UTF-8; UTF-16 where a BOM says so; else windows-1252, in which any bytes are some text. */
export const decode = (bytes: Uint8Array): Decoded => {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined && marked.encoding !== "utf-8")
    return { kind: "text", text: new TextDecoder(marked.encoding).decode(bytes), encoding: marked.encoding };
  if (isBinary(bytes)) return { kind: "binary" };
  const text = utf8(bytes);
  return text === undefined
    ? { kind: "text", text: windows1252(bytes), encoding: "windows-1252" }
    : { kind: "text", text, encoding: "utf-8" };
};

const BYTE_ORDER_MARKS: readonly { readonly mark: readonly number[]; readonly encoding: Encoding }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
];

/** A zero byte, or more control characters than a scraped text has, in what is looked at. */
const isBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte === 0x7f || (byte < 0x20 && !TEXT_CONTROLS.has(byte))) controls += 1;
  }
  return controls > sample.length * HIGHEST_SHARE;
};

const SAMPLE_LENGTH = 1 << 16;
const HIGHEST_SHARE = 0.05;
/** Tab, line feed, vertical tab (Word's line break), form feed, carriage return, escape. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);

const utf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Not by TextDecoder: Node 22.13 and some later ones read 0x80 to 0x9f as control characters (nodejs/node#56542). */
const windows1252 = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += SAMPLE_LENGTH) {
    const codes = Array.from(bytes.subarray(start, start + SAMPLE_LENGTH), (byte) => C1[byte - 0x80] ?? byte);
    pieces.push(String.fromCharCode(...codes.slice(0, 0x8000)), String.fromCharCode(...codes.slice(0x8000)));
  }
  return pieces.join("");
};

/** What 0x80 to 0x9f stand for; the five that stand for nothing stay what they are. */
const C1: readonly number[] = [
  ...[
    0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8d,
  ],
  ...[
    0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
    0x203a,
  ],
  ...[0x0153, 0x9d, 0x017e, 0x0178],
];
