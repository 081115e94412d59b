import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** Each layer may import itself and the layers named beside it. Lower layers come first. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  "core/text": [],
  "core/quantity": ["core/text"],
  "core/corpus": ["core/text", "core/quantity"],
  "core/check": ["core/text", "core/quantity", "core/corpus"],
  "core/present": ["core/text", "core/quantity", "core/corpus", "core/check"],
  readers: ["core"],
  engine: ["core", "readers"],
  editor: ["core", "engine"],
  cli: ["core", "engine"],
};

/** The one file outside `src` that is imported: for its version. */
const MANIFEST = "../../package.json";

/** Who may import what does not come from this repository. */
const OUTSIDE: readonly { readonly module: RegExp; readonly layers: readonly string[] }[] = [
  { module: /^vscode$/, layers: ["editor"] },
  { module: /^node:/, layers: ["cli"] },
  { module: /^comlink$/, layers: ["engine", "editor", "cli"] },
];

type Import = { readonly file: string; readonly layer: string; readonly to: string };

const root = resolve("src");

describe("layers", () => {
  const imports = sourceFiles(root).flatMap(importsOf);

  it("are those of the table", () => {
    assert.deepEqual(
      [...new Set(imports.map(({ layer }) => layer))].filter((layer) => !(layer in LAYERS)),
      [],
    );
  });

  it("import only themselves and those below", () => {
    const strays = imports
      .filter(({ to }) => to.startsWith(".") && to !== MANIFEST)
      .filter((one) => !isAllowed(one.layer, targetLayer(one)));
    assert.deepEqual(
      strays.map(({ file, to }) => `${file} imports ${to}`),
      [],
    );
  });

  it("leave the editor's and the machine's modules to the layers that own them", () => {
    const strays = imports.filter(({ layer, to }) =>
      OUTSIDE.some(({ module, layers }) => module.test(to) && !layers.includes(layer)),
    );
    assert.deepEqual(
      strays.map(({ file, to }) => `${file} imports ${to}`),
      [],
    );
  });

  it("are read from every file, or this test could not fail", () => {
    assert.ok(
      imports.some(({ file, to }) => file === "core/check/finding.ts" && to === "../quantity/figure"),
    );
  });
});

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): readonly Import[] {
  const path = relative(root, file).replaceAll("\\", "/");
  const specifiers = [
    ...readFileSync(file, "utf8").matchAll(/(?:\bfrom|\bimport\(?|\brequire\()\s*"([^"]+)"/g),
  ];
  return specifiers.map((match) => ({ file: path, layer: layerOf(path), to: match[1] ?? "" }));
}

function layerOf(path: string): string {
  const [first = "", second = ""] = path.split("/");
  return first === "core" ? `core/${second}` : first;
}

const targetLayer = ({ file, to }: Import): string =>
  layerOf(relative(root, resolve(root, dirname(file), to)).replaceAll("\\", "/"));

const isAllowed = (layer: string, target: string): boolean =>
  [layer, ...(LAYERS[layer] ?? [])].some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
