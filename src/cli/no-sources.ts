import { join } from "node:path";
import { PROJECT_FILE, SOURCES_FOLDER } from "../engine/discovery";
import type { LoadedCorpus } from "./corpora";
import { pathFrom } from "./files";

/** Why a draft had no source to be held against and what to do, in words that follow its name. */
export const noSources = (corpus: LoadedCorpus | undefined, workingFolder: string): string =>
  `it was checked against itself alone, as ${corpus === undefined ? NO_CORPUS : emptyCorpus(corpus, workingFolder)}`;

const NO_CORPUS =
  `no folder "${SOURCES_FOLDER}" and no ${PROJECT_FILE} lies beside it or above; put sources as Markdown or plain text into a ` +
  `folder "${SOURCES_FOLDER}" beside it, name them in a ${PROJECT_FILE}, or give --corpus <folder>`;

const emptyCorpus = ({ folder, sought }: LoadedCorpus, workingFolder: string): string => {
  const seen = (name: string): string => pathFrom(workingFolder, join(folder, name)) || ".";
  switch (sought.by) {
    case "project":
      return `no source could be read where ${seen(PROJECT_FILE)} looks for them (${sought.patterns.join(", ")}); mend its "sources", or ${PUT}`;
    case "sources":
      return `no source could be read in ${seen(SOURCES_FOLDER)}; ${PUT}`;
    case "folder":
      return `no source could be read in ${seen("")}; ${PUT}`;
  }
};

const PUT = "put Markdown or plain text there (.md, .txt)";
