import {
  createElement,
  createIndicator,
  isCarriedOut,
  type OrganisationUnit,
  type PlanElement,
} from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { Framework, GoalTemplate, MeasureTemplate } from "@boplan/framework-sdk";
import { matchingUnit } from "./matching-unit.ts";

/** A goal or measure template that was picked, with the title as it is to stand. */
export interface TemplatePick {
  readonly templateId: string;
  /** `null` keeps the framework's. */
  readonly title: string | null;
}

interface Given {
  readonly framework: Framework;
  readonly language: Language;
  readonly picks: readonly TemplatePick[];
  readonly units: readonly OrganisationUnit[];
  readonly createId: () => string;
}

/**
 * Elements of what was picked, in the order of the framework: a goal with its measures beneath it.
 * With goal areas, those of the picked goals stand above them. A measure whose goal was not picked
 * stands alone. What the framework does not know is left out.
 */
export function elementsFromTemplates(
  options: Given & { readonly withGoalAreas: boolean },
): PlanElement[] {
  const { framework, withGoalAreas } = options;
  return framework.goalAreas.flatMap(({ id: areaId, themes }) => {
    const templates = framework.goalTemplates.filter(({ goalArea }) => goalArea === areaId);
    if (!withGoalAreas) {
      return templates.flatMap((template) =>
        goalWithMeasures({ ...options, template, parent: null }),
      );
    }
    const area = createElement({
      id: options.createId(),
      kind: "goalArea",
      title: framework.locales[options.language].goalAreas[areaId]?.title ?? areaId,
      text: framework.locales[options.language].goalAreas[areaId]?.text ?? "",
      themes: themes.primary,
    });
    const below = templates.flatMap((template) =>
      goalWithMeasures({ ...options, template, parent: area.id }),
    );
    return below.length === 0 ? [] : [area, ...below];
  });
}

function goalWithMeasures(
  options: Given & { readonly template: GoalTemplate; readonly parent: string | null },
): PlanElement[] {
  const { framework, language, template, parent, picks, units, createId } = options;
  const texts = framework.locales[language];
  const picked = picks.find(({ templateId }) => templateId === template.id);
  const text = texts.goalTemplates[template.id];
  const goal = picked
    ? createElement({
        id: createId(),
        parentId: parent,
        kind: template.kind,
        title: picked.title ?? text?.title ?? template.id,
        text: text?.text ?? "",
        themes: template.themes,
        leadUnitId: matchingUnit({ framework, unitTypes: template.units, units }),
        indicators: template.indicators.map((id) => indicatorOf({ framework, language, id })),
        status: isCarriedOut(template.kind) ? "notStarted" : null,
        ...fromTemplate(template.id),
      })
    : null;
  const measures = template.measures.flatMap((measure) =>
    measureOf({ ...options, measure, parent: goal?.id ?? parent }),
  );
  return goal ? [goal, ...measures] : measures;
}

function measureOf(
  options: Given & {
    readonly template: GoalTemplate;
    readonly measure: MeasureTemplate;
    readonly parent: string | null;
  },
): PlanElement[] {
  const { framework, language, template, measure, parent, picks, units, createId } = options;
  const picked = picks.find(({ templateId }) => templateId === measure.id);
  if (!picked) return [];
  const text = framework.locales[language].measureTemplates[measure.id];
  const unitTypes = measure.units.length > 0 ? measure.units : template.units;
  return [
    createElement({
      id: createId(),
      parentId: parent,
      kind: "measure",
      title: picked.title ?? text?.title ?? measure.id,
      text: text?.text ?? "",
      // Under its goal it inherits them; alone it has to say what it is about.
      themes: picks.some(({ templateId }) => templateId === template.id) ? [] : template.themes,
      instruments: measure.instruments,
      targetGroups: measure.targetGroups,
      leadUnitId: matchingUnit({ framework, unitTypes, units }),
      status: "notStarted",
      ...fromTemplate(measure.id),
    }),
  ];
}

function fromTemplate(templateId: string): Pick<PlanElement, "templateId" | "origin"> {
  const origin = { kind: "template", reference: templateId, municipality: null, elementId: null };
  return { templateId, origin: origin as PlanElement["origin"] };
}

function indicatorOf(options: { framework: Framework; language: Language; id: string }) {
  const { framework, language, id } = options;
  const texts = framework.locales[language];
  const unit = framework.indicators.find((known) => known.id === id)?.unit;
  return createIndicator({
    indicator: id,
    name: texts.indicators[id]?.title ?? id,
    unit: unit === undefined ? null : (texts.units[unit] ?? unit),
  });
}
