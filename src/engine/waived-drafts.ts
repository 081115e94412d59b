import type { Problem } from "../core/corpus/problem";
import { projectProblem, readProject } from "../core/corpus/project";

/** A draft that the waiver list of a project file speaks of, by its path, and what to tell of the entry if it is not there. */
export type WaivedDraft = { readonly path: string; readonly ifGone: Problem };

/** In the order of the list. A draft that was renamed leaves its entries behind, which then leave nothing alone. */
export const waivedDrafts = (projectText: string | undefined): readonly WaivedDraft[] =>
  [...readProject(projectText).waiverLines].map(([{ draft, figure }, line]) => ({
    path: draft,
    ifGone: projectProblem(line, `“${figure}” of ${draft} is not left alone, as ${GONE}`),
  }));

const GONE = "there is no such draft; mend its path, or delete the entry";
