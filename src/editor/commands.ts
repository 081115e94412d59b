/** Every command, by what it does. The manifest contributes each of them; a test holds the two alike. */
export const COMMANDS = {
  insertCitation: "sourcecheck.insertCitation",
  check: "sourcecheck.check",
  nextConflict: "sourcecheck.nextConflict",
  ignoreFigure: "sourcecheck.ignoreFigure",
  reloadSources: "sourcecheck.reloadSources",
  openSample: "sourcecheck.openSample",
  chooseSources: "sourcecheck.chooseSources",
  showStatus: "sourcecheck.showStatus",
  /** The links of the hover card: draft's number, source's id, span. */
  openSource: "sourcecheck.openSource",
  citeSource: "sourcecheck.citeSource",
  useFigure: "sourcecheck.useFigure",
} as const;
