import assert from "node:assert/strict";
import fc from "fast-check";
import { decode } from "../../../src/readers/decode";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe("decoding", () => {
  const cases: readonly (readonly [what: string, bytes: Uint8Array, text: string, encoding: string])[] = [
    ["no bytes", bytes(), "", "utf-8"],
    ["UTF-8", Buffer.from("¥53 – “ok”"), "¥53 – “ok”", "utf-8"],
    ["UTF-8 with a BOM", Buffer.from("\uFEFF¥53"), "¥53", "utf-8"],
    ["UTF-16 little-endian with a BOM", Buffer.from("\uFEFF¥53", "utf16le"), "¥53", "utf-16le"],
    ["UTF-16 big-endian with a BOM", bytes(0xfe, 0xff, 0x00, 0xa5, 0x00, 0x35), "¥5", "utf-16be"],
    ["windows-1252", bytes(0x80, 0x35, 0x96, 0x93, 0xe9, 0x94), "€5–“é”", "windows-1252"],
    ["line ends as they are", Buffer.from("a\r\nb\rc"), "a\r\nb\rc", "utf-8"],
  ];
  for (const [what, input, text, encoding] of cases)
    it(`reads ${what}`, () => assert.deepEqual(decode(input), { kind: "text", text, encoding }));

  const binaries: readonly (readonly [what: string, bytes: Uint8Array])[] = [
    ["a zero byte", Buffer.from("text\0")],
    ["the head of a PNG file", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ["many control characters", Uint8Array.from({ length: 1000 }, (_, index) => (index % 255) + 1)],
  ];
  for (const [what, input] of binaries)
    it(`takes ${what} for binary`, () => assert.deepEqual(decode(input), { kind: "binary" }));

  const texts = fc.string({ unit: "binary" }).filter((text) => !/^[\uFEFF\uFFFE]|\p{Cc}/u.test(text));

  it("gives back any text that was written as UTF-8 or UTF-16", () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(decode(Buffer.from(text)), { kind: "text", text, encoding: "utf-8" });
        const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
        assert.deepEqual(decode(utf16), { kind: "text", text, encoding: "utf-16le" });
      }),
    );
  });

  it("reads any bytes, one character for each byte that is not UTF-8", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        const decoded = decode(input);
        if (decoded.kind === "text" && decoded.encoding === "windows-1252")
          assert.equal(decoded.text.length, input.length);
      }),
    );
  });

  it("reads a long windows-1252 file whole", () => {
    const long = new Uint8Array(200_000).fill(0xe9);
    assert.deepEqual(decode(long), { kind: "text", text: "é".repeat(200_000), encoding: "windows-1252" });
  });
});
