import type { ReadingRules } from "@boplan/framework-sdk";

/** How Examplia's plans are worded. Every pattern carries a text it must match. */
export const reading: ReadingRules = {
  language: "en",
  months: [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  factLabels: [
    { fact: "type", pattern: "^kind of document$", example: "Kind of document" },
    { fact: "owner", pattern: "^owner$", example: "Owner" },
    { fact: "decidingBody", pattern: "^(decided|adopted) by$", example: "Decided by" },
    { fact: "caseNumber", pattern: "^case( number)?$", example: "Case number" },
    { fact: "validTo", pattern: "^valid (to|until)$", example: "Valid to" },
  ],
  personalLabels: [{ pattern: "^(written|prepared) by$", example: "Written by" }],
  statements: [
    {
      pattern: "adopted by (?<decidingBody>the council) on (?<adoptedOn>\\d{1,2} \\p{L}+ \\d{4})",
      example: "Adopted by the council on 3 May 2021",
    },
  ],
  documentTypes: [{ type: "homes-plan", pattern: "\\bhomes plan\\b", example: "Homes plan" }],
  factSections: [{ fact: "references", pattern: "^references$", example: "References" }],
  sections: [
    {
      kind: "vision",
      below: null,
      carrier: "text",
      pattern: "^(our )?vision$",
      example: "Our vision",
    },
    { kind: "goalArea", below: "goal", pattern: "^goal areas?$", example: "Goal areas" },
    { kind: "goal", below: "measure", pattern: "^goals?\\b", example: "Goals 2021–2024" },
    { kind: "measure", below: "activity", pattern: "^measures?\\b", example: "Measures" },
  ],
  leads: [
    {
      kind: "measure",
      below: "activity",
      pattern: "following measures:$",
      example: "The council takes the following measures:",
    },
  ],
  entries: [
    {
      kind: "goalArea",
      below: null,
      pattern: "^goal area \\d+[.:]?\\s*(?<title>.*)$",
      example: "Goal area 1: Enough homes",
    },
    {
      kind: "goal",
      below: null,
      pattern: "^goal \\d+[.:]?\\s*(?<title>.*)$",
      example: "Goal 2: Build in the north",
    },
  ],
  asides: [{ topic: "background", pattern: "^background$", example: "Background" }],
  columns: [
    { column: "measure", pattern: "^measure$", example: "Measure" },
    { column: "leadUnit", pattern: "^unit$", example: "Unit" },
  ],
};
