import * as z from "zod";

const A_GLOB = "a pattern of files below this folder, like sources/**";
const A_FIGURE = 'a figure as it stands in the draft, like "28 regions"';
const A_REASON = "a sentence that says why";
const A_HASH = "the 14 digits that Sourcecheck wrote";

/** "sources" and "sources/" mean all that is in that folder; "./" says nothing. */
const wholeGlob = (glob: string): string =>
  glob
    .trim()
    .replace(/^(?:\.\/)+/, "")
    .replace(/\/$/, "/**")
    .replace(/(?:^|\/)[^/.*?[\]{}()!]+$/, "$&/**");

/** Not above this folder, not absolute, no negation, and too few stars to make matching slow. */
const glob = z
  .string(A_GLOB)
  .regex(/^(?![/!])(?!(?:[^/]*\/){0,50}\.\.(?:\/|$))(?:[^*\\:]{0,100}\*{1,2}){0,4}[^*\\:]{0,300}$/, A_GLOB)
  .transform(wholeGlob);
const figure = z.string(A_FIGURE).regex(/\S/, A_FIGURE);
const reason = z.string(A_REASON).regex(/\S/, A_REASON);
const hash = z.string(A_HASH).regex(/^[0-9a-f]{14}$/, A_HASH);

const rule = z
  .object({ figure, reason }, "an object with a figure and a reason")
  .meta({ description: "Leaves a figure alone in every draft." });

const waiver = z
  .object(
    {
      draft: z.string("the path of a draft").min(1, "the path of a draft"),
      figure,
      sentence: hash.meta({ description: "Hash of the draft's sentence." }),
      context: hash.optional().meta({ description: "Hash of what stands around the sentence." }),
      source: hash.optional().meta({ description: "Hash of the source's sentence." }),
      reason,
      date: z.iso.date("a date like 2025-08-29"),
    },
    "an object as Sourcecheck writes it",
  )
  .meta({
    description: "A finding that a person settled. It no longer holds when what it was bound to changes.",
  });

/** The settings of sourcecheck.json; the source of its JSON Schema too. */
export const PROJECT_SCHEMA = z.strictObject(
  {
    $schema: z.string().optional(),
    sources: z
      .array(glob, "a list of patterns")
      .default(["sources/**"])
      .meta({ description: "Which files are sources, as patterns relative to this file." }),
    exclude: z
      .array(glob, "a list of patterns")
      .default([])
      .meta({ description: "Which of these files are no sources after all." }),
    dollar: z
      .string("a currency code like USD")
      .regex(/^[A-Z]{3}$/, "a currency code like USD")
      .optional()
      .meta({
        description: 'The currency that a bare "$" means in drafts and sources, as an ISO 4217 code.',
      }),
    rules: z
      .array(rule, "a list of rules")
      .default([])
      .meta({ description: "Figures that are left alone in every draft." }),
    waivers: z
      .array(waiver, "a list of waivers")
      .default([])
      .meta({ description: "Findings that a person settled, each with its reason." }),
  },
  "an object of settings",
);

/** What VS Code completes and checks sourcecheck.json by: media/sourcecheck.schema.json. */
export const projectJsonSchema = (): object => ({
  ...z.toJSONSchema(PROJECT_SCHEMA, { target: "draft-7", io: "input" }),
  title: "Sourcecheck project",
});
