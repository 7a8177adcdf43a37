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
  // Content says what stands below: running text, or one entry of a part for each item.
  asides: [
    {
      topic: "background",
      pattern: "^background$",
      example: "Background",
      content: { part: "sections" },
    },
    {
      topic: "advice",
      pattern: "^advice( to others)?$",
      example: "Advice to others",
      content: { part: "lessons", kind: "advice" },
    },
    { topic: "contents", pattern: "^contents$", example: "Contents", content: null },
  ],
  columns: [
    { column: "measure", pattern: "^measure$", example: "Measure" },
    { column: "leadUnit", pattern: "^unit$", example: "Unit" },
  ],
  partStatements: [
    {
      part: "participants",
      kind: "workingGroup",
      name: "Working group",
      pattern: "the working group consists of (?<members>[^.]+)",
      example: "The working group consists of planning, health and finance",
    },
    {
      part: "norms",
      name: "Overcrowding",
      counts: "households",
      pattern: "overcrowding means (?<definition>[^.]+)",
      example: "Overcrowding means more than two to a room",
    },
  ],
  phaseTable: {
    rows: [
      { row: "name", pattern: "^phase(?!\\p{L})", example: "Phase" },
      { row: "milestone", pattern: "^milestone(?!\\p{L})", example: "Milestone" },
      { row: "document", pattern: "^document(?!\\p{L})", example: "Document" },
      { row: "time", pattern: "^when(?!\\p{L})", example: "When" },
    ],
    names: [{ pattern: "\\p{L}+ phase", example: "First phase" }],
    starts: [],
    decisionKinds: [
      { kind: "decide", pattern: "for decision", example: "plan (for decision)" },
      { kind: "inform", pattern: "for information", example: "study (for information)" },
    ],
  },
  attributeLabels: [
    { attribute: "leadUnit", pattern: "^unit$", example: "Unit" },
    { attribute: "time", pattern: "^when$", example: "When" },
    { attribute: "cost", pattern: "^cost$", example: "Cost" },
  ],
  money: [{ factor: 1, pattern: "(?<amount>\\d[\\d .,]*) crowns", example: "500 crowns" }],
};
