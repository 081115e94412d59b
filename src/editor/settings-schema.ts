import * as z from "zod";

const severity = z.enum(["error", "warning", "information", "hint", "off"]);

/** Every setting under `sourcecheck.`, with the default that the manifest shows too. */
export const settingsSchema = z.object({
  checkWhileTyping: z.boolean().default(true),
  citationStyle: z.enum(["pandoc", "footnote"]).default("pandoc"),
  "severity.conflicting": severity.default("warning"),
  "severity.disputed": severity.default("information"),
  "severity.superseded": severity.default("information"),
  "severity.unsourced": severity.default("off"),
  "severity.inconsistency": severity.default("warning"),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Severity = z.infer<typeof severity>;

/** A setting with a value that it cannot have; its default is used. */
export type BrokenSetting = { readonly key: string; readonly message: string };

/** Settings from whatever a person wrote. A broken one takes its default and harms no other. */
export const parseSettings = (
  written: (key: string) => unknown,
): { readonly settings: Settings; readonly broken: readonly BrokenSetting[] } => {
  const values: Record<string, unknown> = {};
  const broken: BrokenSetting[] = [];
  for (const [key, schema] of Object.entries(settingsSchema.shape)) {
    const parsed = schema.safeParse(written(key) ?? undefined);
    values[key] = parsed.data;
    if (!parsed.success) broken.push({ key, message: complaint(key, schema, parsed.error) });
  }
  return { settings: settingsSchema.parse(values), broken };
};

const complaint = (key: string, schema: z.ZodType, error: z.ZodError): string => {
  const expected = error.issues.map((issue) => issue.message).join("; ");
  return `The setting sourcecheck.${key} is not understood (${expected}), so its default ${JSON.stringify(schema.parse(undefined))} is used.`;
};
