import type { TakenOverLabels } from "@boplan/application/start/elements-from-measures";
import { matchingUnit } from "@boplan/application/start/matching-unit";
import type { OrganisationUnit } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { Framework } from "@boplan/framework-sdk";
import { textOf } from "../text/text.tsx";
import { webContainer } from "./container.server.ts";

/** What leads in words of another framework that are kept as text, in the plan's language. */
export function takenOverLabels(language: Language): TakenOverLabels {
  const { t } = textOf({ i18n: webContainer().i18n, language });
  return { instruments: t("adding.labelInstruments"), targetGroups: t("adding.labelTargetGroups") };
}

/** The framework's templates by goal area, in a language, as they are picked from. */
export function templateViews(options: {
  framework: Framework;
  language: Language;
  units: readonly OrganisationUnit[];
}) {
  const { framework, language, units } = options;
  const texts = framework.locales[language];
  const unitOf = (unitTypes: readonly string[]) => {
    const id = matchingUnit({ framework, unitTypes, units });
    return units.find((unit) => unit.id === id)?.name ?? null;
  };
  return framework.goalAreas.map(({ id }) => ({
    id,
    title: texts.goalAreas[id]?.title ?? id,
    templates: framework.goalTemplates
      .filter(({ goalArea }) => goalArea === id)
      .map((goal) => ({
        id: goal.id,
        title: texts.goalTemplates[goal.id]?.title ?? goal.id,
        text: texts.goalTemplates[goal.id]?.text ?? "",
        unit: unitOf(goal.units),
        measures: goal.measures.map((measure) => ({
          id: measure.id,
          title: texts.measureTemplates[measure.id]?.title ?? measure.id,
          text: texts.measureTemplates[measure.id]?.text ?? "",
          unit: unitOf(measure.units.length > 0 ? measure.units : goal.units),
        })),
      })),
  }));
}
