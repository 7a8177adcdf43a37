import type { FoundDifference } from "@boplan/application/import/difference-of";
import type { Framework } from "@boplan/framework-sdk";
import type { PlanDifferenceData, ShownDifference } from "../screens/import/plan-difference.tsx";
import type { Text } from "../text/text.tsx";

/** The differences of an import from its plan as their page shows them. */
export function planDifferenceData(options: {
  found: FoundDifference;
  version: number;
  framework: Framework;
  text: Text;
}): PlanDifferenceData {
  const { found, version, framework, text } = options;
  const { plan, contentHash, entries } = found;
  const { kinds } = framework.locales[text.language];
  const titles = new Map(
    entries.map(({ elementId, current, proposed }) => [
      elementId,
      (current ?? proposed)?.title ?? "",
    ]),
  );
  const differences = entries.flatMap((entry): ShownDifference[] => {
    if (entry.kind === "same") return [];
    const { kind, elementId, current, proposed, fields } = entry;
    const element = current ?? proposed;
    if (element === null) return [];
    return [
      {
        ...{ kind, elementId, title: element.title },
        kindName: kinds[element.kind]?.one ?? "",
        text: element.text,
        under: entry.kind === "added" ? (titles.get(entry.parentId ?? "") ?? null) : null,
        edited: kind === "changed" && current !== null && current.version > 1,
        fields: fields.map((field) => ({
          field,
          before: current?.[field] ?? "",
          after: proposed?.[field] ?? "",
        })),
      },
    ];
  });
  return {
    ...{ planTitle: plan.title, lang: plan.language, version, contentHash, differences },
    same: entries.length - differences.length,
  };
}
