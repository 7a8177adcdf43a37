import type { ElementKind, GoalAttainment, MeasureStatus } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import type { ThemeId } from "@boplan/domain/theme";
import { translatorFor } from "@boplan/i18n/translator";
import type { i18n } from "i18next";

/**
 * The national words of a framework in one language: in data, the language of the plan, so that the
 * same address always has the same content. What a framework has no word for keeps its id.
 */
export interface Words {
  framework(): { id: string; name: string };
  kind(id: ElementKind): { id: ElementKind; name: string };
  theme(id: ThemeId): { id: ThemeId; name: string };
  status(id: MeasureStatus): { id: MeasureStatus; name: string };
  attainment(id: GoalAttainment): { id: GoalAttainment; name: string };
  term(
    list: "instruments" | "targetGroups" | "documentTypes",
    id: string,
  ): {
    id: string;
    name: string;
  };
}

export function wordsOf(options: { i18n: i18n; language: Language; frameworkId: string }): Words {
  const { frameworkId } = options;
  const t = translatorFor(options);
  const named = <Id extends string>(id: Id, key: string) => ({
    id,
    name: t(key, { defaultValue: id }),
  });
  return {
    framework: () => named(frameworkId, "name"),
    kind: (id) => named(id, `kinds.${id}.one`),
    theme: (id) => named(id, `domain:themes.${id}`),
    status: (id) => named(id, `domain:measureStatus.${id}`),
    attainment: (id) => named(id, `domain:attainment.${id}`),
    term: (list, id) => named(id, `${list}.${id}`),
  };
}
