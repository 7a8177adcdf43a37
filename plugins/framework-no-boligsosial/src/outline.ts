import type { OutlineSection } from "@boplan/framework-sdk";

/** Sections as Norwegian boligplaner usually have them, from summary to follow-up and annexes. */
export const outline: readonly OutlineSection[] = [
  { id: "summary", part: "information", content: "summary" },
  { id: "background", part: "information", content: "text" },
  { id: "guidelines", part: "information", content: "considerations" },
  { id: "relations", part: "information", content: "relations" },
  { id: "former-plan", part: "information", content: "lessons" },
  { id: "status", part: "information", content: "analyses" },
  { id: "needs", part: "information", content: "needs" },
  { id: "actors", part: "information", content: "text" },
  { id: "toolbox", part: "information", content: "text" },
  { id: "goals", part: "decision", content: "goals" },
  { id: "measures", part: "decision", content: "measures" },
  { id: "economy", part: "decision", content: "costs" },
  { id: "financing", part: "information", content: "financing" },
  { id: "timeline", part: "information", content: "timeline" },
  { id: "follow-up", part: "decision", content: "followUp" },
  { id: "process", part: "information", content: "process" },
  { id: "consultation", part: "information", content: "consultation" },
  { id: "requirements", part: "information", content: "requirements" },
];
