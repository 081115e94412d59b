import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../../src/editor/commands";
import { settingsSchema } from "../../../src/editor/settings-schema";

type Property = { readonly default: unknown; readonly enum?: readonly string[]; readonly type: string };

const manifest: {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when: string }[]>>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
  };
} = JSON.parse(readFileSync("package.json", "utf8"));

const { commands, menus, keybindings, configuration } = manifest.contributes;
const contributed = commands.map(({ command }) => command).sort();
const editorSources = readdirSync("src/editor")
  .map((file) => readFileSync(join("src/editor", file), "utf8"))
  .join("\n");

describe("manifest: commands", () => {
  it("are those that the editor layer names", () => {
    assert.deepEqual(contributed, Object.values(COMMANDS).sort());
  });

  it("are each registered once, and none is that is not named", () => {
    const registered = [...editorSources.matchAll(/registerCommand\(\s*COMMANDS\.(\w+)/g)].map(
      (match) => match[1],
    );
    assert.deepEqual(registered.sort(), Object.keys(COMMANDS).sort());
    assert.doesNotMatch(editorSources, /registerCommand\(\s*["'`]/);
  });

  it("stand in menus and keybindings only where they are contributed", () => {
    const used = [...Object.values(menus).flat(), ...keybindings].map(({ command }) => command);
    assert.deepEqual(
      used.filter((command) => !contributed.includes(command)),
      [],
    );
  });

  it("that need a link's arguments are hidden from the palette", () => {
    const hidden = menus["commandPalette"]
      ?.filter(({ when }) => when === "false")
      .map(({ command }) => command);
    assert.deepEqual(hidden, [COMMANDS.openSource, COMMANDS.citeSource, COMMANDS.useFigure]);
  });

  it("have titles in sentence case without a stop", () => {
    const odd = commands.map(({ title }) => title).filter((title) => !/^[A-Z][^A-Z.]*$/.test(title));
    assert.deepEqual(odd, []);
  });
});

describe("manifest: settings", () => {
  it("are those of the schema, with its defaults and choices", () => {
    const ofSchema = Object.entries(settingsSchema.shape).map(([key, schema]) => {
      const { innerType } = schema.def;
      const choices = "options" in innerType ? { enum: innerType.options } : {};
      return [`sourcecheck.${key}`, { default: schema.parse(undefined), ...choices }];
    });
    const ofManifest = Object.entries(configuration.properties).map(([key, property]) => [
      key,
      { default: property.default, ...(property.enum === undefined ? {} : { enum: property.enum }) },
    ]);
    assert.deepEqual(ofManifest, ofSchema);
  });
});
