import * as vscode from "vscode";
import type { UnknownKey } from "../core/check/cited";
import type { Inconsistency, Telling } from "../core/check/consistency/inconsistency";
import type { Finding } from "../core/check/finding";
import type { WaiverRemark } from "../core/corpus/waivers";
import type { TextChange } from "../core/text/edits";
import type { Span } from "../core/text/span";
import type { Draft } from "../engine/engine";
import { inconsistenciesMovedThrough, movedThrough } from "../engine/finding-moves";
import type { StaleWaivers } from "../engine/stale-waivers";
import type { Corpora } from "./corpora";
import type { Corpus } from "./corpus";
import { spanOf } from "./ranges";

export type DraftState =
  | { readonly kind: "waiting" }
  | { readonly kind: "no corpus" }
  /** A source of its corpus, which is read and never checked. */
  | { readonly kind: "source"; readonly corpus: Corpus }
  | { readonly kind: "checking"; readonly corpus: Corpus }
  | { readonly kind: "checked"; readonly corpus: Corpus }
  | { readonly kind: "failed"; readonly corpus: Corpus; readonly reason: string };

/** An open draft and what is known of it by now. */
export type OpenDraft = {
  /** Names the draft in the arguments of a link, which hold no text. */
  readonly number: number;
  readonly document: vscode.TextDocument;
  readonly state: () => DraftState;
  /** In the draft's order, at their places in the text as it stands, also while a check is under way. */
  readonly findings: () => readonly Finding[];
  /** Where the draft contradicts itself, at their places likewise. */
  readonly inconsistencies: () => readonly Inconsistency[];
  /** Comments in it that settle nothing though somebody believes they do. */
  readonly waiverMistakes: () => readonly WaiverRemark[];
  /** Waivers that leave nothing of it alone any more. */
  readonly staleWaivers: () => StaleWaivers;
  /** Keys that it cites and no source has. */
  readonly unknownKeys: () => readonly UnknownKey[];
  readonly edited: (changes: readonly vscode.TextDocumentContentChangeEvent[], checkSoon: boolean) => void;
  readonly corpusChanged: (corpus: Corpus | undefined) => void;
  /** The corpus it is checked against, waited for where it is still looked for. */
  readonly corpus: () => Promise<Corpus | undefined>;
  /** Resolves when the findings are those of the text and the corpus as they stand. */
  readonly fresh: () => Promise<void>;
  readonly isClosed: () => boolean;
  readonly close: () => void;
};

/** After the last keystroke. */
const TYPING_PAUSE_MS = 150;
/** A first check that takes longer shows what it has found so far, and again after each such while. */
const PATIENCE_MS = 150;

export const openDraft = (
  number: number,
  document: vscode.TextDocument,
  corpora: Corpora,
  onChange: (draft: OpenDraft) => void,
): OpenDraft => {
  let state: DraftState = { kind: "waiting" };
  let findings: readonly Finding[] = [];
  let inconsistencies: readonly Inconsistency[] = [];
  let waiverMistakes: readonly WaiverRemark[] = [];
  let staleWaivers = NONE_STALE;
  let unknownKeys: readonly UnknownKey[] = [];
  let checkedVersions = "";
  /** Of the last attempt: what failed is tried again by hand or after a change, not for ever. */
  let triedVersions = "";
  let running: { readonly versions: string; readonly check: Promise<void> } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const show = (next: DraftState, found: readonly Finding[] = findings): void => {
    if (isClosed) return;
    state = next;
    findings = found;
    if (next.kind !== "no corpus" && found.length === 0) inconsistencies = [];
    onChange(draft);
  };

  const check = async (): Promise<void> => {
    clearTimeout(timer);
    const corpus = await corpora.of(document);
    if (corpus === undefined) return checkAlone();
    if (corpus.isSource(document.uri)) {
      waiverMistakes = [];
      staleWaivers = NONE_STALE;
      return show({ kind: "source", corpus }, []);
    }
    const versions = versionsOf(document, corpus);
    if (checkedVersions === versions) return;
    if (running?.versions !== versions) running = { versions, check: checkAgainst(corpus, versions) };
    await running.check;
    if (running?.versions === versions) running = undefined;
  };

  /** A draft contradicts itself whether it has sources or not. */
  const checkAlone = async (): Promise<void> => {
    if (state.kind !== "no corpus") {
      inconsistencies = [];
      waiverMistakes = [];
      staleWaivers = NONE_STALE;
      show({ kind: "no corpus" }, []);
    }
    const { version } = document;
    const outcome = await corpora.withoutSources
      .check(draftAlone(document), undefined)
      .catch(() => undefined);
    if (outcome?.kind !== "checked" || document.version !== version || state.kind !== "no corpus") return;
    ({ waiverMistakes, inconsistencies, staleWaivers } = outcome);
    show({ kind: "no corpus" }, []);
  };

  const checkAgainst = async (corpus: Corpus, versions: string): Promise<void> => {
    triedVersions = versions;
    const text = draftOf(document, corpus);
    const isCurrent = (): boolean => !isClosed && versionsOf(document, corpus) === versions;
    if (state.kind !== "checked") show({ kind: "checking", corpus });
    try {
      const checking = corpus.session.check(text, visibleSpan(document));
      if (checkedVersions === "") void showMeanwhile(corpus, text.path, checking, isCurrent);
      const outcome = await checking;
      if (outcome.kind === "overtaken" || !isCurrent()) return;
      checkedVersions = versions;
      ({ waiverMistakes, inconsistencies, staleWaivers, unknownKeys } = outcome);
      show({ kind: "checked", corpus }, outcome.findings);
    } catch (error) {
      if (isCurrent()) show({ kind: "failed", corpus, reason: reasonOf(error) });
    }
  };

  const showMeanwhile = async (
    corpus: Corpus,
    path: string,
    checking: Promise<unknown>,
    isCurrent: () => boolean,
  ): Promise<void> => {
    let isUnderWay = true;
    const over = (): void => {
      isUnderWay = false;
    };
    checking.then(over, over);
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
      if (!isUnderWay) return;
      const found = await corpus.session.foundSoFar(path).catch(() => []);
      if (!isUnderWay || !isCurrent()) return;
      if (found.length > findings.length) show({ kind: "checking", corpus }, inOrder(found));
    }
  };

  const checkSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), TYPING_PAUSE_MS);
  };

  const draft: OpenDraft = {
    number,
    document,
    state: () => state,
    findings: () => findings,
    inconsistencies: () => inconsistencies,
    waiverMistakes: () => waiverMistakes,
    staleWaivers: () => staleWaivers,
    unknownKeys: () => unknownKeys,
    edited: (changes, isToBeChecked) => {
      const textChanges = changes.map(asTextChange);
      findings = movedThrough(findings, textChanges);
      inconsistencies = inconsistenciesMovedThrough(inconsistencies, textChanges);
      if (isToBeChecked) checkSoon();
    },
    corpusChanged: (corpus) => {
      const own = "corpus" in state ? state.corpus : undefined;
      if (corpus === undefined) void check();
      else if (corpus === own && triedVersions !== versionsOf(document, corpus)) checkSoon();
    },
    corpus: async () => {
      const corpus = await corpora.of(document);
      return corpus?.isSource(document.uri) ? undefined : corpus;
    },
    fresh: check,
    isClosed: () => isClosed,
    close: () => {
      clearTimeout(timer);
      if ("corpus" in state)
        state.corpus.session.forgetDraft(draftOf(document, state.corpus).path).catch(() => {});
      if (state.kind === "no corpus")
        corpora.withoutSources.forgetDraft(document.uri.toString()).catch(() => {});
      show({ kind: "waiting" }, []);
      isClosed = true;
    },
  };
  void check();
  return draft;
};

const NONE_STALE: StaleWaivers = { comments: [], entries: [] };

const versionsOf = (document: vscode.TextDocument, corpus: Corpus): string =>
  `${document.version} of the draft, ${corpus.session.version()} of ${corpus.root}`;

/** A draft as the engine takes it. */
export const draftOf = (document: vscode.TextDocument, corpus: Corpus): Draft => ({
  ...draftAlone(document),
  path: document.isUntitled ? document.uri.path : corpus.pathOf(document.uri),
});

const draftAlone = (document: vscode.TextDocument): Draft => ({
  path: document.uri.toString(),
  text: document.getText(),
  markup: document.languageId === "markdown" ? "markdown" : "plain",
});

const visibleSpan = (document: vscode.TextDocument): Span | undefined => {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  const visible = editor?.visibleRanges[0];
  return visible === undefined ? undefined : spanOf(document, visible);
};

/** The visible range is checked first, so what has been found so far is out of order. */
const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => a.figure.span.start - b.figure.span.start);

const asTextChange = ({
  rangeOffset,
  rangeLength,
  text,
}: vscode.TextDocumentContentChangeEvent): TextChange => ({
  span: { start: rangeOffset, end: rangeOffset + rangeLength },
  length: text.length,
});

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A conflict that stands: one that a person has settled is none. */
export const isConflict = ({ verdict, waived }: Finding): boolean =>
  verdict.kind === "conflicting" && waived === undefined;

/** What the draft says against itself and nobody has settled. */
export const contradictionsIn = (draft: OpenDraft): readonly Inconsistency[] =>
  draft.inconsistencies().filter(({ waived }) => waived === undefined);

/**
 * The figure that a stretch of the draft touches, be it the bare cursor at its end: there a jump from Problems leaves it.
 * Of two that touch each other, the one that the cursor stands before.
 */
export const findingAt = (draft: OpenDraft, touched: Span): Finding | undefined =>
  touchedOf(draft.findings(), touched);

/** The same, also of what a draft without sources says against itself. */
export const tellingAt = (draft: OpenDraft, touched: Span): Telling | undefined =>
  touchedOf(tellingsOf(draft), touched);

/** Every figure of which something is told, with its place. */
export const tellingsOf = (draft: OpenDraft): readonly Telling[] => [
  ...draft.findings(),
  ...draft.inconsistencies().map(({ at }) => at),
];

const touchedOf = <T extends Telling>(tellings: readonly T[], touched: Span): T | undefined => {
  const touching = tellings.filter(
    ({ figure: { span } }) => span.start <= touched.end && touched.start <= span.end,
  );
  return touching.find(({ figure: { span } }) => touched.start < span.end) ?? touching[0];
};
