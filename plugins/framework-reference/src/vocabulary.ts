import type { StatementTopic, Term, Word } from "@boplan/framework-sdk";
import { homesAct } from "./citations.ts";

/** Tools of a town. Their themes let another country's plan find a counterpart. */
export const instruments: readonly Term[] = [
  { id: "land-lease", themes: ["land-policy", "new-supply"] },
  { id: "rent-guarantee", themes: ["secure-renting", "homelessness"] },
];

/** Groups whose needs are followed. */
export const targetGroups: readonly Term[] = [
  { id: "young-adults", themes: ["new-supply"] },
  { id: "older-people", themes: ["adapted-housing"] },
];

/** Kinds of unit that carry goals; a town maps its own departments and companies to them. */
export const unitTypes: readonly Word[] = [
  { id: "planning-office" },
  { id: "social-office" },
  { id: "homes-company" },
];

/** What analyses are about, of both wordings: old plans keep their topics. */
export const analysisTopics: readonly Word[] = [
  { id: "need" },
  { id: "market" },
  { id: "demand" },
  { id: "land-reserve" },
];

/** Matters that the act wants said in words. */
export const statements: readonly StatementTopic[] = [
  { id: "coordination", citation: homesAct("8") },
  { id: "follow-up", citation: homesAct("9") },
];
