import type { OutlineSection } from "@boplan/framework-sdk";

/**
 * The parts in Boverket's order. What the council decides on is marked off from what informs it, so
 * that those who vote see what they vote on.
 */
export const outline: readonly OutlineSection[] = [
  { id: "summary", part: "information", content: "summary" },
  { id: "utgangspunkter", part: "decision", content: "text" },
  { id: "hansyn", part: "decision", content: "considerations" },
  { id: "analys", part: "information", content: "analyses" },
  { id: "behov", part: "decision", content: "needs" },
  { id: "goals", part: "decision", content: "goals" },
  { id: "atgarder", part: "decision", content: "measures" },
  { id: "genomforande", part: "decision", content: "text" },
  { id: "tidplan", part: "decision", content: "timeline" },
  { id: "kostnader", part: "decision", content: "costs" },
  { id: "finansiering", part: "information", content: "financing" },
  { id: "uppfoljning", part: "decision", content: "followUp" },
  { id: "samrad", part: "information", content: "consultation" },
  { id: "process", part: "information", content: "process" },
  { id: "andra-dokument", part: "information", content: "relations" },
  { id: "lardomar", part: "information", content: "lessons" },
  { id: "requirements", part: "information", content: "requirements" },
];
