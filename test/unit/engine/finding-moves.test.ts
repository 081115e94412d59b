import assert from "node:assert/strict";
import type { Finding } from "../../../src/core/check/finding";
import type { TextChange } from "../../../src/core/text/edits";
import { createEngine } from "../../../src/engine/create-engine";
import { inconsistenciesMovedThrough, movedThrough } from "../../../src/engine/finding-moves";
import { lastStepOf } from "../../../src/engine/last-step";

const TEXT = "It runs 28 regions. It has 91 sites. Enough.";
const findings: readonly Finding[] = lastStepOf(
  createEngine().check({ path: "draft.md", text: TEXT, markup: "plain" }),
);

/** The words under each finding after the text was changed so. */
const wordsAfter = (
  ...changes: readonly { readonly at: string; readonly to: string }[]
): readonly string[] => {
  const edits: readonly (TextChange & { to: string })[] = changes.map(({ at, to }) => {
    const start = TEXT.indexOf(at);
    return { span: { start, end: start + at.length }, length: to.length, to };
  });
  const after = edits.reduce(
    (text, { span, to }) => text.slice(0, span.start) + to + text.slice(span.end),
    TEXT,
  );
  return movedThrough(findings, edits).map(({ figure: { span } }) => after.slice(span.start, span.end));
};

describe("findings of a draft that is edited", () => {
  it("stand where they stood when nothing moved them", () => {
    assert.deepEqual(wordsAfter({ at: "Enough", to: "That is all" }), ["28 regions", "91 sites"]);
  });

  it("move with the words before them", () => {
    assert.deepEqual(wordsAfter({ at: "It runs", to: "Alibaba Cloud runs" }), ["28 regions", "91 sites"]);
  });

  it("are gone when their figure is edited", () => {
    assert.deepEqual(wordsAfter({ at: "28", to: "29" }), ["91 sites"]);
  });

  it("move through several changes at once, the last one told first", () => {
    assert.deepEqual(wordsAfter({ at: "It has", to: "Has" }, { at: "It runs", to: "Alibaba runs" }), [
      "28 regions",
      "91 sites",
    ]);
  });
});

describe("inconsistencies of a draft that is edited", () => {
  const RISE = "Look. Prices rose from 325 to 364, a 15 % rise.";
  const found = createEngine().inconsistencies({ path: "draft.md", text: RISE, markup: "plain" });
  const startsAfter = (span: TextChange["span"], length: number): readonly number[][] =>
    inconsistenciesMovedThrough(found, [{ span, length }]).map(({ at, against }) =>
      [at, ...against].map(({ figure }) => figure.span.start),
    );

  it("move with the text before them", () =>
    assert.deepEqual(startsAfter({ start: 0, end: 4 }, 6), [[39, 25, 32]]));

  it("are gone when any of their figures is touched", () =>
    assert.deepEqual(startsAfter({ start: 24, end: 25 }, 1), []));
});
