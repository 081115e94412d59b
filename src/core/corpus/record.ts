import * as z from "zod";
import { frontMatterOf } from "../text/front-matter";
import { lineAt, lineStarts } from "../text/lines";
import { nearName } from "./near-name";
import type { Problem } from "./problem";
import { type FieldMistake, type RecordField, recordFieldsOf } from "./record-fields";

/** What a source says of itself in its front matter; undefined where it says nothing usable. */
export type DeclaredRecord = { readonly [field in FieldName]: string | undefined };

/** Reads the record at the head of a text. A wrong field costs itself alone, and is told at its own line. */
export const readRecord = (
  text: string,
  path: string,
): { record: DeclaredRecord; problems: readonly Problem[] } => {
  const frontMatter = frontMatterOf(text);
  if (frontMatter === undefined) return { record: NO_RECORD, problems: [] };
  const { content, isClosed, span } = frontMatter;
  const { fields, mistakes } = recordFieldsOf(text.slice(content.start, content.end));
  const read = fields.map((field) => ({ ...field, ...readField(field) }));
  const starts = lineStarts(text.slice(0, span.end));
  const problems = [
    ...(isClosed
      ? []
      : [recordProblem(path, 1, "it never closes; end it with a line of three dashes (---)")]),
    ...[...mistakes, ...read.flatMap(({ mistake }) => mistake ?? [])]
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, message }) => recordProblem(path, lineAt(starts, content.start + offset), message)),
  ];
  const values = read.flatMap(({ name, declared }) =>
    declared === undefined ? [] : [[name, declared] as const],
  );
  return { record: { ...NO_RECORD, ...Object.fromEntries(values) }, problems };
};

export const recordProblem = (path: string, line: number, what: string): Problem => ({
  path,
  line,
  message: `${path}: front matter line ${line}: ${what}`,
});

/** Where a field of the record at the head of a text stands, as a line from 1; undefined where it stands nowhere. */
export const lineOfField = (text: string, name: FieldName): number | undefined => {
  const head = text.slice(0, frontMatterOf(text)?.content.end ?? 0);
  const start = new RegExp(`^["']?${name}["']?[ \\t]*:`, "m").exec(head)?.index;
  return start === undefined ? undefined : lineAt(lineStarts(head), start);
};

/** Fields of other programs are none of ours unless they look like ours misspelt, and an empty field says nothing. */
const readField = ({ name, value, offset }: RecordField): { declared?: string; mistake?: FieldMistake } => {
  if (!isFieldName(name)) {
    const meant = OF_OTHERS.has(name) ? undefined : nearName(name, FIELD_NAMES);
    return meant === undefined ? {} : { mistake: { offset, message: misspelt(name, meant) } };
  }
  if (value === "") return {};
  const result = FIELDS[name].safeParse(value);
  if (result.success) return { declared: result.data };
  return { mistake: { offset, message: `"${name}" must be ${result.error.issues[0]?.message}` } };
};

const isFieldName = (name: string): name is FieldName => Object.hasOwn(FIELDS, name);

const A_DATE = "a date like 2025-08-29, 2025-08 or 2025";
const AN_ID = 'letters, digits, "_" and "-" only, like reuters-2025';
const ID_OF_ANOTHER = `the id of the source that it replaces: ${AN_ID}`;
const AN_AUTHOR = "a name or a list of names";

/** The hour is left out: "2025-08-29T10:00:00Z" and "2025-08-29 10:00" name a day too. */
const day = (value: string): string => /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/.exec(value)?.[1] ?? value;

const text = z.string("text in one piece").trim();
const idSaying = (wanted: string) => z.string(wanted).regex(/^[\p{L}\p{N}_-]{1,100}$/u, wanted);
export const recordDate = z
  .string(A_DATE)
  .transform(day)
  .pipe(z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)], A_DATE));
const name = z.union([z.string(), z.object({ name: z.string() }).transform((author) => author.name)]);
const author = z.union([name, z.array(name).transform((names) => names.join(", "))], AN_AUTHOR);
const url = z.httpUrl("an address like https://example.com/article");

const FIELDS = {
  id: idSaying(AN_ID),
  title: text,
  author,
  publisher: text,
  date: recordDate,
  url,
  edition: text,
  supersedes: idSaying(ID_OF_ANOTHER),
};

type FieldName = keyof typeof FIELDS;
const FIELD_NAMES = Object.keys(FIELDS);

/** Near to names of ours, and common in the front matter of other programs. */
const OF_OTHERS: ReadonlySet<string> = new Set(["authors", "data", "publish", "published", "uri", "urls"]);

const misspelt = (name: string, meant: string): string =>
  `"${name}" is no field, so it says nothing; did you mean "${meant}"?`;

const NO_RECORD: DeclaredRecord = {
  id: undefined,
  title: undefined,
  author: undefined,
  publisher: undefined,
  date: undefined,
  url: undefined,
  edition: undefined,
  supersedes: undefined,
};
