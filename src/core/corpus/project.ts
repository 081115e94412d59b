import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import picomatch from "picomatch";
import type * as z from "zod";
import { lineAt, lineStarts } from "../text/lines";
import type { Problem } from "./problem";
import { PROJECT_SCHEMA } from "./project-schema";

/** What sourcecheck.json says. The editor and the command line read the same one. */
export type Project = {
  /** Patterns of the source files, relative to the corpus's root, each as VS Code's findFiles takes it. */
  readonly sources: readonly string[];
  readonly exclude: readonly string[];
  /** ISO 4217 code of the currency that a bare "$" means. */
  readonly dollar: string | undefined;
  readonly rules: readonly Rule[];
  readonly waivers: readonly ListWaiver[];
};

export type Rule = { readonly figure: string; readonly reason: string };

/** A settled finding, bound to the hashes of what it was settled on. */
export type ListWaiver = {
  readonly draft: string;
  readonly figure: string;
  readonly sentence: string;
  readonly context?: string | undefined;
  readonly source?: string | undefined;
  readonly reason: string;
  readonly date: string;
};

export const PROJECT_PATH = "sourcecheck.json";

/** What a project file says, and what is wrong with it. */
export type ReadProject = {
  readonly project: Project;
  readonly problems: readonly Problem[];
  /** The line on which each pattern, rule and waiver of the file stands. Patterns that count without one stand nowhere. */
  readonly sourceLines: ReadonlyMap<string, number>;
  readonly ruleLines: ReadonlyMap<Rule, number>;
  readonly waiverLines: ReadonlyMap<ListWaiver, number>;
};

/** Without a file, the defaults. A mistake in the file costs its own setting or list item alone. */
export const readProject = (json: string | undefined): ReadProject => {
  const { tree, mistakes } = json === undefined ? EMPTY : parsed(json);
  const value: unknown = tree === undefined ? {} : getNodeValue(tree);
  const issues = PROJECT_SCHEMA.safeParse(value).error?.issues ?? [];
  const settings = without(value, issues);
  const starts = lineStarts(json ?? "");
  const problems = [
    ...mistakes.map(({ offset, message }) => ({ offset, message: `${message}; ${whatCounts(settings)}` })),
    ...issues.flatMap((issue) => mistakesOf(issue, tree)),
  ].map(({ offset, message }) => projectProblem(lineAt(starts, offset), message));
  const { sources, exclude, dollar, rules, waivers } = PROJECT_SCHEMA.parse(settings);
  const linesOf = <Item>(list: keyof Project, items: readonly Item[]): ReadonlyMap<Item, number> => {
    const offsets = offsetsOfSoundItems(list, tree, issues);
    return new Map(
      offsets.flatMap((offset, index): [Item, number][] => {
        const item = items[index];
        return item === undefined ? [] : [[item, lineAt(starts, offset)]];
      }),
    );
  };
  return {
    project: { sources, exclude, dollar, rules, waivers },
    problems,
    sourceLines: linesOf("sources", sources),
    ruleLines: linesOf("rules", rules),
    waiverLines: linesOf("waivers", waivers),
  };
};

export const projectProblem = (line: number, what: string): Problem => ({
  path: PROJECT_PATH,
  line,
  message: `${PROJECT_PATH} line ${line}: ${what}`,
});

/** Of a file that is broken somewhere. */
const whatCounts = (settings: object): string => {
  const read = Object.keys(settings).filter((name) => !name.startsWith("$"));
  return read.length === 0
    ? DEFAULTS_USED
    : `${read.map((name) => `"${name}"`).join(", ")} could be read, for the rest ${DEFAULTS_USED}`;
};

const DEFAULTS_USED = "the defaults are used";

/** Whether a file is a source of the corpus; its path is relative to the root, with forward slashes. */
export const matchesSources = (
  { sources, exclude }: Pick<Project, "sources" | "exclude">,
  path: string,
): boolean =>
  picomatch(sources.map(literalSigns), { ignore: exclude.map(literalSigns), windows: false })(path);

/** Brackets stand for themselves, as in VS Code's own patterns: "Report (1).md". */
const literalSigns = (glob: string): string => glob.replace(/[()|]/g, "\\$&");

type Mistake = { readonly offset: number; readonly message: string };
type Issue = z.core.$ZodIssue;

const EMPTY = { tree: undefined, mistakes: [] };

/** The first error tells; those after it mostly follow from it. */
const parsed = (json: string): { tree: Node | undefined; mistakes: readonly Mistake[] } => {
  if (json.trim() === "") return { tree: undefined, mistakes: [{ offset: 0, message: "the file is empty" }] };
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(json, errors, { allowTrailingComma: true });
    const [error] = errors;
    return {
      tree,
      mistakes: error === undefined ? [] : [{ offset: error.offset, message: inPlainWords(error) }],
    };
  } catch {
    return {
      tree: undefined,
      mistakes: [{ offset: 0, message: "it is nested too deeply to be read; take the nesting out" }],
    };
  }
};

const inPlainWords = ({ error }: ParseError): string => {
  const code = printParseErrorCode(error);
  return JSON_MISTAKES[code] ?? `this is not JSON (${code})`;
};

const JSON_MISTAKES: { readonly [code: string]: string } = {
  ValueExpected: "a value is missing here",
  PropertyNameExpected: "a setting's name in quotes is missing here",
  ColonExpected: "a colon is missing here",
  CommaExpected: "a comma is missing here",
  CloseBraceExpected: "a } is missing here",
  CloseBracketExpected: "a ] is missing here",
  EndOfFileExpected: "the settings ended before this; take it out",
  InvalidSymbol: "this is not JSON; texts stand in double quotes",
  UnexpectedEndOfString: "a double quote is missing here",
};

const mistakesOf = (issue: Issue, tree: Node | undefined): readonly Mistake[] => {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      offset: offsetOf([...path, key], tree),
      message: unknownSetting(key),
    }));
  const instead = INSTEAD[path.length];
  const message = `${nameOf(path)} must be ${issue.message}${instead === undefined ? "" : `; ${instead}`}`;
  return [{ offset: offsetOf(path, tree), message }];
};

/** What counts in the place of a wrong file or setting; a wrong list item is left out, as anybody would think. */
const INSTEAD: readonly string[] = [DEFAULTS_USED, "its default is used"];

const unknownSetting = (key: string): string => {
  const known = Object.keys(PROJECT_SCHEMA.shape).filter((name) => !name.startsWith("$"));
  return `"${key}" is no setting; there are ${known.join(", ")}`;
};

/** `"waivers" item 2 "date"` */
const nameOf = (path: readonly (string | number)[]): string =>
  path.length === 0
    ? "it"
    : path.map((part) => (typeof part === "number" ? `item ${part + 1}` : `"${part}"`)).join(" ");

/** Where a value stands; for one that is missing, where what should hold it does. */
const offsetOf = (path: readonly (string | number)[], tree: Node | undefined): number => {
  if (tree === undefined) return 0;
  const node = findNodeAtLocation(tree, [...path]);
  if (node !== undefined) return node.parent?.type === "property" ? node.parent.offset : node.offset;
  return path.length === 0 ? tree.offset : offsetOf(path.slice(0, -1), tree);
};

const offsetsOfSoundItems = (
  list: keyof Project,
  tree: Node | undefined,
  issues: readonly Issue[],
): readonly number[] => {
  const items = (tree && findNodeAtLocation(tree, [list])?.children) ?? [];
  const isWrong = (index: number): boolean =>
    issues.some(({ path }) => path[0] === list && path[1] === index);
  return items.filter((_, index) => !isWrong(index)).map(({ offset }) => offset);
};

/** The value less the settings and list items that are wrong. */
const without = (value: unknown, issues: readonly Issue[]): object => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const wrong = issues.map(({ path }) => path);
  const unknown = issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : []));
  const isWrong = (...place: readonly PropertyKey[]): boolean =>
    wrong.some((path) => path.length >= place.length && place.every((part, index) => path[index] === part));
  const settings = Object.entries(value).flatMap(([name, setting]): [string, unknown][] => {
    if (unknown.includes(name)) return [];
    if (!Array.isArray(setting)) return isWrong(name) ? [] : [[name, setting]];
    return [[name, setting.filter((_, index) => !isWrong(name, index))]];
  });
  return Object.fromEntries(settings);
};
