import type { Inconsistency } from "../check/consistency/inconsistency";
import { asMarkdown, oneLine } from "./safe-text";

/** What an inconsistency says in one line, with the sum that a reader can follow. */
export const inconsistencyMessage = ({ explanation }: Inconsistency): string =>
  `The draft contradicts itself: ${oneLine(explanation.replace(/[*_`~]/g, ""))}`;

/** The same as Markdown with codicons, for a hover. */
export const inconsistencyCard = (inconsistency: Inconsistency): string => {
  const line = `$(warning) **Inconsistent**: ${asMarkdown(inconsistencyMessage(inconsistency))}`;
  return inconsistency.waived === undefined
    ? line
    : `${line}\n\n$(eye-closed) Ignored: ${asMarkdown(inconsistency.waived)}`;
};
