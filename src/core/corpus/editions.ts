import { nearName } from "./near-name";
import type { Problem } from "./problem";
import { lineOfField, recordProblem } from "./record";
import type { Source } from "./source";

/** What is wrong with the `supersedes` of a corpus's sources, whose ids are settled: an edition that replaces nothing. */
export const editionProblems = (sources: readonly Source[]): readonly Problem[] => {
  const ids = new Set(sources.map(({ id }) => id));
  return sources.flatMap(({ path, text, id, supersedes }) => {
    if (supersedes === undefined || (supersedes !== id && ids.has(supersedes))) return [];
    const others = [...ids].filter((one) => one !== id);
    const what = supersedes === id ? ITSELF : noSource(supersedes, nearName(supersedes, others));
    return [recordProblem(path, lineOfField(text, "supersedes") ?? 1, what)];
  });
};

const ITSELF = '"supersedes" is the source\'s own id, so it replaces nothing; name the earlier edition';

const noSource = (id: string, meant: string | undefined): string =>
  `"supersedes" ${id} is the id of no source, so it replaces nothing; ${
    meant === undefined ? "name the id of the earlier edition, or leave it out" : `did you mean "${meant}"?`
  }`;
