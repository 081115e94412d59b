import * as z from "zod";
import { checkAnswerSchema, checkQuestionSchema, figuresAnswerSchema, figuresQuestionSchema } from "./lines";
import { checkReportSchema, figuresReportSchema } from "./report";

/** The JSON Schema of all that the command line takes and gives as JSON, each under the name of its file. */
export const jsonSchemas = (): Readonly<Record<string, object>> => ({
  "check-report": z.toJSONSchema(checkReportSchema),
  "check-line-in": z.toJSONSchema(checkQuestionSchema, { io: "input" }),
  "check-line-out": z.toJSONSchema(checkAnswerSchema),
  "figures-report": z.toJSONSchema(figuresReportSchema),
  "figures-line-in": z.toJSONSchema(figuresQuestionSchema, { io: "input" }),
  "figures-line-out": z.toJSONSchema(figuresAnswerSchema),
});
