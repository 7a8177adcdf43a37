import type { ReadingRules } from "@boplan/framework-sdk";
import { factLabels, factSections, personalLabels, statements } from "./facts.ts";
import { attributeLabels, money, partStatements, phaseTable } from "./parts.ts";
import { asides, columns, entries, leads, sections } from "./structure.ts";

/** How Norwegian plans are worded, in both forms of the language. */
export const reading: ReadingRules = {
  language: "no",
  months: [
    ["januar", "jan"],
    ["februar", "feb"],
    ["mars", "mar"],
    ["april", "apr"],
    ["mai"],
    ["juni", "jun"],
    ["juli", "jul"],
    ["august", "aug"],
    ["september", "sep", "sept"],
    ["oktober", "okt"],
    ["november", "nov"],
    ["desember", "des"],
  ],
  factLabels,
  personalLabels,
  statements,
  documentTypes: [
    { type: "temaplan", pattern: "temaplan", example: "Temaplan for bolig" },
    { type: "kommunedelplan", pattern: "kommunedelplan", example: "Kommunedelplan bolig" },
    { type: "samfunnsdel", pattern: "samfunnsdel", example: "Kommuneplanens samfunnsdel" },
    { type: "handlingsplan", pattern: "handlingsplan", example: "Boligpolitisk handlingsplan" },
    {
      type: "boligprogram",
      pattern: "(bolig|bustad)program",
      example: "Boligprogram 2011–2014",
    },
    { type: "strategi", pattern: "strategi(?!\\p{L})", example: "Boligstrategi" },
  ],
  factSections,
  sections,
  leads,
  entries,
  asides,
  columns,
  partStatements,
  phaseTable,
  attributeLabels,
  money,
};
