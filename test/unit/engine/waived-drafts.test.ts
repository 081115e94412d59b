import assert from "node:assert/strict";
import { waivedDrafts } from "../../../src/engine/waived-drafts";

describe("the drafts that a waiver list speaks of", () => {
  const waiver = {
    draft: "texts/a.md",
    figure: "28 regions",
    sentence: "0123456789abcd",
    reason: "ours",
    date: "2025-10-01",
  };

  it("come with what is to be told if they are gone", () =>
    assert.deepEqual(
      waivedDrafts(JSON.stringify({ waivers: [{ ...waiver, date: "soon" }, waiver] }, undefined, 1)),
      [
        {
          path: "texts/a.md",
          ifGone: {
            path: "sourcecheck.json",
            line: 10,
            message:
              "sourcecheck.json line 10: “28 regions” of texts/a.md is not left alone, as there is no such draft; mend its path, or delete the entry",
          },
        },
      ],
    ));

  it("are none without a project file", () => assert.deepEqual(waivedDrafts(undefined), []));
});
