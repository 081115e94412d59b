import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "../../../../src/core/present/json-schemas";

describe("JSON Schemas of the command line", () => {
  const folder = "media/schema";
  const schemas = jsonSchemas();
  const fileOf = (name: string): string => `${folder}/${name}.json`;

  for (const [name, schema] of Object.entries(schemas))
    it(`are what ${fileOf(name)} holds (UPDATE=1 writes it)`, () => {
      const text = `${JSON.stringify(schema, undefined, 2)}\n`;
      if (process.env["UPDATE"] === "1") writeFileSync(fileOf(name), text);
      assert.deepEqual(JSON.parse(readFileSync(fileOf(name), "utf8")), schema);
    });

  it("are all that the folder holds", () =>
    assert.deepEqual(
      readdirSync(folder).toSorted(),
      Object.keys(schemas)
        .map((name) => `${name}.json`)
        .toSorted(),
    ));
});
