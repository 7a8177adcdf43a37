import type { ReadingRules } from "@boplan/framework-sdk";
import { factLabels, factSections, personalLabels, statements } from "./facts.ts";
import { attributeLabels, money, partStatements } from "./parts.ts";
import { asides, columns, entries, leads, sections } from "./structure.ts";

/** How Swedish plans are worded, from plans of several municipalities and county templates. */
export const reading: ReadingRules = {
  language: "sv",
  months: [
    ["januari", "jan"],
    ["februari", "feb"],
    ["mars", "mar"],
    ["april", "apr"],
    ["maj"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["augusti", "aug"],
    ["september", "sep", "sept"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  factLabels,
  personalLabels,
  statements,
  documentTypes: [
    { type: "handlingsplan", pattern: "handlingsplan", example: "Bostadssocial handlingsplan" },
    { type: "riktlinjer", pattern: "riktlinjer", example: "Riktlinjer för bostadsförsörjning" },
    {
      type: "program",
      pattern: "(bostadsförsörjnings|bostads)?program(?!\\p{L})",
      example: "Bostadsförsörjningsprogram 2022–2030",
    },
    {
      type: "strategi",
      pattern: "(bostads|boende)?strategi(?!\\p{L})",
      example: "Bostadsstrategi",
    },
    { type: "policy", pattern: "policy(?!\\p{L})", example: "Bostadspolicy" },
    {
      type: "plan",
      pattern: "(bostadsförsörjnings|bostads|boende)plan(?!\\p{L})",
      example: "Bostadsförsörjningsplan 2022–2027",
    },
  ],
  factSections,
  sections,
  leads,
  entries,
  asides,
  columns,
  partStatements,
  phaseTable: null,
  attributeLabels,
  money,
};
