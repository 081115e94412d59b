import * as vscode from "vscode";
import type { Inconsistency } from "../core/check/consistency/inconsistency";
import type { Finding } from "../core/check/finding";
import { type CardLinks, card } from "../core/present/card";
import { inconsistencyCard, inconsistencyMessage } from "../core/present/inconsistency";
import { message } from "../core/present/message";
import { COMMANDS } from "./commands";
import { messagesAt } from "./diagnostics";
import { DRAFT_SELECTOR, type Drafts } from "./drafts";
import { commandAddress, evidenceLink, figureLink } from "./links";
import { findingAt, type OpenDraft } from "./open-draft";
import { rangeOf } from "./ranges";

/** The card of the figure under the mouse or at the cursor, from what is known by now, on the figure's own span alone. */
export const offerHovers = (drafts: Drafts): vscode.Disposable =>
  vscode.languages.registerHoverProvider(DRAFT_SELECTOR, {
    provideHover: (document, position) => {
      const draft = drafts.of(document);
      const offset = document.offsetAt(position);
      const finding = draft && findingAt(draft, { start: offset, end: offset });
      if (draft === undefined || finding === undefined) return undefined;
      const range = rangeOf(document, finding.figure.span);
      const markdown = cardOf(draft, finding, messagesAt(document, range));
      return markdown.value === "" ? undefined : new vscode.Hover(markdown, range);
    },
  });

/** @param told messages of problems, which VS Code shows right above */
const cardOf = (draft: OpenDraft, finding: Finding, told: ReadonlySet<string>): vscode.MarkdownString => {
  const contradictions = inconsistenciesOf(draft, finding)
    .filter((inconsistency) => !told.has(inconsistencyMessage(inconsistency)))
    .map(inconsistencyCard);
  const place = {
    links: linksFor(draft),
    draft: draft.document.getText(),
    isToldAbove: told.has(message(finding)),
  };
  const cards = [...contradictions, card(finding, place)].filter((one) => one !== "");
  const markdown = new vscode.MarkdownString(cards.join("\n\n---\n\n"), true);
  markdown.isTrusted = { enabledCommands: [COMMANDS.openSource, COMMANDS.citeSource, COMMANDS.useFigure] };
  return markdown;
};

/** Those that the figure has a part in, be it as one of the numbers that do not add up. */
const inconsistenciesOf = (draft: OpenDraft, { figure }: Finding): readonly Inconsistency[] =>
  draft
    .inconsistencies()
    .filter(({ at, against }) =>
      [at, ...against].some((telling) => telling.figure.span.start === figure.span.start),
    );

const linksFor = (draft: OpenDraft): CardLinks => ({
  openSource: (sourceId, sentence) =>
    commandAddress(COMMANDS.openSource, evidenceLink(draft, sourceId, sentence)),
  insertCitation: (sourceId, figure) =>
    commandAddress(COMMANDS.citeSource, evidenceLink(draft, sourceId, figure)),
  useFigure: (figure) => commandAddress(COMMANDS.useFigure, figureLink(draft, figure)),
});
