import type { OutlineSection } from "@boplan/framework-sdk";

/**
 * Sections of the printed plan, in order. A section of content `text` shows the texts that planners
 * wrote under its id (`background`); the others are rendered from the plan. Empty ones are left out.
 */
export const outline: readonly OutlineSection[] = [
  { id: "summary", part: "information", content: "summary" },
  { id: "background", part: "information", content: "text" },
  { id: "needs", part: "decision", content: "needs" },
  { id: "analyses", part: "information", content: "analyses" },
  { id: "considerations", part: "information", content: "considerations" },
  { id: "goals", part: "decision", content: "goals" },
  { id: "measures", part: "decision", content: "measures" },
  { id: "costs", part: "decision", content: "costs" },
  { id: "timeline", part: "information", content: "timeline" },
  { id: "process", part: "information", content: "process" },
  { id: "consultation", part: "information", content: "consultation" },
  { id: "relations", part: "information", content: "relations" },
  { id: "financing", part: "information", content: "financing" },
  { id: "follow-up", part: "decision", content: "followUp" },
  { id: "lessons", part: "information", content: "lessons" },
  { id: "requirements", part: "information", content: "requirements" },
];
