import assert from "node:assert/strict";
import fc from "fast-check";
import {
  lineAt,
  lineEndsIn,
  lineStarts,
  offsetAt,
  positionAt,
  withPlainLineEnds,
} from "../../../../src/core/text/lines";

describe("lines", () => {
  const cases: readonly (readonly [text: string, starts: readonly number[]])[] = [
    ["", [0]],
    ["a", [0]],
    ["a\nb", [0, 2]],
    ["a\r\nb", [0, 3]],
    ["a\rb", [0, 2]],
    ["a\n\r\n\rb\n", [0, 2, 4, 5, 7]],
  ];
  for (const [text, starts] of cases)
    it(`of ${JSON.stringify(text)} start at ${starts.join(", ")}`, () =>
      assert.deepEqual(lineStarts(text), starts));

  it("and columns count from 1", () => {
    assert.deepEqual(positionAt(lineStarts("ab\r\ncd"), 5), { line: 2, column: 2 });
    assert.equal(lineAt(lineStarts("ab\r\ncd"), 3), 1);
  });

  it("outside the text count as its first or last", () => {
    assert.deepEqual(positionAt(lineStarts("a\nb"), -3), { line: 1, column: 1 });
    assert.equal(offsetAt(lineStarts("a\nb"), { line: 9, column: 1 }), 2);
    assert.equal(offsetAt(lineStarts("a\nb"), { line: 0, column: 0 }), 0);
  });

  const texts = fc.array(fc.constantFrom("a", "b ", "\n", "\r", "\r\n", "😀")).map((parts) => parts.join(""));

  it("lead from any offset to a position and back", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1);
        const starts = lineStarts(text);
        assert.equal(offsetAt(starts, positionAt(starts, offset)), offset);
      }),
    );
  });

  it("with plain ends stand where they stood", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plain = withPlainLineEnds(text);
        assert.deepEqual([plain.length, lineStarts(plain)], [text.length, lineStarts(text)]);
      }),
    );
  });

  it("end as often in a stretch of a text as there are starts in it behind the first", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "\n", "\r", "\r\n")),
        fc.nat(9),
        fc.nat(9),
        (parts, start, length) => {
          const text = parts.join("");
          const end = Math.min(text.length, start + length);
          assert.equal(lineEndsIn(text, start, end), lineStarts(text.slice(start, end)).length - 1);
        },
      ),
    ));
});
