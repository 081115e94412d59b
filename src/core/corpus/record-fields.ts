import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError } from "yaml";

/** A field as it is written: scalars are text, whatever they look like ("1.10" keeps its nought). */
export type RecordField = { readonly name: string; readonly value: FieldValue; readonly offset: number };

export type FieldValue = string | readonly FieldValue[] | { readonly [name: string]: FieldValue } | undefined;

/** What is wrong, with its offset into the content. */
export type FieldMistake = { readonly offset: number; readonly message: string };

export type RecordFields = {
  readonly fields: readonly RecordField[];
  readonly mistakes: readonly FieldMistake[];
};

/** Reads YAML as a whole; where it is broken, field by field, so that the sound fields are kept. */
export const recordFieldsOf = (content: string): RecordFields => {
  if (content.length > LONGEST_RECORD)
    return { fields: [], mistakes: [{ offset: 0, message: "it is too long for a record; shorten it" }] };
  const whole = fieldsOfYaml(content, 0);
  if (whole.mistakes.length === 0) return whole;
  const parts = fieldTexts(content).map(({ text, offset }) => fieldsOfYaml(text, offset));
  return withoutDuplicates({
    fields: parts.flatMap(({ fields }) => fields),
    mistakes: parts.flatMap(({ mistakes }) => mistakes),
  });
};

const LONGEST_RECORD = 20_000;

/** The texts of the single fields: from a line that starts at the margin to the next one. */
const fieldTexts = (content: string): readonly { text: string; offset: number }[] => {
  const starts = [...content.matchAll(/^[^\s#]/gm)].map(({ index }) => index);
  const all = starts[0] === 0 ? starts : [0, ...starts];
  return all
    .map((offset, index) => ({ text: content.slice(offset, all[index + 1]), offset }))
    .filter(({ text }) => text.trim() !== "");
};

const fieldsOfYaml = (yaml: string, offset: number): RecordFields => {
  const document = parseDocument(yaml, { schema: "failsafe", prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) return { fields: [], mistakes: [yamlMistake(error, offset)] };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === "")) return { fields: [], mistakes: [] };
  if (!isMap<Node, Node | null>(contents)) return { fields: [], mistakes: [{ offset, message: NOT_FIELDS }] };
  const fields = contents.items.map(({ key, value }) => ({
    name: String(fieldValue(key)),
    value: fieldValue(value),
    offset: offset + (key.range?.[0] ?? 0),
  }));
  return { fields, mistakes: [] };
};

/** Aliases are not followed: a record has no use for them, and they can grow without end. */
const fieldValue = (node: unknown): FieldValue => {
  if (node === null) return "";
  if (isScalar(node)) return typeof node.value === "string" ? node.value : "";
  if (isSeq(node)) return node.items.map(fieldValue);
  if (isMap(node))
    return Object.fromEntries(
      node.items.map(({ key, value }) => [String(fieldValue(key)), fieldValue(value)]),
    );
  return undefined;
};

const withoutDuplicates = ({ fields, mistakes }: RecordFields): RecordFields => {
  const first = new Map<string, RecordField>();
  const repeated = fields.filter(
    (field) => first.get(field.name) !== undefined || !first.set(field.name, field),
  );
  const twice = repeated.map(({ name, offset }) => ({
    offset,
    message: `"${name}" stands here again; the first one counts`,
  }));
  return { fields: [...first.values()], mistakes: [...mistakes, ...twice] };
};

const NOT_FIELDS = "it must be fields like title: Annual report";

const yamlMistake = ({ code, message, pos }: YAMLError, offset: number): FieldMistake => ({
  // What never closes is noticed at its end, but mended where the field starts.
  offset: NEVER_CLOSED.has(code) ? offset : offset + pos[0],
  message: IN_PLAIN_WORDS[code] ?? `this is not YAML (${message})`,
});

const NEVER_CLOSED: ReadonlySet<string> = new Set(["MISSING_CHAR", "BAD_INDENT"]);

const IN_PLAIN_WORDS: { readonly [code: string]: string } = {
  TAB_AS_INDENT: "a tab cannot indent here; use spaces",
  BLOCK_AS_IMPLICIT_KEY: 'a text with ": " in it must stand in quotes',
  MISSING_CHAR: "a quotation mark or bracket is never closed",
  BAD_INDENT: "a bracket is never closed, or a line is indented wrongly",
  MULTIPLE_DOCS: NOT_FIELDS,
};
