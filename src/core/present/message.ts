import type { Evidence, Finding } from "../check/finding";
import { oneLine } from "./safe-text";
import { agrees, contrasted, counted, figureWords, publisherAndDate, titleAndDate } from "./wording";

/** What a finding says in one line, understood without opening anything. */
export const message = (finding: Finding): string => {
  const { verdict, figure } = finding;
  const draft = figureWords(figure);
  switch (verdict.kind) {
    case "supported":
      return `${draft}: ${said(verdict.evidence[0])}`;
    case "compatible":
      return `${draft}: ${said(verdict.evidence[0])}${reason(verdict.evidence[0])}`;
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

/** The title of the fix that puts the source's figure in the draft's place: "Change to $53 billion (Reuters, 29 Aug 2025)". */
export const changeTitle = (replacement: string, evidence: Evidence): string =>
  `Change to ${oneLine(replacement)} (${publisherAndDate(evidence)})`;

/** "Insert citation (Reuters, 29 Aug 2025)" */
export const citeTitle = (evidence: Evidence): string => `Insert citation (${publisherAndDate(evidence)})`;

/** "Ignore 28 regions here…" */
export const ignoreTitle = (finding: Finding): string =>
  `Ignore ${oneLine(finding.figure.text.replace(/[*_`~]/g, ""))} here…`;

const said = (evidence: Evidence): string =>
  `the source says ${figureWords(evidence.figure)} (${titleAndDate(evidence)})`;

const reason = (evidence: Evidence): string =>
  evidence.explanation === "" ? "" : `: ${oneLine(evidence.explanation)}`;

const conflict = (finding: Finding, evidence: readonly [Evidence, ...Evidence[]], slip: string): string => {
  const strongest = evidence.find((one) => one.relation === "disjoint") ?? evidence[0];
  const [draft, source] = contrasted(finding.figure, strongest.figure);
  const others = otherSources(evidence, strongest);
  const company =
    others === 0 ? "" : `; ${counted(others, "more source")} contradict${others === 1 ? "s" : ""} it`;
  const cause = slip === "" ? "" : `. ${oneLine(slip)}`;
  return `Draft says ${draft}; the source says ${source} (${titleAndDate(strongest)})${company}${cause}`;
};

const otherSources = (evidence: readonly Evidence[], strongest: Evidence): number => {
  const contradicting = evidence.filter((one) => one.relation === "disjoint").map((one) => one.sourceId);
  return new Set(contradicting.filter((id) => id !== strongest.sourceId)).size;
};

const dispute = (finding: Finding, evidence: readonly [Evidence, ...Evidence[]]): string => {
  const same = evidence.find(agrees);
  const other = evidence.find((one) => one.relation === "disjoint");
  const sides = [same, other]
    .filter((side) => side !== undefined)
    .map((side) => `${figureWords(side.figure)} (${titleAndDate(side)})`);
  return `Sources disagree about ${figureWords(finding.figure)}: ${sides.join(" against ")}`;
};

const supersession = (finding: Finding, evidence: readonly [Evidence, ...Evidence[]]): string => {
  const earlier = evidence.find(agrees) ?? evidence[0];
  const later = evidence.find((one) => one.relation === "disjoint");
  const now =
    later === undefined
      ? "a later edition replaces it"
      : `a later edition says ${figureWords(later.figure)} (${titleAndDate(later)})`;
  return `Draft says ${figureWords(finding.figure)}, as an earlier source did (${titleAndDate(earlier)}); ${now}`;
};

const openQuestion = (draft: string, evidence: readonly Evidence[]): string => {
  const nearest = evidence.find((one) => one.relation === "consistent");
  if (nearest === undefined) return `No source confirms ${draft}`;
  return `No source confirms ${draft}; ${said(nearest)}, which does not contradict it and does not confirm it`;
};
