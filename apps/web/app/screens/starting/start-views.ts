import type { PublishedMeasure } from "@boplan/application/catalogue/search-measures";
import { isFinished, unfinishedIds } from "@boplan/application/start/carry-forward";
import { buildTree, type ElementNode, type Plan } from "@boplan/domain/plan";
import type { Language } from "@boplan/domain/tenant";
import { regimeOf, regimeOn } from "@boplan/framework-host";
import type { Framework } from "@boplan/framework-sdk";
import type { Text } from "../../text/text.tsx";
import { planWords } from "../plan/plan-words.ts";

/** A plan to carry forward, element by element, with what is proposed. */
export function formerView(options: {
  plan: Plan;
  framework: Framework;
  language: Language;
  today: string;
}) {
  const { plan, framework, language, today } = options;
  const { kinds } = planWords({ framework, language });
  const proposed = unfinishedIds(plan.elements);
  const rows = (nodes: readonly ElementNode[], depth: number): FormerRow[] =>
    nodes.flatMap(({ element, number, children }) => [
      {
        id: element.id,
        title: element.title,
        kind: `${kinds[element.kind].one} ${number}`,
        depth,
        isFinished: isFinished(element),
        isProposed: proposed.has(element.id),
      },
      ...rows(children, depth + 1),
    ]);
  const written = regimeOf({ framework, plan, on: today });
  const isOlder =
    written.id !== regimeOn({ framework, date: today }).id &&
    framework.transitions.some(({ from }) => from === written.id);
  return {
    slug: plan.slug,
    lang: plan.language === language ? undefined : plan.language,
    olderRegime: isOlder ? (framework.locales[language].regimes[written.id] ?? written.id) : null,
    elements: rows(buildTree(plan.elements), 0),
  };
}

interface FormerRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly depth: number;
  readonly isFinished: boolean;
  readonly isProposed: boolean;
}

/** Measures that were picked in the catalogue, as forms send them on. */
export function pickedView(options: { measures: readonly PublishedMeasure[]; text: Text }) {
  const { measures, text } = options;
  return measures.map(({ publicationId, elementId, title, municipality, planTitle, language }) => ({
    value: `${publicationId}.${elementId}`,
    title,
    from: text.t("measures.from", { municipality, plan: planTitle }),
    lang: language === text.language ? undefined : language,
  }));
}
