import * as z from "zod";
import {
  type CheckAnswer,
  checkQuestionSchema,
  type FiguresAnswer,
  figuresQuestionSchema,
} from "../core/present/lines";
import { figuresJson, findingsJson, inconsistenciesJson } from "../core/present/report";
import { figuresOf } from "../engine/figures";
import { createLineChecker } from "../engine/line-checker";
import { linesOf } from "./input-lines";
import { EXIT, type ExitCode, type Terminal } from "./terminal";

/** `sourcecheck figures --jsonl`: the figures of each line's text. */
export const runFigureLines = (terminal: Terminal): Promise<ExitCode> =>
  answerLines(figuresQuestionSchema, terminal, ({ id, text }): FiguresAnswer => {
    const figures = figuresOf({ path: "", text, markup: "plain" });
    return { id, figures: figuresJson(figures, text).figures };
  });

/** `sourcecheck check --jsonl`: each line's draft against its own sources, and against itself. */
export const runCheckLines = (terminal: Terminal): Promise<ExitCode> => {
  const check = createLineChecker();
  return answerLines(checkQuestionSchema, terminal, ({ id, draft, sources, closed }): CheckAnswer => {
    const { findings, inconsistencies } = check({ draft, sources, isClosed: closed ?? false });
    return {
      id,
      findings: findingsJson(findings, draft),
      inconsistencies: inconsistenciesJson(inconsistencies),
    };
  });
};

/**
 * Answers each line of the input with a line, one at a time, waiting while the reader of the output is behind. A line
 * that cannot be read is told by its number, and the rest goes on.
 */
const answerLines = async <Question>(
  schema: z.ZodType<Question>,
  terminal: Terminal,
  answer: (question: Question) => object,
): Promise<ExitCode> => {
  let status: ExitCode = EXIT.clean;
  let number = 0;
  for await (const line of linesOf(terminal.input)) {
    number += 1;
    if (line.every(isWhiteSpace)) continue;
    const question = questionIn(line, schema);
    if (question.kind === "mistake") {
      terminal.complain(`line ${number}: ${question.message}\n`);
      status = EXIT.unreadable;
    } else {
      terminal.print(`${JSON.stringify(answer(question.value))}\n`);
      await terminal.roomToPrint();
    }
  }
  return status;
};

type Read<Question> =
  | { readonly kind: "question"; readonly value: Question }
  | { readonly kind: "mistake"; readonly message: string };

const questionIn = <Question>(line: Uint8Array, schema: z.ZodType<Question>): Read<Question> => {
  const json = jsonOf(line);
  if (json === undefined)
    return { kind: "mistake", message: "it is not JSON in UTF-8; one object stands on each line" };
  const result = schema.safeParse(json.value);
  if (result.success) return { kind: "question", value: result.data };
  const [issue] = result.error.issues;
  const path = issue?.path.length ? `"${z.core.toDotPath(issue.path)}"` : "it";
  return { kind: "mistake", message: `${path} must be ${issue?.message}` };
};

const jsonOf = (line: Uint8Array): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line)) };
  } catch {
    return undefined;
  }
};

const isWhiteSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0d || byte === 0x09;
