import type { ThemeId } from "@boplan/domain/theme";
import type { Framework } from "@boplan/framework-sdk";
import { badChoice, chosenFor, type MappingChoices } from "./choices.ts";
import type { MappingChange } from "./element-mapping.ts";
import { nameSimilarity } from "./name-similarity.ts";

/** Words of a framework that plans hold by id. */
export const TERM_GROUPS = [
  "documentTypes",
  "instruments",
  "targetGroups",
  "indicators",
  "analysisTopics",
  "statements",
  "relatedDocuments",
  "hearingBodies",
  "decidingBodies",
  "outline",
] as const;

export type TermGroup = (typeof TERM_GROUPS)[number];

/** A word of the other framework that may be the counterpart. */
export interface TermCandidate {
  readonly id: string;
  /** 0 to 1; from shared themes and from how alike the names are. */
  readonly confidence: number;
  readonly sharedThemes: readonly ThemeId[];
}

export type TermNote = "proposed" | "severalFit" | "nothingFits" | "keptAsOwn" | "chosen";

/** What becomes of one word that the plan uses. */
export interface TermMapping {
  readonly group: TermGroup;
  readonly id: string;
  readonly to: string | null;
  readonly change: MappingChange;
  readonly note: TermNote;
  /** Best first; never more than five. */
  readonly candidates: readonly TermCandidate[];
}

/** Below this nothing is proposed: the planner chooses, or the word is kept as text. */
export const PROPOSED_FROM = 0.65;

/** How far the best must be ahead of the next to be proposed. */
const AHEAD = 0.05;

const MOST_CANDIDATES = 5;

/** The word of the other framework for one of this: proposed, or chosen by the planner. */
export function mapTerm(options: {
  group: TermGroup;
  id: string;
  from: Framework;
  to: Framework;
  choices: MappingChoices["terms"];
}): TermMapping {
  const { group, id, to } = options;
  const candidates = rankCandidates(options);
  const choice = chosenFor(options.choices?.[group], id);
  if (choice !== undefined) {
    if (choice !== null && !to[group].some((term) => term.id === choice)) throw badChoice(id);
    const change = choice === null ? "none" : "changed";
    return { group, id, to: choice, change, note: "chosen", candidates };
  }
  const none = { group, id, to: null, change: "none", candidates } as const;
  // Two countries never count alike without somebody having looked: numbers must not mix.
  if (group === "indicators") return { ...none, note: "keptAsOwn" };
  const [best, second] = candidates;
  if (!best || best.confidence < PROPOSED_FROM) return { ...none, note: "nothingFits" };
  if (second && best.confidence - second.confidence < AHEAD) return { ...none, note: "severalFit" };
  return { group, id, to: best.id, change: "changed", note: "proposed", candidates };
}

function rankCandidates(options: {
  group: TermGroup;
  id: string;
  from: Framework;
  to: Framework;
}): TermCandidate[] {
  const { group, id, from, to } = options;
  return to[group]
    .map((term): TermCandidate => {
      const sharedThemes = themesOf({ framework: from, group, id }).filter((theme) =>
        themesOf({ framework: to, group, id: term.id }).includes(theme),
      );
      const confidence = confidenceOf({ group, from, id, to, otherId: term.id, sharedThemes });
      return { id: term.id, confidence: Math.round(confidence * 100) / 100, sharedThemes };
    })
    .filter(({ confidence }) => confidence > 0.2)
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
}

/**
 * Themes say what a word is about, names which of several it is: many words share all their themes
 * and mean different things, so themes alone never suffice. Types weigh by what they can be.
 */
function confidenceOf(options: {
  group: TermGroup;
  from: Framework;
  id: string;
  to: Framework;
  otherId: string;
  sharedThemes: readonly ThemeId[];
}): number {
  const { group, from, id, to, otherId, sharedThemes } = options;
  const named = nameSimilarity({
    group,
    one: { framework: from, id },
    other: { framework: to, id: otherId },
  });
  if (group === "documentTypes") return 0.5 * named + 0.5 * typeLikeness(options);
  const all = new Set([
    ...themesOf({ framework: from, group, id }),
    ...themesOf({ framework: to, group, id: otherId }),
  ]);
  return all.size === 0 ? named : 0.4 * (sharedThemes.length / all.size) + 0.6 * named;
}

function typeLikeness(options: {
  from: Framework;
  id: string;
  to: Framework;
  otherId: string;
}): number {
  const one = options.from.documentTypes.find(({ id }) => id === options.id);
  const other = options.to.documentTypes.find(({ id }) => id === options.otherId);
  if (!one || !other) return 0;
  const alike = [one.statutory === other.statutory, one.nature === other.nature];
  return alike.filter(Boolean).length / alike.length;
}

function themesOf(options: {
  framework: Framework;
  group: TermGroup;
  id: string;
}): readonly ThemeId[] {
  const { framework, group, id } = options;
  if (group !== "instruments" && group !== "targetGroups" && group !== "indicators") return [];
  return framework[group].find((term) => term.id === id)?.themes ?? [];
}
