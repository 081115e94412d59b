import type { Problem } from "./problem";
import { lineOfField, recordProblem } from "./record";
import type { Source } from "./source";

/** The id of a source whose record gives none: its file's name without the ending. */
export const idOfPath = (path: string): string => slug(baseName(path)) || "source";

/** The file's name without its folders and ending. */
export const baseName = (path: string): string =>
  path.slice(path.lastIndexOf("/") + 1).replace(/(?<=.)\.[^.]*$/, "");

/** Letters, digits, "_" and "-"; the rest becomes "-". */
const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}_]+/gu, "-")
    .replace(/^-|-$/g, "");

/**
 * Gives each source of a corpus an id of its own, whatever order they come in. Files of one name take their
 * folder's name before it. Of records that claim one id, the first by path keeps it; the others are told.
 */
export const withUniqueIds = (
  sources: readonly Source[],
): { sources: readonly Source[]; problems: readonly Problem[] } => {
  const byPath = sources.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const owners = ownersOf(byPath);
  const taken = new Set(byPath.map(({ id }) => id));
  const problems: Problem[] = [];
  const named = byPath.map((source): Source => {
    const owner = owners.get(source.id);
    if (owner === source) return source;
    const id = freeId(source, taken);
    taken.add(id);
    if (declaresId(source) && owner !== undefined) problems.push(sameId(source, owner, id));
    return { ...source, id };
  });
  return { sources: named, problems };
};

/** Who keeps an id that several sources have: the first whose record claims it. No file's name claims anything. */
const ownersOf = (byPath: readonly Source[]): ReadonlyMap<string, Source> => {
  const groups = new Map<string, readonly Source[]>();
  for (const source of byPath) groups.set(source.id, [...(groups.get(source.id) ?? []), source]);
  return new Map(
    [...groups].flatMap(([id, group]) => {
      const owner = group.length === 1 ? group[0] : group.find(declaresId);
      return owner === undefined ? [] : [[id, owner] as const];
    }),
  );
};

const freeId = ({ path, id }: Source, taken: ReadonlySet<string>): string => {
  const folders = path.split("/").slice(0, -1).map(slug).filter(Boolean);
  let candidate = id;
  while (taken.has(candidate) && folders.length > 0) candidate = `${folders.pop()}-${candidate}`;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${id}-${number}`;
  return candidate;
};

const declaresId = ({ text }: Source): boolean => lineOfField(text, "id") !== undefined;

const sameId = (source: Source, owner: Source, id: string): Problem =>
  recordProblem(
    source.path,
    lineOfField(source.text, "id") ?? 1,
    `"id" ${source.id} is that of ${owner.path} too, so this source is now ${id}; give one of them another id`,
  );
