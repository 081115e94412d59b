import assert from "node:assert/strict";
import { corpusOf, source, verdictsOf } from "./desk";

const LAST_YEAR = "Starfield Cinemas has 298 screens.";
const NOW = "Starfield Cinemas has 311 screens.";
const at = (date: string) => ({ date });

describe("what an old source told of its own time", () => {
  it("disputes nothing that a much newer one tells", () => {
    const corpus = corpusOf(source("a", LAST_YEAR, at("2025-03-01")), source("b", NOW, at("2026-03-01")));
    assert.deepEqual(verdictsOf("Starfield Cinemas has 311 screens.", corpus), ["311 screens: supported"]);
  });

  it("is disputed by the newer one", () => {
    const corpus = corpusOf(source("a", LAST_YEAR, at("2025-03-01")), source("b", NOW, at("2026-03-01")));
    assert.deepEqual(verdictsOf("Starfield Cinemas has 298 screens.", corpus), ["298 screens: disputed"]);
  });

  it("disputes what another told some weeks later, or nobody knows when", () => {
    for (const date of ["2025-04-01", undefined]) {
      const newer = date === undefined ? source("b", NOW) : source("b", NOW, at(date));
      assert.deepEqual(
        verdictsOf(
          "Starfield Cinemas has 311 screens.",
          corpusOf(source("a", LAST_YEAR, at("2025-03-01")), newer),
        ),
        ["311 screens: disputed"],
      );
    }
  });
});
