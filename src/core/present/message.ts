import type { Evidence, Finding } from "../check/finding";
import { oneLine } from "./safe-text";
import { agrees, contrasted, counted, figureWords, titleAndDate } from "./wording";

type Some<T> = readonly [T, ...T[]];

/** What a finding says in one line, understood without opening anything. */
export const message = (finding: Finding): string => {
  const { verdict, figure } = finding;
  const draft = figureWords(figure);
  switch (verdict.kind) {
    case "supported":
      return `${draft}: ${inVain(finding)}${said(verdict.evidence[0])}`;
    case "compatible":
      return `${draft}: ${inVain(finding)}${said(verdict.evidence[0])}${reason(verdict.evidence[0])}`;
    case "conflicting":
      return conflict(finding, verdict.evidence, verdict.slip?.sentence ?? "");
    case "disputed":
      return dispute(finding, verdict.evidence);
    case "superseded":
      return supersession(finding, verdict.evidence);
    case "unsourced":
      return openQuestion(draft, verdict.evidence);
  }
};

/** A citation that does not hold what it is cited for, told before the source that does. */
const inVain = ({ isCitedInVain }: Finding): string =>
  isCitedInVain ? "the source that the draft names for it does not say it; " : "";

/** The title of the fix that puts the source's figure in the draft's place: "Change to $53 billion (AI spending, 29 Aug 2025)". */
export const changeTitle = (replacement: string, evidence: Evidence): string =>
  `Change to ${oneLine(replacement)} (${titleAndDate(evidence)})`;

/** "Insert citation (AI spending, 29 Aug 2025)" */
export const citeTitle = (evidence: Evidence): string => `Insert citation (${titleAndDate(evidence)})`;

/** "Ignore 28 regions here…" */
export const ignoreTitle = ({ figure }: Pick<Finding, "figure">): string =>
  `Ignore ${oneLine(figure.text.replace(/[*_`~]/g, ""))} here…`;

const said = (evidence: Evidence): string =>
  evidence.isWorkedOut
    ? `it follows from what the source says (${titleAndDate(evidence)})`
    : `the source says ${figureWords(evidence.figure)} (${titleAndDate(evidence)})`;

/** A calculation goes on after the source; a remark on hedges would only say again what the source says. */
const reason = ({ explanation }: Evidence): string =>
  explanation === "" || explanation.endsWith(".") ? "" : `: ${oneLine(explanation)}`;

const conflict = (finding: Finding, evidence: Some<Evidence>, slip: string): string => {
  const strongest = strongestAgainst(evidence);
  const [draft, source] = contrasted(finding.figure, strongest.figure);
  const others = otherSources(evidence, strongest);
  const company =
    others === 0 ? "" : `; ${counted(others, "more source")} contradict${others === 1 ? "s" : ""} it`;
  const cause = slip === "" ? "" : `. ${oneLine(slip)}`;
  const against =
    draft === source ? ", which the source says of something else" : `; the source says ${source}`;
  return `Draft says ${draft}${against} (${titleAndDate(strongest)})${company}${cause}`;
};

const strongestAgainst = (evidence: Some<Evidence>): Evidence =>
  evidence.find((one) => one.relation === "disjoint") ?? evidence[0];

const otherSources = (evidence: readonly Evidence[], strongest: Evidence): number => {
  const contradicting = evidence.filter((one) => one.relation === "disjoint").map((one) => one.sourceId);
  return new Set(contradicting.filter((id) => id !== strongest.sourceId)).size;
};

const dispute = (finding: Finding, evidence: Some<Evidence>): string =>
  `Sources disagree about ${figureWords(finding.figure)}: ${sidesOf(evidence)}`;

const sidesOf = (evidence: Some<Evidence>): string =>
  [evidence.find(agrees), evidence.find((one) => one.relation === "disjoint")]
    .filter((side) => side !== undefined)
    .map((side) => `${figureWords(side.figure)} (${titleAndDate(side)})`)
    .join(" against ");

const supersession = (finding: Finding, evidence: Some<Evidence>): string => {
  const earlier = evidence.find(agrees) ?? evidence[0];
  return `Draft says ${figureWords(finding.figure)}, as an earlier source did (${titleAndDate(earlier)}); ${laterEdition(evidence)}`;
};

const laterEdition = (evidence: Some<Evidence>): string => {
  const later = evidence.find((one) => one.relation === "disjoint");
  return later === undefined
    ? "a later edition replaces it"
    : `a later edition says ${figureWords(later.figure)} (${titleAndDate(later)})`;
};

const openQuestion = (draft: string, evidence: readonly Evidence[]): string => {
  const nearest = evidence.find((one) => one.relation === "consistent");
  // "Three new cranes" stood at the head of its sentence.
  const inside = draft.replace(/^[A-Z](?=[a-z]+ )/, (capital) => capital.toLowerCase());
  if (nearest === undefined) return `No source confirms ${inside}`;
  return `No source confirms ${inside}; ${said(nearest)}, which does not contradict it and does not confirm it`;
};
