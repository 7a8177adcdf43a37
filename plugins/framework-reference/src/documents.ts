import type { DecidingBody, DocumentType, Word } from "@boplan/framework-sdk";

/** The ladder of governing documents, most general first; rungs of equal level stand side by side. */
export const documentTypes: readonly DocumentType[] = [
  {
    id: "homes-plan",
    statutory: true,
    nature: "activating",
    level: 2,
    decidingBody: "council",
    namedIn: ["act-2020"],
  },
  {
    id: "homes-programme",
    statutory: true,
    nature: "normative",
    level: 2,
    decidingBody: "council",
    namedIn: ["act-2000"],
  },
  // Practice differs on who adopts a guideline: the body is left open.
  {
    id: "guideline",
    statutory: false,
    nature: "normative",
    level: 3,
    decidingBody: null,
    namedIn: [],
  },
];

/** Only the council can adopt the plan that the law asks for. */
export const decidingBodies: readonly DecidingBody[] = [
  { id: "council", adoptsStatutory: true },
  { id: "planning-board", adoptsStatutory: false },
];

/** Documents that a plan leans on, supplements or replaces. */
export const relatedDocuments: readonly Word[] = [
  { id: "land-use-plan" },
  { id: "county-plan" },
  { id: "budget" },
];
