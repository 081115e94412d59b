import assert from "node:assert/strict";
import { parseSettings, settingsSchema } from "../../../src/editor/settings-schema";

const defaults = settingsSchema.parse({});

describe("settings", () => {
  it("have their defaults where nothing is written", () => {
    assert.deepEqual(
      parseSettings(() => undefined),
      { settings: defaults, broken: [] },
    );
  });

  it("are taken as written", () => {
    const written: Record<string, unknown> = { citationStyle: "footnote", "severity.unsourced": "hint" };
    assert.deepEqual(
      parseSettings((key) => written[key]),
      { settings: { ...defaults, citationStyle: "footnote", "severity.unsourced": "hint" }, broken: [] },
    );
  });

  it("keep the default of a broken one, say what it may be, and harm no other", () => {
    const written: Record<string, unknown> = { citationStyle: "apa", checkWhileTyping: false };
    assert.deepEqual(
      parseSettings((key) => written[key]),
      {
        settings: { ...defaults, checkWhileTyping: false },
        broken: [
          {
            key: "citationStyle",
            message:
              'The setting sourcecheck.citationStyle is not understood (Invalid option: expected one of "pandoc"|"footnote"), so its default "pandoc" is used.',
          },
        ],
      },
    );
  });

  it("take null, as a person's cleared setting, for nothing written", () => {
    assert.deepEqual(parseSettings(() => null).settings, defaults);
  });
});
