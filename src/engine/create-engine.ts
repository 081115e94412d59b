import { unknownKeys } from "../core/check/cited";
import { editionProblems } from "../core/corpus/editions";
import { withUniqueIds } from "../core/corpus/ids";
import type { Problem } from "../core/corpus/problem";
import { readProject } from "../core/corpus/project";
import { listWaiver } from "../core/corpus/settled";
import { readSource } from "../readers";
import type { ReadResult } from "../readers/reader";
import { citationsFor } from "./citations";
import { copiesOf } from "./copies";
import { type Desk, newDesk } from "./desk";
import { createDraftReading } from "./draft-reading";
import type { Engine } from "./engine";
import { lastStepOf } from "./last-step";
import { staleWaivers } from "./stale-waivers";
import { circumstancesOf, settling, settlingInconsistencies } from "./waived";

/** One corpus at work, empty to begin with. */
export const createEngine = (): Engine => {
  const read = createDraftReading();
  const files = new Map<string, ReadResult>();
  let { project, problems: projectProblems, ...lines } = readProject(undefined);
  let desk = newDesk(project.dollar, []);
  /** Grows with every change of project or sources. */
  let revision = 0;
  let settled: { readonly revision: number; readonly problems: readonly Problem[] } | undefined;
  let partial: { readonly revision: number; readonly without: string; readonly desk: Desk } | undefined;

  const sources = () => [...files.values()].flatMap(({ source }) => source ?? []);

  /**
   * Ids depend on all sources together, so they are settled when somebody asks. Few sources ever change theirs. Gives what
   * is wrong among the sources.
   */
  const settleIds = (): readonly Problem[] => {
    if (settled?.revision === revision) return settled.problems;
    const { sources: named, problems: idProblems } = withUniqueIds(sources());
    const problems = [...idProblems, ...editionProblems(named)];
    const indexed = new Map([...desk.corpus.sources].map(({ path, id }) => [path, id]));
    for (const source of named) if (indexed.get(source.path) !== source.id) desk.corpus.add(source);
    settled = { revision, problems };
    return problems;
  };

  /** What a draft is checked against: all sources but the draft itself, should it lie among them. */
  const deskFor = (path: string): Desk => {
    settleIds();
    if (files.get(path)?.source === undefined) return desk;
    if (partial?.revision !== revision || partial.without !== path) {
      const others = [...desk.corpus.sources].filter((source) => source.path !== path);
      partial = { revision, without: path, desk: newDesk(project.dollar, others) };
    }
    return partial.desk;
  };

  const sourceAt = (path: string) => {
    settleIds();
    return [...desk.corpus.sources].find((source) => source.path === path);
  };

  return {
    setProject(json) {
      const { dollar } = project;
      ({ project, problems: projectProblems, ...lines } = readProject(json));
      revision++;
      if (project.dollar !== dollar) desk = newDesk(project.dollar, sources());
    },

    putSource(path, bytes) {
      const file = readSource(path, bytes);
      files.set(path, file);
      revision++;
      if (file.source === undefined) desk.corpus.remove(path);
      else desk.corpus.add(file.source);
    },

    removeSource(path) {
      files.delete(path);
      revision++;
      desk.corpus.remove(path);
    },

    status() {
      const problemsAmong = settleIds();
      const problems = [...files.values()].flatMap((file) => file.problems);
      return {
        sources: desk.corpus.sourceCount,
        claims: desk.corpus.claimCount,
        problems: [...projectProblems, ...[...problems, ...problemsAmong].toSorted(byPlace)],
      };
    },

    source: sourceAt,

    *check(draft, first) {
      for (;;) {
        const { prose, context } = read(draft, project.dollar);
        const { corpus, checker } = deskFor(draft.path);
        const start = revision;
        const settled = settling(draft, prose, project);
        const steps = checker.check(prose, context, corpus, { first });
        const findings = yield* untilOutdated(steps, settled, () => revision !== start);
        if (findings !== undefined) return findings;
      }
    },

    inconsistencies(draft) {
      const { consistency } = deskFor(draft.path);
      const { prose, context } = read(draft, project.dollar);
      const found = consistency.check(prose, context);
      return found.length === 0 ? found : settlingInconsistencies(draft, prose, project)(found);
    },

    staleWaivers: (draft, findings, inconsistencies) =>
      staleWaivers({ draft, ...read(draft, project.dollar), findings, inconsistencies }, lines),

    copies: (draft, findings) => copiesOf(draft.text, read(draft, project.dollar).prose, findings, sourceAt),

    waiver(draft, { start, end }, reason, date) {
      const { corpus, checker } = deskFor(draft.path);
      const { prose, context } = read(draft, project.dollar);
      const findings = lastStepOf(checker.check(prose, context, corpus));
      const meant = findings.find(({ figure: { span } }) => span.start === start && span.end === end);
      return meant && listWaiver(circumstancesOf(meant, draft, prose), reason, date);
    },

    unknownKeys: (draft) => unknownKeys(read(draft, project.dollar).prose, deskFor(draft.path).corpus),

    search(query) {
      const { corpus } = deskFor(query.draft.path);
      return citationsFor(query, corpus, read(query.draft, project.dollar));
    },
  };
};

/** A source that comes or goes between two steps makes all that was found doubtful: the check begins anew. */
function* untilOutdated<Raw, Shown>(
  steps: Generator<Raw, Raw>,
  shown: (raw: Raw) => Shown,
  isOutdated: () => boolean,
): Generator<Shown, Shown | undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done) return shown(step.value);
    yield shown(step.value);
    if (isOutdated()) return undefined;
  }
}

const byPlace = (a: Problem, b: Problem): number =>
  a.path === b.path ? (a.line ?? 0) - (b.line ?? 0) : a.path < b.path ? -1 : 1;
