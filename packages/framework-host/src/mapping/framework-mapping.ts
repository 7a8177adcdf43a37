import type { ElementKind, Plan } from "@boplan/domain/plan";
import { effectiveThemes, type ThemeId } from "@boplan/domain/theme";
import type { Framework } from "@boplan/framework-sdk";
import { regimeOn } from "../regime-on.ts";
import type { MappingChoices } from "./choices.ts";
import { type ElementMapping, placeElements } from "./element-mapping.ts";
import { convertParts, type PartConversion } from "./part-conversion.ts";
import { mapTerm, type TermMapping } from "./term-mapping.ts";
import { termsOf } from "./terms-of-plan.ts";

/** Where the plan's own goal areas lie among those of the other framework. Titles stay the plan's. */
export interface GoalAreaMapping {
  readonly elementId: string;
  /** Goal areas of the other framework, best first. */
  readonly candidates: readonly { readonly id: string; readonly confidence: number }[];
}

/** How a plan would stand in another country's framework; nothing is changed yet. */
export interface FrameworkMapping {
  /** Framework ids. */
  readonly from: string;
  readonly to: string;
  /** The wording of the other country's law that it would stand under. */
  readonly regime: string;
  readonly elements: readonly ElementMapping[];
  readonly goalAreas: readonly GoalAreaMapping[];
  /** Every word that the plan uses, once. */
  readonly terms: readonly TermMapping[];
  /** Entries around the tree that do not stay as they are, with what becomes of them. */
  readonly parts: readonly PartConversion[];
}

export interface MapFrameworkOptions {
  readonly plan: Plan;
  /** The plan's framework, and the one it is to stand in. */
  readonly from: Framework;
  readonly to: Framework;
  /** Day that chooses the wording of the law (`YYYY-MM-DD`). */
  readonly on: string;
  readonly choices?: MappingChoices;
}

/**
 * Proposes how a plan stands in another country's framework: kinds by nesting, words by shared
 * themes and names with candidates ranked, goal areas by themes. What has no counterpart is listed,
 * and kept as text when the mapping is applied. Throws `CodedError("framework.badChoice")` where a
 * planner's choice cannot be kept.
 */
export function mapFramework(options: MapFrameworkOptions): FrameworkMapping {
  const { plan, from, to, on, choices = {} } = options;
  const terms = termsOf(plan).map((term) => mapTerm({ ...term, from, to, choices: choices.terms }));
  return {
    from: from.id,
    to: to.id,
    regime: regimeOn({ framework: to, date: on }).id,
    elements: placeElements({
      elements: plan.elements,
      kinds: to.kinds,
      kindOf: (element) => element.kind,
      choices: choices.elements,
    }),
    goalAreas: goalAreaMappings({ plan, to }),
    terms,
    parts: convertParts({ plan, terms, from }).conversions,
  };
}

const AREAS: readonly ElementKind[] = ["vision", "goalArea"];

function goalAreaMappings(options: { plan: Plan; to: Framework }): GoalAreaMapping[] {
  const { plan, to } = options;
  const themesOf = effectiveThemes(plan.elements);
  return plan.elements
    .filter(({ kind }) => AREAS.includes(kind))
    .map((element) => {
      const own = themesOf.get(element.id) ?? [];
      const themes = own.length > 0 ? own : themesBelow({ plan, id: element.id });
      return { elementId: element.id, candidates: rankGoalAreas({ themes, to }) };
    });
}

/** An area that names no themes is about what its goals and measures are about. */
function themesBelow(options: { plan: Plan; id: string }): ThemeId[] {
  const below = new Set([options.id]);
  const themes = new Set<ThemeId>();
  for (const element of options.plan.elements) {
    if (element.parentId === null || !below.has(element.parentId)) continue;
    below.add(element.id);
    for (const theme of element.themes) themes.add(theme);
  }
  return [...themes];
}

function rankGoalAreas(options: {
  themes: readonly ThemeId[];
  to: Framework;
}): { id: string; confidence: number }[] {
  const { themes, to } = options;
  return to.goalAreas
    .map((area) => {
      const weights = themes.map((theme): number => {
        if (area.themes.primary.includes(theme)) return 1;
        return area.themes.secondary.includes(theme) ? 0.5 : 0;
      });
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return { id: area.id, confidence: themes.length === 0 ? 0 : sum / themes.length };
    })
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence);
}
