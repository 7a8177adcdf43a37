import { THEMES } from "@boplan/domain/theme";
import type { Framework } from "../framework.ts";
import { danglingReferences, type FrameworkProblem, idsOf } from "./framework-problem.ts";

const THEME_IDS: ReadonlySet<string> = new Set(THEMES);

/** Goal areas, templates and controlled words: what they name must be declared. */
export function goalProblems(framework: Framework): FrameworkProblem[] {
  const themed = [
    ...framework.goalAreas.map(({ id, themes }) => ({
      part: `goalAreas/${id}/themes`,
      themes: [...themes.primary, ...themes.secondary],
    })),
    ...(["goalTemplates", "instruments", "targetGroups", "indicators"] as const).flatMap((list) =>
      framework[list].map(({ id, themes }) => ({ part: `${list}/${id}`, themes })),
    ),
  ];
  return [
    ...themed.flatMap(({ part, themes }) =>
      danglingReferences({ part, ids: themes, known: THEME_IDS }),
    ),
    ...framework.goalTemplates.flatMap((template) => templateProblems({ framework, template })),
  ];
}

function templateProblems(options: {
  framework: Framework;
  template: Framework["goalTemplates"][number];
}): FrameworkProblem[] {
  const { framework, template } = options;
  const part = `goalTemplates/${template.id}`;
  const kinds: ReadonlySet<string> = new Set(framework.kinds.map((rule) => rule.kind));
  const unitTypes = idsOf(framework.unitTypes);
  return [
    ...danglingReferences({ part, ids: [template.goalArea], known: idsOf(framework.goalAreas) }),
    ...danglingReferences({ part, ids: [template.kind], known: kinds }),
    ...danglingReferences({ part, ids: template.units, known: unitTypes }),
    ...danglingReferences({ part, ids: template.indicators, known: idsOf(framework.indicators) }),
    ...template.measures.flatMap((measure) => {
      const inner = `measureTemplates/${measure.id}`;
      const { instruments, targetGroups, units } = measure;
      return [
        ...danglingReferences({
          part: inner,
          ids: instruments,
          known: idsOf(framework.instruments),
        }),
        ...danglingReferences({
          part: inner,
          ids: targetGroups,
          known: idsOf(framework.targetGroups),
        }),
        ...danglingReferences({ part: inner, ids: units, known: unitTypes }),
      ];
    }),
  ];
}
