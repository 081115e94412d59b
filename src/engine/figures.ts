import { readRecord } from "../core/corpus/record";
import {
  contextOfDocument,
  createStatementReader,
  type DocumentContext,
  figureInDocument,
} from "../core/corpus/statement";
import type { Figure } from "../core/quantity/figure";
import { readProse } from "../core/text/read-prose";
import type { Draft } from "./engine";

/** Every figure of a document, as a check reads them. */
export const figuresOf = (document: Draft, dollar?: string): readonly Figure[] =>
  createStatementReader(0)
    .read(readProse(document.text, document.markup), contextOfDraft(document, dollar))
    .flatMap((statement) => statement.figures.map((figure) => figureInDocument(statement, figure)));

/** What a draft says of itself that helps to read its figures: its date, its title, the country it speaks of. */
export const contextOfDraft = ({ path, text }: Draft, dollar: string | undefined): DocumentContext => {
  const { title, date } = readRecord(text, path).record;
  return contextOfDocument(text, { title, date, dollar });
};
