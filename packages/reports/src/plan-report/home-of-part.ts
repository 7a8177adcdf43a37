import type { PartName } from "@boplan/domain/plan";
import type { OutlineContent } from "@boplan/framework-sdk";

/**
 * Where each part of the plan is shown. An outline without that content gets it appended when the
 * plan has something to say there: a document never leaves out what was written.
 */
export const HOME_OF_PART: Readonly<Record<Exclude<PartName, "sections">, OutlineContent>> = {
  needs: "needs",
  exclusions: "needs",
  analyses: "analyses",
  challenges: "analyses",
  norms: "analyses",
  considerations: "considerations",
  statements: "considerations",
  followUps: "followUp",
  conditionChanges: "followUp",
  phases: "process",
  participants: "process",
  decisions: "process",
  consultations: "consultation",
  relations: "relations",
  financing: "financing",
  lessons: "lessons",
  setAsides: "requirements",
};
