import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import { temporaryFolder } from "./children";

export const projectFolder = resolve(__dirname, "..", "..");
const sampleFolder = join(projectFolder, "seeds", "alibaba-ai");

export type SampleCopy = { readonly folder: string; readonly draft: string };

/** A copy that may be written to; it goes when the program ends. What tests expect of the sample is no part of it. */
export function copyOfSample(): SampleCopy {
  const folder = join(temporaryFolder("sample"), "alibaba-ai");
  cpSync(sampleFolder, folder, { recursive: true, filter: (path) => !path.endsWith(".expected.json") });
  return { folder, draft: join(folder, "draft.md") };
}
