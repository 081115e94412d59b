import { parseArgs } from "node:util";
import * as z from "zod";
import { nearName } from "../core/corpus/near-name";
import { isReadable } from "../engine/read-draft";
import { isKind, KINDS, type Kind } from "./kinds";

export type Format = "text" | "json";

/** What a command line asks for. */
export type Request =
  | CheckRequest
  | FiguresRequest
  /** JSON lines on standard input, an answer to each on standard output. */
  | { readonly kind: "check lines" | "figure lines" }
  | { readonly kind: "help"; readonly topic: Topic }
  | { readonly kind: "version" }
  | { readonly kind: "mistake"; readonly message: string; readonly topic: Topic };

export type CheckRequest = {
  readonly kind: "check";
  readonly drafts: readonly [string, ...string[]];
  readonly corpus: string | undefined;
  readonly format: Format;
  /** The kinds of findings to report; all of them unless a person asked for some. */
  readonly only: readonly Kind[];
};

export type FiguresRequest = { readonly kind: "figures"; readonly file: string; readonly format: Format };

export type Topic = "sourcecheck" | "check" | "figures";

export const readArguments = (args: readonly string[]): Request => {
  const parsed = parsedOptions(args);
  if (!parsed.success) return { kind: "mistake", message: parsed.message, topic: topicOf(parsed.words[0]) };
  const { options, words } = parsed;
  const [command, ...files] = words;
  if (options.help) return { kind: "help", topic: topicOf(command) };
  if (options.version) return { kind: "version" };
  if (options.jsonl && (command === "check" || command === "figures"))
    return linesRequest(command, files, options);
  switch (command) {
    case "check":
      return checkRequest(files, options);
    case "figures":
      return figuresRequest(files, options);
    case "help":
      return helpRequest(files);
    case undefined:
      return mistake("sourcecheck", "Say what to do: check or figures.");
    default:
      return noSuchCommand(command);
  }
};

const optionsSchema = z.strictObject({
  corpus: z.string().min(1, "--corpus needs a folder.").optional(),
  format: z.enum(["text", "json"], { error: ({ input }) => `${FORMATS}, not "${input}".` }).optional(),
  only: z.string().optional(),
  jsonl: z.boolean().default(false),
  help: z.boolean().default(false),
  version: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

const FORMATS = '--format is "text" or "json"';
const OPTION_NAMES = Object.keys(optionsSchema.shape);

/** What is said of an option that came without its value. */
const NEEDED: Readonly<Record<string, string>> = {
  "--corpus": "--corpus needs a folder.",
  "--format": `${FORMATS}.`,
  "--only": `--only takes ${KINDS.join(", ")}, with commas between.`,
};

type Parsed =
  | { readonly success: true; readonly options: Options; readonly words: readonly string[] }
  | { readonly success: false; readonly message: string; readonly words: readonly string[] };

const parsedOptions = (args: readonly string[]): Parsed => {
  const words = args.filter((arg) => !arg.startsWith("-"));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        corpus: { type: "string" },
        format: { type: "string" },
        only: { type: "string" },
        jsonl: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
    const options = optionsSchema.safeParse(values);
    return options.success
      ? { success: true, options: options.data, words: positionals }
      : { success: false, message: options.error.issues[0]?.message ?? "Unknown option.", words };
  } catch (error) {
    return { success: false, message: wrongOption(error instanceof Error ? error.message : "", args), words };
  }
};

/**
 * What parseArgs throws begins with a sentence such as: Unknown option '--foo'. Option '--corpus <value>' argument missing.
 * What it adds is for programmers.
 */
const wrongOption = (thrown: string, args: readonly string[]): string => {
  const sentence = (thrown.split(/\. |\n/)[0] ?? "").replace(/\.$/, "");
  const [, option = ""] = /'(-[^' ]*)/.exec(sentence) ?? [];
  if (/argument (?:missing|is ambiguous)/.test(sentence) && NEEDED[option] !== undefined)
    return NEEDED[option];
  if (!sentence.startsWith("Unknown option")) return `${sentence}.`;
  // "-only" is read as "-o -n -l -y".
  const written = args.find((arg) => arg.startsWith(option)) ?? option;
  const meant = nearName(written.replace(/^-+|=.*$/g, ""), OPTION_NAMES);
  return meant === undefined
    ? `Unknown option '${option}'.`
    : `Unknown option '${written}'; did you mean --${meant}?`;
};

const helpRequest = ([word]: readonly string[]): Request => {
  const topic = topicOf(word);
  return word === undefined || word === "help" || word === topic
    ? { kind: "help", topic }
    : noSuchCommand(word);
};

/** Who names a draft at once most likely wants it checked. */
const noSuchCommand = (word: string): Request => {
  const meant = nearName(word, ["check", "figures", "help"]);
  if (meant !== undefined)
    return mistake("sourcecheck", `There is no command "${word}"; did you mean ${meant}?`);
  return mistake(
    "sourcecheck",
    isReadable(word)
      ? `There is no command "${word}". If it is a draft, say: sourcecheck check ${word}`
      : `There is no command "${word}". There are check, figures and help.`,
  );
};

const linesRequest = (
  command: "check" | "figures",
  [file]: readonly string[],
  { corpus, format, only }: Options,
): Request => {
  if (file !== undefined)
    return mistake(command, `--jsonl reads standard input and takes no file: "${file}".`);
  if (corpus !== undefined || format !== undefined || only !== undefined)
    return mistake(command, "--jsonl goes without other options: each line holds all it needs.");
  return { kind: command === "check" ? "check lines" : "figure lines" };
};

const checkRequest = (
  [first, ...others]: readonly string[],
  { corpus, format = "text", only }: Options,
): Request => {
  if (first === undefined) return mistake("check", "Name the draft to check.");
  const kinds = only === undefined ? KINDS : only.split(",").map((word) => word.trim());
  const unknown = kinds.find((kind) => !isKind(kind));
  if (unknown !== undefined) {
    const meant = nearName(unknown, KINDS);
    return mistake(
      "check",
      meant === undefined
        ? `--only takes ${KINDS.join(", ")}; "${unknown}" is none of them.`
        : `--only does not know "${unknown}"; did you mean ${meant}?`,
    );
  }
  return { kind: "check", drafts: [first, ...others], corpus, format, only: kinds.filter(isKind) };
};

const figuresRequest = (
  [file, extra]: readonly string[],
  { corpus, format = "text", only }: Options,
): Request => {
  if (file === undefined) return mistake("figures", "Name the file whose figures to list.");
  if (extra !== undefined) return mistake("figures", `One file at a time: "${extra}" is one too many.`);
  if (corpus !== undefined || only !== undefined)
    return mistake("figures", "figures reads one file and takes no --corpus or --only.");
  return { kind: "figures", file, format };
};

const mistake = (topic: Topic, message: string): Request => ({ kind: "mistake", message, topic });

const topicOf = (word: string | undefined): Topic =>
  word === "check" || word === "figures" ? word : "sourcecheck";
