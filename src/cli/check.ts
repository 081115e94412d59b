import { join, resolve } from "node:path";
import { fileProblem, type Problem } from "../core/corpus/problem";
import { nameOf, type WaiverRemark } from "../core/corpus/waivers";
import { oneLine } from "../core/present/safe-text";
import { unknownKeysInWords } from "../core/present/wording";
import { lineAt, lineStarts } from "../core/text/lines";
import type { Copy } from "../engine/copies";
import { createEngine } from "../engine/create-engine";
import { PROJECT_FILE } from "../engine/discovery";
import { figuresOf } from "../engine/figures";
import { lastStepOf } from "../engine/last-step";
import { waiverMistakes } from "../engine/waived";
import type { CheckRequest } from "./arguments";
import { type CheckedDraft, type CheckResult, checkJson, checkText, isClean, notesOf } from "./check-report";
import { corpusFolderOf, type LoadedCorpus, loadCorpus } from "./corpora";
import { isUnread, type NamedDocument, readDocument, type UnreadDocument } from "./drafts";
import { isFile, isFolder, pathFrom } from "./files";
import { noSuchFolder } from "./misnamed";
import { noSources } from "./no-sources";
import { EXIT, type ExitCode, type Terminal } from "./terminal";

/** `sourcecheck check`: every figure of the drafts against their sources, and each draft against itself. */
export const runCheck = async (request: CheckRequest, terminal: Terminal): Promise<ExitCode> => {
  const given = request.corpus === undefined ? undefined : resolve(terminal.folder, request.corpus);
  if (given !== undefined && !isFolder(given)) {
    const what = isFile(given)
      ? "this is no folder; name the one that the sources lie in"
      : noSuchFolder(request.corpus ?? "", terminal.folder);
    terminal.complain(`--corpus ${request.corpus}: ${what}\n`);
    return EXIT.badUse;
  }
  // Who names a draft twice, by a pattern of the shell perhaps, means it once.
  const names = new Map(request.drafts.map((name) => [resolve(terminal.folder, name), name]));
  const documents = [...names.values()].map((name) => readDocument(terminal.folder, name));
  const corpora = new Map<string, LoadedCorpus>();
  const outcomes: Outcome[] = [];
  for (const document of documents) {
    if (isUnread(document)) {
      outcomes.push({ kind: "unread", ...document });
      continue;
    }
    const folder = given ?? (await corpusFolderOf(document.absolutePath));
    if (folder !== undefined && !corpora.has(folder)) corpora.set(folder, loadCorpus(folder));
    const corpus = folder === undefined ? undefined : corpora.get(folder);
    outcomes.push(outcomeOf(document, corpus, terminal.folder));
  }
  return report(request, outcomes, [...corpora.values()], terminal);
};

type Outcome =
  | {
      readonly kind: "checked" | "without sources";
      readonly draft: CheckedDraft;
      readonly problems: readonly Problem[];
      readonly staleWaivers: readonly Problem[];
      readonly copies: readonly string[];
      readonly corpus: LoadedCorpus | undefined;
      /** All that it has, judged or not, as rules name them. */
      readonly figureNames: ReadonlySet<string>;
    }
  | ({ readonly kind: "unread" } & UnreadDocument);

const outcomeOf = (
  document: NamedDocument,
  corpus: LoadedCorpus | undefined,
  workingFolder: string,
): Outcome => {
  const { engine, folder } = corpus ?? { engine: createEngine(), folder: workingFolder };
  const draft = { ...document, path: pathFrom(folder, document.absolutePath) };
  // A draft contradicts itself whether it has sources or not; that none was asked is a problem to tell.
  const inconsistencies = engine.inconsistencies(draft);
  const itself = { path: document.path, text: document.text, inconsistencies };
  const figures = figuresOf(draft);
  const figureNames = new Set(figures.map(({ span }) => nameOf(draft.text.slice(span.start, span.end))));
  const problems = waiverMistakes(document).map((remark) => problemIn(document, remark));
  if (engine.status().sources === 0)
    return {
      kind: "without sources",
      draft: { ...itself, findings: [], unjudged: 0, unknownKeys: [] },
      problems: [fileProblem(document.path, noSources(corpus, workingFolder)), ...problems],
      staleWaivers: [],
      copies: [],
      corpus,
      figureNames,
    };
  const findings = lastStepOf(engine.check(draft));
  const judged = new Set(findings.map(({ figure }) => figure.span.start));
  const unjudged = figures.filter(({ span }) => !judged.has(span.start)).length;
  const stale = engine.staleWaivers(draft, findings, inconsistencies);
  const staleWaivers = [
    ...stale.comments.map((remark) => problemIn(document, remark)),
    ...seenFrom(workingFolder, folder, stale.entries),
  ];
  return {
    kind: "checked",
    draft: { ...itself, findings, unjudged, unknownKeys: engine.unknownKeys(draft) },
    problems,
    staleWaivers,
    copies: engine
      .copies(draft, findings)
      .map((copy) => copyNote(copy, pathFrom(workingFolder, join(folder, copy.path)), document.path)),
    corpus,
    figureNames,
  };
};

const problemIn = ({ path, text }: NamedDocument, { span, message }: WaiverRemark): Problem => {
  const line = lineAt(lineStarts(text), span.start);
  return { path, line, message: `${path}: line ${line}: ${message}` };
};

const unknownKeyNotes = ({ path, text, unknownKeys }: CheckedDraft): readonly string[] =>
  unknownKeys.map((one) => {
    const line = lineAt(lineStarts(text), one.at);
    return `${path}: line ${line}: no source has ${unknownKeysInWords([one])}; mend the key, or add its source`;
  });

const copyNote = ({ shared, sentences }: Copy, source: string, draft: string): string =>
  `${source} is nearly the same text as ${draft} (${shared} of its ${sentences} longer sentences), so that what it confirms says nothing, and what others contradict is held for disputed; ` +
  `if it is a copy, take it out of the sources, or name it under "exclude" in ${PROJECT_FILE}`;

const report = (
  { format, only }: CheckRequest,
  outcomes: readonly Outcome[],
  corpora: readonly LoadedCorpus[],
  terminal: Terminal,
): ExitCode => {
  const statuses = corpora.map(({ engine }) => engine.status());
  // Of one without sources it is told already where they were looked for.
  const hasSources = corpora.filter((_, at) => (statuses[at]?.sources ?? 0) > 0);
  const result: CheckResult = {
    drafts: outcomes.flatMap((outcome) => (outcome.kind === "unread" ? [] : [outcome.draft])),
    sources: sum(statuses.map(({ sources }) => sources)),
    claims: sum(statuses.map(({ claims }) => claims)),
    problems: [
      ...outcomes.flatMap((outcome) => (outcome.kind === "unread" ? [outcome.problem] : outcome.problems)),
      ...corpora.flatMap((corpus) => problemsOf(corpus, terminal.folder)),
    ],
    staleWaivers: [
      ...outcomes.flatMap((outcome) => (outcome.kind === "unread" ? [] : outcome.staleWaivers)),
      ...corpora.flatMap(({ folder, lostWaivers }) => seenFrom(terminal.folder, folder, lostWaivers)),
    ],
    hints: [
      ...outcomes.flatMap((outcome) => (outcome.kind === "unread" ? [] : outcome.copies)),
      ...outcomes.flatMap((outcome) => (outcome.kind === "unread" ? [] : unknownKeyNotes(outcome.draft))),
      ...hasSources.flatMap(({ folder, idlePatterns }) =>
        seenFrom(terminal.folder, folder, idlePatterns).map(({ message }) => message),
      ),
    ],
    idleRules: corpora.flatMap((corpus) => idleRulesOf(corpus, outcomes, terminal.folder)),
    otherKinds: corpora.flatMap(({ folder, otherKinds }) =>
      otherKinds.map((path) => pathFrom(terminal.folder, join(folder, path))),
    ),
  };
  if (format === "json") terminal.print(`${JSON.stringify(checkJson(result, only), undefined, 2)}\n`);
  else {
    for (const { message } of result.problems) terminal.complain(`${oneLine(message)}\n`);
    for (const note of notesOf(result)) terminal.complain(`Note: ${oneLine(note)}\n`);
    if (result.drafts.length > 0) terminal.print(checkText(result, only, terminal.look));
  }
  if (outcomes.some(isBadUse)) return EXIT.badUse;
  if (!isClean(result)) return EXIT.conflict;
  return result.problems.length > 0 ? EXIT.unreadable : EXIT.clean;
};

const isBadUse = (outcome: Outcome): boolean =>
  outcome.kind === "without sources" || (outcome.kind === "unread" && outcome.status === EXIT.badUse);

/** Where the rules stand that name no figure of any draft that was checked by them. */
const idleRulesOf = (
  corpus: LoadedCorpus,
  outcomes: readonly Outcome[],
  workingFolder: string,
): CheckResult["idleRules"] => {
  const names = outcomes.flatMap((outcome) =>
    outcome.kind === "checked" && outcome.corpus === corpus ? [outcome.figureNames] : [],
  );
  const lines = [...corpus.rules]
    .filter(([{ figure }]) => !names.some((some) => some.has(nameOf(figure))))
    .map(([, line]) => line);
  if (names.length === 0 || lines.length === 0) return [];
  return [{ path: pathFrom(workingFolder, join(corpus.folder, PROJECT_FILE)), lines }];
};

const problemsOf = ({ folder, engine, unread }: LoadedCorpus, workingFolder: string): readonly Problem[] =>
  seenFrom(workingFolder, folder, [...unread, ...engine.status().problems]);

/** The problems of a corpus's files, with paths as seen from the working folder. */
const seenFrom = (workingFolder: string, folder: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map(({ path, line, message }) => {
    const seen = pathFrom(workingFolder, join(folder, path));
    return {
      path: seen,
      line,
      message: message.startsWith(path) ? seen + message.slice(path.length) : message,
    };
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
