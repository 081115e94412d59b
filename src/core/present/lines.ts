import * as z from "zod";
import { recordDate } from "../corpus/record";
import { figureSchema, findingSchema, inconsistencySchema } from "./report";

/**
 * The lines of JSON that pipelines hand in and get back, one for one. What a line holds besides is not looked at, so
 * that the rows of a data set can be handed in as they are.
 */

const id = z.union([z.string(), z.number()], "a text or a number").meta({
  description: "Names the line; its answer carries the same.",
});
const text = z.string("a text");

export const figuresQuestionSchema = z
  .object({ id, text: text.meta({ description: "Read as plain text." }) }, 'an object with "id" and "text"')
  .meta({ title: "A line into sourcecheck figures --jsonl" });

export const figuresAnswerSchema = z
  .strictObject({ id, figures: z.array(figureSchema) })
  .meta({ title: "A line out of sourcecheck figures --jsonl" });

const sourceSchema = z.object(
  {
    id: text.meta({ description: "Named by the evidence; each source of a line has its own." }),
    text: text.meta({ description: "Read as plain text." }),
    date: recordDate.nullish().meta({ description: "2025-08-29, 2025-08 or 2025" }),
    title: text.nullish(),
    publisher: text.nullish().meta({ description: "Whom a draft may name: “Reuters put it at 9 %”." }),
    url: text.nullish().meta({ description: "By which a link in the draft cites it." }),
    edition: z.union([z.string(), z.number()], "a text or a number").nullish(),
    supersedes: text.nullish().meta({ description: "Id of the source that this one replaces." }),
  },
  'an object with "id" and "text"',
);

export const checkQuestionSchema = z
  .object(
    {
      id,
      draft: text.meta({ description: "Read as plain text." }),
      sources: z.array(sourceSchema, "a list of sources").superRefine((sources, line) => {
        const known = new Set<string>();
        sources.forEach(({ id }, index) => {
          const message = `an id of its own: another source of the line is "${id}" too`;
          if (known.has(id)) line.addIssue({ code: "custom", path: [index, "id"], message });
          known.add(id);
        });
      }),
      closed: z.boolean("true or false").nullish().meta({
        description:
          "The sources given are all there is: a figure about a matched subject that occurs nowhere conflicts.",
      }),
    },
    'an object with "id", "draft" and "sources"',
  )
  .meta({ title: "A line into sourcecheck check --jsonl" });

export const checkAnswerSchema = z
  .strictObject({ id, findings: z.array(findingSchema), inconsistencies: z.array(inconsistencySchema) })
  .meta({ title: "A line out of sourcecheck check --jsonl" });

export type FiguresAnswer = z.infer<typeof figuresAnswerSchema>;
export type CheckAnswer = z.infer<typeof checkAnswerSchema>;
